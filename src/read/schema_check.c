/* SPDX-License-Identifier: MIT
 * Validation against the schema, told in our own words: libxml2 says that something is
 * wrong and where; the grammar says what should be there. */
#include "read/schema_check.h"

#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "finding/spelling.h"
#include "read/dataset_read.h"
#include "read/markup.h"
#include "read/schema_grammar.h"
#include "read/schema_internal.h"

enum {
    UNEXPECTED_ELEMENT,
    MISSING_ELEMENT,
    UNEXPECTED_ATTRIBUTE,
    MISSING_ATTRIBUTE,
    INVALID_VALUE,
    RULE_COUNT
};
static const struct rule rules[RULE_COUNT];

/* What libxml2 said: an error of its numbers (xmlerror.h), about a node or one of its
 * attributes. */
struct complaint {
    int code;
    xmlNode *node;
    const char *attribute; /* its name as written ("xml:lang"), or NULL */
};

struct schema_check {
    struct schema *schema;
    const struct source *source;
    struct findings *out;
    struct arena *arena; /* for names, until the check is freed */
    xmlSchemaValidCtxt *validator;
    struct complaint *complaints;
    size_t count;
    size_t capacity;
};

#if LIBXML_VERSION >= 21200
typedef const xmlError *library_error;
#else
typedef xmlError *library_error;
#endif

/* The attribute that MESSAGE is about: libxml2 keeps its name nowhere else. It writes
 * "Element '…', attribute 'NAME': …", a namespace in braces before the name. */
static const char *
attribute_in(struct arena *arena, const char *message)
{
    static const char lead[] = "', attribute '";
    static const char xml_namespace[] = "{http://www.w3.org/XML/1998/namespace}";
    const char *name = strstr(message, lead);
    const char *colon = strchr(message, ' ');
    if (name == NULL || colon == NULL || strstr(message, "':") < name)
        return NULL;
    name += strlen(lead);
    size_t len = strcspn(name, "'");
    if (strncmp(name, xml_namespace, strlen(xml_namespace)) == 0) {
        name += strlen(xml_namespace);
        return arena_printf(arena, "xml:%.*s", (int)strcspn(name, "'"), name);
    }
    return arena_copy(arena, name, len);
}

static void
collect(void *context, library_error error)
{
    struct schema_check *check = context;
    if (error->node == NULL)
        return;
    struct complaint complaint = {.code = error->code, .node = error->node};
    complaint.attribute = attribute_in(check->arena, error->message);
    if (error->code == XML_SCHEMAV_CVC_COMPLEX_TYPE_4)
        complaint.attribute = arena_copy(check->arena, error->str1, strlen(error->str1));
    check->complaints = memory_grow(check->complaints, check->count, &check->capacity,
                                    sizeof complaint);
    check->complaints[check->count++] = complaint;
}

struct schema_check *
schema_check_new(struct schema *schema, const struct source *source, struct findings *out)
{
    struct schema_check *check = memory_get_zeroed(1, sizeof *check);
    check->schema = schema;
    check->source = source;
    check->out = out;
    check->arena = arena_new();
    check->validator = xmlSchemaNewValidCtxt(schema->compiled);
    xmlSchemaSetValidStructuredErrors(check->validator, collect, check);
    return check;
}

void
schema_check_free(struct schema_check *check)
{
    if (check == NULL)
        return;
    xmlSchemaFreeValidCtxt(check->validator);
    memory_free(check->complaints);
    arena_free(check->arena);
    memory_free(check);
}

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
address_of(const struct schema_check *check, const xmlNode *node)
{
    static const char *const keys[] = {"id", "value", "code", "number", "lang"};
    const char *address = name_of(node);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const xmlAttr *key = xmlHasProp(node, (const xmlChar *)keys[i]);
        if (key == NULL || key->children == NULL)
            continue;
        address = arena_printf(check->arena, "%s/%s", address,
                               (const char *)key->children->content);
        break;
    }
    const xmlNode *parent = node->parent;
    if (parent == NULL || parent->type != XML_ELEMENT_NODE || parent->parent == NULL ||
        parent->parent->type != XML_ELEMENT_NODE)
        return address;
    return arena_printf(check->arena, "%s/%s", address_of(check, parent), address);
}

static struct value
name_value(const struct schema_check *check, const xmlNode *node)
{
    struct markup_tag tag;
    markup_read_tag(check->source, node_offset(node), &tag);
    return (struct value){.text = name_of(node),
                          .span = tag.name,
                          .address = address_of(check, node)};
}

/* What the sentence calls the next element that stands where something is missing. */
static void
hint_place(const struct schema_check *check, struct finding *finding, const char *name,
           const xmlNode *before, const xmlNode *after)
{
    if (before != NULL)
        finding_hint(check->out, finding, "write <%s> before this <%s>", name, name_of(before));
    else if (after != NULL)
        finding_hint(check->out, finding, "write <%s> after the last <%s>", name,
                     name_of(after));
    else
        finding_hint(check->out, finding, "write <%s> in it", name);
    (void)check;
}

static void
report_missing(const struct schema_check *check, const xmlNode *parent, grammar particle,
               const xmlNode *before, const xmlNode *after)
{
    struct value value = name_value(check, before != NULL ? before : parent);
    const char *name = grammar_particle_name(particle);
    struct finding *finding = findings_add(check->out, &rules[MISSING_ELEMENT], &value,
                                           "<%s> is missing in <%s>", name, name_of(parent));
    hint_place(check, finding, name, before, after);
    const char *help = grammar_documentation(grammar_element(check->schema, name));
    if (help != NULL)
        finding_help(check->out, finding, "<%s>: %s", name, help);
}

/* Appends "<a>, <b>, <c>": the children that ELEMENT may have, in their order. */
static void
add_children(grammar element, struct buffer *out)
{
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next_particle(at))
        buffer_printf(out, "%s<%s>", out->len > 0 ? ", " : "", grammar_particle_name(at));
}

static void
help_children(const struct schema_check *check, struct finding *finding, const xmlNode *parent,
              grammar element)
{
    struct buffer names = {0};
    add_children(element, &names);
    if (names.len > 0)
        finding_help(check->out, finding, "<%s> holds, in this order: %s", name_of(parent),
                     buffer_text(&names));
    else
        finding_help(check->out, finding, "<%s> holds no elements", name_of(parent));
    buffer_free(&names);
}

static void
report_unexpected(const struct schema_check *check, const xmlNode *node, grammar element,
                  const xmlNode *behind)
{
    const struct value value = name_value(check, node);
    struct finding *finding;
    if (behind != NULL && strcmp(name_of(behind), name_of(node)) == 0)
        finding = findings_add(check->out, &rules[UNEXPECTED_ELEMENT], &value,
                               "a second <%s> in <%s>", name_of(node), name_of(node->parent));
    else if (behind != NULL)
        finding = findings_add(check->out, &rules[UNEXPECTED_ELEMENT], &value,
                               "<%s> cannot stand behind <%s>", name_of(node), name_of(behind));
    else
        finding = findings_add(check->out, &rules[UNEXPECTED_ELEMENT], &value,
                               "<%s> is not allowed in <%s>", name_of(node),
                               name_of(node->parent));
    struct spelling spelling = spelling_of(name_of(node));
    for (grammar at = grammar_first_particle(element); at != NULL; at = grammar_next_particle(at))
        spelling_try(&spelling, grammar_particle_name(at));
    if (behind == NULL)
        finding_suggest(check->out, finding, spelling.nearest);
    help_children(check, finding, node->parent, element);
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
pass_particles(const struct schema_check *check, struct content_walk *walk, grammar next,
               const xmlNode *before)
{
    for (; walk->at != next; walk->at = grammar_next_particle(walk->at)) {
        if (!walk->at_is_met && grammar_particle_is_required(walk->at))
            report_missing(check, walk->parent, walk->at, before, walk->last);
        walk->at_is_met = 0;
    }
}

static void
walk_child(const struct schema_check *check, struct content_walk *walk, const xmlNode *node)
{
    grammar found = find_particle(walk->at, name_of(node));
    if (found == NULL) {
        grammar earlier = find_particle(grammar_first_particle(walk->element), name_of(node));
        report_unexpected(check, node, walk->element, earlier != NULL ? walk->last : NULL);
        return;
    }
    pass_particles(check, walk, found, node);
    if (walk->at_is_met && !grammar_particle_repeats(found))
        report_unexpected(check, node, walk->element, walk->last);
    walk->at_is_met = 1;
    walk->last = node;
}

/* Says everything that is wrong with which children PARENT has, and in which order. */
static void
explain_content(const struct schema_check *check, const xmlNode *parent)
{
    struct content_walk walk = {.parent = parent};
    walk.element = grammar_element(check->schema, name_of(parent));
    walk.at = grammar_first_particle(walk.element);
    for (const xmlNode *node = next_element(parent->children); node != NULL;
         node = next_element(node->next))
        walk_child(check, &walk, node);
    pass_particles(check, &walk, NULL, NULL);
}

static int
is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

/* The place of the text NODE: behind the tag that stands before it. */
static struct span
text_span(const struct schema_check *check, const xmlNode *node)
{
    const xmlNode *before = node->prev;
    while (before != NULL && before->type != XML_ELEMENT_NODE)
        before = before->prev;
    struct markup_tag tag;
    markup_read_tag(check->source, node_offset(before != NULL ? before : node->parent), &tag);
    if (before == NULL || tag.is_empty)
        return markup_text(check->source, &tag);
    return tag.name;
}

static void
report_text(const struct schema_check *check, const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node != NULL; node = node->next) {
        if ((node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE) ||
            is_blank((const char *)node->content))
            continue;
        struct value value = name_value(check, parent);
        value.span = text_span(check, node);
        struct finding *finding = findings_add(check->out, &rules[INVALID_VALUE], &value,
                                               "text is not allowed in <%s>", name_of(parent));
        help_children(check, finding, parent, grammar_element(check->schema, name_of(parent)));
        return;
    }
}

static void
report_unexpected_attribute(const struct schema_check *check, const struct complaint *complaint)
{
    struct markup_tag tag;
    markup_read_tag(check->source, node_offset(complaint->node), &tag);
    struct value value = name_value(check, complaint->node);
    const struct markup_attribute *found =
        markup_find(check->source, &tag, complaint->attribute);
    if (found != NULL)
        value.span = found->name;
    value.attribute = complaint->attribute;
    struct finding *finding =
        findings_add(check->out, &rules[UNEXPECTED_ATTRIBUTE], &value,
                     "<%s> has no attribute '%s'", name_of(complaint->node),
                     complaint->attribute);
    struct spelling spelling = spelling_of(complaint->attribute);
    grammar_try_attributes(grammar_element(check->schema, name_of(complaint->node)), &spelling);
    finding_suggest(check->out, finding, spelling.nearest);
}

static void
report_missing_attribute(const struct schema_check *check, const struct complaint *complaint)
{
    const struct value value = name_value(check, complaint->node);
    const char *name = complaint->attribute;
    struct finding *finding =
        findings_add(check->out, &rules[MISSING_ATTRIBUTE], &value,
                     "<%s> lacks the attribute '%s'", name_of(complaint->node), name);
    finding_hint(check->out, finding, "write %s=\"…\"", name);
    grammar element = grammar_element(check->schema, name_of(complaint->node));
    const char *help = grammar_documentation(grammar_attribute(element, name));
    if (help != NULL)
        finding_help(check->out, finding, "%s: %s", name, help);
}

/* The helping sentence about what ATTRIBUTE may be. */
static void
help_values(const struct schema_check *check, struct finding *finding, grammar attribute,
            const char *name)
{
    struct buffer values = {0};
    grammar_add_values(check->schema, attribute, &values);
    const char *help = grammar_type_documentation(check->schema, attribute);
    if (values.len > 0)
        finding_help(check->out, finding, "%s is one of: %s", name, buffer_text(&values));
    else if (help != NULL)
        finding_help(check->out, finding, "%s: %s", name, help);
    buffer_free(&values);
}

static void
report_attribute_value(const struct schema_check *check, const struct complaint *complaint)
{
    const char *name = complaint->attribute;
    const char *local = strncmp(name, "xml:", 4) == 0 ? name + 4 : name;
    struct markup_tag tag;
    markup_read_tag(check->source, node_offset(complaint->node), &tag);
    const struct markup_attribute *found = markup_find(check->source, &tag, name);
    const xmlAttr *property = xmlHasProp(complaint->node, (const xmlChar *)local);
    struct value value = name_value(check, complaint->node);
    value.attribute = name;
    value.span = found != NULL ? found->value : value.span;
    value.text = property != NULL && property->children != NULL
                     ? (const char *)property->children->content
                     : "";
    grammar element = grammar_element(check->schema, name_of(complaint->node));
    grammar attribute = grammar_attribute(element, name);
    struct finding *finding = findings_add(check->out, &rules[INVALID_VALUE], &value,
                                           "'%s' cannot be the %s of <%s>", value.text, name,
                                           name_of(complaint->node));
    struct spelling spelling = spelling_of(value.text);
    grammar_try_values(check->schema, attribute, &spelling);
    finding_suggest(check->out, finding, spelling.nearest);
    help_values(check, finding, attribute, name);
}

static void
report_text_value(const struct schema_check *check, const xmlNode *node)
{
    struct markup_tag tag;
    markup_read_tag(check->source, node_offset(node), &tag);
    struct value value = name_value(check, node);
    struct span span = markup_text(check->source, &tag);
    if (span.end > span.start)
        value.span = span;
    struct finding *finding =
        findings_add(check->out, &rules[INVALID_VALUE], &value, "<%s> says nothing",
                     name_of(node));
    const char *help = grammar_documentation(grammar_element(check->schema, name_of(node)));
    if (help != NULL)
        finding_help(check->out, finding, "<%s>: %s", name_of(node), help);
}

static void
report(const struct schema_check *check, const struct complaint *complaint)
{
    const xmlNode *parent = complaint->node->parent;
    switch (complaint->code) {
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
        report_unexpected_attribute(check, complaint);
        break;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
        report_missing_attribute(check, complaint);
        break;
    case XML_SCHEMAV_ELEMENT_CONTENT:
        explain_content(check, complaint->node);
        if (parent != NULL && parent->type == XML_ELEMENT_NODE)
            explain_content(check, parent);
        break;
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
    case XML_SCHEMAV_CVC_TYPE_3_1_2:
        report_text(check, complaint->node);
        explain_content(check, complaint->node);
        break;
    case XML_SCHEMAV_CVC_ELT_1: /* an element without declaration: its parent says so */
        break;
    default:
        if (complaint->attribute != NULL)
            report_attribute_value(check, complaint);
        else
            report_text_value(check, complaint->node);
    }
}

/* Whether an earlier complaint of this round is about the same attribute, or the same
 * text: libxml2 complains of a list after complaining of its item. */
static int
is_repeated(const struct schema_check *check, size_t first, size_t index)
{
    const struct complaint *complaint = &check->complaints[index];
    for (size_t i = first; i < index; i++) {
        const struct complaint *other = &check->complaints[i];
        if (other->node == complaint->node && other->attribute != NULL &&
            complaint->attribute != NULL && strcmp(other->attribute, complaint->attribute) == 0)
            return 1;
        if (other->node == complaint->node && other->attribute == NULL &&
            complaint->attribute == NULL)
            return 1;
    }
    return 0;
}

static void validate(struct schema_check *check, xmlNode *node);

/* After an error in the content of a parent, validates the siblings that libxml2 skipped,
 * NODE and those behind it; for an element without a declaration, its children. */
static void
validate_skipped(struct schema_check *check, const struct complaint *complaint)
{
    xmlNode *node = NULL;
    if (complaint->code == XML_SCHEMAV_ELEMENT_CONTENT)
        node = complaint->node;
    else if (complaint->code == XML_SCHEMAV_CVC_ELT_1)
        node = complaint->node->children;
    for (; node != NULL; node = node->next)
        if (node->type == XML_ELEMENT_NODE)
            validate(check, node);
}

/* Validates NODE with all that is in it. */
static void
validate(struct schema_check *check, xmlNode *node)
{
    size_t first = check->count;
    xmlSchemaValidateOneElement(check->validator, node);
    size_t last = check->count;
    for (size_t i = first; i < last; i++) {
        const struct complaint complaint = check->complaints[i];
        if (!is_repeated(check, first, i))
            report(check, &complaint);
        if (complaint.node != node || complaint.code == XML_SCHEMAV_CVC_ELT_1)
            validate_skipped(check, &complaint);
    }
    check->count = first;
}

void
schema_check_record(struct schema_check *check, xmlNode *record)
{
    validate(check, record);
}

void
schema_check_root(struct schema_check *check, xmlNode *root)
{
    xmlSchemaValidateOneElement(check->validator, root);
    int content_is_wrong = 0;
    for (size_t i = 0; i < check->count; i++) {
        const struct complaint complaint = check->complaints[i];
        if (complaint.code == XML_SCHEMAV_ELEMENT_CONTENT)
            content_is_wrong |= complaint.node == root || complaint.node->parent == root;
        else if (complaint.node == root && !is_repeated(check, 0, i))
            report(check, &complaint);
    }
    if (content_is_wrong)
        explain_content(check, root);
    check->count = 0;
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
