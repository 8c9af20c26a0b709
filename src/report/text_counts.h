/* SPDX-License-Identifier: MIT
 * How often each rule found something, for people. */
#ifndef FSE_REPORT_TEXT_COUNTS_H
#define FSE_REPORT_TEXT_COUNTS_H

#include "base/buffer.h"
#include "finding/finding.h"
#include "report/excerpt.h"

/* Appends a line for each rule that has notes in FINDINGS, at most four: "81 stale-claim: …; --notes lists them". */
void text_notes(struct buffer *out, const struct findings *findings,
                const struct text_style *style);

/* Appends a line for each rule that has findings of LISTED or above: "     81  note     FSE505 stale-claim". */
void text_statistics(struct buffer *out, const struct findings *findings, enum severity listed,
                     const struct text_style *style);

#endif
