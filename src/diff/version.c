/* SPDX-License-Identifier: MIT
 * Versions of the data by Semantic Versioning 2.0.0. */
#include "diff/version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DIGITS = 9 };

/* Reads the number at *TEXT, without leading zero, and moves *TEXT after it. 0, or -1. */
static int
read_number(const char **text, unsigned long *number)
{
    size_t len = strspn(*text, "0123456789");
    if (len == 0 || len > MAX_DIGITS || (len > 1 && **text == '0'))
        return -1;
    *number = strtoul(*text, NULL, 10);
    *text += len;
    return 0;
}

int
version_read(const char *text, struct version *version)
{
    *version = (struct version){0};
    if (text == NULL || read_number(&text, &version->major) != 0 || *text++ != '.' ||
        read_number(&text, &version->minor) != 0 || *text++ != '.' ||
        read_number(&text, &version->patch) != 0)
        return -1;
    return *text == '\0' || *text == '+' ? 0 : -1;
}

static int
compare(unsigned long left, unsigned long right)
{
    return (left > right) - (left < right);
}

int
version_compare(const struct version *left, const struct version *right)
{
    int order = compare(left->major, right->major);
    if (order == 0)
        order = compare(left->minor, right->minor);
    return order != 0 ? order : compare(left->patch, right->patch);
}

struct version
version_after(const struct version *old, enum change_class class)
{
    switch (class) {
    case CLASS_BREAKING:
        return (struct version){old->major + 1, 0, 0};
    case CLASS_ADDITION:
        return (struct version){old->major, old->minor + 1, 0};
    case CLASS_CORRECTION:
    case CLASS_EDITORIAL:
        return (struct version){old->major, old->minor, old->patch + 1};
    default:
        return *old;
    }
}

const char *version_step_name(enum change_class class)
{
    static const char *const names[] = {
        [CLASS_BREAKING] = "major",  [CLASS_ADDITION] = "minor", [CLASS_CORRECTION] = "patch",
        [CLASS_EDITORIAL] = "patch", [CLASS_NONE] = "none",
    };
    return names[class];
}

const char *
version_write(const struct version *version, char text[VERSION_SIZE])
{
    snprintf(text, VERSION_SIZE, "%lu.%lu.%lu", version->major, version->minor, version->patch);
    return text;
}
