/* SPDX-License-Identifier: MIT
 * Where the order in which things stand says something, and what of them has moved. */
#include "diff/moves.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct source_date {
    const char *id;
    const char *date; /* "" if it has none */
};

static int
compare_dates(const void *left, const void *right)
{
    const struct source_date *a = left, *b = right;
    return strcmp(a->id, b->id);
}

static int
is_element(const struct entry *entry, const char *name)
{
    return strcmp(entry->element, name) == 0;
}

struct order
order_of(const struct entry *root)
{
    struct order order = {.root = root};
    order.dates = memory_get_zeroed(root->child_count + 1, sizeof *order.dates);
    for (size_t i = 0; i < root->child_count; i++) {
        const char *id = entry_attribute(root->children[i], "id");
        const char *date = entry_attribute(root->children[i], "date");
        if (is_element(root->children[i], "source") && id != NULL)
            order.dates[order.count++] = (struct source_date){id, date != NULL ? date : ""};
    }
    qsort(order.dates, order.count, sizeof *order.dates, compare_dates);
    return order;
}

void
order_free(struct order *order)
{
    memory_free(order->dates);
}

static const char *
date_of_source(const struct order *order, const char *id, size_t len)
{
    char *name = memory_copy_text(id);
    name[len] = '\0';
    const struct source_date wanted = {name, NULL};
    const struct source_date *found =
        bsearch(&wanted, order->dates, order->count, sizeof wanted, compare_dates);
    memory_free(name);
    return found != NULL ? found->date : "";
}

/* The date of a claim: its as-of, else the newest of its sources' (CONTRIBUTING.md). "2020" is
 * before "2020-01", as in the exports. */
static const char *
date_of(const struct order *order, const struct entry *claim)
{
    const char *date = entry_attribute(claim, "as-of");
    const char *sources = entry_attribute(claim, "sources");
    if (date != NULL)
        return date;
    date = "";
    while (sources != NULL && *sources != '\0') {
        size_t len = strcspn(sources, " ");
        const char *other = date_of_source(order, sources, len);
        if (strcmp(other, date) > 0)
            date = other;
        sources += len + (sources[len] != '\0');
    }
    return date;
}

/* What ENTRY has in common with those whose order with it says something; NULL: there are none. */
static const char *
rank_of(const struct order *order, const struct entry *entry)
{
    if (is_element(entry, "step"))
        return "";
    if (is_element(entry, "service"))
        return date_of(order, entry);
    if (!is_element(entry, "link"))
        return NULL;
    const char *role = entry_attribute(entry, "role");
    if (role != NULL && strcmp(role, "portal") == 0)
        return date_of(order, entry);
    return role != NULL && strcmp(role, "national") == 0 ? "national" : NULL;
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
collect(const struct order *old, const struct order *new, const struct pair *pairs, size_t count,
        int *moved, struct member *members)
{
    size_t taken = 0;
    for (size_t i = 0; i < count; i++) {
        if (pairs[i].old == NULL || pairs[i].new == NULL)
            continue;
        const char *old_rank = rank_of(old, pairs[i].old), *rank = rank_of(new, pairs[i].new);
        if (old_rank != NULL && rank != NULL && strcmp(old_rank, rank) == 0)
            members[taken++] = (struct member){&pairs[i], &moved[i], rank, 0};
    }
    return taken;
}

void
order_mark_moved(const struct order *old, const struct order *new, const struct pair *pairs,
                 size_t count, int *moved)
{
    struct member *members = memory_get_zeroed(count + 1, sizeof *members);
    size_t *ends = memory_get_zeroed(count + 1, sizeof *ends);
    size_t taken = collect(old, new, pairs, count, moved, members);
    qsort(members, taken, sizeof *members, compare_members);
    for (size_t first = 0, last; first < taken; first = last) {
        for (last = first + 1; last < taken && is_one_order(&members[first], &members[last]);)
            last++;
        mark(members + first, last - first, ends);
    }
    memory_free(ends);
    memory_free(members);
}
