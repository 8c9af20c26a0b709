/* SPDX-License-Identifier: MIT
 * All options, a row each: of it are made what the command line takes, the help, and the keys of fse-lint.ini. */
#ifndef FSE_CLI_OPTION_ROWS_H
#define FSE_CLI_OPTION_ROWS_H

#include "cli/options.h"

enum option_trait {
    OPTION_ADDS = 1,       /* what the command line says comes on top of what fse-lint.ini says */
    OPTION_READS_FILE = 2, /* in fse-lint.ini, its value starts from the folder of that */
    OPTION_NO_SETTING = 4, /* it is for the command line alone */
    OPTION_FIRST = 8       /* it says how the others are read */
};

struct option_row {
    const char *name;  /* without "--" */
    const char *brief; /* one letter, or NULL */
    const char *value; /* what the help calls its value; NULL: it has none */
    const char *help;
    unsigned commands; /* enum command_bit */
    unsigned traits;   /* enum option_trait */
    /* Takes VALUE. 0, or a status after one line of trouble. NULL: the value goes to PLACE. */
    int (*set)(struct options *options, const char *value);
    size_t place; /* the offset of its member: a text, or of an option without a value an int */
};

#define COMMANDS_WITH_SETTINGS (COMMAND_CHECK | COMMAND_EXPORT | COMMAND_FIX)

/* In the order of the help. */
extern const struct option_row option_rows[];
extern const size_t option_row_count;

/* Whether a file of settings may have ROW: the options of check may be there. */
int option_is_setting(const struct option_row *row);

/* Does what ROW is for, with VALUE; "" if it has none. 0, or a status after one line of trouble. */
int option_set(struct options *options, const struct option_row *row, const char *value);

#endif
