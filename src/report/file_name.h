/* SPDX-License-Identifier: MIT
 * The name of a file as other programs take it: a path from the root of the repository, a URI. */
#ifndef FSE_REPORT_FILE_NAME_H
#define FSE_REPORT_FILE_NAME_H

#include "base/arena.h"
#include "base/buffer.h"

/* NAME in ARENA, absolute and without links, "." and ".."; of a file that does not exist, in a folder that does. NULL
 * if there is no such folder. */
const char *file_name_resolve(struct arena *arena, const char *name);

/* The root of the git repository that the resolved FOLDER is in, in ARENA; NULL if it is in none. No variable of git
 * has a part in it. */
const char *file_name_repository(struct arena *arena, const char *folder);

/* The folder from which reports tell where files are, in ARENA: the root of the repository that the current folder
 * is in, or else the current folder. NULL if that is unknown. */
const char *file_name_root(struct arena *arena);

/* Appends NAME, a file's name as the user wrote it, to OUT as a plain path: from the folder FOLDER if it
 * is below that (NULL is legal: it is not), whatever way leads there; otherwise as it is, without "./" and doubled
 * slashes. */
void file_name_add_path(struct buffer *out, const char *name, const char *folder);

/* Appends the same as a URI (RFC 3986): a relative reference, or "file:///…" for what is absolute;
 * every byte that is not unreserved is percent-encoded, whatever it is. */
void file_name_add_uri(struct buffer *out, const char *name, const char *folder);

#endif
