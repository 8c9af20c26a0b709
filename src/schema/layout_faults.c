/* SPDX-License-Identifier: MIT
 * Where a document is not laid out as it should be. */
#include "schema/layout_faults.h"

#include <string.h>

#include "schema/grammar.h"
#include "schema/parts.h"
#include "xml/token.h"

/* The order of the attributes in a tag: xmlns first, other namespaces, then xsi:schemaLocation, then
 * those that the schema declares, in its order. Others are the matter of unexpected-attribute: where
 * they stand makes no difference. */
enum { RANK_DEFAULT_NAMESPACE, RANK_NAMESPACE, RANK_INSTANCE, RANK_DECLARED };

/* Of an attribute that may stand anywhere. */
static const size_t RANK_NONE = (size_t)-1;

static size_t
rank_of(const struct source *source, struct span name, const struct schema_order *order)
{
    for (size_t i = 0; i < order->count; i++)
        if (markup_is(source, name, order->attributes[i]))
            return RANK_DECLARED + i;
    if (markup_is(source, name, "xmlns"))
        return RANK_DEFAULT_NAMESPACE;
    if (markup_starts(source, name.start, "xmlns:"))
        return RANK_NAMESPACE;
    return markup_is(source, name, "xsi:schemaLocation") ||
                   markup_is(source, name, "xsi:noNamespaceSchemaLocation")
               ? RANK_INSTANCE
               : RANK_NONE;
}

const struct markup_attribute *
attribute_order_find_fault(const struct source *source, const struct markup_tag *tag,
                           const struct schema_order *order)
{
    size_t highest = 0;
    for (size_t i = 0; i < tag->count; i++) {
        size_t rank = rank_of(source, tag->attributes[i].name, order);
        if (rank < highest)
            return &tag->attributes[i];
        highest = rank != RANK_NONE ? rank : highest;
    }
    return NULL;
}

void
attribute_order_sort(const struct source *source, const struct markup_tag *tag,
                     const struct schema_order *order, size_t sorted[LIMIT_ATTRIBUTES])
{
    size_t ranks[LIMIT_ATTRIBUTES], places[LIMIT_ATTRIBUTES], count = 0;
    for (size_t i = 0; i < tag->count; i++) {
        size_t rank = rank_of(source, tag->attributes[i].name, order);
        sorted[i] = i;
        if (rank == RANK_NONE)
            continue;
        size_t at = count++;
        places[at] = i;
        for (; at > 0 && ranks[at - 1] > rank; at--) {
            ranks[at] = ranks[at - 1];
            sorted[places[at]] = sorted[places[at - 1]];
        }
        ranks[at] = rank;
        sorted[places[at]] = i;
    }
}

static struct schema_order *
read_order(struct arena *arena, grammar element)
{
    struct schema_order *order = arena_get(arena, sizeof *order);
    order->holds_elements = grammar_holds_elements(element);
    for (grammar at = grammar_first_attribute(element); at != NULL; at = grammar_next(at)) {
        order->attributes =
            arena_grow(arena, order->attributes, order->count, sizeof *order->attributes);
        order->attributes[order->count++] = grammar_name(at);
    }
    return order;
}

const struct schema_order *
schema_order_of(struct schema *schema, const char *name, size_t len)
{
    char key[64];
    if (len >= sizeof key)
        return NULL;
    memcpy(key, name, len);
    key[len] = '\0';
    struct schema_order *order = table_find(&schema->orders, key);
    grammar element = order == NULL ? grammar_element(schema, key) : NULL;
    if (element == NULL)
        return order;
    order = read_order(schema->arena, element);
    table_add(&schema->orders, arena_copy(schema->arena, key, len), order);
    return order;
}

enum { SPACES_A_LEVEL = 2 };

/* A walk over a document that notes what is not as it should be. */
struct scan {
    struct tokens tokens;
    struct layout *layout;
    struct arena *arena;
    size_t places[LAYOUT_KIND_COUNT]; /* that there were so far, right ones too */
    size_t gap;                       /* after the last token that was no text */
    int is_begun;                     /* that was a start tag whose element is still open */
    int is_unknown;                   /* that was of an element that the schema does not declare */
    size_t text_depth;                /* below an element in which all is left as it is; 0: none */
    struct known_order {
        struct span name;
        const struct schema_order *order;
    } known[64]; /* what was asked of names, by their bytes */
};

static void
add_fault(struct scan *scan, enum layout_kind kind, size_t place, struct span span, size_t indent)
{
    struct layout *layout = scan->layout;
    struct layout_fault *faults =
        arena_grow(scan->arena, layout->faults, layout->count, sizeof *faults);
    layout->faults = faults;
    faults[layout->count++] =
        (struct layout_fault){kind, span, scan->tokens.span.start, indent, place};
}

/* The offset of the first line end from AT on, or END. */
static size_t
find_line_end(const char *bytes, size_t at, size_t end)
{
    while (at < end && bytes[at] != '\n' && bytes[at] != '\r')
        at++;
    return at;
}

/* The offset after the last line end before END, or START. */
static size_t
find_last_line(const char *bytes, size_t start, size_t end)
{
    while (end > start && bytes[end - 1] != '\n' && bytes[end - 1] != '\r')
        end--;
    return end;
}

/* The offset after the line end at AT, which is before END and may be two characters. */
static size_t
skip_line_end(const char *bytes, size_t at, size_t end)
{
    at += at + 1 < end && bytes[at] == '\r' && bytes[at + 1] == '\n';
    return at + 1;
}

static int
is_all(const char *bytes, struct span span, const char *characters)
{
    for (size_t i = span.start; i < span.end; i++)
        if (strchr(characters, bytes[i]) == NULL)
            return 0;
    return 1;
}

/* Judges what stands on the lines of GAP after the first one: nothing but INDENT spaces. */
static void
judge_lines(struct scan *scan, struct span gap, size_t first, size_t indent)
{
    const char *bytes = scan->tokens.source->bytes;
    size_t place = scan->places[LAYOUT_INDENT];
    size_t last = find_last_line(bytes, first, gap.end);
    struct span spaces = span_of(last, gap.end);
    int is_indented = gap.end - last == indent && is_all(bytes, spaces, " ");
    if (last > first)
        add_fault(scan, LAYOUT_BLANK, place, span_of(first, is_indented ? last : gap.end),
                  is_indented ? 0 : indent);
    else if (!is_indented)
        add_fault(scan, LAYOUT_INDENT, place, spaces, indent);
}

/* Judges GAP, white space before a token that should begin a line with INDENT spaces. */
static void
judge_line(struct scan *scan, struct span gap, size_t indent)
{
    const char *bytes = scan->tokens.source->bytes;
    size_t line_end = find_line_end(bytes, gap.start, gap.end);
    size_t place = ++scan->places[LAYOUT_INDENT];
    if (line_end == gap.end) {
        if (scan->tokens.kind != TOKEN_COMMENT) /* that may stand after what it is about */
            add_fault(scan, LAYOUT_JOINED, place, gap, indent);
        return;
    }
    scan->places[LAYOUT_TRAILING]++;
    if (line_end > gap.start)
        add_fault(scan, LAYOUT_TRAILING, scan->places[LAYOUT_TRAILING],
                  span_of(gap.start, line_end), 0);
    judge_lines(scan, gap, skip_line_end(bytes, line_end, gap.end), indent);
}

/* Whether GAP is a line end and INDENT spaces: in a right document, every one is. */
static int
is_right_line(const char *bytes, struct span gap, size_t indent)
{
    static const char spaces[] = "                                                  ";
    return gap.end - gap.start == 1 + indent && indent < sizeof spaces &&
           bytes[gap.start] == '\n' && memcmp(bytes + gap.start + 1, spaces, indent) == 0;
}

/* Judges what stands before the token, unless it is a text. */
static void
judge_gap(struct scan *scan)
{
    const struct tokens *tokens = &scan->tokens;
    const char *bytes = tokens->source->bytes;
    struct span gap = span_of(scan->gap, tokens->span.start);
    size_t indent = SPACES_A_LEVEL * tokens->depth;
    int is_hollow = scan->is_begun && tokens->kind == TOKEN_END;
    if (scan->is_unknown)
        return;
    if (!is_hollow && is_right_line(bytes, gap, indent)) {
        scan->places[LAYOUT_INDENT]++;
        scan->places[LAYOUT_TRAILING]++;
    } else if (!is_all(bytes, gap, " \t\n\r")) {
        return;
    } else if (is_hollow) {
        if (gap.end > gap.start)
            add_fault(scan, LAYOUT_HOLLOW, ++scan->places[LAYOUT_INDENT], gap, 0);
    } else if (scan->places[LAYOUT_INDENT] > 0) {
        judge_line(scan, gap, indent);
    } else { /* the first line of the document */
        scan->places[LAYOUT_INDENT]++;
        judge_lines(scan, gap, gap.start, indent);
    }
}

/* Judges a place of KIND inside a tag. */
static void
judge_inside(struct scan *scan, enum layout_kind kind, struct span span, int is_right)
{
    size_t place = ++scan->places[kind];
    if (!is_right)
        add_fault(scan, kind, place, span, 0);
}

static void
judge_attributes(struct scan *scan, const struct markup_tag *tag)
{
    const char *bytes = scan->tokens.source->bytes;
    size_t after = tag->name.end;
    for (size_t i = 0; i < tag->count; i++) {
        struct span name = tag->attributes[i].name, value = tag->attributes[i].value;
        struct span equals = span_of(name.end, value.start - 1);
        judge_inside(scan, LAYOUT_SEPARATOR, span_of(after, name.start),
                     name.start - after == 1 && bytes[after] == ' ');
        judge_inside(scan, LAYOUT_EQUALS, equals, equals.end - equals.start == 1);
        after = value.end + 1;
    }
    enum layout_kind kind = tag->is_empty ? LAYOUT_EMPTY : LAYOUT_CLOSE;
    struct span rest = span_of(after, tag->end - 1 - (size_t)tag->is_empty);
    judge_inside(scan, kind, rest, rest.start == rest.end);
}

static void
judge_close(struct scan *scan)
{
    const char *bytes = scan->tokens.source->bytes;
    struct span space = span_of(scan->tokens.span.end - 1, scan->tokens.span.end - 1);
    while (markup_is_space(bytes[space.start - 1]))
        space.start--;
    judge_inside(scan, LAYOUT_CLOSE, space, space.start == space.end);
}

static void
judge_order(struct scan *scan, const struct markup_tag *tag, const struct schema_order *order)
{
    size_t place = ++scan->places[LAYOUT_ORDER];
    const struct markup_attribute *misplaced =
        attribute_order_find_fault(scan->tokens.source, tag, order);
    if (misplaced != NULL)
        add_fault(scan, LAYOUT_ORDER, place, misplaced->name, 0);
}

/* What the schema has about the element NAME, as it has most likely been asked before. */
static const struct schema_order *
order_of(struct scan *scan, struct span name)
{
    const char *bytes = scan->tokens.source->bytes;
    size_t len = name.end - name.start;
    struct known_order *known =
        &scan->known[((size_t)(unsigned char)bytes[name.start] * 3 + len * 7) % 64];
    if (known->order == NULL || known->name.end - known->name.start != len ||
        memcmp(bytes + known->name.start, bytes + name.start, len) != 0)
        *known = (struct known_order){
            name, schema_order_of(scan->layout->schema, bytes + name.start, len)};
    return known->order;
}

/* An element that the schema does not declare is a slip that is reported: where it stands and what
 * is in it is left as it is. */
static void
judge_start_tag(struct scan *scan)
{
    const struct markup_tag *tag = &scan->tokens.tag;
    const struct schema_order *order = order_of(scan, tag->name);
    if (order != NULL) {
        judge_gap(scan);
        judge_attributes(scan, tag);
    }
    if (order != NULL && tag->count > 1)
        judge_order(scan, tag, order);
    scan->is_unknown = order == NULL;
    if (!tag->is_empty && (order == NULL || !order->holds_elements))
        scan->text_depth = scan->tokens.depth + 1;
}

static void
judge_end_tag(struct scan *scan)
{
    if (scan->text_depth == 0) {
        judge_gap(scan);
        scan->is_unknown = 0;
    }
    judge_close(scan);
    scan->text_depth = 0;
}

static void
judge(struct scan *scan)
{
    const struct tokens *tokens = &scan->tokens;
    int is_in_text = scan->text_depth > 0 && tokens->depth >= scan->text_depth;
    int is_begun = tokens->kind == TOKEN_START && !tokens->tag.is_empty;
    if (is_in_text || tokens->kind == TOKEN_TEXT || tokens->kind == TOKEN_CDATA)
        return;
    if (tokens->kind == TOKEN_START)
        judge_start_tag(scan);
    else if (tokens->kind == TOKEN_END)
        judge_end_tag(scan);
    else {
        judge_gap(scan);
        scan->is_unknown = 0;
    }
    scan->gap = tokens->span.end;
    scan->is_begun = is_begun;
}

/* What stands before the end of the file is white space, of which only the line after the last
 * tag is a matter of this: how the file ends is that of the rule about it. */
static void
judge_end(struct scan *scan)
{
    const struct source *source = scan->tokens.source;
    size_t line_end = find_line_end(source->bytes, scan->gap, source->len);
    scan->places[LAYOUT_TRAILING]++;
    if (line_end > scan->gap && line_end < source->len)
        add_fault(scan, LAYOUT_TRAILING, scan->places[LAYOUT_TRAILING],
                  span_of(scan->gap, line_end), 0);
}

struct layout *
layout_read(const struct source *source, struct schema *schema, struct arena *arena)
{
    struct layout *layout = arena_get(arena, sizeof *layout);
    struct scan scan = {.layout = layout, .arena = arena};
    layout->schema = schema;
    tokens_start(&scan.tokens, source);
    scan.gap = scan.tokens.span.end;
    while (tokens_next(&scan.tokens))
        judge(&scan);
    judge_end(&scan);
    return layout;
}
