/* SPDX-License-Identifier: MIT
 * The table of the files that an export makes, and what lies in its folder and is none of them. */
#ifndef FSE_EXPORT_FILES_H
#define FSE_EXPORT_FILES_H

#include <stddef.h>

#include "base/arena.h"

/* What the manifest is called; the second as sha256sum takes it. */
#define MANIFEST_JSON "manifest.json"
#define MANIFEST_SUMS "SHA256SUMS"

/* What a stylesheet is applied to: the resolved document of the dataset, the report about it, the history of its versions, or
 * the list of the files that come before in the table. */
enum export_source { OF_DATASET, OF_REPORT, OF_CHANGES, OF_FILES, EXPORT_SOURCE_COUNT };

/* A file of the export: what one stylesheet makes with these parameters. */
struct export_file {
    const char *format;     /* what --to names: "json" */
    const char *path;       /* below the output folder: "json/regions.json" */
    const char *media_type; /* by the register of IANA: "application/json" */
    enum export_source source;
    const char *stylesheet;    /* as it is embedded; NULL: the file is the resolved document */
    const char *parameters[5]; /* names and strings by turns, ended by NULL */
};

/* Those of one format stand together, and of them those of one stylesheet; those made of the list
 * come last. */
extern const struct export_file export_files[];
extern const size_t export_file_count;

/* Files in a folder that no row makes. */
struct leftovers {
    struct arena *arena;
    const char *dir;
    const char **paths; /* below DIR, in ARENA */
    size_t count;
};

/* Adds to LEFTOVERS what an older export has left: each file that the manifest there lists and that
 * still has the hash it says. 0, or -1 after one line of trouble. */
int leftovers_add_stale(struct leftovers *leftovers);

/* Adds to LEFTOVERS, in the order of their names, what is in the folder in which FILE is, and in those
 * within; hidden files aside. The folder of all files itself may hold anything. */
void leftovers_add_strangers(struct leftovers *leftovers, const struct export_file *file);

#endif
