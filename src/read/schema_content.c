/* SPDX-License-Identifier: MIT
 * Which children an element may have: everything that is wrong with them at once. */
#include <string.h>

#include "base/buffer.h"
#include "finding/spelling.h"
#include "read/schema_grammar.h"
#include "read/schema_report.h"

static const xmlNode *
next_element(const xmlNode *node)
{
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

/* Whether NODE is in another namespace than its parent, so that its name says nothing. */
static int
is_foreign(const xmlNode *node)
{
    const xmlNs *ours = node->parent->ns, *its = node->ns;
    if (ours == its)
        return 0;
    return ours == NULL || its == NULL || !xmlStrEqual(ours->href, its->href);
}

/* What the sentence calls the next element that stands where something is missing. */
static void
hint_place(const struct schema_report *report, struct finding *finding, const char *name,
           const xmlNode *before, const xmlNode *after)
{
    if (before != NULL)
        finding_hint(report->out, finding, "write <%s> before this <%s>", name, node_name(before));
    else if (after != NULL)
        finding_hint(report->out, finding, "write <%s> after the last <%s>", name,
                     node_name(after));
    else
        finding_hint(report->out, finding, "write <%s> in it", name);
}

/* Whether PARENT has a child NAME, wherever: in a wrong place it is not missing. */
static int
has_child(const xmlNode *parent, const char *name)
{
    for (const xmlNode *node = next_element(parent->children); node != NULL;
         node = next_element(node->next))
        if (!is_foreign(node) && strcmp(node_name(node), name) == 0)
            return 1;
    return 0;
}

/* Whether it said so. */
static int
report_missing(const struct schema_report *report, const xmlNode *parent, grammar particle,
               const xmlNode *before, const xmlNode *after)
{
    if (has_child(parent, grammar_particle_name(particle)))
        return 0;
    struct value value = schema_report_name(report, before != NULL ? before : parent);
    const char *name = grammar_particle_name(particle);
    struct finding *finding = findings_add(report->out, rule_missing_element, &value,
                                           "<%s> is missing in <%s>", name, node_name(parent));
    hint_place(report, finding, name, before, after);
    const char *help = grammar_documentation(report->schema, grammar_element(report->schema, name));
    if (help != NULL)
        finding_help(report->out, finding, "<%s>: %s", name, help);
    return 1;
}

/* Appends "<a>, <b>, <c>": the children that ELEMENT may have, in their order. */
static void
add_children(grammar element, struct buffer *out)
{
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next_particle(at))
        buffer_printf(out, "%s<%s>", out->len > 0 ? ", " : "", grammar_particle_name(at));
}

void
schema_report_help_children(const struct schema_report *report, struct finding *finding,
                            const xmlNode *parent, grammar element)
{
    struct buffer names = {0};
    add_children(element, &names);
    if (names.len > 0)
        finding_help(report->out, finding, "<%s> holds, in this order: %s", node_name(parent),
                     buffer_text(&names));
    else
        finding_help(report->out, finding, "<%s> holds no elements", node_name(parent));
    buffer_free(&names);
}

static void
report_unexpected(const struct schema_report *report, const xmlNode *node, grammar element,
                  const xmlNode *behind)
{
    const struct value value = schema_report_name(report, node);
    struct finding *finding;
    if (is_foreign(node))
        finding = findings_add(report->out, rule_unexpected_element, &value,
                               "<%s> is in another namespace than <%s>", node_name(node),
                               node_name(node->parent));
    else if (behind != NULL && strcmp(node_name(behind), node_name(node)) == 0)
        finding = findings_add(report->out, rule_unexpected_element, &value,
                               "a second <%s> in <%s>", node_name(node), node_name(node->parent));
    else if (behind != NULL)
        finding = findings_add(report->out, rule_unexpected_element, &value,
                               "<%s> cannot stand behind <%s>", node_name(node), node_name(behind));
    else
        finding =
            findings_add(report->out, rule_unexpected_element, &value,
                         "<%s> is not allowed in <%s>", node_name(node), node_name(node->parent));
    struct spelling spelling = spelling_of(node_name(node));
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next_particle(at))
        spelling_try(&spelling, grammar_particle_name(at));
    if (behind == NULL && !is_foreign(node))
        finding_suggest(report->out, finding, spelling.nearest);
    schema_report_help_children(report, finding, node->parent, element);
}

/* The particle of NAME at or behind FROM, or NULL. */
static grammar
find_particle(grammar from, const char *name)
{
    while (from != NULL && strcmp(grammar_particle_name(from), name) != 0)
        from = grammar_next_particle(from);
    return from;
}

/* A walk over an element's children beside its sequence of particles. */
struct content_walk {
    const xmlNode *parent;
    grammar element;
    grammar at;          /* the particle whose turn it is */
    int at_is_met;       /* whether a child for it was there */
    const xmlNode *last; /* the last child that was in its place */
    int is_told;         /* whether anything was said */
};

/* Says what is missing between the particle whose turn it is and NEXT (NULL: the end). */
static void
pass_particles(const struct schema_report *report, struct content_walk *walk, grammar next,
               const xmlNode *before)
{
    for (; walk->at != next; walk->at = grammar_next_particle(walk->at)) {
        if (!walk->at_is_met && grammar_particle_is_required(walk->at))
            walk->is_told |= report_missing(report, walk->parent, walk->at, before, walk->last);
        walk->at_is_met = 0;
    }
}

static void
walk_child(const struct schema_report *report, struct content_walk *walk, const xmlNode *node)
{
    grammar found = is_foreign(node) ? NULL : find_particle(walk->at, node_name(node));
    if (found == NULL) {
        grammar earlier = find_particle(grammar_first_particle(walk->element), node_name(node));
        report_unexpected(report, node, walk->element, earlier != NULL ? walk->last : NULL);
        walk->is_told = 1;
        return;
    }
    pass_particles(report, walk, found, node);
    if (walk->at_is_met && !grammar_particle_repeats(found)) {
        report_unexpected(report, node, walk->element, walk->last);
        walk->is_told = 1;
    }
    walk->at_is_met = 1;
    walk->last = node;
}

int
schema_report_content(const struct schema_report *report, const xmlNode *parent)
{
    struct content_walk walk = {.parent = parent};
    walk.element = grammar_element(report->schema, node_name(parent));
    if (walk.element == NULL)
        return 0;
    walk.at = grammar_first_particle(walk.element);
    for (const xmlNode *node = next_element(parent->children); node != NULL;
         node = next_element(node->next))
        walk_child(report, &walk, node);
    pass_particles(report, &walk, NULL, NULL);
    return walk.is_told;
}
