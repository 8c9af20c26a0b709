/* SPDX-License-Identifier: MIT
 * An arena: many small things that all live until one arena_free. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"

enum { BLOCK_SIZE = 64 * 1024, STEP = alignof(uint64_t) };

/* What has an alignment is taken from the start of a block on, texts from its end back: none needs a gap. */
struct block {
    struct block *next;
    size_t start; /* of what is free */
    size_t end;
    alignas(STEP) unsigned char bytes[];
};

struct arena {
    struct block *blocks;
};

struct arena *
arena_new(void)
{
    return memory_get_zeroed(1, sizeof(struct arena));
}

void
arena_free(struct arena *arena)
{
    if (arena == NULL)
        return;
    while (arena->blocks != NULL) {
        struct block *next = arena->blocks->next;
        memory_free(arena->blocks);
        arena->blocks = next;
    }
    memory_free(arena);
}

static struct block *
block_with_room(struct arena *arena, size_t size)
{
    struct block *block = arena->blocks;
    if (block != NULL && block->end - block->start >= size)
        return block;
    size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
    block = memory_get(sizeof *block + room);
    block->next = arena->blocks;
    block->start = 0;
    block->end = room;
    arena->blocks = block;
    return block;
}

/* SIZE bytes at any place, for texts. */
static char *
get_bytes(struct arena *arena, size_t size)
{
    struct block *block = block_with_room(arena, size);
    block->end -= size;
    return (char *)block->bytes + block->end;
}

void *
arena_get(struct arena *arena, size_t size)
{
    size_t rounded = (size + STEP - 1) / STEP * STEP;
    struct block *block = block_with_room(arena, rounded);
    void *bytes = block->bytes + block->start;
    block->start += rounded;
    return memset(bytes, 0, rounded);
}

void *
arena_grow(struct arena *arena, const void *items, size_t count, size_t size)
{
    if ((count & (count - 1)) != 0)
        return (void *)(size_t)items;
    void *grown = arena_get(arena, (count > 0 ? 2 * count : 1) * size);
    return count > 0 ? memcpy(grown, items, count * size) : grown;
}

char *
arena_copy(struct arena *arena, const char *text, size_t len)
{
    char *copy = get_bytes(arena, len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *
arena_join(struct arena *arena, const char *const *parts, size_t count)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++)
        size += strlen(parts[i]) + 1;
    char *joined = get_bytes(arena, size), *end = joined;
    *end = '\0';
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            *end++ = '/';
        end = stpcpy(end, parts[i]);
    }
    return joined;
}

char *
arena_vprintf(struct arena *arena, const char *format, va_list arguments)
{
    char most[512]; /* as long as nearly all: they are written once */
    va_list again;
    va_copy(again, arguments);
    int len = vsnprintf(most, sizeof most, format, again);
    va_end(again);
    if (len < 0)
        return arena_copy(arena, "", 0); /* wide characters alone can fail */
    if ((size_t)len < sizeof most)
        return arena_copy(arena, most, (size_t)len);
    char *text = get_bytes(arena, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, arguments);
    return text;
}

char *
arena_printf(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = arena_vprintf(arena, format, arguments);
    va_end(arguments);
    return text;
}
