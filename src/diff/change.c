/* SPDX-License-Identifier: MIT
 * What a change is, and the list of them. */
#include "diff/change.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/words.h"
#include "dataset/reference.h"

const char *
change_kind_name(enum change_kind kind)
{
    static const char *const names[] = {
        [CHANGE_ADDED] = "added",
        [CHANGE_REMOVED] = "removed",
        [CHANGE_CHANGED] = "changed",
    };
    return names[kind];
}

const char *change_class_name(enum change_class class)
{
    static const char *const names[] = {
        [CLASS_BREAKING] = "breaking",
        [CLASS_ADDITION] = "addition",
        [CLASS_CORRECTION] = "correction",
        [CLASS_EDITORIAL] = "editorial",
        [CLASS_NONE] = "none",
    };
    return names[class];
}

int
change_is_beside(const struct change *left, const struct change *right)
{
    return words_compare(left->jurisdiction, right->jurisdiction) == 0;
}

void
change_list_add(struct change_list *list, struct change change)
{
    change.class = change_classify(&change);
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof change);
    list->items[list->count++] = change;
}

/* The place of a jurisdiction: none first, one that is unknown last. */
static size_t
rank(const char *jurisdiction)
{
    if (jurisdiction == NULL)
        return 0;
    const struct jurisdiction *known = reference_find(jurisdiction);
    return known == NULL ? JURISDICTION_COUNT + 1 : (size_t)(known - reference_jurisdictions) + 1;
}

static int
compare(const void *left, const void *right)
{
    const struct change *a = left, *b = right;
    size_t a_rank = rank(a->jurisdiction), b_rank = rank(b->jurisdiction);
    if (a_rank != b_rank)
        return a_rank < b_rank ? -1 : 1;
    const char *const pairs[][2] = {
        {a->jurisdiction, b->jurisdiction},
        {a->address, b->address},
        {a->label, b->label},
        {a->field, b->field},
        {a->lang, b->lang},
        {change_kind_name(a->kind), change_kind_name(b->kind)},
        {a->old, b->old},
        {a->new, b->new},
    };
    int order = 0;
    for (size_t i = 0; order == 0 && i < sizeof pairs / sizeof *pairs; i++)
        order = words_compare(pairs[i][0], pairs[i][1]);
    return order;
}

void
change_list_sort(struct change_list *list)
{
    if (list->count > 0)
        qsort(list->items, list->count, sizeof *list->items, compare);
}

size_t
change_list_count_of(const struct change_list *list, enum change_class class)
{
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++)
        count += list->items[i].class == class;
    return count;
}

enum change_class
change_list_gravest(const struct change_list *list)
{
    enum change_class gravest = CLASS_NONE;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].class < gravest)
            gravest = list->items[i].class;
    return gravest;
}

void
change_list_free(struct change_list *list)
{
    memory_free(list->items);
    *list = (struct change_list){0};
}
