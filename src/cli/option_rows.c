/* SPDX-License-Identifier: MIT
 * All options, a row each. */
#include "cli/option_rows.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "cli/option_values.h"
#include "cli/rule_choice.h"
#include "export/formats.h"
#include "finding/spelling.h"

static int
set_fail_on(struct options *options, const char *value)
{
    static const char *const words[] = {"error", "warning", "note", "never", NULL};
    if (strcmp(value, "never") == 0) {
        options->fail_on = SEVERITY_OFF;
        return 0;
    }
    if (severity_read(value, &options->fail_on) == 0 && options->fail_on != SEVERITY_OFF)
        return 0;
    return usage_error(spelling_nearest(value, words), "'%s' is not a value of --fail-on", value);
}

static int
set_severity(struct options *options, const char *value)
{
    static const char *const words[] = {"error", "warning", "note", NULL};
    if (severity_read(value, &options->listed) == 0 && options->listed != SEVERITY_OFF)
        return 0;
    return usage_error(spelling_nearest(value, words), "'%s' is not a value of --severity", value);
}

static int
set_notes(struct options *options, const char *value)
{
    (void)value;
    options->listed = SEVERITY_NOTE;
    return 0;
}

static int
set_rule(struct options *options, const char *value)
{
    const char *equals = strchr(value, '=');
    if (equals == NULL)
        return usage_error(NULL, "--rule takes NAME=SEVERITY, not '%s'", value);
    const char *word = arena_copy(options->arena, value, (size_t)(equals - value));
    return rules_set_severity(options, word, equals + 1, NULL);
}

static int
set_select(struct options *options, const char *value)
{
    return rules_choose(options, value, (struct rule_severity){.is_selection = 1});
}

static int
set_ignore(struct options *options, const char *value)
{
    return rules_choose(options, value, (struct rule_severity){.severity = SEVERITY_OFF});
}

/* Whether a report already goes to standard output; if so, says that only one can. */
static int
has_output(struct options *options)
{
    for (size_t i = 0; i < options->report_count; i++)
        if (options->reports[i].file == NULL)
            return usage_error(NULL, "standard output takes one report; name a file for the others,"
                                     " as in --format sarif=lint.sarif");
    return 0;
}

static void
add_report(struct options *options, struct report_request request)
{
    options->reports = memory_grow(options->reports, options->report_count,
                                   &options->report_capacity, sizeof request);
    options->reports[options->report_count++] = request;
}

/* NAME or NAME=FILE. If the format is unknown, the other reports are still made. */
static int
set_format(struct options *options, const char *value)
{
    const char *name = arena_copy(options->arena, value, strcspn(value, "="));
    const char *equals = strchr(value, '=');
    struct report_request request = {.format = formats_find(options->format_table, name)};
    if (equals != NULL && strcmp(equals, "=-") != 0)
        request.file = equals + 1;
    if (request.format == NULL) {
        const char *nearest = formats_nearest(options->format_table, name);
        if (nearest != NULL)
            usage_error(nearest, "there is no format '%s' (--list-formats lists them)", name);
        else
            usage_error_plain("there is no format '%s'; --list-formats lists them", name);
        options->has_report_trouble = 1;
        return 0;
    }
    if (request.file == NULL && has_output(options) != 0)
        return STATUS_USAGE;
    if (request.file != NULL && *request.file == '\0')
        return usage_error(NULL, "--format %s= needs the name of a file", name);
    add_report(options, request);
    return 0;
}

/* STYLESHEET or STYLESHEET=FILE; the last '=' counts, unless all of it is a file. */
static int
set_xslt(struct options *options, const char *value)
{
    struct report_request request = {.stylesheet = value};
    const char *equals = access(value, F_OK) != 0 ? strrchr(value, '=') : NULL;
    if (equals != NULL) {
        char *stylesheet = arena_copy(options->arena, value, (size_t)(equals - value));
        request.stylesheet = stylesheet;
        request.file = strcmp(equals, "=-") != 0 ? equals + 1 : NULL;
    }
    if (request.file == NULL && has_output(options) != 0)
        return STATUS_USAGE;
    add_report(options, request);
    return 0;
}

static int
set_today(struct options *options, const char *value)
{
    if (date_read(value, &options->today) == 0 && options->today.day > 0)
        return 0;
    return usage_error(NULL, "--today takes a date like 2026-10-04, not '%s'", value);
}

/* Takes VALUE, if it is one of WORDS, as *MEMBER, that of the option NAME. */
static int
set_word(const char **member, const char *const *words, const char *name, const char *value)
{
    for (size_t i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], value) == 0) {
            *member = words[i];
            return 0;
        }
    }
    return usage_error(spelling_nearest(value, words), "'%s' is not a value of --%s", value, name);
}

static int
set_color(struct options *options, const char *value)
{
    static const char *const words[] = {"auto", "always", "never", NULL};
    return set_word(&options->color, words, "color", value);
}

static int
set_sandbox(struct options *options, const char *value)
{
    static const char *const words[] = {"auto", "require", "off", NULL};
    return set_word(&options->sandbox, words, "sandbox", value);
}

static int
set_lang(struct options *options, const char *value)
{
    (void)options;
    if (language_choose(value) == 0)
        return 0;
    return usage_error(spelling_nearest(value, language_names), "'%s' is not a value of --lang",
                       value);
}

static int
set_formats(struct options *options, const char *value)
{
    char *unknown = NULL;
    const char *nearest = NULL;
    options->formats = value;
    if (export_check_formats(value, &unknown, &nearest) == 0)
        return 0;
    struct buffer formats = {0};
    export_add_formats(&formats);
    int rc = usage_error(nearest, "there is no format '%s' (formats: %s)", unknown,
                         buffer_text(&formats));
    buffer_free(&formats);
    memory_free(unknown);
    return rc;
}

static int
set_against(struct options *options, const char *value)
{
    options->against = value;
    if (*value != '-')
        return 0;
    return usage_error(NULL, "--against takes a revision like v1.0.0 or HEAD~1, not '%s'", value);
}

int
option_is_setting(const struct option_row *row)
{
    return (row->commands & COMMAND_CHECK) && !(row->traits & OPTION_NO_SETTING);
}

int
option_set(struct options *options, const struct option_row *row, const char *value)
{
    char *member = (char *)options + row->place;
    if (row->value != NULL && *value == '\0')
        return usage_error(NULL, "--%s needs a value: %s", row->name, row->value);
    if (row->set != NULL)
        return row->set(options, value);
    if (row->value == NULL)
        *(int *)(void *)member = 1;
    else
        *(const char **)(void *)member = value;
    return 0;
}

#define READS COMMANDS_WITH_SETTINGS
#define REPORTS (COMMAND_CHECK | COMMAND_RULES | COMMAND_DIFF)
#define AT(member) NULL, offsetof(struct options, member)

const struct option_row option_rows[] = {
    {"fail-on", NULL, "error|warning|note|never",
     N_("the lowest severity that makes the exit status 1 (warning)"), COMMAND_CHECK, 0,
     set_fail_on, 0},
    {"max-warnings", NULL, "N", N_("exit 1 for warnings only if there are more than N"),
     COMMAND_CHECK, 0, set_max_warnings, 0},
    {"min-complete", NULL, "PERCENT", N_("exit 1 if fewer of the required facts are known"),
     COMMAND_CHECK, 0, set_min_complete, 0},
    {"rule", NULL, "RULE=error|warning|note|off",
     N_("another severity for a rule, or a family of them like FSE5; repeatable"), READS,
     OPTION_ADDS, set_rule, 0},
    {"select", NULL, "RULE[,RULE...]",
     N_("only these rules (ids, names, families); what ends a check stays"), READS, 0, set_select,
     0},
    {"ignore", NULL, "RULE[,RULE...]", N_("all but these rules"), READS, OPTION_ADDS, set_ignore,
     0},
    {"severity", NULL, "error|warning|note",
     N_("the lowest severity listed; all count (warning, and notes by rule)"), COMMAND_CHECK, 0,
     set_severity, 0},
    {"notes", NULL, NULL, N_("list the notes, too; --severity note"), COMMAND_CHECK, 0, set_notes,
     0},
    {"statistics", NULL, NULL, N_("in the text report, list how often each rule finds something"),
     COMMAND_CHECK, 0, AT(shows_statistics)},
    {"format", NULL, "FORMAT[=FILE]", N_("another report, to FILE; repeatable (text)"), REPORTS, 0,
     set_format, 0},
    {"xslt", NULL, "STYLESHEET[=FILE]", N_("a report by your own stylesheet; repeatable"),
     COMMAND_CHECK | COMMAND_DIFF, OPTION_READS_FILE, set_xslt, 0},
    {"output-file", NULL, "FILE", N_("where the report goes (standard output)"), REPORTS, 0,
     AT(output_file)},
    {"list-formats", NULL, NULL, N_("list the formats that --format takes"), REPORTS,
     OPTION_NO_SETTING, AT(lists_formats)},
    {"against", NULL, "REVISION", N_("compare with FILE as it was at that git revision"),
     COMMAND_DIFF, 0, set_against, 0},
    {"fix", NULL, NULL, N_("first fix in FILE what needs no judgement"), COMMAND_CHECK,
     OPTION_NO_SETTING, AT(fixes)},
    {"baseline", NULL, "FILE", N_("leave out the findings that FILE knows"), COMMAND_CHECK,
     OPTION_READS_FILE, AT(baseline)},
    {"write-baseline", NULL, NULL, N_("make what is found now the baseline"), COMMAND_CHECK,
     OPTION_NO_SETTING, AT(writes_baseline)},
    {"config", NULL, "FILE", N_("the settings (fse-lint.ini beside the dataset, or above)"), READS,
     OPTION_NO_SETTING, AT(config)},
    {"no-config", NULL, NULL, N_("no settings but those of the command line"), READS,
     OPTION_NO_SETTING, AT(has_no_config)},
    {"show-settings", NULL, NULL, N_("say which settings count, and where they come from"), READS,
     OPTION_NO_SETTING, AT(shows_settings)},
    {"stdin-filename", NULL, "NAME", N_("what standard input is called in reports"),
     COMMAND_CHECK | COMMAND_FIX, OPTION_NO_SETTING, AT(stdin_filename)},
    {"today", NULL, "YYYY-MM-DD", N_("the day for rules about time (today)"), READS, 0, set_today,
     0},
    {"schema", NULL, "FILE", N_("another schema than the built-in one"), READS | COMMAND_DIFF,
     OPTION_READS_FILE, AT(schema)},
    {"limit", NULL, "NAME=N",
     N_("how much a stylesheet or schema of yours may take: seconds, memory (MiB), output (MiB), depth, steps; repeatable"),
     READS | COMMAND_DIFF, OPTION_ADDS, set_limit, 0},
    {"sandbox", NULL, "auto|require|off",
     N_("read in a sandbox: as far as the system has one (auto), or fail without one"),
     READS | COMMAND_DIFF, 0, set_sandbox, 0},
    {"output", "o", "DIR", N_("where the files go (reports)"), COMMAND_EXPORT, 0, AT(output)},
    {"to", NULL, "FORMAT[,FORMAT...]", N_("which files to make (all)"), COMMAND_EXPORT, 0,
     set_formats, 0},
    {"changes", NULL, "FILE", N_("the log of published versions (changes.xml beside the dataset)"),
     COMMAND_EXPORT, 0, AT(changes)},
    {"base-url", NULL, "URL", N_("where html/ will be: for links that name it, and a sitemap"),
     COMMAND_EXPORT, 0, set_base_url, 0},
    {"source-url", NULL, "TEMPLATE",
     N_("where a line of the source is, with {file} and {line}: reports link to it"),
     COMMAND_CHECK | COMMAND_EXPORT, 0, set_source_url, 0},
    {"check", NULL, NULL,
     N_("write nothing; exit 1 if a file is out of date, or not part of the export"),
     COMMAND_EXPORT, 0, AT(compares)},
    {"force", NULL, NULL, N_("export a dataset with errors too, marked as unchecked; still exit 1"),
     COMMAND_EXPORT, 0, AT(forces)},
    {"diff", NULL, NULL, N_("write nothing, show what would change; exit 1 if something would"),
     COMMAND_FIX, 0, AT(shows_diff)},
    {"color", NULL, "auto|always|never",
     N_("colours (auto: on a terminal, unless NO_COLOR is set)"), COMMAND_ALL, 0, set_color, 0},
    {"docs-url", NULL, "URL",
     N_("make rules on a terminal links to docs/rules.md below that address"), COMMAND_CHECK, 0,
     set_docs_url, 0},
    {"lang", NULL, "en|it", N_("the language of messages (the locale's)"), COMMAND_ALL,
     OPTION_FIRST, set_lang, 0},
    {"quiet", "q", NULL, N_("print only reports that were asked for: the exit status is enough"),
     READS | COMMAND_DIFF, 0, AT(is_quiet)},
    {"show-suppressed", NULL, NULL,
     N_("in the text report, also list what the document "
        "suppresses"),
     COMMAND_CHECK, 0, AT(shows_suppressed)},
    {"version", "V", NULL, N_("show the version of the program"), COMMAND_ALL, OPTION_NO_SETTING,
     AT(wants_version)},
    {"help", "h", NULL, N_("show this help"), COMMAND_ALL, OPTION_NO_SETTING, AT(wants_help)},
};

const size_t option_row_count = sizeof option_rows / sizeof *option_rows;
