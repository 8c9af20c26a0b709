/* SPDX-License-Identifier: MIT
 * An arena: many small things that all live until one arena_free. */
#ifndef FSE_BASE_ARENA_H
#define FSE_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

/* An empty arena; the caller frees it. */
struct arena *arena_new(void);

/* Frees ARENA and all that was taken from it; NULL is legal. */
void arena_free(struct arena *arena);

/* SIZE bytes, cleared, aligned for pointers and for numbers of 64 bits; they live as long as ARENA. */
void *arena_get(struct arena *arena, size_t size);

/* ITEMS, COUNT of SIZE bytes in ARENA, where one more fits: they are moved to twice the room whenever
 * COUNT, which grows by one each time, is a power of two. */
void *arena_grow(struct arena *arena, const void *items, size_t count, size_t size);

/* The LEN bytes at TEXT, NUL-terminated, as a copy in ARENA. */
char *arena_copy(struct arena *arena, const char *text, size_t len);

/* The COUNT parts with '/' between, in ARENA. */
char *arena_join(struct arena *arena, const char *const *parts, size_t count);

/* What printf would write, as a string in ARENA. */
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same with the arguments as a list. */
char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

#endif
