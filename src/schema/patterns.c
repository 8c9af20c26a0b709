/* SPDX-License-Identifier: MIT
 * The patterns of the schema that are checked by hand. */
#include "schema/patterns.h"

#include <libxml/xmlerror.h>
#include <string.h>

#include "base/arena.h"
#include "base/table.h"
#include "schema/parts.h"

/* The types whose pattern is taken. */
#define TEXT_TYPE "plain-text" /* of an element: not blank */
#define LINE_TYPE "line"       /* of an attribute: the same */
#define WORD_TYPE "slug"       /* letters and digits, with hyphens between */

/* What an attribute is then. */
enum content { CONTENT_LINE, CONTENT_WORD, CONTENT_WORDS };

static const struct {
    const char *type;
    enum content content;
} types[] = {{LINE_TYPE, CONTENT_LINE},
             {WORD_TYPE, CONTENT_WORD},
             {"slug-list", CONTENT_WORDS},
             {"source-refs", CONTENT_WORDS}};

/* What is looked at of one element. */
struct handwork {
    int is_text;
    size_t count;
    struct {
        const char *name;
        enum content content;
    } attributes[8];
};

static const char space[] = " \t\r\n";

/* The attribute NAME of NODE, or "". */
static const char *
property(const xmlNode *node, const char *name)
{
    const xmlAttr *found = xmlHasProp(node, (const xmlChar *)name);
    return found != NULL && found->children != NULL ? (const char *)found->children->content : "";
}

static void
note_attribute(struct handwork *work, const xmlNode *attribute)
{
    const char *type = property(attribute, "type");
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(type, types[i].type) == 0 &&
            work->count < sizeof work->attributes / sizeof *work->attributes) {
            work->attributes[work->count].name = property(attribute, "name");
            work->attributes[work->count++].content = types[i].content;
        }
}

/* Notes in WORK what below NODE, a part of an element's declaration, is of those types. */
static void
note(struct handwork *work, const xmlNode *node)
{
    for (const xmlNode *child = node->children; child != NULL; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (strcmp((const char *)child->name, "attribute") == 0)
            note_attribute(work, child);
        work->is_text |= strcmp((const char *)child->name, "extension") == 0 &&
                         strcmp(property(child, "base"), TEXT_TYPE) == 0;
        note(work, child);
    }
}

/* Removes the pattern of TYPE, the last facet of its restriction. */
static void
remove_pattern(xmlNode *type)
{
    xmlNode *restriction = xmlLastElementChild(type);
    xmlNode *pattern = restriction != NULL ? xmlLastElementChild(restriction) : NULL;
    if (pattern == NULL)
        return;
    xmlUnlinkNode(pattern);
    xmlFreeNode(pattern);
}

void
schema_patterns_take(struct schema *schema)
{
    static const char *const taken[] = {TEXT_TYPE, LINE_TYPE, WORD_TYPE};
    const xmlNode *root = xmlDocGetRootElement(schema->tree);
    for (xmlNode *node = root->children; node != NULL; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        const char *name = property(node, "name");
        for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
            if (strcmp(name, taken[i]) == 0)
                remove_pattern(node);
        if (strcmp((const char *)node->name, "element") != 0)
            continue;
        struct handwork *work = arena_get(schema->arena, sizeof *work);
        note(work, node);
        table_add(&schema->handwork, name, work);
    }
}

static int
is_blank(const xmlNode *nodes)
{
    for (const xmlNode *node = nodes; node != NULL; node = node->next) {
        const char *text = (const char *)node->content;
        if (node->type == XML_ELEMENT_NODE ||
            (node->type != XML_COMMENT_NODE && node->type != XML_PI_NODE && text != NULL &&
             text[strspn(text, space)] != '\0'))
            return 0;
    }
    return 1;
}

/* How many bytes at TEXT are one word of WORD_TYPE; 0 if what stands there is none. */
static size_t
word_len(const char *text)
{
    size_t len = 0;
    for (;; len++) {
        unsigned char byte = (unsigned char)text[len];
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            continue;
        if (len == 0 || text[len - 1] == '-')
            return 0;
        if (byte != '-')
            return byte == '\0' || strchr(space, byte) != NULL ? len : 0;
    }
}

/* Whether TEXT is words of WORD_TYPE and nothing else, one of them unless there may be more. */
static int
is_words(const char *text, enum content content)
{
    text += strspn(text, space);
    size_t count = 0;
    for (size_t len; *text != '\0'; count++) {
        len = word_len(text);
        if (len == 0)
            return 0;
        text += len;
        text += strspn(text, space);
    }
    return content == CONTENT_WORDS || count == 1;
}

static void
check_attribute(const struct schema_report *report, xmlNode *node, const xmlAttr *attribute,
                const struct handwork *work)
{
    const char *name = (const char *)attribute->name;
    size_t i = 0;
    while (i < work->count && strcmp(work->attributes[i].name, name) != 0)
        i++;
    if (i == work->count)
        return;
    enum content content = work->attributes[i].content;
    const char *text =
        attribute->children != NULL ? (const char *)attribute->children->content : "";
    const struct complaint complaint = {
        .code = XML_SCHEMAV_CVC_PATTERN_VALID, .node = node, .attribute = name};
    if (content == CONTENT_LINE ? is_blank(attribute->children) : !is_words(text, content))
        schema_report_complaint(report, &complaint);
}

void
schema_patterns_check(const struct schema_report *report, xmlNode *node)
{
    const struct handwork *work = table_find(&report->schema->handwork, (const char *)node->name);
    for (const xmlAttr *at = node->properties; work != NULL && at != NULL; at = at->next)
        if (at->ns == NULL)
            check_attribute(report, node, at, work);
    if (work != NULL && work->is_text && is_blank(node->children)) {
        const struct complaint complaint = {.code = XML_SCHEMAV_CVC_PATTERN_VALID, .node = node};
        schema_report_complaint(report, &complaint);
    }
    for (xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE)
            schema_patterns_check(report, child);
}
