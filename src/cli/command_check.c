/* SPDX-License-Identifier: MIT
 * fse-lint check: says what is wrong with the dataset. */
#include <string.h>

#include "base/memory.h"
#include "cli/baseline.h"
#include "cli/commands.h"
#include "cli/confinement.h"
#include "cli/reports.h"
#include "cli/verdict.h"
#include "report/run.h"

/* A check of files. */
struct check_run {
    const struct options *options;
    struct schema *schema;
    const char *const *paths;
    size_t count;
    struct verdict *verdicts;
    struct run_file *files;
};

/* Reads and checks the file at INDEX, after fixing it if that is asked for. STATUS_CLEAN whatever is found. */
static int
check_file(struct check_run *check, size_t index)
{
    const char *path = check->paths[index];
    struct verdict *verdict = &check->verdicts[index];
    check->files[index] = (struct run_file){.name = options_file_name(check->options, path)};
    if (check->options->fixes && fix_before_check(path, check->schema, check->options) != 0)
        return EXIT_TROUBLE;
    if (verdict_check_path(verdict, path, check->schema, check->options) != 0)
        return EXIT_TROUBLE;
    check->files[index] = verdict_file(verdict, verdict->source->name);
    return STATUS_CLEAN;
}

/* Writes the baseline that OPTIONS name, if they say so, and takes out what it knows: it, or *BASELINE, which the caller
 * frees. STATUS_CLEAN, or EXIT_TROUBLE. */
static int
apply_baseline(const struct check_run *check, const struct run *run, struct baseline **baseline)
{
    const char *path = check->options->baseline;
    if (path == NULL)
        return STATUS_CLEAN;
    if (check->options->writes_baseline && run->status == STATUS_CLEAN &&
        baseline_write(path, run) != STATUS_CLEAN)
        return EXIT_TROUBLE;
    *baseline = baseline_read(path);
    for (size_t i = 0; *baseline != NULL && i < check->count; i++)
        if (check->files[i].source != NULL)
            baseline_apply(*baseline, &check->files[i], check->verdicts[i].findings);
    return *baseline != NULL ? STATUS_CLEAN : EXIT_TROUBLE;
}

/* The lowest severity that fails the check: with --max-warnings, warnings do only if they are too many. */
static enum severity
failing_severity(const struct check_run *check)
{
    enum severity asked = check->options->fail_on;
    size_t warnings = 0;
    for (size_t i = 0; i < check->count; i++)
        if (check->files[i].source != NULL)
            warnings += findings_count_of(check->files[i].findings, SEVERITY_WARNING);
    if (check->options->max_warnings < 0 || (asked != SEVERITY_WARNING && asked != SEVERITY_ERROR))
        return asked;
    return warnings > (size_t)check->options->max_warnings ? SEVERITY_WARNING : SEVERITY_ERROR;
}

/* Whether the file at INDEX fails the check. */
static int
fails(const struct check_run *check, const struct run *run, size_t index)
{
    const struct run_file *file = &check->files[index];
    return verdict_has(&check->verdicts[index], run->fail_on) || !run_is_complete(run, file);
}

/* Checks the files and makes the reports about them. */
static int
check_files(struct check_run *check)
{
    const struct options *options = check->options;
    struct findings *severities = findings_new();
    struct baseline *baseline = NULL;
    struct run run = {.files = check->files,
                      .count = check->count,
                      .severities = severities,
                      .listed = options->listed,
                      .today = options->today,
                      .source_url = options->source_url,
                      .min_complete = options->min_complete};
    options_apply_rules(options, NULL, severities);
    for (size_t i = 0; i < check->count; i++) {
        int status = check_file(check, i);
        run.status = status > run.status ? status : run.status;
    }
    int trouble = apply_baseline(check, &run, &baseline);
    run.status = trouble > run.status ? trouble : run.status;
    run.fail_on = failing_severity(check);
    for (size_t i = 0; i < check->count; i++)
        if (run.status == STATUS_CLEAN && fails(check, &run, i))
            run.status = STATUS_FINDINGS;
    int status = reports_write(options, &run);
    baseline_free(baseline);
    findings_free(severities);
    return status > run.status ? status : run.status;
}

static int
check_usage(const struct options *options)
{
    if (options->has_report_trouble && options->report_count == 0)
        return STATUS_USAGE;
    if (reports_check_files(options) != 0)
        return STATUS_USAGE;
    if (options->writes_baseline && options->baseline == NULL)
        return usage_error_plain("--write-baseline needs --baseline FILE");
    for (size_t i = 0; options->fixes && i < options->argument_count; i++)
        if (strcmp(options->arguments[i], "-") == 0)
            return usage_error_plain(
                "check --fix takes files; 'fse-lint fix -' writes what it reads");
    return 0;
}

int
command_check(const struct options *options)
{
    static const char *const default_file[] = {DEFAULT_DATASET};
    if (options->lists_formats)
        return reports_list_formats(options);
    if (check_usage(options) != 0)
        return STATUS_USAGE;
    if (confine(options, COMMAND_CHECK) != 0)
        return EXIT_TROUBLE;
    int has_files = options->argument_count > 0, status = EXIT_TROUBLE;
    struct check_run check = {.options = options,
                              .schema = options_schema(options),
                              .paths = has_files ? options->arguments : default_file,
                              .count = has_files ? options->argument_count : 1};
    check.verdicts = memory_get_zeroed(check.count, sizeof *check.verdicts);
    check.files = memory_get_zeroed(check.count, sizeof *check.files);
    if (check.schema != NULL)
        status = check_files(&check);
    for (size_t i = 0; i < check.count; i++)
        verdict_free(&check.verdicts[i]);
    schema_free(check.schema);
    memory_free(check.files);
    memory_free(check.verdicts);
    return status;
}
