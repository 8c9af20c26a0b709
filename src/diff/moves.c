/* SPDX-License-Identifier: MIT
 * Where the order in which things stand says something, and what of them has moved. */
#include "diff/moves.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* What ENTRY has in common with those whose order with it says something; NULL: there are none. */
static const char *
rank_of(const struct entry *entry)
{
    if (strcmp(entry->element, "step") == 0)
        return "";
    const char *role = strcmp(entry->element, "link") == 0 ? entry_attribute(entry, "role") : NULL;
    return role != NULL && strcmp(role, "national") == 0 ? role : NULL;
}

/* A pair in such an order, while what has moved is looked for. */
struct member {
    const struct pair *pair;
    int *moved;
    const char *rank;
    size_t before; /* the member before it in the longest row that ends with it; its own: none */
};

/* By element and rank, then as the new version has them. */
static int
compare_members(const void *left, const void *right)
{
    const struct member *a = left, *b = right;
    int order = strcmp(a->pair->new->element, b->pair->new->element);
    if (order == 0)
        order = strcmp(a->rank, b->rank);
    if (order != 0)
        return order;
    return a->pair->new->place < b->pair->new->place ? -1 : 1;
}

static size_t
old_place(const struct member *member)
{
    return member->pair->old->place;
}

/* Marks those of the COUNT MEMBERS, one order, that are not in the longest row of them that the old
 * version has in the same order. ENDS has room for COUNT. */
static void
mark(struct member *members, size_t count, size_t *ends)
{
    size_t longest = 0;
    for (size_t i = 0; i < count; i++) {
        size_t low = 0, high = longest;
        while (low < high) {
            size_t middle = (low + high) / 2;
            if (old_place(&members[ends[middle]]) < old_place(&members[i]))
                low = middle + 1;
            else
                high = middle;
        }
        members[i].before = low > 0 ? ends[low - 1] : i;
        ends[low] = i;
        longest += low == longest;
        *members[i].moved = 1;
    }
    for (size_t i = longest > 0 ? ends[longest - 1] : 0; longest > 0; longest--) {
        *members[i].moved = 0;
        i = members[i].before;
    }
}

static int
is_one_order(const struct member *a, const struct member *b)
{
    return strcmp(a->pair->new->element, b->pair->new->element) == 0 &&
           strcmp(a->rank, b->rank) == 0;
}

/* The PAIRS whose order says something in both versions, into MEMBERS; how many they are. */
static size_t
collect(const struct pair *pairs, size_t count, int *moved, struct member *members)
{
    size_t taken = 0;
    for (size_t i = 0; i < count; i++) {
        if (pairs[i].old == NULL || pairs[i].new == NULL)
            continue;
        const char *old_rank = rank_of(pairs[i].old), *rank = rank_of(pairs[i].new);
        if (old_rank != NULL && rank != NULL && strcmp(old_rank, rank) == 0)
            members[taken++] = (struct member){&pairs[i], &moved[i], rank, 0};
    }
    return taken;
}

void
moves_mark(const struct pair *pairs, size_t count, int *moved)
{
    struct member *members = memory_get_zeroed(count + 1, sizeof *members);
    size_t *ends = memory_get_zeroed(count + 1, sizeof *ends);
    size_t taken = collect(pairs, count, moved, members);
    qsort(members, taken, sizeof *members, compare_members);
    for (size_t first = 0, last; first < taken; first = last) {
        for (last = first + 1; last < taken && is_one_order(&members[first], &members[last]);)
            last++;
        mark(members + first, last - first, ends);
    }
    memory_free(ends);
    memory_free(members);
}
