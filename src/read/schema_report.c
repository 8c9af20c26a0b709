/* SPDX-License-Identifier: MIT
 * What the schema does not allow, in our own words: libxml2 says that something is wrong
 * and where; the grammar says what should be there. */
#include "read/schema_report.h"

#include <libxml/xmlerror.h>
#include <string.h>

#include "base/buffer.h"
#include "finding/spelling.h"
#include "read/dataset_read.h"
#include "read/markup.h"
#include "read/schema_grammar.h"

enum {
    UNEXPECTED_ELEMENT,
    MISSING_ELEMENT,
    UNEXPECTED_ATTRIBUTE,
    MISSING_ATTRIBUTE,
    INVALID_VALUE,
    RULE_COUNT
};
static const struct rule rules[RULE_COUNT];

static const char *
name_of(const xmlNode *node)
{
    return (const char *)node->name;
}

static const xmlNode *
next_element(const xmlNode *node)
{
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

/* Where NODE is in words: its ancestors' names and what tells it from its siblings. */
static const char *
address_of(const struct schema_report *report, const xmlNode *node)
{
    static const char *const keys[] = {"id", "value", "code", "number", "lang"};
    const char *address = name_of(node);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const xmlAttr *key = xmlHasProp(node, (const xmlChar *)keys[i]);
        if (key == NULL || key->children == NULL)
            continue;
        address =
            arena_printf(report->arena, "%s/%s", address, (const char *)key->children->content);
        break;
    }
    const xmlNode *parent = node->parent;
    if (parent == NULL || parent->type != XML_ELEMENT_NODE || parent->parent == NULL ||
        parent->parent->type != XML_ELEMENT_NODE)
        return address;
    return arena_printf(report->arena, "%s/%s", address_of(report, parent), address);
}

static struct value
name_value(const struct schema_report *report, const xmlNode *node)
{
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(node), &tag);
    return (struct value){
        .text = name_of(node), .span = tag.name, .address = address_of(report, node)};
}

/* What the sentence calls the next element that stands where something is missing. */
static void
hint_place(const struct schema_report *report, struct finding *finding, const char *name,
           const xmlNode *before, const xmlNode *after)
{
    if (before != NULL)
        finding_hint(report->out, finding, "write <%s> before this <%s>", name, name_of(before));
    else if (after != NULL)
        finding_hint(report->out, finding, "write <%s> after the last <%s>", name, name_of(after));
    else
        finding_hint(report->out, finding, "write <%s> in it", name);
}

/* Whether PARENT has a child NAME, wherever: in a wrong place it is not missing. */
static int
has_child(const xmlNode *parent, const char *name)
{
    for (const xmlNode *node = next_element(parent->children); node != NULL;
         node = next_element(node->next))
        if (strcmp(name_of(node), name) == 0)
            return 1;
    return 0;
}

static void
report_missing(const struct schema_report *report, const xmlNode *parent, grammar particle,
               const xmlNode *before, const xmlNode *after)
{
    if (has_child(parent, grammar_particle_name(particle)))
        return;
    struct value value = name_value(report, before != NULL ? before : parent);
    const char *name = grammar_particle_name(particle);
    struct finding *finding = findings_add(report->out, &rules[MISSING_ELEMENT], &value,
                                           "<%s> is missing in <%s>", name, name_of(parent));
    hint_place(report, finding, name, before, after);
    const char *help = grammar_documentation(grammar_element(report->schema, name));
    if (help != NULL)
        finding_help(report->out, finding, "<%s>: %s", name, help);
}

/* Appends "<a>, <b>, <c>": the children that ELEMENT may have, in their order. */
static void
add_children(grammar element, struct buffer *out)
{
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next_particle(at))
        buffer_printf(out, "%s<%s>", out->len > 0 ? ", " : "", grammar_particle_name(at));
}

static void
help_children(const struct schema_report *report, struct finding *finding, const xmlNode *parent,
              grammar element)
{
    struct buffer names = {0};
    add_children(element, &names);
    if (names.len > 0)
        finding_help(report->out, finding, "<%s> holds, in this order: %s", name_of(parent),
                     buffer_text(&names));
    else
        finding_help(report->out, finding, "<%s> holds no elements", name_of(parent));
    buffer_free(&names);
}

static void
report_unexpected(const struct schema_report *report, const xmlNode *node, grammar element,
                  const xmlNode *behind)
{
    const struct value value = name_value(report, node);
    struct finding *finding;
    if (behind != NULL && strcmp(name_of(behind), name_of(node)) == 0)
        finding = findings_add(report->out, &rules[UNEXPECTED_ELEMENT], &value,
                               "a second <%s> in <%s>", name_of(node), name_of(node->parent));
    else if (behind != NULL)
        finding = findings_add(report->out, &rules[UNEXPECTED_ELEMENT], &value,
                               "<%s> cannot stand behind <%s>", name_of(node), name_of(behind));
    else
        finding = findings_add(report->out, &rules[UNEXPECTED_ELEMENT], &value,
                               "<%s> is not allowed in <%s>", name_of(node), name_of(node->parent));
    struct spelling spelling = spelling_of(name_of(node));
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next_particle(at))
        spelling_try(&spelling, grammar_particle_name(at));
    if (behind == NULL)
        finding_suggest(report->out, finding, spelling.nearest);
    help_children(report, finding, node->parent, element);
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
};

/* Says what is missing between the particle whose turn it is and NEXT (NULL: the end). */
static void
pass_particles(const struct schema_report *report, struct content_walk *walk, grammar next,
               const xmlNode *before)
{
    for (; walk->at != next; walk->at = grammar_next_particle(walk->at)) {
        if (!walk->at_is_met && grammar_particle_is_required(walk->at))
            report_missing(report, walk->parent, walk->at, before, walk->last);
        walk->at_is_met = 0;
    }
}

static void
walk_child(const struct schema_report *report, struct content_walk *walk, const xmlNode *node)
{
    grammar found = find_particle(walk->at, name_of(node));
    if (found == NULL) {
        grammar earlier = find_particle(grammar_first_particle(walk->element), name_of(node));
        report_unexpected(report, node, walk->element, earlier != NULL ? walk->last : NULL);
        return;
    }
    pass_particles(report, walk, found, node);
    if (walk->at_is_met && !grammar_particle_repeats(found))
        report_unexpected(report, node, walk->element, walk->last);
    walk->at_is_met = 1;
    walk->last = node;
}

void
schema_report_content(const struct schema_report *report, const xmlNode *parent)
{
    struct content_walk walk = {.parent = parent};
    walk.element = grammar_element(report->schema, name_of(parent));
    walk.at = grammar_first_particle(walk.element);
    for (const xmlNode *node = next_element(parent->children); node != NULL;
         node = next_element(node->next))
        walk_child(report, &walk, node);
    pass_particles(report, &walk, NULL, NULL);
}

static int
is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

/* The place of the text NODE: behind the tag that stands before it. */
static struct span
text_span(const struct schema_report *report, const xmlNode *node)
{
    const xmlNode *before = node->prev;
    while (before != NULL && before->type != XML_ELEMENT_NODE)
        before = before->prev;
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(before != NULL ? before : node->parent), &tag);
    if (before == NULL || tag.is_empty)
        return markup_text(report->source, &tag);
    return tag.name;
}

static void
report_text(const struct schema_report *report, const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node != NULL; node = node->next) {
        if ((node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE) ||
            is_blank((const char *)node->content))
            continue;
        struct value value = name_value(report, parent);
        value.span = text_span(report, node);
        struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], &value,
                                               "text is not allowed in <%s>", name_of(parent));
        help_children(report, finding, parent, grammar_element(report->schema, name_of(parent)));
        return;
    }
}

static void
report_unexpected_attribute(const struct schema_report *report, const struct complaint *complaint)
{
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(complaint->node), &tag);
    struct value value = name_value(report, complaint->node);
    const struct markup_attribute *found = markup_find(report->source, &tag, complaint->attribute);
    if (found != NULL)
        value.span = found->name;
    value.attribute = complaint->attribute;
    struct finding *finding =
        findings_add(report->out, &rules[UNEXPECTED_ATTRIBUTE], &value,
                     "<%s> has no attribute '%s'", name_of(complaint->node), complaint->attribute);
    struct spelling spelling = spelling_of(complaint->attribute);
    grammar_try_attributes(grammar_element(report->schema, name_of(complaint->node)), &spelling);
    finding_suggest(report->out, finding, spelling.nearest);
}

static void
report_missing_attribute(const struct schema_report *report, const struct complaint *complaint)
{
    const struct value value = name_value(report, complaint->node);
    const char *name = complaint->attribute;
    struct finding *finding =
        findings_add(report->out, &rules[MISSING_ATTRIBUTE], &value,
                     "<%s> lacks the attribute '%s'", name_of(complaint->node), name);
    finding_hint(report->out, finding, "write %s=\"…\"", name);
    grammar element = grammar_element(report->schema, name_of(complaint->node));
    const char *help = grammar_documentation(grammar_attribute(element, name));
    if (help != NULL)
        finding_help(report->out, finding, "%s: %s", name, help);
}

/* The helping sentence about what ATTRIBUTE may be. */
static void
help_values(const struct schema_report *report, struct finding *finding, grammar attribute,
            const char *name)
{
    struct buffer values = {0};
    grammar_add_values(report->schema, attribute, &values);
    const char *help = grammar_type_documentation(report->schema, attribute);
    if (values.len > 0)
        finding_help(report->out, finding, "%s is one of: %s", name, buffer_text(&values));
    else if (help != NULL)
        finding_help(report->out, finding, "%s: %s", name, help);
    buffer_free(&values);
}

static void
report_attribute_value(const struct schema_report *report, const struct complaint *complaint)
{
    const char *name = complaint->attribute;
    const char *local = strncmp(name, "xml:", 4) == 0 ? name + 4 : name;
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(complaint->node), &tag);
    const struct markup_attribute *found = markup_find(report->source, &tag, name);
    const xmlAttr *property = xmlHasProp(complaint->node, (const xmlChar *)local);
    struct value value = name_value(report, complaint->node);
    value.attribute = name;
    value.span = found != NULL ? found->value : value.span;
    value.text = property != NULL && property->children != NULL
                     ? (const char *)property->children->content
                     : "";
    grammar element = grammar_element(report->schema, name_of(complaint->node));
    grammar attribute = grammar_attribute(element, name);
    struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], &value,
                                           "'%s' is not a valid value of '%s'", value.text, name);
    struct spelling spelling = spelling_of(value.text);
    grammar_try_values(report->schema, attribute, &spelling);
    finding_suggest(report->out, finding, spelling.nearest);
    help_values(report, finding, attribute, name);
}

static void
report_text_value(const struct schema_report *report, const xmlNode *node)
{
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(node), &tag);
    struct value value = name_value(report, node);
    struct span span = markup_text(report->source, &tag);
    if (span.end > span.start)
        value.span = span;
    struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], &value,
                                           "<%s> says nothing", name_of(node));
    const char *help = grammar_documentation(grammar_element(report->schema, name_of(node)));
    if (help != NULL)
        finding_help(report->out, finding, "<%s>: %s", name_of(node), help);
}

void
schema_report_complaint(const struct schema_report *report, const struct complaint *complaint)
{
    const xmlNode *parent = complaint->node->parent;
    switch (complaint->code) {
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
        report_unexpected_attribute(report, complaint);
        break;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
        report_missing_attribute(report, complaint);
        break;
    case XML_SCHEMAV_ELEMENT_CONTENT:
        schema_report_content(report, complaint->node);
        if (parent != NULL && parent->type == XML_ELEMENT_NODE)
            schema_report_content(report, parent);
        break;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2: /* elements where only text may stand */
    case XML_SCHEMAV_CVC_TYPE_3_1_2:
        schema_report_content(report, complaint->node);
        break;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1: /* something where nothing may stand */
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3: /* text where only elements may stand */
        report_text(report, complaint->node);
        schema_report_content(report, complaint->node);
        break;
    case XML_SCHEMAV_CVC_ELT_1: /* an element without declaration: its parent says so */
        break;
    default:
        if (complaint->attribute != NULL)
            report_attribute_value(report, complaint);
        else
            report_text_value(report, complaint->node);
    }
}

static const struct rule rules[RULE_COUNT] = {
    [UNEXPECTED_ELEMENT] =
        {
            .id = "FSE006",
            .name = "unexpected-element",
            .severity = SEVERITY_ERROR,
            .summary = "An element that the schema does not have there.",
            .why = "An element in a wrong place is read by nobody: the fact in it is lost to "
                   "every export.",
            .fix = "Rename it, move it, or remove it; the help lists what may stand there.",
            .bad = "<procedure …>\n  <placce code=\"pharmacy\"/>\n</procedure>",
            .good = "<procedure …>\n  <venue code=\"pharmacy\"/>\n</procedure>",
        },
    [MISSING_ELEMENT] =
        {
            .id = "FSE007",
            .name = "missing-element",
            .severity = SEVERITY_ERROR,
            .summary = "A required child that is not there.",
            .why = "What the schema requires, the exports promise to their readers.",
            .fix = "Write the element where the hint says.",
            .bad = "<region …>\n  <name xml:lang=\"it\">Lazio</name>\n  <service …/>\n</region>",
            .good = "<region …>\n  <name xml:lang=\"it\">Lazio</name>\n  <crosswalk …/>\n  "
                    "<service …/>\n</region>",
        },
    [UNEXPECTED_ATTRIBUTE] =
        {
            .id = "FSE008",
            .name = "unexpected-attribute",
            .severity = SEVERITY_ERROR,
            .summary = "An attribute that the schema does not have there.",
            .why = "A misspelt attribute is silently no attribute: the fact in it is lost.",
            .fix = "Rename it or remove it.",
            .bad = "<service state=\"active\" soruces=\"guide\"/>",
            .good = "<service state=\"active\" sources=\"guide\"/>",
        },
    [MISSING_ATTRIBUTE] =
        {
            .id = "FSE009",
            .name = "missing-attribute",
            .severity = SEVERITY_ERROR,
            .summary = "A required attribute that is not there.",
            .why = "What the schema requires, the exports promise to their readers.",
            .fix = "Write the attribute.",
            .bad = "<service state=\"active\"/>",
            .good = "<service state=\"active\" sources=\"guide\"/>",
        },
    [INVALID_VALUE] =
        {
            .id = "FSE010",
            .name = "invalid-value",
            .severity = SEVERITY_ERROR,
            .summary = "A value outside its type, where no other rule says it better.",
            .why = "Programs that read the exports rely on these types (XML Schema Part 2).",
            .fix = "Write a value that the help describes.",
            .bad = "<procedure mode=\"on-line\" …>",
            .good = "<procedure mode=\"online\" …>",
        },
};

const struct rule_family schema_rules = {rules, RULE_COUNT};
const struct rule *const rule_invalid_value = &rules[INVALID_VALUE];
