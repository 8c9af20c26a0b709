/* SPDX-License-Identifier: MIT
 * What the linter says of a rule's bad example, by asking it. */
#include "report/example.h"

#include <string.h>

#include "base/buffer.h"
#include "base/embedded.h"
#include "check/catalogue.h"
#include "check/check.h"
#include "report/example_piece.h"
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
    example_check(&example, rule, schema);
    text_report_findings(out, example.piece, example.findings, style);
    example_free(&example);
    while (out->len > 0 && out->bytes[out->len - 1] == '\n')
        out->bytes[--out->len] = '\0';
}
