/* SPDX-License-Identifier: MIT
 * Memory allocation that never returns NULL: it ends the program instead. */
#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#if defined __GLIBC__ || defined __linux__
#include <malloc.h>
#endif

static const char *last_line = "fse-lint: out of memory\n";
static const char *before_last_line = "";

/* What may still be taken; the line for who takes more. */
static struct {
    const char *line; /* NULL: there is no budget */
    size_t left;
} budget;

void
memory_set_last_line(const char *line)
{
    last_line = line;
}

void
memory_set_before_last_line(const char *bytes)
{
    before_last_line = bytes;
}

void
memory_end(const char *line)
{
    ssize_t written = write(STDERR_FILENO, before_last_line, strlen(before_last_line));
    written = written >= 0 ? write(STDERR_FILENO, line, strlen(line)) : written;
    (void)written; /* nobody could be told */
    _exit(EXIT_TROUBLE);
}

static _Noreturn void
out_of_memory(void)
{
    memory_end(last_line);
}

void
memory_begin_budget(size_t bytes, const char *line)
{
    budget.line = line;
    budget.left = bytes;
}

void
memory_end_budget(void)
{
    budget.line = NULL;
}

/* How much of the budget BLOCK is; nothing where the system does not say. */
static size_t
size_of(void *block)
{
#ifdef __linux__
    return malloc_usable_size(block);
#else
    (void)block;
    return 0;
#endif
}

static void
give_back(void *block)
{
    if (budget.line != NULL && block != NULL)
        budget.left += size_of(block);
}

static void *
taken(void *block)
{
    if (block == NULL)
        out_of_memory();
    if (budget.line == NULL)
        return block;
    size_t size = size_of(block);
    if (size > budget.left)
        memory_end(budget.line);
    budget.left -= size;
    return block;
}

void
memory_prepare(void)
{
#ifdef __GLIBC__
    enum { STEP = 4 * 1024 * 1024 };
    mallopt(M_TOP_PAD, STEP);
    mallopt(M_TRIM_THRESHOLD, STEP * 4);
    mallopt(M_MMAP_THRESHOLD, STEP);
#endif
}

void *
memory_get(size_t size)
{
    return taken(malloc(size > 0 ? size : 1));
}

void *
memory_get_zeroed(size_t count, size_t size)
{
    if (count > SIZE_MAX / size)
        out_of_memory();
    return memset(memory_get(count * size), 0, count * size);
}

void *
memory_resize(void *block, size_t size)
{
    give_back(block);
    return taken(realloc(block, size > 0 ? size : 1));
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
    give_back(block);
    free(block);
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
