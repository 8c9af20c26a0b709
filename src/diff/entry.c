/* SPDX-License-Identifier: MIT
 * A version of the dataset as what it says, in a form that does not depend on how it was written. */
#include "diff/entry.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/words.h"
#include "dataset/keys.h"
#include "dataset/resolved.h"
#include "dataset/shapes.h"

int
statement_compare(const void *left, const void *right)
{
    const struct statement *a = left, *b = right;
    int order = strcmp(a->name, b->name);
    if (order == 0)
        order = words_compare(a->lang, b->lang);
    return order != 0 ? order : strcmp(a->value, b->value);
}

static void
add_field(struct arena *arena, struct entry *entry, struct statement field)
{
    entry->fields = arena_grow(arena, entry->fields, entry->field_count, sizeof field);
    entry->fields[entry->field_count++] = field;
}

/* Whether ENTRY says nothing with VALUE in the attribute NAME, as it would hold without it: a step's
 * number that is its place, the sources of the procedure, that a date was published. */
static int
is_default(const struct entry *entry, const char *name, const char *value)
{
    if (strcmp(name, "number") == 0)
        return strtoul(value, NULL, 10) == entry->place;
    if (strcmp(entry->element, "accepts") == 0 && strcmp(name, "sources") == 0)
        return words_compare(value, entry_attribute(entry->parent, "sources")) == 0;
    return strcmp(name, "dating") == 0 && strcmp(value, "published") == 0 &&
           entry_attribute(entry, "date") != NULL;
}

/* Adds what RECORD, which is ENTRY, says in FIELD; own="1" as "true". */
static void
add_attribute(struct arena *arena, struct entry *entry, const struct field *field,
              const void *record)
{
    const char *name = field->attribute, *value = keys_field(arena, field, record);
    if (value == NULL || is_default(entry, name, value))
        return;
    if (strcmp(name, "own") == 0 && strcmp(value, "1") == 0)
        value = "true";
    if (strcmp(name, "own") == 0 && strcmp(value, "0") == 0)
        value = "false";
    add_field(arena, entry, (struct statement){name, NULL, value});
}

static void
add_text(struct arena *arena, struct entry *entry, const char *name, const struct text *text)
{
    const char *lang = text->lang.text;
    add_field(arena, entry,
              (struct statement){name, words_spaced(arena, lang != NULL ? lang : ""),
                                 words_spaced(arena, text->content.text)});
}

static void
add_child(struct arena *arena, struct entry *parent, const struct entry *child)
{
    parent->children =
        arena_grow(arena, parent->children, parent->child_count, sizeof *parent->children);
    parent->children[parent->child_count++] = child;
}

static void
set_digests(struct entry *entry)
{
    entry->digest = digest_add(0, entry->element);
    for (size_t i = 0; i < entry->field_count; i++) {
        const struct statement *field = &entry->fields[i];
        uint64_t digest =
            digest_add(digest_add(digest_add(1, field->name), field->lang), field->value);
        entry->digest += digest;
        entry->attributes += field->lang == NULL ? digest : 0;
    }
    /* A sum does not know the order; a product of each keeps what is in which child. */
    for (size_t i = 0; i < entry->child_count; i++)
        entry->digest += (entry->children[i]->digest | 1) * 0x9e3779b97f4a7c15;
}

/* What RECORD, of SHAPE, says itself; it is the one at PLACE of its kind in PARENT. */
static struct entry *
read_record(struct arena *arena, const struct shape *shape, const void *record,
            const struct entry *parent, size_t place)
{
    struct entry *entry = arena_get(arena, sizeof *entry);
    entry->element = shape->name;
    entry->identity = identity_of(shape->name);
    entry->parent = parent;
    entry->key = parent != NULL ? element_key(record) : shape->name;
    entry->place = place;
    for (size_t i = 0; i < shape->field_count; i++)
        add_attribute(arena, entry, &shape->fields[i], record);
    if (shape->roles & IS_CLAIM) {
        const struct decision *decision = &((const struct claim *)record)->decision;
        struct buffer wins = {0};
        resolved_add_wins(decision, &wins);
        entry->status = claim_status_names[decision->status];
        entry->holds = arena_copy(arena, buffer_text(&wins), wins.len);
        buffer_free(&wins);
    }
    return entry;
}

static void
sort_fields(struct entry *entry)
{
    if (entry->field_count > 0)
        qsort(entry->fields, entry->field_count, sizeof *entry->fields, statement_compare);
}

/* The same with all that is in it. */
static struct entry *
read_whole(struct arena *arena, const struct shape *shape, const void *record,
           const struct entry *parent, size_t place)
{
    struct entry *entry = read_record(arena, shape, record, parent, place);
    for (size_t i = 0; i < shape->child_count; i++) {
        const struct shape *kind = shape->children[i].shape;
        size_t count;
        const char *items = child_items(&shape->children[i], record, &count);
        for (size_t j = 0; j < count; j++) {
            const void *item = items + j * kind->size;
            if (kind->roles & IS_TEXT)
                add_text(arena, entry, kind->name, item);
            else
                add_child(arena, entry, read_whole(arena, kind, item, entry, j + 1));
        }
    }
    sort_fields(entry);
    set_digests(entry);
    return entry;
}

const struct entry *
entry_read(const struct dataset *data, struct arena *arena)
{
    struct entry *root = read_record(arena, &root_shape, data, NULL, 1);
    for (const struct record_shape *kind = record_shapes; kind->shape != NULL; kind++) {
        const struct records *list = (const void *)((const char *)data + kind->list);
        for (size_t i = 0; i < list->count; i++)
            add_child(arena, root, read_whole(arena, kind->shape, list->items[i], root, i + 1));
    }
    sort_fields(root);
    return root;
}

static const char *
find_field(const struct entry *entry, const char *name, const char *lang)
{
    for (size_t i = 0; i < entry->field_count; i++)
        if (strcmp(entry->fields[i].name, name) == 0 &&
            words_compare(entry->fields[i].lang, lang) == 0)
            return entry->fields[i].value;
    return NULL;
}

const char *
entry_attribute(const struct entry *entry, const char *name)
{
    return find_field(entry, name, NULL);
}

const char *
entry_name(const struct entry *entry)
{
    size_t len = strlen(entry->parent->key);
    return strncmp(entry->key, entry->parent->key, len) == 0 ? entry->key + len : entry->key;
}

/* "active (guide)". */
static const char *
label_with_sources(const struct entry *entry, struct arena *arena)
{
    const char *name = entry->identity->label, *sources = entry_attribute(entry, "sources");
    const char *value = entry_attribute(entry, arena_copy(arena, name, strlen(name) - 1));
    if (value == NULL || sources == NULL)
        return value;
    return arena_printf(arena, "%s (%s)", value, sources);
}

const char *
entry_label(const struct entry *entry, struct arena *arena)
{
    const char *name = entry->identity->label, *label = NULL;
    if (name == NULL)
        return NULL;
    if (strchr(name, '+') != NULL)
        return label_with_sources(entry, arena);
    label = entry_attribute(entry, name);
    if (label == NULL)
        label = find_field(entry, name, "en");
    return label != NULL ? label : find_field(entry, name, "it");
}

int
entry_is_label(const struct entry *entry, const char *name)
{
    return words_compare(entry->identity->label, name) == 0;
}
