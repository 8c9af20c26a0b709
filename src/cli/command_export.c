/* SPDX-License-Identifier: MIT
 * fse-lint export: makes the files for downstream teams, from a dataset without errors or, when
 * forced to, from one with. */
#include "export/export.h"
#include "export/formats.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/progress.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/confinement.h"
#include "cli/reach.h"
#include "cli/verdict.h"
#include "dataset/keys.h"
#include "dataset/resolved.h"
#include "diff/log.h"
#include "report/file_name.h"
#include "report/report_document.h"
#include "report/text_report.h"

/* The suffix of the data version in files made from a dataset with errors: SemVer's build
 * metadata. */
#define UNCHECKED "+unchecked"

/* Prints what was found, and whether it is exported. */
static void
tell_errors(const struct verdict *verdict, const struct options *options, const char *outcome)
{
    struct text_style style = options_style(options);
    struct buffer out = {0};
    struct table told = {0};
    if (options->is_quiet)
        return;
    progress_clear();
    text_report_findings(&out, verdict->source, verdict->findings, SEVERITY_WARNING, &told, &style);
    table_free(&told);
    text_report_summary(&out, NULL, verdict->data, verdict->findings, &style);
    buffer_printf(&out, "%s\n", outcome);
    fwrite(buffer_text(&out), 1, out.len, stdout);
    buffer_free(&out);
}

/* The folder of the exports as it is safe to show; of a link, also where that leads. */
static const char *
shown_folder(const struct options *options)
{
    struct stat status = {0};
    struct buffer shown = {0};
    utf8_add_safe_start(&shown, options->output);
    lstat(options->output, &status);
    if (S_ISLNK(status.st_mode)) {
        const char *target = file_name_resolve(options->arena, options->output);
        buffer_add_text(&shown, " -> ");
        utf8_add_safe(&shown, target, strlen(target));
    }
    const char *copy = arena_copy(options->arena, buffer_text(&shown), shown.len);
    buffer_free(&shown);
    return copy;
}

static int
compare(const struct export_input *input, const struct options *options)
{
    struct buffer out = {0};
    int differing = export_compare(input, options->formats, options->output, &out);
    progress_clear();
    if (!options->is_quiet)
        fwrite(buffer_text(&out), 1, out.len, stdout);
    if (differing == 0 && !options->is_quiet)
        printf(tr("%s is current\n"), shown_folder(options));
    buffer_free(&out);
    if (differing < 0)
        return EXIT_TROUBLE;
    return differing > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

static void
tell_result(const struct export_result *result, const char *dir)
{
    unsigned long written = (unsigned long)result->written;
    progress_clear();
    printf(tr_count("%lu file written to %s\n", "%lu files written to %s\n", written), written,
           dir);
    unsigned long removed = (unsigned long)result->removed;
    if (removed > 0)
        printf(tr_count("%lu file of an earlier export removed\n",
                        "%lu files of an earlier export removed\n", removed),
               removed);
    unsigned long outdated = (unsigned long)result->outdated;
    if (outdated > 0)
        printf(tr_count("%lu file of another format does not match the dataset: the manifest "
                        "does not list it\n",
                        "%lu files of other formats do not match the dataset: the manifest does "
                        "not list them\n",
                        outdated),
               outdated);
}

static int
write_files(const struct export_input *input, const struct options *options)
{
    struct export_result result;
    if (export_write(input, options->formats, options->output, &result) != 0)
        return EXIT_TROUBLE;
    if (!options->is_quiet)
        tell_result(&result, shown_folder(options));
    return STATUS_CLEAN;
}

/* Appends to OUT the report document about VERDICT, in English and as if it were about the dataset of a
 * clone of this repository: so it has the same bytes every day and wherever the file is. */
static void
add_report(struct buffer *out, const struct verdict *verdict, const struct options *options)
{
    const char *speaking = language_name();
    struct run_file file = verdict_file(verdict, DEFAULT_DATASET);
    struct findings *severities = findings_new();
    struct run run = {
        .files = &file,
        .count = 1,
        .severities = severities,
        .fail_on = options->fail_on,
        .min_complete = options->min_complete,
        .today = verdict->data->today,
        .source_url = options->source_url,
        .status = verdict_has(verdict, options->fail_on) ? STATUS_FINDINGS : STATUS_CLEAN,
    };
    options_apply_rules(options, NULL, severities);
    language_choose("en");
    document_add_report(out, &run);
    language_choose(speaking);
    findings_free(severities);
}

/* STATUS_CLEAN if LOG fits the dataset of VERDICT, or that has errors; else STATUS_FINDINGS, after
 * saying why not. */
static int
check_log(const struct log *log, const struct verdict *verdict, const struct options *options)
{
    struct buffer out = {0};
    int fits = verdict_has(verdict, SEVERITY_ERROR) || log_fits(log, verdict->data, &out);
    progress_clear();
    if (!fits && !options->is_quiet)
        printf("%s%s\n", buffer_text(&out),
               tr("nothing exported: the log of versions is not valid"));
    buffer_free(&out);
    return fits ? STATUS_CLEAN : STATUS_FINDINGS;
}

/* Appends to OUT the history of the dataset of VERDICT (diff/log.h). STATUS_CLEAN; STATUS_FINDINGS if its
 * log does not fit, which it says; or EXIT_TROUBLE after one line of trouble. */
static int
add_history(struct buffer *out, const struct verdict *verdict, const struct options *options)
{
    const char *path = reach_log(options);
    struct source *source = path != NULL ? source_read(path) : NULL;
    struct log *log = source != NULL ? log_read(source) : NULL;
    int status = STATUS_CLEAN;
    if (path != NULL)
        status = log != NULL ? check_log(log, verdict, options) : EXIT_TROUBLE;
    if (status == STATUS_CLEAN)
        log_add_history(out, log, verdict->data, verdict->data->data_version.text);
    log_free(log);
    source_free(source);
    return status;
}

static int
make_files(const struct verdict *verdict, const struct options *options)
{
    struct buffer resolved = {0}, report = {0}, changes = {0};
    const struct export_input input = {verdict->source, &resolved, &report, &changes,
                                       options->base_url};
    keys_assign(verdict->data);
    resolved_write(verdict->data, &resolved);
    if (export_needs_report(options->formats, options->output))
        add_report(&report, verdict, options);
    int status = add_history(&changes, verdict, options);
    if (status == STATUS_CLEAN)
        status = options->compares ? compare(&input, options) : write_files(&input, options);
    buffer_free(&changes);
    buffer_free(&report);
    buffer_free(&resolved);
    return status;
}

/* Makes the files in spite of errors, by VERDICT; TOLD is the same for people. The verdict stands: the
 * status is that of a failed check. */
static int
force(const struct verdict *verdict, const struct verdict *told, const struct options *options)
{
    struct value *version = &verdict->data->data_version;
    struct buffer outcome = {0};
    version->text =
        arena_printf(options->arena, "%s" UNCHECKED,
                     version->text != NULL && *version->text != '\0' ? version->text : "0.0.0");
    buffer_printf(&outcome,
                  tr("the dataset has errors: its exports are marked as unchecked, version %s"),
                  version->text);
    tell_errors(told, options, buffer_text(&outcome));
    buffer_free(&outcome);
    int status = make_files(verdict, options);
    return status == STATUS_CLEAN ? STATUS_FINDINGS : status;
}

/* What to do with VERDICT, which has errors; TOLD is the same in the language of the user. */
static int
refuse(const struct verdict *verdict, const struct verdict *told, const struct options *options)
{
    if (options->forces && verdict->data->is_complete)
        return force(verdict, told, options);
    tell_errors(told, options,
                options->forces ? tr("nothing exported: the dataset cannot be read to the end, "
                                     "and --force cannot change that")
                                : tr("nothing exported: the dataset has errors"));
    return STATUS_FINDINGS;
}

/* The files are in English, whatever the user's language: only errors, which are shown, are
 * looked for again in that language. */
static int
export_source(struct source *source, struct schema *schema, const struct options *options)
{
    struct verdict verdict, told;
    verdict_check_for_export(&verdict, source, schema, options, "en");
    int status = STATUS_CLEAN;
    if (!verdict_has(&verdict, SEVERITY_ERROR)) {
        status = make_files(&verdict, options);
    } else {
        verdict_check_for_export(&told, source, schema, options, language_name());
        status = refuse(&verdict, &told, options);
        told.source = NULL; /* the other's */
        verdict_free(&told);
    }
    verdict_free(&verdict);
    return status;
}

int
command_export(const struct options *options)
{
    if (options->argument_count > 1)
        return usage_error(NULL, "export takes one file, not %zu", options->argument_count);
    if (confine(options, COMMAND_EXPORT) != 0)
        return EXIT_TROUBLE;
    struct schema *schema = options_schema(options);
    const char *path = options->argument_count > 0 ? options->arguments[0] : DEFAULT_DATASET;
    struct source *source = schema != NULL ? source_read(path) : NULL;
    int status = source != NULL ? export_source(source, schema, options) : EXIT_TROUBLE;
    schema_free(schema);
    return status;
}
