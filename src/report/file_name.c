/* SPDX-License-Identifier: MIT
 * The name of a file as other programs take it: a path from the current folder, a URI. */
#include "report/file_name.h"

#include <string.h>

/* Where in NAME the part below FOLDER begins; NAME itself, if it is not below. */
static const char *
below(const char *name, const char *folder)
{
    size_t len = folder != NULL ? strlen(folder) : 0;
    if (len > 0 && strncmp(name, folder, len) == 0 && name[len] == '/' && name[len + 1] != '\0')
        return name + len + 1;
    return name;
}

void
file_name_add_path(struct buffer *out, const char *name, const char *folder)
{
    const char *at = below(name, folder);
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
}

static int
is_plain(unsigned char byte)
{
    static const char unreserved[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        "-._~/";
    return byte != '\0' && strchr(unreserved, byte) != NULL;
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
