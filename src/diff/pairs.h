/* SPDX-License-Identifier: MIT
 * Which entries of two versions are the same thing. */
#ifndef FSE_DIFF_PAIRS_H
#define FSE_DIFF_PAIRS_H

#include <stddef.h>

#include "diff/entry.h"

/* One thing in both versions, or in one of them; the other is then NULL. */
struct pair {
    const struct entry *old;
    const struct entry *new;
    int has_moved; /* among those with which it stands in an order that says something */
};

/* The children of OLD and NEW, each in one pair; those that are in NEW in its order, then the others.
 * *COUNT of them, in ARENA; none has moved yet. */
struct pair *pairs_of(struct arena *arena, const struct entry *old, const struct entry *new,
                      size_t *count);

#endif
