/* SPDX-License-Identifier: MIT
 * A growing string of bytes. */
#ifndef FSE_BASE_BUFFER_H
#define FSE_BASE_BUFFER_H

#include <stddef.h>

/* Zero-initialise it; buffer_free returns it to that state. */
struct buffer {
    char *bytes; /* NUL-terminated once something was added; NULL before */
    size_t len;
    size_t capacity;
};

/* Appends the LEN bytes at BYTES. */
void buffer_add(struct buffer *buffer, const char *bytes, size_t len);

/* Appends TEXT up to its NUL. */
void buffer_add_text(struct buffer *buffer, const char *text);

/* Appends what printf would write. */
void buffer_printf(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Appends WORD, after SEPARATOR unless it is the first in BUFFER. */
void buffer_add_word(struct buffer *buffer, const char *separator, const char *word);

/* The text so far, "" when there is none; owned by BUFFER, valid until it changes. */
const char *buffer_text(const struct buffer *buffer);

void buffer_free(struct buffer *buffer);

#endif
