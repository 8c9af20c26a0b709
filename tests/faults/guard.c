/* SPDX-License-Identifier: MIT
 * An allocator, for LD_PRELOAD, that gives the pages of a large block back to the system when it is freed: whoever
 * reads on from it crashes, with no sanitizer in the libraries. Small blocks are the C library's. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

extern void *__libc_malloc(size_t);
extern void *__libc_memalign(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void __libc_free(void *);

enum { LARGE = 512, PAGE = 4096, HEAD = 64, TABLE = 1 << 20 };

/* Where large blocks are, by page; open addressing, never cleaned of what is freed. */
static struct place {
    uintptr_t block;
    size_t size;
} places[TABLE];

static struct place *
find(uintptr_t block)
{
    size_t at = (block / PAGE) % TABLE;
    while (places[at].block != 0 && places[at].block != block)
        at = (at + 1) % TABLE;
    return &places[at];
}

static size_t
pages_of(size_t size)
{
    return (size + HEAD + PAGE - 1) / PAGE * PAGE;
}

static void *
get_large(size_t size)
{
    char *pages =
        mmap(NULL, pages_of(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        errno = ENOMEM;
        return NULL;
    }
    struct place *place = find((uintptr_t)pages + HEAD);
    place->block = (uintptr_t)pages + HEAD;
    place->size = size;
    return pages + HEAD;
}

/* The size of BLOCK if it is a large one that is there; 0 for others. */
static size_t
large_size(const void *block)
{
    if ((uintptr_t)block % PAGE != HEAD)
        return 0;
    struct place *place = find((uintptr_t)block);
    return place->block == (uintptr_t)block ? place->size : 0;
}

void *
malloc(size_t size)
{
    return size < LARGE ? __libc_malloc(size) : get_large(size);
}

void
free(void *block)
{
    size_t size = large_size(block);
    if (size == 0) {
        __libc_free(block);
        return;
    }
    find((uintptr_t)block)->size = 0;
    munmap((char *)block - HEAD, pages_of(size));
}

void *
calloc(size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    void *block = malloc(count * size);
    return block != NULL ? memset(block, 0, count * size) : NULL;
}

size_t
malloc_usable_size(void *block)
{
    size_t size = large_size(block);
    if (size > 0)
        return size;
    /* As glibc keeps it, before the block, with three flags. */
    return block != NULL ? (((size_t *)block)[-1] & ~(size_t)7) - sizeof(size_t) : 0;
}

void *
realloc(void *block, size_t size)
{
    if (block == NULL)
        return malloc(size);
    size_t old = large_size(block);
    if (old == 0 && size < LARGE)
        return __libc_realloc(block, size);
    old = old != 0 ? old : malloc_usable_size(block);
    void *moved = malloc(size);
    if (moved == NULL)
        return NULL;
    memcpy(moved, block, old < size ? old : size);
    free(block);
    return moved;
}
