/* SPDX-License-Identifier: MIT
 * The catalogue of all rules, with their own severities. */
#ifndef FSE_REPORT_RULE_LIST_H
#define FSE_REPORT_RULE_LIST_H

#include "base/buffer.h"

/* Appends one line a rule, for people. */
void rule_list_add_text(struct buffer *out);

/* Appends the catalogue as a document by schema/report.xsd, with what the linter says of each bad
 * example. 0, or -1 after one line of trouble. library_start must have been called. */
int rule_list_add_document(struct buffer *out);

#endif
