/* SPDX-License-Identifier: MIT
 * What two documents have in common, as libxml2 reads them. */
#include "content.h"

#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/words.h"
#include "support.h"

struct lines {
    const char **items;
    size_t count;
    size_t capacity;
};

static int
compare(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* LINES in order, as one text between brackets. */
static const char *
join(struct arena *arena, struct lines *lines)
{
    struct buffer out = {0};
    if (lines->count > 0)
        qsort(lines->items, lines->count, sizeof *lines->items, compare);
    for (size_t i = 0; i < lines->count; i++)
        buffer_printf(&out, "[%s]", lines->items[i]);
    const char *text = arena_copy(arena, buffer_text(&out), out.len);
    buffer_free(&out);
    memory_free(lines->items);
    return text;
}

static void
add(struct lines *lines, const char *line)
{
    lines->items = memory_grow(lines->items, lines->count, &lines->capacity, sizeof *lines->items);
    lines->items[lines->count++] = line;
}

static const char *
attributes_of(struct arena *arena, const xmlNode *node, int with_values)
{
    struct lines lines = {0};
    for (const xmlAttr *at = node->properties; at != NULL; at = at->next) {
        xmlChar *value = xmlNodeListGetString(node->doc, at->children, 1);
        if (at->ns == NULL || with_values)
            add(&lines, arena_printf(arena, "%s=%s", (const char *)at->name,
                                     with_values && value != NULL ? (const char *)value : ""));
        xmlFree(value);
    }
    return join(arena, &lines);
}

/* NODE as one line, which what is moved leaves as it is. */
static const char *
line_of(struct arena *arena, const xmlNode *node, int with_values)
{
    struct lines lines = {0};
    const char *content = (const char *)node->content;
    if (node->type != XML_ELEMENT_NODE)
        return arena_printf(arena, "%d %s", (int)node->type,
                            words_spaced(arena, content != NULL ? content : ""));
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE || (with_values && !xmlIsBlankNode(child)))
            add(&lines, line_of(arena, child, with_values));
    return arena_printf(arena, "%s %s %s", (const char *)node->name,
                        attributes_of(arena, node, with_values), join(arena, &lines));
}

static const char *
content_of(const struct source *source, struct arena *arena, int with_values)
{
    xmlDoc *document =
        xmlReadMemory(source->bytes, (int)source->len, "fuzz.xml", NULL, XML_PARSE_NONET);
    if (document == NULL)
        fuzz_fail("libxml2 does not read it");
    const char *content = line_of(arena, xmlDocGetRootElement(document), with_values);
    xmlFreeDoc(document);
    return content;
}

void
content_is_kept(const struct source *old, const struct source *new, int with_values)
{
    struct arena *arena = arena_new();
    const char *before = content_of(old, arena, with_values),
               *after = content_of(new, arena, with_values);
    if (strcmp(before, after) != 0)
        fuzz_fail("the fixes make of '%s' '%s'", before, after);
    arena_free(arena);
}
