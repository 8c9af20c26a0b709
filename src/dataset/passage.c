/* SPDX-License-Identifier: MIT
 * What the rules about characters share. */
#include "dataset/passage.h"

#include <stdlib.h>
#include <string.h>
#include <uninorm.h>
#include <unistr.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "xml/markup.h"

enum language
passage_language(const struct passage *passage)
{
    size_t language = passage->text != NULL ? passage->text->language : LANGUAGE_IT;
    return language < LANGUAGE_COUNT ? (enum language)language : LANGUAGE_IT;
}

int
passage_has_language(const struct passage *passage)
{
    return passage->text == NULL || passage->text->language < LANGUAGE_COUNT;
}

int
passage_is_read(const struct passage *passage)
{
    const char *text = passage->value->text;
    return (passage->kind == PASSAGE_TEXT || passage->kind == PASSAGE_NAME) &&
           text[strspn(text, " \t\r\n")] != '\0';
}

int
passage_is_official_name(const struct passage *passage)
{
    return passage->kind == PASSAGE_TEXT && strcmp(passage->name, "name") == 0 &&
           strcmp(passage->parent, "region") == 0;
}

struct characters
passage_characters(const struct dataset *data, const struct passage *passage)
{
    if (passage->kind == PASSAGE_COMMENT)
        return characters_literal(data->source, passage->value->span);
    return characters_of(data->source, markup_widen(data->source, passage->value->span));
}

struct value
passage_part(const struct passage *passage, struct span span)
{
    struct value part = *passage->value;
    part.span = span;
    return part;
}

void
passage_add_point(struct buffer *out, uint32_t point)
{
    enum { MAX = 32 };
    const char *text = buffer_text(out);
    if (out->len < MAX)
        buffer_printf(out, "%sU+%04X", out->len > 0 ? " " : "", (unsigned)point);
    else if (strcmp(text + out->len - strlen("…"), "…") != 0)
        buffer_add_text(out, " …");
}

/* Appends TEXT to OUT as the rules about characters want it. */
static void
fold(const char *text, struct buffer *out)
{
    size_t len = 0;
    char *normal =
        (char *)u8_normalize(UNINORM_NFC, (const uint8_t *)text, strlen(text), NULL, &len);
    int follows_space = 1;
    for (size_t i = 0, used; i < len; i += used) {
        uint32_t point;
        used = utf8_read(normal + i, len - i, &point);
        if (used == 0)
            break;
        if (point_is_space(point) && !follows_space)
            buffer_add_text(out, " ");
        else if (point == '\'')
            buffer_add_text(out, "’");
        else if (!point_is_space(point) && !point_is_forbidden(point))
            buffer_add(out, normal + i, used);
        follows_space = point_is_space(point);
    }
    while (out->len > 0 && out->bytes[out->len - 1] == ' ')
        out->bytes[--out->len] = '\0';
    free(normal);
}

int
passage_agrees(const char *text, const char *name)
{
    struct buffer ours = {0}, theirs = {0};
    fold(text, &ours);
    fold(name, &theirs);
    int is_same = strcmp(buffer_text(&ours), buffer_text(&theirs)) == 0;
    buffer_free(&ours);
    buffer_free(&theirs);
    return is_same;
}

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

/* Of a character in the table below: the next one decides; it makes the space before it wrong. */
enum { LOOKS_AHEAD = 1 << 14, AFTER_SPACE = 1 << 15 };

static const unsigned short marks_of_ascii[0x80] = {['\t'] = MARK_SPACE,
                                                    ['\n'] = MARK_SPACE,
                                                    ['\r'] = MARK_SPACE,
                                                    [' '] = LOOKS_AHEAD | AFTER_SPACE,
                                                    ['.'] = LOOKS_AHEAD,
                                                    ['N'] = LOOKS_AHEAD,
                                                    [','] = AFTER_SPACE,
                                                    [':'] = MARK_STOP | AFTER_SPACE,
                                                    [';'] = MARK_STOP | AFTER_SPACE,
                                                    ['!'] = MARK_STOP | AFTER_SPACE,
                                                    ['?'] = MARK_STOP | AFTER_SPACE,
                                                    ['\''] = MARK_QUOTE,
                                                    ['"'] = MARK_QUOTE,
                                                    ['\x7F'] = MARK_FORBIDDEN,
                                                    ['0'] = MARK_FIGURE,
                                                    ['1'] = MARK_FIGURE,
                                                    ['2'] = MARK_FIGURE,
                                                    ['3'] = MARK_FIGURE,
                                                    ['4'] = MARK_FIGURE,
                                                    ['5'] = MARK_FIGURE,
                                                    ['6'] = MARK_FIGURE,
                                                    ['7'] = MARK_FIGURE,
                                                    ['8'] = MARK_FIGURE,
                                                    ['9'] = MARK_FIGURE,
                                                    ['@'] = MARK_FIGURE | MARK_SIGN,
                                                    ['{'] = MARK_SIGN,
                                                    ['%'] = MARK_SIGN,
                                                    ['$'] = MARK_SIGN,
                                                    ['#'] = MARK_SIGN,
                                                    ['_'] = MARK_SIGN,
                                                    ['['] = MARK_SIGN,
                                                    ['<'] = MARK_SIGN,
                                                    ['&'] = MARK_SIGN,
                                                    ['*'] = MARK_SIGN,
                                                    ['`'] = MARK_SIGN,
                                                    ['~'] = MARK_SIGN};

/* Those of C, which looks ahead, before NEXT. */
static unsigned
marks_before(char c, char next)
{
    int is_ascii = (unsigned char)next < 0x80;
    if (c == ' ')
        return is_ascii && marks_of_ascii[(unsigned char)next] & AFTER_SPACE ? MARK_SPACE : 0;
    if (c == 'N')
        return next == 'a' ? MARK_SIGN : 0;
    return ascii_is_letter(next) ? MARK_ADDRESS : 0;
}

/* All below U+0300 is in normal form C, and so is the punctuation from U+2010 on. */
static unsigned
mark_of_point(uint32_t point)
{
    enum { LEFT_GUILLEMET = 0xAB, RIGHT_GUILLEMET = 0xBB };
    if (point_is_space(point))
        return MARK_SPACE;
    if (point == LEFT_GUILLEMET || point == RIGHT_GUILLEMET)
        return MARK_STOP;
    if (point_is_forbidden(point))
        return MARK_FORBIDDEN;
    return point >= 0x0300 && (point < 0x2010 || point > 0x20CF) ? MARK_UNNORMAL : 0;
}

unsigned
marks_of(const char *text, size_t len)
{
    enum { CUT = 0xC3 };
    unsigned marks = 0;
    size_t beyond = 0; /* the end of the last character beyond ASCII */
    if (len > 0 && (markup_is_space(text[0]) || markup_is_space(text[len - 1])))
        marks = MARK_SPACE;
    for (size_t i = 0, used; i < len; i += used) {
        uint32_t point;
        used = 1;
        if ((unsigned char)text[i] < 0x80) {
            unsigned mark = marks_of_ascii[(unsigned char)text[i]];
            marks |= mark & LOOKS_AHEAD ? marks_before(text[i], text[i + 1]) : mark;
            continue;
        }
        used = utf8_read(text + i, len - i, &point);
        if (used == 0)
            break; /* preflight lets no such document through */
        marks |=
            mark_of_point(point) | (point == CUT || (beyond > 0 && beyond == i) ? MARK_PAIR : 0);
        beyond = i + used;
    }
    return marks & ~(unsigned)AFTER_SPACE;
}
