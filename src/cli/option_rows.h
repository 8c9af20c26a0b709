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
    /* Takes VALUE. 0, or a status after one line of trouble. NULL: the option has no value. */
    int (*set)(struct options *options, const char *value);
    size_t flag; /* of an option without a value: the offset of the int that becomes 1 */
};

/* In the order of the help. */
extern const struct option_row option_rows[];
extern const size_t option_row_count;

#endif
