/* SPDX-License-Identifier: MIT
 * What a text has that some rule has to look at more closely. */
#include "read/marks.h"

#include <string.h>

#include "base/utf8.h"

int
point_is_space(uint32_t point)
{
    return point == ' ' || (point >= '\t' && point <= '\r') || point == 0xA0 || point == 0x1680 ||
           (point >= 0x2000 && point <= 0x200A) || point == 0x202F || point == 0x205F ||
           point == 0x3000;
}

int
point_is_forbidden(uint32_t point)
{
    enum { OBJECT_REPLACEMENT = 0xFFFC, REPLACEMENT = 0xFFFD };
    if (point == '\t' || point == '\n' || point == '\r')
        return 0;
    return point == OBJECT_REPLACEMENT || point == REPLACEMENT || !utf8_is_safe(point);
}

/* The marks of a character beyond ASCII. All below U+0300 are in normal form C, and so is the
 * punctuation from U+2010 on. */
static unsigned
marks_of_point(uint32_t point)
{
    enum { LEFT_QUOTE = 0xAB, RIGHT_QUOTE = 0xBB };
    if (point_is_space(point))
        return MARK_SPACE;
    if (point >= 0xC0 && point < 0x0250)
        return 0; /* Latin letters */
    if (point == LEFT_QUOTE || point == RIGHT_QUOTE)
        return MARK_STOP;
    if (point_is_forbidden(point))
        return MARK_FORBIDDEN;
    int is_normal = point < 0x0300 || (point >= 0x2010 && point < 0x20D0);
    return is_normal ? 0 : MARK_UNNORMAL;
}

/* What must be looked at; all else is 0. */
enum { END = 1, SPACE, BLANK, COLON, STOP, OPENING, QUOTE, DELETE, BEYOND };

/* clang-format off */
static const unsigned char classes[256] = {
    ['\0'] = END, [' '] = SPACE, ['\t'] = BLANK, ['\n'] = BLANK, ['\r'] = BLANK,
    [':'] = COLON, [';'] = STOP, ['!'] = STOP, ['?'] = STOP,
    ['('] = OPENING, ['['] = OPENING, ['{'] = OPENING, ['<'] = OPENING,
    ['\''] = QUOTE, ['"'] = QUOTE, [0x7F] = DELETE,
#define BEYOND_4(at) [(at)] = BEYOND, [(at) + 1] = BEYOND, [(at) + 2] = BEYOND, [(at) + 3] = BEYOND
#define BEYOND_16(at) BEYOND_4(at), BEYOND_4((at) + 4), BEYOND_4((at) + 8), BEYOND_4((at) + 12)
    BEYOND_16(0x80), BEYOND_16(0x90), BEYOND_16(0xA0), BEYOND_16(0xB0),
    BEYOND_16(0xC0), BEYOND_16(0xD0), BEYOND_16(0xE0), BEYOND_16(0xF0),
};

/* The marks of a space before this byte: it is stray there, or a placeholder may start. */
static const unsigned char after_space[256] = {
    [' '] = MARK_SPACE, [','] = MARK_SPACE, [';'] = MARK_SPACE, [':'] = MARK_SPACE,
    ['!'] = MARK_SPACE, ['?'] = MARK_SPACE,
    ['t'] = MARK_PLACEHOLDER, ['T'] = MARK_PLACEHOLDER, ['f'] = MARK_PLACEHOLDER,
    ['F'] = MARK_PLACEHOLDER, ['x'] = MARK_PLACEHOLDER, ['X'] = MARK_PLACEHOLDER,
    ['l'] = MARK_PLACEHOLDER, ['L'] = MARK_PLACEHOLDER,
};
/* clang-format on */

/* Whether TEXT starts, in whatever case, with one of STARTS: LEN bytes each, with a space
 * between. */
static int
starts_with(const char *text, const char *starts, size_t len)
{
    for (;; starts += len + 1) {
        size_t same = 0;
        while (same < len && (text[same] | 0x20) == starts[same])
            same++;
        if (same == len)
            return 1;
        if (starts[len] == '\0')
            return 0;
    }
}

/* MARK_PLACEHOLDER if TEXT starts as a word that is one (rules/placeholders.c has them). */
static unsigned
marks_of_word(const char *text)
{
    static const char second[] = "obix";
    return strchr(second, text[1] | 0x20) != NULL && starts_with(text, "tod tbd fix xxx lor", 3)
               ? MARK_PLACEHOLDER
               : 0;
}

/* MARK_PLACEHOLDER if TEXT, behind a bracket or a colon, starts as a word or a phrase that is
 * one. */
static unsigned
marks_of_insertion(const char *text)
{
    static const char first[] = "bcdflnpstuwxz\xe3";
    static const char starts[] = "bla bli com da  dum fix fol lor n/a n.d noc nul pla seg tbd tes "
                                 "tex to  tod und wir xxx zu  \xe3\xa0 ";
    text += *text == ' ';
    return *text != '\0' && strchr(first, *text | 0x20) != NULL && starts_with(text, starts, 3)
               ? MARK_PLACEHOLDER
               : 0;
}

/* MARK_PLACEHOLDER if one may start where the whole TEXT of LEN bytes does: a phrase is all of a
 * short text, and what starts without a letter may have none at all. */
static unsigned
marks_of_start(const char *text, size_t len)
{
    enum { SHORT = 32 };
    int is_letter = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') || *text < 0;
    if (!is_letter)
        return MARK_PLACEHOLDER;
    return len < SHORT ? marks_of_insertion(text) : marks_of_word(text);
}

static int
is_white(char byte)
{
    unsigned char of = classes[(unsigned char)byte];
    return of == SPACE || of == BLANK;
}

/* The marks of a space before TEXT. */
static unsigned
marks_of_space(const char *text)
{
    unsigned marks = after_space[(unsigned char)*text];
    return marks == MARK_PLACEHOLDER ? marks_of_word(text) : marks;
}

/* The marks of the character beyond ASCII at TEXT; *USED is how many bytes it takes. */
static unsigned
marks_beyond(const char *text, size_t len, size_t *used)
{
    uint32_t point = 0;
    *used = utf8_read(text, len, &point);
    if (*used == 0)
        *used = 1; /* preflight lets no such document through */
    return marks_of_point(point) | (marks_of_space(text + *used) & MARK_PLACEHOLDER);
}

/* The marks of what stands at TEXT, in ASCII. */
static unsigned
marks_within(const char *text)
{
    switch (classes[(unsigned char)*text]) {
    case BLANK:
        return MARK_SPACE | marks_of_space(text + 1);
    case COLON:
        return MARK_STOP | marks_of_insertion(text + 1);
    case STOP:
        return MARK_STOP | (text[0] == '?' && text[1] == '?' ? MARK_PLACEHOLDER : 0u);
    case OPENING:
        return marks_of_insertion(text + 1);
    case QUOTE:
        return MARK_QUOTE | (marks_of_space(text + 1) & MARK_PLACEHOLDER);
    default:
        return MARK_FORBIDDEN; /* DELETE; XML has no other control */
    }
}

unsigned
marks_of(const char *text, size_t len)
{
    enum { LATIN = 0xC3 }; /* U+00C0 to U+00FF: letters, and all in normal form C */
    if (len == 0)
        return 0;
    unsigned marks = marks_of_start(text, len);
    if (is_white(text[0]) || is_white(text[len - 1]))
        marks |= MARK_SPACE;
    size_t used = 1;
    for (const char *at = text, *end = text + len;; at += used) {
        while (classes[(unsigned char)*at] == 0 ||
               (*at == ' ' && after_space[(unsigned char)at[1]] == 0))
            at++;
        if (at >= end)
            return marks;
        used = (unsigned char)*at == LATIN ? 2 : 1;
        if (*at == ' ')
            marks |= marks_of_space(at + 1);
        else if ((unsigned char)*at < 0x80)
            marks |= marks_within(at);
        else if (used == 1)
            marks |= marks_beyond(at, (size_t)(end - at), &used);
    }
}
