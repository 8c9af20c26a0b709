/* SPDX-License-Identifier: MIT
 * A hash table from strings to pointers. */
#ifndef FSE_BASE_TABLE_H
#define FSE_BASE_TABLE_H

#include <stddef.h>

/* Zero-initialise it. Keys and values are borrowed: they must outlive it. */
struct table {
    struct table_entry *entries;
    size_t capacity; /* a power of two, or 0 */
    size_t count;
};

/* What KEY stands for, or NULL. KEY may be NULL: that is never there. */
void *table_find(const struct table *table, const char *key);

/* Adds KEY unless it is there; returns what was there before, or NULL. */
void *table_add(struct table *table, const char *key, void *value);

void table_free(struct table *table);

#endif
