/* SPDX-License-Identifier: MIT
 * The patterns of the schema that are checked by hand. Nearly every element has a text that is
 * not blank, or words that are identifiers, and libxml2's automatons took half of a check's time
 * for the first (47 of 104 million instructions on the real dataset) and 6 % for the others. So
 * these patterns are left out of what libxml2 compiles. */
#ifndef FSE_SCHEMA_PATTERNS_H
#define FSE_SCHEMA_PATTERNS_H

#include <libxml/tree.h>

#include "schema/schema.h"
#include "schema/violations.h"

/* Takes the patterns out of SCHEMA, which is not compiled yet, and notes where they belong. */
void schema_patterns_take(struct schema *schema);

/* Reports what below NODE, and in it, does not match what was taken from the schema. */
void schema_patterns_check(const struct schema_report *report, xmlNode *node);

#endif
