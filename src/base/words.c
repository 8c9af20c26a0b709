/* SPDX-License-Identifier: MIT
 * Texts and lists of words in a normal form, without what makes no difference. */
#include "base/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"

static const char space[] = " \t\r\n";

/* Whether all white space in TEXT is single blanks between words. */
static int
is_spaced(const char *text)
{
    char before = ' ';
    for (; *text != '\0'; before = *text++)
        if (*text <= ' ' && (*text == ' ' ? before == ' ' : strchr(space, *text) != NULL))
            return 0;
    return before != ' ';
}

const char *
words_spaced(struct arena *arena, const char *text)
{
    if (is_spaced(text))
        return text;
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

/* Appends the LEN bytes at TEXT, or, if that are more than MOST, those at its beginning and end, whole characters. */
static void
add_cut(struct buffer *out, const char *text, size_t len, size_t most)
{
    size_t head = most / 4 * 3, tail = len - most / 4;
    if (len <= most) {
        buffer_add(out, text, len);
        return;
    }
    /* What is given on a command line may have no first byte. */
    while (head > 0 && ((unsigned char)text[head] & 0xC0) == 0x80)
        head--;
    while (tail < len && ((unsigned char)text[tail] & 0xC0) == 0x80)
        tail++;
    buffer_add(out, text, head);
    buffer_add_text(out, "…");
    buffer_add(out, text + tail, len - tail);
}

/* The length of what stands after the quote at TEXT up to the one that closes it; 0 if none does, nor any further on:
 * then *IS_OVER. */
static size_t
quoted_len(const char *text, int *is_over)
{
    const char *end = strchr(text + 1, '\'');
    while (end != NULL && end[1] != '\0' && strchr(" ,;:.)]/", end[1]) == NULL)
        end = strchr(end + 1, '\'');
    *is_over = end == NULL;
    return end != NULL ? (size_t)(end - text) - 1 : 0;
}

const char *
words_cut(struct arena *arena, const char *text)
{
    enum { QUOTED_MAX = 160, TEXT_MAX = 1000 };
    size_t len = strlen(text);
    int is_over = 0;
    struct buffer out = {0}, whole = {0};
    if (len <= QUOTED_MAX)
        return text;
    for (const char *at = text; *at != '\0'; at++) {
        int opens = !is_over && *at == '\'' && (at == text || strchr(" ([=", at[-1]) != NULL);
        size_t quoted = opens ? quoted_len(at, &is_over) : 0;
        buffer_add(&out, at, 1);
        add_cut(&out, at + 1, quoted, QUOTED_MAX);
        at += quoted;
    }
    add_cut(&whole, buffer_text(&out), out.len, TEXT_MAX);
    const char *cut = strcmp(buffer_text(&whole), text) != 0
                          ? arena_copy(arena, buffer_text(&whole), whole.len)
                          : text; /* nothing in it was long */
    buffer_free(&out);
    buffer_free(&whole);
    return cut;
}

const char *
words_begin(struct arena *arena, const char *text, const char *known)
{
    if (text == NULL)
        return NULL;
    size_t len = strnlen(text, WORDS_BEGIN_MAX);
    int is_whole = text[len] == '\0';
    while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
        len--; /* not within a character */
    const char *rest = is_whole ? "" : "…";
    if (known != NULL && strncmp(known, text, len) == 0 && strcmp(known + len, rest) == 0)
        return known;
    size_t rest_len = strlen(rest);
    char *begun = arena_get(arena, len + rest_len + 1);
    memcpy(begun, text, len);
    memcpy(begun + len, rest, rest_len + 1);
    return begun;
}
