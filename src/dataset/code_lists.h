/* SPDX-License-Identifier: MIT
 * The code lists, as the schema states them, every code that a record uses, and the combinations of
 * credentials. */
#ifndef FSE_DATASET_CODE_LISTS_H
#define FSE_DATASET_CODE_LISTS_H

#include <stddef.h>

#include "dataset/dataset.h"
#include "schema/schema.h"

/* The values that a type of the schema lists, in its order. */
struct enumeration {
    const char *id;   /* of the <code-list> that describes it: "venue" */
    const char *type; /* its name: "venue-code" */
    const char *const *values;
    size_t count; /* 0: another schema has been given, which does not have it */
};

struct code_lists {
    const struct enumeration *items; /* those that a <code-list> describes */
    size_t count;
    struct enumeration credentials; /* the ids, which the records of credentials describe */
    struct code_field *fields;      /* the attributes whose words are from one of these lists */
};

/* What SCHEMA states: read when it is first asked for, then kept as long as SCHEMA. */
const struct code_lists *code_lists_of(struct schema *schema);

/* The list with that id: an empty one if there is none, or ID is NULL. */
const struct enumeration *code_lists_find(const struct code_lists *lists, const char *id);

/* Whether LIST has CODE (NULL is legal). */
int enumeration_has(const struct enumeration *list, const char *code);

/* Is told one use of a code: VALUE, whose text is not NULL, from LIST. */
typedef void code_visitor(const struct enumeration *list, const struct value *value, void *context);

/* Tells VISITOR each use of a code in DATA, whether its list has it or not, in the order of
 * walk_dataset. */
void code_uses_visit(const struct dataset *data, code_visitor *visitor, void *context);

/* A walk over every credential that a procedure names: those that it accepts, then those
 * that it yields. Begin with {.procedure = …}. */
struct use_walk {
    const struct procedure *procedure;
    size_t accepts;
    size_t word;
    size_t output;
};

/* Sets *USE to the next one; 0 when there is none left. */
int use_next(struct use_walk *walk, struct credential_use *use);

/* The place of ID (NULL is legal) in the code list of credentials, or the count of that. */
size_t credential_place(const struct dataset *data, const char *id);

/* Sets ASKED, with a place for each credential of the code list, to what ACCEPTS asks for of it:
 * 0 nothing, 1 any level, 2 level 1, and so on, as who has a level has those below it. 0 if one of
 * its words cannot be read, or it has none. */
int combination_demand(const struct dataset *data, const struct accepts *accepts,
                       unsigned char *asked);

/* All words of ACCEPTS as one value without a text; there must be one at least. */
struct value combination_value(const struct accepts *accepts);

/* Writes the words of ACCEPTS into TEXT (SIZE bytes), as far as they fit; returns TEXT. */
const char *combination_text(const struct accepts *accepts, char *text, size_t size);

#endif
