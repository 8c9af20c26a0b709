/* SPDX-License-Identifier: MIT
 * The simple types of the schema, as far as it can be told fast that a value is surely one of them. */
#ifndef FSE_SCHEMA_SIMPLE_TYPE_H
#define FSE_SCHEMA_SIMPLE_TYPE_H

#include "base/arena.h"
#include "base/table.h"
#include "schema/schema.h"

struct simple_type;

/* All that were asked for. Zero-initialise it, but for the arena, which outlives it. */
struct simple_types {
    struct arena *arena;
    struct table by_name;
    struct simple_type *all;
};

/* The type NAME ("slug", "xs:boolean") of SCHEMA, owned by TYPES. NULL is legal, and no value is surely of that type. */
struct simple_type *simple_type_find(struct simple_types *types, struct schema *schema,
                                     const char *name);

/* Whether VALUE, as it stands in the document, is surely of TYPE; 0 says nothing. */
int simple_type_accepts(struct simple_type *type, const char *value);

void simple_types_free(struct simple_types *types);

#endif
