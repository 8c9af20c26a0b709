/* SPDX-License-Identifier: MIT
 * The command line: its words become options by the table of option_rows.c, as does the help. */
#include "cli/command_line.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"
#include "cli/option_rows.h"
#include "diff/diff_formats.h"
#include "finding/spelling.h"

/* More findings of one rule than people or build services read: a junk file has millions. */
enum { LISTED_MAX = 10000 };

/* The row of the option in ARGUMENT ("--rule=x", "--rule", "-o"), or NULL. */
static const struct option_row *
find_row(const char *argument, enum command_bit command)
{
    int is_long = argument[1] == '-';
    const char *name = argument + 1 + is_long;
    size_t len = strcspn(name, "=");
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
