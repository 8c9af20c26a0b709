/* SPDX-License-Identifier: MIT
 * One file at a time: whole or not at all, appended to, compared; and standard output. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): POSIX declares realpath only with this */
#define _XOPEN_SOURCE 700
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/ascii.h"
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

long
output_leftover(const char *name, size_t *len)
{
    enum { DECIMAL = 10 };
    static const char suffixes[][5] = {".new", ".old"};
    size_t end = strlen(name), suffix = strlen(suffixes[0]);
    if (end < suffix || (strcmp(name + end - suffix, suffixes[0]) != 0 &&
                         strcmp(name + end - suffix, suffixes[1]) != 0))
        return 0;
    size_t start = end -= suffix;
    while (start > 0 && ascii_is_digit(name[start - 1]))
        start--;
    if (start == end || start < 2 || name[start - 1] != '.')
        return 0;
    *len = start - 1;
    return strtol(name + start, NULL, DECIMAL);
}

void
output_clean(const char *path)
{
    char *whole = realpath(path, NULL);
    if (whole == NULL)
        return;
    struct arena *arena = arena_new();
    const char *name = strrchr(whole, '/') + 1;
    const char *dir = arena_copy(arena, whole, (size_t)(name - whole));
    DIR *folder = opendir(dir);
    size_t len = 0;
    for (struct dirent *entry = folder != NULL ? readdir(folder) : NULL; entry != NULL;
         entry = readdir(folder)) {
        long process = output_leftover(entry->d_name, &len);
        if (process > 0 && len == strlen(name) && strncmp(entry->d_name, name, len) == 0 &&
            kill((pid_t)process, 0) != 0 && errno == ESRCH)
            unlink(arena_printf(arena, "%s%s", dir, entry->d_name));
    }
    if (folder != NULL)
        closedir(folder);
    arena_free(arena);
    free(whole);
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
    if (rc == 0)
        output_clean(path);
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
