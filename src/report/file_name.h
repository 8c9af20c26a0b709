/* SPDX-License-Identifier: MIT
 * The name of a file as other programs take it: a path from the current folder, a URI. */
#ifndef FSE_REPORT_FILE_NAME_H
#define FSE_REPORT_FILE_NAME_H

#include "base/buffer.h"

/* Appends NAME, a file's name as the user wrote it, to OUT as a plain path: without "./" and doubled
 * slashes, from the folder FOLDER if it is absolute and below that (NULL is legal: it is not). */
void file_name_add_path(struct buffer *out, const char *name, const char *folder);

/* Appends the same as a URI (RFC 3986): a relative reference, or "file:///…" for what is absolute;
 * every byte that is not unreserved is percent-encoded, whatever it is. */
void file_name_add_uri(struct buffer *out, const char *name, const char *folder);

#endif
