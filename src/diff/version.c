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
    *version = (struct version){{0}};
    for (size_t i = 0; i < VERSION_NUMBERS; i++)
        if (text == NULL || (i > 0 && *text++ != '.') ||
            read_number(&text, &version->numbers[i]) != 0)
            return -1;
    return *text == '\0' || *text == '+' ? 0 : -1;
}

int
version_compare(const struct version *left, const struct version *right)
{
    for (size_t i = 0; i < VERSION_NUMBERS; i++)
        if (left->numbers[i] != right->numbers[i])
            return left->numbers[i] < right->numbers[i] ? -1 : 1;
    return 0;
}

/* Which number a change raises; VERSION_NUMBERS: none. */
static const size_t raised[] = {
    [CLASS_BREAKING] = 0,  [CLASS_ADDITION] = 1,           [CLASS_CORRECTION] = 2,
    [CLASS_EDITORIAL] = 2, [CLASS_NONE] = VERSION_NUMBERS,
};

struct version
version_after(const struct version *old, enum change_class class)
{
    struct version version = *old;
    for (size_t i = raised[class]; i < VERSION_NUMBERS; i++)
        version.numbers[i] = i == raised[class] ? old->numbers[i] + 1 : 0;
    return version;
}

const char *version_step_name(enum change_class class)
{
    static const char *const names[] = {"major", "minor", "patch", "none"};
    return names[raised[class]];
}

const char *
version_write(const struct version *version, char text[VERSION_SIZE])
{
    const unsigned long *numbers = version->numbers;
    snprintf(text, VERSION_SIZE, "%lu.%lu.%lu", numbers[0], numbers[1], numbers[2]);
    return text;
}
