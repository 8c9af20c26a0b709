/* SPDX-License-Identifier: MIT
 * A rule's examples as pieces of a document: where the good one stands, the bad one is put.
 *
 * A "…" in the good one is anything, as little as can be; inside a tag it does not leave it. In the
 * bad one it is what the "…" after the same tag is in the good one, or else the one at the same
 * place in the row. Lines are indented from where the first one starts, none less than it. */
#ifndef FSE_REPORT_EXAMPLE_PIECE_H
#define FSE_REPORT_EXAMPLE_PIECE_H

#include <stddef.h>

#include "base/buffer.h"
#include "finding/finding.h"

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
