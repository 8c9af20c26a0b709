/* SPDX-License-Identifier: MIT
 * The simple types of the schema, as far as it can be told fast that a value is surely one of them. */
#include "schema/simple_type.h"

#include <libxml/schemasInternals.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemastypes.h>
#include <string.h>

#include "schema/grammar.h"
#include "schema/parts.h"

enum { MAX_MEMBERS = 4, MAX_KNOWN = 4096 };

enum type_kind {
    TYPE_OPEN,  /* nothing can be told of its values */
    TYPE_LINE,  /* any value that is more than white space */
    TYPE_WORDS, /* one of its words */
    TYPE_LEAF,  /* what libxml2's pattern and built-in type say */
    TYPE_LIST,  /* words of its member, one or more */
    TYPE_UNION  /* of one of its members */
};

struct simple_type {
    enum type_kind kind;
    struct table words; /* of a leaf: some that were accepted before */
    struct arena *arena;
    xmlSchemaType *built_in; /* NULL: none */
    xmlRegexp *pattern;      /* NULL: none */
    struct simple_type *members[MAX_MEMBERS];
    size_t member_count;
    struct simple_type *next; /* of all */
};

/* What libxml2 itself knows of our types; a value of it has no white space. */
static const struct {
    const char *name;
    xmlSchemaValType type;
} built_in_types[] = {
    {"xs:anyURI", XML_SCHEMAS_ANYURI},
    {"xs:boolean", XML_SCHEMAS_BOOLEAN},
    {"xs:date", XML_SCHEMAS_DATE},
    {"xs:gYear", XML_SCHEMAS_GYEAR},
    {"xs:language", XML_SCHEMAS_LANGUAGE},
    {"xs:gYearMonth", XML_SCHEMAS_GYEARMONTH},
    {"xs:positiveInteger", XML_SCHEMAS_PINTEGER},
};

static xmlSchemaType *
find_built_in(const char *name)
{
    for (size_t i = 0; i < sizeof built_in_types / sizeof *built_in_types; i++)
        if (strcmp(built_in_types[i].name, name) == 0)
            return xmlSchemaGetBuiltInType(built_in_types[i].type);
    return NULL;
}

/* The facets of RESTRICTION, if all are called NAME; NULL otherwise, or if it has none. */
static const xmlNode *
only_facets(const xmlNode *restriction, const char *name)
{
    const xmlNode *first = NULL;
    for (const xmlNode *at = restriction->children; at != NULL; at = at->next) {
        if (at->type != XML_ELEMENT_NODE || part_is(at, "simpleType"))
            continue;
        if (!part_is(at, name))
            return NULL;
        first = first == NULL ? at : first;
    }
    return first;
}

/* Whether RESTRICTION says no more than that something must be there. */
static int
wants_something(const xmlNode *restriction)
{
    const xmlNode *least = only_facets(restriction, "minLength");
    return least != NULL && strcmp(part_property(least, "value"), "1") == 0;
}

static void
add_words(struct simple_type *type, const xmlNode *facet)
{
    for (; facet != NULL; facet = facet->next)
        if (part_is(facet, "enumeration"))
            table_add(&type->words, part_property(facet, "value"), type);
}

/* Reads the one pattern among the facets that start at FACET into TYPE, the kind of which is then a leaf. */
static void
read_pattern(struct simple_type *type, const xmlNode *facet)
{
    for (const xmlNode *at = facet->next; at != NULL; at = at->next)
        if (at->type == XML_ELEMENT_NODE)
            return;
    type->pattern = xmlRegexpCompile(BAD_CAST part_property(facet, "value"));
    type->kind = TYPE_LEAF;
}

static void
add_member(struct simple_types *types, struct schema *schema, struct simple_type *type,
           const char *name)
{
    if (type->member_count < MAX_MEMBERS)
        type->members[type->member_count] = simple_type_find(types, schema, name);
    type->member_count++;
}

/* Reads RESTRICTION, which has no base but a list in it. */
static void
read_list(struct simple_types *types, struct schema *schema, struct simple_type *type,
          const xmlNode *restriction)
{
    const char *item =
        part_property(part_child(part_child(restriction, "simpleType"), "list"), "itemType");
    if (item == NULL || !wants_something(restriction))
        return;
    add_member(types, schema, type, item);
    type->kind = TYPE_LIST;
}

static void
read_restriction(struct simple_types *types, struct schema *schema, struct simple_type *type,
                 const xmlNode *restriction)
{
    const char *base = part_property(restriction, "base");
    const xmlNode *patterns = only_facets(restriction, "pattern");
    const xmlNode *words = only_facets(restriction, "enumeration");
    int is_token = base != NULL && strcmp(base, "xs:token") == 0;
    type->built_in = base != NULL && !is_token ? find_built_in(base) : NULL;
    if (base == NULL) {
        read_list(types, schema, type, restriction);
    } else if (patterns != NULL && (is_token || type->built_in != NULL)) {
        read_pattern(type, patterns);
    } else if (is_token && words != NULL) {
        add_words(type, words);
        type->kind = TYPE_WORDS;
    } else if (is_token && wants_something(restriction)) {
        type->kind = TYPE_LINE;
    }
}

static void
read_union(struct simple_types *types, struct schema *schema, struct simple_type *type,
           const char *members)
{
    for (const char *at = members; *at != '\0'; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        add_member(types, schema, type, arena_copy(types->arena, at, len));
        at += len;
    }
    if (type->member_count <= MAX_MEMBERS)
        type->kind = TYPE_UNION;
}

static void
read_type(struct simple_types *types, struct schema *schema, struct simple_type *type,
          const char *name)
{
    const xmlNode *node = grammar_simple_type(schema, name);
    const xmlNode *restriction = part_child(node, "restriction");
    const char *members = part_property(part_child(node, "union"), "memberTypes");
    type->built_in = find_built_in(name);
    if (type->built_in != NULL)
        type->kind = TYPE_LEAF;
    else if (restriction != NULL)
        read_restriction(types, schema, type, restriction);
    else if (members != NULL)
        read_union(types, schema, type, members);
}

struct simple_type *
simple_type_find(struct simple_types *types, struct schema *schema, const char *name)
{
    struct simple_type *type = table_find(&types->by_name, name);
    if (type != NULL || name == NULL)
        return type;
    type = arena_get(types->arena, sizeof *type);
    type->arena = types->arena;
    type->next = types->all;
    types->all = type;
    table_add(&types->by_name, name, type);
    read_type(types, schema, type, name);
    return type;
}

static int
accepts_leaf(struct simple_type *type, const char *value)
{
    if (table_find(&type->words, value) != NULL)
        return 1;
    if (*value == '\0' || strpbrk(value, " \t\r\n") != NULL ||
        (type->pattern != NULL && xmlRegexpExec(type->pattern, BAD_CAST value) != 1) ||
        (type->built_in != NULL &&
         xmlSchemaValidatePredefinedType(type->built_in, BAD_CAST value, NULL) != 0))
        return 0;
    if (type->words.count < MAX_KNOWN)
        table_add(&type->words, arena_copy(type->arena, value, strlen(value)), type);
    return 1;
}

/* Whether VALUE is words of TYPE with one blank between. */
static int
accepts_list(struct simple_type *type, const char *value)
{
    char word[64];
    for (size_t len;; value += len + 1) {
        len = strcspn(value, " ");
        if (len == 0 || len >= sizeof word)
            return 0;
        memcpy(word, value, len);
        word[len] = '\0';
        if (!simple_type_accepts(type, word))
            return 0;
        if (value[len] == '\0')
            return 1;
    }
}

int
simple_type_accepts(struct simple_type *type, const char *value)
{
    size_t i = 0;
    switch (type != NULL ? type->kind : TYPE_OPEN) {
    case TYPE_LINE:
        return value[strspn(value, " \t\r\n")] != '\0';
    case TYPE_WORDS:
        return table_find(&type->words, value) != NULL;
    case TYPE_LEAF:
        return accepts_leaf(type, value);
    case TYPE_LIST:
        return accepts_list(type->members[0], value);
    case TYPE_UNION:
        while (i < type->member_count && !simple_type_accepts(type->members[i], value))
            i++;
        return i < type->member_count;
    case TYPE_OPEN:
        break;
    }
    return 0;
}

void
simple_types_free(struct simple_types *types)
{
    for (struct simple_type *type = types->all; type != NULL; type = type->next) {
        xmlRegFreeRegexp(type->pattern);
        table_free(&type->words);
    }
    table_free(&types->by_name);
}
