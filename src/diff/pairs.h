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
};

/* The children of OLD and NEW, each in one pair; those that are in NEW in its order, then the others.
 * *COUNT of them; the caller frees them with memory_free. */
struct pair *pairs_of(const struct entry *old, const struct entry *new, size_t *count);

#endif
