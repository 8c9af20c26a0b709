/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#ifndef FSE_EXPORT_EXPORT_H
#define FSE_EXPORT_EXPORT_H

#include <stddef.h>

#include "base/buffer.h"
#include "read/source.h"

/* A file of the export: one stylesheet, applied with at most one parameter. */
struct export_row {
    const char *format;     /* what --to names: "json" */
    const char *path;       /* below the output folder: "json/regions.json" */
    const char *stylesheet; /* as it is embedded */
    const char *parameter;  /* its name, or NULL */
    const char *argument;
};

/* How many rows there are; the one at INDEX below that, a format's rows together. */
size_t export_count(void);
const struct export_row *export_get(size_t index);

/* Appends the formats to OUT, with commas between. */
void export_add_formats(struct buffer *out);

/* Whether FORMATS ("json,csv") names ROW's format; NULL names all. */
int export_is_wanted(const struct export_row *row, const char *formats);

/* 0 if every word of FORMATS is a format. Else -1: then *UNKNOWN is the first that is none
 * (the caller frees it) and *NEAREST the format nearest to it, or NULL. */
int export_check_formats(const char *formats, char **unknown, const char **nearest);

/* Makes the files of FORMATS from SOURCE, which has been checked, and replaces them all in
 * DIR, or none. The number of files, or -1 after one line of trouble. */
int export_write(const struct source *source, const char *formats, const char *dir);

/* Makes the same files and compares. Appends a line for each that DIR does not have like
 * that to OUT. How many these are, or -1 after one line of trouble. */
int export_compare(const struct source *source, const char *formats, const char *dir,
                   struct buffer *out);

#endif
