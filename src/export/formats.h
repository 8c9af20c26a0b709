/* SPDX-License-Identifier: MIT
 * The formats of an export, and which families of files they mean. */
#ifndef FSE_EXPORT_FORMATS_H
#define FSE_EXPORT_FORMATS_H

#include <stddef.h>

#include "base/buffer.h"
#include "export/files.h"

/* Appends the formats to OUT, with commas between. */
void export_add_formats(struct buffer *out);

/* 0 if every word of FORMATS is a format. Else -1: then *UNKNOWN is the first that is none
 * (the caller frees it) and *NEAREST the format nearest to it, or NULL. */
int export_check_formats(const char *formats, char **unknown, const char **nearest);

/* Whether the report about the dataset is needed for FORMATS (NULL: all), or to know whether a file in
 * DIR is one that the manifest may list. */
int export_needs_report(const char *formats, const char *dir);

/* Whether the family at INDEX is the first of its format. */
int family_is_first(size_t index);

/* Whether FORMATS ("json,csv") names FAMILY's format; NULL names all. */
int family_is_wanted(const struct export_family *family, const char *formats);

/* Whether FORMATS name the manifest. */
int formats_want_manifest(const char *formats);

#endif
