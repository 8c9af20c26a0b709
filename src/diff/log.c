/* SPDX-License-Identifier: MIT
 * The log of published versions, of which the exports about changes are made. */
#include "diff/log.h"

#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "diff/version.h"
#include "schema/schema.h"
#include "transform/tree.h"
#include "transform/tree_document.h"

struct log {
    const struct source *source;
    struct tree *tree; /* its releases are in the root, newest first */
};

struct log *
log_read(const struct source *source)
{
    struct tree *tree = tree_of(schema_document_read(source, "schema/changes.xsd"), source->len);
    if (tree == NULL)
        return NULL;
    struct log *log = memory_get(sizeof *log);
    *log = (struct log){source, tree};
    return log;
}

void
log_free(struct log *log)
{
    if (log != NULL)
        tree_free(log->tree);
    memory_free(log);
}

/* The version of the first release that is not above the one after it; NULL if there is none. */
static const char *
find_disorder(const struct log *log)
{
    const char *upper = tree_child_attribute(log->tree, 0, "data-version"), *lower;
    struct version above = {0}, below = {0}; /* the schema knows no others */
    for (size_t i = 1; (lower = tree_child_attribute(log->tree, i, "data-version")) != NULL; i++) {
        version_read(upper, &above);
        version_read(lower, &below);
        if (version_compare(&above, &below) <= 0)
            return upper;
        upper = lower;
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
    const char *version = tree_child_attribute(log->tree, 0, "data-version");
    const char *date = tree_child_attribute(log->tree, 0, "date");
    const char *disorder = find_disorder(log);
    struct buffer why = {0};
    if (disorder != NULL)
        buffer_printf(&why,
                      tr("the log %s is not in order: %s is not higher than the version "
                         "after it"),
                      name, disorder);
    else if (!value_is(&data->data_version, version))
        buffer_printf(
            &why,
            tr("the log %s ends with version %s, and the dataset is %s; script/log-release adds it"),
            name, version, text_of(&data->data_version));
    else if (!value_is(&data->updated, date))
        buffer_printf(&why, tr("the log %s has version %s of %s, and the dataset's updated is %s"),
                      name, version, date, text_of(&data->updated));
    int fits = why.len == 0;
    utf8_add_safe(out, buffer_text(&why), why.len);
    buffer_add_text(out, fits ? "" : "\n");
    buffer_free(&why);
    return fits;
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

/* Gives the root of HISTORY what it says of DATA. */
static void
set_dataset(struct tree *history, const struct dataset *data, const char *data_version)
{
    tree_set_root_attribute(history, "data-version", data_version);
    tree_set_root_attribute(history, "schema-version", data->schema_version.text);
    tree_set_root_attribute(history, "updated", data->updated.text);
    if (data->abouts.count == 0)
        return;
    const struct about *about = data->abouts.items[0];
    tree_set_root_attribute(history, "title", title_of(about));
    tree_set_root_attribute(history, "publisher", about->publisher.text);
    tree_set_root_attribute(history, "license", about->license.text);
}

/* A log of the one version that DATA is. The caller frees it. */
static struct tree *
history_of(const struct dataset *data, const char *data_version)
{
    struct tree *history = tree_new("history");
    tree_set_root_attribute(history, "xmlns", "urn:fse:changes:1");
    tree_add(history, "release",
             (const char *const[]){"data-version", data_version, "date", data->updated.text, NULL});
    return history;
}

void
log_add_history(struct buffer *out, const struct log *log, const struct dataset *data,
                const char *data_version)
{
    struct tree *history = log != NULL ? log->tree : history_of(data, data_version);
    struct buffer bytes = {0};
    set_dataset(history, data, data_version);
    tree_write(history, &bytes);
    utf8_add_safe_lines(out, bytes.bytes, "");
    buffer_free(&bytes);
    if (log == NULL)
        tree_free(history);
}
