/* SPDX-License-Identifier: MIT
 * The commands: which one is meant, and the help that lists them. */
#include "cli/commands.h"
#include "cli/command_line.h"
#include "cli/reach.h"
#include "cli/settings.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/language.h"
#include "base/pattern.h"
#include "base/progress.h"
#include "finding/spelling.h"
#include "transform/stylesheet.h"
#include "xml/library.h"

const struct command command_rows[] = {
    {"check", "[check] [OPTION...] [FILE...]",
     N_("Checks FILE, data/regions.xml if none is named, '-' for standard input."), COMMAND_CHECK,
     command_check},
    {"export", "export [OPTION...] [FILE]",
     N_("Checks FILE and writes the exported files for those who use the data."), COMMAND_EXPORT,
     command_export},
    {"diff", "diff [OPTION...] OLD NEW | --against REVISION [FILE]",
     N_("Says what changed in meaning, and which version the new file needs."), COMMAND_DIFF,
     command_diff},
    {"fix", "fix [OPTION...] [FILE]",
     N_("Fixes in FILE what needs no judgement; '-' reads standard input and writes standard "
        "output."),
     COMMAND_FIX, command_fix},
    {"explain", "explain RULE...",
     N_("Says what a rule finds, why, and how to fix it, with examples."), COMMAND_EXPLAIN,
     command_explain},
    {"rules", "rules [OPTION...]", N_("Lists all rules."), COMMAND_RULES, command_rules},
};

const size_t command_count = sizeof command_rows / sizeof *command_rows;

static int
print_help(void)
{
    printf("%s\n\n%s\n",
           tr("Checks the dataset of how to activate the Fascicolo Sanitario Elettronico,\n"
              "and exports it."),
           tr("Usage:"));
    for (size_t i = 0; i < command_count; i++)
        printf("  fse-lint %s\n          %s\n", command_rows[i].usage, tr(command_rows[i].summary));
    printf("  fse-lint --version | --help | COMMAND --help\n\n%s\n", tr("Options of check:"));
    options_print(COMMAND_CHECK);
    printf(
        "\n%s\n",
        tr("Exit status: 0 clean, 1 findings at or above --fail-on, or less than --min-complete\n"
           "(or exports that are out of date, something that fix --diff would fix, or a version\n"
           "that is too low for diff), 2 wrong usage, 3 the work could not be done."));
    return STATUS_CLEAN;
}

static int
print_command_help(const struct command *command)
{
    printf("%s fse-lint %s\n\n%s\n\n%s\n", tr("Usage:"), command->usage, tr(command->summary),
           tr("Options:"));
    options_print(command->bit);
    return STATUS_CLEAN;
}

static int
print_version(void)
{
    printf("fse-lint %s\n", FSE_VERSION);
    return STATUS_CLEAN;
}

/* The command that WORD names. If it names none, it is a file for check; but if there is no such
 * file and WORD is close to a command: NULL, after a line on standard error. */
static const struct command *
find_command(const char *word, int *is_named)
{
    struct spelling spelling = spelling_of(word);
    for (size_t i = 0; i < command_count; i++) {
        spelling_try(&spelling, command_rows[i].name);
        *is_named = strcmp(word, command_rows[i].name) == 0;
        if (*is_named)
            return &command_rows[i];
    }
    if (spelling.nearest != NULL && access(word, F_OK) != 0) {
        usage_error(spelling.nearest, "'%s' is neither a command nor a file", word);
        return NULL;
    }
    return &command_rows[0];
}

static int
run_with_library(const struct command *command, const struct options *options)
{
    library_start();
    progress_start(!options->is_quiet);
    int status = command->run(options);
    progress_stop();
    stylesheet_library_stop();
    patterns_free();
    library_stop();
    return status;
}

static int
run_command(const struct command *command, int count, char *const *arguments)
{
    struct options options;
    int status = options_read(&options, command->bit, count, arguments);
    if (status == 0 && options.wants_help)
        status = print_command_help(command);
    else if (status == 0 && options.wants_version)
        status = print_version();
    else if (status == 0 && options.shows_settings)
        status = settings_print(&options);
    else if (status == 0)
        status = reach_spares_inputs(&options, command->bit) ? run_with_library(command, &options)
                                                             : STATUS_USAGE;
    options_free(&options);
    return status;
}

int
commands_run(int count, char *const *arguments)
{
    if (count > 0 && (strcmp(arguments[0], "--help") == 0 || strcmp(arguments[0], "-h") == 0))
        return print_help();
    if (count > 0 && strcmp(arguments[0], "help") == 0 && access("help", F_OK) != 0)
        return print_help();
    int is_named = 0;
    const struct command *command =
        count > 0 ? find_command(arguments[0], &is_named) : &command_rows[0];
    if (command == NULL)
        return STATUS_USAGE;
    return run_command(command, count - is_named, arguments + is_named);
}
