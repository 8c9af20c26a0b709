/* SPDX-License-Identifier: MIT
 * A document as a tree, for stylesheets. */
#ifndef FSE_TRANSFORM_TREE_H
#define FSE_TRANSFORM_TREE_H

#include <stddef.h>

#include "base/buffer.h"

struct tree;

/* Parses the LEN bytes at BYTES, which have been checked before. The
 * caller frees it. */
struct tree *tree_parse(const char *bytes, size_t len);

/* A tree of one element, called NAME. The caller frees it. */
struct tree *tree_new(const char *name);

/* Adds an element NAME as the last in the root. Its ATTRIBUTES are names and values by turns, ended
 * by NULL; a value of NULL leaves its attribute out. */
void tree_add(struct tree *tree, const char *name, const char *const *attributes);

/* Gives the root of TREE the attribute NAME, in place of one that it has, unless VALUE is NULL. */
void tree_set_root_attribute(struct tree *tree, const char *name, const char *value);

/* Gives the root of TREE the attribute NAME of the root of OTHER, if that has one. */
void tree_copy_root_attribute(struct tree *tree, const struct tree *other, const char *name);

/* The value of the attribute NAME of the element at INDEX in the root of TREE, whose it is; NULL if
 * there is no such element or attribute, or it is empty. */
const char *tree_child_attribute(const struct tree *tree, size_t index, const char *name);

/* How many bytes TREE has as a document, about. */
size_t tree_size(const struct tree *tree);

/* Appends TREE to OUT as a document. */
void tree_write(const struct tree *tree, struct buffer *out);

/* NULL is legal. */
void tree_free(struct tree *tree);

#endif
