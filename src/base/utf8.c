/* SPDX-License-Identifier: MIT
 * What a byte sequence looks like to a person: code points, columns, safe text. */
#include "base/utf8.h"

#include <string.h>

#include <unistr.h>
#include <uniwidth.h>

size_t
utf8_read(const char *bytes, size_t len, uint32_t *point)
{
    ucs4_t found = 0;
    int used = u8_mbtoucr(&found, (const uint8_t *)bytes, len);
    if (used <= 0)
        return 0;
    *point = found;
    return (size_t)used;
}

size_t
utf8_write(uint32_t point, char *bytes)
{
    int used = u8_uctomb((uint8_t *)bytes, point, 4);
    return used > 0 ? (size_t)used : 0;
}

struct range {
    uint32_t first, last;
};

/* In their order: controls, line separators, private use, noncharacters, and what is invisible: format
 * characters, bidirectional ones among them, and Default_Ignorable_Code_Point of the Unicode
 * Character Database, tags and variation selectors included. */
static const struct range unsafe[] = {
    {0x0000, 0x001F},    {0x007F, 0x009F}, {0x00AD, 0x00AD}, {0x034F, 0x034F},   {0x061C, 0x061C},
    {0x115F, 0x1160},    {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F},   {0x2028, 0x202E},
    {0x2060, 0x206F},    {0x3164, 0x3164}, {0xE000, 0xF8FF}, {0xFDD0, 0xFDEF},   {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},    {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
    {0xE0000, 0x10FFFF},
};

int
utf8_is_safe(uint32_t point)
{
    if ((point & 0xFFFE) == 0xFFFE)
        return 0; /* the last two of each plane are noncharacters */
    size_t i = 0;
    while (point > unsafe[i].last) /* the last one is that of all code points */
        i++;
    return point < unsafe[i].first;
}

int
utf8_width(uint32_t point)
{
    int width = uc_width(point, "UTF-8");
    return width > 0 ? width : 0;
}

int
utf8_begins_command(const char *text, size_t len)
{
    static const char *const starts[] = {"##", "##vso", "##teamcity"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        size_t start = strlen(starts[i]);
        if (len >= start && memcmp(text + len - start, starts[i], start) == 0)
            return 1;
    }
    return 0;
}

/* How many of the LEN bytes at BYTES, from the first on, are ASCII that is safe wherever it stands. */
static size_t
count_plain(const char *bytes, size_t len)
{
    size_t count = 0;
    while (count < len && bytes[count] >= ' ' && bytes[count] < 0x7F && bytes[count] != '[')
        count++;
    return count;
}

size_t
utf8_add_safe(struct buffer *out, const char *bytes, size_t len)
{
    size_t columns = 0;
    for (size_t i = 0; i < len;) {
        size_t plain = count_plain(bytes + i, len - i);
        buffer_add(out, bytes + i, plain);
        columns += plain;
        i += plain;
        if (i == len)
            break;
        uint32_t point;
        size_t used = utf8_read(bytes + i, len - i, &point);
        size_t before = out->len;
        if (used == 0) {
            used = 1;
            buffer_printf(out, "\\x%02x", (unsigned char)bytes[i]);
            columns += out->len - before;
        } else if (!utf8_is_safe(point) ||
                   (point == '[' && utf8_begins_command(out->bytes, out->len))) {
            buffer_printf(out, "\\u{%x}", (unsigned)point);
            columns += out->len - before;
        } else {
            buffer_add(out, bytes + i, used);
            columns += (size_t)utf8_width(point);
        }
        i += used;
    }
    return columns;
}

/* Whether GitHub's runner takes POINT away from the start of a line: what Unicode calls white space. */
static int
is_white(uint32_t point)
{
    static const uint32_t others[] = {0x20,   0x85,   0xA0,   0x1680, 0x2028,
                                      0x2029, 0x202F, 0x205F, 0x3000};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (point == others[i])
            return 1;
    return (point >= 0x09 && point <= 0x0D) || (point >= 0x2000 && point <= 0x200A);
}

/* How much white space is at the start of the LEN bytes of LINE, if "::" follows it, which is a command of GitHub's runner:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands; else LEN. */
static size_t
colons_at(const char *line, size_t len)
{
    size_t at = 0, used = 0;
    uint32_t point = 0;
    while (at < len && (used = utf8_read(line + at, len - at, &point)) > 0 && is_white(point))
        at += used;
    return at + 1 < len && line[at] == ':' && line[at + 1] == ':' ? at : len;
}

int
utf8_is_command(const char *line, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (line[i] == '[' && utf8_begins_command(line, i))
            return 1;
    for (size_t i = 0; i < len; i++) /* a carriage return ends a line, too */
        if ((i == 0 || line[i - 1] == '\r') && colons_at(line + i, len - i) < len - i)
            return 1;
    return 0;
}

void
utf8_add_safe_start(struct buffer *out, const char *text)
{
    size_t len = strlen(text), colons = colons_at(text, len);
    utf8_add_safe(out, text, colons);
    if (colons == len)
        return;
    buffer_printf(out, "\\u{%x}", (unsigned)':');
    utf8_add_safe(out, text + colons + 1, len - colons - 1);
}

void
utf8_add_safe_lines(struct buffer *out, const char *text, const char *before)
{
    for (;;) {
        size_t len = strcspn(text, "\n");
        buffer_add_text(out, before);
        utf8_add_safe(out, text, len);
        if (text[len] == '\0')
            return;
        buffer_add_text(out, "\n");
        text += len + 1;
    }
}
