/* SPDX-License-Identifier: MIT
 * Combinations of credentials: the uses in them, and what they ask for. */
#ifndef FSE_DATASET_COMBINATION_H
#define FSE_DATASET_COMBINATION_H

#include <stddef.h>

#include "dataset/dataset.h"
#include "dataset/reference.h"

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

/* The place of ID (NULL is legal) in the code list, or CREDENTIAL_COUNT. */
size_t credential_place(const char *id);

/* A combination as what it asks for of each credential of the code list: 0 nothing, 1 any
 * level, 2 level 1, and so on, as who has a level has those below it. */
struct demand {
    unsigned char of[CREDENTIAL_COUNT];
    int is_known; /* whether all its words could be read */
};

struct demand combination_demand(const struct accepts *accepts);

/* Whether who meets LARGER meets SMALLER too; 0 if either is not known. */
int demand_covers(const struct demand *smaller, const struct demand *larger);

/* Writes WORD with spaces for the commas, semicolons and plus signs in it into TEXT (SIZE bytes),
 * as far as it fits; NULL if it has none between two letters, else TEXT. */
const char *combination_without_commas(const char *word, char *text, size_t size);

/* All words of ACCEPTS as one value without a text; there must be one at least. */
struct value combination_value(const struct accepts *accepts);

/* Writes the words of ACCEPTS into TEXT (SIZE bytes), as far as they fit; returns TEXT. */
const char *combination_text(const struct accepts *accepts, char *text, size_t size);

#endif
