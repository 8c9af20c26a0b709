/* SPDX-License-Identifier: MIT
 * The sandbox of a command: what it may still open. */
#include "cli/confinement.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/sandbox.h"
#include "base/trouble.h"
#include "cli/reach.h"
#include "export/files.h"
#include "report/file_name.h"
#include "xml/source.h"

/* What is allowed so far, in ARENA. */
struct allowance {
    struct arena *arena;
    struct sandbox_path *paths;
    size_t count;
};

static void
allow(struct allowance *allowance, const char *path, unsigned use)
{
    if (path == NULL)
        return;
    allowance->paths =
        arena_grow(allowance->arena, allowance->paths, allowance->count, sizeof *allowance->paths);
    allowance->paths[allowance->count++] = (struct sandbox_path){path, use};
}

/* The folder that PATH is in, links followed; NULL if there is none. */
static const char *
folder_of(struct arena *arena, const char *path)
{
    const char *whole = file_name_resolve(arena, path);
    const char *slash = whole != NULL ? strrchr(whole, '/') : NULL;
    if (slash == NULL)
        return NULL;
    return slash == whole ? "/" : arena_copy(arena, whole, (size_t)(slash - whole));
}

/* The folder in which PATH can be made: that which it is in, or the nearest above that is there. */
static const char *
nearest_folder(struct arena *arena, const char *path)
{
    char *at = arena_copy(arena, path, strlen(path));
    const char *folder = folder_of(arena, at);
    for (char *slash; folder == NULL && (slash = strrchr(at, '/')) != NULL;) {
        *slash = '\0';
        folder = folder_of(arena, at);
    }
    return folder;
}

/* What is only read is opened now. A file is written beside its place and then moved there, but for what is no file. */
static void
allow_file(struct allowance *allowance, const struct reach *file)
{
    struct stat status;
    int is_there = stat(file->path, &status) == 0;
    if (file->ways & REACH_READ && (file->ways != REACH_READ || !source_open_ahead(file->path)))
        allow(allowance, file->path, SANDBOX_READ);
    if (file->ways & REACH_BESIDE)
        allow(allowance, folder_of(allowance->arena, file->path), SANDBOX_READ);
    if (!(file->ways & (REACH_WRITE | REACH_APPEND)))
        return;
    if (is_there && (!S_ISREG(status.st_mode) || (file->ways & REACH_APPEND)))
        allow(allowance, file->path, SANDBOX_WRITE);
    else
        allow(allowance, nearest_folder(allowance->arena, file->path),
              file->ways & REACH_AGAIN ? SANDBOX_READ | SANDBOX_WRITE : SANDBOX_WRITE);
}

/* Folders of an export can be links to others. */
static void
allow_links_in(struct allowance *allowance, const char *folder, unsigned use)
{
    struct stat status;
    for (size_t i = 0; i < export_family_count; i++) {
        const char *path = export_families[i].path;
        const char *inner =
            arena_printf(allowance->arena, "%s/%.*s", folder, (int)strcspn(path, "/"), path);
        if (lstat(inner, &status) == 0 && S_ISLNK(status.st_mode))
            allow(allowance, inner, use);
    }
}

static void
allow_folder(struct allowance *allowance, const struct reach *folder)
{
    struct stat status;
    unsigned use = folder->ways & REACH_WRITE ? SANDBOX_READ | SANDBOX_WRITE : SANDBOX_READ;
    if (stat(folder->path, &status) == 0) {
        allow(allowance, folder->path, use);
        allow_links_in(allowance, folder->path, use);
    } else if (folder->ways & REACH_WRITE) {
        /* Another export may make it meanwhile, and then its files are read. */
        allow(allowance, nearest_folder(allowance->arena, folder->path), use);
    }
}

int
confine(const struct options *options, enum command_bit command)
{
    struct allowance allowance = {.arena = options->arena};
    if (strcmp(options->sandbox, "off") == 0)
        return 0;
    struct reach_list list = reach_of(options, command);
    for (size_t i = 0; i < list.count; i++) {
        const struct reach *item = &list.items[i];
        if (item->ways & REACH_FOLDER)
            allow_folder(&allowance, item);
        else if (strcmp(item->path, "-") != 0 && !(item->ways & REACH_DONE))
            allow_file(&allowance, item);
    }
    const char *lacking = sandbox_enter(allowance.paths, allowance.count);
    if (lacking == NULL || strcmp(options->sandbox, "require") != 0)
        return 0;
    return trouble(
        "nothing done: the sandbox needs %s, which this system does not have (--sandbox auto goes on without it)",
        lacking);
}
