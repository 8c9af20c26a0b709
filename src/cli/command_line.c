/* SPDX-License-Identifier: MIT
 * The command line: its words become options by one table, as does the help. */
#include "cli/command_line.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"
#include "check/catalogue.h"
#include "cli/option_rows.h"
#include "cli/rule_choice.h"
#include "cli/settings.h"
#include "diff/diff_formats.h"
#include "finding/spelling.h"

/* More findings of one rule than people or build services read: a junk file has millions. */
enum { LISTED_MAX = 10000 };

/* A command line that is being read. */
struct word_reader {
    enum command_bit command;
    char *const *next;
    char *const *end;
    struct given_list given;
};

/* The row of COMMAND's option called by the LEN bytes at NAME, in its long or its brief form, or NULL. */
static const struct option_row *
find_row(const char *name, size_t len, int is_long, enum command_bit command)
{
    for (size_t i = 0; i < option_row_count; i++) {
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
    for (size_t i = 0; i < option_row_count; i++)
        if (option_rows[i].commands & command)
            spelling_try(&spelling, option_rows[i].name);
    const char *nearest =
        spelling.nearest != NULL ? arena_printf(arena, "--%s", spelling.nearest) : NULL;
    int rc = usage_error(nearest, "unknown option '%.*s'", (int)strcspn(argument, "="), argument);
    arena_free(arena);
    return rc;
}

/* Takes ROW with VALUE, or with the next word where that is NULL and ROW needs one. */
static int
take(struct options *options, struct word_reader *words, const struct option_row *row,
     const char *value)
{
    if (row->value != NULL && value == NULL) {
        if (words->next == words->end)
            return usage_error(NULL, "--%s needs a value: %s", row->name, row->value);
        value = *words->next++;
    }
    given_add(&words->given, options->arena,
              (struct given){.row = row, .name = row->name, .value = value});
    return (row->traits & OPTION_FIRST) ? option_set(options, row, value) : 0;
}

/* "--rule=x", "--rule". */
static int
read_long(struct options *options, struct word_reader *words, const char *argument)
{
    size_t len = strcspn(argument + 2, "=");
    const char *equals = argument[2 + len] == '=' ? argument + 2 + len : NULL;
    const struct option_row *row = find_row(argument + 2, len, 1, words->command);
    if (row == NULL)
        return unknown_option(argument, words->command);
    if (row->value == NULL && equals != NULL)
        return usage_error(NULL, "--%s takes no value", row->name);
    return take(options, words, row, equals != NULL ? equals + 1 : NULL);
}

/* "-q", "-qo", "-oDIR", "-o=DIR". */
static int
read_brief(struct options *options, struct word_reader *words, const char *argument)
{
    int status = 0;
    for (const char *at = argument + 1; *at != '\0'; at++) {
        const struct option_row *row = find_row(at, 1, 0, words->command);
        if (row == NULL)
            return unknown_option(argument, words->command);
        const char *value = at[1] == '=' ? at + 2 : at[1] != '\0' ? at + 1 : NULL;
        status = take(options, words, row, row->value != NULL ? value : NULL);
        if (row->value != NULL)
            break;
    }
    return status;
}

static const struct format_table *
table_of(enum command_bit command)
{
    return command == COMMAND_RULES  ? &catalogue_formats
           : command == COMMAND_DIFF ? &diff_formats
                                     : &report_formats;
}

/* Enters what WORDS are: options in their list, the rest in OPTIONS. */
static int
read_words(struct options *options, struct word_reader *words, const char **arguments)
{
    int status = 0, is_over = 0; /* after "--" nothing is an option */
    while (words->next < words->end && status == 0) {
        const char *argument = *words->next++;
        if (is_over || argument[0] != '-' || argument[1] == '\0')
            arguments[options->argument_count++] = argument;
        else if (strcmp(argument, "--") == 0)
            is_over = 1;
        else if (argument[1] == '-')
            status = read_long(options, words, argument);
        else
            status = read_brief(options, words, argument);
    }
    return status;
}

/* Does what LIST asks for. 0, or a status after one line of trouble. */
static int
apply(struct options *options, const struct given_list *list)
{
    int status = 0;
    for (size_t i = 0; i < list->count && status == 0; i++) {
        const struct given *given = &list->items[i];
        usage_error_place(given->place);
        status = given->row != NULL ? option_set(options, given->row, given->value)
                                    : rules_set_in_section(options, given);
    }
    usage_error_place(NULL);
    return status;
}

static int
has(const struct given_list *list, const struct option_row *row)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].row == row)
            return 1;
    return 0;
}

/* Puts before what the command line has GIVEN what the file of settings says, but for what is said there again. */
static int
add_settings(struct options *options, enum command_bit command, struct given_list *given)
{
    const char *dataset = options->argument_count > 0 ? options->arguments[0] : DEFAULT_DATASET;
    struct given_list settings = {0}, all = {0};
    int status = 0;
    if (options->has_no_config)
        options->config = NULL;
    else if (options->config == NULL)
        options->config = settings_find(options->arena, options_file_name(options, dataset));
    if (options->config != NULL)
        status = settings_read(options, command, &settings);
    for (size_t i = 0; i < settings.count; i++) {
        const struct option_row *row = settings.items[i].row;
        if (row == NULL || (row->traits & OPTION_ADDS) || !has(given, row))
            given_add(&all, options->arena, settings.items[i]);
    }
    for (size_t i = 0; i < given->count; i++)
        given_add(&all, options->arena, given->items[i]);
    *given = all;
    return status;
}

/* The words of a command line, read: their options wait in GIVEN. */
static int
prepare(struct options *options, enum command_bit command, int count, char *const *arguments)
{
    struct word_reader words = {.command = command, .next = arguments, .end = arguments + count};
    const char **rest = memory_get_zeroed((size_t)count + 1, sizeof *rest);
    options->arguments = rest;
    int status = read_words(options, &words, rest);
    options->given = words.given;
    for (size_t i = 0; i < words.given.count && status == 0; i++)
        if (words.given.items[i].row->traits & OPTION_NO_SETTING)
            status = option_set(options, words.given.items[i].row, words.given.items[i].value);
    return status;
}

int
options_read(struct options *options, enum command_bit command, int count, char *const *arguments)
{
    *options = (struct options){.arena = arena_new(),
                                .fail_on = SEVERITY_WARNING,
                                .max_warnings = -1,
                                .min_complete = -1,
                                .listed_max = command == COMMAND_FIX ? 0 : LISTED_MAX,
                                .today = date_today(),
                                .format_table = table_of(command),
                                .color = "auto",
                                .sandbox = "auto",
                                .output = "reports"};
    int status = prepare(options, command, count, arguments);
    if (options->wants_help || options->wants_version)
        return status;
    if (status == 0 && (command & COMMANDS_WITH_SETTINGS))
        status = add_settings(options, command, &options->given);
    return status != 0 ? status : apply(options, &options->given);
}

void
options_print(enum command_bit command)
{
    for (size_t i = 0; i < option_row_count; i++) {
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
