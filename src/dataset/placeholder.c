/* SPDX-License-Identifier: MIT
 * Placeholders. Words that are nothing else are found wherever they stand; a phrase that may belong
 * to a sentence ("il modulo da completare"), where it is all there is: of the text, between
 * brackets, after a colon. */
#include "dataset/placeholder.h"

#include <string.h>
#include <unictype.h>
#include <unistr.h>

#include "base/ascii.h"
#include "base/pattern.h"
#include "base/utf8.h"

/* TBC is a disease, TBA and WIP may be names. */
static const char *const words[] = {"todo", "tbd", "fixme", "xxx", "lorem ipsum"};

/* What a word begins with, and what stands before a phrase. Nearly all characters are neither. */
enum { BEGINS_WORD = 1, OPENS_SLOT, ENDS_TEXT };
static const unsigned char roles[256] = {
    ['\0'] = ENDS_TEXT,  ['t'] = BEGINS_WORD, ['T'] = BEGINS_WORD, ['f'] = BEGINS_WORD,
    ['F'] = BEGINS_WORD, ['x'] = BEGINS_WORD, ['X'] = BEGINS_WORD, ['l'] = BEGINS_WORD,
    ['L'] = BEGINS_WORD, ['?'] = BEGINS_WORD, ['('] = OPENS_SLOT,  ['['] = OPENS_SLOT,
    ['{'] = OPENS_SLOT,  ['<'] = OPENS_SLOT,  [':'] = OPENS_SLOT};

/* The variables of template languages, remarks of editors, and what a program writes that has no value: a spreadsheet, in
 * English, Italian, German and French, JavaScript, and Python, whose "None" may begin an English sentence. */
static struct pattern variables = {
    .expression =
        "\\{\\{[^{}]*+\\}\\}|\\{%[^%]*+%\\}|<%[^%]*+%>|[$#]\\{[^{}]*+\\}|\\{[A-Za-z_][\\w.]*+\\}|\\{[0-9]*+\\}"
        "|%\\([A-Za-z_]\\w*+\\)[sdif]|(?<![\\w%])%[0-9.$]*+[sdif](?!\\w)|%[A-Z][A-Z0-9_]++%"
        "|@@\\w++@@|(?<!\\w)__[A-Z][A-Z0-9_]*?__(?!\\w)|(?<![\\w$])\\$[A-Za-z_]\\w*+"
        "|\\[\\[[^][]*+\\]\\]|\\[object \\w++\\]|(?<!\\w)NaN(?!\\w)"
        "|\\[(?:[A-Z]{2,}(?:[ _-][A-Z]+)++|NOME|NAME|REGION[E]?|DATA|DATE|URL|LINK|TITOLO|TITLE|TESTO|TEXT)\\](?!\\()"
        "|(?<![\\w-])(?:undefined|null(?! (?:Euro|Komma|Prozent|Uhr)))(?![\\w-])|\\(\\?\\)|\\[(?i:citation needed|senza fonte|fonte\\?|ndr|nota|note|check|verificare|prüfen|vérifier)\\b[^][]*\\]|(?<=[\\w,] )None(?!\\w)|^=[\\w(+-]\\S*+"
        "|#(?:REF|RIF|VALUE|VALORE|NAME|NOME|NUM|NULL|NULLO|DIV/0|SPILL|CALC|BEZUG|WERT|VALEUR|NOM"
        "|NOMBRE|ZAHL)[!?]|#(?:N/?[ADV]|N/DISP)(?!\\w)|#{4,}"};

/* In lower case, in the order of their first bytes. */
static const char *const phrases[] = {
    "blindtext",
    "bla bla",
    "coming soon",
    "da aggiungere",
    "da completare",
    "da definire",
    "da inserire",
    "da scrivere",
    "da tradurre",
    "dummy text",
    "folgt",
    "folgt noch",
    "n/a",
    "n.d.",
    "noch offen",
    "noch zu ergänzen",
    "noch zu klären",
    "noch zu übersetzen",
    "null",
    "placeholder",
    "placeholder text",
    "platzhalter",
    "segnaposto",
    "testo di prova",
    "testo provvisorio",
    "texte provisoire",
    "to be added",
    "to be completed",
    "to be confirmed",
    "to be defined",
    "to be done",
    "to be translated",
    "to be written",
    "to do",
    "undefined",
    "wird ergänzt",
    "wird noch ergänzt",
    "zu ergänzen",
    "zu definieren",
    "zu übersetzen",
    "à ajouter",
    "à compléter",
    "à définir",
    "à rédiger",
    "à traduire",
    "à venir",
};

static int
is_ascii_word(char byte)
{
    return ascii_is_letter(byte) || ascii_is_digit(byte);
}

static int
is_word_at(const char *text)
{
    uint32_t point = (unsigned char)*text;
    if (point < 0x80)
        return is_ascii_word(*text);
    return utf8_read(text, strnlen(text, 4), &point) > 0 && uc_is_alnum(point);
}

/* How many bytes at TEXT are PHRASE, in whatever case, as whole words; 0 if they are not. */
static size_t
match(const char *text, const char *phrase)
{
    enum { LATIN = 0xC3 }; /* of "à" and "À": the byte after it has the case */
    size_t i = 0;
    for (; phrase[i] != '\0'; i++) {
        unsigned char byte = (unsigned char)text[i], wanted = (unsigned char)phrase[i];
        int has_case =
            (wanted >= 'a' && wanted <= 'z') || (i > 0 && (unsigned char)phrase[i - 1] == LATIN);
        if (byte != wanted && !(has_case && (byte | 0x20) == wanted))
            return 0;
    }
    if (phrase[0] == 'x')
        i = strspn(text, "Xx");
    return is_word_at(text + i) ? 0 : i;
}

/* How many bytes at TEXT are a phrase that is all there is up to the end or a bracket. */
static size_t
match_phrase(const char *text)
{
    enum { COUNT = sizeof phrases / sizeof *phrases };
    const unsigned char first = (unsigned char)ascii_lower(*text);
    size_t i = 0;
    while (i < COUNT && (unsigned char)phrases[i][0] < first)
        i++;
    for (; i < COUNT && (unsigned char)phrases[i][0] == first; i++) {
        size_t len = match(text, phrases[i]);
        if (len == 0)
            continue;
        const char *after = text + len + strspn(text + len, ".!? ");
        while (strncmp(after, "…", strlen("…")) == 0)
            after += strlen("…");
        if (*after == '\0' || strchr(")]}>", *after) != NULL)
            return len;
    }
    return 0;
}

/* How many bytes at TEXT[AT] are a word that is a placeholder. */
static size_t
match_word(const char *text, size_t at)
{
    if (text[at] == '?')
        return text[at + 1] == '?' ? strspn(text + at, "?") : 0;
    const uint8_t *start = (const uint8_t *)text;
    ucs4_t before;
    if (u8_prev(&before, start + at, start) != NULL && uc_is_alnum(before))
        return 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t len = match(text + at, words[i]);
        if (len > 0)
            return len;
    }
    return 0;
}

/* The placeholder at TEXT[AT], or the phrase after the bracket or colon there. START is where the
 * first word is. */
static struct piece
match_at(const char *text, size_t at, size_t start)
{
    unsigned char role = roles[(unsigned char)text[at]];
    size_t len = role == BEGINS_WORD ? match_word(text, at) : 0;
    int is_spaced = role == OPENS_SLOT && text[at + 1] == ' ';
    if (role == OPENS_SLOT && (is_spaced || text[at] != ':'))
        at += 1 + (size_t)is_spaced;
    else if (at != start)
        return len > 0 ? (struct piece){at, at + len} : PIECE_NONE;
    if (len == 0)
        len = match_phrase(text + at);
    return len > 0 ? (struct piece){at, at + len} : PIECE_NONE;
}

/* The offset of the first word of TEXT, or its length. */
static size_t
find_word(const char *text)
{
    size_t at = 0;
    while (text[at] != '\0' && !is_word_at(text + at))
        at++;
    return at;
}

/* Whether TEXT has a sign with which one of the variables begins, and after it what comes there; or one of their words. Most
 * texts with signs have an e-mail address, or a share in per cent. */
static int
may_have_variable(const char *text)
{
    static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static const struct {
        char sign;
        const char *next; /* or a capital; NULL: anything */
    } signs[] = {{'{', NULL}, {'%', "(0123456789.$sdif"},
                 {'$', NULL}, {'#', "{#"},
                 {'@', "@"},  {'_', "_"},
                 {'[', NULL}, {'<', "%"}};
    for (const char *at = text; (at = strpbrk(at, "{%$#@_[<")) != NULL; at++) {
        size_t i = 0;
        while (signs[i].sign != *at)
            i++;
        if (signs[i].next == NULL || at[1] == '\0' || strchr(signs[i].next, at[1]) != NULL ||
            strchr(capitals, at[1]) != NULL)
            return 1;
    }
    return *text == '=' || strstr(text, "NaN") != NULL || strstr(text, "undefined") != NULL ||
           strstr(text, "null") != NULL || strstr(text, " None") != NULL ||
           strstr(text, "(?)") != NULL;
}

struct piece
placeholder_find_variable(const char *text, size_t from)
{
    struct piece piece;
    size_t len = strlen(text + from);
    if (!may_have_variable(text + from) || len > PATTERN_MAX_SUBJECT ||
        !pattern_pieces(&variables, text + from, len, &piece, 1))
        return PIECE_NONE;
    return (struct piece){from + piece.start, from + piece.end};
}

/* Whether the letter at TEXT[AT] begins none of the words: it is inside another, or a wrong one comes after it. */
static int
begins_none(const char *text, size_t at)
{
    if (!is_ascii_word(text[at]))
        return 0;
    char next = (char)(text[at + 1] | 0x20);
    return (next != 'o' && next != 'b' && next != 'i' && next != 'x') ||
           (at > 0 && is_ascii_word(text[at - 1]));
}

static struct piece
find_words(const char *text, size_t from)
{
    size_t start = from == 0 ? find_word(text) : SIZE_MAX;
    if (from == 0 && text[start] == '\0')
        return (struct piece){0, start}; /* dots and dashes */
    for (size_t at = from;; at++) {
        for (; at != start; at++)
            if (roles[(unsigned char)text[at]] != 0 && !begins_none(text, at))
                break;
        if (text[at] == '\0')
            return PIECE_NONE;
        struct piece piece = match_at(text, at, start);
        if (piece_is_set(piece))
            return piece;
    }
}

int
placeholder_is_first(const char *text)
{
    size_t start = find_word(text);
    return text[start] == '\0' || match_phrase(text + start) > 0;
}

/* Whether PIECE, the next one of its kind, is one no more from the byte AT on. */
static int
is_past(struct piece piece, size_t at)
{
    return piece_is_set(piece) && piece.start < at;
}

int
placeholders_next(struct placeholders *walk, struct piece *found)
{
    if (!walk->has_looked || is_past(walk->written, walk->at))
        walk->written = find_words(walk->text, walk->at);
    if (!walk->has_looked || is_past(walk->variable, walk->at))
        walk->variable = placeholder_find_variable(walk->text, walk->at);
    walk->has_looked = 1;
    *found = walk->variable.start <= walk->written.start ? walk->variable : walk->written;
    walk->at = found->end;
    return piece_is_set(*found);
}

struct piece
placeholder_find(const char *text, size_t from)
{
    struct placeholders walk = {.text = text, .at = from};
    struct piece found;
    placeholders_next(&walk, &found);
    return found;
}
