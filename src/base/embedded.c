/* SPDX-License-Identifier: MIT
 * The files that the program carries: schemas and stylesheets, compiled in. */
#include "base/embedded.h"

#include <string.h>

const struct embedded_file *
embedded_find(const char *name)
{
    if (name == NULL)
        return NULL;
    for (const struct embedded_file *file = embedded_files; file->name != NULL; file++)
        if (strcmp(file->name, name) == 0)
            return file;
    return NULL;
}
