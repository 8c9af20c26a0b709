/* SPDX-License-Identifier: MIT
 * What lies in the folder of an export and is no file of it. */
#ifndef FSE_EXPORT_LEFTOVERS_H
#define FSE_EXPORT_LEFTOVERS_H

#include "export/files.h"

/* What is done with the file PATH, below the folder. */
typedef void (*visit_leftover)(const char *path, void *context);

/* Calls VISIT for each file that an older export has left in DIR: one that the manifest there lists,
 * that still has the hash it says, and that no row of files.h makes any more. 0, or -1 after one line
 * of trouble. */
int leftovers_each_stale(const char *dir, visit_leftover visit, void *context);

/* Calls VISIT, in the order of their names, for each file that no row of files.h makes in the folder of
 * DIR in which FILE is, and in those within; hidden ones aside. DIR itself may hold anything. */
void leftovers_each_stranger(const char *dir, const struct export_file *file, visit_leftover visit,
                             void *context);

#endif
