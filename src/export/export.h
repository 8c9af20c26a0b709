/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#ifndef FSE_EXPORT_EXPORT_H
#define FSE_EXPORT_EXPORT_H

#include <stddef.h>

#include "base/buffer.h"
#include "read/source.h"

/* Appends the formats to OUT, with commas between. */
void export_add_formats(struct buffer *out);

/* 0 if every word of FORMATS is a format. Else -1: then *UNKNOWN is the first that is none
 * (the caller frees it) and *NEAREST the format nearest to it, or NULL. */
int export_check_formats(const char *formats, char **unknown, const char **nearest);

/* Whether one of FORMATS (NULL: all) is made of the report about the dataset. */
int export_needs_report(const char *formats);

/* What the files are made of. */
struct export_input {
    const struct source *dataset;
    const struct buffer *report; /* the report document about it; read only if it is needed */
};

/* Makes the files of FORMATS from INPUT, whose dataset has been checked, and replaces them all in
 * DIR, or none. The number of files, or -1 after one line of trouble. */
int export_write(const struct export_input *input, const char *formats, const char *dir);

/* Makes the same files and compares. Appends a line for each that DIR does not have like
 * that to OUT. How many these are, or -1 after one line of trouble. */
int export_compare(const struct export_input *input, const char *formats, const char *dir,
                   struct buffer *out);

#endif
