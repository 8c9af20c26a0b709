/* SPDX-License-Identifier: MIT
 * What the linter says of a rule's bad example, by asking it. */
#include "report/example.h"

#include <string.h>

#include "base/buffer.h"
#include "base/embedded.h"
#include "base/pattern.h"
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

/* What a match of add_expression captures: the blanks before the first line, and what is in each hole; the
 * last piece is never set. */
enum { WHOLE, INDENT, FIRST_HOLE, PIECES = FIRST_HOLE + MAX_HOLES + 1 };

static int
is_hole(const char *at)
{
    return strncmp(at, HOLE, HOLE_LEN) == 0;
}

/* Whether the byte at AT of an example ends a line, and the next has something to indent: a hole
 * brings its own blanks. */
static int
starts_line(const char *at)
{
    return at[0] == '\n' && strchr("\r\n", at[1]) == NULL && !is_hole(at + 1);
}

/* The tag in front of HOLE in EXAMPLE: from its '<', if there is one. */
static const char *
tag_before(const char *example, const char *hole)
{
    while (hole > example && *hole != '<')
        hole--;
    return hole;
}

/* Appends what finds EXAMPLE: a group for each text up to the next hole, which is filled with as little as
 * can be and not tried again. */
static void
add_expression(struct buffer *out, const char *example)
{
    buffer_add_text(out, "(?m)(?>(?|^( *+)|[^ \n] *\\K())\\Q");
    for (const char *at = example; *at != '\0'; at++) {
        if (is_hole(at)) {
            const char *tag = tag_before(example, at);
            int is_in_tag = *tag == '<' && memchr(tag, '>', (size_t)(at - tag)) == NULL;
            buffer_printf(out, "\\E)(?>(%s*?)\\Q", is_in_tag ? "[^>]" : "(?s:.)");
            at += HOLE_LEN - 1;
        } else {
            buffer_add(out, at, 1);
            buffer_add_text(out, starts_line(at) ? "\\E\\1\\Q" : "");
        }
    }
    buffer_add_text(out, "\\E)");
}

/* Appends FROM of TEXT, if it is set; it comes from PLACE in the example. */
static void
add_bytes(struct example_piece *piece, const char *text, struct piece from, struct span place)
{
    for (size_t i = from.start; i < from.end; i++) {
        buffer_add(&piece->bytes, text + i, 1);
        buffer_add(&piece->places, (const char *)&place, sizeof place);
    }
}

/* Which hole of GOOD the one of BAD at HOLE, before which there are INDEX others, stands for. */
static size_t
hole_for(const char *good, const char *bad, const char *hole, size_t index)
{
    const char *tag = tag_before(bad, hole), *other = good;
    size_t count = 0;
    for (; count < MAX_HOLES && (other = strstr(other, HOLE)) != NULL; other += HOLE_LEN) {
        const char *its = tag_before(good, other);
        if (other - its == hole - tag && memcmp(its, tag, (size_t)(hole - tag)) == 0)
            return count;
        count++;
    }
    return index < count ? index : MAX_HOLES;
}

int
piece_make(struct example_piece *piece, const char *document, const char *good, const char *bad)
{
    struct buffer expression = {0};
    struct piece pieces[PIECES];
    add_expression(&expression, good);
    struct pattern pattern = {.expression = buffer_text(&expression)};
    int is_there = pattern_pieces(&pattern, document, strlen(document), pieces, PIECES);
    pattern_free(&pattern);
    buffer_free(&expression);
    *piece = (struct example_piece){.example_len = strlen(bad)};
    if (!is_there)
        return -1;
    piece->replaced = span_of(pieces[WHOLE].start, pieces[WHOLE].end);
    add_bytes(piece, document, pieces[INDENT], (struct span){0, 0});
    for (size_t i = 0, hole = 0, len; bad[i] != '\0'; i += len) {
        len = is_hole(bad + i) ? HOLE_LEN : 1;
        struct span place = span_of(i, i + len);
        if (is_hole(bad + i))
            add_bytes(piece, document, pieces[FIRST_HOLE + hole_for(good, bad, bad + i, hole++)],
                      place);
        else
            add_bytes(piece, bad, (struct piece){i, i + 1}, place);
        if (starts_line(bad + i))
            add_bytes(piece, document, pieces[INDENT], span_of(i + 1, i + 1));
    }
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
    struct span place = span_of(piece->example_len, piece->example_len);
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
    *place = span_of(start, end);
    return 0;
}
