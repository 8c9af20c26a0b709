/* SPDX-License-Identifier: MIT
 * The command line: its words become options by the table of option_rows.c, as does the help. */
#ifndef FSE_CLI_COMMAND_LINE_H
#define FSE_CLI_COMMAND_LINE_H

#include "cli/options.h"

/* Reads the COUNT arguments at ARGUMENTS, for COMMAND, into *OPTIONS, which the caller
 * frees with options_free. 0, or STATUS_USAGE after one line on standard error. */
int options_read(struct options *options, enum command_bit command, int count,
                 char *const *arguments);

/* Prints the options of COMMAND, one a line, to standard output. */
void options_print(enum command_bit command);

#endif
