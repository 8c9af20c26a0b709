/* SPDX-License-Identifier: MIT
 * Validation against the schema: collects what libxml2 complains of, record by record, and
 * looks also where it did not. */
#include "schema/validation.h"

#include <libxml/xmlschemas.h>
#include <string.h>

#include "base/arena.h"
#include "base/library_error.h"
#include "base/memory.h"
#include "finding/spelling.h"
#include "schema/acceptance.h"
#include "schema/grammar.h"
#include "schema/parts.h"
#include "schema/violations.h"
#include "xml/node.h"

struct schema_check {
    struct schema_report report;
    xmlSchemaValidCtxt *validator;
    struct violation *complaints;
    size_t count;
    size_t capacity;
    struct doubts doubts;
};

/* The prefix with which NODE writes attributes of the namespace that TEXT starts with. */
static const char *
prefix_of(const xmlNode *node, const char *text)
{
    for (const xmlAttr *at = node->properties; at != NULL; at = at->next) {
        const char *href = at->ns != NULL ? (const char *)at->ns->href : NULL;
        if (href != NULL && strncmp(href, text, strlen(href)) == 0 && text[strlen(href)] == '}')
            return (const char *)at->ns->prefix;
    }
    return "xml"; /* of a missing attribute: the schema has no other namespace */
}

/* The name of an attribute of NODE as it is written, from "NAME", "{namespace}NAME" or
 * either of them before a quote. */
static const char *
written_name(struct arena *arena, const xmlNode *node, const char *name)
{
    const char *local = *name == '{' ? strchr(name, '}') : NULL;
    if (local == NULL)
        return arena_copy(arena, name, strcspn(name, "'"));
    return arena_printf(arena, "%s:%.*s", prefix_of(node, name + 1), (int)strcspn(local + 1, "'"),
                        local + 1);
}

/* The attribute of NODE that MESSAGE is about, or NULL: libxml2 keeps its name nowhere
 * else. It writes "Element 'NAME', attribute 'NAME': …". */
static const char *
attribute_in(struct arena *arena, const xmlNode *node, const char *message)
{
    static const char lead[] = "', attribute '";
    const char *name = strstr(message, lead);
    if (name == NULL || strstr(message, "':") < name)
        return NULL;
    return written_name(arena, node, name + strlen(lead));
}

static void
collect(void *context, library_error error)
{
    struct schema_check *check = context;
    if (error->node == NULL) /* GCOVR_EXCL_BR_LINE: what has no node breaks no rule */
        return;              /* GCOVR_EXCL_LINE: see there */
    struct violation complaint = {.code = error->code, .node = error->node};
    complaint.attribute = attribute_in(check->report.arena, error->node, error->message);
    complaint.is_incomplete = strstr(error->message, "Missing child") != NULL;
    if (error->code == XML_SCHEMAV_CVC_COMPLEX_TYPE_4)
        complaint.attribute = written_name(check->report.arena, error->node, error->str1);
    check->complaints =
        memory_grow(check->complaints, check->count, &check->capacity, sizeof complaint);
    check->complaints[check->count++] = complaint;
}

struct schema_check *
schema_check_new(struct schema *schema, const struct source *source, struct findings *out)
{
    struct schema_check *check = memory_get_zeroed(1, sizeof *check);
    check->report = (struct schema_report){schema, source, out, arena_new()};
    return check;
}

void
schema_check_free(struct schema_check *check)
{
    if (check == NULL)
        return;
    if (check->validator != NULL)
        xmlSchemaFreeValidCtxt(check->validator);
    memory_free(check->complaints);
    memory_free(check->doubts.nodes);
    arena_free(check->report.arena);
    memory_free(check);
}

/* Has libxml2 validate NODE and all in it. */
static void
validate(struct schema_check *check, xmlNode *node)
{
    if (check->validator == NULL) {
        check->validator = xmlSchemaNewValidCtxt(schema_compiled(check->report.schema));
        xmlSchemaSetValidStructuredErrors(check->validator, collect, check);
    }
    xmlSchemaValidateOneElement(check->validator, node);
}

/* The same for NODE as if nothing were in it. */
static void
validate_alone(struct schema_check *check, xmlNode *node)
{
    xmlNode *children = node->children;
    node->children = NULL;
    validate(check, node);
    node->children = children;
}

/* NAME as the dictionary of NODE's document keeps it; names in the tree are owned there. */
static const xmlChar *
kept_name(const xmlNode *node, const char *name)
{
    return xmlDictLookup(node->doc->dict, (const xmlChar *)name, -1);
}

/* Whether NODE has a sibling, before it or after it, that is called NAME. */
static int
has_sibling(const xmlNode *node, const char *name)
{
    for (const xmlNode *at = node->parent->children; at != NULL; at = at->next)
        if (at != node && at->type == XML_ELEMENT_NODE && strcmp(node_name(at), name) == 0)
            return 1;
    return 0;
}

static int
spell_element(const struct schema_report *report, xmlNode *node)
{
    const xmlNode *parent = node->parent;
    if (node_is_foreign(node) || grammar_element(report->schema, node_name(node)) != NULL)
        return 0;
    grammar element = grammar_element(report->schema, node_name(parent));
    grammar meant = grammar_nearest(grammar_first_particle(element), node_name(node));
    const char *name = meant != NULL ? grammar_name(meant) : NULL;
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

/* The same for the attributes of NODE alone. */
static int
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

/* Adds every name of NODE, its attributes and all in it that is misspelt, and changes it in the
 * tree into the one that is meant: what looks at the tree later finds nothing amiss because of
 * it. Returns whether there was any. A name is misspelt if the schema has it nowhere, and one near
 * to it in this place, where that one may still stand. */
static int
schema_spell(const struct schema_report *report, xmlNode *node)
{
    int is_any = spell_element(report, node);
    is_any |= schema_spell_attributes(report, node);
    for (xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE)
            is_any |= schema_spell(report, child);
    return is_any;
}

/* Whether the complaints just before the one at INDEX, not before FIRST, say the same:
 * libxml2 complains of a list after complaining of its item. */
static int
is_repeated(const struct schema_check *check, size_t first, size_t index)
{
    const struct violation *complaint = &check->complaints[index];
    const char *attribute = complaint->attribute != NULL ? complaint->attribute : "";
    while (index-- > first && check->complaints[index].node == complaint->node) {
        const char *other = check->complaints[index].attribute;
        if (strcmp(other != NULL ? other : "", attribute) == 0)
            return 1;
    }
    return 0;
}

/* After an error in the content of a parent, validates the siblings that libxml2 skipped,
 * NODE and those after it; for an element without a declaration, its children. */
static void
validate_skipped(struct schema_check *check, const struct violation *complaint)
{
    xmlNode *node = NULL;
    if (complaint->code == XML_SCHEMAV_ELEMENT_CONTENT && !complaint->is_incomplete)
        node = complaint->node;
    else if (complaint->code == XML_SCHEMAV_CVC_ELT_1)
        node = complaint->node->children;
    for (; node != NULL; node = node->next)
        if (node->type == XML_ELEMENT_NODE)
            schema_check_record(check, node);
}

/* Has libxml2 judge the values of the attributes of NODE, without what is in it: that is known to be what may be there. */
static void
judge_values(struct schema_check *check, xmlNode *node)
{
    size_t first = check->count;
    validate_alone(check, node);
    for (size_t i = first; i < check->count; i++)
        if (check->complaints[i].attribute != NULL && !is_repeated(check, first, i))
            schema_report_violation(&check->report, &check->complaints[i]);
    check->count = first;
}

void
schema_check_record(struct schema_check *check, xmlNode *node)
{
    size_t first = check->count;
    if (acceptance_covers(check->report.schema, node, &check->doubts)) {
        for (size_t i = 0; i < check->doubts.count; i++)
            judge_values(check, check->doubts.nodes[i]);
        return;
    }
    validate(check, node);
    if (check->count > first && schema_spell(&check->report, node)) {
        check->count = first;
        validate(check, node);
    }
    size_t last = check->count;
    for (size_t i = first; i < last; i++) {
        const struct violation complaint = check->complaints[i];
        if (!is_repeated(check, first, i))
            schema_report_violation(&check->report, &complaint);
        if (complaint.node != node || complaint.code == XML_SCHEMAV_CVC_ELT_1)
            validate_skipped(check, &complaint);
    }
    check->count = first;
}

/* What libxml2 says of ROOT, apart from its children in a schema of ours: our own look at them
 * is enough then. Returns whether it says that these are wrong. */
static int
validate_root(struct schema_check *check, xmlNode *root, int is_ours)
{
    int content_is_wrong = 0;
    if (is_ours && acceptance_covers_tag(check->report.schema, root))
        return 0;
    if (is_ours)
        validate_alone(check, root);
    else
        validate(check, root);
    for (size_t i = 0; i < check->count; i++) {
        const struct violation complaint = check->complaints[i];
        if (complaint.code == XML_SCHEMAV_ELEMENT_CONTENT)
            content_is_wrong |= complaint.node == root ||
                                (complaint.node->parent == root && !complaint.is_incomplete);
        else if (complaint.node == root && complaint.code == XML_SCHEMAV_CVC_ELT_1)
            schema_report_node(&check->report, root);
        else if (complaint.node == root && !is_repeated(check, 0, i))
            schema_report_violation(&check->report, &complaint);
    }
    check->count = 0;
    return content_is_wrong;
}

void
schema_check_start(struct schema_check *check, xmlNode *root)
{
    schema_spell_attributes(&check->report, root);
}

void
schema_check_root(struct schema_check *check, xmlNode *root)
{
    int is_ours = check->report.schema->is_ours;
    int content_is_wrong = validate_root(check, root, is_ours);
    const struct violation complaint = {.code = XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, .node = root};
    if (is_ours)
        schema_report_violation(&check->report, &complaint);
    else if (content_is_wrong && !schema_report_content(&check->report, root))
        schema_report_node(&check->report, root);
}
