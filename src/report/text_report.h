/* SPDX-License-Identifier: MIT
 * The report for people, on a terminal. */
#ifndef FSE_REPORT_TEXT_REPORT_H
#define FSE_REPORT_TEXT_REPORT_H

#include "base/buffer.h"
#include "base/table.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "report/excerpt.h"
#include "report/run.h"
#include "xml/source.h"

/* Appends every finding of FINDINGS (settled) about SOURCE of the severity LISTED or above to OUT, the gravest first, a
 * suppressed one only if STYLE says so. The first line of each is the GNU form, FILE:LINE:COLUMN: SEVERITY: MESSAGE [ID
 * NAME], which editors parse; that of a suppressed one has "suppressed SEVERITY", so that they do not. Its lines, a hint,
 * help and second place follow; a help that TOLD (empty at the beginning; the caller frees it) has is left out, and
 * then all that would follow a note without a hint. */
void text_report_findings(struct buffer *out, struct source *source,
                          const struct findings *findings, enum severity listed, struct table *told,
                          const struct text_style *style);

/* Appends the line of the verdict: how many of the jurisdictions DATA has were checked, and how many
 * findings there are of each severity. NAME (NULL is legal) goes before it. */
void text_report_summary(struct buffer *out, const char *name, const struct dataset *data,
                         const struct findings *findings, const struct text_style *style);

/* Appends how many FINDINGS there are of each severity: "0 errors, 1 warning, 2 notes". */
void text_report_counts(struct buffer *out, const struct findings *findings,
                        const struct text_style *style);

/* Appends the whole report of RUN: of each file what has to be looked at, a line for the notes of a rule, how
 * complete it is, and last the verdict, with the name of the file before it where there are several. A file that could
 * not be read has none. */
void text_report(struct buffer *out, const struct run *run, const struct text_style *style);

#endif
