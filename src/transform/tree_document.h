/* SPDX-License-Identifier: MIT
 * What a tree is, for those who apply stylesheets to it, or walk over it. */
#ifndef FSE_TRANSFORM_TREE_DOCUMENT_H
#define FSE_TRANSFORM_TREE_DOCUMENT_H

#include <libxml/tree.h>
#include <stddef.h>

struct tree {
    xmlDoc *document;
    size_t len; /* of its bytes; of one that was built, about as many */
};

/* The tree of DOCUMENT, of LEN bytes, which it takes; NULL if that is. The caller frees it. */
struct tree *tree_of(xmlDoc *document, size_t len);

#endif
