/* SPDX-License-Identifier: MIT
 * fse-lint check: says what is wrong with the dataset. */
#include "base/memory.h"
#include "cli/commands.h"
#include "cli/reports.h"
#include "cli/verdict.h"
#include "report/run.h"

/* Checks the file at PATH into *VERDICT and enters it in *FILE; returns its exit status. */
static int
check_file(struct verdict *verdict, struct run_file *file, const char *path, struct schema *schema,
           const struct options *options)
{
    *file = (struct run_file){.name = path};
    if (verdict_check_path(verdict, path, schema, options) != 0)
        return EXIT_TROUBLE;
    *file = verdict_file(verdict, verdict->source->name);
    return verdict_has(verdict, options->fail_on) ? STATUS_FINDINGS : STATUS_CLEAN;
}

/* Checks the COUNT files at PATHS and makes the reports about them. */
static int
check_files(const char *const *paths, size_t count, struct schema *schema,
            const struct options *options)
{
    struct verdict *verdicts = memory_get_zeroed(count, sizeof *verdicts);
    struct run_file *files = memory_get_zeroed(count, sizeof *files);
    struct findings *severities = findings_new();
    struct run run = {.files = files,
                      .count = count,
                      .severities = severities,
                      .fail_on = options->fail_on,
                      .today = options->today,
                      .source_url = options->source_url,
                      .min_complete = options->min_complete,
                      .status = STATUS_CLEAN};
    options_apply_rules(options, severities);
    for (size_t i = 0; i < count; i++) {
        int status = check_file(&verdicts[i], &files[i], paths[i], schema, options);
        if (status == STATUS_CLEAN && !run_is_complete(&run, &files[i]))
            status = STATUS_FINDINGS;
        run.status = status > run.status ? status : run.status;
    }
    int status = reports_write(options, &run);
    for (size_t i = 0; i < count; i++)
        verdict_free(&verdicts[i]);
    findings_free(severities);
    memory_free(files);
    memory_free(verdicts);
    return status > run.status ? status : run.status;
}

int
command_check(const struct options *options)
{
    static const char *const default_file[] = {"data/regions.xml"};
    if (options->lists_formats)
        return reports_list_formats(options);
    if (options->has_report_trouble && options->report_count == 0)
        return STATUS_USAGE;
    int has_files = options->argument_count > 0;
    struct schema *schema = options_schema(options);
    int status = EXIT_TROUBLE;
    if (schema != NULL)
        status = check_files(has_files ? options->arguments : default_file,
                             has_files ? options->argument_count : 1, schema, options);
    schema_free(schema);
    return status;
}
