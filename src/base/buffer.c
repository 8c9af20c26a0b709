/* SPDX-License-Identifier: MIT
 * A growing string of bytes. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"

static void
make_room(struct buffer *buffer, size_t len)
{
    size_t needed = buffer->len + len + 1;
    if (needed <= buffer->capacity)
        return;
    size_t capacity = buffer->capacity > 0 ? buffer->capacity : 256;
    while (capacity < needed)
        capacity *= 2;
    buffer->bytes = memory_resize(buffer->bytes, capacity);
    buffer->capacity = capacity;
}

void
buffer_add(struct buffer *buffer, const char *bytes, size_t len)
{
    make_room(buffer, len);
    memcpy(buffer->bytes + buffer->len, bytes, len);
    buffer->len += len;
    buffer->bytes[buffer->len] = '\0';
}

void
buffer_add_text(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}

void
buffer_printf(struct buffer *buffer, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (len > 0) {
        make_room(buffer, (size_t)len);
        vsnprintf(buffer->bytes + buffer->len, (size_t)len + 1, format, arguments);
        buffer->len += (size_t)len;
    }
    va_end(arguments);
}

void
buffer_add_word(struct buffer *buffer, const char *separator, const char *word)
{
    buffer_printf(buffer, "%s%s", buffer->len > 0 ? separator : "", word);
}

const char *
buffer_text(const struct buffer *buffer)
{
    return buffer->bytes != NULL ? buffer->bytes : "";
}

void
buffer_free(struct buffer *buffer)
{
    memory_free(buffer->bytes);
    *buffer = (struct buffer){0};
}
