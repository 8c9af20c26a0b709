/* SPDX-License-Identifier: MIT
 * A walk over a tree, for those who look at a document without a stylesheet. */
#ifndef FSE_TRANSFORM_TREE_WALK_H
#define FSE_TRANSFORM_TREE_WALK_H

#include "transform/tree.h"

/* What is told of each element, in the order of the document. All strings are borrowed, and are
 * gone when the call returns. */
struct visitor {
    void (*open)(void *context, const char *name); /* without prefix */
    /* NAME is "xml:lang" for what is in that namespace; what is in another one is not told. */
    void (*attribute)(void *context, const char *name, const char *value);
    void (*text)(void *context, const char *text); /* perhaps in several pieces; or NULL */
    void (*close)(void *context);                  /* or NULL */
};

/* Tells VISITOR, with CONTEXT, of TREE's root and all in it but comments and instructions. */
void tree_walk(const struct tree *tree, const struct visitor *visitor, void *context);

#endif
