/* SPDX-License-Identifier: MIT
 * The report for people, on a terminal. */
#ifndef FSE_REPORT_TEXT_REPORT_H
#define FSE_REPORT_TEXT_REPORT_H

#include "base/buffer.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "quality/completeness.h"
#include "report/excerpt.h"
#include "report/run.h"
#include "xml/source.h"

/* Appends every finding of FINDINGS (settled) about SOURCE to OUT, a suppressed one only if STYLE
 * says so. The first line of each is the GNU form, FILE:LINE:COLUMN: SEVERITY: MESSAGE [ID NAME],
 * which editors parse; that of a suppressed one has "suppressed SEVERITY", so that they do not. Its
 * lines, a hint, help and second place follow; not for notes after the first one of their rule,
 * unless they have a hint. */
void text_report_findings(struct buffer *out, struct source *source,
                          const struct findings *findings, const struct text_style *style);

/* Appends the last line: how many of the jurisdictions DATA has were checked, and how many
 * findings there are of each severity. NAME (NULL is legal) goes before it. */
void text_report_summary(struct buffer *out, const char *name, const struct dataset *data,
                         const struct findings *findings, const struct text_style *style);

/* Appends how many FINDINGS there are of each severity: "0 errors, 1 warning, 2 notes". */
void text_report_counts(struct buffer *out, const struct findings *findings,
                        const struct text_style *style);

/* Appends the whole report of RUN: the findings and the last line of each file, which has its
 * name before it where there are several. A file that could not be read has none. */
void text_report(struct buffer *out, const struct run *run, const struct text_style *style);

/* Appends how complete the file called NAME (NULL: the only one) is, and how complete it has to
 * be, MIN_COMPLETE tenths of a percent. If it is not: which facts lack most, and which
 * jurisdictions of which facts, as what to look for next. */
void text_report_completeness(struct buffer *out, const char *name,
                              const struct completeness *completeness, int min_complete,
                              const struct text_style *style);

#endif
