/* SPDX-License-Identifier: MIT
 * The name of a file as other programs take it: a path from the root of the repository, a URI. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): POSIX declares realpath only with this */
#define _XOPEN_SOURCE 700
#include "report/file_name.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What realpath says of PATH, in ARENA. */
static const char *
resolve(struct arena *arena, const char *path)
{
    char *found = realpath(path, NULL);
    const char *copy = found != NULL ? arena_copy(arena, found, strlen(found)) : NULL;
    free(found);
    return copy;
}

const char *
file_name_resolve(struct arena *arena, const char *name)
{
    const char *whole = resolve(arena, name), *slash = strrchr(name, '/');
    if (whole != NULL || *name == '\0')
        return whole;
    const char *folder = slash != NULL
                             ? resolve(arena, arena_copy(arena, name, (size_t)(slash + 1 - name)))
                             : resolve(arena, ".");
    if (folder == NULL)
        return NULL;
    return arena_printf(arena, "%s/%s", strcmp(folder, "/") == 0 ? "" : folder,
                        slash != NULL ? slash + 1 : name);
}

const char *
file_name_repository(struct arena *arena, const char *folder)
{
    char *at = arena_copy(arena, folder, strlen(folder));
    for (size_t len = strlen(at); len > 0; len = (size_t)(strrchr(at, '/') - at)) {
        at[len] = '\0';
        if (access(arena_printf(arena, "%s/.git", at), F_OK) == 0)
            return at;
    }
    return NULL;
}

const char *
file_name_root(struct arena *arena)
{
    const char *here = resolve(arena, ".");
    const char *root = here != NULL ? file_name_repository(arena, here) : NULL;
    return root != NULL ? root : here;
}

/* Where in NAME the part below FOLDER begins; NAME itself, if it is not below. */
static const char *
below(const char *name, const char *folder)
{
    if (folder == NULL || *folder == '\0')
        return name;
    size_t len = strcmp(folder, "/") == 0 ? 0 : strlen(folder);
    int is_below = strncmp(name, folder, len) == 0 && name[len] == '/' && name[len + 1] != '\0';
    return is_below ? name + len + 1 : name;
}

void
file_name_add_path(struct buffer *out, const char *name, const char *folder)
{
    struct arena *arena = arena_new();
    const char *whole = folder != NULL ? file_name_resolve(arena, name) : NULL;
    const char *at = whole != NULL ? below(whole, folder) : name;
    if (whole == NULL || at == whole) /* not there, or outside */
        at = below(name, folder);
    if (*at == '/' && at == name)
        buffer_add_text(out, "/");
    for (const char *slash = ""; *at != '\0'; at += strspn(at, "/")) {
        size_t len = strcspn(at, "/");
        if (len > 0 && !(len == 1 && *at == '.')) {
            buffer_add_text(out, slash);
            buffer_add(out, at, len);
            slash = "/";
        }
        at += len;
    }
    arena_free(arena);
}

static int
is_plain(unsigned char byte)
{
    static const char unreserved[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        "-._~/";
    return strchr(unreserved, byte) != NULL;
}

void
file_name_add_uri(struct buffer *out, const char *name, const char *folder)
{
    struct buffer path = {0};
    file_name_add_path(&path, name, folder);
    if (path.len > 0 && path.bytes[0] == '/')
        buffer_add_text(out, "file://");
    for (size_t i = 0; i < path.len; i++) {
        if (is_plain((unsigned char)path.bytes[i]))
            buffer_add(out, path.bytes + i, 1);
        else
            buffer_printf(out, "%%%02X", (unsigned char)path.bytes[i]);
    }
    buffer_free(&path);
}
