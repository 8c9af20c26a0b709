/* SPDX-License-Identifier: MIT
 * The nearest spelling of a word, for "did you mean". */
#include "finding/spelling.h"

#include <stdint.h>
#include <string.h>

#include "base/ascii.h"

enum { MAX_WORD = 64 };

struct spelling
spelling_of(const char *word)
{
    size_t len = strlen(word);
    size_t allowed = len / 3 > 1 ? len / 3 : 1;
    return (struct spelling){.word = word, .distance = allowed + 1};
}

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* How many letters must be added, dropped, changed or swapped with their neighbour to
 * come from A to B (Damerau's distance, optimal string alignment). One counts as itself in the other case: "SPID" is
 * "spid", wrongly written. */
static size_t
distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t rows[3][MAX_WORD + 1];
    size_t *before = rows[0], *last = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b_len; j++)
        last[j] = j;
    for (size_t i = 1; i <= a_len; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b_len; j++) {
            size_t change = last[j - 1] + (ascii_lower(a[i - 1]) != ascii_lower(b[j - 1]));
            row[j] = least(change, least(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && ascii_lower(a[i - 1]) == ascii_lower(b[j - 2]) &&
                ascii_lower(a[i - 2]) == ascii_lower(b[j - 1]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
        size_t *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return last[b_len];
}

/* A bit for each letter of the LEN bytes at WORD, in either case, and for each other byte, some of which share one. */
static uint64_t
letters_of(const char *word, size_t len)
{
    uint64_t letters = 0;
    for (size_t i = 0; i < len; i++)
        letters |= UINT64_C(1) << ((unsigned char)ascii_lower(word[i]) & 63);
    return letters;
}

/* How many bits BITS has, or LIMIT if those are more. */
static size_t
count_bits(uint64_t bits, size_t limit)
{
    size_t count = 0;
    for (; bits != 0 && count < limit; count++)
        bits &= bits - 1;
    return count;
}

void
spelling_try(struct spelling *spelling, const char *candidate)
{
    size_t word_len = strlen(spelling->word), len = strlen(candidate), limit = spelling->distance;
    size_t apart = word_len > len ? word_len - len : len - word_len;
    if (word_len > MAX_WORD || len > MAX_WORD || apart >= limit ||
        strcmp(spelling->word, candidate) == 0)
        return;
    /* Each letter that only one of them has is dropped, added or changed: most words are too far apart for that alone. */
    uint64_t ours = letters_of(spelling->word, word_len), theirs = letters_of(candidate, len);
    if (count_bits(ours & ~theirs, limit) >= limit || count_bits(theirs & ~ours, limit) >= limit)
        return;
    size_t found = distance(spelling->word, word_len, candidate, len);
    if (found >= limit)
        return;
    spelling->distance = found;
    spelling->nearest = candidate;
}

const char *
spelling_nearest(const char *word, const char *const *words)
{
    struct spelling spelling = spelling_of(word);
    for (; *words != NULL; words++)
        spelling_try(&spelling, *words);
    return spelling.nearest;
}
