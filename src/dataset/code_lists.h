/* SPDX-License-Identifier: MIT
 * The code lists, as the schema states them, and every code that a record uses. */
#ifndef FSE_DATASET_CODE_LISTS_H
#define FSE_DATASET_CODE_LISTS_H

#include "base/arena.h"
#include "dataset/dataset.h"
#include "schema/schema.h"

/* The values that a type of the schema lists, in its order. */
struct enumeration {
    const char *id; /* of the <code-list> that describes it: "venue" of the type "venue-code" */
    const char *const *values;
    size_t count; /* 0: another schema has been given, which does not have it */
};

struct code_lists {
    const struct enumeration *items; /* those that a <code-list> describes */
    size_t count;
    struct enumeration credentials; /* the ids, which the records of credentials describe */
    struct code_field *fields;      /* the attributes whose words are from one of these lists */
};

/* What SCHEMA states, in ARENA. */
const struct code_lists *code_lists_read(struct schema *schema, struct arena *arena);

/* The list with that id: an empty one if there is none, or ID is NULL. */
const struct enumeration *code_lists_find(const struct code_lists *lists, const char *id);

/* Whether LIST has CODE (NULL is legal). */
int enumeration_has(const struct enumeration *list, const char *code);

/* Is told one use of a code: VALUE, whose text is not NULL, from LIST. */
typedef void code_visitor(const struct enumeration *list, const struct value *value, void *context);

/* Tells VISITOR each use of a code in DATA, whether its list has it or not, in the order of
 * walk_dataset. */
void code_uses_visit(const struct dataset *data, code_visitor *visitor, void *context);

#endif
