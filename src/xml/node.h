/* SPDX-License-Identifier: MIT
 * What the parser keeps with the nodes of libxml2: where they stand, how they are written. */
#ifndef FSE_XML_NODE_H
#define FSE_XML_NODE_H

#include <libxml/tree.h>

/* The offset of the '<' of NODE's start tag. */
size_t node_offset(const xmlNode *node);
void node_set_offset(xmlNode *node, size_t offset);

/* Whether NODE is in another namespace than its parent, so that its name says nothing. */
int node_is_foreign(const xmlNode *node);

/* The name of ATTRIBUTE as the document writes it: NAME, its own, unless it was misspelt; the one
 * that it was found to be written with, which is borrowed. */
const char *attribute_written(const xmlAttr *attribute, const char *name);
void attribute_set_written(xmlAttr *attribute, const char *written);

#endif
