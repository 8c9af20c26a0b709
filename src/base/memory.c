/* SPDX-License-Identifier: MIT
 * Memory allocation that never returns NULL: it ends the program instead. */
#include "base/memory.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static const char *last_line = "fse-lint: out of memory\n";

void
memory_set_last_line(const char *line)
{
    last_line = line;
}

/* Says the one line without allocating, and leaves without running atexit
 * handlers, which might. */
static _Noreturn void
out_of_memory(void)
{
    if (write(STDERR_FILENO, last_line, strlen(last_line)) < 0)
        _exit(EXIT_TROUBLE);
    _exit(EXIT_TROUBLE);
}

/* A block of at most SMALL bytes is one of a few sizes, cut from large pieces and kept in a list when it is
 * free: trees and expressions take and free millions of them, on which malloc spends five times as
 * long. Before each block stands how many steps it has; 0: it is malloc's own. Sanitizers must see every
 * block. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
enum { SMALL = 0 };
#else
enum { SMALL = 504 };
#endif
enum { STEP = 16, PIECE = 128 * 1024 };

static size_t most_small; /* SMALL, or 0: all blocks are malloc's own */

void
memory_prepare(void)
{
    most_small = getenv("FSE_PLAIN_MALLOC") != NULL ? 0 : SMALL;
#ifdef __GLIBC__
    enum { LARGE = 4 * 1024 * 1024 };
    mallopt(M_TOP_PAD, LARGE);
    mallopt(M_TRIM_THRESHOLD, LARGE * 4);
    mallopt(M_MMAP_THRESHOLD, LARGE);
#endif
}

struct free_block {
    struct free_block *next;
};

static struct free_block *free_blocks[(SMALL + sizeof(size_t)) / STEP + 1];

static size_t *
steps_of(void *block)
{
    return (size_t *)block - 1;
}

static void *
cut_block(size_t steps)
{
    static char *piece;
    static size_t left;
    if (left < steps * STEP + STEP) {
        piece = malloc(PIECE);
        left = PIECE;
        if (piece == NULL)
            out_of_memory();
    }
    left -= steps * STEP;
    return piece + left;
}

/* BLOCK, of malloc's own, made to have room for SIZE bytes; NULL is legal. */
static void *
resize_large(void *block, size_t size)
{
    void *start = block != NULL ? (char *)block - STEP : NULL;
    char *moved = size < SIZE_MAX - STEP ? realloc(start, STEP + size) : NULL;
    if (moved == NULL)
        out_of_memory();
    *steps_of(moved + STEP) = 0;
    return moved + STEP;
}

void *
memory_get(size_t size)
{
    size_t steps = (size + sizeof steps + STEP - 1) / STEP;
    if (size == 0 || size > most_small)
        return resize_large(NULL, size);
    struct free_block *block = free_blocks[steps];
    if (block != NULL)
        free_blocks[steps] = block->next;
    else
        block = cut_block(steps);
    *steps_of(block) = steps;
    return block;
}

void *
memory_get_zeroed(size_t count, size_t size)
{
    if (size > 0 && count > SIZE_MAX / size)
        out_of_memory();
    return memset(memory_get(count * size), 0, count * size);
}

void *
memory_resize(void *block, size_t size)
{
    size_t steps = block != NULL ? *steps_of(block) : 0;
    size_t room = steps * STEP - sizeof steps;
    if (block == NULL)
        return memory_get(size);
    if (steps == 0)
        return resize_large(block, size);
    if (size <= room)
        return block;
    void *moved = memcpy(memory_get(size), block, room);
    memory_free(block);
    return moved;
}

char *
memory_copy_text(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(memory_get(size), text, size);
}

void
memory_free(void *block)
{
    size_t steps = block != NULL ? *steps_of(block) : 0;
    struct free_block *freed = block;
    if (block == NULL)
        return;
    if (steps == 0) {
        free((char *)block - STEP);
        return;
    }
    freed->next = free_blocks[steps];
    free_blocks[steps] = freed;
}

void *
memory_grow(void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;
    *capacity = *capacity > 0 ? *capacity * 2 : 8;
    if (*capacity > SIZE_MAX / size)
        out_of_memory();
    return memory_resize(items, *capacity * size);
}
