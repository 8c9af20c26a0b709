/* SPDX-License-Identifier: MIT
 * fse-lint diff: says what changed in meaning, and which version that requires. */
#include "diff/diff.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "cli/commands.h"
#include "cli/git.h"
#include "cli/reports.h"
#include "cli/verdict.h"
#include "transform/stylesheet.h"

/* The two versions as they were read. */
struct versions {
    struct verdict old;
    struct verdict new;
};

/* Returns -1 if VERDICT's document cannot be compared, after saying why. It can be compared,
 * whatever a rule finds in it, as long as it can be read to the end. */
static int
refuse(const struct verdict *verdict)
{
    if (verdict->data->is_complete)
        return 0;
    const char *name = verdict->source->name;
    if (findings_count(verdict->findings) == 0) {
        trouble("nothing compared: %s could not be read to the end", name);
        return -1;
    }
    const struct finding *finding = findings_get(verdict->findings, 0);
    struct position at = source_position(verdict->source, finding->span.start);
    trouble("nothing compared: %s:%zu:%zu: %s [%s %s]", name, at.line, at.column, finding->message,
            finding->rule->id, finding->rule->name);
    return -1;
}

static int
compare(const struct versions *versions, const struct options *options)
{
    struct diff diff = {0};
    int status = EXIT_TROUBLE;
    if (refuse(&versions->old) == 0 && refuse(&versions->new) == 0 &&
        diff_make(&diff, versions->old.data, versions->new.data) == 0) {
        int verdict = diff.is_enough ? STATUS_CLEAN : STATUS_FINDINGS;
        status = reports_write_comparison(options, &diff);
        status = status > verdict ? status : verdict;
    }
    diff_free(&diff);
    return status;
}

static int
compare_files(const char *old, const char *new, struct schema *schema,
              const struct options *options)
{
    struct versions versions = {0};
    int status = EXIT_TROUBLE;
    if (verdict_check_path(&versions.old, old, schema, options) == 0 &&
        verdict_check_path(&versions.new, new, schema, options) == 0)
        status = compare(&versions, options);
    verdict_free(&versions.old);
    verdict_free(&versions.new);
    return status;
}

static int
compare_with_revision(const char *path, struct schema *schema, const struct options *options)
{
    struct versions versions = {0};
    struct buffer bytes = {0};
    const char *name = arena_printf(options->arena, "%s:%s", options->against, path);
    int status = EXIT_TROUBLE;
    if (git_show(options->against, path, &bytes) == 0 &&
        verdict_check_path(&versions.new, path, schema, options) == 0) {
        verdict_check_source(&versions.old, source_of(name, buffer_text(&bytes), bytes.len), schema,
                             options);
        status = compare(&versions, options);
    }
    verdict_free(&versions.old);
    verdict_free(&versions.new);
    buffer_free(&bytes);
    return status;
}

static int
check_usage(const struct options *options)
{
    const char *const *files = options->arguments;
    if (options->has_report_trouble && options->report_count == 0)
        return STATUS_USAGE;
    if (options->against == NULL && options->argument_count != 2)
        return usage_error(NULL, "diff takes two files, or --against and one");
    if (options->against != NULL && options->argument_count > 1)
        return usage_error(NULL, "diff --against takes one file, not %zu", options->argument_count);
    if (options->against != NULL && options->argument_count == 1 && strcmp(files[0], "-") == 0)
        return usage_error(NULL, "diff --against takes the name of a file, not standard input");
    if (options->argument_count == 2 && strcmp(files[0], "-") == 0 && strcmp(files[1], "-") == 0)
        return usage_error(NULL, "only one of the two files can be standard input");
    return 0;
}

int
command_diff(const struct options *options)
{
    if (options->lists_formats)
        return reports_list_formats(options);
    if (check_usage(options) != 0)
        return STATUS_USAGE;
    const char *const *files = options->arguments;
    struct schema *schema = options_schema(options);
    int status = EXIT_TROUBLE;
    if (schema != NULL && options->against == NULL)
        status = compare_files(files[0], files[1], schema, options);
    else if (schema != NULL)
        status = compare_with_revision(options->argument_count > 0 ? files[0] : "data/regions.xml",
                                       schema, options);
    schema_free(schema);
    stylesheet_library_stop();
    return status;
}
