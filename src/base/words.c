/* SPDX-License-Identifier: MIT
 * Texts and lists of words in a normal form, without what makes no difference. */
#include "base/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"

static const char space[] = " \t\r\n";

const char *
words_spaced(struct arena *arena, const char *text)
{
    char *spaced = arena_copy(arena, text, strlen(text)), *end = spaced;
    for (const char *at = text + strspn(text, space); *at != '\0'; at += strspn(at, space)) {
        size_t len = strcspn(at, space);
        if (end != spaced)
            *end++ = ' ';
        memcpy(end, at, len);
        end += len;
        at += len;
    }
    *end = '\0';
    return spaced;
}

int
words_compare(const char *left, const char *right)
{
    if (left == NULL || right == NULL)
        return (left != NULL) - (right != NULL);
    return strcmp(left, right);
}

static int
compare(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

const char *
words_sorted(struct arena *arena, const char *text)
{
    size_t len = strlen(text), count = 0;
    char **words = arena_get(arena, (len / 2 + 1) * sizeof *words);
    struct buffer sorted = {0};
    for (char *word = strtok(arena_copy(arena, text, len), space); word != NULL;
         word = strtok(NULL, space))
        words[count++] = word;
    qsort(words, count, sizeof *words, compare);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || strcmp(words[i], words[i - 1]) != 0)
            buffer_add_word(&sorted, " ", words[i]);
    const char *kept = arena_copy(arena, buffer_text(&sorted), sorted.len);
    buffer_free(&sorted);
    return kept;
}
