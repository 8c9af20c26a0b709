/* SPDX-License-Identifier: MIT
 * What a text has that some rule has to look at more closely, found in one pass over its bytes:
 * most texts have little of it, and then no rule spends time on them. */
#ifndef FSE_DATASET_MARKS_H
#define FSE_DATASET_MARKS_H

#include <stddef.h>
#include <stdint.h>

enum {
    MARK_SPACE = 1,     /* white space other than single spaces between words */
    MARK_STOP = 2,      /* a mark before or after which French has a no-break space */
    MARK_QUOTE = 4,     /* a straight quote */
    MARK_FORBIDDEN = 8, /* a character that no text may have */
    MARK_UNNORMAL = 16  /* perhaps not in Unicode normal form C */
};

/* The MARK_… of the LEN bytes at TEXT, after which a NUL or a quote stands. */
unsigned marks_of(const char *text, size_t len);

/* Whether POINT is white space, to XML or to Unicode, no-break spaces included. */
int point_is_space(uint32_t point);

/* Whether POINT is one that no text may have: invisible, a control, for private use, no character
 * at all, or in place of one that was lost. */
int point_is_forbidden(uint32_t point);

#endif
