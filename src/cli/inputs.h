/* SPDX-License-Identifier: MIT
 * The files that a command reads, which it must not write. */
#ifndef FSE_CLI_INPUTS_H
#define FSE_CLI_INPUTS_H

#include "cli/options.h"

/* Whether every file that COMMAND would write by OPTIONS is another than those it reads, by
 * whatever names and links; says which is not. */
int inputs_are_spared(const struct options *options, enum command_bit command);

#endif
