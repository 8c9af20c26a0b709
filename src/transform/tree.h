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

#endif
