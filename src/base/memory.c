/* SPDX-License-Identifier: MIT
 * Memory allocation that never returns NULL: it ends the program instead. */
#include "base/memory.h"

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
    void *block = malloc(size > 0 ? size : 1);
    if (block == NULL)
        out_of_memory();
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
    void *moved = realloc(block, size > 0 ? size : 1);
    if (moved == NULL)
        out_of_memory();
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
