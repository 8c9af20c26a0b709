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

/* What the schema has reported is marked on the nodes, for whoever reads them afterwards: that a
 * value is not valid; that NODE lacks an attribute; that its text is not valid; that a child of it
 * is missing, or may not be there. */
enum node_mark { NODE_LACKS_ATTRIBUTE = 1, NODE_HAS_WRONG_TEXT = 2, NODE_IS_INCOMPLETE = 4 };
void attribute_mark_reported(xmlAttr *attribute);
int attribute_is_reported(const xmlAttr *attribute);
void node_mark(xmlNode *node, enum node_mark mark);
int node_is_marked(const xmlNode *node, enum node_mark mark);

#endif
