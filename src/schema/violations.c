/* SPDX-License-Identifier: MIT
 * What the schema does not allow, in our own words: libxml2 says that something is wrong
 * and where; the grammar says what should be there. */
#include "schema/violations.h"

#include <libxml/xmlerror.h>
#include <string.h>

#include "base/buffer.h"
#include "finding/spelling.h"
#include "schema/grammar.h"
#include "xml/markup.h"
#include "xml/node.h"

enum {
    UNEXPECTED_ELEMENT,
    MISSING_ELEMENT,
    UNEXPECTED_ATTRIBUTE,
    MISSING_ATTRIBUTE,
    INVALID_VALUE,
    RULE_COUNT
};
static const struct rule rules[RULE_COUNT];

const char *
node_name(const xmlNode *node)
{
    return (const char *)node->name;
}

/* Where NODE is in words: its ancestors' names and what tells it from its siblings. */
static const char *
address_of(const struct schema_report *report, const xmlNode *node)
{
    static const char *const keys[] = {"id", "value", "code", "number", "lang"};
    const char *address = node_name(node);
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

struct value
schema_report_name(const struct schema_report *report, const xmlNode *node)
{
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(node), &tag);
    return (struct value){
        .text = node_name(node), .span = tag.name, .address = address_of(report, node)};
}

static int
is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

static int
is_root(const xmlNode *node)
{
    return node->parent == NULL || node->parent->type != XML_ELEMENT_NODE;
}

/* The offset after the record before NEXT (NULL: after the last one), in which nothing is left. */
static size_t
end_of_record(const struct source *source, const xmlNode *next)
{
    size_t at = next != NULL ? node_offset(next) : source->len;
    for (int end_tags = next != NULL ? 1 : 2; end_tags > 0 && at > 0; end_tags--)
        while (at > 0 && memcmp(source->bytes + --at, "</", 2) != 0)
            ;
    return markup_tag_end(source, at);
}

/* The offset after NODE with all that is in it. */
static size_t
end_of(const struct source *source, const xmlNode *node)
{
    size_t open = 1;
    for (xmlNode *last; (last = xmlLastElementChild((xmlNode *)(size_t)node)) != NULL; open++)
        node = last;
    struct markup_tag tag;
    markup_read_tag(source, node_offset(node), &tag);
    size_t at = tag.end;
    for (open -= (size_t)tag.is_empty; open > 0; open--)
        at = markup_tag_end(source, markup_text_from(source, at).end);
    return at;
}

/* The place of the text NODE. */
static struct span
text_span(const struct source *source, const xmlNode *node)
{
    const xmlNode *before = node->prev, *next = node->next;
    while (before != NULL && before->type != XML_ELEMENT_NODE)
        before = before->prev;
    while (next != NULL && next->type != XML_ELEMENT_NODE)
        next = next->next;
    struct markup_tag tag;
    markup_read_tag(source, node_offset(before != NULL ? before : node->parent), &tag);
    if (before == NULL || tag.is_empty)
        return markup_text_from(source, tag.end);
    return markup_text_from(source, is_root(node->parent) ? end_of_record(source, next)
                                                          : end_of(source, before));
}

static void
report_text(const struct schema_report *report, const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node != NULL; node = node->next) {
        if ((node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE) ||
            is_blank((const char *)node->content))
            continue;
        struct value value = schema_report_name(report, parent);
        value.span = text_span(report->source, node);
        struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], &value,
                                               "text is not allowed in <%s>", node_name(parent));
        schema_report_help_children(finding, parent,
                                    grammar_element(report->schema, node_name(parent)));
    }
}

void
schema_report_unexpected_attribute(const struct schema_report *report, const xmlNode *node,
                                   const char *name)
{
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(node), &tag);
    struct value value = schema_report_name(report, node);
    const struct markup_attribute *found = markup_find(report->source, &tag, name);
    if (found != NULL)
        value.span = found->name;
    value.attribute = name;
    struct finding *finding = findings_add(report->out, &rules[UNEXPECTED_ATTRIBUTE], &value,
                                           "<%s> has no attribute '%s'", node_name(node), name);
    grammar element = grammar_element(report->schema, node_name(node));
    finding_suggest(finding, grammar_nearest_attribute(element, name));
}

static void
report_missing_attribute(const struct schema_report *report, const struct violation *complaint)
{
    const struct value value = schema_report_name(report, complaint->node);
    const char *name = complaint->attribute;
    grammar element = grammar_element(report->schema, node_name(complaint->node));
    node_mark(complaint->node, NODE_LACKS_ATTRIBUTE);
    struct finding *finding =
        findings_add(report->out, &rules[MISSING_ATTRIBUTE], &value,
                     "<%s> is missing the attribute '%s'", node_name(complaint->node), name);
    finding_hint(finding, "write %s=\"…\"", name);
    const char *help = grammar_documentation(report->schema, grammar_attribute(element, name));
    if (help != NULL)
        finding_help(finding, "%s: %s", name, help);
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
        finding_help(finding, "%s is one of: %s", name, buffer_text(&values));
    else if (help != NULL)
        finding_help(finding, "%s: %s", name, help);
    buffer_free(&values);
}

static void
report_attribute_value(const struct schema_report *report, const struct violation *complaint)
{
    const char *name = complaint->attribute;
    const char *local = strncmp(name, "xml:", 4) == 0 ? name + 4 : name;
    struct markup_tag tag;
    markup_read_tag(report->source, node_offset(complaint->node), &tag);
    xmlAttr *property = xmlHasProp(complaint->node, (const xmlChar *)local);
    if (property != NULL)
        attribute_mark_reported(property);
    const struct markup_attribute *found = markup_find(
        report->source, &tag, property != NULL ? attribute_written(property, name) : name);
    struct value value = schema_report_name(report, complaint->node);
    value.attribute = name;
    value.span = found != NULL ? markup_trim(report->source, found->value) : value.span;
    value.text = property != NULL && property->children != NULL
                     ? (const char *)property->children->content
                     : "";
    grammar element = grammar_element(report->schema, node_name(complaint->node));
    grammar attribute = grammar_attribute(element, name);
    struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], &value,
                                           "'%s' is not a valid value of '%s'", value.text, name);
    struct spelling spelling = spelling_of(value.text);
    grammar_try_values(report->schema, attribute, &spelling);
    finding_suggest(finding, spelling.nearest);
    help_values(report, finding, attribute, name);
}

static void
report_text_value(const struct schema_report *report, xmlNode *node)
{
    struct markup_tag tag;
    node_mark(node, NODE_HAS_WRONG_TEXT);
    markup_read_tag(report->source, node_offset(node), &tag);
    struct value value = schema_report_name(report, node);
    struct span span = markup_text(report->source, &tag);
    if (span.end > span.start)
        value.span = span;
    struct finding *finding =
        findings_add(report->out, &rules[INVALID_VALUE], &value, "<%s> is blank", node_name(node));
    const char *help =
        grammar_documentation(report->schema, grammar_element(report->schema, node_name(node)));
    if (help != NULL)
        finding_help(finding, "<%s>: %s", node_name(node), help);
}

void
schema_report_node(const struct schema_report *report, const xmlNode *node)
{
    const struct value value = schema_report_name(report, node);
    findings_add(report->out, &rules[INVALID_VALUE], &value,
                 "<%s> is not what the schema requires here", node_name(node));
}

static void
report_content(const struct schema_report *report, const struct violation *complaint)
{
    xmlNode *node = complaint->node;
    if (!schema_report_content(report, complaint->is_incomplete ? node : node->parent))
        schema_report_node(report, node);
}

void
schema_report_violation(const struct schema_report *report, const struct violation *complaint)
{
    switch (complaint->code) {
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
        schema_report_unexpected_attribute(report, complaint->node, complaint->attribute);
        break;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
        report_missing_attribute(report, complaint);
        break;
    case XML_SCHEMAV_ELEMENT_CONTENT:
        report_content(report, complaint);
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
            .summary = N_("An element that the schema does not allow there."),
            .why = N_("Nothing reads an element in a wrong place: the fact in it is missing from "
                      "every export."),
            .fix = N_("Rename it, move it, or remove it; the help lists what may stand there."),
            .bad = "<documents code=\"identity-document\"/>",
            .good = "<document code=\"identity-document\"/>",
        },
    [MISSING_ELEMENT] =
        {
            .id = "FSE007",
            .name = "missing-element",
            .severity = SEVERITY_ERROR,
            .summary = N_("A required child element that is missing."),
            .why = N_("What the schema requires, the exports promise to their readers."),
            .fix = N_("Write the element where the hint says."),
            .bad = "<name xml:lang=\"en\">Lazio</name>\n"
                   "<host name=\"www.salutelazio.it\" …/>",
            .good = "<name xml:lang=\"en\">Lazio</name>\n"
                    "<crosswalk …/>\n"
                    "<host name=\"www.salutelazio.it\" …/>",
        },
    [UNEXPECTED_ATTRIBUTE] =
        {
            .id = "FSE008",
            .name = "unexpected-attribute",
            .severity = SEVERITY_ERROR,
            .summary = N_("An attribute that the schema does not allow there."),
            .why = N_("A misspelt attribute is silently ignored: the fact in it is lost."),
            .fix = N_("Rename it or remove it."),
            .bad = "<service state=\"active\" soruces=\"guide\"/>",
            .good = "<service state=\"active\" sources=\"guide\"/>",
        },
    [MISSING_ATTRIBUTE] =
        {
            .id = "FSE009",
            .name = "missing-attribute",
            .severity = SEVERITY_ERROR,
            .summary = N_("A required attribute that is missing."),
            .why = N_("What the schema requires, the exports promise to their readers."),
            .fix = N_("Write the attribute."),
            .bad = "<service state=\"active\"/>",
            .good = "<service state=\"active\" sources=\"guide\"/>",
        },
    [INVALID_VALUE] =
        {
            .id = "FSE010",
            .name = "invalid-value",
            .severity = SEVERITY_ERROR,
            .summary = N_("A value that does not fit its type, where no other rule says it "
                          "better."),
            .why = N_("Programs that read the exports rely on these types (XML Schema Part 2)."),
            .fix = N_("Write a value that the help describes."),
            .bad = "<procedure id=\"lazio-online\" mode=\"on-line\" …>",
            .good = "<procedure id=\"lazio-online\" mode=\"online\" …>",
        },
};

const struct rule_family schema_rules = {rules, RULE_COUNT};
const struct rule *const rule_invalid_value = &rules[INVALID_VALUE];
const struct rule *const rule_unexpected_element = &rules[UNEXPECTED_ELEMENT];
const struct rule *const rule_missing_element = &rules[MISSING_ELEMENT];
