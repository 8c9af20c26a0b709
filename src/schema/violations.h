/* SPDX-License-Identifier: MIT
 * What the schema does not allow, in our own words. */
#ifndef FSE_SCHEMA_VIOLATIONS_H
#define FSE_SCHEMA_VIOLATIONS_H

#include <libxml/tree.h>

#include "base/arena.h"
#include "finding/finding.h"
#include "finding/rule.h"
#include "schema/grammar.h"
#include "schema/schema.h"
#include "xml/source.h"

/* Where reports come from and go to. */
struct schema_report {
    struct schema *schema;
    const struct source *source;
    struct findings *out;
    struct arena *arena; /* for addresses */
};

/* What libxml2 said: an error of its numbers (xmlerror.h), about a node or one of its
 * attributes. */
struct violation {
    int code;
    xmlNode *node;
    const char *attribute; /* its name as written ("xml:lang"), or NULL */
    int is_incomplete;     /* of an error in content: NODE lacks a child, rather than being
                              one that its parent may not have */
};

/* Adds what COMPLAINT is about. */
void schema_report_violation(const struct schema_report *report, const struct violation *complaint);

/* Adds everything that is wrong with which children PARENT has, and in which order, as far
 * as grammar_first_particle sees it; returns whether there was anything. An element that the
 * schema does not declare has none: its parent says so. Stands in content.c, as does
 * schema_report_help_children. */
int schema_report_content(const struct schema_report *report, xmlNode *parent);

/* Adds that NODE is not what the schema asks for, where nothing can be said in more detail. */
void schema_report_node(const struct schema_report *report, const xmlNode *node);

/* Adds that NODE may not stand in its parent, which PARENT declares; that NODE has no attribute
 * NAME. The first stands in content.c. */
void schema_report_unexpected(const struct schema_report *report, const xmlNode *node,
                              grammar parent);
void schema_report_unexpected_attribute(const struct schema_report *report, const xmlNode *node,
                                        const char *name);

/* Tells FINDING which children PARENT, declared as ELEMENT, may have. */
void schema_report_help_children(struct finding *finding, const xmlNode *parent, grammar element);

/* The name of NODE, owned by it; the same with its place in the source. Like schema_report_place, these stand in
 * whereabouts.c. */
const char *node_name(const xmlNode *node);
struct value schema_report_name(const struct schema_report *report, const xmlNode *node);

/* Tells FINDING that it is about NODE, or its ATTRIBUTE if that is not NULL. */
void schema_report_place(const struct schema_report *report, struct finding *finding,
                         const xmlNode *node, const char *attribute);

/* unexpected-element, missing-element, unexpected-attribute, missing-attribute and
 * invalid-value. */
extern const struct rule_family schema_rules;
extern const struct rule *const rule_unexpected_element;
extern const struct rule *const rule_missing_element;

#endif
