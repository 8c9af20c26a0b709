/* SPDX-License-Identifier: MIT
 * What a change is, how grave it is, and the list of them. */
#include "diff/change.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
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
        [CLASS_BREAKING] = N_("breaking"),
        [CLASS_ADDITION] = N_("addition"),
        [CLASS_CORRECTION] = N_("correction"),
        [CLASS_EDITORIAL] = N_("editorial"),
        [CLASS_NONE] = "none",
    };
    return names[class];
}

int
change_is_beside(const struct change *left, const struct change *right)
{
    return words_compare(left->jurisdiction, right->jurisdiction) == 0;
}

/* How grave a change is: the one table of rules, which docs/versions.md puts into words. */

/* What of a record a rule is about. */
enum subject { RECORD, NAMED_RECORD, VALUE, TEXT };

enum { ADDED = 1 << CHANGE_ADDED, REMOVED = 1 << CHANGE_REMOVED, CHANGED = 1 << CHANGE_CHANGED };

static const struct class_rule {
    enum subject subject;
    const char *record; /* NULL: any */
    const char *field;  /* NULL: any; for a record, none */
    unsigned kinds;
    enum change_class class;
} rules[] = {
    /* Whoever reads the files has to ask for something new to see it. */
    {RECORD, NULL, NULL, ADDED, CLASS_ADDITION},
    /* What others join on, or write into their own data, is no longer there. */
    {NAMED_RECORD, NULL, NULL, REMOVED, CLASS_BREAKING},
    {RECORD, "code", NULL, REMOVED, CLASS_BREAKING},
    {RECORD, "level", NULL, REMOVED, CLASS_BREAKING},
    {VALUE, NULL, "id", REMOVED | CHANGED, CLASS_BREAKING},
    /* A claim without id that goes was wrong, or is replaced: nobody can have held on to it. */
    {RECORD, NULL, NULL, REMOVED, CLASS_CORRECTION},

    {TEXT, NULL, NULL, ADDED, CLASS_ADDITION},
    /* A page in that language shows another: less is known, nothing breaks. */
    {TEXT, NULL, NULL, REMOVED, CLASS_CORRECTION},
    /* An official name is a fact; all other texts are our words for facts. */
    {TEXT, NULL, "name", CHANGED, CLASS_CORRECTION},
    {TEXT, NULL, NULL, CHANGED, CLASS_EDITORIAL},

    /* What one may do with the data. */
    {VALUE, "about", "license", ADDED | REMOVED | CHANGED, CLASS_BREAKING},
    /* The codes by which others find a jurisdiction in their own data. */
    {VALUE, "crosswalk", "sources", ADDED | REMOVED | CHANGED, CLASS_CORRECTION},
    {VALUE, "crosswalk", "as-of", ADDED | REMOVED | CHANGED, CLASS_CORRECTION},
    {VALUE, "crosswalk", NULL, ADDED, CLASS_ADDITION},
    {VALUE, "crosswalk", NULL, REMOVED | CHANGED, CLASS_BREAKING},
    {VALUE, "region", NULL, ADDED | REMOVED | CHANGED, CLASS_BREAKING},
    /* Every other fact, the key that is made of it, and whether it holds: state, credentials, address, date, status, mode, venue, sources. */
    {VALUE, NULL, NULL, ADDED | REMOVED | CHANGED, CLASS_CORRECTION},
};

/* "1.0" to "1.1" has more in it; to "2.0", or back, what reads the old one may fail. */
static enum change_class
class_of_schema_version(const char *old, const char *new)
{
    char *old_end, *new_end;
    if (old == NULL || new == NULL || strtoul(old, &old_end, 10) != strtoul(new, &new_end, 10))
        return CLASS_BREAKING;
    unsigned long old_minor = strtoul(old_end + (*old_end == '.'), NULL, 10);
    unsigned long new_minor = strtoul(new_end + (*new_end == '.'), NULL, 10);
    return old_minor < new_minor ? CLASS_ADDITION : CLASS_BREAKING;
}

static int
fits(const struct class_rule *rule, const struct change *change)
{
    enum subject subject = change->field == NULL ? RECORD : change->lang == NULL ? VALUE : TEXT;
    if (subject == RECORD && rule->subject == NAMED_RECORD && change->has_id)
        subject = NAMED_RECORD;
    return rule->subject == subject && (rule->kinds & 1U << change->kind) != 0 &&
           (rule->record == NULL || strcmp(rule->record, change->record) == 0) &&
           (rule->field == NULL || words_compare(rule->field, change->field) == 0);
}

enum change_class
change_classify(const struct change *change)
{
    const struct class_rule *rule = rules;
    if (change->field != NULL && strcmp(change->field, "schema-version") == 0)
        return class_of_schema_version(change->old, change->new);
    while (!fits(rule, change))
        rule++;
    return rule->class;
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
    enum change_class class = CLASS_BREAKING;
    while (class != CLASS_NONE && change_list_count_of(list, class) == 0)
        class ++;
    return class;
}

void
change_list_free(struct change_list *list)
{
    memory_free(list->items);
    *list = (struct change_list){0};
}
