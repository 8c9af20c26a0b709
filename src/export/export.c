/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#include "export/export.h"

#include <string.h>

#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "export/files.h"
#include "finding/spelling.h"
#include "transform/stylesheet.h"

/* Whether the file at INDEX is the first of its format. */
static int
is_first(size_t index)
{
    return index == 0 || strcmp(export_files[index].format, export_files[index - 1].format) != 0;
}

void
export_add_formats(struct buffer *out)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (is_first(i))
            buffer_printf(out, "%s%s", i > 0 ? ", " : "", export_files[i].format);
}

static int
is_format(const char *word, size_t len)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (strlen(export_files[i].format) == len && memcmp(export_files[i].format, word, len) == 0)
            return 1;
    return 0;
}

/* Whether FORMATS ("json,csv") names FILE's format; NULL names all. */
static int
is_wanted(const struct export_file *file, const char *formats)
{
    size_t len = strlen(file->format);
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        if (strcspn(at, ",") == len && memcmp(at, file->format, len) == 0)
            return 1;
    }
    return formats == NULL;
}

int
export_check_formats(const char *formats, char **unknown, const char **nearest)
{
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        size_t len = strcspn(at, ",");
        if (is_format(at, len))
            continue;
        *unknown = memory_copy_text(at);
        (*unknown)[len] = '\0';
        struct spelling spelling = spelling_of(*unknown);
        for (size_t i = 0; i < export_file_count; i++)
            spelling_try(&spelling, export_files[i].format);
        *nearest = spelling.nearest;
        return -1;
    }
    return 0;
}

int
export_needs_report(const char *formats)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (export_files[i].source == OF_REPORT && is_wanted(&export_files[i], formats))
            return 1;
    return 0;
}

/* What is done with a file once its bytes are there; -1 ends the work. */
typedef int (*visit_file)(const struct export_file *file, const struct buffer *bytes,
                          void *context);

static int
make_file(const struct export_file *file, const struct stylesheet *stylesheet,
          const struct tree *tree, visit_file visit, void *context)
{
    struct buffer bytes = {0};
    int rc = stylesheet_apply(stylesheet, tree, file->parameters, &bytes);
    if (rc == 0)
        rc = visit(file, &bytes, context);
    buffer_free(&bytes);
    return rc;
}

/* Makes every file of FORMATS and hands it to VISIT; a stylesheet that several files in a row share
 * is compiled once. */
static int
for_each_tree_file(struct tree *const *trees, const char *formats, visit_file visit, void *context)
{
    struct stylesheet *stylesheet = NULL;
    const char *compiled = NULL;
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < export_file_count; i++) {
        if (!is_wanted(&export_files[i], formats))
            continue;
        if (compiled == NULL || strcmp(compiled, export_files[i].stylesheet) != 0) {
            stylesheet_free(stylesheet);
            stylesheet = stylesheet_embedded(export_files[i].stylesheet);
            compiled = export_files[i].stylesheet;
        }
        const struct tree *tree = trees[export_files[i].source];
        rc =
            stylesheet != NULL ? make_file(&export_files[i], stylesheet, tree, visit, context) : -1;
    }
    stylesheet_free(stylesheet);
    return rc;
}

static int
for_each_file(const struct export_input *input, const char *formats, visit_file visit,
              void *context)
{
    struct tree *trees[EXPORT_SOURCE_COUNT] = {
        tree_parse(input->dataset->bytes, input->dataset->len)};
    int needs_report = export_needs_report(formats), rc = -1;
    if (needs_report)
        trees[OF_REPORT] = tree_parse(buffer_text(input->report), input->report->len);
    if (trees[OF_DATASET] != NULL && (trees[OF_REPORT] != NULL || !needs_report))
        rc = for_each_tree_file(trees, formats, visit, context);
    for (size_t i = 0; i < EXPORT_SOURCE_COUNT; i++)
        tree_free(trees[i]);
    return rc;
}

struct writing {
    struct output *output;
    int count;
};

static int
add_file(const struct export_file *file, const struct buffer *bytes, void *context)
{
    struct writing *writing = context;
    writing->count++;
    return output_add(writing->output, file->path, buffer_text(bytes), bytes->len);
}

int
export_write(const struct export_input *input, const char *formats, const char *dir)
{
    struct writing writing = {.output = output_new(dir)};
    int rc = for_each_file(input, formats, add_file, &writing);
    if (rc == 0)
        rc = output_commit(writing.output);
    output_free(writing.output);
    return rc == 0 ? writing.count : -1;
}

struct comparison {
    const char *dir;
    struct buffer *out;
    int differing;
};

static int
compare_file(const struct export_file *file, const struct buffer *bytes, void *context)
{
    struct comparison *comparison = context;
    if (output_is_current(comparison->dir, file->path, buffer_text(bytes), bytes->len))
        return 0;
    buffer_printf(comparison->out, tr("%s/%s is not what the dataset gives\n"), comparison->dir,
                  file->path);
    comparison->differing++;
    return 0;
}

int
export_compare(const struct export_input *input, const char *formats, const char *dir,
               struct buffer *out)
{
    struct comparison comparison = {.dir = dir, .out = out};
    int rc = for_each_file(input, formats, compare_file, &comparison);
    return rc == 0 ? comparison.differing : -1;
}
