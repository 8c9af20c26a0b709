/* SPDX-License-Identifier: MIT
 * Making the files of the families, on all cores. */
#ifndef FSE_EXPORT_WORKERS_H
#define FSE_EXPORT_WORKERS_H

#include "export/files.h"
#include "transform/made_files.h"
#include "transform/tree.h"

/* Appends to FILES what FAMILY makes of TREE, in the order of its stylesheet, by their paths. 0, or -1 after one line of
 * trouble. */
int family_make(const struct export_family *family, const struct tree *tree,
                struct made_files *files);

/* Does that for each of export_families that has a tree in TREES, into the same place of FILES: each in a process
 * of its own, as many at a time as there are processors. The first of them that fails, in their
 * order, says why, and it alone. 0, or -1 after one line of trouble, or after none if a signal waits that ends the program. */
int families_make(const struct tree *const *trees, struct made_files *files);

#endif
