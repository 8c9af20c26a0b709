/* SPDX-License-Identifier: MIT
 * The formats of a comparison: one row each, and the document of which they are made. */
#include "diff/diff_formats.h"

#include <string.h>

#include "base/language.h"
#include "dataset/reference.h"
#include "diff/long_text.h"
#include "diff/text_diff.h"
#include "xml/writer.h"

static void
add_side(struct xml *xml, const char *element, const struct diff_side *side)
{
    xml_open(xml, element);
    xml_attribute(xml, "name", side->name);
    xml_attribute(xml, "data-version", side->data_version);
    xml_attribute(xml, "schema-version", side->schema_version);
    xml_attribute(xml, "updated", side->updated);
    xml_close(xml);
}

static const char *
truth(int is_so)
{
    return is_so ? "true" : "false";
}

static void
add_verdict(struct xml *xml, const struct diff *diff)
{
    char required[VERSION_SIZE];
    xml_open(xml, "verdict");
    xml_attribute(xml, "step", version_step_name(change_list_gravest(&diff->changes)));
    xml_attribute(xml, "required-version", version_write(&diff->required, required));
    xml_attribute(xml, "is-enough", truth(diff->is_enough));
    xml_attribute(xml, "goes-backwards", truth(diff->goes_backwards));
    xml_attribute(xml, "updated-goes-backwards", truth(diff->updated_backwards));
    for (unsigned class = 0; class < CLASS_COUNT; class ++)
        xml_number(xml, change_class_name((enum change_class) class),
                   change_list_count_of(&diff->changes, (enum change_class) class));
    xml_close(xml);
}

/* VALUE, with EXCERPT beside it if that is another text. */
static void
add_value(struct xml *xml, const char *element, const char *value, const char *excerpt)
{
    if (value == NULL)
        return;
    xml_open(xml, element);
    if (strcmp(value, excerpt) != 0)
        xml_attribute(xml, "excerpt", excerpt);
    xml_content(xml, value);
    xml_close(xml);
}

static void
add_values(struct xml *xml, const struct change *change)
{
    struct arena *arena = arena_new();
    struct passage_pair shown = {change->old, change->new};
    if (change->old != NULL && change->new != NULL)
        shown = passage_shorten(arena, change->old, change->new, PASSAGE_LONG);
    add_value(xml, "old", change->old, shown.old);
    add_value(xml, "new", change->new, shown.new);
    arena_free(arena);
}

static void
add_change(struct xml *xml, const struct change *change)
{
    xml_open(xml, "change");
    xml_attribute(xml, "kind", change_kind_name(change->kind));
    xml_attribute(xml, "class", change_class_name(change->class));
    xml_attribute(xml, "record", change->record);
    xml_attribute(xml, "address", change->address);
    xml_attribute(xml, "label", change->label);
    xml_attribute(xml, "which", change->which);
    xml_attribute(xml, "field", change->field);
    xml_attribute(xml, "lang", change->lang);
    add_values(xml, change);
    xml_close(xml);
}

/* Opens the group of CHANGE and what follows it. */
static void
open_group(struct xml *xml, const struct change *change)
{
    const struct jurisdiction *known = reference_find(change->jurisdiction);
    xml_open(xml, "changes");
    xml_attribute(xml, "jurisdiction", change->jurisdiction);
    if (change->jurisdiction != NULL)
        xml_attribute(xml, "name", known != NULL ? reference_name(known) : change->jurisdiction);
}

static void
add_changes(struct xml *xml, const struct change_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        if (i == 0 || !change_is_beside(&list->items[i - 1], &list->items[i]))
            open_group(xml, &list->items[i]);
        add_change(xml, &list->items[i]);
        if (i + 1 == list->count || !change_is_beside(&list->items[i], &list->items[i + 1]))
            xml_close(xml);
    }
}

/* The comparison as one XML document, by schema/diff.xsd, of which every machine format is made. */
static int
add_document(struct buffer *out, const void *subject)
{
    const struct diff *diff = subject;
    struct xml *xml = xml_new();
    xml_open(xml, "diff");
    xml_attribute(xml, "xmlns", "urn:fse:changes:1");
    xml_attribute(xml, "version", "1.0");
    xml_attribute(xml, "tool", "fse-lint");
    xml_attribute(xml, "tool-version", FSE_VERSION);
    xml_attribute(xml, "lang", language_name());
    add_side(xml, "old", &diff->old);
    add_side(xml, "new", &diff->new);
    add_verdict(xml, diff);
    add_changes(xml, &diff->changes);
    xml_finish(xml, out);
    return 0;
}

static void
tell(struct buffer *out, const void *diff, const struct text_style *style)
{
    diff_text_add(out, diff, style);
}

static const struct report_format rows[] = {
    {"text", NULL, tell, N_("for people at a terminal")},
    {"markdown", "xslt/diff/markdown.xsl", NULL, N_("for a pull request")},
    {"json", "xslt/diff/json.xsl", NULL, N_("for programs; its schema is schema/diff.schema.json")},
    {"xml", NULL, NULL, N_("the same as a document; its grammar is schema/diff.xsd")},
    {"changelog", "xslt/diff/changelog.xsl", NULL, N_("a section of CHANGELOG.md, in English")},
    {"release", "xslt/diff/release.xsl", NULL,
     N_("a release for data/changes.xml, as script/log-release adds it")},
};

const struct format_table diff_formats = {rows, sizeof rows / sizeof *rows, add_document};
