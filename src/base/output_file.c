/* SPDX-License-Identifier: MIT
 * One file at a time: whole or not at all, appended to, compared; and standard output. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): POSIX declares realpath only with this */
#define _XOPEN_SOURCE 700
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/output.h"
#include "base/trouble.h"

/* Writes to PATH, which is not replaced, opened with FLAGS. */
static int
write_into(const char *path, int flags, const char *bytes, size_t len)
{
    int file = open(path, O_WRONLY | O_CLOEXEC | flags, 0666);
    int rc = file >= 0 ? write_and_close(file, bytes, len, NULL, 0) : -1;
    if (rc != 0)
        trouble("cannot write %s: %s", path, trouble_reason(errno));
    return rc;
}

static int
write_whole(const char *path, const char *bytes, size_t len, const struct stat *model)
{
    struct arena *arena = arena_new();
    const char *slash = strrchr(path, '/'), *dir = ".";
    if (slash != NULL)
        dir = arena_copy(arena, path, (size_t)(slash - path) + (slash == path));
    struct output *output = output_new(dir);
    int rc = output_add_like(output, slash != NULL ? slash + 1 : path, bytes, len, model);
    if (rc == 0)
        rc = output_commit(output);
    output_free(output);
    arena_free(arena);
    return rc;
}

int
output_write_file(const char *path, const char *bytes, size_t len)
{
    struct stat status;
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return write_into(path, 0, bytes, len);
    if (lstat(path, &status) != 0 || !S_ISLNK(status.st_mode))
        return write_whole(path, bytes, len, NULL);
    char *target = realpath(path, NULL); /* as a new file would replace the link */
    if (target == NULL)
        trouble("cannot write %s: %s", path, trouble_reason(errno));
    int rc = target != NULL ? write_whole(target, bytes, len, NULL) : -1;
    free(target);
    return rc;
}

/* Whether the file PATH holds these bytes. */
static int
holds(const char *path, const char *bytes, size_t len)
{
    FILE *file = fopen(path, "rbe");
    int same = file != NULL;
    char chunk[4096];
    size_t at = 0, got;
    while (same && (got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        same = got <= len - at && memcmp(chunk, bytes + at, got) == 0;
        at += got;
    }
    if (file != NULL) {
        same = same && !ferror(file);
        fclose(file);
    }
    return same && at == len;
}

int
output_replace(const char *path, const char *old, size_t old_len, const char *bytes, size_t len)
{
    struct stat status;
    int rc = -1;
    char *target = realpath(path, NULL); /* as a new file would replace a link */
    if (target == NULL || stat(target, &status) != 0 || access(target, W_OK) != 0)
        trouble("cannot write %s: %s", path, strerror(errno));
    else if (!S_ISREG(status.st_mode))
        trouble("cannot replace %s: it is not a regular file", path);
    else if (!holds(target, old, old_len))
        trouble("cannot replace %s: it was changed in the meantime", path);
    else
        rc = write_whole(target, bytes, len, &status);
    free(target);
    return rc;
}

int
output_append(const char *path, const char *bytes, size_t len)
{
    return write_into(path, O_APPEND | O_CREAT, bytes, len);
}

/* What lstat says of DIR/NAME in *STATUS: 1; 0 if there is no such file, or -1 with errno if that cannot be known. */
static int
look_at(const char *dir, const char *name, struct stat *status)
{
    struct arena *arena = arena_new();
    int rc = lstat(arena_printf(arena, "%s/%s", dir, name), status);
    arena_free(arena);
    if (rc == 0)
        return 1;
    return errno == ENOENT || errno == ENOTDIR ? 0 : -1;
}

int
output_has(const char *dir, const char *name)
{
    struct stat status = {0};
    int has = look_at(dir, name, &status);
    return has > 0 ? S_ISREG(status.st_mode) : has;
}

int
output_has_any(const char *dir, const char *name)
{
    struct stat status;
    return look_at(dir, name, &status);
}

int
output_is_current(const char *dir, const char *name, const char *bytes, size_t len)
{
    struct arena *arena = arena_new();
    int is_current = holds(arena_printf(arena, "%s/%s", dir, name), bytes, len);
    arena_free(arena);
    return is_current;
}

int
output_close_stdout(void)
{
    int failed = ferror(stdout);
    int rc = fclose(stdout);
    if (rc == 0 && !failed)
        return 0;
    if (errno != EPIPE)
        trouble("cannot write to standard output: %s", trouble_reason(errno));
    return -1;
}
