/* SPDX-License-Identifier: MIT
 * From bytes to the dataset: what the parser meets is validated and read, record by record. */
#include "dataset/document.h"

#include <string.h>

#include "base/language.h"
#include "dataset/code_lists.h"
#include "dataset/evidence.h"
#include "dataset/fields.h"
#include "dataset/holds.h"
#include "dataset/records.h"
#include "schema/validation.h"
#include "xml/markup.h"
#include "xml/node.h"
#include "xml/parser.h"
#include "xml/preflight.h"

#define NAMESPACE "urn:fse:regions:1"

enum { WRONG_ROOT, RULE_COUNT };
static const struct rule rules[RULE_COUNT];

/* One reading of a document. */
struct reading {
    const struct source *source;
    struct schema_check *check;
    struct dataset *data;
    struct findings *out;
};

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

static int
meet_root(void *context, xmlNode *root)
{
    struct reading *reading = context;
    if (!root_is_right(reading, root))
        return 0;
    schema_check_start(reading->check, root);
    dataset_read_root(reading->data, reading->source, root);
    return 1;
}

static void
meet_record(void *context, xmlNode *record)
{
    struct reading *reading = context;
    schema_check_record(reading->check, record);
    dataset_read_record(reading->data, reading->source, record);
}

static void
meet_comment(void *context, size_t end, const char *text)
{
    struct reading *reading = context;
    dataset_read_comment(reading->data, reading->source, end, text);
}

static void
meet_end(void *context, xmlNode *root)
{
    struct reading *reading = context;
    schema_check_root(reading->check, root);
}

struct dataset *
document_read(const struct source *source, struct schema *schema, struct date today,
              struct findings *out)
{
    struct dataset *data = dataset_new(source, today);
    data->codes = code_lists_read(schema, data->arena);
    struct reading reading = {.source = source, .data = data, .out = out};
    const struct parser_client client = {
        .context = &reading,
        .meet_root = meet_root,
        .meet_record = meet_record,
        .meet_comment = meet_comment,
        .meet_end = meet_end,
        .suppressions = &data->suppressions,
        .arena = data->arena,
    };
    if (preflight_passes(source, out)) {
        reading.check = schema_check_new(schema, source, out);
        data->is_complete = parser_read(source, &client, out);
        schema_check_free(reading.check);
    }
    if (data->is_complete)
        data->layout = layout_read(source, schema);
    dataset_index(data);
    evidence_find(data);
    holds_decide(data);
    return data;
}

static const struct rule rules[RULE_COUNT] = {
    [WRONG_ROOT] =
        {
            .id = "FSE004",
            .name = "wrong-root",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("Another root element, namespace or format version."),
            .why = N_("The namespace and the version say how to read the file; another format "
                      "that is read like this one would give wrong findings, or none."),
            .fix = N_("Check that this is the dataset, and its first tag."),
            .bad = "<regions xmlns=\"urn:fse:regions:2\" schema-version=\"1.0\" …>",
            .good = "<regions xmlns=\"urn:fse:regions:1\" schema-version=\"1.0\" …>",
        },
};

const struct rule_family document_rules = {rules, RULE_COUNT};
