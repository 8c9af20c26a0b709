/* SPDX-License-Identifier: MIT
 * What the rules about characters share. */
#ifndef FSE_DATASET_PASSAGE_H
#define FSE_DATASET_PASSAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "dataset/dataset.h"
#include "dataset/reference.h"
#include "xml/characters.h"

/* What a text has that some rule has to look at more closely: most have little of it, and then no rule
 * spends time on them. */
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
    MARK_PAIR = 1024 /* two characters beyond ASCII side by side, or Ã: perhaps it was misread */
};

/* The MARK_… of the LEN bytes at TEXT, after which a NUL or a quote stands. */
unsigned marks_of(const char *text, size_t len);

/* Whether POINT is a character of POINTS, in UTF-8; 0 is none. */
int point_is_one_of(uint32_t point, const char *points);

/* Whether POINT is white space, to XML or to Unicode, no-break spaces included. */
int point_is_space(uint32_t point);

/* Whether POINT is one that no text may have: invisible, a control, for private use, no character
 * at all, or in place of one that was lost. */
int point_is_forbidden(uint32_t point);

/* The language of PASSAGE: of a text without one of ours, and of names, Italian. */
enum language passage_language(const struct passage *passage);

/* Whether PASSAGE says that it is in one of our languages, or is no text and need not say so. */
int passage_has_language(const struct passage *passage);

/* Whether people read PASSAGE: it is a text or a name, and says something. */
int passage_is_read(const struct passage *passage);

/* Whether PASSAGE is the name of a jurisdiction, which FSE105 knows. */
int passage_is_official_name(const struct passage *passage);

/* The characters of PASSAGE, white space at both ends included. */
struct characters passage_characters(const struct dataset *data, const struct passage *passage);

/* What stands at SPAN in PASSAGE, as a value of its own with the same text. */
struct value passage_part(const struct passage *passage, struct span span);

/* Appends POINT to OUT as "U+202E", after a space if something is there; nothing but "…" for the
 * fifth, and nothing for more. */
void passage_add_point(struct buffer *out, uint32_t point);

/* Whether TEXT is NAME but for what the rules about characters fix: spaces, straight quotes,
 * forbidden characters, another normal form. */
int passage_agrees(const char *text, const char *name);

#endif
