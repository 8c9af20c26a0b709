/* SPDX-License-Identifier: MIT
 * What the linter says of a rule's bad example, by asking it. */
#include "report/example.h"

#include <string.h>

#include "base/buffer.h"
#include "base/embedded.h"
#include "check/catalogue.h"
#include "check/check.h"
#include "report/text_report.h"

#define DOCUMENT "docs/example.xml"

/* Some weeks after the document's newest evidence: nothing in it is old. */
static const struct date today = {2026, 11, 1};

static int
move(struct span *place, void *context)
{
    return piece_place(context, place);
}

/* Checks the DOCUMENT with PIECE in it. */
static void
check(struct example *example, struct example_piece *piece, const struct embedded_file *document,
      struct schema *schema)
{
    const char *text = (const char *)document->bytes;
    struct buffer whole = {0};
    buffer_add(&whole, text, piece->replaced.start);
    buffer_add(&whole, buffer_text(&piece->bytes), piece->bytes.len);
    buffer_add(&whole, text + piece->replaced.end, document->size - piece->replaced.end);
    struct source *source = source_of(DOCUMENT, buffer_text(&whole), whole.len);
    struct dataset *data = check_run(source, schema, today, example->findings);
    example->is_whole = findings_move(example->findings, move, piece) == 0;
    dataset_free(data);
    source_free(source);
    buffer_free(&whole);
}

void
example_check(struct example *example, const struct rule *rule, struct schema *schema)
{
    const struct embedded_file *document = embedded_find(DOCUMENT);
    struct example_piece piece;
    *example =
        (struct example){source_of("example.xml", rule->bad, strlen(rule->bad)), findings_new(), 0};
    if (piece_make(&piece, (const char *)document->bytes, rule->good, rule->bad) == 0)
        check(example, &piece, document, schema);
    piece_free(&piece);
}

void
example_free(struct example *example)
{
    source_free(example->piece);
    findings_free(example->findings);
}

void
example_add_said(struct buffer *out, const struct rule *rule, struct schema *schema,
                 const struct text_style *style)
{
    struct example example;
    struct table told = {0};
    example_check(&example, rule, schema);
    text_report_findings(out, example.piece, example.findings, SEVERITY_NOTE, &told, style);
    table_free(&told);
    example_free(&example);
    while (out->len > 0 && out->bytes[out->len - 1] == '\n')
        out->bytes[--out->len] = '\0';
}

#define HOLE "…"

enum { HOLE_LEN = sizeof HOLE - 1, MAX_HOLES = 12 };

static const size_t nowhere = (size_t)-1;

/* An example: texts with a hole between each two of them. */
struct example_pattern {
    const char *text;
    struct span solids[MAX_HOLES + 1];
    size_t hole_count;
};

/* Where a pattern stands in the document. */
struct match {
    size_t end;
    size_t indent; /* of the line that it starts on */
    struct span holes[MAX_HOLES];
};

static struct example_pattern
pattern_of(const char *text)
{
    struct example_pattern pattern = {.text = text};
    const char *at = text, *hole;
    while ((hole = strstr(at, HOLE)) != NULL && pattern.hole_count < MAX_HOLES) {
        pattern.solids[pattern.hole_count++] =
            (struct span){(size_t)(at - text), (size_t)(hole - text)};
        at = hole + HOLE_LEN;
    }
    size_t start = (size_t)(at - text);
    pattern.solids[pattern.hole_count] = (struct span){start, start + strlen(at)};
    return pattern;
}

/* Whether the byte at AT of SOLID ends a line, and the next has something of SOLID to indent: a hole
 * brings its own blanks. */
static int
starts_line(const struct example_pattern *pattern, struct span solid, size_t at)
{
    return pattern->text[at] == '\n' && at + 1 < solid.end &&
           strchr("\r\n", pattern->text[at + 1]) == NULL;
}

/* After SOLID, if it stands in DOCUMENT at AT, its lines indented by INDENT more; or nowhere. */
static size_t
behind_solid(const char *document, size_t at, const struct example_pattern *pattern,
             struct span solid, size_t indent)
{
    for (size_t i = solid.start; i < solid.end; i++) {
        if (document[at++] != pattern->text[i])
            return nowhere;
        if (!starts_line(pattern, solid, i))
            continue;
        if (strspn(document + at, " ") < indent)
            return nowhere;
        at += indent;
    }
    return at;
}

/* The tag in front of the hole at INDEX: from its '<', if there is one, up to the hole. */
static struct span
tag_before(const struct example_pattern *pattern, size_t index)
{
    size_t end = pattern->solids[index].end, start = end;
    while (start > 0 && pattern->text[start] != '<')
        start--;
    return (struct span){start, end};
}

static int
is_in_tag(const struct example_pattern *pattern, size_t index)
{
    struct span tag = tag_before(pattern, index);
    return pattern->text[tag.start] == '<' &&
           memchr(pattern->text + tag.start, '>', tag.end - tag.start) == NULL;
}

/* Fills the hole at INDEX from START on, as little as can be, so that the text after it stands
 * there too. Returns where that ends, or nowhere. */
static size_t
fill_hole(struct match *match, const char *document, const struct example_pattern *pattern,
          size_t index, size_t start)
{
    int stays = is_in_tag(pattern, index);
    for (size_t at = start;; at++) {
        size_t after =
            behind_solid(document, at, pattern, pattern->solids[index + 1], match->indent);
        match->holes[index] = (struct span){start, at};
        if (after != nowhere || document[at] == '\0' || (stays && document[at] == '>'))
            return after;
    }
}

static int
match_at(struct match *match, const char *document, const struct example_pattern *pattern,
         size_t start)
{
    size_t line = start;
    while (line > 0 && document[line - 1] == ' ')
        line--;
    match->indent = line == 0 || document[line - 1] == '\n' ? start - line : 0;
    size_t at = behind_solid(document, start, pattern, pattern->solids[0], match->indent);
    for (size_t i = 0; i < pattern->hole_count && at != nowhere; i++)
        at = fill_hole(match, document, pattern, i, at);
    match->end = at;
    return at != nowhere;
}

static void
add_byte(struct example_piece *piece, char byte, struct span place)
{
    buffer_add(&piece->bytes, &byte, 1);
    buffer_add(&piece->places, (const char *)&place, sizeof place);
}

static void
add_solid(struct example_piece *piece, const struct example_pattern *pattern, struct span solid,
          size_t indent)
{
    for (size_t i = solid.start; i < solid.end; i++) {
        add_byte(piece, pattern->text[i], (struct span){i, i + 1});
        for (size_t j = 0; starts_line(pattern, solid, i) && j < indent; j++)
            add_byte(piece, ' ', (struct span){i + 1, i + 1});
    }
}

/* Which hole of GOOD the one at INDEX of BAD stands for. */
static size_t
hole_for(const struct example_pattern *bad, size_t index, const struct example_pattern *good)
{
    struct span tag = tag_before(bad, index);
    size_t len = tag.end - tag.start;
    for (size_t i = 0; i < good->hole_count; i++) {
        struct span other = tag_before(good, i);
        if (other.end - other.start == len &&
            memcmp(good->text + other.start, bad->text + tag.start, len) == 0)
            return i;
    }
    return index;
}

static void
fill(struct example_piece *piece, const struct example_pattern *bad,
     const struct example_pattern *good, const struct match *match, const char *document)
{
    for (size_t i = 0; i < match->indent; i++)
        add_byte(piece, ' ', (struct span){0, 0});
    add_solid(piece, bad, bad->solids[0], match->indent);
    for (size_t i = 0; i < bad->hole_count; i++) {
        struct span hole = {bad->solids[i].end, bad->solids[i].end + HOLE_LEN};
        struct span filling = match->holes[hole_for(bad, i, good)];
        for (size_t at = filling.start; at < filling.end; at++)
            add_byte(piece, document[at], hole);
        add_solid(piece, bad, bad->solids[i + 1], match->indent);
    }
}

int
piece_make(struct example_piece *piece, const char *document, const char *good, const char *bad)
{
    *piece = (struct example_piece){.example_len = strlen(bad)};
    struct example_pattern from = pattern_of(good), to = pattern_of(bad);
    struct match match = {0};
    size_t at = 0;
    while (document[at] != '\0' && !match_at(&match, document, &from, at))
        at++;
    if (document[at] == '\0')
        return -1;
    fill(piece, &to, &from, &match, document);
    piece->replaced = (struct span){at - match.indent, match.end};
    return 0;
}

void
piece_free(struct example_piece *piece)
{
    buffer_free(&piece->bytes);
    buffer_free(&piece->places);
}

/* Where in the example the byte at OFFSET of the document comes from. */
static struct span
place_of(const struct example_piece *piece, size_t offset)
{
    struct span place = {piece->example_len, piece->example_len};
    size_t index = offset - piece->replaced.start;
    if (index < piece->bytes.len)
        memcpy(&place, piece->places.bytes + index * sizeof place, sizeof place);
    return place;
}

int
piece_place(const struct example_piece *piece, struct span *place)
{
    size_t first = piece->replaced.start;
    if (place->start < first || place->end > first + piece->bytes.len)
        return -1;
    size_t start = place_of(piece, place->start).start;
    size_t end = place->end > place->start ? place_of(piece, place->end - 1).end : start;
    *place = (struct span){start, end};
    return 0;
}
