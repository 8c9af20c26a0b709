/* SPDX-License-Identifier: MIT
 * Files that are whole or absent: a set of them replaces its targets together. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): how POSIX wants to be asked for realpath */
#define _XOPEN_SOURCE 700
#include "base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/trouble.h"

/* How often a call that a signal interrupted is tried again: a bound, so that an endless
 * stream of signals is trouble and no hang. */
enum { MAX_TRIES = 100 };

struct pending {
    const char *target;
    const char *written; /* the new content, beside the target */
    const char *kept;    /* a second name of the old content, or NULL */
    int is_renamed;
};

struct output {
    const char *dir;
    struct arena *arena;
    struct pending *files;
    size_t count;
    size_t capacity;
    sigset_t signals; /* that were held back before */
};

/* Holds back the signals that ask to stop, so that nothing is left half done. */
static void
hold_signals(sigset_t *before)
{
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGHUP);
    sigprocmask(SIG_BLOCK, &stops, before);
}

struct output *
output_new(const char *dir)
{
    struct output *output = memory_get_zeroed(1, sizeof *output);
    hold_signals(&output->signals);
    output->dir = dir;
    output->arena = arena_new();
    return output;
}

/* Makes every folder on the way to PATH's last part. */
static int
make_folders(struct arena *arena, const char *path)
{
    char *way = arena_copy(arena, path, strlen(path));
    for (char *slash = strchr(way + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(way, 0777) != 0 && errno != EEXIST) {
            trouble("cannot make the folder %s: %s", way, trouble_reason(errno));
            return -1;
        }
        *slash = '/';
    }
    return 0;
}

static int
write_all(int file, const char *bytes, size_t len)
{
    int tries = 0;
    while (len > 0) {
        ssize_t written = write(file, bytes, len);
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        } else if (written < 0 && (errno != EINTR || ++tries > MAX_TRIES)) {
            return -1;
        }
    }
    return 0;
}

/* Gives FILE the mode of MODEL and, where that is allowed, its owner; NULL: nothing is done. */
static int
become_like(int file, const struct stat *model)
{
    if (model == NULL)
        return 0;
    if (fchown(file, model->st_uid, model->st_gid) != 0 && errno != EPERM)
        return -1;
    return fchmod(file, model->st_mode & 07777);
}

static int
write_file(const char *path, const char *bytes, size_t len, const struct stat *model)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0)
        return -1;
    int rc = write_all(file, bytes, len);
    if (rc == 0)
        rc = become_like(file, model);
    if (rc == 0)
        rc = fsync(file);
    int error = errno;
    if (close(file) != 0 && rc == 0) {
        error = errno;
        rc = -1;
    }
    if (rc != 0)
        unlink(path);
    errno = error;
    return rc;
}

/* As output_add, the file like MODEL, which may be NULL. */
static int
add_file(struct output *output, const char *name, const char *bytes, size_t len,
         const struct stat *model)
{
    struct arena *arena = output->arena;
    struct pending file = {.target = arena_printf(arena, "%s/%s", output->dir, name)};
    if (make_folders(arena, file.target) != 0)
        return -1;
    file.written = arena_printf(arena, "%s.%ld.new", file.target, (long)getpid());
    if (write_file(file.written, bytes, len, model) != 0) {
        trouble("cannot write %s: %s", file.target, trouble_reason(errno));
        return -1;
    }
    output->files = memory_grow(output->files, output->count, &output->capacity, sizeof file);
    output->files[output->count++] = file;
    return 0;
}

int
output_add(struct output *output, const char *name, const char *bytes, size_t len)
{
    return add_file(output, name, bytes, len, NULL);
}

/* Gives the old content of FILE's target a second name; where the file system has none, its
 * only one. What is no file stays, as the new content cannot take its place. */
static void
keep_old(struct arena *arena, struct pending *file)
{
    const char *kept = arena_printf(arena, "%s.%ld.old", file->target, (long)getpid());
    struct stat status;
    if (link(file->target, kept) == 0 ||
        (lstat(file->target, &status) == 0 && !S_ISDIR(status.st_mode) &&
         rename(file->target, kept) == 0))
        file->kept = kept;
}

static int
replace(struct arena *arena, struct pending *file)
{
    keep_old(arena, file);
    if (rename(file->written, file->target) != 0) {
        trouble("cannot replace %s: %s", file->target, trouble_reason(errno));
        return -1;
    }
    file->is_renamed = 1;
    return 0;
}

/* Undoes replace, also where it came only half the way. */
static void
put_back(struct pending *file)
{
    int rc = 0;
    if (file->kept != NULL)
        rc = rename(file->kept, file->target);
    else if (file->is_renamed)
        rc = unlink(file->target);
    if (rc == 0)
        return;
    trouble("cannot put back %s: %s", file->target, trouble_reason(errno));
    file->kept = NULL; /* stays, as the only copy */
}

/* Makes the new names last through a power cut; where the system cannot, they are
 * still right for everyone who looks. */
static void
sync_folder_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    int folder = open(arena_copy(arena, path, (size_t)(slash - path)), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

int
output_commit(struct output *output)
{
    for (size_t i = 0; i < output->count; i++) {
        if (replace(output->arena, &output->files[i]) == 0)
            continue;
        for (size_t j = i + 1; j-- > 0;)
            put_back(&output->files[j]);
        return -1;
    }
    for (size_t i = 0; i < output->count; i++)
        sync_folder_of(output->arena, output->files[i].target);
    return 0;
}

void
output_free(struct output *output)
{
    if (output == NULL)
        return;
    for (size_t i = 0; i < output->count; i++) {
        if (!output->files[i].is_renamed)
            unlink(output->files[i].written);
        if (output->files[i].kept != NULL)
            unlink(output->files[i].kept);
    }
    memory_free(output->files);
    arena_free(output->arena);
    sigprocmask(SIG_SETMASK, &output->signals, NULL);
    memory_free(output);
}

/* Writes to PATH, opened with FLAGS, which is not to be replaced. */
static int
write_into(const char *path, int flags, const char *bytes, size_t len)
{
    int file = open(path, O_WRONLY | O_CLOEXEC | flags, 0666);
    int rc = file >= 0 ? write_all(file, bytes, len) : -1;
    int error = errno;
    if (file >= 0 && close(file) != 0 && rc == 0) {
        error = errno;
        rc = -1;
    }
    if (rc != 0)
        trouble("cannot write %s: %s", path, trouble_reason(error));
    return rc;
}

/* The folder of the file PATH, in ARENA; *NAME is what it is called there. */
static const char *
split(struct arena *arena, const char *path, const char **name)
{
    const char *slash = strrchr(path, '/');
    *name = slash != NULL ? slash + 1 : path;
    if (slash == NULL)
        return ".";
    return arena_copy(arena, path, (size_t)(slash - path) + (slash == path));
}

static int
write_whole(const char *path, const char *bytes, size_t len, const struct stat *model)
{
    struct arena *arena = arena_new();
    const char *name, *dir = split(arena, path, &name);
    struct output *output = output_new(dir);
    int rc = add_file(output, name, bytes, len, model);
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
    return write_whole(path, bytes, len, NULL);
}

/* Whether the file PATH holds these bytes. */
static int
holds(const char *path, const char *bytes, size_t len)
{
    struct arena *arena = arena_new();
    const char *name, *dir = split(arena, path, &name);
    int rc = output_is_current(dir, name, bytes, len);
    arena_free(arena);
    return rc;
}

int
output_replace(const char *path, const char *old, size_t old_len, const char *bytes, size_t len)
{
    struct stat status;
    int rc = -1;
    char *target = realpath(path, NULL); /* as a new file would take a link's place */
    if (target == NULL || stat(target, &status) != 0 || access(target, W_OK) != 0)
        trouble("cannot write %s: %s", path, strerror(errno));
    else if (!S_ISREG(status.st_mode))
        trouble("cannot replace %s: it is no plain file", path);
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

int
output_is_current(const char *dir, const char *name, const char *bytes, size_t len)
{
    struct arena *arena = arena_new();
    FILE *file = fopen(arena_printf(arena, "%s/%s", dir, name), "rbe");
    int same = file != NULL;
    char chunk[4096];
    size_t at = 0;
    while (same) {
        size_t got = fread(chunk, 1, sizeof chunk, file);
        if (got == 0)
            break;
        same = got <= len - at && memcmp(chunk, bytes + at, got) == 0;
        at += got;
    }
    if (file != NULL) {
        same = same && !ferror(file);
        fclose(file);
    }
    arena_free(arena);
    return same && at == len;
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
