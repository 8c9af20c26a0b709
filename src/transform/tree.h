/* SPDX-License-Identifier: MIT
 * A document as a tree, for stylesheets. */
#ifndef FSE_TRANSFORM_TREE_H
#define FSE_TRANSFORM_TREE_H

#include <stddef.h>

struct tree;

/* Parses the LEN bytes at BYTES, which have been checked before. NULL after one line of
 * trouble. The caller frees it. */
struct tree *tree_parse(const char *bytes, size_t len);

/* A tree of one element, called NAME. The caller frees it. */
struct tree *tree_new(const char *name);

/* Adds an element NAME as the last in the root. Its ATTRIBUTES are names and values by turns, ended
 * by NULL. */
void tree_add(struct tree *tree, const char *name, const char *const *attributes);

/* Gives the root of TREE the attribute NAME, in place of one that it has. */
void tree_set_root_attribute(struct tree *tree, const char *name, const char *value);

/* Gives the root of TREE the attribute NAME of the root of OTHER, if that has one. */
void tree_copy_root_attribute(struct tree *tree, const struct tree *other, const char *name);

/* NULL is legal. */
void tree_free(struct tree *tree);

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
