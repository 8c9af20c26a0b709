/* SPDX-License-Identifier: MIT
 * From bytes to the dataset: gate, parser, validation, one record at a time. libxml2's own
 * tree builders run, wrapped: every start tag's offset is kept with its node, and every
 * child of the root is validated, read and freed at its end tag. */
#include "dataset/document.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "base/language.h"
#include "base/library_error.h"
#include "base/memory.h"
#include "dataset/fields.h"
#include "dataset/records.h"
#include "schema/validation.h"
#include "xml/malformed.h"
#include "xml/markup.h"
#include "xml/preflight.h"
#include "xml/suppression.h"

#define NAMESPACE "urn:fse:regions:1"

enum { WRONG_ROOT, RULE_COUNT };
static const struct rule rules[RULE_COUNT];

/* One reading of a document. The parser context's _private points to it. */
struct reading {
    const struct source *source;
    struct schema_check *check;
    struct dataset *data;
    struct findings *out;
    struct suppression_reader suppressions;
    int is_stopped; /* by us or by an error: what still comes is not to be trusted */
};

/* Where CONTEXT stands in the bytes: the buffer moves, so that this sum alone is right. */
static size_t
offset_of(const xmlParserCtxt *context)
{
    const xmlParserInput *input = context->input;
    return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

static void
stop(xmlParserCtxt *context, struct reading *reading)
{
    reading->is_stopped = 1;
    xmlStopParser(context);
}

static void
on_error(void *user_data, library_error error)
{
    xmlParserCtxt *context = user_data;
    struct reading *reading = context->_private;
    int is_namespace = error->domain == XML_FROM_NAMESPACE;
    if (reading->is_stopped || (error->level != XML_ERR_FATAL && !is_namespace &&
                                error->code != XML_WAR_UNDECLARED_ENTITY))
        return;
    size_t offset = context->input != NULL ? offset_of(context) : 0;
    if (offset > reading->source->len)
        offset = reading->source->len;
    const char *name = error->str1;
    if (error->code == XML_ERR_ATTRIBUTE_REDEFINED && error->str2 != NULL)
        name = arena_printf(reading->data->arena, "%s:%s", error->str1, error->str2);
    document_error_report(reading->source, error->code, offset, context->node, name, reading->out);
    stop(context, reading);
}

static void
report_root(struct reading *reading, const xmlNode *root, struct span span, const char *message,
            const char *hint)
{
    const struct value value = {.text = (const char *)root->name, .span = span};
    struct finding *finding =
        findings_add(reading->out, &rules[WRONG_ROOT], &value, "%s", tr(message));
    finding_hint(reading->out, finding, "%s", tr(hint));
}

/* Whether ROOT, which says its version, is of version 1, however that is written. */
static int
is_of_version_1(const xmlNode *root)
{
    xmlChar *version = xmlGetNoNsProp(root, BAD_CAST "schema-version");
    const char *at = (const char *)version + strspn((const char *)version, " \t\r\n");
    int is = strncmp(at, "1.", 2) == 0;
    xmlFree(version);
    return is;
}

/* Whether ROOT is the element that this program reads; if not, says so. */
static int
root_is_right(struct reading *reading, const xmlNode *root)
{
    struct markup_tag tag;
    markup_read_tag(reading->source, node_offset(root), &tag);
    if (strcmp((const char *)root->name, "regions") != 0) {
        report_root(reading, root, tag.name, N_("the root element is not <regions>"),
                    N_("write <regions xmlns=\"urn:fse:regions:1\" …>"));
        return 0;
    }
    const struct markup_attribute *declared = markup_find(reading->source, &tag, "xmlns");
    if (root->ns == NULL || strcmp((const char *)root->ns->href, NAMESPACE) != 0) {
        report_root(reading, root, declared != NULL ? declared->value : tag.name,
                    N_("<regions> is not in the namespace of the dataset"),
                    N_("write xmlns=\"urn:fse:regions:1\""));
        return 0;
    }
    const struct markup_attribute *version = markup_find(reading->source, &tag, "schema-version");
    if (version != NULL && !is_of_version_1(root)) {
        report_root(reading, root, version->value, N_("the format is not of version 1"),
                    N_("write schema-version=\"1.0\", or use a program for that version"));
        return 0;
    }
    return 1;
}

static void
/* NOLINTNEXTLINE(readability-function-size): the parameters are libxml2's */
on_start(void *user_data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
         int namespace_count, const xmlChar **namespaces, int count, int default_count,
         const xmlChar **attributes)
{
    xmlParserCtxt *context = user_data;
    struct reading *reading = context->_private;
    xmlSAX2StartElementNs(context, name, prefix, uri, namespace_count, namespaces, count,
                          default_count, attributes);
    size_t end = offset_of(context), at = end;
    const char *bytes = reading->source->bytes;
    if (reading->is_stopped || context->node == NULL)
        return;
    while (at > 0 && bytes[--at] != '<') /* a raw '<' cannot stand inside a tag */
        ;
    node_set_offset(context->node, at);
    suppressions_enter(&reading->suppressions, (size_t)context->nodeNr, at);
    int is_cut_off = end >= reading->source->len; /* the error comes behind this */
    if (context->nodeNr != 1 || is_cut_off)
        return;
    if (!root_is_right(reading, context->node)) {
        stop(context, reading);
        return;
    }
    schema_check_start(reading->check, context->node);
    dataset_read_root(reading->data, reading->source, context->node);
}

/* Validates and reads RECORD, and frees what is in it; the empty element stays, for the
 * check of the root. */
static void
finish_record(struct reading *reading, xmlNode *record)
{
    schema_check_record(reading->check, record);
    dataset_read_record(reading->data, reading->source, record);
    xmlFreeNodeList(record->children);
    record->children = NULL;
    record->last = NULL;
}

static void
on_end(void *user_data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    xmlParserCtxt *context = user_data;
    struct reading *reading = context->_private;
    xmlNode *node = context->node;
    int depth = context->nodeNr;
    xmlSAX2EndElementNs(context, name, prefix, uri);
    if (reading->is_stopped || !context->wellFormed || !context->nsWellFormed || node == NULL)
        return;
    suppressions_leave(&reading->suppressions, (size_t)depth, offset_of(context));
    if (depth == 2)
        finish_record(reading, node);
    else if (depth == 1)
        reading->data->is_complete = 1;
    /* The parser remembers the last text it made, to make it longer: that may be freed. */
    context->nodemem = 0;
    context->nodelen = 0;
}

/* Where the instruction that ends at END starts. DATA is what stands there behind TARGET and
 * white space, but with a line feed for each CR LF. */
static size_t
start_of_instruction(const struct source *source, size_t end, const char *target, const char *data)
{
    size_t at = end - strlen("?>");
    for (size_t left = data != NULL ? strlen(data) : 0; left > 0; at--)
        left -= source->bytes[at - 1] != '\r' || source->bytes[at] != '\n';
    while (strchr(" \t\r\n", source->bytes[at - 1]) != NULL)
        at--;
    return at - strlen(target) - strlen("<?");
}

/* No instruction becomes a node: none can disturb what looks at the tree. */
static void
on_instruction(void *user_data, const xmlChar *name, const xmlChar *data)
{
    xmlParserCtxt *context = user_data;
    struct reading *reading = context->_private;
    const char *target = (const char *)name;
    if (reading->is_stopped)
        return;
    size_t end = offset_of(context);
    struct span span = {start_of_instruction(reading->source, end, target, (const char *)data),
                        end};
    suppression_meet(&reading->suppressions, span, target);
}

static void
on_comment(void *user_data, const xmlChar *text)
{
    xmlParserCtxt *context = user_data;
    struct reading *reading = context->_private;
    xmlSAX2Comment(context, text);
    if (!reading->is_stopped)
        dataset_read_comment(reading->data, reading->source, offset_of(context),
                             (const char *)text);
}

/* Preflight has refused every DOCTYPE; if it ever missed one, nothing comes of it. */
static void
on_doctype(void *user_data, const xmlChar *name, const xmlChar *id, const xmlChar *uri)
{
    xmlParserCtxt *context = user_data;
    (void)name;
    (void)id;
    (void)uri;
    stop(context, context->_private);
}

static void
set_handlers(xmlSAXHandler *handlers)
{
    memset(handlers, 0, sizeof *handlers);
    xmlSAXVersion(handlers, 2);
    handlers->startElementNs = on_start;
    handlers->endElementNs = on_end;
    handlers->processingInstruction = on_instruction;
    handlers->comment = on_comment;
    handlers->internalSubset = on_doctype;
    handlers->serror = on_error;
}

static void
parse(struct reading *reading)
{
    xmlParserCtxt *context =
        xmlCreateMemoryParserCtxt(reading->source->bytes, (int)reading->source->len);
    set_handlers(context->sax);
    context->_private = reading;
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA |
                                   XML_PARSE_COMPACT | XML_PARSE_NOBLANKS);
    xmlParseDocument(context);
    reading->data->is_complete &=
        !reading->is_stopped && context->wellFormed && context->nsWellFormed;
    if (reading->data->is_complete)
        schema_check_root(reading->check, xmlDocGetRootElement(context->myDoc));
    xmlFreeDoc(context->myDoc);
    context->myDoc = NULL;
    xmlFreeParserCtxt(context);
}

struct dataset *
document_read(const struct source *source, struct schema *schema, struct date today,
              struct findings *out)
{
    struct reading reading = {.source = source, .data = dataset_new(source, today), .out = out};
    reading.suppressions.data = reading.data;
    if (preflight_passes(source, out)) {
        reading.check = schema_check_new(schema, source, out);
        parse(&reading);
        schema_check_free(reading.check);
    }
    if (reading.data->is_complete)
        reading.data->layout = layout_read(source, schema);
    dataset_index(reading.data);
    return reading.data;
}

static const struct rule rules[RULE_COUNT] = {
    [WRONG_ROOT] =
        {
            .id = "FSE004",
            .name = "wrong-root",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("Another root element, namespace or format version."),
            .why = N_("The namespace and the version say by which rules the file is to be read; "
                      "reading another format by these would make wrong findings, or none."),
            .fix = N_("Check that this is the dataset, and its first tag."),
            .bad = "<regions xmlns=\"urn:fse:regions:2\" schema-version=\"1.0\" …>",
            .good = "<regions xmlns=\"urn:fse:regions:1\" schema-version=\"1.0\" …>",
        },
};

const struct rule_family document_rules = {rules, RULE_COUNT};
