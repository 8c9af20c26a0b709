/* SPDX-License-Identifier: MIT
 * The formats of a comparison: one row each, the text for people, and the document of which all others
 * are made. */
#include "diff/diff_formats.h"

#include <string.h>

#include "base/language.h"
#include "base/utf8.h"
#include "dataset/reference.h"
#include "diff/diff.h"
#include "diff/long_text.h"
#include "report/report_document.h"
#include "xml/writer.h"

/* What people call the jurisdiction of CHANGE; NULL if it has none. */
static const char *
jurisdiction_name(const struct change *change)
{
    const struct jurisdiction *known = reference_find(change->jurisdiction);
    return known != NULL ? reference_name(known) : change->jurisdiction;
}

static const enum ink inks[CLASS_COUNT] = {
    [CLASS_BREAKING] = INK_ERROR,
    [CLASS_ADDITION] = INK_ADDED,
    [CLASS_CORRECTION] = INK_WARNING,
    [CLASS_EDITORIAL] = INK_NOTE,
};

static void
add_safe(struct buffer *out, const char *text)
{
    utf8_add_safe(out, text, strlen(text));
}

/* The columns that the longest word for a class takes. */
static size_t
class_width(void)
{
    size_t widest = 0;
    for (unsigned i = 0; i < CLASS_COUNT; i++) {
        struct buffer shown = {0};
        const char *word = tr(change_class_name((enum change_class)i));
        size_t columns = utf8_add_safe(&shown, word, strlen(word));
        widest = columns > widest ? columns : widest;
        buffer_free(&shown);
    }
    return widest;
}

/* "  correction  ", in colour. */
static void
add_class(struct buffer *out, enum change_class class, const struct text_style *style)
{
    const char *word = tr(change_class_name(class));
    buffer_printf(out, "  %s", style_ink(style, inks[class]));
    size_t columns = utf8_add_safe(out, word, strlen(word));
    buffer_printf(out, "%s%*s", style_ink(style, INK_NONE), (int)(class_width() - columns + 2), "");
}

/* The address of CHANGE's record in its jurisdiction: "procedure/lazio-online", "" for a field of that. */
static const char *
place_of(const struct change *change)
{
    int is_itself = change->field == NULL && strcmp(change->record, "region") == 0;
    if (change->jurisdiction == NULL || is_itself)
        return change->address;
    const char *place = strchr(change->address + strlen("region/"), '/');
    return place != NULL ? place + 1 : "";
}

static void
add_long(struct buffer *out, const char *text)
{
    size_t len = strlen(text), shown = len > PASSAGE_LONG ? PASSAGE_LONG : len;
    while (shown > 0 && shown < len && text[shown] != ' ')
        shown--;
    utf8_add_safe(out, text, shown > 0 ? shown : len);
    buffer_add_text(out, shown > 0 && shown < len ? " …" : "");
}

/* The end of KEY, which tells it from the keys beside it. */
static const char *
name_in(const char *key)
{
    const char *slash = strrchr(key, '/');
    return slash != NULL ? slash + 1 : key;
}

/* Whether the address of CHANGE's record ends with VALUE, of which a set is written with '+'. */
static int
is_said(const struct change *change, const char *value)
{
    const char *name = name_in(change->address);
    size_t len = strlen(value);
    if (strlen(name) != len)
        return 0;
    for (size_t i = 0; i < len; i++)
        if (name[i] != (value[i] == ' ' ? '+' : value[i]))
            return 0;
    return 1;
}

/* What a record or a field that was not there before, or is not any more, says. */
static void
add_one(struct buffer *out, const struct change *change)
{
    const char *value = change->new != NULL ? change->new : change->old;
    buffer_add_text(out, change->kind == CHANGE_ADDED ? tr("added") : tr("removed"));
    if (value == NULL || is_said(change, value))
        return;
    buffer_add_text(out, ": ");
    add_long(out, value);
}

static void
add_both(struct buffer *out, const struct change *change, const struct text_style *style)
{
    struct arena *arena = arena_new();
    struct passage_pair pair = passage_shorten(arena, change->old, change->new, PASSAGE_LONG);
    if (strcmp(change->field, "key") == 0)
        pair = (struct passage_pair){name_in(change->old), name_in(change->new)};
    add_safe(out, pair.old);
    buffer_printf(out, " %s->%s ", style_ink(style, INK_GUTTER), style_ink(style, INK_NONE));
    add_safe(out, pair.new);
    arena_free(arena);
}

/* What CHANGE says of whether a claim holds, if a reader sees it or sees it no more; else NULL. */
static const char *
turn_of(const struct change *change)
{
    if (change->field == NULL || strcmp(change->field, "status") != 0)
        return NULL;
    if (strcmp(change->new, "current") == 0)
        return tr("becomes current again");
    return strcmp(change->old, "current") == 0 ? tr("is no longer current") : NULL;
}

static void
add_turn(struct buffer *out, const struct change *change)
{
    buffer_printf(out, " %s", turn_of(change));
    if (change->label == NULL || is_said(change, change->label))
        return;
    buffer_add_text(out, ": ");
    add_long(out, change->label);
}

/* Which record CHANGE is of, and which field of it. */
static void
add_subject(struct buffer *out, const struct change *change, const struct text_style *style)
{
    const char *place = place_of(change);
    add_safe(out, place);
    if (turn_of(change) != NULL)
        return;
    buffer_add_text(out, *place != '\0' && change->field != NULL ? " " : "");
    if (change->which != NULL) {
        buffer_add_text(out, "<");
        add_long(out, change->which);
        buffer_add_text(out, "> ");
    }
    if (change->field == NULL)
        return;
    buffer_add_text(out, style_ink(style, INK_STRONG));
    add_safe(out, change->field);
    if (change->lang != NULL) {
        buffer_add_text(out, " ");
        add_safe(out, change->lang);
    }
    buffer_add_text(out, style_ink(style, INK_NONE));
}

static void
add_change(struct buffer *out, const struct change *change, const struct text_style *style)
{
    add_class(out, change->class, style);
    add_subject(out, change, style);
    if (turn_of(change) != NULL) {
        add_turn(out, change);
    } else if (change->kind == CHANGE_CHANGED) {
        buffer_add_text(out, ": ");
        add_both(out, change, style);
    } else {
        buffer_add_text(out, " ");
        add_one(out, change);
    }
    buffer_add_text(out, "\n");
}

static void
add_heading(struct buffer *out, const struct change *change, const struct text_style *style)
{
    const char *name = jurisdiction_name(change);
    buffer_add_text(out, style_ink(style, INK_STRONG));
    utf8_add_safe_start(out, name != NULL ? name : tr("The whole dataset"));
    buffer_printf(out, "%s\n", style_ink(style, INK_NONE));
}

static void
add_count(struct buffer *out, enum change_class class, size_t count)
{
    if (class == CLASS_BREAKING)
        buffer_printf(out, tr_count("%zu breaking", "%zu breaking", count), count);
    else if (class == CLASS_ADDITION)
        buffer_printf(out, tr_count("%zu addition", "%zu additions", count), count);
    else if (class == CLASS_CORRECTION)
        buffer_printf(out, tr_count("%zu correction", "%zu corrections", count), count);
    else
        buffer_printf(out, tr_count("%zu editorial", "%zu editorial", count), count);
}

/* "3 changes: 1 breaking, 2 corrections". */
static void
add_counts(struct buffer *out, const struct change_list *list, const struct text_style *style)
{
    const char *separator = ": ";
    buffer_printf(out, tr_count("%zu change", "%zu changes", list->count), list->count);
    for (unsigned i = 0; i < CLASS_COUNT; i++) {
        size_t count = change_list_count_of(list, (enum change_class)i);
        if (count == 0)
            continue;
        buffer_printf(out, "%s%s", separator, style_ink(style, inks[i]));
        add_count(out, (enum change_class)i, count);
        buffer_add_text(out, style_ink(style, INK_NONE));
        separator = ", ";
    }
}

static void
add_verdict(struct buffer *out, const struct diff *diff, const struct text_style *style)
{
    char required[VERSION_SIZE];
    const char *is = diff->new.data_version;
    version_write(&diff->required, required);
    buffer_add_text(out, diff->is_enough ? "" : style_ink(style, INK_ERROR));
    if (diff->goes_backwards)
        buffer_printf(out, tr("data-version goes backwards, from %s to %s; it must be at least %s"),
                      diff->old.data_version, is, required);
    else if (!diff->is_enough)
        buffer_printf(out, tr("data-version must be at least %s, and is %s"), required, is);
    else if (diff->changes.count == 0 &&
             version_compare(&diff->old.version, &diff->new.version) == 0)
        buffer_printf(out, tr("data-version %s may stay"), is);
    else
        buffer_printf(out, tr("data-version %s is enough (at least %s)"), is, required);
    buffer_printf(out, "%s\n", diff->is_enough ? "" : style_ink(style, INK_NONE));
}

/* For people, on a terminal: a paragraph for each jurisdiction, a line for each change, and as the last
 * line how many they are and which version they ask for. */
static void
add_text(struct buffer *out, const void *subject, const struct text_style *style)
{
    const struct diff *diff = subject;
    const struct change_list *list = &diff->changes;
    for (size_t i = 0; i < list->count; i++) {
        if (i == 0 || !change_is_beside(&list->items[i - 1], &list->items[i]))
            add_heading(out, &list->items[i], style);
        add_change(out, &list->items[i], style);
        if (i + 1 == list->count || !change_is_beside(&list->items[i], &list->items[i + 1]))
            buffer_add_text(out, "\n");
    }
    if (diff->updated_backwards)
        buffer_printf(out, tr("updated goes backwards, from %s to %s: is evidence missing?\n"),
                      diff->old.updated, diff->new.updated);
    if (list->count == 0)
        buffer_add_text(out, tr("no change in meaning"));
    else
        add_counts(out, list, style);
    buffer_add_text(out, "; ");
    add_verdict(out, diff, style);
}

static void
write_side(struct xml *xml, const char *element, const struct diff_side *side)
{
    xml_open(xml, element);
    xml_attribute(xml, "name", side->name);
    xml_attribute(xml, "data-version", side->data_version);
    xml_attribute(xml, "schema-version", side->schema_version);
    xml_attribute(xml, "updated", side->updated);
    xml_close(xml);
}

static void
write_verdict(struct xml *xml, const struct diff *diff)
{
    char required[VERSION_SIZE];
    xml_open(xml, "verdict");
    xml_attribute(xml, "step", version_step_name(change_list_gravest(&diff->changes)));
    xml_attribute(xml, "required-version", version_write(&diff->required, required));
    xml_attribute(xml, "is-enough", diff->is_enough ? "true" : "false");
    xml_attribute(xml, "goes-backwards", diff->goes_backwards ? "true" : "false");
    xml_attribute(xml, "updated-goes-backwards", diff->updated_backwards ? "true" : "false");
    for (unsigned class = 0; class < CLASS_COUNT; class ++)
        xml_number(xml, change_class_name((enum change_class) class),
                   change_list_count_of(&diff->changes, (enum change_class) class));
    xml_close(xml);
}

/* VALUE, with EXCERPT beside it if that is another text. */
static void
write_value(struct xml *xml, const char *element, const char *value, const char *excerpt)
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
write_values(struct xml *xml, const struct change *change)
{
    struct arena *arena = arena_new();
    struct passage_pair shown = {change->old, change->new};
    if (change->old != NULL && change->new != NULL)
        shown = passage_shorten(arena, change->old, change->new, PASSAGE_LONG);
    write_value(xml, "old", change->old, shown.old);
    write_value(xml, "new", change->new, shown.new);
    arena_free(arena);
}

static void
write_change(struct xml *xml, const struct change *change)
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
    write_values(xml, change);
    xml_close(xml);
}

/* Opens the group of CHANGE and what follows it. */
static void
open_group(struct xml *xml, const struct change *change)
{
    xml_open(xml, "changes");
    xml_attribute(xml, "jurisdiction", change->jurisdiction);
    xml_attribute(xml, "name", jurisdiction_name(change));
}

static void
write_changes(struct xml *xml, const struct change_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        if (i == 0 || !change_is_beside(&list->items[i - 1], &list->items[i]))
            open_group(xml, &list->items[i]);
        write_change(xml, &list->items[i]);
        if (i + 1 == list->count || !change_is_beside(&list->items[i], &list->items[i + 1]))
            xml_close(xml);
    }
}

/* The comparison as one XML document, by schema/diff.xsd, of which every machine format is made. */
static void
add_document(struct buffer *out, const void *subject)
{
    const struct diff *diff = subject;
    struct xml *xml = xml_new();
    document_open_root(xml, "diff", "urn:fse:changes:1");
    write_side(xml, "old", &diff->old);
    write_side(xml, "new", &diff->new);
    write_verdict(xml, diff);
    write_changes(xml, &diff->changes);
    xml_finish(xml, out);
}

static const struct report_format rows[] = {
    {"text", NULL, add_text, N_("for people at a terminal")},
    {"markdown", "xslt/diff/markdown.xsl", NULL, N_("for a pull request")},
    {"json", "xslt/diff/json.xsl", NULL, N_("for programs; its schema is schema/diff.schema.json")},
    {"xml", NULL, NULL, N_("the same as a document; its grammar is schema/diff.xsd")},
    {"changelog", "xslt/diff/changelog.xsl", NULL, N_("a section of CHANGELOG.md, in English")},
    {"release", "xslt/diff/release.xsl", NULL,
     N_("a release for data/changes.xml, as script/log-release adds it")},
};

const struct format_table diff_formats = {rows, sizeof rows / sizeof *rows, add_document};
