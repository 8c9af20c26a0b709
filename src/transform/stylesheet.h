/* SPDX-License-Identifier: MIT
 * Applying a stylesheet, with everything forbidden to it but its input and its output. */
#ifndef FSE_TRANSFORM_STYLESHEET_H
#define FSE_TRANSFORM_STYLESHEET_H

#include <stddef.h>

#include "base/buffer.h"
#include "transform/made_files.h"
#include "transform/tree.h"

struct stylesheet;

/* The stylesheet compiled into the program as NAME ("xslt/export/json.xsl"). The caller frees
 * it. */
struct stylesheet *stylesheet_embedded(const char *name);

/* The user's stylesheet NAME, the LEN bytes at BYTES. It may import what the program carries, by the
 * names of stylesheet_embedded, and no other file. NULL after one line of trouble. The caller frees it. NAME is borrowed. */
struct stylesheet *stylesheet_of_user(const char *name, const char *bytes, size_t len);

/* NULL is legal. */
void stylesheet_free(struct stylesheet *stylesheet);

/* Applies STYLESHEET to TREE and appends the result to OUT, and the files of its exsl:document elements,
 * by what their href says, to FILES; if that is NULL, it may have none. PARAMETERS are names and plain
 * strings by turns, ended by NULL. The stylesheet can read and write nothing else, and has as many
 * steps as one that is linear in the document needs. 0, or -1 after one line of trouble. */
int stylesheet_apply(const struct stylesheet *stylesheet, const struct tree *tree,
                     const char *const *parameters, struct buffer *out, struct made_files *files);

/* Frees what the XSLT library keeps for itself; after all other uses. */
void stylesheet_library_stop(void);

#endif
