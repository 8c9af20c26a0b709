/* SPDX-License-Identifier: MIT
 * The report as one XML document, of which every machine format is made. Its grammar is
 * schema/report.xsd. */
#ifndef FSE_REPORT_REPORT_DOCUMENT_H
#define FSE_REPORT_REPORT_DOCUMENT_H

#include "base/buffer.h"
#include "report/run.h"

/* Appends the report of RUN to OUT, findings grouped by file. Messages and excerpts are safe to
 * show: what a terminal or a log should not see is written as \u{9b}, as in the text report. */
void document_add_report(struct buffer *out, const struct run *run);

#endif
