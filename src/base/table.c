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

/* Eight bytes at a time: each multiplication carries what it has into the upper half of the sum,
 * and the shift brings that back to the lower, of which places are made. */
static uint64_t
hash(const char *key)
{
    const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15); /* 2^64 by the golden ratio, odd */
    size_t len = strlen(key), at = 0;
    uint64_t sum = len, block = 0;
    for (; at + sizeof block <= len; at += sizeof block) {
        memcpy(&block, key + at, sizeof block);
        sum = (sum ^ block) * factor;
        sum ^= sum >> 32;
    }
    uint32_t head, tail;
    if (len > sizeof block) { /* what is left, overlapping the last eight */
        memcpy(&block, key + len - sizeof block, sizeof block);
    } else if (len >= sizeof head) {
        memcpy(&head, key, sizeof head);
        memcpy(&tail, key + len - sizeof tail, sizeof tail);
        block = (uint64_t)head << 32 | tail;
    } else {
        while (at < len)
            block = block << 8 | (unsigned char)key[at++];
    }
    sum = (sum ^ block) * factor;
    sum = (sum ^ sum >> 32) * factor;
    return sum ^ sum >> 32;
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
