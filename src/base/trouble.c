/* SPDX-License-Identifier: MIT
 * Trouble in the world (a file, a stylesheet, output): one line on standard error. */
#include "base/trouble.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"

#include <string.h>

int
trouble(const char *format, ...)
{
    struct arena *arena = arena_new();
    struct buffer line = {0};
    va_list arguments;
    va_start(arguments, format);
    const char *message = arena_vprintf(arena, tr(format), arguments);
    va_end(arguments);
    utf8_add_safe(&line, message, strlen(message));
    fprintf(stderr, "fse-lint: %s\n", buffer_text(&line));
    buffer_free(&line);
    arena_free(arena);
    return EXIT_TROUBLE;
}
