/* SPDX-License-Identifier: MIT
 * Words that tell something of the text in which they stand. */
#ifndef FSE_DATASET_VOCABULARY_H
#define FSE_DATASET_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

#include "base/ascii.h"
#include "dataset/reference.h"

/* What a word tells: the language that alone has it, an enum language or Spanish, for which Italian is taken and which no
 * text is in; that it is an Italian one without its accent; nothing. */
enum {
    WORD_SPANISH = LANGUAGE_COUNT,
    WORD_LANGUAGE_COUNT,
    WORD_WITHOUT_ACCENT = WORD_LANGUAGE_COUNT,
    WORD_OF_NONE
};

/* The key of no word yet, and that of a word with one byte more: its last eight, letters of ASCII as small ones. */
enum { WORD_KEY_START = 0 };

static inline uint64_t
word_key_add(uint64_t key, char byte)
{
    return key << 8 | (unsigned char)ascii_lower(byte);
}

/* The same for a letter of ASCII. */
static inline uint64_t
word_key_add_letter(uint64_t key, char letter)
{
    return key << 8 | (unsigned char)(letter | 0x20);
}

/* That of the LEN bytes at WORD. */
static inline uint64_t
word_key(const char *word, size_t len)
{
    uint64_t key = WORD_KEY_START;
    for (size_t i = 0; i < len; i++)
        key = word_key_add(key, word[i]);
    return key;
}

/* Where in the letters from START to END of TEXT the word begins, without the article before it: "l’identita". */
size_t vocabulary_word_start(const char *text, size_t start, size_t end);

/* What the word of LEN bytes at WORD tells, in whatever case of ASCII; KEY is its key. */
unsigned vocabulary_find(const char *word, size_t len, uint64_t key);

/* Whether the name of a jurisdiction, in any of our languages, may begin at TEXT: its first three bytes tell. False for
 * "É", which is no capital of ASCII. */
int vocabulary_may_be_place(const char *text);

#endif
