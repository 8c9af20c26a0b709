/* SPDX-License-Identifier: MIT
 * The table of the files that an export makes, and what lies in its folder and is none of them. */
#ifndef FSE_EXPORT_FILES_H
#define FSE_EXPORT_FILES_H

#include <stddef.h>

#include "base/table.h"

/* What the manifest is called; the second as sha256sum takes it. */
#define MANIFEST_JSON "manifest.json"
#define MANIFEST_SUMS "SHA256SUMS"

/* What a stylesheet is applied to: the resolved document of the dataset, the report about it, the history of its versions, or
 * the list of the files that come before in the table. */
enum export_source { OF_DATASET, OF_REPORT, OF_CHANGES, OF_FILES, EXPORT_SOURCE_COUNT };

/* What one stylesheet makes with these parameters: its result, which is one file, or the files that it names. */
struct export_family {
    const char *format; /* what --to names: "json" */
    const char *
        path; /* below the output folder: of the file, or, with a slash at its end, of the folder for them */
    enum export_source source;
    const char *stylesheet;    /* as it is embedded; NULL: the file is the resolved document */
    const char *parameters[3]; /* names and strings by turns, ended by NULL */
    const char *codes; /* the folder of those of its files that are drawn as QR codes, or NULL */
};

/* Those of one format stand together; those made of the list come last. */
extern const struct export_family export_families[];
extern const size_t export_family_count;

/* What the file PATH is, by the register of IANA: "application/json". */
const char *export_media_type(const char *path);

/* Whether PATH can be one of a file of ours: below the folder, nothing hidden. */
int export_is_path(const char *path);

/* What is done with the file PATH, below the folder. */
typedef void (*visit_leftover)(const char *path, void *context);

/* Calls VISIT for each file that an older export has left in DIR: one that the manifest there lists,
 * that still has the hash it says, and whose path is not in MADE. 0, or -1 after one line of trouble. */
int leftovers_each_stale(const char *dir, const struct table *made, visit_leftover visit,
                         void *context);

/* Calls VISIT for each file that an export did not live to put in its place: one of MADE, with a number and ".new"
 * after its name. */
void leftovers_each_unfinished(const char *dir, const struct table *made, visit_leftover visit,
                               void *context);

/* Calls VISIT, in the order of their names, for each file that is not in MADE in the folder of
 * DIR in which FAMILY is, and in those within; hidden ones aside. DIR itself may hold anything. */
void leftovers_each_stranger(const char *dir, const struct export_family *family,
                             const struct table *made, visit_leftover visit, void *context);

#endif
