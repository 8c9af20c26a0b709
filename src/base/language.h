/* SPDX-License-Identifier: MIT
 * The language of what people read: English as the sources have it, or a translation that the
 * program carries (po/LANGUAGE.po, in the format of GNU gettext). Ids, names and the words of
 * formats stay the same in all. */
#ifndef FSE_BASE_LANGUAGE_H
#define FSE_BASE_LANGUAGE_H

/* Marks TEXT for translation where it stands in a table; tr gives the translation later. */
#define N_(text) text

/* Takes the language NAME ("en", "it") from here on; NULL: the one of the environment
 * (LC_ALL, LC_MESSAGES, LANG, and LANGUAGE before them unless they say C or C.UTF-8), English
 * if it has none of ours. 0, or -1 if there is no such language, and nothing changes. */
int language_choose(const char *name);

/* "en" or "it". */
const char *language_name(void);

/* The languages there are, ended by NULL. */
extern const char *const language_names[];

/* TEXT in that language, TEXT itself where it has no translation; NULL is legal. */
const char *tr(const char *text) __attribute__((format_arg(1)));

/* ONE or MANY, translated, as COUNT asks for (both languages: 1, and all others). */
const char *tr_count(const char *one, const char *many, unsigned long count)
    __attribute__((format_arg(1), format_arg(2)));

/* Frees the translation; English after that. */
void language_free(void);

#endif
