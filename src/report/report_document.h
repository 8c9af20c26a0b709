/* SPDX-License-Identifier: MIT
 * The report as one XML document, of which every machine format is made. Its grammar is
 * schema/report.xsd. */
#ifndef FSE_REPORT_REPORT_DOCUMENT_H
#define FSE_REPORT_REPORT_DOCUMENT_H

#include "base/buffer.h"
#include "finding/rule.h"
#include "report/run.h"
#include "xml/writer.h"

/* Appends the report of RUN to OUT, findings grouped by file. Messages and excerpts are safe to
 * show: what a terminal or a log should not see is written as \u{9b}, as in the text report. */
void document_add_report(struct buffer *out, const struct run *run);

#define REPORT_NAMESPACE "urn:fse:report:1"

/* Opens the root element NAME of a document of the first version of NAMESPACE, made by this program. */
void document_open_root(struct xml *xml, const char *name, const char *namespace);

/* Adds RULE, which has SEVERITY in this run. SAID is what the text report says of its bad example;
 * NULL leaves it out. */
void document_add_rule(struct xml *xml, const struct rule *rule, enum severity severity,
                       const char *said);

#endif
