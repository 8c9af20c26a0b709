/* SPDX-License-Identifier: MIT
 * The log of published versions, of which the exports about changes are made. */
#include "diff/log.h"

#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "diff/version.h"
#include "schema/schema.h"
#include "transform/stylesheet.h"
#include "transform/tree.h"
#include "xml/writer.h"

struct release {
    const char *data_version;
    const char *date;
};

struct log {
    const struct source *source;
    struct tree *tree;
    struct arena *arena;
    struct release *releases; /* newest first */
    size_t count;
    size_t capacity;
};

/* The releases of a log, as it is walked over. */

static void
open_release(void *context, const char *name)
{
    struct log *log = context;
    if (strcmp(name, "release") != 0)
        return;
    log->releases = memory_grow(log->releases, log->count, &log->capacity, sizeof *log->releases);
    log->releases[log->count++] = (struct release){"", ""};
}

/* No element but a release has these attributes. */
static void
read_attribute(void *context, const char *name, const char *value)
{
    struct log *log = context;
    if (log->count == 0)
        return;
    struct release *release = &log->releases[log->count - 1];
    const char **member = strcmp(name, "data-version") == 0 ? &release->data_version
                          : strcmp(name, "date") == 0       ? &release->date
                                                            : NULL;
    if (member != NULL)
        *member = arena_copy(log->arena, value, strlen(value));
}

struct log *
log_read(const struct source *source)
{
    static const struct visitor visitor = {.open = open_release, .attribute = read_attribute};
    if (schema_document_check(source, "schema/changes.xsd") != 0)
        return NULL;
    struct tree *tree = tree_parse(source->bytes, source->len);
    if (tree == NULL)
        return NULL;
    struct log *log = memory_get_zeroed(1, sizeof *log);
    log->source = source;
    log->tree = tree;
    log->arena = arena_new();
    tree_walk(tree, &visitor, log);
    return log;
}

void
log_free(struct log *log)
{
    if (log == NULL)
        return;
    tree_free(log->tree);
    arena_free(log->arena);
    memory_free(log->releases);
    memory_free(log);
}

/* The first release that is not above the one after it; NULL if there is none. */
static const struct release *
find_disorder(const struct log *log)
{
    for (size_t i = 0; i + 1 < log->count; i++) {
        struct version upper, lower;
        if (version_read(log->releases[i].data_version, &upper) != 0 ||
            version_read(log->releases[i + 1].data_version, &lower) != 0 ||
            version_compare(&upper, &lower) <= 0)
            return &log->releases[i];
    }
    return NULL;
}

static const char *
text_of(const struct value *value)
{
    return value->text != NULL ? value->text : "?";
}

int
log_fits(const struct log *log, const struct dataset *data, struct buffer *out)
{
    const char *name = log->source->name;
    const struct release *newest = &log->releases[0], *disorder = find_disorder(log);
    struct buffer why = {0};
    if (disorder != NULL)
        buffer_printf(&why,
                      tr("the log %s is not in order: %s is not higher than the version "
                         "after it"),
                      name, disorder->data_version);
    else if (!value_is(&data->data_version, newest->data_version))
        buffer_printf(
            &why,
            tr("the log %s ends with version %s, and the dataset is %s; script/log-release adds it"),
            name, newest->data_version, text_of(&data->data_version));
    else if (!value_is(&data->updated, newest->date))
        buffer_printf(&why, tr("the log %s has version %s of %s, and the dataset's updated is %s"),
                      name, newest->data_version, newest->date, text_of(&data->updated));
    int fits = why.len == 0;
    utf8_add_safe(out, buffer_text(&why), why.len);
    buffer_add_text(out, fits ? "" : "\n");
    buffer_free(&why);
    return fits;
}

/* The releases of a log, copied into another document. */

static int
is_root(const char *name)
{
    return strcmp(name, "history") == 0;
}

/* Where the copy stands: outside of the root there is only the root. */
struct copy {
    struct xml *xml;
    size_t depth;
};

static void
copy_start(void *context, const char *name)
{
    struct copy *copy = context;
    if (copy->depth++ > 0 || !is_root(name))
        xml_open(copy->xml, name);
}

static void
copy_attribute(void *context, const char *name, const char *value)
{
    const struct copy *copy = context;
    if (copy->depth > 1)
        xml_attribute(copy->xml, name, value);
}

static void
copy_text(void *context, const char *text)
{
    const struct copy *copy = context;
    if (strspn(text, " \t\r\n") < strlen(text))
        xml_content(copy->xml, text);
}

static void
copy_end(void *context)
{
    struct copy *copy = context;
    if (--copy->depth > 0)
        xml_close(copy->xml);
}

static void
add_present_version(struct xml *xml, const struct dataset *data, const char *data_version)
{
    xml_open(xml, "release");
    xml_attribute(xml, "data-version", data_version);
    xml_attribute(xml, "date", data->updated.text);
    xml_close(xml);
}

/* The dataset's title in English, else its first. */
static const char *
title_of(const struct about *about)
{
    for (size_t i = 0; i < about->titles.count; i++)
        if (value_is(&about->titles.items[i].lang, "en"))
            return about->titles.items[i].content.text;
    return about->titles.count > 0 ? about->titles.items[0].content.text : NULL;
}

static void
add_dataset(struct xml *xml, const struct dataset *data, const char *data_version)
{
    xml_attribute(xml, "data-version", data_version);
    xml_attribute(xml, "schema-version", data->schema_version.text);
    xml_attribute(xml, "updated", data->updated.text);
    if (data->abouts.count == 0)
        return;
    const struct about *about = data->abouts.items[0];
    xml_attribute(xml, "title", title_of(about));
    xml_attribute(xml, "publisher", about->publisher.text);
    xml_attribute(xml, "license", about->license.text);
}

void
log_add_history(struct buffer *out, const struct log *log, const struct dataset *data,
                const char *data_version)
{
    static const struct visitor visitor = {copy_start, copy_attribute, copy_text, copy_end};
    struct copy copy = {.xml = xml_new()};
    xml_open(copy.xml, "history");
    xml_attribute(copy.xml, "xmlns", "urn:fse:changes:1");
    add_dataset(copy.xml, data, data_version);
    if (log != NULL)
        tree_walk(log->tree, &visitor, &copy);
    else
        add_present_version(copy.xml, data, data_version);
    xml_finish(copy.xml, out);
}
