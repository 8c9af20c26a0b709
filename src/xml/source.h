/* SPDX-License-Identifier: MIT
 * The bytes of a document, and where in them is which line and column. */
#ifndef FSE_XML_SOURCE_H
#define FSE_XML_SOURCE_H

#include <stddef.h>
#include <stdint.h>

#include "finding/finding.h"

struct source {
    const char *name;  /* as the user wrote it; "<stdin>" for "-" */
    const char *bytes; /* LEN of them, and a NUL that does not count */
    size_t len;        /* at most LIMIT_FILE + 1: then there was more */
    uint32_t *lines;   /* the offset at which each line starts */
    size_t line_count; /* at least 1 */
    size_t *points;    /* characters before each STEP bytes, counted when first asked for */
};

/* Both count from 1; a column is a code point (a tab is one). */
struct position {
    size_t line;
    size_t column;
};

/* Reads the regular file PATH, or standard input for "-". NULL after one line of trouble
 * on standard error. PATH is borrowed; the caller frees the result. */
struct source *source_read(const char *path);

/* Opens the regular file PATH, which is borrowed, for the next source_read of that name, so that it is the file which is
 * there now. Whether it did; of what is no regular file, or where few more can be opened, it does not. */
int source_open_ahead(const char *path);

/* A source of the LEN bytes at BYTES, which are copied; NAME is borrowed. */
struct source *source_of(const char *name, const char *bytes, size_t len);

/* NULL is legal. */
void source_free(struct source *source);

/* Where OFFSET (at most len) is; the first call counts the characters of the whole file. */
struct position source_position(struct source *source, size_t offset);

/* The line in which OFFSET is. */
size_t source_line_at(const struct source *source, size_t offset);

/* The characters of LINE (1 to line_count) without its line end. */
struct span source_line(const struct source *source, size_t line);

#endif
