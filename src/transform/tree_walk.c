/* SPDX-License-Identifier: MIT
 * A walk over a tree, for those who look at a document without a stylesheet. */
#include "transform/tree_walk.h"

#include <string.h>

#include "base/buffer.h"
#include "transform/tree_document.h"

static int
is_xml_namespace(const xmlNs *namespace)
{
    return xmlStrEqual(namespace->href, XML_XML_NAMESPACE);
}

static void
tell_attribute(const xmlAttr *attribute, const struct visitor *visitor, void *context)
{
    struct buffer name = {0};
    if (attribute->ns != NULL && !is_xml_namespace(attribute->ns))
        return;
    buffer_printf(&name, "%s%s", attribute->ns != NULL ? "xml:" : "",
                  (const char *)attribute->name);
    xmlChar *value = xmlNodeListGetString(attribute->doc, attribute->children, 1);
    visitor->attribute(context, buffer_text(&name), value != NULL ? (const char *)value : "");
    xmlFree(value);
    buffer_free(&name);
}

static void
walk(const xmlNode *node, const struct visitor *visitor, void *context)
{
    visitor->open(context, (const char *)node->name);
    for (const xmlAttr *attribute = node->properties; attribute != NULL;
         attribute = attribute->next)
        tell_attribute(attribute, visitor, context);
    for (const xmlNode *child = node->children; child != NULL; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            walk(child, visitor, context);
        else if (visitor->text != NULL &&
                 (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE))
            visitor->text(context, (const char *)child->content);
    }
    if (visitor->close != NULL)
        visitor->close(context);
}

void
tree_walk(const struct tree *tree, const struct visitor *visitor, void *context)
{
    walk(xmlDocGetRootElement(tree->document), visitor, context);
}
