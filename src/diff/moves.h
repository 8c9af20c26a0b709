/* SPDX-License-Identifier: MIT
 * Where the order in which things stand says something, and what of them has moved. */
#ifndef FSE_DIFF_MOVES_H
#define FSE_DIFF_MOVES_H

#include <stddef.h>

#include "diff/entry.h"
#include "diff/pairs.h"

/* What must be known of a version to tell. */
struct order {
    const struct entry *root;
    struct source_date *dates; /* of the sources, by id */
    size_t count;
};

/* The caller frees it with order_free. */
struct order order_of(const struct entry *root);
void order_free(struct order *order);

/* Marks in MOVED, COUNT zeros, which of the PAIRS have moved among those with which they stand in an
 * order that says something:
 *   the steps of a procedure, which are done one after the other;
 *   services of one date, and portals of one date, of which the first holds (CONTRIBUTING.md);
 *   links to the national entry point, of which the pages show the first as that.
 * As few as can be: behind a step that is new, the others have not moved. */
void order_mark_moved(const struct order *old, const struct order *new, const struct pair *pairs,
                      size_t count, int *moved);

#endif
