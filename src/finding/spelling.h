/* SPDX-License-Identifier: MIT
 * The nearest spelling of a word, for "did you mean". */
#ifndef FSE_FINDING_SPELLING_H
#define FSE_FINDING_SPELLING_H

#include <stddef.h>

/* A search for the candidate nearest to WORD, one candidate at a time. */
struct spelling {
    const char *word;
    const char *nearest; /* the best so far, or NULL; borrowed from the candidates */
    size_t distance;
};

/* Starts a search; WORD is borrowed. Only what is near enough counts: at most a third of
 * the letters may differ, and always one. The case of letters makes no difference. */
struct spelling spelling_of(const char *word);

/* Looks at CANDIDATE. Of two equally near the first wins. WORD itself is no other spelling of
 * it, and never wins. */
void spelling_try(struct spelling *spelling, const char *candidate);

/* The one of WORDS, ended by NULL, that is nearest to WORD; NULL if none is near. */
const char *spelling_nearest(const char *word, const char *const *words);

#endif
