/* SPDX-License-Identifier: MIT
 * The grammar of the dataset, compiled once. */
#ifndef FSE_SCHEMA_SCHEMA_H
#define FSE_SCHEMA_SCHEMA_H

struct schema;

/* The schema that is compiled into the program (schema/regions.xsd). NULL after one line of
 * trouble. The caller frees it. */
struct schema *schema_embedded(void);

/* The schema in the file PATH and the files it imports from the same machine, never from
 * the network. NULL after one line of trouble. */
struct schema *schema_read(const char *path);

/* NULL is legal. */
void schema_free(struct schema *schema);

#endif
