/* SPDX-License-Identifier: MIT
 * The grammar of the dataset, compiled once; and other documents, with a grammar of their own. */
#ifndef FSE_SCHEMA_SCHEMA_H
#define FSE_SCHEMA_SCHEMA_H

#include <libxml/tree.h>

#include "base/arena.h"
#include "xml/source.h"

struct schema;

/* The schema that is compiled into the program (schema/regions.xsd). The caller frees it. */
struct schema *schema_embedded(void);

/* The schema in the file PATH and the files it imports from the same machine, never from
 * the network. NULL after one line of trouble. */
struct schema *schema_read(const char *path);

/* Where another room keeps what it has made of SCHEMA, so as to make it once: NULL at first. It goes to *ARENA, which lives
 * as long as SCHEMA. */
const void **schema_derived(struct schema *schema, struct arena **arena);

/* NULL is legal. */
void schema_free(struct schema *schema);

/* The document SOURCE, if it passes preflight, is well-formed, and follows the schema that the program carries as
 * NAME ("schema/changes.xsd"); the caller frees it with xmlFreeDoc. NULL after one line of trouble that says where it does not. */
xmlDoc *schema_document_read(const struct source *source, const char *name);

#endif
