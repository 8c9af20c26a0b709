/* SPDX-License-Identifier: MIT
 * The reports that a check was asked for. */
#include "cli/reports.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "base/progress.h"
#include "report/file_name.h"

/* What a build service reads, made there by default. */
static const struct ci_report {
    const char *variable; /* is "true" there */
    const char *format;
    const char *file;          /* NULL: standard output, unless the next names one */
    const char *file_variable; /* that names a file to append to; without it, no report */
} ci_reports[] = {
    /* https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
    {"GITHUB_ACTIONS", "github", NULL, NULL},
    {"GITHUB_ACTIONS", "markdown", NULL, "GITHUB_STEP_SUMMARY"},
    /* https://docs.gitlab.com/ci/testing/code_quality/ */
    {"GITLAB_CI", "gitlab", "gl-code-quality-report.json", NULL},
};

enum { CI_REPORT_COUNT = sizeof ci_reports / sizeof *ci_reports };

/* Whether both names, which may be NULL, are of one file, there or to be made; a device takes all that comes. */
static int
is_same(struct arena *arena, const char *one, const char *other)
{
    struct stat a, b;
    if (one == NULL || other == NULL)
        return 0;
    if (stat(one, &a) == 0 && stat(other, &b) == 0)
        return S_ISREG(a.st_mode) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
    one = file_name_resolve(arena, one);
    other = file_name_resolve(arena, other);
    return one != NULL && other != NULL && strcmp(one, other) == 0;
}

int
reports_check_files(const struct options *options)
{
    int status = 0;
    for (size_t i = 0; i <= options->report_count && status == 0; i++) {
        const char *file =
            i < options->report_count ? options->reports[i].file : options->output_file;
        if (options->writes_baseline && is_same(options->arena, file, options->baseline))
            status = usage_error_plain("two reports would go to the file %s", file);
        for (size_t j = 0; j < i && status == 0; j++)
            if (is_same(options->arena, file, options->reports[j].file))
                status = usage_error_plain("two reports would go to the file %s", file);
    }
    return status;
}

static int
put(const char *file, int appends, const struct buffer *bytes)
{
    progress_clear();
    if (file == NULL) {
        fwrite(buffer_text(bytes), 1, bytes->len, stdout);
        return 0;
    }
    return appends ? output_append(file, buffer_text(bytes), bytes->len)
                   : output_write_file(file, buffer_text(bytes), bytes->len);
}

static int
write_report(const struct options *options, const void *subject,
             const struct report_request *request)
{
    const char *file = request->file != NULL ? request->file : options->output_file;
    struct text_style style = options_style(options);
    struct buffer bytes = {0};
    progress_begin(WORK_REPORTING, file, 0);
    if (file != NULL) {
        style.use_color = 0;
        style.docs_url = NULL;
    }
    int rc =
        request->format != NULL
            ? format_apply(options->format_table, request->format, subject, &style, &bytes)
            : format_apply_stylesheet(options->format_table, request->stylesheet, subject, &bytes);
    if (rc == 0)
        rc = put(file, request->appends, &bytes);
    buffer_free(&bytes);
    return rc == 0 ? STATUS_CLEAN : EXIT_TROUBLE;
}

static int
is_wanted(const struct ci_report *report)
{
    const char *value = getenv(report->variable);
    return value != NULL && strcmp(value, "true") == 0;
}

/* What goes to standard output by default: what the service reads there, or text. */
static const struct report_format *
log_format(void)
{
    for (size_t i = 0; i < CI_REPORT_COUNT; i++)
        if (ci_reports[i].file == NULL && ci_reports[i].file_variable == NULL &&
            is_wanted(&ci_reports[i]))
            return formats_find(&report_formats, ci_reports[i].format);
    return formats_find(&report_formats, "text");
}

/* The file that the service wants REPORT in, or NULL. */
static const char *
service_file(const struct ci_report *report)
{
    const char *file = report->file_variable != NULL ? getenv(report->file_variable) : report->file;
    return is_wanted(report) && file != NULL && *file != '\0' ? file : NULL;
}

const char *
reports_service_file(const struct options *options, size_t index, int *appends)
{
    for (size_t i = 0; options->report_count == 0 && i < CI_REPORT_COUNT; i++) {
        if (service_file(&ci_reports[i]) == NULL || index-- > 0)
            continue;
        *appends = ci_reports[i].file_variable != NULL;
        return service_file(&ci_reports[i]);
    }
    return NULL;
}

/* Makes REPORT, if it is a file that the service wants. */
static int
write_for_service(const struct options *options, const struct run *run,
                  const struct ci_report *report)
{
    const struct report_request request = {.format = formats_find(&report_formats, report->format),
                                           .file = service_file(report),
                                           .appends = report->file_variable != NULL};
    return request.file != NULL ? write_report(options, run, &request) : STATUS_CLEAN;
}

/* Makes the reports that OPTIONS ask for; *HAS_OUTPUT is set if one goes to standard output. */
static int
write_requested(const struct options *options, const void *subject, int *has_output)
{
    int worst = options->has_report_trouble ? STATUS_USAGE : STATUS_CLEAN;
    for (size_t i = 0; i < options->report_count; i++) {
        int status = write_report(options, subject, &options->reports[i]);
        *has_output |= options->reports[i].file == NULL;
        worst = status > worst ? status : worst;
    }
    return worst;
}

/* Makes the reports that OPTIONS ask for, and one of FORMAT if none of them goes to standard output. */
static int
write_all(const struct options *options, const void *subject, const struct report_format *format)
{
    int has_output = 0, worst = write_requested(options, subject, &has_output);
    const struct report_request log = {.format = format};
    int has_log = !has_output && (!options->is_quiet || options->output_file != NULL);
    int status = has_log ? write_report(options, subject, &log) : STATUS_CLEAN;
    return status > worst ? status : worst;
}

int
reports_write(const struct options *options, const struct run *run)
{
    int worst = STATUS_CLEAN;
    for (size_t i = 0; options->report_count == 0 && i < CI_REPORT_COUNT; i++) {
        int status = write_for_service(options, run, &ci_reports[i]);
        worst = status > worst ? status : worst;
    }
    /* If only files were asked for, the log still shows what is wrong. */
    int status = write_all(options, run, log_format());
    return status > worst ? status : worst;
}

int
reports_write_comparison(const struct options *options, const struct diff *diff)
{
    return write_all(options, diff, formats_find(options->format_table, "text"));
}

int
reports_write_catalogue(const struct options *options)
{
    int has_output = 0;
    if (options->report_count == 0 && !options->has_report_trouble)
        return write_all(options, NULL, formats_find(options->format_table, "text"));
    return write_requested(options, NULL, &has_output);
}

int
reports_list_formats(const struct options *options)
{
    const struct format_table *table = options->format_table;
    for (size_t i = 0; i < table->count; i++)
        printf("%-12s %s\n", table->rows[i].name, tr(table->rows[i].help));
    return STATUS_CLEAN;
}
