/* SPDX-License-Identifier: MIT
 * Where two versions of a document differ. */
#ifndef FSE_FIX_BYTE_CHANGES_H
#define FSE_FIX_BYTE_CHANGES_H

#include <stddef.h>

#include "finding/finding.h"

/* The old bytes at OLD correspond to the new ones at NEW. */
struct byte_change {
    struct span old;
    struct span new;
};

/* The changes in their order; between them, before the first and after the last, both versions
 * are the same. Zero-initialise it; byte_changes_free returns it to that state. */
struct byte_changes {
    struct byte_change *items;
    size_t count;
    size_t capacity;
};

void byte_changes_add(struct byte_changes *changes, struct byte_change change);
void byte_changes_free(struct byte_changes *changes);

/* Makes CHANGES, which lead to a version, lead on to the one to which THEN leads from there. */
void byte_changes_extend(struct byte_changes *changes, const struct byte_changes *then);

#endif
