/* SPDX-License-Identifier: MIT
 * Memory allocation that never returns NULL: it ends the program instead. */
#ifndef FSE_BASE_MEMORY_H
#define FSE_BASE_MEMORY_H

#include <stddef.h>

/* What the program exits with when the work itself could not be done. */
#define EXIT_TROUBLE 3

/* Tells the allocator to take memory from the system in large steps and to keep it: this
 * program runs for milliseconds, and page faults are a good part of them. */
void memory_prepare(void);

/* Sets the line that is written when there is no memory left, in place of the English one. LINE
 * is borrowed. */
void memory_set_last_line(const char *line);

/* Sets what is written before that line: "", or what clears an unfinished one; borrowed. */
void memory_set_before_last_line(const char *bytes);

/* Ends the program with LINE on standard error and EXIT_TROUBLE. It allocates nothing and runs no atexit handlers, which
 * might; a handler of signals may call it. */
_Noreturn void memory_end(const char *line);

/* From here until memory_end_budget no more than BYTES may be taken on top of what is there; what wants more ends the
 * program as having none left does, with LINE, which is borrowed. */
void memory_begin_budget(size_t bytes, const char *line);
void memory_end_budget(void);

/* SIZE bytes, not cleared; never NULL. The caller frees them with memory_free.
 * When there is none left: one line on standard error and exit status 3, as
 * libxml2 crashes on an allocator that returns NULL. */
void *memory_get(size_t size);

/* COUNT items of SIZE bytes, cleared; never NULL, also when the product overflows. */
void *memory_get_zeroed(size_t count, size_t size);

/* BLOCK (NULL is legal) grown or shrunk to SIZE bytes; never NULL. */
void *memory_resize(void *block, size_t size);

/* A copy of TEXT; the caller frees it. */
char *memory_copy_text(const char *text);

/* NULL is legal. */
void memory_free(void *block);

/* ITEMS, an array of *CAPACITY items of SIZE bytes, moved to where one more than
 * COUNT fits; *CAPACITY is updated. */
void *memory_grow(void *items, size_t count, size_t *capacity, size_t size);

#endif
