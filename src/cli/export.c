/* SPDX-License-Identifier: MIT
 * fse-lint export: makes the files for downstream teams, from a dataset without errors. */
#include "export/export.h"

#include <stdio.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "cli/commands.h"
#include "cli/quality.h"
#include "cli/verdict.h"
#include "report/text.h"
#include "transform/stylesheet.h"

static int
refuse(const struct verdict *verdict, const struct options *options)
{
    struct text_style style = options_style(options);
    struct buffer out = {0};
    text_report_findings(&out, verdict->source, verdict->findings, &style);
    text_report_summary(&out, NULL, verdict->data, verdict->findings, &style);
    buffer_printf(&out, "%s\n", tr("nothing exported: the dataset has errors"));
    if (!options->is_quiet)
        fwrite(buffer_text(&out), 1, out.len, stdout);
    buffer_free(&out);
    return STATUS_FINDINGS;
}

static int
compare(const struct export_input *input, const struct options *options)
{
    struct buffer out = {0};
    int differing = export_compare(input, options->formats, options->output, &out);
    if (!options->is_quiet)
        fwrite(buffer_text(&out), 1, out.len, stdout);
    if (differing > 0 && !options->is_quiet)
        puts(tr("'fse-lint export' makes them anew"));
    if (differing == 0 && !options->is_quiet)
        printf(tr("%s is current\n"), options->output);
    buffer_free(&out);
    if (differing < 0)
        return EXIT_TROUBLE;
    return differing > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

static int
write_files(const struct export_input *input, const struct options *options)
{
    int count = export_write(input, options->formats, options->output);
    if (count < 0)
        return EXIT_TROUBLE;
    if (!options->is_quiet)
        printf(
            tr_count("%d file written to %s\n", "%d files written to %s\n", (unsigned long)count),
            count, options->output);
    return STATUS_CLEAN;
}

static int
make_files(const struct verdict *verdict, struct schema *schema, const struct options *options)
{
    struct buffer report = {0};
    const struct export_input input = {verdict->source, &report};
    if (export_needs_report(options->formats))
        quality_add_report(&report, verdict, schema, options);
    int status = options->compares ? compare(&input, options) : write_files(&input, options);
    buffer_free(&report);
    return status;
}

static int
export_file(const char *path, struct schema *schema, const struct options *options)
{
    struct verdict verdict;
    int status = EXIT_TROUBLE;
    if (verdict_reach(&verdict, path, schema, options) == 0) {
        if (verdict_has(&verdict, SEVERITY_ERROR))
            status = refuse(&verdict, options);
        else
            status = make_files(&verdict, schema, options);
    }
    verdict_free(&verdict);
    return status;
}

int
command_export(const struct options *options)
{
    if (options->argument_count > 1)
        return usage_error(NULL, "export takes one file, not %zu", options->argument_count);
    struct schema *schema = options_schema(options);
    const char *path = options->argument_count > 0 ? options->arguments[0] : "data/regions.xml";
    int status = schema != NULL ? export_file(path, schema, options) : EXIT_TROUBLE;
    schema_free(schema);
    stylesheet_library_stop();
    return status;
}
