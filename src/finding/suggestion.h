/* SPDX-License-Identifier: MIT
 * Hints that say what was meant. */
#ifndef FSE_FINDING_SUGGESTION_H
#define FSE_FINDING_SUGGESTION_H

#include "finding/finding.h"

/* "did you mean 'WORD'?" as the hint, unless WORD is NULL. */
void finding_suggest(struct finding *finding, const char *word);

/* The same for WRITTEN, of a list: if it is several words with commas or the like between, to write blanks there. */
void finding_suggest_word(struct finding *finding, const char *written, const char *word);

#endif
