/* SPDX-License-Identifier: MIT
 * Versions of the data by Semantic Versioning 2.0.0. */
#ifndef FSE_DIFF_VERSION_H
#define FSE_DIFF_VERSION_H

#include "diff/change.h"

/* How many numbers a version has; the text of one of which each is as large as can be. */
enum { VERSION_NUMBERS = 3, VERSION_SIZE = 64 };

struct version {
    unsigned long numbers[VERSION_NUMBERS]; /* major, minor, patch */
};

/* Reads TEXT ("1.0.2", or with build metadata, which says nothing: "1.0.2+unchecked"; NULL is legal)
 * into *VERSION. 0, or -1 if it is no version, or one with a number beyond 999,999,999. */
int version_read(const char *text, struct version *version);

/* Less than, equal to or greater than 0: whether LEFT comes before, is, or comes after RIGHT. */
int version_compare(const struct version *left, const struct version *right);

/* The least version that may follow OLD when the gravest change is of CLASS. */
struct version version_after(const struct version *old, enum change_class class);

/* "major", "minor", "patch", "none": the number that a change of CLASS raises. */
const char *version_step_name(enum change_class class);

/* VERSION as it is written, in TEXT, which it returns. */
const char *version_write(const struct version *version, char text[VERSION_SIZE]);

#endif
