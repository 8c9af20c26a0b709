/* SPDX-License-Identifier: MIT
 * A document as a tree, for stylesheets. */
#include "transform/tree.h"

#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

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

struct tree *
tree_of(xmlDoc *document, size_t len)
{
    if (document == NULL)
        return NULL;
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
    if (document == NULL) /* GCOVR_EXCL_BR_LINE: it was parsed before; so the next */
        exit(trouble("the document cannot be parsed a second time")); /* GCOVR_EXCL_LINE */
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
        if (attributes[1] == NULL)
            continue;
        xmlNewProp(element, BAD_CAST attributes[0], BAD_CAST attributes[1]);
        tree->len += strlen(attributes[0]) + strlen(attributes[1]);
    }
}

void
tree_set_root_attribute(struct tree *tree, const char *name, const char *value)
{
    if (value != NULL)
        xmlSetProp(xmlDocGetRootElement(tree->document), BAD_CAST name, BAD_CAST value);
}

void
tree_copy_root_attribute(struct tree *tree, const struct tree *other, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(xmlDocGetRootElement(other->document), BAD_CAST name);
    tree_set_root_attribute(tree, name, (const char *)value);
    xmlFree(value);
}

const char *
tree_child_attribute(const struct tree *tree, size_t index, const char *name)
{
    xmlNode *child = xmlFirstElementChild(xmlDocGetRootElement(tree->document));
    for (; child != NULL && index > 0; index--)
        child = xmlNextElementSibling(child);
    const xmlAttr *attribute = child != NULL ? xmlHasProp(child, BAD_CAST name) : NULL;
    const xmlNode *value = attribute != NULL ? attribute->children : NULL;
    return value != NULL ? (const char *)value->content : NULL;
}

size_t
tree_size(const struct tree *tree)
{
    return tree->len;
}

void
tree_write(const struct tree *tree, struct buffer *out)
{
    xmlChar *bytes;
    int len;
    xmlDocDumpMemoryEnc(tree->document, &bytes, &len, "UTF-8");
    buffer_add(out, (const char *)bytes, (size_t)len);
    xmlFree(bytes);
}

void
tree_free(struct tree *tree)
{
    if (tree == NULL)
        return;
    xmlFreeDoc(tree->document);
    memory_free(tree);
}
