/* SPDX-License-Identifier: MIT
 * Where two versions of a document differ. */
#ifndef FSE_FIX_HUNKS_H
#define FSE_FIX_HUNKS_H

#include <stddef.h>

#include "finding/finding.h"

/* What stands in the old bytes at OLD is what stands in the new ones at NEW. */
struct change {
    struct span old;
    struct span new;
};

/* The changes in their order; between them, before the first and behind the last, both versions
 * are the same. Zero-initialise it; changes_free returns it to that state. */
struct changes {
    struct change *items;
    size_t count;
    size_t capacity;
};

void changes_add(struct changes *changes, struct change change);
void changes_free(struct changes *changes);

/* Makes CHANGES, which lead to a version, lead on to the one to which THEN leads from there. */
void changes_extend(struct changes *changes, const struct changes *then);

#endif
