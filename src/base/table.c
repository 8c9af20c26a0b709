/* SPDX-License-Identifier: MIT
 * A hash table from strings to pointers. */
#include "base/table.h"

#include <stdint.h>
#include <string.h>

#include "base/memory.h"

struct table_entry {
    const char *key; /* NULL in a free place */
    void *value;
};

/* FNV-1a, 64 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
static uint64_t
hash(const char *key)
{
    uint64_t sum = UINT64_C(14695981039346656037);
    for (; *key != '\0'; key++)
        sum = (sum ^ (unsigned char)*key) * UINT64_C(1099511628211);
    return sum;
}

/* The place where KEY stands, or the free one where it would. */
static struct table_entry *
place(const struct table *table, const char *key)
{
    size_t mask = table->capacity - 1;
    size_t i = (size_t)hash(key) & mask;
    while (table->entries[i].key != NULL && strcmp(table->entries[i].key, key) != 0)
        i = (i + 1) & mask;
    return &table->entries[i];
}

static void
grow(struct table *table)
{
    struct table larger = {.capacity = table->capacity > 0 ? table->capacity * 2 : 64};
    larger.entries = memory_get_zeroed(larger.capacity, sizeof *larger.entries);
    for (size_t i = 0; i < table->capacity; i++)
        if (table->entries[i].key != NULL)
            *place(&larger, table->entries[i].key) = table->entries[i];
    larger.count = table->count;
    memory_free(table->entries);
    *table = larger;
}

void *
table_find(const struct table *table, const char *key)
{
    if (key == NULL || table->capacity == 0)
        return NULL;
    return place(table, key)->value;
}

void *
table_add(struct table *table, const char *key, void *value)
{
    if ((table->count + 1) * 4 > table->capacity * 3)
        grow(table);
    struct table_entry *entry = place(table, key);
    if (entry->key != NULL)
        return entry->value;
    *entry = (struct table_entry){key, value};
    table->count++;
    return NULL;
}

void
table_free(struct table *table)
{
    memory_free(table->entries);
    *table = (struct table){0};
}
