/* SPDX-License-Identifier: MIT
 * Regular expressions with bounds: PCRE2 without JIT, with limits on what a match may
 * cost, so that a verdict never depends on the machine. */
#ifndef FSE_BASE_PATTERN_H
#define FSE_BASE_PATTERN_H

#include <stddef.h>
#include <stdint.h>

/* How many bytes a subject may have at most. */
#define PATTERN_MAX_SUBJECT ((size_t)64 * 1024)

/* A part of a text, in bytes: from start up to, not including, end. */
struct piece {
    size_t start;
    size_t end;
};

/* A part that is not there. */
#define PIECE_NONE ((struct piece){SIZE_MAX, SIZE_MAX})

/* Whether PIECE took part in a match at all; it may be empty and still be set. */
static inline int
piece_is_set(struct piece piece)
{
    return piece.start != SIZE_MAX;
}

/* How many bytes it has; 0 if it is not set. */
static inline size_t
piece_len(struct piece piece)
{
    return piece.end - piece.start;
}

/* A regular expression, made of constants of the program and never of data. Make it static: it is
 * compiled when it is first used and kept until patterns_free, or pattern_free. `$` means the very
 * end and never the place before a last newline. */
struct pattern {
    const char *expression;
    const char *needs;         /* bytes: what has none of them cannot match. NULL: anything can */
    int is_utf;                /* it speaks of code points, its subjects are UTF-8; else bytes */
    struct pattern_code *code; /* NULL before the first use */
};

/* Whether the LEN bytes at TEXT match. A match that runs into a limit is neither yes nor
 * no: it ends the program with one line of trouble and EXIT_TROUBLE, as does a subject
 * that is longer than PATTERN_MAX_SUBJECT. */
int pattern_matches(struct pattern *pattern, const char *text, size_t len);

/* The same; after a match the first COUNT of PIECES are the whole match and what the
 * groups captured, unset where a group took no part. */
int pattern_pieces(struct pattern *pattern, const char *text, size_t len, struct piece *pieces,
                   size_t count);

/* Frees PATTERN, which was used: for one that is not static. */
void pattern_free(struct pattern *pattern);

/* Frees all that was compiled; a later use compiles it again. */
void patterns_free(void);

#endif
