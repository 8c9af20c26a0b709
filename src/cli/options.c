/* SPDX-License-Identifier: MIT
 * The command line: one table of options, from which parsing and help both come. */
#include "cli/options.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "export/export.h"
#include "finding/spelling.h"
#include "rules/catalogue.h"

enum { DEFAULT_WIDTH = 100 };

struct option_row {
    const char *name;  /* without "--" */
    const char *brief; /* one letter, or NULL */
    const char *value; /* what the help calls its value; NULL: it has none */
    const char *help;
    unsigned commands; /* enum command_bit */
    int (*set)(struct options *options, const char *value);
};

int
usage_error(const char *nearest, const char *format, ...)
{
    struct arena *arena = arena_new();
    va_list arguments;
    va_start(arguments, format);
    const char *message = arena_vprintf(arena, tr(format), arguments);
    va_end(arguments);
    if (nearest != NULL)
        trouble("%s; did you mean '%s'?", message, nearest);
    else
        trouble("%s; 'fse-lint --help' lists what there is", message);
    arena_free(arena);
    return STATUS_USAGE;
}

int
unknown_rule(const char *name)
{
    const char *nearest = catalogue_nearest(name);
    if (nearest != NULL)
        return usage_error(nearest, "there is no rule '%s'", name);
    trouble("there is no rule '%s'; 'fse-lint rules' lists them", name);
    return STATUS_USAGE;
}

static int
fatal_rule(const char *name)
{
    trouble("%s stays an error: behind it nothing can be checked", name);
    return STATUS_USAGE;
}

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
    return usage_error(nearest_of(value, words), "'%s' is no value of --fail-on", value);
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
    char *name = memory_copy_text(value);
    name[equals - value] = '\0';
    struct rule_severity chosen = {.rule = catalogue_find(name)};
    int rc = 0;
    if (chosen.rule == NULL)
        rc = unknown_rule(name);
    else if (chosen.rule->is_fatal)
        rc = fatal_rule(name);
    else if (severity_read(equals + 1, &chosen.severity) != 0)
        rc = usage_error(nearest_of(equals + 1, words), "'%s' is no severity", equals + 1);
    memory_free(name);
    if (rc != 0)
        return rc;
    options->rules =
        memory_grow(options->rules, options->rule_count, &options->rule_capacity, sizeof chosen);
    options->rules[options->rule_count++] = chosen;
    return 0;
}

void
options_add_report(struct options *options, struct report_request request)
{
    options->reports = memory_grow(options->reports, options->report_count,
                                   &options->report_capacity, sizeof request);
    options->reports[options->report_count++] = request;
}

/* Whether a report goes to standard output already; if so, says that there is room for one. */
static int
has_output(struct options *options)
{
    for (size_t i = 0; i < options->report_count; i++)
        if (options->reports[i].file == NULL)
            return usage_error(NULL, "standard output takes one report; name a file for the others,"
                                     " as in --format sarif=lint.sarif");
    return 0;
}

/* NAME or NAME=FILE. A format that is none leaves the other reports to be made. */
static int
set_format(struct options *options, const char *value)
{
    const char *equals = strchr(value, '=');
    char *name = memory_copy_text(value);
    if (equals != NULL)
        name[equals - value] = '\0';
    struct report_request request = {.format = formats_find(options->format_table, name)};
    if (equals != NULL && strcmp(equals, "=-") != 0)
        request.file = equals + 1;
    int rc = 0;
    if (request.format == NULL) {
        usage_error(formats_nearest(options->format_table, name), "there is no format '%s'", name);
        options->has_report_trouble = 1;
    } else if (request.file == NULL && has_output(options) != 0) {
        rc = STATUS_USAGE;
    } else if (request.file != NULL && *request.file == '\0') {
        rc = usage_error(NULL, "--format %s= lacks the name of a file", name);
    } else {
        options_add_report(options, request);
    }
    memory_free(name);
    return rc;
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
    options_add_report(options, request);
    return 0;
}

static int
set_lists_formats(struct options *options, const char *value)
{
    (void)value;
    options->lists_formats = 1;
    return 0;
}

static int
set_today(struct options *options, const char *value)
{
    if (date_read(value, &options->today) == 0 && options->today.day > 0)
        return 0;
    return usage_error(NULL, "--today takes a day like 2026-10-04, not '%s'", value);
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
    return usage_error(nearest_of(value, words), "'%s' is no value of --color", value);
}

static int
set_lang(struct options *options, const char *value)
{
    (void)options;
    if (language_choose(value) == 0)
        return 0;
    return usage_error(nearest_of(value, language_names), "'%s' is no value of --lang", value);
}

static int
set_quiet(struct options *options, const char *value)
{
    (void)value;
    options->is_quiet = 1;
    return 0;
}

static int
set_shows_suppressed(struct options *options, const char *value)
{
    (void)value;
    options->shows_suppressed = 1;
    return 0;
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
set_compares(struct options *options, const char *value)
{
    (void)value;
    options->compares = 1;
    return 0;
}

static int
set_shows_diff(struct options *options, const char *value)
{
    (void)value;
    options->shows_diff = 1;
    return 0;
}

static int
set_help(struct options *options, const char *value)
{
    (void)value;
    options->wants_help = 1;
    return 0;
}

#define READS (COMMAND_CHECK | COMMAND_EXPORT | COMMAND_FIX)

static const struct option_row rows[] = {
    {"fail-on", NULL, "error|warning|note|never", N_("exit 1 from this severity on (warning)"),
     COMMAND_CHECK, set_fail_on},
    {"min-complete", NULL, "PERCENT", N_("exit 1 if less of the required facts is there"),
     COMMAND_CHECK, set_min_complete},
    {"format", NULL, "FORMAT[=FILE]", N_("another report, to FILE; repeatable (text)"),
     COMMAND_CHECK | COMMAND_RULES, set_format},
    {"xslt", NULL, "STYLESHEET[=FILE]", N_("a report by your own stylesheet; repeatable"),
     COMMAND_CHECK, set_xslt},
    {"list-formats", NULL, NULL, N_("what --format takes"), COMMAND_CHECK | COMMAND_RULES,
     set_lists_formats},
    {"rule", NULL, "RULE=error|warning|note|off", N_("another severity for a rule; repeatable"),
     READS, set_rule},
    {"today", NULL, "YYYY-MM-DD", N_("the day for rules about time (today)"), READS, set_today},
    {"schema", NULL, "FILE", N_("another schema than the built-in one"), READS, set_schema},
    {"output", "o", "DIR", N_("where the files go (reports)"), COMMAND_EXPORT, set_output},
    {"to", NULL, "FORMAT[,FORMAT...]", N_("which files to make (all)"), COMMAND_EXPORT,
     set_formats},
    {"check", NULL, NULL, N_("write nothing; exit 1 if a file is not current"), COMMAND_EXPORT,
     set_compares},
    {"diff", NULL, NULL, N_("write nothing, show what would change; exit 1 if something would"),
     COMMAND_FIX, set_shows_diff},
    {"color", NULL, "auto|always|never",
     N_("colours (auto: on a terminal, unless NO_COLOR is set)"), COMMAND_ALL, set_color},
    {"lang", NULL, "en|it", N_("the language of messages (the locale's)"), COMMAND_ALL, set_lang},
    {"quiet", "q", NULL, N_("no findings on standard output: the exit status says it"), READS,
     set_quiet},
    {"show-suppressed", NULL, NULL, N_("in the text report, also what the document suppresses"),
     COMMAND_CHECK, set_shows_suppressed},
    {"help", "h", NULL, N_("this text"), COMMAND_ALL, set_help},
};

/* The row of the option in ARGUMENT ("--rule=x", "--rule", "-o"), or NULL. */
static const struct option_row *
find_row(const char *argument, enum command_bit command)
{
    int is_long = argument[1] == '-';
    const char *name = argument + 1 + is_long;
    size_t len = strcspn(name, "=");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *known = is_long ? rows[i].name : rows[i].brief;
        if ((rows[i].commands & command) && known != NULL && strlen(known) == len &&
            memcmp(known, name, len) == 0)
            return &rows[i];
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
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].commands & command)
            spelling_try(&spelling, rows[i].name);
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
    return row->set(options, value);
}

int
options_read(struct options *options, enum command_bit command, int count, char *const *arguments)
{
    *options = (struct options){.arena = arena_new(),
                                .fail_on = SEVERITY_WARNING,
                                .min_complete = -1,
                                .today = date_today(),
                                .format_table =
                                    command == COMMAND_RULES ? &catalogue_formats : &report_formats,
                                .color = "auto",
                                .output = "reports"};
    const char **words = memory_get_zeroed((size_t)count + 1, sizeof *words);
    options->arguments = words;
    int is_over = 0; /* behind "--" nothing is an option */
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
options_free(struct options *options)
{
    memory_free((void *)(size_t)options->arguments);
    memory_free(options->rules);
    memory_free(options->reports);
    arena_free(options->arena);
}

void
options_print(enum command_bit command)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct option_row *row = &rows[i];
        if (!(row->commands & command))
            continue;
        char brief[5] = "    ";
        if (row->brief != NULL)
            snprintf(brief, sizeof brief, "-%s, ", row->brief);
        printf("  %s--%s%s%s\n          %s\n", brief, row->name, row->value != NULL ? " " : "",
               row->value != NULL ? row->value : "", tr(row->help));
    }
}

struct text_style
options_style(const struct options *options)
{
    const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
    struct text_style style = {.width = DEFAULT_WIDTH,
                               .shows_suppressed = options->shows_suppressed};
    int is_terminal = isatty(STDOUT_FILENO);
    if (strcmp(options->color, "auto") == 0)
        style.use_color = is_terminal && (no_color == NULL || *no_color == '\0') &&
                          (terminal == NULL || strcmp(terminal, "dumb") != 0);
    else
        style.use_color = strcmp(options->color, "always") == 0;
    struct winsize size;
    if (is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        style.width = size.ws_col;
    return style;
}

struct schema *
options_schema(const struct options *options)
{
    return options->schema != NULL ? schema_read(options->schema) : schema_embedded();
}

void
options_apply_rules(const struct options *options, struct findings *findings)
{
    for (size_t i = 0; i < options->rule_count; i++)
        findings_set_severity(findings, options->rules[i].rule, options->rules[i].severity);
}
