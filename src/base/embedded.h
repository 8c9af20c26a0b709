/* SPDX-License-Identifier: MIT
 * The files that the program carries: schemas and stylesheets, compiled in. */
#ifndef FSE_BASE_EMBEDDED_H
#define FSE_BASE_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
    const char *name;           /* path relative to the project's root: "xslt/export/json.xsl" */
    const unsigned char *bytes; /* followed by a NUL that SIZE does not count */
    size_t size;
};

/* All of them, in the order of CMakeLists.txt; the last has a NULL name. The build
 * generates it (cmake/Embed.cmake). */
extern const struct embedded_file embedded_files[];

/* The file called NAME, or NULL if there is none. NAME may be NULL: that is never there. */
const struct embedded_file *embedded_find(const char *name);

#endif
