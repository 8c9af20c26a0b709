/* SPDX-License-Identifier: MIT
 * The table of options: what each is called, what its help says, and what it sets. */
#ifndef FSE_CLI_OPTION_ROWS_H
#define FSE_CLI_OPTION_ROWS_H

#include <stddef.h>

#include "cli/options.h"

struct option_row {
    const char *name;  /* without "--" */
    const char *brief; /* one letter, or NULL */
    const char *value; /* what the help calls its value; NULL: it has none */
    const char *help;
    unsigned commands; /* enum command_bit */
    /* Takes VALUE, NULL for an option without one. 0, or a status after one line of trouble. */
    int (*set)(struct options *options, const char *value);
};

/* In the order of the help. */
extern const struct option_row option_rows[];
extern const size_t option_row_count;

#endif
