/* SPDX-License-Identifier: MIT
 * What differs between two versions of the dataset. */
#ifndef FSE_DIFF_COMPARE_H
#define FSE_DIFF_COMPARE_H

#include "diff/change.h"
#include "diff/entry.h"

/* Appends what differs between OLD and NEW, two roots, to CHANGES, sorted. All texts are borrowed from
 * the two, or are in ARENA. data-version is none of it: it is what the changes ask for. */
void compare_versions(const struct entry *old, const struct entry *new, struct arena *arena,
                      struct change_list *changes);

#endif
