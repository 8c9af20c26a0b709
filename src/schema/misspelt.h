/* SPDX-License-Identifier: MIT
 * Names that are misspelt: said once, and then read as what they are meant to be. */
#ifndef FSE_SCHEMA_MISSPELT_H
#define FSE_SCHEMA_MISSPELT_H

#include <libxml/tree.h>

#include "schema/violations.h"

/* Adds every name of NODE, its attributes and all in it that is misspelt, and changes it in the
 * tree into the one that is meant: what looks at the tree later finds nothing amiss because of
 * it. Returns whether there was any. A name is misspelt if the schema has it nowhere, and one near
 * to it in this place, where that one may still stand. */
int schema_spell(const struct schema_report *report, xmlNode *node);

/* The same for the attributes of NODE alone. */
int schema_spell_attributes(const struct schema_report *report, xmlNode *node);

#endif
