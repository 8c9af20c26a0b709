/* SPDX-License-Identifier: MIT
 * What the parser keeps with the nodes of libxml2, in the members _private and psvi, which it leaves
 * to its users: where they stand, how they are written. */
#ifndef FSE_XML_NODE_H
#define FSE_XML_NODE_H

#include <libxml/tree.h>
#include <stdint.h>
#include <string.h>

/* The offset of the '<' of NODE's start tag. */
static inline size_t
node_offset(const xmlNode *node)
{
    return (size_t)(uintptr_t)node->_private;
}

static inline void
node_set_offset(xmlNode *node, size_t offset)
{
    node->_private = (void *)(uintptr_t)offset;
}

/* Whether NODE is in another namespace than its parent, so that its name says nothing. */
static inline int
node_is_foreign(const xmlNode *node)
{
    const xmlNs *ours = node->parent->ns, *its = node->ns;
    if (ours == its)
        return 0;
    return ours == NULL || its == NULL || !xmlStrEqual(ours->href, its->href);
}

/* Whether ATTRIBUTE is the one whose qualified name is NAME. */
static inline int
attribute_is(const xmlAttr *attribute, const char *name)
{
    const char *local = (const char *)attribute->name;
    if (attribute->ns == NULL)
        return strcmp(local, name) == 0;
    return strncmp(name, "xml:", 4) == 0 && strcmp(local, name + 4) == 0 &&
           xmlStrEqual(attribute->ns->prefix, BAD_CAST "xml");
}

/* What ATTRIBUTE says; "" if it is empty. */
static inline const char *
attribute_text(const xmlAttr *attribute)
{
    return attribute->children != NULL ? (const char *)attribute->children->content : "";
}

/* The name of ATTRIBUTE as the document writes it: NAME, its own, unless it was misspelt; the one
 * that it was found to be written with, which is borrowed. */
static inline const char *
attribute_written(const xmlAttr *attribute, const char *name)
{
    return attribute->_private != NULL ? attribute->_private : name;
}

static inline void
attribute_set_written(xmlAttr *attribute, const char *written)
{
    attribute->_private = (void *)(uintptr_t)written;
}

/* What the schema has reported is marked on the nodes, for whoever reads them afterwards: that a
 * value is not valid; that NODE lacks an attribute; that its text is not valid; that a child of it
 * is missing, or may not be there. */
enum node_mark { NODE_LACKS_ATTRIBUTE = 1, NODE_HAS_WRONG_TEXT = 2, NODE_IS_INCOMPLETE = 4 };

static inline void
attribute_mark_reported(xmlAttr *attribute)
{
    attribute->psvi = attribute;
}

static inline int
attribute_is_reported(const xmlAttr *attribute)
{
    return attribute->psvi != NULL;
}

static inline void
node_mark(xmlNode *node, enum node_mark mark)
{
    node->psvi = (void *)((uintptr_t)node->psvi | (uintptr_t)mark);
}

static inline int
node_is_marked(const xmlNode *node, enum node_mark mark)
{
    return ((uintptr_t)node->psvi & (uintptr_t)mark) != 0;
}

#endif
