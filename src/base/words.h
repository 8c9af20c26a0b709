/* SPDX-License-Identifier: MIT
 * Texts and lists of words in a normal form, without what makes no difference. */
#ifndef FSE_BASE_WORDS_H
#define FSE_BASE_WORDS_H

#include <stddef.h>

#include "base/arena.h"

/* Some words, borrowed. */
struct words {
    const char **items;
    size_t count;
};

/* TEXT without white space at its ends, and one blank wherever else there is some (XML's white space:
 * a no-break space is a character like others): TEXT if it is that already, else in ARENA. */
const char *words_spaced(struct arena *arena, const char *text);

/* What strcmp says of two texts; NULL is legal, and comes first. */
int words_compare(const char *left, const char *right);

/* The words of TEXT, each once and in alphabetical order, with blanks between, in ARENA. */
const char *words_sorted(struct arena *arena, const char *text);

/* TEXT, a message, with what is long between its single quotes cut in the middle, and itself if it is longer than people
 * read: TEXT if nothing is, else in ARENA. */
const char *words_cut(struct arena *arena, const char *text);

/* TEXT without what is beyond so many bytes: KNOWN, if that is it, else in ARENA; both may be NULL. An address or a value can
 * be as long as an attribute, and each word of that have a finding, or one long reason suppress them all: many findings
 * would take the square of its length. */
enum { WORDS_BEGIN_MAX = 1000 };
const char *words_begin(struct arena *arena, const char *text, const char *known);

#endif
