/* SPDX-License-Identifier: MIT
 * A document as a tree, for stylesheets. */
#include "transform/tree.h"

#include <libxml/parser.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "transform/tree_document.h"

/* What is still to be read. */
struct rest {
    const char *bytes;
    size_t len;
};

static int
read_rest(void *context, char *buffer, int size)
{
    struct rest *rest = context;
    size_t len = (size_t)size < rest->len ? (size_t)size : rest->len;
    memcpy(buffer, rest->bytes, len);
    rest->bytes += len;
    rest->len -= len;
    return (int)len;
}

static struct tree *
tree_of(xmlDoc *document, size_t len)
{
    struct tree *tree = memory_get(sizeof *tree);
    *tree = (struct tree){document, len};
    return tree;
}

/* Read piece by piece, as libxml2 refuses to look at the end of more than 10 MB in memory. */
struct tree *
tree_parse(const char *bytes, size_t len)
{
    struct rest rest = {bytes, len};
    xmlDoc *document = xmlReadIO(read_rest, NULL, &rest, "dataset", NULL,
                                 XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA);
    if (document == NULL) {
        trouble("the document cannot be parsed a second time");
        return NULL;
    }
    return tree_of(document, len);
}

struct tree *
tree_new(const char *name)
{
    xmlDoc *document = xmlNewDoc(BAD_CAST "1.0");
    xmlDocSetRootElement(document, xmlNewDocNode(document, NULL, BAD_CAST name, NULL));
    return tree_of(document, strlen(name));
}

void
tree_add(struct tree *tree, const char *name, const char *const *attributes)
{
    xmlNode *root = xmlDocGetRootElement(tree->document);
    xmlNode *element = xmlNewChild(root, NULL, BAD_CAST name, NULL);
    tree->len += strlen(name);
    for (; *attributes != NULL; attributes += 2) {
        xmlNewProp(element, BAD_CAST attributes[0], BAD_CAST attributes[1]);
        tree->len += strlen(attributes[0]) + strlen(attributes[1]);
    }
}

void
tree_set_root_attribute(struct tree *tree, const char *name, const char *value)
{
    xmlSetProp(xmlDocGetRootElement(tree->document), BAD_CAST name, BAD_CAST value);
}

void
tree_copy_root_attribute(struct tree *tree, const struct tree *other, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(xmlDocGetRootElement(other->document), BAD_CAST name);
    if (value != NULL)
        tree_set_root_attribute(tree, name, (const char *)value);
    xmlFree(value);
}

void
tree_free(struct tree *tree)
{
    if (tree == NULL)
        return;
    xmlFreeDoc(tree->document);
    memory_free(tree);
}

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
