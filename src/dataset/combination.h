/* SPDX-License-Identifier: MIT
 * Combinations of credentials: the uses in them, and what they ask for. */
#ifndef FSE_DATASET_COMBINATION_H
#define FSE_DATASET_COMBINATION_H

#include <stddef.h>

#include "dataset/dataset.h"

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

/* Writes WORD with spaces for the commas, semicolons and plus signs in it into TEXT (SIZE bytes),
 * as far as it fits; NULL if it has none between two letters, else TEXT. */
const char *combination_without_commas(const char *word, char *text, size_t size);

/* All words of ACCEPTS as one value without a text; there must be one at least. */
struct value combination_value(const struct accepts *accepts);

/* Writes the words of ACCEPTS into TEXT (SIZE bytes), as far as they fit; returns TEXT. */
const char *combination_text(const struct accepts *accepts, char *text, size_t size);

#endif
