/* SPDX-License-Identifier: MIT
 * The sandbox of a command: what it may still open. */
#ifndef FSE_CLI_CONFINEMENT_H
#define FSE_CLI_CONFINEMENT_H

#include "cli/options.h"

/* Takes from the process what COMMAND does not need by OPTIONS, as they say (--sandbox). 0; or EXIT_TROUBLE after one line
 * of trouble, if they require more than the system has. To be called before anything of a document is parsed. */
int confine(const struct options *options, enum command_bit command);

#endif
