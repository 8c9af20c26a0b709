/* SPDX-License-Identifier: MIT
 * What the report document says of how complete a file is. */
#ifndef FSE_REPORT_REPORT_COMPLETENESS_H
#define FSE_REPORT_REPORT_COMPLETENESS_H

#include "quality/completeness.h"
#include "xml/writer.h"

/* Adds the facts, with what each means. */
void document_add_facts(struct xml *xml);

/* Adds COMPLETENESS: the scores, and a row for each of the 21. IS_ENOUGH: it is what the user
 * asks for. */
void document_add_completeness(struct xml *xml, const struct completeness *completeness,
                               int is_enough);

#endif
