/* SPDX-License-Identifier: MIT
 * The command line: its words become options by one table, as does the help. */
#include "cli/command_line.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "check/catalogue.h"
#include "diff/diff_formats.h"
#include "export/export.h"
#include "finding/spelling.h"

/* More findings of one rule than people or build services read: a junk file has millions. */
enum { LISTED_MAX = 10000 };

struct option_row {
    const char *name;  /* without "--" */
    const char *brief; /* one letter, or NULL */
    const char *value; /* what the help calls its value; NULL: it has none */
    const char *help;
    unsigned commands; /* enum command_bit */
    /* Takes VALUE. 0, or a status after one line of trouble. NULL: the option has no value. */
    int (*set)(struct options *options, const char *value);
    size_t flag; /* of an option without a value: the offset of the int that becomes 1 */
};

/* The one of WORDS, ended by NULL, that is nearest to WORD. */
static const char *
nearest_of(const char *word, const char *const *words)
{
    struct spelling spelling = spelling_of(word);
    for (; *words != NULL; words++)
        spelling_try(&spelling, *words);
    return spelling.nearest;
}

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
    return usage_error(nearest_of(value, words), "'%s' is not a value of --fail-on", value);
}

/* A percentage with at most one decimal, so that it is exact in tenths. */
static int
set_min_complete(struct options *options, const char *value)
{
    static const char digits[] = "0123456789";
    enum { MAX_DIGITS = 3, ALL = 1000 };
    size_t whole = strspn(value, digits);
    size_t decimals = value[whole] == '.' ? strspn(value + whole + 1, digits) : 0;
    const char *end = value + whole + (value[whole] == '.') + decimals;
    if (whole > 0 && whole <= MAX_DIGITS && *end == '\0' &&
        decimals == (size_t)(value[whole] == '.')) {
        options->min_complete =
            (int)strtol(value, NULL, 10) * 10 + (decimals > 0 ? end[-1] - '0' : 0);
        if (options->min_complete <= ALL)
            return 0;
    }
    return usage_error(NULL, "--min-complete takes a percentage like 75 or 75.5, not '%s'", value);
}

static int
set_rule(struct options *options, const char *value)
{
    static const char *const words[] = {"error", "warning", "note", "off", NULL};
    const char *equals = strchr(value, '=');
    if (equals == NULL)
        return usage_error(NULL, "--rule takes NAME=SEVERITY, not '%s'", value);
    const char *name = arena_copy(options->arena, value, (size_t)(equals - value));
    struct rule_severity chosen = {.rule = catalogue_find(name)};
    if (chosen.rule == NULL)
        return unknown_rule(name);
    if (chosen.rule->is_fatal) {
        trouble("%s stays an error: after it nothing can be checked", name);
        return STATUS_USAGE;
    }
    if (severity_read(equals + 1, &chosen.severity) != 0)
        return usage_error(nearest_of(equals + 1, words), "'%s' is not a severity", equals + 1);
    options->rules =
        memory_grow(options->rules, options->rule_count, &options->rule_capacity, sizeof chosen);
    options->rules[options->rule_count++] = chosen;
    return 0;
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
        usage_error(formats_nearest(options->format_table, name), "there is no format '%s'", name);
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

static int
set_schema(struct options *options, const char *value)
{
    options->schema = value;
    return 0;
}

static int
set_color(struct options *options, const char *value)
{
    static const char *const words[] = {"auto", "always", "never", NULL};
    for (size_t i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], value) == 0) {
            options->color = words[i];
            return 0;
        }
    }
    return usage_error(nearest_of(value, words), "'%s' is not a value of --color", value);
}

static int
set_lang(struct options *options, const char *value)
{
    (void)options;
    if (language_choose(value) == 0)
        return 0;
    return usage_error(nearest_of(value, language_names), "'%s' is not a value of --lang", value);
}

static int
set_output(struct options *options, const char *value)
{
    options->output = value;
    return *value != '\0' ? 0 : usage_error(NULL, "--output takes the name of a folder");
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
    if (*value != '\0' && *value != '-')
        return 0;
    return usage_error(NULL, "--against takes a revision like v1.0.0 or HEAD~1, not '%s'", value);
}

static int
set_changes(struct options *options, const char *value)
{
    options->changes = value;
    return *value != '\0' ? 0 : usage_error(NULL, "--changes takes the name of a file");
}

static int
is_web(const char *address)
{
    return strncmp(address, "https://", 8) == 0 || strncmp(address, "http://", 7) == 0;
}

static int
set_base_url(struct options *options, const char *value)
{
    size_t len = strlen(value);
    if (!is_web(value))
        return usage_error(NULL, "--base-url takes an address like https://example.org/fse/");
    options->base_url = value[len - 1] == '/' ? value : arena_printf(options->arena, "%s/", value);
    return 0;
}

static int
set_source_url(struct options *options, const char *value)
{
    if (!is_web(value) || strstr(value, "{file}") == NULL || strstr(value, "{line}") == NULL)
        return usage_error(NULL, "--source-url takes an address with {file} and {line} in it");
    options->source_url = value;
    return 0;
}

#define READS (COMMAND_CHECK | COMMAND_EXPORT | COMMAND_FIX)

/* In the order of the help. */
static const struct option_row option_rows[] = {
    {"fail-on", NULL, "error|warning|note|never",
     N_("the lowest severity that makes the exit "
        "status 1 (warning)"),
     COMMAND_CHECK, set_fail_on, 0},
    {"min-complete", NULL, "PERCENT", N_("exit 1 if fewer of the required facts are known"),
     COMMAND_CHECK, set_min_complete, 0},
    {"format", NULL, "FORMAT[=FILE]", N_("another report, to FILE; repeatable (text)"),
     COMMAND_CHECK | COMMAND_RULES | COMMAND_DIFF, set_format, 0},
    {"xslt", NULL, "STYLESHEET[=FILE]", N_("a report by your own stylesheet; repeatable"),
     COMMAND_CHECK | COMMAND_DIFF, set_xslt, 0},
    {"list-formats", NULL, NULL, N_("list the formats that --format takes"),
     COMMAND_CHECK | COMMAND_RULES | COMMAND_DIFF, NULL, offsetof(struct options, lists_formats)},
    {"against", NULL, "REVISION", N_("compare with FILE as it was at that git revision"),
     COMMAND_DIFF, set_against, 0},
    {"rule", NULL, "RULE=error|warning|note|off", N_("another severity for a rule; repeatable"),
     READS, set_rule, 0},
    {"today", NULL, "YYYY-MM-DD", N_("the day for rules about time (today)"), READS, set_today, 0},
    {"schema", NULL, "FILE", N_("another schema than the built-in one"), READS | COMMAND_DIFF,
     set_schema, 0},
    {"output", "o", "DIR", N_("where the files go (reports)"), COMMAND_EXPORT, set_output, 0},
    {"to", NULL, "FORMAT[,FORMAT...]", N_("which files to make (all)"), COMMAND_EXPORT, set_formats,
     0},
    {"changes", NULL, "FILE", N_("the log of published versions (changes.xml beside the dataset)"),
     COMMAND_EXPORT, set_changes, 0},
    {"base-url", NULL, "URL", N_("where html/ will be: for links that name it, and a sitemap"),
     COMMAND_EXPORT, set_base_url, 0},
    {"source-url", NULL, "TEMPLATE",
     N_("where a line of the source is, with {file} and {line}: reports link to it"),
     COMMAND_CHECK | COMMAND_EXPORT, set_source_url, 0},
    {"check", NULL, NULL,
     N_("write nothing; exit 1 if a file is out of date, or not part of the export"),
     COMMAND_EXPORT, NULL, offsetof(struct options, compares)},
    {"force", NULL, NULL, N_("export a dataset with errors too, marked as unchecked; still exit 1"),
     COMMAND_EXPORT, NULL, offsetof(struct options, forces)},
    {"diff", NULL, NULL, N_("write nothing, show what would change; exit 1 if something would"),
     COMMAND_FIX, NULL, offsetof(struct options, shows_diff)},
    {"color", NULL, "auto|always|never",
     N_("colours (auto: on a terminal, unless NO_COLOR is set)"), COMMAND_ALL, set_color, 0},
    {"lang", NULL, "en|it", N_("the language of messages (the locale's)"), COMMAND_ALL, set_lang,
     0},
    {"quiet", "q", NULL, N_("print no findings: the exit status is enough"), READS | COMMAND_DIFF,
     NULL, offsetof(struct options, is_quiet)},
    {"show-suppressed", NULL, NULL,
     N_("in the text report, also list what the document "
        "suppresses"),
     COMMAND_CHECK, NULL, offsetof(struct options, shows_suppressed)},
    {"help", "h", NULL, N_("show this help"), COMMAND_ALL, NULL,
     offsetof(struct options, wants_help)},
};

enum { OPTION_ROW_COUNT = sizeof option_rows / sizeof *option_rows };

/* The row of the option in ARGUMENT ("--rule=x", "--rule", "-o"), or NULL. */
static const struct option_row *
find_row(const char *argument, enum command_bit command)
{
    int is_long = argument[1] == '-';
    const char *name = argument + 1 + is_long;
    size_t len = strcspn(name, "=");
    for (size_t i = 0; i < OPTION_ROW_COUNT; i++) {
        const char *known = is_long ? option_rows[i].name : option_rows[i].brief;
        if ((option_rows[i].commands & command) && known != NULL && strlen(known) == len &&
            memcmp(known, name, len) == 0)
            return &option_rows[i];
    }
    return NULL;
}

static int
unknown_option(const char *argument, enum command_bit command)
{
    struct arena *arena = arena_new();
    size_t dashes = strspn(argument, "-");
    char *name = arena_copy(arena, argument + dashes, strcspn(argument + dashes, "="));
    struct spelling spelling = spelling_of(name);
    for (size_t i = 0; i < OPTION_ROW_COUNT; i++)
        if (option_rows[i].commands & command)
            spelling_try(&spelling, option_rows[i].name);
    const char *nearest =
        spelling.nearest != NULL ? arena_printf(arena, "--%s", spelling.nearest) : NULL;
    int rc = usage_error(nearest, "unknown option '%.*s'", (int)strcspn(argument, "="), argument);
    arena_free(arena);
    return rc;
}

/* Reads the option at ARGUMENTS[*I], and its value from the next if it is not in it. */
static int
read_option(struct options *options, enum command_bit command, int count, char *const *arguments,
            int *i)
{
    const char *argument = arguments[*i];
    const struct option_row *row = find_row(argument, command);
    if (row == NULL)
        return unknown_option(argument, command);
    const char *value = strchr(argument, '=');
    if (value != NULL)
        value++;
    if (row->value == NULL && value != NULL)
        return usage_error(NULL, "--%s takes no value", row->name);
    if (row->value != NULL && value == NULL) {
        if (*i + 1 >= count)
            return usage_error(NULL, "--%s needs a value: %s", row->name, row->value);
        value = arguments[++*i];
    }
    if (row->set != NULL)
        return row->set(options, value);
    *(int *)(void *)((char *)options + row->flag) = 1;
    return 0;
}

static const struct format_table *
table_of(enum command_bit command)
{
    return command == COMMAND_RULES  ? &catalogue_formats
           : command == COMMAND_DIFF ? &diff_formats
                                     : &report_formats;
}

int
options_read(struct options *options, enum command_bit command, int count, char *const *arguments)
{
    *options = (struct options){.arena = arena_new(),
                                .fail_on = SEVERITY_WARNING,
                                .min_complete = -1,
                                .listed_max = command == COMMAND_FIX ? 0 : LISTED_MAX,
                                .today = date_today(),
                                .format_table = table_of(command),
                                .color = "auto",
                                .output = "reports"};
    const char **words = memory_get_zeroed((size_t)count + 1, sizeof *words);
    options->arguments = words;
    int is_over = 0; /* after "--" nothing is an option */
    for (int i = 0; i < count; i++) {
        const char *argument = arguments[i];
        if (is_over || argument[0] != '-' || argument[1] == '\0')
            words[options->argument_count++] = argument;
        else if (strcmp(argument, "--") == 0)
            is_over = 1;
        else if (read_option(options, command, count, arguments, &i) != 0)
            return STATUS_USAGE;
    }
    return 0;
}

void
options_print(enum command_bit command)
{
    for (size_t i = 0; i < OPTION_ROW_COUNT; i++) {
        const struct option_row *row = &option_rows[i];
        if (!(row->commands & command))
            continue;
        char brief[5] = "    ";
        if (row->brief != NULL)
            snprintf(brief, sizeof brief, "-%s, ", row->brief);
        printf("  %s--%s%s%s\n          %s\n", brief, row->name, row->value != NULL ? " " : "",
               row->value != NULL ? row->value : "", tr(row->help));
    }
}
