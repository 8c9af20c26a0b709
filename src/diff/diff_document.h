/* SPDX-License-Identifier: MIT
 * A comparison as one XML document, by schema/diff.xsd, of which every machine format is made. */
#ifndef FSE_DIFF_DIFF_DOCUMENT_H
#define FSE_DIFF_DIFF_DOCUMENT_H

#include "base/buffer.h"
#include "diff/diff.h"

/* Appends the document about DIFF to OUT. */
void diff_document_add(struct buffer *out, const struct diff *diff);

#endif
