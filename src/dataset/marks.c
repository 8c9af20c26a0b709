/* SPDX-License-Identifier: MIT
 * What a text has that some rule has to look at more closely. */
#include "dataset/marks.h"

#include <string.h>

#include "base/utf8.h"
#include "xml/markup.h"

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

static unsigned
mark_of_ascii(char byte, char next)
{
    switch (byte) {
    case ' ':
        return next != '\0' && strchr(" ,;:!?", next) != NULL ? MARK_SPACE : 0;
    case '\t':
    case '\n':
    case '\r':
        return MARK_SPACE;
    case ':':
    case ';':
    case '!':
    case '?':
        return MARK_STOP;
    case '\'':
    case '"':
        return MARK_QUOTE;
    case '\x7F':
        return MARK_FORBIDDEN;
    default:
        return 0;
    }
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
    unsigned marks = 0;
    if (len > 0 && (markup_is_space(text[0]) || markup_is_space(text[len - 1])))
        marks = MARK_SPACE;
    for (size_t i = 0, used; i < len; i += used) {
        uint32_t point;
        used = 1;
        if ((unsigned char)text[i] < 0x80)
            marks |= mark_of_ascii(text[i], text[i + 1]);
        else if ((used = utf8_read(text + i, len - i, &point)) > 0)
            marks |= mark_of_point(point);
        else
            break; /* preflight lets no such document through */
    }
    return marks;
}
