/* SPDX-License-Identifier: MIT
 * What a text has that some rule has to look at more closely, found in one look at its bytes: most texts have little of
 * it, and then no rule spends time on them. */
#ifndef FSE_DATASET_MARKS_H
#define FSE_DATASET_MARKS_H

#include <stddef.h>
#include <stdint.h>

#include "dataset/vocabulary.h"

enum {
    MARK_SPACE = 1,         /* white space other than single spaces between words */
    MARK_STOP = 2,          /* a mark before or after which French has a no-break space */
    MARK_QUOTE = 4,         /* a straight quote */
    MARK_FORBIDDEN = 8,     /* a character that no text may have */
    MARK_UNNORMAL = 16,     /* perhaps not in Unicode normal form C, or not Latin */
    MARK_DAMAGED = 32,      /* it cannot be read as it stands (dataset/residue.h) */
    MARK_ADDRESS = 64,      /* a dot inside a word, as in an address */
    MARK_FIGURE = 128,      /* a digit or an @ */
    MARK_PLACEHOLDER = 256, /* it is still to be written (dataset/placeholder.h), damaged or not */
    MARK_SIGN = 512,        /* a sign with which markup or a variable begins */
    MARK_PAIR = 1024,  /* two characters beyond ASCII side by side, or Ã: perhaps it was misread */
    MARK_DRAFT = 2048, /* what a placeholder begins with, or comes after, not at its start */
    MARK_TWICE = 4096, /* perhaps the same word twice in a row */
    MARK_SLIP = 8192,  /* perhaps a slip of the hands in its spelling */
    MARK_HALF = 1 << 14,     /* a bracket or a quotation mark, which need their other half */
    MARK_CAPITALS = 1 << 15, /* perhaps too many capitals, or an I in place of an l */
    MARK_GLUED = 1 << 16,    /* perhaps without the space between two words */
    MARK_PLACE = 1 << 17     /* perhaps the name of a jurisdiction */
};

/* How many words of each language a text has that the others do not have (dataset/vocabulary.h). */
struct word_counts {
    unsigned of[WORD_LANGUAGE_COUNT]; /* ours, and Spanish */
    unsigned written;                 /* bytes of it all but blanks */
};

/* The MARK_… of the LEN bytes at TEXT, after which a NUL or a quote stands, but for MARK_DAMAGED and MARK_PLACEHOLDER.
 * COUNTS, unless it is NULL, is set. */
unsigned marks_of(const char *text, size_t len, struct word_counts *counts);

/* Whether POINT is a character of POINTS, in UTF-8; 0 is none. */
int point_is_one_of(uint32_t point, const char *points);

/* Whether POINT is white space, to XML or to Unicode, no-break spaces included. */
int point_is_space(uint32_t point);

/* Whether POINT is one that no text may have: invisible, a control, for private use, no character
 * at all, or in place of one that was lost. */
int point_is_forbidden(uint32_t point);

/* Whether POINT is a letter or digit in a form of its own, which normal form KC makes a plain one: a ligature, a wide
 * or mathematical one, a Roman numeral. Others say more than the plain one would: ², ª, ½, ™. */
int point_is_variant(uint32_t point);

#endif
