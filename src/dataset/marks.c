/* SPDX-License-Identifier: MIT
 * One look at the bytes of a text. It is on the way of every text, so it asks little of each letter and the rest at the
 * ends of words. */
#include "dataset/marks.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "dataset/vocabulary.h"
#include "xml/markup.h"

/* Beside the marks, of a byte: it is a letter of ASCII; a character beyond ASCII begins; what stands around it decides; a
 * word ends before it, and one begins after it; it makes the space before it wrong; it is a capital; between it and the
 * letter beside it a space may be missing. */
enum {
    LETTER = 1 << 20,
    BEYOND = 1 << 21,
    LOOKS_AROUND = 1 << 22,
    PARTS_WORDS = 1 << 23,
    AFTER_SPACE = 1 << 24,
    CAPITAL = 1 << 25,
    GLUES = 1 << 26,
    ALL_MARKS = LETTER - 1
};

#define TEN(first, value)                                                                          \
    [(first)] = (value), [(first) + 1] = (value), [(first) + 2] = (value),                         \
    [(first) + 3] = (value), [(first) + 4] = (value), [(first) + 5] = (value),                     \
    [(first) + 6] = (value), [(first) + 7] = (value), [(first) + 8] = (value),                     \
    [(first) + 9] = (value)
#define FORTY(first, value)                                                                        \
    TEN(first, value), TEN((first) + 10, value), TEN((first) + 20, value), TEN((first) + 30, value)
#define ALPHABET(first, value)                                                                     \
    TEN(first, value), TEN((first) + 10, value),                                                   \
        [(first) + 20] = (value), [(first) + 21] = (value), [(first) + 22] = (value),              \
                   [(first) + 23] = (value), [(first) + 24] = (value), [(first) + 25] = (value)

static const unsigned kinds[0x100] = {
    ['\0'] = PARTS_WORDS,
    ['\t'] = MARK_SPACE | PARTS_WORDS,
    ['\n'] = MARK_SPACE | PARTS_WORDS,
    ['\r'] = MARK_SPACE | PARTS_WORDS,
    [' '] = LOOKS_AROUND | AFTER_SPACE | PARTS_WORDS,
    ['.'] = LOOKS_AROUND | GLUES | PARTS_WORDS,
    [','] = LOOKS_AROUND | GLUES | AFTER_SPACE | PARTS_WORDS,
    [':'] = LOOKS_AROUND | GLUES | MARK_STOP | MARK_DRAFT | AFTER_SPACE | PARTS_WORDS,
    [';'] = LOOKS_AROUND | GLUES | MARK_STOP | AFTER_SPACE | PARTS_WORDS,
    ['!'] = LOOKS_AROUND | GLUES | MARK_STOP | AFTER_SPACE | PARTS_WORDS,
    ['?'] = LOOKS_AROUND | GLUES | MARK_STOP | AFTER_SPACE | PARTS_WORDS,
    ['('] = MARK_DRAFT | MARK_HALF | GLUES | PARTS_WORDS,
    [')'] = MARK_HALF | GLUES | PARTS_WORDS,
    ['/'] = PARTS_WORDS,
    ['\''] = MARK_QUOTE,
    ['"'] = MARK_QUOTE,
    ['\x7F'] = MARK_FORBIDDEN,
    TEN('0', MARK_FIGURE | GLUES),
    ['@'] = MARK_FIGURE | MARK_SIGN,
    ['{'] = MARK_SIGN,
    ['%'] = MARK_SIGN,
    ['+'] = MARK_SIGN,
    ['$'] = MARK_SIGN,
    ['#'] = MARK_SIGN,
    ['_'] = MARK_SIGN,
    ['['] = MARK_SIGN | MARK_HALF,
    [']'] = MARK_HALF,
    ['<'] = MARK_SIGN,
    ['&'] = MARK_SIGN,
    ['*'] = MARK_SIGN,
    ['`'] = MARK_SIGN | MARK_SLIP,
    ['~'] = MARK_SIGN,
    ALPHABET('A', LETTER | CAPITAL),
    ALPHABET('a', LETTER),
    FORTY(0x80, BEYOND),
    FORTY(0x80 + 40, BEYOND),
    FORTY(0x80 + 80, BEYOND),
    [0xF8] = BEYOND,
    [0xF9] = BEYOND,
    [0xFA] = BEYOND,
    [0xFB] = BEYOND,
    [0xFC] = BEYOND,
    [0xFD] = BEYOND,
    [0xFE] = BEYOND,
    [0xFF] = BEYOND,
};

int
point_is_one_of(uint32_t point, const char *points)
{
    return point != 0 && u8_strchr((const uint8_t *)points, point) != NULL;
}

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

int
point_is_variant(uint32_t point)
{
    int tag;
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    int count = uc_decomposition(point, &tag, parts);
    return count > 0 && parts[0] < 0x80 && uc_is_alnum(parts[0]) && uc_is_alnum(parts[count - 1]) &&
           (tag == UC_DECOMP_WIDE || tag == UC_DECOMP_FONT || tag == UC_DECOMP_COMPAT);
}

/* What is known of the last word. */
struct last_word {
    uint64_t key;
    size_t len;
    size_t end;
};

struct text_look {
    const char *text;
    size_t len;
    unsigned marks;
    size_t beyond;         /* the end of the last character beyond ASCII; 0: there was none */
    uint32_t point;        /* that */
    struct last_word last; /* before the one at hand */
    struct word_counts *counts;
};

static unsigned
kind_of(char c)
{
    return kinds[(unsigned char)c];
}

/* The byte before AT, or a space. */
static char
byte_before(const struct text_look *look, size_t at)
{
    return at > 0 ? look->text[at - 1] : ' ';
}

/* Whether another mark comes after that at AT, and only one of them can be meant. */
static int
is_marked_twice(const struct text_look *look, size_t at)
{
    const char *text = look->text + at;
    char next = text[1] == ' ' ? text[2] : text[1];
    return *text == '!' ? text[1] == '!' : next != '\0' && strchr(",;:.", next) != NULL;
}

/* The marks of the byte at AT, which stands between others. */
static unsigned
marks_around(const struct text_look *look, size_t at)
{
    char c = look->text[at], next = look->text[at + 1], before = byte_before(look, at);
    if (c == ' ')
        return kind_of(next) & AFTER_SPACE ? MARK_SPACE : 0;
    if (c == '?')
        return MARK_STOP | (next == '?' ? MARK_DRAFT : 0);
    if (c != '.')
        return kind_of(c) | (is_marked_twice(look, at) ? MARK_SLIP : 0);
    /* 0xA6 is the last byte of “…” */
    unsigned slip = at > 0 && (before == '.' || before == ' ' || before == '\xA6') ? MARK_SLIP : 0;
    return slip | (ascii_is_letter(next) ? MARK_ADDRESS : 0);
}

/* Whether a space may be missing beside the byte at AT, which GLUES: a letter comes after it, and one before a bracket. */
static int
may_be_glued(const struct text_look *look, size_t at)
{
    char next = look->text[at + 1];
    return (kind_of(next) & LETTER || next == '\xC3') &&
           (look->text[at] != '(' || byte_before(look, at) != ' ');
}

/* The marks of the capital at AT, after which more letters of ASCII may come. */
static unsigned
marks_of_capital(const struct text_look *look, size_t at)
{
    const char *text = look->text + at;
    unsigned marks = vocabulary_may_be_place(text) ? MARK_PLACE : 0;
    if (text[0] == 'I' && text[1] == '\xE2') /* "I’accesso" */
        marks |= MARK_CAPITALS;
    if ((kind_of(text[1]) & CAPITAL) == 0)
        return marks;
    int goes_on_small = ascii_is_small(text[2]) || text[2] == '\xC3';
    int is_second = at > 1 && text[-1] == ' ' && kind_of(text[-2]) & CAPITAL; /* "FARE LOGIN" */
    return goes_on_small || is_second ? marks | MARK_CAPITALS : marks;
}

/* All below U+0300 is in normal form C, and so is the punctuation from U+2010 on. */
static unsigned
mark_of_point(uint32_t point)
{
    enum { LEFT_GUILLEMET = 0xAB, RIGHT_GUILLEMET = 0xBB, ACUTE = 0xB4, PRIME = 0x2032 };
    enum { LEFT_QUOTE = 0x201C, LOW_QUOTE = 0x201E, E_ACUTE = 0xC9 };
    if (point_is_space(point))
        return MARK_SPACE;
    if (point == LEFT_GUILLEMET || point == RIGHT_GUILLEMET)
        return MARK_STOP | MARK_HALF;
    if (point >= LEFT_QUOTE && point <= LOW_QUOTE)
        return MARK_HALF;
    if (point == ACUTE || point == PRIME)
        return MARK_SLIP;
    if (point == E_ACUTE) /* "Émilie-Romagne" */
        return MARK_PLACE;
    if (point_is_forbidden(point))
        return MARK_FORBIDDEN;
    return point >= 0x0300 && (point < 0x2010 || point > 0x20CF) ? MARK_UNNORMAL : 0;
}

/* Whether ONE and the OTHER character, side by side, may be bytes that were misread: all may but “« ” and “ »”, of which
 * French texts are full, as no encoding has two bytes of one character there. */
static int
may_be_misread(uint32_t one, uint32_t other)
{
    enum { NO_BREAK = 0xA0, LEFT_GUILLEMET = 0xAB, RIGHT_GUILLEMET = 0xBB };
    return !(one == LEFT_GUILLEMET && other == NO_BREAK) &&
           !(one == NO_BREAK && other == RIGHT_GUILLEMET);
}

/* Looks at the character beyond ASCII at AT. How many bytes it has. */
static size_t
look_beyond(struct text_look *look, size_t at)
{
    enum { CUT = 0xC3, ELLIPSIS = 0x2026 };
    uint32_t point;
    size_t used = utf8_read(look->text + at, look->len - at, &point);
    look->marks |= mark_of_point(point);
    if (point == CUT ||
        (look->beyond > 0 && look->beyond == at && may_be_misread(look->point, point)))
        look->marks |= MARK_PAIR;
    if (point == ELLIPSIS && byte_before(look, at) == '.')
        look->marks |= MARK_SLIP;
    look->beyond = at + used;
    look->point = point;
    return used;
}

/* Whether C begins one of the words below. */
static int
may_begin_placeholder(char c)
{
    static const unsigned char begins[256] = {
        ['t'] = 1, ['T'] = 1, ['f'] = 1, ['F'] = 1, ['x'] = 1, ['X'] = 1,
        ['l'] = 1, ['L'] = 1, ['n'] = 1, ['N'] = 1, ['u'] = 1, ['U'] = 1};
    return begins[(unsigned char)c];
}

/* Whether the letters at TEXT may begin a placeholder, or what a program writes that has no value. */
static unsigned
marks_of_start(const char *text)
{
    static const char *const starts[] = {"todo",  "tbd",  "fixme",     "xxx",
                                         "lorem", "null", "undefined", "none"};
    if (strncmp(text, "NaN", strlen("NaN")) == 0)
        return MARK_SIGN;
    /* Two letters tell enough of nearly all words. */
    char first = ascii_lower(text[0]), second = ascii_lower(text[1]);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (first == starts[i][0] && second == starts[i][1] &&
            strncasecmp(text, starts[i], strlen(starts[i])) == 0)
            return MARK_DRAFT;
    return 0;
}

/* Whether what ends before END with a character beyond ASCII, LEN bytes without a space, may be a slip: “perche’”,
 * “perchè”, “nè”, “pò”, “qual’è”. */
static int
may_be_slip(const char *end, size_t len)
{
    enum { SHORT = 4, APOSTROPHE = 3 };
    if (len > APOSTROPHE && memcmp(end - APOSTROPHE, "’", APOSTROPHE) == 0)
        return strchr("aeiouAEIOU", end[-APOSTROPHE - 1]) != NULL;
    if (len < 3 || end[-2] != '\xC3')
        return 0;
    char before = ascii_lower(end[-3]);
    return (end[-1] == '\xA8' && strchr("hns\x99", before) != NULL) ||
           (len <= SHORT && strchr("ptfsu", before) != NULL);
}

/* Whether what stands after an article from START to END of TEXT is WORD_WITHOUT_ACCENT; else WORD_OF_NONE. */
static unsigned
tells_after_article(const char *text, size_t start, size_t end)
{
    size_t word = vocabulary_word_start(text, start, end), len = end - word;
    if (word == start || len == 0 ||
        vocabulary_find(text + word, len, word_key(text + word, len)) != WORD_WITHOUT_ACCENT)
        return WORD_OF_NONE;
    return WORD_WITHOUT_ACCENT;
}

/* Judges the word from START to END. */
static void
end_word(struct text_look *look, size_t start, size_t end, uint64_t key)
{
    const char *text = look->text;
    size_t len = end - start, gap = look->last.end;
    if (look->last.key == key && look->last.len == len) {
        while (gap < start && text[gap] == ' ')
            gap++;
        if (gap == start)
            look->marks |= MARK_TWICE;
    }
    look->last = (struct last_word){key, len, end};
    if ((text[end - 1] & 0x80) != 0 && may_be_slip(text + end, len))
        look->marks |= MARK_SLIP;
    unsigned tells = vocabulary_find(text + start, len, key);
    if (tells == WORD_OF_NONE && look->beyond > start)
        tells = tells_after_article(text, start, end);
    if (tells == WORD_WITHOUT_ACCENT)
        look->marks |= MARK_SLIP;
    else if (tells != WORD_OF_NONE && kind_of(text[end]) & PARTS_WORDS &&
             kind_of(byte_before(look, start)) & PARTS_WORDS)
        look->counts->of[tells]++;
}

/* Looks at the word at START: letters, and all characters beyond ASCII. Returns its end. */
static size_t
look_at_word(struct text_look *look, size_t start)
{
    const char *text = look->text;
    uint64_t key = WORD_KEY_START;
    size_t at = start;
    for (;;) {
        if (may_begin_placeholder(text[at]))
            look->marks |= marks_of_start(text + at);
        if (kind_of(text[at]) & CAPITAL)
            look->marks |= marks_of_capital(look, at);
        for (; kind_of(text[at]) & LETTER; at++)
            key = word_key_add_letter(key, text[at]);
        if (((unsigned char)text[at] & 0x80) == 0) /* as what ends every text is */
            break;
        for (size_t used = look_beyond(look, at); used > 0; used--)
            key = word_key_add(key, text[at++]);
    }
    end_word(look, start, at, key);
    return at;
}

unsigned
marks_of(const char *text, size_t len, struct word_counts *counts)
{
    struct word_counts unwanted = {.written = 0};
    struct text_look look = {
        .text = text, .len = len, .counts = counts != NULL ? counts : &unwanted};
    *look.counts = (struct word_counts){.written = (unsigned)len};
    if (len > 0 && (markup_is_space(text[0]) || markup_is_space(text[len - 1])))
        look.marks = MARK_SPACE;
    for (size_t at = 0; at < len;) {
        unsigned kind = kind_of(text[at]);
        if (kind & (LETTER | BEYOND)) {
            at = look_at_word(&look, at);
        } else if (text[at] == ' ' && kind_of(text[at + 1]) & LETTER) { /* as most words begin */
            look.counts->written--;
            at++;
        } else {
            look.marks |= kind & LOOKS_AROUND ? marks_around(&look, at) : kind;
            if (kind & GLUES && may_be_glued(&look, at))
                look.marks |= MARK_GLUED;
            look.counts->written -= (unsigned char)text[at++] <= ' ';
        }
    }
    return look.marks & ALL_MARKS;
}
