/* SPDX-License-Identifier: MIT
 * Validation against the schema, told in our own words. No finding hides another: after an
 * unexpected child, libxml2 gives up on its siblings; here they are validated one by one. */
#ifndef FSE_SCHEMA_VALIDATION_H
#define FSE_SCHEMA_VALIDATION_H

#include <libxml/tree.h>

#include "finding/finding.h"
#include "schema/schema.h"
#include "xml/source.h"

struct schema_check;

/* A validation of the records of SOURCE by SCHEMA; findings go to OUT. All are borrowed.
 * The caller frees it. */
struct schema_check *schema_check_new(struct schema *schema, const struct source *source,
                                      struct findings *out);

/* NULL is legal. */
void schema_check_free(struct schema_check *check);

/* Looks at the start tag of ROOT, before it is read, for attributes that are misspelt. */
void schema_check_start(struct schema_check *check, xmlNode *root);

/* Validates NODE, a child of the root or below, with all that is in it. */
void schema_check_record(struct schema_check *check, xmlNode *node);

/* Frees the attributes of RECORD, a child of the root that has been validated and read, that schema_check_root does not need.
 * Stands in whereabouts.c. */
void schema_forget_record(xmlNode *record);

/* Validates the attributes of ROOT and which children it has, not what is in them: its
 * records may be empty by now. */
void schema_check_root(struct schema_check *check, xmlNode *root);

#endif
