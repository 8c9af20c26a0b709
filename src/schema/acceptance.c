/* SPDX-License-Identifier: MIT
 * Accepts what is surely valid. An element that the schema declares by other means than those of ours is never accepted. */
#include "schema/acceptance.h"

#include <string.h>

#include "base/memory.h"
#include "schema/grammar.h"
#include "schema/parts.h"
#include "schema/simple_type.h"
#include "xml/node.h"

struct accepted_attribute {
    const char *name; /* "xml:lang" too */
    struct simple_type *type;
    int is_required;
};

struct accepted_element;

struct accepted_child {
    struct accepted_element *element;
    int is_required;
    int repeats;
};

struct accepted_element {
    const char *name;
    int is_understood; /* whether all of its declaration is */
    struct accepted_attribute *attributes;
    size_t attribute_count;
    size_t required_count; /* of them */
    struct accepted_child *children;
    size_t child_count;
    struct simple_type *text; /* what is in it; NULL: its children, or nothing */
};

struct acceptor {
    struct schema *schema;
    struct arena *arena;
    struct table elements; /* struct accepted_element, by name */
    struct simple_types types;
};

static struct accepted_element *find_element(struct acceptor *acceptor, const char *name);

/* Whether NODE has no other children than elements that are called ONE or OTHER, and no other attributes than those with
 * a name in KNOWN, between blanks. */
static int
has_only(const xmlNode *node, const char *one, const char *other, const char *known)
{
    for (const xmlNode *at = node->children; at != NULL; at = at->next)
        if (at->type == XML_ELEMENT_NODE && !part_is(at, one) && !part_is(at, other))
            return 0;
    for (const xmlAttr *at = node->properties; at != NULL; at = at->next) {
        const char *name = (const char *)at->name, *found = strstr(known, name);
        if (found == NULL || found[-1] != ' ' || found[strlen(name)] != ' ')
            return 0;
    }
    return 1;
}

/* Adds the attributes that PARENT, a complex type or an extension, declares to ELEMENT. */
static int
read_attributes(struct acceptor *acceptor, struct accepted_element *element, const xmlNode *parent)
{
    for (const xmlNode *at = parent->children; at != NULL; at = at->next) {
        if (!part_is(at, "attribute"))
            continue;
        const char *name = grammar_name(at), *type = part_property(at, "type");
        const char *use = part_property(at, "use");
        if (!has_only(at, "", "", " name ref type use ") ||
            (use != NULL && strcmp(use, "required") != 0))
            return 0;
        if (strcmp(name, "xml:lang") == 0)
            type = "xs:language"; /* as schema/xml.xsd has it */
        element->attributes = arena_grow(acceptor->arena, element->attributes,
                                         element->attribute_count, sizeof *element->attributes);
        element->required_count += (size_t)(use != NULL);
        element->attributes[element->attribute_count++] = (struct accepted_attribute){
            name, simple_type_find(&acceptor->types, acceptor->schema, type), use != NULL};
    }
    return 1;
}

/* Adds the elements of SEQUENCE to those that may be in ELEMENT. */
static int
read_sequence(struct acceptor *acceptor, struct accepted_element *element, const xmlNode *sequence)
{
    if (!has_only(sequence, "element", "element", " "))
        return 0;
    for (const xmlNode *at = sequence->children; at != NULL; at = at->next) {
        if (at->type != XML_ELEMENT_NODE)
            continue;
        const char *least = part_property(at, "minOccurs"), *most = part_property(at, "maxOccurs");
        if (!has_only(at, "", "", " ref minOccurs maxOccurs ") ||
            (least != NULL && strcmp(least, "0") != 0) ||
            (most != NULL && strcmp(most, "unbounded") != 0))
            return 0;
        element->children = arena_grow(acceptor->arena, element->children, element->child_count,
                                       sizeof *element->children);
        element->children[element->child_count++] = (struct accepted_child){
            find_element(acceptor, grammar_name(at)), least == NULL, most != NULL};
    }
    return 1;
}

/* Reads the declaration of ELEMENT. Returns whether it is understood. */
static int
read_element(struct acceptor *acceptor, struct accepted_element *element)
{
    const xmlNode *declaration = grammar_element(acceptor->schema, element->name);
    const xmlNode *type = part_child(declaration, "complexType");
    const xmlNode *content = part_child(type, "simpleContent");
    const xmlNode *extension = part_child(content, "extension");
    const xmlNode *sequence = part_child(type, "sequence");
    if (type == NULL || !has_only(declaration, "complexType", "", " name "))
        return 0;
    if (content == NULL)
        return has_only(type, "sequence", "attribute", " ") &&
               (sequence == NULL || read_sequence(acceptor, element, sequence)) &&
               read_attributes(acceptor, element, type);
    if (extension == NULL || !has_only(type, "simpleContent", "", " ") ||
        !has_only(content, "extension", "", " ") || !has_only(extension, "attribute", "", " base "))
        return 0;
    element->text =
        simple_type_find(&acceptor->types, acceptor->schema, part_property(extension, "base"));
    return read_attributes(acceptor, element, extension);
}

static struct accepted_element *
find_element(struct acceptor *acceptor, const char *name)
{
    struct accepted_element *element = table_find(&acceptor->elements, name);
    if (element != NULL)
        return element;
    element = arena_get(acceptor->arena, sizeof *element);
    element->name = arena_copy(acceptor->arena, name, strlen(name));
    table_add(&acceptor->elements, element->name, element);
    element->is_understood = read_element(acceptor, element);
    return element;
}

/* Whether ATTRIBUTE is xsi:schemaLocation, which no schema declares: the root may have it. */
static int
is_schema_location(const xmlAttr *attribute)
{
    return attribute->ns != NULL && strcmp((const char *)attribute->name, "schemaLocation") == 0 &&
           xmlStrEqual(attribute->ns->href, BAD_CAST "http://www.w3.org/2001/XMLSchema-instance");
}

static void
add_doubt(struct doubts *doubts, xmlNode *node)
{
    if (doubts->count > 0 && doubts->nodes[doubts->count - 1] == node)
        return;
    doubts->nodes =
        memory_grow(doubts->nodes, doubts->count, &doubts->capacity, sizeof *doubts->nodes);
    doubts->nodes[doubts->count++] = node;
}

/* What ELEMENT has for ATTRIBUTE, or NULL. Most have the one with the index NEXT, or one after it. */
static const struct accepted_attribute *
find_attribute(const struct accepted_element *element, const xmlAttr *attribute, size_t next)
{
    for (size_t i = next; i < element->attribute_count; i++)
        if (attribute_is(attribute, element->attributes[i].name))
            return &element->attributes[i];
    for (size_t i = 0; i < next; i++)
        if (attribute_is(attribute, element->attributes[i].name))
            return &element->attributes[i];
    return NULL;
}

/* Whether the attributes of NODE are those of ELEMENT; values that may not be theirs are doubted. */
static int
accepts_attributes(const struct accepted_element *element, xmlNode *node, int is_root,
                   struct doubts *doubts)
{
    size_t required = element->required_count, next = 0;
    for (const xmlAttr *at = node->properties; at != NULL; at = at->next) {
        const xmlNode *value = at->children;
        if (is_root && is_schema_location(at))
            continue;
        const struct accepted_attribute *attribute = find_attribute(element, at, next);
        if (attribute == NULL || value == NULL || value->next != NULL ||
            value->type != XML_TEXT_NODE)
            return 0;
        if (!simple_type_accepts(attribute->type, (const char *)value->content))
            add_doubt(doubts, node);
        required -= (size_t)attribute->is_required; /* no attribute stands twice */
        next = (size_t)(attribute - element->attributes) + 1;
    }
    return required == 0;
}

static int accepts(const struct accepted_element *element, xmlNode *node, struct doubts *doubts);

static int
accepts_children(const struct accepted_element *element, const xmlNode *node, struct doubts *doubts)
{
    const struct accepted_child *at = element->children;
    const struct accepted_child *end = element->child_count > 0 ? at + element->child_count : at;
    int is_met = 0;
    for (xmlNode *child = node->children; child != NULL; child = child->next) {
        if (child->type != XML_ELEMENT_NODE || child->ns != node->ns)
            return 0;
        while (at < end && (strcmp(at->element->name, (const char *)child->name) != 0 ||
                            (is_met && !at->repeats))) {
            if (at->is_required && !is_met)
                return 0;
            at++;
            is_met = 0;
        }
        if (at == end || !accepts(at->element, child, doubts))
            return 0;
        is_met = 1;
    }
    for (; at < end; at++, is_met = 0)
        if (at->is_required && !is_met)
            return 0;
    return 1;
}

static int
accepts(const struct accepted_element *element, xmlNode *node, struct doubts *doubts)
{
    const xmlNode *content = node->children;
    if (!element->is_understood || !accepts_attributes(element, node, 0, doubts))
        return 0;
    if (element->text == NULL)
        return accepts_children(element, node, doubts);
    return content != NULL && content->next == NULL && content->type == XML_TEXT_NODE &&
           simple_type_accepts(element->text, (const char *)content->content);
}

static void
free_acceptor(struct acceptor *acceptor)
{
    simple_types_free(&acceptor->types);
    table_free(&acceptor->elements);
    arena_free(acceptor->arena);
    memory_free(acceptor);
}

/* Whether NS is the namespace of what SCHEMA, which is ours, declares. */
static int
is_target(const struct schema *schema, const xmlNs *ns)
{
    const char *target = part_property(xmlDocGetRootElement(schema->tree), "targetNamespace");
    return ns != NULL && xmlStrEqual(ns->href, BAD_CAST target);
}

/* What SCHEMA declares of the element NAME. */
static const struct accepted_element *
declared_element(struct schema *schema, const xmlChar *name)
{
    struct acceptor *acceptor = schema->acceptor;
    if (acceptor == NULL) {
        acceptor = memory_get_zeroed(1, sizeof *acceptor);
        acceptor->schema = schema;
        acceptor->arena = arena_new();
        acceptor->types.arena = acceptor->arena;
        schema->acceptor = acceptor;
        schema->free_acceptor = free_acceptor;
    }
    return find_element(acceptor, (const char *)name);
}

int
acceptance_covers(struct schema *schema, xmlNode *node, struct doubts *doubts)
{
    doubts->count = 0;
    return schema->is_ours && node->ns == node->parent->ns && is_target(schema, node->ns) &&
           accepts(declared_element(schema, node->name), node, doubts);
}

int
acceptance_covers_tag(struct schema *schema, xmlNode *node)
{
    const struct accepted_element *element = declared_element(schema, node->name);
    struct doubts doubts = {0};
    int is_covered = element->is_understood && accepts_attributes(element, node, 1, &doubts);
    memory_free(doubts.nodes);
    return is_covered && doubts.count == 0;
}
