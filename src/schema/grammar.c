/* SPDX-License-Identifier: MIT
 * What the schema says in its own words. */
#include "schema/grammar.h"

#include <string.h>

#include "base/language.h"
#include "finding/spelling.h"
#include "schema/parts.h"
#include "xml/node.h"

int
part_is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

const char *
part_property(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attribute = node != NULL ? node->properties : NULL; attribute != NULL;
         attribute = attribute->next)
        if (strcmp((const char *)attribute->name, name) == 0)
            return attribute_text(attribute);
    return NULL;
}

const xmlNode *
part_child(const xmlNode *node, const char *name)
{
    const xmlNode *found = node != NULL ? node->children : NULL;
    while (found != NULL && !part_is(found, name))
        found = found->next;
    return found;
}

static void
index_declarations(struct schema *schema)
{
    if (schema->elements.count > 0)
        return;
    const xmlNode *root = xmlDocGetRootElement(schema->tree);
    for (xmlNode *node = root->children; node != NULL; node = node->next) {
        const char *name = part_property(node, "name");
        if (name != NULL && part_is(node, "element"))
            table_add(&schema->elements, name, node);
        else if (name != NULL && part_is(node, "simpleType"))
            table_add(&schema->types, name, node);
    }
}

grammar
grammar_element(struct schema *schema, const char *name)
{
    index_declarations(schema);
    return table_find(&schema->elements, name);
}

grammar
grammar_simple_type(struct schema *schema, const char *name)
{
    index_declarations(schema);
    return table_find(&schema->types, name);
}

/* The first particle or attribute from NODE on. */
static grammar
declaration_from(const xmlNode *node)
{
    while (node != NULL && !(part_is(node, "element") && part_property(node, "ref") != NULL) &&
           !part_is(node, "attribute"))
        node = node->next;
    return node;
}

grammar
grammar_first_particle(grammar element)
{
    const xmlNode *sequence = part_child(part_child(element, "complexType"), "sequence");
    return declaration_from(sequence != NULL ? sequence->children : NULL);
}

grammar
grammar_first_attribute(grammar element)
{
    const xmlNode *type = part_child(element, "complexType");
    const xmlNode *extension = part_child(part_child(type, "simpleContent"), "extension");
    const xmlNode *parent = extension != NULL ? extension : type;
    return declaration_from(parent != NULL ? parent->children : NULL);
}

grammar
grammar_next(grammar declaration)
{
    return declaration_from(declaration->next);
}

const char *
grammar_name(grammar declaration)
{
    const char *name = part_property(declaration, "name");
    if (name == NULL)
        name = part_property(declaration, "ref");
    const char *colon = part_is(declaration, "element") ? strchr(name, ':') : NULL;
    return colon != NULL ? colon + 1 : name;
}

int
grammar_particle_is_required(grammar particle)
{
    const char *least = part_property(particle, "minOccurs");
    return least == NULL || strcmp(least, "0") != 0;
}

int
grammar_particle_repeats(grammar particle)
{
    const char *most = part_property(particle, "maxOccurs");
    return most != NULL && strcmp(most, "1") != 0;
}

int
grammar_holds_elements(grammar element)
{
    const xmlNode *type = part_child(element, "complexType");
    const char *mixed = part_property(type, "mixed");
    return type != NULL && part_child(type, "simpleContent") == NULL &&
           (mixed == NULL || strcmp(mixed, "true") != 0);
}

grammar
grammar_attribute(grammar element, const char *name)
{
    grammar attribute = grammar_first_attribute(element);
    while (attribute != NULL && strcmp(grammar_name(attribute), name) != 0)
        attribute = grammar_next(attribute);
    return attribute;
}

grammar
grammar_nearest(grammar first, const char *name)
{
    struct spelling spelling = spelling_of(name);
    grammar nearest = NULL;
    for (grammar at = first; at != NULL; at = grammar_next(at)) {
        spelling_try(&spelling, grammar_name(at));
        if (spelling.nearest == grammar_name(at))
            nearest = at;
    }
    return nearest;
}

const char *
grammar_nearest_attribute(grammar element, const char *name)
{
    if (strcmp(name, "lang") == 0 && grammar_attribute(element, "xml:lang") != NULL)
        return "xml:lang";
    grammar nearest = grammar_nearest(grammar_first_attribute(element), name);
    return nearest != NULL ? grammar_name(nearest) : NULL;
}

/* Adds what the type NAME lists to WORDS, also through lists and unions of the schema's own types, as
 * far as they go DEPTH deep. */
static void
add_values(struct schema *schema, const char *name, int depth, struct words *words)
{
    const xmlNode *type = table_find(&schema->types, name);
    if (type == NULL || depth == 0)
        return;
    const xmlNode *restriction = part_child(type, "restriction");
    const xmlNode *list = part_child(part_child(restriction, "simpleType"), "list");
    const char *members = part_property(part_child(type, "union"), "memberTypes");
    for (const xmlNode *facet = restriction != NULL ? restriction->children : NULL; facet != NULL;
         facet = facet->next) {
        if (!part_is(facet, "enumeration"))
            continue;
        words->items = arena_grow(schema->arena, words->items, words->count, sizeof(char *));
        words->items[words->count++] = part_property(facet, "value");
    }
    add_values(schema, part_property(list, "itemType"), depth - 1, words);
    while (members != NULL && *members != '\0') {
        size_t len = strcspn(members, " ");
        add_values(schema, arena_copy(schema->arena, members, len), depth - 1, words);
        members += len + strspn(members + len, " ");
    }
}

struct words
grammar_values(struct schema *schema, const char *type)
{
    enum { MAX_DEPTH = 8 };
    index_declarations(schema);
    xmlNode *node = table_find(&schema->types, type);
    if (node == NULL)
        return (struct words){0};
    if (node->_private == NULL) { /* libxml2 leaves that to us */
        node->_private = arena_get(schema->arena, sizeof(struct words));
        add_values(schema, type, MAX_DEPTH, node->_private);
    }
    return *(const struct words *)node->_private;
}

const char *
grammar_type(grammar attribute)
{
    return part_property(attribute, "type");
}

const char *
grammar_word_type(struct schema *schema, grammar attribute)
{
    const char *name = grammar_type(attribute);
    const xmlNode *type = table_find(&schema->types, name);
    const xmlNode *list =
        part_child(part_child(part_child(type, "restriction"), "simpleType"), "list");
    return list != NULL ? part_property(list, "itemType") : name;
}

struct words
grammar_list_values(struct schema *schema, grammar attribute)
{
    const char *type = grammar_word_type(schema, attribute);
    const xmlNode *node = table_find(&schema->types, type);
    int is_listed = type != grammar_type(attribute) && part_child(node, "restriction") != NULL;
    return is_listed ? grammar_values(schema, type) : (struct words){0};
}

/* The same declaration in the XSD with documentation: the global one that it is or is in,
 * and in that the attribute of its name. */
static const xmlNode *
documented(struct schema *schema, grammar declaration)
{
    const xmlNode *root = xmlDocGetRootElement(schema_documented(schema));
    const xmlNode *global = declaration;
    while (global->parent->parent->type == XML_ELEMENT_NODE)
        global = global->parent;
    for (const xmlNode *node = root->children;; node = node->next) {
        const char *name = part_property(node, "name");
        if (name == NULL || !part_is(node, (const char *)global->name) ||
            strcmp(name, part_property(global, "name")) != 0)
            continue;
        return global == declaration ? node : grammar_attribute(node, grammar_name(declaration));
    }
}

const char *
grammar_documentation(struct schema *schema, grammar declaration)
{
    const xmlNode *node = declaration != NULL ? documented(schema, declaration) : NULL;
    const xmlNode *annotation = part_child(node, "annotation");
    for (node = annotation != NULL ? annotation->children : NULL; node != NULL; node = node->next) {
        const char *lang = part_property(node, "lang");
        if (part_is(node, "documentation") && lang != NULL && strcmp(lang, language_name()) == 0 &&
            node->children != NULL)
            return (const char *)node->children->content;
    }
    return NULL;
}

const char *
grammar_type_documentation(struct schema *schema, grammar attribute)
{
    static const char *const built_in[][2] = {
        {"xs:boolean", N_("true or false")},
        {"xs:positiveInteger", N_("a whole number, 1 or higher")},
        {"xs:anyURI", N_("an address, like https://www.example.org/")},
        {"xs:language", N_("a language, like it or en")},
    };
    const char *name = grammar_type(attribute);
    for (size_t i = 0; name != NULL && i < sizeof built_in / sizeof *built_in; i++)
        if (strcmp(name, built_in[i][0]) == 0)
            return tr(built_in[i][1]);
    return grammar_documentation(schema, table_find(&schema->types, name));
}
