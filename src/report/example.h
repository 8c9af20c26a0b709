/* SPDX-License-Identifier: MIT
 * What the linter says of a rule's bad example, by asking it.
 *
 * The examples of the rows are pieces of one document, docs/example.xml, in which nothing is
 * found: a good example stands in it, and the bad one goes into its place.
 *
 * A "…" in the good one is anything, as little as can be; inside a tag it does not leave it. In the
 * bad one it is what the "…" after the same tag is in the good one, or else the one at the same
 * place in the row. Lines are indented from where the first one starts, none less than it. */
#ifndef FSE_REPORT_EXAMPLE_H
#define FSE_REPORT_EXAMPLE_H

#include <stddef.h>

#include "base/buffer.h"
#include "finding/finding.h"
#include "report/excerpt.h"
#include "schema/schema.h"
#include "xml/source.h"

struct example {
    struct source *piece;      /* the bad example, as a file of its own called example.xml */
    struct findings *findings; /* what is found in it, with places in PIECE; settled */
    int is_whole;              /* whether all that is found is in PIECE; a test sees to it */
};

/* Checks RULE's bad example by SCHEMA into *EXAMPLE, which the caller frees with example_free.
 * Nothing is found if its good one is no piece of the document; a test sees to that too. */
void example_check(struct example *example, const struct rule *rule, struct schema *schema);

void example_free(struct example *example);

/* Appends what the text report says of RULE's bad example, without an empty line at its end. */
void example_add_said(struct buffer *out, const struct rule *rule, struct schema *schema,
                      const struct text_style *style);

struct example_piece {
    struct buffer bytes;  /* the bad example as it goes into the document, all "…" filled */
    struct buffer places; /* a struct span for each byte: where in the example it comes from */
    size_t example_len;
    struct span replaced; /* what it replaces in the document; its first line from the start on */
};

/* Makes the piece that turns GOOD into BAD, where GOOD first stands in DOCUMENT, NUL-terminated. 0,
 * or -1 if it is not there. The caller frees *PIECE with piece_free in both cases. */
int piece_make(struct example_piece *piece, const char *document, const char *good,
               const char *bad);

void piece_free(struct example_piece *piece);

/* Takes *PLACE from the document that has PIECE in it to the bad example; what a "…" was filled with
 * is that "…". 0, or -1 if the place is not in PIECE. */
int piece_place(const struct example_piece *piece, struct span *place);

#endif
