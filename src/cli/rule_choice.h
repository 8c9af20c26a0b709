/* SPDX-License-Identifier: MIT
 * Which rules count, and how much. */
#ifndef FSE_CLI_RULE_CHOICE_H
#define FSE_CLI_RULE_CHOICE_H

#include "cli/options.h"

/* Gives every rule that WORD means the severity called SEVERITY, in files whose path matches GLOB (NULL: in
 * all). 0, or STATUS_USAGE after one line of trouble. */
int rules_set_severity(struct options *options, const char *word, const char *severity,
                       const char *glob);

/* Adds CHOSEN for the rules that WORDS mean, with commas or blanks between. The same results. */
int rules_choose(struct options *options, const char *words, struct rule_severity chosen);

/* Does what GIVEN, a line of a section of severities, asks for: a severity, or a "select" or "ignore" of these files.
 * The same results. */
int rules_set_in_section(struct options *options, const struct given *given);

#endif
