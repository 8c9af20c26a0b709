/* SPDX-License-Identifier: MIT
 * fse-lint.ini: what a project asks of every run, so that nobody has to write it on a command line.
 *
 *     fail-on = error                 ; options of check by their names, before the first section
 *     [rules]
 *     FSE5 = off                      ; severities
 *     [rules *.draft.xml]             ; the same for some files, by their path from this one's folder
 */
#ifndef FSE_CLI_SETTINGS_H
#define FSE_CLI_SETTINGS_H

#include "base/buffer.h"
#include "cli/option_rows.h"

void given_add(struct given_list *list, struct arena *arena, struct given given);

/* The file of settings for DATASET, a file's name, in ARENA: fse-lint.ini beside it or in a folder above, up to the
 * root of the repository that it is in; in none, up to the current folder, or only beside it. NULL if there is none. */
const char *settings_find(struct arena *arena, const char *dataset);

/* Adds what the file OPTIONS->CONFIG says to LIST: severities, and options of COMMAND; those of other commands are
 * only looked at. 0, or a status after one line of trouble. */
int settings_read(const struct options *options, enum command_bit command, struct given_list *list);

/* Prints what OPTIONS were given as such a file, with where each setting comes from. STATUS_CLEAN. */
int settings_print(const struct options *options);

#endif
