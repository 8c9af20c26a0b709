/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#include "export/export.h"

#include <string.h>

#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "finding/spelling.h"
#include "transform/stylesheet.h"

/* What a stylesheet is applied to: the dataset, or the report about it. */
enum export_source { OF_DATASET, OF_REPORT, SOURCE_COUNT };

/* A file of the export: one stylesheet, applied with at most one parameter. */
struct export_row {
    const char *format; /* what --to names: "json" */
    const char *path;   /* below the output folder: "json/regions.json" */
    enum export_source source;
    const char *stylesheet; /* as it is embedded */
    const char *parameter;  /* its name, or NULL */
    const char *argument;
};

static const struct export_row rows[] = {
    {"json", "json/regions.json", OF_DATASET, "xslt/export/json.xsl", NULL, NULL},
    {"csv", "csv/regions.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "regions"},
    {"csv", "csv/services.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "services"},
    {"csv", "csv/procedures.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "procedures"},
    {"csv", "csv/steps.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "steps"},
    {"csv", "csv/notes.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "notes"},
    {"csv", "csv/unknowns.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "unknowns"},
    {"csv", "csv/credentials.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "credentials"},
    {"csv", "csv/links.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "links"},
    {"csv", "csv/hosts.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "hosts"},
    {"csv", "csv/sources.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "sources"},
    {"csv", "csv/codes.csv", OF_DATASET, "xslt/export/csv.xsl", "table", "codes"},
    {"html", "html/index.html", OF_DATASET, "xslt/export/html.xsl", "lang", "it"},
    {"html", "html/en.html", OF_DATASET, "xslt/export/html.xsl", "lang", "en"},
    {"html", "html/de.html", OF_DATASET, "xslt/export/html.xsl", "lang", "de"},
    {"html", "html/fr.html", OF_DATASET, "xslt/export/html.xsl", "lang", "fr"},
    {"quality", "quality.html", OF_REPORT, "xslt/report/html.xsl", NULL, NULL},
    {"quality", "quality.json", OF_REPORT, "xslt/report/quality.xsl", NULL, NULL},
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

/* Whether ROW is the first of its format. */
static int
is_first(size_t index)
{
    return index == 0 || strcmp(rows[index].format, rows[index - 1].format) != 0;
}

void
export_add_formats(struct buffer *out)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (is_first(i))
            buffer_printf(out, "%s%s", i > 0 ? ", " : "", rows[i].format);
}

static int
is_format(const char *word, size_t len)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (strlen(rows[i].format) == len && memcmp(rows[i].format, word, len) == 0)
            return 1;
    return 0;
}

/* Whether FORMATS ("json,csv") names ROW's format; NULL names all. */
static int
is_wanted(const struct export_row *row, const char *formats)
{
    size_t len = strlen(row->format);
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        if (strcspn(at, ",") == len && memcmp(at, row->format, len) == 0)
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
        for (size_t i = 0; i < ROW_COUNT; i++)
            spelling_try(&spelling, rows[i].format);
        *nearest = spelling.nearest;
        return -1;
    }
    return 0;
}

int
export_needs_report(const char *formats)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (rows[i].source == OF_REPORT && is_wanted(&rows[i], formats))
            return 1;
    return 0;
}

/* What is done with a file once its bytes are there; -1 ends the work. */
typedef int (*visit_file)(const struct export_row *row, const struct buffer *bytes, void *context);

static int
make_file(const struct export_row *row, const struct stylesheet *stylesheet,
          const struct tree *tree, visit_file visit, void *context)
{
    const char *const parameters[] = {row->parameter, row->argument, NULL};
    struct buffer bytes = {0};
    int rc = stylesheet_apply(stylesheet, tree, parameters, &bytes);
    if (rc == 0)
        rc = visit(row, &bytes, context);
    buffer_free(&bytes);
    return rc;
}

/* Makes every file of FORMATS and hands it to VISIT; a stylesheet that several rows share
 * is compiled once. */
static int
for_each_tree_file(struct tree *const *trees, const char *formats, visit_file visit, void *context)
{
    struct stylesheet *stylesheet = NULL;
    const char *compiled = NULL;
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < ROW_COUNT; i++) {
        if (!is_wanted(&rows[i], formats))
            continue;
        if (compiled == NULL || strcmp(compiled, rows[i].stylesheet) != 0) {
            stylesheet_free(stylesheet);
            stylesheet = stylesheet_embedded(rows[i].stylesheet);
            compiled = rows[i].stylesheet;
        }
        const struct tree *tree = trees[rows[i].source];
        rc = stylesheet != NULL ? make_file(&rows[i], stylesheet, tree, visit, context) : -1;
    }
    stylesheet_free(stylesheet);
    return rc;
}

static int
for_each_file(const struct export_input *input, const char *formats, visit_file visit,
              void *context)
{
    struct tree *trees[SOURCE_COUNT] = {tree_parse(input->dataset->bytes, input->dataset->len)};
    int needs_report = export_needs_report(formats), rc = -1;
    if (needs_report)
        trees[OF_REPORT] = tree_parse(buffer_text(input->report), input->report->len);
    if (trees[OF_DATASET] != NULL && (trees[OF_REPORT] != NULL || !needs_report))
        rc = for_each_tree_file(trees, formats, visit, context);
    for (size_t i = 0; i < SOURCE_COUNT; i++)
        tree_free(trees[i]);
    return rc;
}

struct writing {
    struct output *output;
    int count;
};

static int
add_file(const struct export_row *row, const struct buffer *bytes, void *context)
{
    struct writing *writing = context;
    writing->count++;
    return output_add(writing->output, row->path, buffer_text(bytes), bytes->len);
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
compare_file(const struct export_row *row, const struct buffer *bytes, void *context)
{
    struct comparison *comparison = context;
    if (output_is_current(comparison->dir, row->path, buffer_text(bytes), bytes->len))
        return 0;
    buffer_printf(comparison->out, tr("%s/%s is not what the dataset gives\n"), comparison->dir,
                  row->path);
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
