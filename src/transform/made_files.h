/* SPDX-License-Identifier: MIT
 * The files that a stylesheet makes: in memory, by their names. */
#ifndef FSE_TRANSFORM_MADE_FILES_H
#define FSE_TRANSFORM_MADE_FILES_H

#include <stddef.h>

#include "base/buffer.h"

struct made_file {
    char *name; /* as the stylesheet wrote it: "csv/regions.csv" */
    struct buffer bytes;
};

/* Zero-initialise it; made_files_free returns it to that state. */
struct made_files {
    struct made_file *items;
    size_t count;
    size_t capacity;
};

/* Adds a file of the LEN bytes of NAME, without content, and returns it; it may move when another one comes. */
struct made_file *made_files_add(struct made_files *files, const char *name, size_t len);

/* To where libxslt writes what a stylesheet names, from here: relative names are below it. */
extern const char made_files_root[];

/* Whether libxslt may write to URI: a name below made_files_root, while files are taken. */
int made_files_takes(const char *uri);

/* Lets FILES have what libxslt writes below made_files_root from now on; NULL: nothing more. */
void made_files_take(struct made_files *files);

/* Lets libxml2 write to made_files_root; once. */
void made_files_start(void);

void made_files_free(struct made_files *files);

#endif
