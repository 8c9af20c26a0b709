/* SPDX-License-Identifier: MIT
 * The keys by which exports name what is in the dataset. */
#include "dataset/keys.h"

#include <string.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/memory.h"
#include "base/words.h"
#include "dataset/identity.h"
#include "dataset/shapes.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGITS "0123456789"

/* Longer names than this are cut, and told apart by a digest. */
enum { LONGEST_NAME = 64, LONGEST_SLUG = 24 };

const char *
keys_field(struct arena *arena, const struct field *field, const void *record)
{
    if (field->kind != PASSAGE_CODES) {
        const char *text = ((const struct value *)field_member(field, record))->text;
        return text != NULL ? words_spaced(arena, text) : NULL;
    }
    const struct values *set = field_member(field, record);
    if (set->count == 1)
        return words_spaced(arena, set->items[0].text);
    struct buffer words = {0};
    for (size_t i = 0; i < set->count; i++)
        buffer_printf(&words, " %s", set->items[i].text);
    const char *sorted = set->count > 0 ? words_sorted(arena, words.bytes) : NULL;
    buffer_free(&words);
    return sorted;
}

/* A digest of all that is in RECORD but the attribute WITHOUT (NULL: of all), whatever the order. */
static uint64_t
digest_record(struct arena *arena, const struct shape *shape, const char *record,
              const char *without)
{
    uint64_t digest = digest_add(0, shape->name);
    for (size_t i = 0; i < shape->field_count; i++) {
        const char *value = keys_field(arena, &shape->fields[i], record);
        if (value != NULL && (without == NULL || strcmp(shape->fields[i].attribute, without) != 0))
            digest += digest_add(digest_add(1, shape->fields[i].attribute), value);
    }
    if (shape->roles & IS_TEXT)
        digest += digest_add(
            2, words_spaced(arena, ((const struct text *)(const void *)record)->content.text));
    for (size_t i = 0; i < shape->child_count; i++) {
        const struct child *child = &shape->children[i];
        size_t count;
        const char *items = child_items(child, record, &count);
        /* A sum does not know the order; a product of each keeps what is in which child. */
        for (size_t j = 0; j < count; j++)
            digest +=
                (digest_record(arena, child->shape, items + j * child->shape->size, NULL) | 1) *
                0x9e3779b97f4a7c15;
    }
    return digest;
}

uint64_t
keys_digest(struct arena *arena, const struct shape *shape, const void *record)
{
    return digest_record(arena, shape, record,
                         shape_field(shape, "number") != NULL ? "number" : "id");
}

/* NAME with a digest after it. */
static const char *
with_digest(struct arena *arena, const char *name, uint64_t digest)
{
    char digits[DIGEST_NAME_SIZE];
    return arena_printf(arena, "%s~%s", name, digest_name(digest, digits));
}

/* VALUE in characters that a key may have: as it is where it has no others, else the beginning of its
 * words, with a digest. Words of a set have '+' between. */
static const char *
write_name(struct arena *arena, const char *value, int is_set)
{
    size_t len = strlen(value), slug_len = 0;
    char *name = arena_copy(arena, value, len), slug[LONGEST_SLUG + 1];
    if (len > 0 && len <= LONGEST_NAME &&
        strspn(value, is_set ? LETTERS DIGITS "._-: " : LETTERS DIGITS "._-:") == len) {
        for (char *at = name; *at != '\0'; at++)
            *at = *at == ' ' ? '+' : *at;
        return name;
    }
    for (const char *at = value; *at != '\0' && slug_len < LONGEST_SLUG; at++) {
        if (strchr(LETTERS DIGITS, *at) != NULL)
            slug[slug_len++] = *at;
        else if (slug_len > 0 && slug[slug_len - 1] != '-')
            slug[slug_len++] = '-';
    }
    slug[slug_len] = '\0';
    return with_digest(arena, slug, digest_add(0, value));
}

/* The address HREF: its host, with a digest unless it is that host's front page by https. */
static const char *
write_address(struct arena *arena, const char *href)
{
    const char *host = strstr(href, "://");
    if (host == NULL)
        return write_name(arena, href, 0);
    host += strlen("://");
    size_t len = strcspn(host, "/?#");
    const char *name = write_name(arena, arena_copy(arena, host, len), 0);
    if (strncmp(href, "https://", strlen("https://")) == 0 &&
        (host[len] == '\0' || strcmp(host + len, "/") == 0))
        return name;
    return with_digest(arena, name, digest_add(0, href));
}

/* A digest of RECORD's text in Italian, else of its first; NULL if it has none. */
static const char *
write_text(struct arena *arena, const struct shape *shape, const char *record)
{
    const struct text *chosen = NULL;
    for (size_t i = 0; i < shape->child_count; i++) {
        size_t count;
        const struct text *texts = child_items(&shape->children[i], record, &count);
        for (size_t j = 0; (shape->children[i].shape->roles & IS_TEXT) && j < count; j++)
            if (chosen == NULL || value_is(&texts[j].lang, "it"))
                chosen = &texts[j];
    }
    char name[DIGEST_NAME_SIZE];
    if (chosen == NULL)
        return NULL;
    digest_name(digest_add(0, words_spaced(arena, chosen->content.text)), name);
    return arena_copy(arena, name, strlen(name));
}

/* What ATTRIBUTE adds to the name of RECORD, the PLACEth of its like; NULL: nothing. */
static const char *
write_part(struct arena *arena, const struct shape *shape, const char *record,
           const char *attribute, size_t place)
{
    if (strcmp(attribute, "text") == 0)
        return write_text(arena, shape, record);
    const struct field *field = shape_field(shape, attribute);
    const char *value = field != NULL ? keys_field(arena, field, record) : NULL;
    if (value == NULL)
        return strcmp(attribute, "number") == 0 ? arena_printf(arena, "%zu", place) : NULL;
    /* What is true is named; the schema knows two spellings of that. */
    if (strcmp(attribute, "own") == 0)
        return strcmp(value, "true") == 0 || strcmp(value, "1") == 0 ? attribute : NULL;
    if (field->kind == PASSAGE_ADDRESS)
        return write_address(arena, value);
    return write_name(arena, value, field->kind == PASSAGE_CODES);
}

/* What names RECORD among its like; NULL where there can be only one. */
static const char *
name_record(struct arena *arena, const struct shape *shape, const char *record, size_t place)
{
    const char *parts = identity_of(shape->name)->name;
    const char *id = write_part(arena, shape, record, "id", place);
    if (id != NULL || *parts == '\0')
        return id;
    struct buffer name = {0};
    for (const char *at = parts; *at != '\0'; at += strspn(at, " ")) {
        size_t len = strcspn(at, " "), before = len;
        while (before > 0 && strchr(":@", at[before - 1]) == NULL)
            before--;
        const char *attribute = arena_copy(arena, at + before, len - before);
        const char *part = write_part(arena, shape, record, attribute, place);
        if (part != NULL) {
            buffer_add(&name, at, before);
            buffer_add_text(&name, part);
        }
        at += len;
    }
    const char *kept =
        arena_copy(arena, name.len > 0 ? name.bytes : "-", name.len > 0 ? name.len : 1);
    buffer_free(&name);
    return kept;
}

/* The COUNT records of one kind that one parent has. */
struct siblings {
    struct arena *arena;
    const struct shape *shape;
    const char *prefix; /* what all their keys begin with */
    const void *const *records;
    size_t count;
};

/* The keys that siblings want, and those they have. */
struct key_tables {
    struct table wanted, shared, taken;
    struct table numbers; /* of what is shared by twins: the last number that one of them has */
};

/* The key of RECORD that is not among those taken, nor one of several that are shared. */
static const char *
settle(const struct siblings *siblings, const char *record, const char *wanted,
       struct key_tables *tables)
{
    struct arena *arena = siblings->arena;
    if (table_find(&tables->shared, wanted) != NULL)
        wanted = with_digest(arena, wanted, digest_record(arena, siblings->shape, record, NULL));
    if (table_find(&tables->taken, wanted) == NULL)
        return wanted;
    size_t *number = table_find(&tables->numbers, wanted);
    if (number == NULL) {
        number = arena_get(arena, sizeof *number);
        *number = 1;
        table_add(&tables->numbers, wanted, number);
    }
    return arena_printf(arena, "%s~%zu", wanted, ++*number); /* no name has a '~' of its own */
}

static void
assign_siblings(const struct siblings *siblings)
{
    struct key_tables tables = {0};
    const char **keys = memory_get_zeroed(siblings->count + 1, sizeof *keys);
    for (size_t i = 0; i < siblings->count; i++) {
        const void *record = siblings->records[i];
        const char *name = name_record(siblings->arena, siblings->shape, record, i + 1);
        keys[i] = siblings->prefix;
        if (name != NULL)
            keys[i] = arena_printf(siblings->arena, "%s/%s", siblings->prefix, name);
        if (table_add(&tables.wanted, keys[i], keys) != NULL)
            table_add(&tables.shared, keys[i], keys);
    }
    for (size_t i = 0; i < siblings->count; i++) {
        /* The dataset owns its records, and lends them as constant. */
        struct element *element = (void *)(size_t)siblings->records[i];
        if (element->more == NULL) /* GCOVR_EXCL_BR_LINE: none keeps an attribute today */
            element->more = arena_get(siblings->arena, sizeof *element->more);
        element->more->key = settle(siblings, siblings->records[i], keys[i], &tables);
        table_add(&tables.taken, element->more->key, element);
    }
    memory_free(keys);
    table_free(&tables.wanted);
    table_free(&tables.shared);
    table_free(&tables.taken);
    table_free(&tables.numbers);
}

static void assign(const struct siblings *siblings);

/* Assigns keys to all children of PARENT, which has its own, that CHILD tells of. */
static void
assign_children(struct arena *arena, const struct child *child, const struct element *parent)
{
    struct siblings siblings = {.arena = arena, .shape = child->shape};
    const char *items = child_items(child, parent, &siblings.count);
    if ((child->shape->roles & IS_TEXT) || siblings.count == 0)
        return;
    const void **records = memory_get_zeroed(siblings.count, sizeof *records);
    for (size_t i = 0; i < siblings.count; i++)
        records[i] = items + i * child->shape->size;
    siblings.prefix = arena_printf(arena, "%s/%s", element_key(parent), child->shape->name);
    siblings.records = records;
    assign(&siblings);
    memory_free(records);
}

/* Assigns keys to SIBLINGS and all in them. */
static void
assign(const struct siblings *siblings)
{
    assign_siblings(siblings);
    for (size_t i = 0; i < siblings->count; i++)
        for (size_t j = 0; j < siblings->shape->child_count; j++)
            assign_children(siblings->arena, &siblings->shape->children[j], siblings->records[i]);
}

void
keys_assign(struct dataset *data)
{
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++) {
        const struct records *list = record_list(data, known);
        assign(&(struct siblings){data->arena, known->shape, known->shape->name, list->items,
                                  list->count});
    }
}
