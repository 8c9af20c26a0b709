/* SPDX-License-Identifier: MIT
 * A version of the dataset as what it says, in a form that does not depend on how it was written. */
#include "diff/entry.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/memory.h"
#include "base/words.h"
#include "dataset/shapes.h"
#include "transform/tree.h"

int
statement_compare(const void *left, const void *right)
{
    const struct statement *a = left, *b = right;
    int order = strcmp(a->name, b->name);
    if (order == 0)
        order = words_compare(a->lang, b->lang);
    return order != 0 ? order : strcmp(a->value, b->value);
}

/* The element being read and the text of it so far. */
struct reader {
    struct arena *arena;
    struct entry *root;
    struct entry *open;        /* texts are entries until they are closed */
    const struct shape *shape; /* of the open element */
    size_t foreign;            /* how many open elements are none of the dataset's */
    struct buffer text;
};

static void
add_field(struct entry *entry, struct statement field)
{
    entry->fields = memory_grow(entry->fields, entry->field_count, &entry->field_capacity,
                                sizeof *entry->fields);
    entry->fields[entry->field_count++] = field;
}

static void
add_child(struct entry *parent, struct entry *child)
{
    parent->children = memory_grow(parent->children, parent->child_count, &parent->child_capacity,
                                   sizeof(struct entry *));
    parent->children[parent->child_count++] = child;
}

/* The place of a new child of PARENT called ELEMENT: those of one name stand together. */
static size_t
next_place(const struct entry *parent, const char *element)
{
    if (parent->child_count == 0)
        return 1;
    const struct entry *last = parent->children[parent->child_count - 1];
    return strcmp(last->element, element) == 0 ? last->place + 1 : 1;
}

/* What is no element of the dataset, the resolved document has decided: that follows from the rest. */
static void
open(void *context, const char *name)
{
    struct reader *reader = context;
    const struct shape *shape = reader->foreign == 0 ? shape_find(name) : NULL;
    if (shape == NULL) {
        reader->foreign++;
        return;
    }
    struct entry *entry = arena_get(reader->arena, sizeof *entry);
    entry->element = shape->name;
    entry->key = shape->name;
    entry->parent = reader->open;
    if ((shape->roles & IS_TEXT) == 0) {
        entry->identity = identity_of(name);
        entry->place = reader->open != NULL ? next_place(reader->open, name) : 1;
    }
    if (reader->open == NULL)
        reader->root = entry;
    reader->open = entry;
    reader->shape = shape;
    reader->text.len = 0;
}

/* What of ENTRY the resolved document keeps in the attribute NAME beside what the dataset says. */
static const char **
find_decision(struct entry *entry, const char *name)
{
    if (strcmp(name, "key") == 0)
        return &entry->key;
    if (strcmp(name, "status") == 0)
        return &entry->status;
    return strcmp(name, "holds") == 0 ? &entry->holds : NULL;
}

static void
attribute(void *context, const char *name, const char *value)
{
    struct reader *reader = context;
    if (reader->foreign > 0)
        return;
    const struct field *row = shape_field(reader->shape, name);
    const char **decision = find_decision(reader->open, name);
    if (row != NULL)
        add_field(reader->open, (struct statement){row->attribute, NULL,
                                                   row->kind == PASSAGE_CODES
                                                       ? words_sorted(reader->arena, value)
                                                       : words_spaced(reader->arena, value)});
    else if (decision != NULL)
        *decision = words_spaced(reader->arena, value);
}

static void
text(void *context, const char *piece)
{
    struct reader *reader = context;
    if (reader->foreign == 0)
        buffer_add_text(&reader->text, piece);
}

/* Whether FIELD of ENTRY says nothing, as it would hold without it: a step's number that is its
 * place, the sources of the procedure, that a date was published. */
static int
is_default(const struct entry *entry, const struct statement *field)
{
    if (strcmp(entry->element, "step") == 0 && strcmp(field->name, "number") == 0)
        return strtoul(field->value, NULL, 10) == entry->place;
    if (strcmp(entry->element, "accepts") == 0 && strcmp(field->name, "sources") == 0)
        return words_compare(field->value, entry_attribute(entry->parent, "sources")) == 0;
    return strcmp(field->name, "dating") == 0 && strcmp(field->value, "published") == 0 &&
           entry_attribute(entry, "date") != NULL;
}

/* Drops what holds anyway, and writes own="1" as "true". */
static void
drop_spellings(struct entry *entry)
{
    size_t kept = 0;
    for (size_t i = 0; i < entry->field_count; i++) {
        struct statement field = entry->fields[i];
        if (is_default(entry, &field))
            continue;
        if (strcmp(field.name, "own") == 0 && strcmp(field.value, "1") == 0)
            field.value = "true";
        if (strcmp(field.name, "own") == 0 && strcmp(field.value, "0") == 0)
            field.value = "false";
        entry->fields[kept++] = field;
    }
    entry->field_count = kept;
}

static void
set_digest(struct entry *entry)
{
    entry->digest = digest_add(0, entry->element);
    for (size_t i = 0; i < entry->field_count; i++) {
        const struct statement *field = &entry->fields[i];
        entry->digest +=
            digest_add(digest_add(digest_add(1, field->name), field->lang), field->value);
    }
    /* A sum does not know the order; a product of each keeps what is in which child. */
    for (size_t i = 0; i < entry->child_count; i++)
        entry->digest += (entry->children[i]->digest | 1) * 0x9e3779b97f4a7c15;
}

/* Makes the text that was read a field of its parent. */
static void
close_text(struct reader *reader, const struct entry *entry, struct entry *parent)
{
    const char *lang = entry_attribute(entry, "xml:lang");
    const struct statement field = {
        entry->element, lang != NULL ? lang : "",
        words_spaced(reader->arena, reader->text.len > 0 ? reader->text.bytes : "")};
    add_field(parent, field);
}

static void
close(void *context)
{
    struct reader *reader = context;
    if (reader->foreign > 0) {
        reader->foreign--;
        return;
    }
    struct entry *entry = reader->open, *parent = (struct entry *)(size_t)entry->parent;
    reader->open = parent;
    reader->shape = NULL; /* all attributes come before the children */
    if (entry->identity == NULL) {
        close_text(reader, entry, parent);
        memory_free(entry->fields);
        return;
    }
    drop_spellings(entry);
    if (entry->field_count > 0)
        qsort(entry->fields, entry->field_count, sizeof *entry->fields, statement_compare);
    set_digest(entry);
    if (parent != NULL)
        add_child(parent, entry);
}

struct entry *
entry_read(const struct tree *tree, struct arena *arena)
{
    static const struct visitor visitor = {open, attribute, text, close};
    struct reader reader = {.arena = arena};
    tree_walk(tree, &visitor, &reader);
    buffer_free(&reader.text);
    return reader.root;
}

void
entry_free(struct entry *entry)
{
    if (entry == NULL)
        return;
    for (size_t i = 0; i < entry->child_count; i++)
        entry_free(entry->children[i]);
    memory_free(entry->children);
    memory_free(entry->fields);
}

const char *
entry_attribute(const struct entry *entry, const char *name)
{
    for (size_t i = 0; i < entry->field_count; i++)
        if (entry->fields[i].lang == NULL && strcmp(entry->fields[i].name, name) == 0)
            return entry->fields[i].value;
    return NULL;
}

const char *
entry_text(const struct entry *entry, const char *name, const char *lang)
{
    for (size_t i = 0; i < entry->field_count; i++)
        if (entry->fields[i].lang != NULL && strcmp(entry->fields[i].name, name) == 0 &&
            strcmp(entry->fields[i].lang, lang) == 0)
            return entry->fields[i].value;
    return NULL;
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
        label = entry_text(entry, name, "en");
    return label != NULL ? label : entry_text(entry, name, "it");
}

int
entry_is_label(const struct entry *entry, const char *name)
{
    return entry->identity->label != NULL && strcmp(entry->identity->label, name) == 0;
}
