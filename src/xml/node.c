/* SPDX-License-Identifier: MIT
 * What the parser keeps with the nodes of libxml2: in the member _private, which is ours. */
#include "xml/node.h"

#include <stdint.h>

size_t
node_offset(const xmlNode *node)
{
    return (size_t)(uintptr_t)node->_private;
}

void
node_set_offset(xmlNode *node, size_t offset)
{
    node->_private = (void *)(uintptr_t)offset;
}

int
node_is_foreign(const xmlNode *node)
{
    const xmlNs *ours = node->parent->ns, *its = node->ns;
    if (ours == its)
        return 0;
    return ours == NULL || its == NULL || !xmlStrEqual(ours->href, its->href);
}

const char *
attribute_written(const xmlAttr *attribute, const char *name)
{
    return attribute->_private != NULL ? attribute->_private : name;
}

void
attribute_set_written(xmlAttr *attribute, const char *written)
{
    attribute->_private = (void *)(uintptr_t)written;
}

/* libxml2 leaves the member psvi of both to its users, as it does _private. */
void
attribute_mark_reported(xmlAttr *attribute)
{
    attribute->psvi = attribute;
}

int
attribute_is_reported(const xmlAttr *attribute)
{
    return attribute->psvi != NULL;
}

void
node_mark(xmlNode *node, enum node_mark mark)
{
    node->psvi = (void *)((uintptr_t)node->psvi | (uintptr_t)mark);
}

int
node_is_marked(const xmlNode *node, enum node_mark mark)
{
    return ((uintptr_t)node->psvi & (uintptr_t)mark) != 0;
}
