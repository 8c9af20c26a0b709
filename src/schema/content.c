/* SPDX-License-Identifier: MIT
 * Which children an element may have: everything that is wrong with them at once. */
#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "finding/suggestion.h"
#include "schema/grammar.h"
#include "schema/violations.h"
#include "xml/node.h"

static const xmlNode *
next_element(const xmlNode *node)
{
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

enum { MAX_PARTICLES = 32, NO_PARTICLE = -1 };

/* A child and what it is for. */
struct placed {
    const xmlNode *node;
    int particle;  /* which of its parent's, or NO_PARTICLE */
    size_t chain;  /* how many children could stand as they are, up to this one */
    size_t before; /* the one before it among these, or SIZE_MAX */
    int is_in_order;
};

/* All children of an element beside the particles of its sequence. */
struct content {
    xmlNode *parent;
    grammar element;
    grammar particles[MAX_PARTICLES];
    int particle_count;
    struct placed *children;
    size_t count;
    size_t capacity;
    /* For each particle, of the children in order: the last that is for it or one before it,
     * and the first that is for one after it. */
    const xmlNode *last[MAX_PARTICLES];
    const xmlNode *next[MAX_PARTICLES];
    int is_told; /* whether anything was said */
};

void
schema_report_help_children(struct finding *finding, const xmlNode *parent, grammar element)
{
    struct buffer names = {0};
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next(at))
        buffer_printf(&names, "%s<%s>", names.len > 0 ? ", " : "", grammar_name(at));
    if (names.len > 0)
        finding_help(finding, "<%s> contains, in this order: %s", node_name(parent),
                     buffer_text(&names));
    else
        finding_help(finding, "<%s> contains no elements", node_name(parent));
    buffer_free(&names);
}

void
schema_report_unexpected(const struct schema_report *report, const xmlNode *node, grammar parent)
{
    const struct value value = schema_report_name(report, node);
    struct finding *finding =
        findings_add(report->out, rule_unexpected_element, &value,
                     node_is_foreign(node) ? N_("<%s> is not in the namespace of <%s>")
                                           : N_("<%s> is not allowed in <%s>"),
                     node_name(node), node_name(node->parent));
    schema_report_place(report, finding, node, NULL);
    grammar nearest = node_is_foreign(node)
                          ? NULL
                          : grammar_nearest(grammar_first_particle(parent), node_name(node));
    if (nearest != NULL)
        finding_suggest(finding, grammar_name(nearest));
    schema_report_help_children(finding, node->parent, parent);
}

static void
report_misplaced(const struct schema_report *report, struct content *content,
                 const struct placed *child)
{
    const struct value value = schema_report_name(report, child->node);
    struct finding *finding =
        findings_add(report->out, rule_unexpected_element, &value, "<%s> is out of place in <%s>",
                     node_name(child->node), node_name(content->parent));
    schema_report_place(report, finding, child->node, NULL);
    const xmlNode *last = content->last[child->particle];
    const xmlNode *next = content->next[child->particle];
    if (last != NULL)
        finding_hint(finding, "move it after the last <%s>", node_name(last));
    else
        finding_hint(finding, "move it before the first <%s>", node_name(next));
    schema_report_help_children(finding, content->parent, content->element);
    content->is_told = 1;
}

static void
report_second(const struct schema_report *report, struct content *content,
              const struct placed *child)
{
    const struct value value = schema_report_name(report, child->node);
    struct finding *finding =
        findings_add(report->out, rule_unexpected_element, &value, "a second <%s> in <%s>",
                     node_name(child->node), node_name(content->parent));
    schema_report_place(report, finding, child->node, NULL);
    content->is_told = 1;
}

static void
report_missing(const struct schema_report *report, struct content *content, int particle)
{
    const char *name = grammar_name(content->particles[particle]);
    const xmlNode *last = content->last[particle];
    const xmlNode *next = content->next[particle];
    const xmlNode *place = next != NULL ? next : content->parent;
    const struct value value = schema_report_name(report, place);
    node_mark(content->parent, NODE_IS_INCOMPLETE);
    struct finding *finding =
        findings_add(report->out, rule_missing_element, &value, "<%s> is missing in <%s>", name,
                     node_name(content->parent));
    schema_report_place(report, finding, place, NULL);
    if (next != NULL)
        finding_hint(finding, "write <%s> before this <%s>", name, node_name(next));
    else if (last != NULL)
        finding_hint(finding, "write <%s> after the last <%s>", name, node_name(last));
    else
        finding_hint(finding, "write <%s> in it", name);
    const char *help = grammar_documentation(report->schema, grammar_element(report->schema, name));
    if (help != NULL)
        finding_help(finding, "<%s>: %s", name, help);
    content->is_told = 1;
}

static int
find_particle(const struct content *content, const xmlNode *node)
{
    for (int i = 0; i < content->particle_count && !node_is_foreign(node); i++)
        if (strcmp(grammar_name(content->particles[i]), node_name(node)) == 0)
            return i;
    return NO_PARTICLE;
}

static void
collect(struct content *content)
{
    for (grammar at = grammar_first_particle(content->element);
         at != NULL && content->particle_count < MAX_PARTICLES; at = grammar_next(at))
        content->particles[content->particle_count++] = at;
    for (const xmlNode *node = next_element(content->parent->children); node != NULL;
         node = next_element(node->next)) {
        content->children = memory_grow(content->children, content->count, &content->capacity,
                                        sizeof *content->children);
        content->children[content->count++] =
            (struct placed){.node = node, .particle = find_particle(content, node)};
    }
}

/* Marks as many children as can stay where they are: the longest sequence in the order of
 * the particles. The others are out of place, so that one that was moved is one. */
static void
mark_in_order(struct content *content)
{
    size_t ends[MAX_PARTICLES]; /* the best sequence that ends with each particle */
    size_t best = SIZE_MAX;
    for (int p = 0; p < MAX_PARTICLES; p++)
        ends[p] = SIZE_MAX;
    for (size_t i = 0; i < content->count; i++) {
        struct placed *child = &content->children[i];
        child->before = SIZE_MAX;
        for (int p = 0; p <= child->particle; p++)
            if (ends[p] != SIZE_MAX && content->children[ends[p]].chain > child->chain) {
                child->chain = content->children[ends[p]].chain;
                child->before = ends[p];
            }
        if (child->particle == NO_PARTICLE)
            continue;
        child->chain++;
        ends[child->particle] = i;
        if (best == SIZE_MAX || child->chain > content->children[best].chain)
            best = i;
    }
    for (; best != SIZE_MAX; best = content->children[best].before)
        content->children[best].is_in_order = 1;
}

static void
find_neighbours(struct content *content)
{
    for (size_t i = 0; i < content->count; i++) {
        const struct placed *child = &content->children[i];
        for (int p = 0; child->is_in_order && p < content->particle_count; p++) {
            if (child->particle <= p)
                content->last[p] = child->node;
            else if (content->next[p] == NULL)
                content->next[p] = child->node;
        }
    }
}

static void
report_children(const struct schema_report *report, struct content *content)
{
    int is_met[MAX_PARTICLES] = {0};
    for (size_t i = 0; i < content->count; i++) {
        const struct placed *child = &content->children[i];
        if (child->particle == NO_PARTICLE) {
            schema_report_unexpected(report, child->node, content->element);
            node_mark(content->parent, NODE_IS_INCOMPLETE);
            content->is_told = 1;
        } else if (!child->is_in_order)
            report_misplaced(report, content, child);
        else if (is_met[child->particle] &&
                 !grammar_particle_repeats(content->particles[child->particle]))
            report_second(report, content, child);
        if (child->particle != NO_PARTICLE)
            is_met[child->particle] = 1;
    }
    for (int p = 0; p < content->particle_count; p++)
        if (!is_met[p] && grammar_particle_is_required(content->particles[p]))
            report_missing(report, content, p);
}

int
schema_report_content(const struct schema_report *report, xmlNode *parent)
{
    struct content content = {.parent = parent};
    content.element = grammar_element(report->schema, node_name(parent));
    if (content.element == NULL)
        return 0;
    collect(&content);
    mark_in_order(&content);
    find_neighbours(&content);
    report_children(report, &content);
    memory_free(content.children);
    return content.is_told;
}
