/* SPDX-License-Identifier: MIT
 * What is said not to be known. */
#include "dataset/unknown.h"

const struct unknown *
unknown_find(const struct unknown *unknowns, size_t count, const char *fact)
{
    for (size_t i = 0; i < count; i++)
        if (value_is(&unknowns[i].fact, fact))
            return &unknowns[i];
    return NULL;
}
