/* SPDX-License-Identifier: MIT
 * FSE707: where the document says its schema is. Only editors follow that. */
#include <string.h>

#include "base/pattern.h"
#include "rules/families.h"
#include "xml/characters.h"
#include "xml/markup.h"

#define XSI "http://www.w3.org/2001/XMLSchema-instance"
#define WANTED "urn:fse:regions:1 ../schema/regions.xsd"

/* The attribute of TAG whose name ends in LOCAL, under any prefix, or NULL. */
static const struct markup_attribute *
find_local(const struct source *source, const struct markup_tag *tag, const char *local)
{
    size_t len = strlen(local);
    for (size_t i = 0; i < tag->count; i++) {
        struct span name = tag->attributes[i].name;
        if (name.end - name.start > len && memcmp(source->bytes + name.end - len, local, len) == 0)
            return &tag->attributes[i];
    }
    return NULL;
}

/* Pairs of a namespace and a place, ours among them. */
static int
is_right(const char *text, size_t len)
{
    static struct pattern pattern = {
        .expression =
            "^\\s*(?:\\S+\\s+\\S+\\s+)*?urn:fse:regions:1\\s+(?:\\S*/)?regions\\.xsd(?:\\s+\\S+\\s+\\S+)*\\s*$"};
    return len <= PATTERN_MAX_SUBJECT && pattern_matches(&pattern, text, len);
}

static void
add_missing(const struct lint *lint, const struct markup_tag *tag)
{
    const struct markup_attribute *prefix = markup_find(lint->data->source, tag, "xmlns:xsi");
    const struct markup_attribute *after =
        prefix != NULL ? prefix : markup_find(lint->data->source, tag, "xmlns");
    struct finding *finding =
        report(lint, &lint->data->root, "the document does not say where its schema is");
    finding_hint(finding, "write xsi:schemaLocation=\"%s\"", WANTED);
    if (after == NULL || (prefix != NULL && !markup_is(lint->data->source, prefix->value, XSI)))
        return; /* the attribute would be in another namespace, where the schema has none */
    size_t at = after->value.end + strlen("\"");
    finding_edit(finding, span_of(at, at), "%s xsi:schemaLocation=\"%s\"",
                 prefix != NULL ? "" : " xmlns:xsi=\"" XSI "\"", WANTED);
}

static void
schema_location(const struct lint *lint)
{
    const struct source *source = lint->data->source;
    struct markup_tag tag;
    if (lint->data->root.text == NULL)
        return;
    markup_read_tag(source, lint->data->root.span.start - strlen("<"), &tag);
    const struct markup_attribute *found = find_local(source, &tag, ":schemaLocation");
    if (found == NULL) {
        add_missing(lint, &tag);
        return;
    }
    const char *text = source->bytes + found->value.start;
    size_t len = found->value.end - found->value.start;
    if (is_right(text, len))
        return;
    struct value value = lint->data->root;
    value.span = found->value;
    value.text = characters_text(source, value.span, lint->data->arena);
    struct finding *finding = report(lint, &value, "this does not name the schema of the dataset");
    finding_hint(finding, "write '%s'", WANTED);
    finding_edit(finding, value.span, "%s", WANTED);
}

static const struct rule rules[] = {
    {
        .id = "FSE707",
        .name = "schema-location",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary = N_("A root element that does not say where its schema is, or says it wrongly."),
        .why =
            N_("An editor that knows the schema explains every element while you type, and marks "
               "what is wrong (XML Schema part 1, section 4.3.2). The program itself follows no "
               "such hint."),
        .fix = N_("Write xsi:schemaLocation=\"urn:fse:regions:1 ../schema/regions.xsd\"."),
        .bad = "<regions … xsi:schemaLocation=\"../schema/regions.xsd\" …>",
        .good = "<regions … xsi:schemaLocation=\"urn:fse:regions:1 ../schema/regions.xsd\" …>",
        .check = CHECK(.dataset = schema_location),
    },
};

const struct rule_family schema_location_rules = {rules, sizeof rules / sizeof *rules};
