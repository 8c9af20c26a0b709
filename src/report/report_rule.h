/* SPDX-License-Identifier: MIT
 * What the report document and the catalogue have in common: their root, and a rule. */
#ifndef FSE_REPORT_REPORT_RULE_H
#define FSE_REPORT_REPORT_RULE_H

#include "finding/rule.h"
#include "xml/writer.h"

/* Opens the root element NAME of a document by schema/report.xsd. */
void document_open_root(struct xml *xml, const char *name);

/* Adds RULE, which has SEVERITY in this run. SAID is what the text report says of its bad example;
 * NULL leaves it out. */
void document_add_rule(struct xml *xml, const struct rule *rule, enum severity severity,
                       const char *said);

#endif
