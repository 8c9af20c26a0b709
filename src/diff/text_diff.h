/* SPDX-License-Identifier: MIT
 * A comparison for people, on a terminal. */
#ifndef FSE_DIFF_TEXT_DIFF_H
#define FSE_DIFF_TEXT_DIFF_H

#include "base/buffer.h"
#include "diff/diff.h"
#include "report/excerpt.h"

/* Appends DIFF to OUT: a paragraph for each jurisdiction, a line for each change, and as the last line
 * how many they are and which version they ask for. */
void diff_text_add(struct buffer *out, const struct diff *diff, const struct text_style *style);

#endif
