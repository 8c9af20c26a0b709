/* SPDX-License-Identifier: MIT
 * What changed in meaning from one version of the dataset to another, and the version that this asks
 * for. */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/trouble.h"
#include "base/words.h"
#include "dataset/keys.h"
#include "diff/pairs.h"

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
mark_order(struct member *members, size_t count, size_t *ends)
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

/* Marks in MOVED, COUNT zeros, which of the PAIRS have moved among those with which they stand in an
 * order that says something:
 *   the steps of a procedure, which are done one after the other;
 *   links to the national entry point, of which the pages show the first as that.
 * As few as can be: after a step that is new, the others have not moved. Where the order decides what
 * holds, the resolved document says what it decides. */
static void
mark_moved(const struct pair *pairs, size_t count, int *moved)
{
    struct member *members = memory_get_zeroed(count + 1, sizeof *members);
    size_t *ends = memory_get_zeroed(count + 1, sizeof *ends);
    size_t taken = collect(pairs, count, moved, members);
    qsort(members, taken, sizeof *members, compare_members);
    for (size_t first = 0, last; first < taken; first = last) {
        for (last = first + 1; last < taken && is_one_order(&members[first], &members[last]);)
            last++;
        mark_order(members + first, last - first, ends);
    }
    memory_free(ends);
    memory_free(members);
}

struct comparing {
    struct arena *arena;
    struct change_list *changes;
};

/* The id of the jurisdiction that ENTRY is, or is in; NULL outside of them. */
static const char *
jurisdiction_of(const struct entry *entry)
{
    while (entry != NULL && strcmp(entry->element, "region") != 0)
        entry = entry->parent;
    return entry != NULL ? entry_attribute(entry, "id") : NULL;
}

/* A change of KIND of the record ENTRY, in whatever. */
static struct change
change_of(const struct comparing *comparison, const struct entry *entry, enum change_kind kind)
{
    return (struct change){.kind = kind,
                           .jurisdiction = jurisdiction_of(entry),
                           .record = entry->element,
                           .address = entry->key,
                           .has_id = entry_attribute(entry, "id") != NULL,
                           .label = entry_label(entry, comparison->arena)};
}

static void
add_field(const struct comparing *comparison, const struct entry *entry, enum change_kind kind,
          const struct statement *field, const char *old, const char *new)
{
    struct change change = change_of(comparison, entry, kind);
    change.field = field->name;
    change.lang = field->lang;
    change.old = old;
    change.new = new;
    if (entry->identity->is_opaque && !entry_is_label(entry, field->name))
        change.which = change.label;
    if (strcmp(field->name, "data-version") != 0) /* it is what the changes ask for */
        change_list_add(comparison->changes, change);
}

/* Which of two fields comes first by name and language alone. */
static int
compare_names(const struct statement *left, const struct statement *right)
{
    struct statement a = *left, b = *right;
    a.value = b.value = "";
    return statement_compare(&a, &b);
}

static void
compare_fields(const struct comparing *comparison, const struct entry *old, const struct entry *new)
{
    const struct statement *was = old->fields, *was_end = was + old->field_count;
    const struct statement *is = new->fields, *is_end = is + new->field_count;
    while (was < was_end || is < is_end) {
        if (is == is_end || (was < was_end && compare_names(was, is) < 0)) {
            add_field(comparison, new, CHANGE_REMOVED, was, was->value, NULL);
            was++;
        } else if (was == was_end || compare_names(was, is) > 0) {
            add_field(comparison, new, CHANGE_ADDED, is, NULL, is->value);
            is++;
        } else {
            if (strcmp(was->value, is->value) != 0)
                add_field(comparison, new, CHANGE_CHANGED, is, was->value, is->value);
            was++;
            is++;
        }
    }
}

/* A value that follows from what the dataset says or its order, and is another. */
static void
add_decision(const struct comparing *comparison, const struct entry *entry, const char *field,
             const char *old, const char *new)
{
    struct change change = change_of(comparison, entry, CHANGE_CHANGED);
    change.field = field;
    change.which = entry->identity->is_opaque ? change.label : NULL;
    change.old = old != NULL ? old : "";
    change.new = new != NULL ? new : "";
    change_list_add(comparison->changes, change);
}

/* Whether the parents of OLD and NEW have the statuses of these, which then follow from theirs. */
static int
follows_parents(const struct entry *old, const struct entry *new)
{
    return words_compare(old->parent->status, old->status) == 0 &&
           words_compare(new->parent->status, new->status) == 0;
}

/* Whether all attributes of OLD and NEW are the same. */
static int
have_same_attributes(const struct entry *old, const struct entry *new)
{
    size_t i = 0, j = 0;
    for (;; i++, j++) {
        while (i < old->field_count && old->fields[i].lang != NULL)
            i++;
        while (j < new->field_count &&new->fields[j].lang != NULL)
            j++;
        if (i == old->field_count || j == new->field_count)
            return i == old->field_count && j == new->field_count;
        if (statement_compare(&old->fields[i], &new->fields[j]) != 0)
            return 0;
    }
}

/* What became of the key of an entry, and of whether it holds. What is in it has a part of that key,
 * and shares that status. Which fields a claim wins follows from its status, and from what it says. */
static void
compare_decisions(const struct comparing *comparison, const struct entry *old,
                  const struct entry *new)
{
    if (!new->identity->is_ordinal && strcmp(entry_name(old), entry_name(new)) != 0)
        add_decision(comparison, new, "key", old->key, new->key);
    if (words_compare(old->status, new->status) == 0) {
        if (words_compare(old->holds, new->holds) != 0 && have_same_attributes(old, new))
            add_decision(comparison, new, "holds", old->holds, new->holds);
    } else if (!follows_parents(old, new)) {
        add_decision(comparison, new, "status", old->status, new->status);
    }
}

static void
add_record(const struct comparing *comparison, const struct entry *entry, enum change_kind kind)
{
    struct change change = change_of(comparison, entry, kind);
    change.old = kind == CHANGE_REMOVED ? change.label : NULL;
    change.new = kind == CHANGE_ADDED ? change.label : NULL;
    change_list_add(comparison->changes, change);
}

static void
compare_entries(const struct comparing *comparison, const struct entry *old,
                const struct entry *new)
{
    size_t count;
    struct pair *pairs = pairs_of(old, new, &count);
    int *moved = memory_get_zeroed(count + 1, sizeof *moved);
    compare_fields(comparison, old, new);
    mark_moved(pairs, count, moved);
    for (size_t i = 0; i < count; i++) {
        if (pairs[i].old == NULL) {
            add_record(comparison, pairs[i].new, CHANGE_ADDED);
        } else if (pairs[i].new == NULL) {
            add_record(comparison, pairs[i].old, CHANGE_REMOVED);
        } else {
            compare_decisions(comparison, pairs[i].old, pairs[i].new);
            compare_entries(comparison, pairs[i].old, pairs[i].new);
            if (moved[i])
                add_decision(comparison, pairs[i].new, "place",
                             arena_printf(comparison->arena, "%zu", pairs[i].old->place),
                             arena_printf(comparison->arena, "%zu", pairs[i].new->place));
        }
    }
    memory_free(moved);
    memory_free(pairs);
}

static const char *
attribute_of(const struct entry *root, const char *name)
{
    const char *value = entry_attribute(root, name);
    return value != NULL ? value : "";
}

static int
read_side(struct diff_side *side, struct dataset *data, struct arena *arena)
{
    keys_assign(data);
    side->name = data->source->name;
    side->root = entry_read(data, arena);
    side->schema_version = attribute_of(side->root, "schema-version");
    side->data_version = attribute_of(side->root, "data-version");
    side->updated = attribute_of(side->root, "updated");
    if (version_read(side->data_version, &side->version) == 0)
        return 0;
    trouble("the data-version of %s, '%s', is not like 1.2.3", side->name, side->data_version);
    return -1;
}

static void
judge(struct diff *diff)
{
    diff->required = version_after(&diff->old.version, change_list_gravest(&diff->changes));
    diff->is_enough = version_compare(&diff->new.version, &diff->required) >= 0;
    diff->goes_backwards = version_compare(&diff->new.version, &diff->old.version) < 0;
    /* Days are written so that they sort; the schema knows nothing else for this attribute. */
    diff->updated_backwards = strcmp(diff->new.updated, diff->old.updated) < 0;
}

int
diff_make(struct diff *diff, struct dataset *old, struct dataset *new)
{
    *diff = (struct diff){.arena = arena_new()};
    if (read_side(&diff->old, old, diff->arena) != 0 ||
        read_side(&diff->new, new, diff->arena) != 0)
        return -1;
    const struct comparing comparison = {diff->arena, &diff->changes};
    compare_entries(&comparison, diff->old.root, diff->new.root);
    change_list_sort(&diff->changes);
    judge(diff);
    return 0;
}

void
diff_free(struct diff *diff)
{
    change_list_free(&diff->changes);
    arena_free(diff->arena);
}
