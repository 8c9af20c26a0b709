/* SPDX-License-Identifier: MIT
 * Accepts what is surely valid, and leaves the rest to libxml2's validator, which takes six times as long: nearly all records
 * of nearly all documents are valid. It knows only what the schema of the program is made of, and asks libxml2 for all that
 * is more than a comparison of texts. */
#ifndef FSE_SCHEMA_ACCEPTANCE_H
#define FSE_SCHEMA_ACCEPTANCE_H

#include <libxml/tree.h>

#include "schema/schema.h"

/* Elements of which values of attributes may not be valid, in the order of the document. */
struct doubts {
    xmlNode **nodes;
    size_t count;
    size_t capacity; /* of NODES, which memory_free releases */
};

/* Whether NODE, an element in another, is surely valid by SCHEMA with all that is in it, but perhaps for the values of
 * attributes: DOUBTS gets the elements that have them. 0 says nothing, of NODE and of DOUBTS, as does a schema that is not
 * ours. */
int acceptance_covers(struct schema *schema, xmlNode *node, struct doubts *doubts);

/* The same for the name and the attributes of NODE, the root, alone, by SCHEMA, which is ours. NODE is in its namespace. */
int acceptance_covers_tag(struct schema *schema, xmlNode *node);

#endif
