/* SPDX-License-Identifier: MIT
 * What changed in meaning from one version of the dataset to another, and the version that this asks
 * for. */
#ifndef FSE_DIFF_DIFF_H
#define FSE_DIFF_DIFF_H

#include "base/arena.h"
#include "dataset/dataset.h"
#include "diff/change.h"
#include "diff/entry.h"
#include "diff/version.h"

/* A version of the dataset. All texts are borrowed from the dataset or the entry. */
struct diff_side {
    const char *name; /* of the file, as people know it */
    const struct entry *root;
    const char *schema_version;
    const char *data_version;
    const char *updated;
    struct version version;
};

struct diff {
    struct arena *arena;
    struct diff_side old;
    struct diff_side new;
    struct change_list changes;
    struct version required; /* the least that the new side must bear */
    int is_enough;           /* whether it does */
    int goes_backwards;      /* the new version is below the old one */
    int updated_backwards;   /* so is its newest evidence older */
};

/* Compares OLD and NEW, two datasets that could be read to their end, into *DIFF, by what holds in
 * each. 0, or -1 after one line of trouble: a data-version is none. They outlive *DIFF, which the caller frees with
 * diff_free in both cases. */
int diff_make(struct diff *diff, struct dataset *old, struct dataset *new);

void diff_free(struct diff *diff);

#endif
