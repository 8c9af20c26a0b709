/* SPDX-License-Identifier: MIT
 * Names that are misspelt: said once, and then read as what they are meant to be. */
#include "schema/misspelt.h"

#include <string.h>

#include "finding/spelling.h"
#include "schema/grammar.h"
#include "xml/node.h"

/* NAME as the dictionary of NODE's document keeps it; names in the tree are owned there. */
static const xmlChar *
kept_name(const xmlNode *node, const char *name)
{
    return xmlDictLookup(node->doc->dict, (const xmlChar *)name, -1);
}

/* Whether NODE has a sibling, before it or behind it, that is called NAME. */
static int
has_sibling(const xmlNode *node, const char *name)
{
    for (const xmlNode *at = node->parent->children; at != NULL; at = at->next)
        if (at != node && at->type == XML_ELEMENT_NODE && strcmp(node_name(at), name) == 0)
            return 1;
    return 0;
}

/* The particle of PARENT, an element, that NODE is meant to be, or NULL. */
static grammar
meant_particle(grammar parent, const xmlNode *node)
{
    struct spelling spelling = spelling_of(node_name(node));
    for (grammar at = grammar_first_particle(parent); at != NULL; at = grammar_next_particle(at))
        spelling_try(&spelling, grammar_particle_name(at));
    grammar meant = grammar_first_particle(parent);
    while (meant != NULL && grammar_particle_name(meant) != spelling.nearest)
        meant = grammar_next_particle(meant);
    return meant;
}

static int
spell_element(const struct schema_report *report, xmlNode *node)
{
    const xmlNode *parent = node->parent;
    if (parent == NULL || parent->type != XML_ELEMENT_NODE || node_is_foreign(node) ||
        grammar_element(report->schema, node_name(node)) != NULL)
        return 0;
    grammar element = grammar_element(report->schema, node_name(parent));
    grammar meant = meant_particle(element, node);
    const char *name = meant != NULL ? grammar_particle_name(meant) : NULL;
    if (name == NULL || (!grammar_particle_repeats(meant) && has_sibling(node, name)))
        return 0;
    schema_report_unexpected(report, node, element);
    node->name = kept_name(node, name);
    return 1;
}

static int
has_attribute(const xmlNode *node, const char *name)
{
    if (strcmp(name, "xml:lang") == 0)
        return xmlHasNsProp(node, (const xmlChar *)"lang", XML_XML_NAMESPACE) != NULL;
    return xmlHasProp(node, (const xmlChar *)name) != NULL;
}

/* Makes ATTRIBUTE, which has no prefix, the one called NAME. */
static void
rename_attribute(const struct schema_report *report, xmlAttr *attribute, const char *name)
{
    const char *local = strncmp(name, "xml:", 4) == 0 ? name + 4 : name;
    const char *written = (const char *)attribute->name;
    attribute_set_written(attribute, arena_copy(report->arena, written, strlen(written)));
    if (local != name)
        attribute->ns = xmlSearchNs(attribute->doc, attribute->parent, (const xmlChar *)"xml");
    attribute->name = kept_name(attribute->parent, local);
}

int
schema_spell_attributes(const struct schema_report *report, xmlNode *node)
{
    grammar element = grammar_element(report->schema, node_name(node));
    int count = 0;
    for (xmlAttr *at = node->properties; element != NULL && at != NULL; at = at->next) {
        const char *written = (const char *)at->name;
        if (at->ns != NULL || grammar_attribute(element, written) != NULL)
            continue;
        const char *nearest = grammar_nearest_attribute(element, written);
        if (nearest == NULL || has_attribute(node, nearest))
            continue;
        schema_report_unexpected_attribute(report, node, written);
        rename_attribute(report, at, nearest);
        count++;
    }
    return count > 0;
}

int
schema_spell(const struct schema_report *report, xmlNode *node)
{
    int is_any = spell_element(report, node);
    is_any |= schema_spell_attributes(report, node);
    for (xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE)
            is_any |= schema_spell(report, child);
    return is_any;
}
