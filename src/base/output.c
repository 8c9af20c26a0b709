/* SPDX-License-Identifier: MIT
 * Files that are whole or absent: a set of them replaces its targets together. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): macOS declares flock only with this */
#define _DARWIN_C_SOURCE
#include "base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/stops.h"
#include "base/trouble.h"

struct pending {
    const char *target;
    const char *written; /* the new content, beside the target; NULL: the target is to be removed */
    const char *kept;    /* a second name of the old content, or NULL */
    int is_done;
};

struct output {
    const char *dir;
    struct arena *arena;
    struct pending *files;
    size_t count;
    size_t capacity;
    const char **folders; /* those that were made, parents before children */
    size_t folder_count;
    size_t folder_capacity;
    int lock;         /* a descriptor of DIR, or -1 */
    int is_committed; /* all files are in their places */
    sigset_t signals; /* that were blocked before */
};

struct output *
output_new(const char *dir)
{
    struct output *output = memory_get_zeroed(1, sizeof *output);
    stops_hold(&output->signals);
    output->dir = dir;
    output->arena = arena_new();
    output->lock = -1;
    return output;
}

/* Makes every folder on the way to PATH's last part. */
static int
make_folders(struct output *output, const char *path)
{
    char *way = arena_copy(output->arena, path, strlen(path));
    for (char *slash = strchr(way + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(way, 0777) == 0) {
            output->folders = memory_grow(output->folders, output->folder_count,
                                          &output->folder_capacity, sizeof *output->folders);
            output->folders[output->folder_count++] = arena_copy(output->arena, way, strlen(way));
        } else if (errno != EEXIST) {
            return trouble_failure("cannot create the folder %s: %s", way, trouble_reason(errno));
        }
        *slash = '/';
    }
    return 0;
}

int
output_lock(struct output *output)
{
    if (make_folders(output, arena_printf(output->arena, "%s/", output->dir)) != 0)
        return -1;
    output->lock = open(output->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (output->lock < 0)
        return trouble_failure("cannot open the folder %s: %s", output->dir, trouble_reason(errno));
    sigset_t held;
    sigprocmask(SIG_SETMASK, &output->signals, &held);
    flock(output->lock, LOCK_EX); /* where the file system has no locks, the last one wins */
    sigprocmask(SIG_SETMASK, &held, NULL);
    return 0;
}

static int
write_file(const char *path, const char *bytes, size_t len, const struct stat *model)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0)
        return -1;
    int rc = write_and_close(file, bytes, len, model, 1);
    int error = errno;
    if (rc != 0)
        unlink(path);
    errno = error;
    return rc;
}

static void
add_pending(struct output *output, struct pending file)
{
    output->files = memory_grow(output->files, output->count, &output->capacity, sizeof file);
    output->files[output->count++] = file;
}

int
output_add_like(struct output *output, const char *name, const char *bytes, size_t len,
                const struct stat *model)
{
    struct arena *arena = output->arena;
    struct pending file = {.target = arena_printf(arena, "%s/%s", output->dir, name)};
    if (stops_wait() || make_folders(output, file.target) != 0)
        return -1;
    file.written = arena_printf(arena, "%s.%ld.new", file.target, (long)getpid());
    unlink(file.written); /* of a process that had the same number, and was killed */
    if (write_file(file.written, bytes, len, model) != 0)
        return trouble_failure("cannot write %s: %s", file.target, trouble_reason(errno));
    add_pending(output, file);
    return 0;
}

int
output_add(struct output *output, const char *name, const char *bytes, size_t len)
{
    const char *target = arena_printf(output->arena, "%s/%s", output->dir, name);
    struct stat status;
    if (lstat(target, &status) == 0 && !S_ISREG(status.st_mode))
        return trouble_failure("cannot replace %s: it is not a regular file", target);
    return output_add_like(output, name, bytes, len, NULL);
}

void
output_remove(struct output *output, const char *name)
{
    add_pending(output, (struct pending){
                            .target = arena_printf(output->arena, "%s/%s", output->dir, name)});
}

/* Gives the old content of FILE's target a second name; where the file system has no links,
 * renames it. What is not a file stays, as the new content cannot take its place. */
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
    int rc = file->written != NULL ? rename(file->written, file->target) : unlink(file->target);
    if (rc != 0 && (file->written != NULL || errno != ENOENT))
        return trouble_failure(file->written != NULL ? N_("cannot replace %s: %s")
                                                     : N_("cannot remove %s: %s"),
                               file->target, trouble_reason(errno));
    file->is_done = rc == 0;
    return 0;
}

/* Undoes replace, even if it was only half done. */
static void
put_back(struct pending *file)
{
    int rc = 0;
    if (file->kept != NULL)
        rc = rename(file->kept, file->target);
    else if (file->is_done)
        rc = unlink(file->target);
    if (rc == 0)
        return;
    trouble("cannot restore %s: %s", file->target, trouble_reason(errno));
    file->kept = NULL; /* stays, as the only copy */
}

static const char *
folder_of(struct arena *arena, const char *path)
{
    return arena_copy(arena, path, (size_t)(strrchr(path, '/') - path));
}

/* Makes the new names survive a power cut; where the system cannot, they are still right for all
 * readers. */
static void
sync_folder_of(struct arena *arena, const char *path)
{
    int folder = open(folder_of(arena, path), O_RDONLY | O_CLOEXEC);
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
    output->is_committed = 1;
    return 0;
}

/* Removes the old content, and what was written beside the targets but not moved into place. */
static void
remove_second_names(const struct output *output)
{
    for (size_t i = 0; i < output->count; i++) {
        const struct pending *file = &output->files[i];
        if (file->written != NULL && !file->is_done)
            unlink(file->written);
        if (file->kept != NULL)
            unlink(file->kept);
    }
}

/* Removes the folders that are empty now: those made for files that were not written, and those
 * of files that were removed. */
static void
remove_folders(const struct output *output)
{
    for (size_t i = output->folder_count; !output->is_committed && i-- > 0;)
        rmdir(output->folders[i]);
    for (size_t i = 0; output->is_committed && i < output->count; i++)
        if (output->files[i].written == NULL)
            rmdir(folder_of(output->arena, output->files[i].target));
}

void
output_free(struct output *output)
{
    if (output == NULL)
        return;
    remove_second_names(output);
    remove_folders(output);
    if (output->lock >= 0)
        close(output->lock);
    memory_free(output->files);
    memory_free(output->folders);
    arena_free(output->arena);
    sigprocmask(SIG_SETMASK, &output->signals, NULL);
    memory_free(output);
}

/* How often a call that a signal interrupted is tried again: bounded, so that an endless stream
 * of signals is trouble and does not hang. */
enum { MAX_TRIES = 100 };

static int
write_all(int file, const char *bytes, size_t len)
{
    int tries = 0;
    while (len > 0) {
        ssize_t written = write(file, bytes, len);
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        } else if (errno != EINTR || ++tries > MAX_TRIES) {
            return -1;
        }
    }
    return 0;
}

/* Gives FILE the mode of MODEL and, where that is allowed, its owner; does nothing if MODEL is
 * NULL. */
static int
become_like(int file, const struct stat *model)
{
    if (model == NULL)
        return 0;
    if (fchown(file, model->st_uid, model->st_gid) != 0 && errno != EPERM)
        return -1;
    return fchmod(file, model->st_mode & 07777);
}

int
write_and_close(int file, const char *bytes, size_t len, const struct stat *model, int is_durable)
{
    int rc = write_all(file, bytes, len);
    if (rc == 0)
        rc = become_like(file, model);
    if (rc == 0 && is_durable)
        rc = fsync(file);
    int error = errno;
    if (close(file) != 0 && rc == 0) {
        error = errno;
        rc = -1;
    }
    errno = error;
    return rc;
}
