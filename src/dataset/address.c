/* SPDX-License-Identifier: MIT
 * The addresses of elements, as a tree. */
#include "dataset/address.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/words.h"

uint32_t
address_add(struct addresses *list, struct address address)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = address;
    return (uint32_t)list->count;
}

/* Appends PART to OUT, unless that is beyond LEN bytes already. */
static void
add_part(struct buffer *out, const char *part, size_t len)
{
    if (out->len < len)
        buffer_add(out, part, strnlen(part, len));
}

/* Appends the address with the number AT to OUT, at least LEN bytes of it. Elements that the dataset knows are in each other a
 * few times at most. */
static void
tell(const struct addresses *list, uint32_t at, struct buffer *out, size_t len)
{
    const struct address *address = &list->items[at - 1];
    if (address->parent > 0) {
        tell(list, address->parent, out, len);
        add_part(out, "/", len);
    }
    add_part(out, address->shape->name, len);
    if (address->key != NULL) {
        add_part(out, "/", len);
        add_part(out, address->key, len);
    }
}

const char *
address_text(const struct addresses *list, uint32_t address, struct arena *arena)
{
    struct buffer out = {0};
    tell(list, address, &out, SIZE_MAX);
    const char *text = arena_copy(arena, buffer_text(&out), out.len);
    buffer_free(&out);
    return text;
}

const struct address *
address_top(const struct addresses *list, uint32_t address)
{
    const struct address *top = &list->items[address - 1];
    while (top->parent > 0)
        top = &list->items[top->parent - 1];
    return top;
}

const char *
address_tell(const void *context, const struct value *value, struct arena *arena)
{
    const struct addresses *list = context;
    const struct shape *shape = list->items[value->address - 1].shape;
    struct buffer out = {0};
    tell(list, value->address, &out, WORDS_BEGIN_MAX + 1); /* more is cut */
    const char *address = words_begin(arena, buffer_text(&out), buffer_text(&out));
    if (value->attribute > 0)
        address =
            arena_printf(arena, "%s/@%s", address, shape->fields[value->attribute - 1].attribute);
    else if (address == buffer_text(&out))
        address = arena_copy(arena, address, out.len);
    buffer_free(&out);
    return address;
}
