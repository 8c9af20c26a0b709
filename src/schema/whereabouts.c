/* SPDX-License-Identifier: MIT
 * Where what is reported stands, in the source and in words. */
#include <string.h>

#include "base/words.h"
#include "schema/validation.h"
#include "schema/violations.h"
#include "xml/characters.h"
#include "xml/markup.h"
#include "xml/node.h"

const char *
node_name(const xmlNode *node)
{
    return (const char *)node->name;
}

/* The attributes that tell elements from their siblings. */
static const char *const keys[] = {"id", "value", "code", "number", "lang"};
enum { KEY_COUNT = sizeof keys / sizeof *keys };

void
schema_forget_record(xmlNode *record)
{
    for (xmlAttr *at = record->properties, *next; at != NULL; at = next) {
        size_t i = 0;
        while (i < KEY_COUNT && strcmp((const char *)at->name, keys[i]) != 0)
            i++;
        next = at->next;
        if (i == KEY_COUNT)
            xmlRemoveProp(at);
    }
}

/* Where NODE is in words: its ancestors' names and what tells it from its siblings. */
static const char *
address_of(const struct schema_report *report, const xmlNode *node)
{
    const char *address = node_name(node);
    for (size_t i = 0; i < KEY_COUNT; i++) {
        const xmlAttr *key = xmlHasProp(node, (const xmlChar *)keys[i]);
        if (key == NULL)
            continue;
        address = arena_printf(report->arena, "%s/%s", address, attribute_text(key));
        break;
    }
    const xmlNode *parent = node->parent;
    if (parent->type != XML_ELEMENT_NODE || parent->parent->type != XML_ELEMENT_NODE)
        return address;
    return arena_printf(report->arena, "%s/%s", address_of(report, parent), address);
}

struct value
schema_report_name(const struct schema_report *report, const xmlNode *node)
{
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(node), &tag);
    return (struct value){.text = characters_text(report->source, tag.name, report->arena),
                          .span = tag.name};
}

void
schema_report_place(const struct schema_report *report, struct finding *finding,
                    const xmlNode *node, const char *attribute)
{
    const char *address = address_of(report, node);
    address = words_begin(report->arena, address, address);
    if (attribute != NULL)
        address = arena_printf(report->arena, "%s/@%s", address, attribute);
    finding_place(finding, address);
}
