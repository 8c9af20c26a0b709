/* SPDX-License-Identifier: MIT
 * Two long texts, by what differs in them. */
#include "diff/long_text.h"

#include <string.h>

/* How many of the equal words before and after a difference are shown. */
enum { WORDS_AROUND = 3 };

/* The bytes at which OLD and NEW begin alike, up to where a word begins in both. */
static size_t
common_start(const char *old, const char *new)
{
    size_t len = 0, word = 0;
    while (old[len] != '\0' && old[len] == new[len]) {
        if (old[len++] == ' ')
            word = len;
    }
    return word;
}

/* The bytes with which OLD and NEW, at most LIMIT of them, end alike, from a blank on. */
static size_t
common_end(const char *old, size_t old_len, const char *new, size_t new_len, size_t limit)
{
    size_t len = 0, word = 0;
    while (len < limit && old[old_len - len - 1] == new[new_len - len - 1]) {
        len++;
        if (old[old_len - len] == ' ')
            word = len;
    }
    return word;
}

/* From where on to show TEXT, whose difference begins at START. */
static size_t
step_back(const char *text, size_t start)
{
    size_t at = start;
    for (int words = 0; at > 0; at--)
        if (text[at - 1] == ' ' && words++ == WORDS_AROUND)
            break;
    return at;
}

/* Up to where to show TEXT, whose difference ends at END. */
static size_t
step_on(const char *text, size_t end)
{
    size_t at = end;
    for (int words = 0; text[at] != '\0'; at++)
        if (text[at] == ' ' && words++ == WORDS_AROUND)
            break;
    return at;
}

static const char *
cut(struct arena *arena, const char *text, size_t start, size_t end)
{
    return arena_printf(arena, "%s%.*s%s", start > 0 ? "… " : "", (int)(end - start), text + start,
                        text[end] != '\0' ? " …" : "");
}

struct passage_pair
passage_shorten(struct arena *arena, const char *old, const char *new, size_t limit)
{
    size_t old_len = strlen(old), new_len = strlen(new);
    if (old_len <= limit && new_len <= limit)
        return (struct passage_pair){old, new};
    size_t start = common_start(old, new);
    size_t rest = (old_len < new_len ? old_len : new_len) - start;
    size_t end = common_end(old, old_len, new, new_len, rest);
    size_t from = step_back(old, start);
    return (struct passage_pair){cut(arena, old, from, step_on(old, old_len - end)),
                                 cut(arena, new, from, step_on(new, new_len - end))};
}
