/* SPDX-License-Identifier: MIT
 * The commands: one row and one file each. */
#ifndef FSE_CLI_COMMANDS_H
#define FSE_CLI_COMMANDS_H

#include "cli/options.h"

struct command {
    const char *name;
    const char *usage;   /* what follows "fse-lint " in its help */
    const char *summary; /* one sentence */
    enum command_bit bit;
    int (*run)(const struct options *options); /* returns the exit status */
};

/* In the order of the help; the first is what is meant where no command is named. */
extern const struct command command_rows[];
extern const size_t command_count;

/* Each in the file of its name. */
int command_check(const struct options *options);
int command_export(const struct options *options);
int command_diff(const struct options *options);
int command_fix(const struct options *options);
int command_explain(const struct options *options);
int command_rules(const struct options *options);

/* Fixes the file PATH as command_fix does, and says so unless OPTIONS ask for reports or for silence. A document that
 * cannot be read to the end is left to the check. 0, or EXIT_TROUBLE. */
int fix_before_check(const char *path, struct schema *schema, const struct options *options);

/* Finds the command in the COUNT arguments at ARGUMENTS (without the program's name), runs
 * it and returns the exit status. */
int commands_run(int count, char *const *arguments);

#endif
