/* SPDX-License-Identifier: MIT
 * What the schema does not allow, in our own words: libxml2 says that something is wrong
 * and where; the grammar says what should be there. */
#include "schema/violations.h"

#include <libxml/xmlerror.h>
#include <string.h>

#include "base/buffer.h"
#include "base/date.h"
#include "finding/spelling.h"
#include "finding/suggestion.h"
#include "schema/grammar.h"
#include "xml/characters.h"
#include "xml/markup.h"
#include "xml/node.h"
#include "xml/token.h"

enum {
    UNEXPECTED_ELEMENT,
    MISSING_ELEMENT,
    UNEXPECTED_ATTRIBUTE,
    MISSING_ATTRIBUTE,
    INVALID_VALUE,
    RULE_COUNT
};
static const struct rule rules[RULE_COUNT];

static int
is_blank(const struct source *source, struct span span)
{
    struct character character = {.point = ' '};
    struct characters walk = characters_of(source, span);
    while (character.point < 0x80 && markup_is_space((char)character.point))
        if (!characters_next(&walk, &character))
            return 1;
    return 0;
}

static void
report_text_at(const struct schema_report *report, const xmlNode *parent, struct span span)
{
    struct value value = schema_report_name(report, parent);
    value.span = span;
    value.text = characters_text(report->source, span, report->arena);
    struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], &value,
                                           "text is not allowed in <%s>", node_name(parent));
    schema_report_place(report, finding, parent, NULL);
    schema_report_help_children(finding, parent,
                                grammar_element(report->schema, node_name(parent)));
}

/* Reports the texts between the children of PARENT, if there are any. */
static void
report_texts(const struct schema_report *report, const xmlNode *parent)
{
    const xmlNode *text = parent->children;
    while (text != NULL && (xmlIsBlankNode(text) || text->type != XML_TEXT_NODE))
        text = text->next;
    if (text == NULL)
        return;
    struct tokens tokens = {.source = report->source, .span = span_of(0, node_offset(parent))};
    while (tokens_next(&tokens) && tokens.open > 0) {
        if ((tokens.kind != TOKEN_START && tokens.kind != TOKEN_END) || tokens.open != 1)
            continue;
        struct span span = markup_text_from(report->source, tokens.span.end);
        if (!is_blank(report->source, span))
            report_text_at(report, parent, span);
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
    if (found != NULL) {
        value.span = found->name;
        value.text = name;
    }
    struct finding *finding = findings_add(report->out, &rules[UNEXPECTED_ATTRIBUTE], &value,
                                           "<%s> has no attribute '%s'", node_name(node), name);
    schema_report_place(report, finding, node, name);
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
    schema_report_place(report, finding, complaint->node, NULL);
    finding_hint(finding, "write %s=\"…\"", name);
    const char *help = grammar_documentation(report->schema, grammar_attribute(element, name));
    if (help != NULL)
        finding_help(finding, "%s: %s", name, help);
}

/* Tells FINDING what NAME, an attribute declared as ATTRIBUTE that reads TEXT, may be. */
static void
suggest_value(const struct schema_report *report, struct finding *finding, grammar attribute,
              const char *name, const char *text)
{
    struct spelling spelling = spelling_of(text);
    struct buffer list = {0};
    const struct words values = grammar_values(report->schema, grammar_type(attribute));
    for (size_t i = 0; i < values.count; i++) {
        spelling_try(&spelling, values.items[i]);
        buffer_add_word(&list, ", ", values.items[i]);
    }
    const char *help = grammar_type_documentation(report->schema, attribute);
    if (grammar_list_values(report->schema, attribute).count > 0)
        finding_suggest_word(finding, text, spelling.nearest);
    else
        finding_suggest(finding, spelling.nearest);
    if (list.len > 0)
        finding_help(finding, "%s is one of: %s", name, list.bytes);
    else if (help != NULL)
        finding_help(finding, "%s: %s", name, help);
    buffer_free(&list);
}

/* Where a date is written in another way, that is the one that was meant. */
static void
suggest_date(struct finding *finding, const char *text)
{
    struct date date;
    if (date_read_written(text, &date) != 0)
        return;
    char written[16];
    finding_hint(finding, "write '%s'", date_write(date, written, sizeof written));
}

/* Reports VALUE, all or a part of the attribute that COMPLAINT is about and that is declared as ATTRIBUTE. */
static void
report_value(const struct schema_report *report, const struct violation *complaint,
             const struct value *value, grammar attribute)
{
    const char *name = complaint->attribute;
    struct finding *finding = findings_add(report->out, &rules[INVALID_VALUE], value,
                                           "'%s' is not a valid value of '%s'", value->text, name);
    schema_report_place(report, finding, complaint->node, name);
    suggest_value(report, finding, attribute, name, value->text);
    suggest_date(finding, value->text);
}

static int
is_listed(struct words listed, const char *word)
{
    size_t i = 0;
    while (i < listed.count && strcmp(listed.items[i], word) != 0)
        i++;
    return i < listed.count;
}

/* Reports those words of VALUE, as above, which stands in SPAN, that ATTRIBUTE's list does not have; how many they are. */
static size_t
report_words(const struct schema_report *report, const struct violation *complaint,
             const struct value *value, struct span span, grammar attribute)
{
    const struct words listed = grammar_list_values(report->schema, attribute);
    struct characters walk = characters_of(report->source, span);
    struct value word = *value;
    size_t count = 0, len;
    if (listed.count == 0)
        return 0;
    for (const char *at = value->text; *(at += strspn(at, " ")) != '\0'; at += len) {
        len = strcspn(at, " ");
        word.text = arena_copy(report->arena, at, len);
        if (is_listed(listed, word.text))
            continue;
        size_t start = (size_t)(at - value->text);
        word.span = characters_find(&walk, start, start + len);
        report_value(report, complaint, &word, attribute);
        count++;
    }
    return count;
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
    value.text = property != NULL && property->children != NULL
                     ? (const char *)property->children->content
                     : "";
    grammar attribute =
        grammar_attribute(grammar_element(report->schema, node_name(complaint->node)), name);
    if (found != NULL && report_words(report, complaint, &value, found->value, attribute) > 0)
        return;
    value.span = found != NULL ? markup_trim(report->source, found->value) : value.span;
    report_value(report, complaint, &value, attribute);
}

static void
report_text_value(const struct schema_report *report, xmlNode *node)
{
    struct markup_tag tag;
    node_mark(node, NODE_HAS_WRONG_TEXT);
    markup_read_tag(report->source, node_offset(node), &tag);
    struct value value = schema_report_name(report, node);
    struct span span = markup_text(report->source, &tag);
    if (span.end > span.start) {
        value.span = span;
        value.text = characters_text(report->source, span, report->arena);
    }
    struct finding *finding =
        findings_add(report->out, &rules[INVALID_VALUE], &value, "<%s> is blank", node_name(node));
    schema_report_place(report, finding, node, NULL);
    const char *help =
        grammar_documentation(report->schema, grammar_element(report->schema, node_name(node)));
    if (help != NULL)
        finding_help(finding, "<%s>: %s", node_name(node), help);
}

void
schema_report_node(const struct schema_report *report, const xmlNode *node)
{
    const struct value value = schema_report_name(report, node);
    struct finding *finding =
        findings_add(report->out, &rules[INVALID_VALUE], &value,
                     "<%s> is not what the schema requires here", node_name(node));
    schema_report_place(report, finding, node, NULL);
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
        report_texts(report, complaint->node);
        schema_report_content(report, complaint->node);
        break;
    case XML_SCHEMAV_CVC_ELT_3_1:
    case XML_SCHEMAV_CVC_ELT_3_2_1:
    case XML_SCHEMAV_CVC_ELT_3_2_2:
        schema_report_unexpected_attribute(report, complaint->node, "xsi:nil");
        break;
    case XML_SCHEMAV_CVC_ELT_1: /* an element without declaration: its parent says so */
        break;
    default:
        if (complaint->attribute != NULL && strncmp(complaint->attribute, "xsi:", 4) == 0)
            schema_report_unexpected_attribute(report, complaint->node, complaint->attribute);
        else if (complaint->attribute != NULL)
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
            .gives_way = 1,
            .summary = N_("A value that does not fit its type, where no other rule says it "
                          "better."),
            .why = N_("Programs that read the exports rely on these types (XML Schema Part 2)."),
            .fix = N_("Write a value that the help describes."),
            .bad = "<procedure id=\"lazio-online\" mode=\"on-line\" …>",
            .good = "<procedure id=\"lazio-online\" mode=\"online\" …>",
        },
};

const struct rule_family schema_rules = {rules, RULE_COUNT};
const struct rule *const rule_unexpected_element = &rules[UNEXPECTED_ELEMENT];
const struct rule *const rule_missing_element = &rules[MISSING_ELEMENT];
