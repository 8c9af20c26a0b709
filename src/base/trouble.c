/* SPDX-License-Identifier: MIT
 * Trouble in the world (a file, a stylesheet, output): one line on standard error. */
#include "base/trouble.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/progress.h"
#include "base/utf8.h"
#include "base/words.h"

int
trouble(const char *format, ...)
{
    struct arena *arena = arena_new();
    struct buffer line = {0};
    va_list arguments;
    va_start(arguments, format);
    const char *message = words_cut(arena, arena_vprintf(arena, tr(format), arguments));
    va_end(arguments);
    utf8_add_safe(&line, message, strlen(message));
    progress_clear();
    fprintf(stderr, "fse-lint: %s\n", buffer_text(&line));
    buffer_free(&line);
    arena_free(arena);
    return EXIT_TROUBLE;
}

/* The C library translates its texts only where the system has that locale. */
const char *
trouble_reason(int error)
{
    static const struct {
        int error;
        const char *reason;
    } rows[] = {
        {ENOENT, N_("No such file or directory")},
        {EACCES, N_("Permission denied")},
        {EPERM, N_("Operation not permitted")},
        {EISDIR, N_("Is a directory")},
        {ENOTDIR, N_("Not a directory")},
        {EEXIST, N_("File exists")},
        {ENOTEMPTY, N_("Directory not empty")},
        {ENOSPC, N_("No space left on device")},
        {EDQUOT, N_("Disk quota exceeded")},
        {EFBIG, N_("File too large")},
        {EROFS, N_("Read-only file system")},
        {EIO, N_("Input/output error")},
        {EBUSY, N_("It changes while it is read")},
        {EPIPE, N_("Broken pipe")},
        {EBADF, N_("Bad file descriptor")},
        {EMFILE, N_("Too many open files")},
        {ENAMETOOLONG, N_("File name too long")},
        {ELOOP, N_("Too many levels of symbolic links")},
        {EINVAL, N_("Invalid argument")},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].error == error)
            return tr(rows[i].reason);
    return strerror(error);
}
