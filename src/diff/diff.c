/* SPDX-License-Identifier: MIT
 * What changed in meaning from one version of the dataset to another, and the version that this asks
 * for. */
#include "diff/diff.h"

#include <string.h>

#include "base/progress.h"
#include "base/trouble.h"
#include "base/words.h"
#include "dataset/keys.h"
#include "diff/pairs.h"

/* Whether PAIR is of ELEMENT, and one of those whose order says something in both versions. */
static int
is_ordered(const struct pair *pair, const char *element)
{
    if (pair->old == NULL || pair->new == NULL || strcmp(pair->new->element, element) != 0)
        return 0;
    return strcmp(element, "link") != 0 ||
           (words_compare(entry_attribute(pair->old, "role"), "national") == 0 &&
            words_compare(entry_attribute(pair->new, "role"), "national") == 0);
}

/* Marks those of the COUNT PAIRS that have moved among the others of ELEMENT:
 *   step: those of a procedure are done one after the other;
 *   link: of those to the national entry point, the pages show the first as that.
 * As few as can be: after a step that is new, the others have not moved. Where the order decides what
 * holds, the resolved document says what it decides. */
static void
mark_moved(struct arena *arena, struct pair *pairs, size_t count, const char *element)
{
    /* Where the best row of each length ends; the pair before each in the longest row that ends with
     * it, itself if there is none. */
    size_t *ends = arena_get(arena, count * sizeof *ends), longest = 0;
    size_t *before = arena_get(arena, count * sizeof *before);
    for (size_t i = 0; i < count; i++) {
        if (!is_ordered(&pairs[i], element))
            continue;
        size_t low = 0, high = longest;
        while (low < high) {
            size_t middle = (low + high) / 2;
            if (pairs[ends[middle]].old->place < pairs[i].old->place)
                low = middle + 1;
            else
                high = middle;
        }
        before[i] = low > 0 ? ends[low - 1] : i;
        ends[low] = i;
        longest += low == longest;
        pairs[i].has_moved = 1;
    }
    for (size_t i = longest > 0 ? ends[longest - 1] : 0; longest > 0; longest--) {
        pairs[i].has_moved = 0;
        i = before[i];
    }
}

/* The id of the jurisdiction that ENTRY is, or is in; NULL outside of them. */
static const char *
jurisdiction_of(const struct entry *entry)
{
    while (entry != NULL && strcmp(entry->element, "region") != 0)
        entry = entry->parent;
    return entry != NULL ? entry_attribute(entry, "id") : NULL;
}

/* Adds a change of the record ENTRY: of FIELD, from OLD to NEW, or as a whole (NULL). */
static void
add_change(struct diff *diff, const struct entry *entry, enum change_kind kind,
           const struct statement *field, const char *old, const char *new)
{
    struct change change = {.kind = kind,
                            .jurisdiction = jurisdiction_of(entry),
                            .record = entry->element,
                            .address = entry->key,
                            .has_id = entry_attribute(entry, "id") != NULL,
                            .label = entry_label(entry, diff->arena),
                            .old = old,
                            .new = new};
    if (field != NULL) {
        change.field = field->name;
        change.lang = field->lang;
        if (entry->identity->is_opaque && !entry_is_label(entry, field->name))
            change.which = change.label;
    }
    change_list_add(&diff->changes, change);
}

/* Which of two fields comes first by name and language alone. */
static int
compare_names(const struct statement *left, const struct statement *right)
{
    struct statement a = *left, b = *right;
    a.value = b.value = "";
    return statement_compare(&a, &b);
}

/* The end of ENTRY's fields; one without fields has no array of them. */
static const struct statement *
fields_end(const struct entry *entry)
{
    return entry->field_count > 0 ? entry->fields + entry->field_count : entry->fields;
}

static void
compare_fields(struct diff *diff, const struct entry *old, const struct entry *new)
{
    const struct statement *was = old->fields, *was_end = fields_end(old);
    const struct statement *is = new->fields, *is_end = fields_end(new);
    while (was < was_end || is < is_end) {
        int order = is == is_end ? -1 : was == was_end ? 1 : compare_names(was, is);
        if (order < 0)
            add_change(diff, new, CHANGE_REMOVED, was, was->value, NULL);
        else if (order > 0)
            add_change(diff, new, CHANGE_ADDED, is, NULL, is->value);
        else if (strcmp(was->value, is->value) != 0 && strcmp(is->name, "data-version") != 0)
            add_change(diff, new, CHANGE_CHANGED, is, was->value, is->value);
        was += order <= 0;
        is += order >= 0;
    }
}

/* Adds a value that follows from what the dataset says or its order, and is another. */
static void
add_decision(struct diff *diff, const struct entry *entry, const char *name, const char *old,
             const char *new)
{
    const struct statement field = {.name = name};
    add_change(diff, entry, CHANGE_CHANGED, &field, old, new);
}

/* Whether the parents of OLD and NEW have the statuses of these, which then follow from theirs. */
static int
follows_parents(const struct entry *old, const struct entry *new)
{
    return words_compare(old->parent->status, old->status) == 0 &&
           words_compare(new->parent->status, new->status) == 0;
}

/* What became of the key of an entry, and of whether it holds. What is in it has a part of that key,
 * and shares that status. Which fields a claim wins follows from its status, and from what it says. */
static void
compare_decisions(struct diff *diff, const struct entry *old, const struct entry *new)
{
    if (!new->identity->is_ordinal && strcmp(entry_name(old), entry_name(new)) != 0)
        add_decision(diff, new, "key", old->key, new->key);
    if (words_compare(old->status, new->status) == 0) {
        if (words_compare(old->holds, new->holds) != 0 && old->attributes == new->attributes)
            add_decision(diff, new, "holds", old->holds, new->holds);
    } else if (!follows_parents(old, new)) {
        add_decision(diff, new, "status", old->status, new->status);
    }
}

static void
compare_entries(struct diff *diff, const struct entry *old, const struct entry *new)
{
    size_t count;
    struct pair *pairs = pairs_of(diff->arena, old, new, &count);
    compare_fields(diff, old, new);
    mark_moved(diff->arena, pairs, count, "step");
    mark_moved(diff->arena, pairs, count, "link");
    if (new->parent == NULL)
        progress_begin(WORK_COMPARING, diff->new.name, count);
    for (size_t i = 0; i < count; i++) {
        const struct entry *was = pairs[i].old, *is = pairs[i].new;
        if (new->parent == NULL)
            progress_at(i);
        if (was == NULL) {
            add_change(diff, is, CHANGE_ADDED, NULL, NULL, entry_label(is, diff->arena));
        } else if (is == NULL) {
            add_change(diff, was, CHANGE_REMOVED, NULL, entry_label(was, diff->arena), NULL);
        } else {
            compare_decisions(diff, was, is);
            compare_entries(diff, was, is);
            if (pairs[i].has_moved)
                add_decision(diff, is, "place", arena_printf(diff->arena, "%zu", was->place),
                             arena_printf(diff->arena, "%zu", is->place));
        }
    }
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
    return trouble_failure("the data-version of %s, '%s', is not like 1.2.3", side->name,
                           side->data_version);
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
    compare_entries(diff, diff->old.root, diff->new.root);
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
