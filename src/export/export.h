/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#ifndef FSE_EXPORT_EXPORT_H
#define FSE_EXPORT_EXPORT_H

#include <stddef.h>

#include "base/buffer.h"
#include "xml/source.h"

/* What the files are made of. */
struct export_input {
    const struct source *dataset;
    const struct buffer *resolved; /* what holds of it (dataset/resolved.h) */
    const struct buffer *report;   /* the report document about it; empty if it is not needed */
    const struct buffer *changes;  /* the history of its versions */
    const char *base_url;          /* where the pages will be, with a slash at its end, or NULL */
};

/* How many files there were. */
struct export_result {
    int written;
    int removed; /* from an older export, of which nothing makes them any more */
    int outdated; /* of other formats, in the folder: not what the dataset gives, so not in the manifest */
};

/* Makes the files of FORMATS and the manifest from INPUT, whose dataset has been checked, and
 * replaces them all in DIR, or none. 0, or -1 after one line of trouble. */
int export_write(const struct export_input *input, const char *formats, const char *dir,
                 struct export_result *result);

/* Makes the same files and compares. Appends a line to OUT for each that DIR does not have like that,
 * and for each file there that is none of the export. How many these are, or -1 after one line of
 * trouble. */
int export_compare(const struct export_input *input, const char *formats, const char *dir,
                   struct buffer *out);

#endif
