/* SPDX-License-Identifier: MIT
 * Texts that were written as UTF-8 and read as another encoding.
 *
 * In each encoding, the characters of a text are bytes again; if these are a character in UTF-8 that
 * our languages have, that one was meant. Two such characters side by side make no sense otherwise. */
#include "dataset/mojibake.h"

#include <string.h>
#include <unictype.h>

#include "base/legacy.h"
#include "base/utf8.h"

enum { REPLACEMENT = 0xFFFD, BYTE_ORDER_MARK = 0xFEFF, NO_BREAK = 0xA0 };

/* Whether Italian, English, German or French may have POINT: a letter of Latin-1, œ, a mark of punctuation, a
 * currency, or what stands for a character that was lost before. */
static int
is_ours(uint32_t point)
{
    return (point >= NO_BREAK && point <= 0xFF) || (point >= 0x152 && point <= 0x178) ||
           point == 0x192 || point == 0x2C6 || point == 0x2DC ||
           (point >= 0x2010 && point <= 0x203A) || point == 0x20AC || point == 0x2122 ||
           (point >= 0xFB00 && point <= 0xFB06) || point == REPLACEMENT || point == BYTE_ORDER_MARK;
}

/* How many characters at TEXT are bytes of one UTF-8 character in ENCODING, that is then in *POINT; 0 if
 * they are none. *USED is how many bytes they have. */
static size_t
read_again(const char *text, enum legacy encoding, uint32_t *point, size_t *used)
{
    char bytes[4];
    size_t left = strnlen(text, sizeof bytes * 4), at = 0;
    for (size_t count = 0; count < sizeof bytes && at < left; count++) {
        uint32_t read;
        size_t len = utf8_read(text + at, left - at, &read);
        int byte = legacy_byte(encoding, read);
        if (byte < 0x80)
            return 0;
        at += len;
        bytes[count] = (char)byte;
        if (utf8_read(bytes, count + 1, point) == count + 1) {
            *used = at;
            return is_ours(*point) ? count + 1 : 0;
        }
    }
    return 0;
}

/* Reads the character at TEXT again in any encoding; how many bytes it has, 0 if it is what it seems to be. */
static size_t
undo(const char *text, uint32_t *point)
{
    size_t used;
    for (enum legacy encoding = 0; encoding < LEGACY_COUNT; encoding++)
        if (read_again(text, encoding, point, &used) > 0)
            return used;
    return 0;
}

/* Whether two characters beyond ASCII stand at TEXT; for nearly all texts that is all there is to ask. */
static int
begins_pair(const char *text)
{
    size_t len = 1;
    while (((unsigned char)text[len] & 0xC0) == 0x80)
        len++;
    return ((unsigned char)*text & 0xC0) == 0xC0 && ((unsigned char)text[len] & 0x80) != 0;
}

/* Reads what MISREADING means again: it was misread twice, and the second half follows in REST. */
static void
undo_twice(const char *text, struct misreading *misreading)
{
    char once[16] = "";
    size_t len = 0, at = misreading->piece.start, used;
    uint32_t point;
    for (; len + 4 < sizeof once && (used = undo(text + at, &point)) > 0; at += used) {
        len += utf8_write(point, once + len);
        uint32_t twice;
        size_t half = undo(once, &twice);
        if (half == 0)
            continue;
        misreading->piece.end = at + used;
        memset(misreading->meant, 0, sizeof misreading->meant);
        utf8_write(twice, misreading->meant);
        return;
    }
}

/* Reads a "Ã" without the no-break space after it, which some program has made a space or cut off. */
static int
read_cut(const char *text, struct misreading *misreading)
{
    size_t len = strlen("Ã");
    if (strncmp(text, "Ã", len) != 0 || strchr(" .,;:!?)", text[len]) == NULL)
        return 0;
    *misreading = (struct misreading){.piece = {0, len}, .meant = "à", .is_cut = 1};
    return 1;
}

int
misreading_find(const char *text, size_t from, struct misreading *misreading)
{
    for (size_t at = from; text[at] != '\0'; at++) {
        uint32_t point;
        if ((unsigned char)text[at] < 0x80)
            continue;
        size_t used = begins_pair(text + at) ? undo(text + at, &point) : 0;
        if (used == 0 && read_cut(text + at, misreading)) {
            misreading->piece = (struct piece){at, at + misreading->piece.end};
            return 1;
        }
        if (used == 0)
            continue;
        *misreading = (struct misreading){.piece = {at, at + used}};
        utf8_write(point, misreading->meant);
        undo_twice(text, misreading);
        if (strcmp(misreading->meant, "\uFFFD") == 0 || strcmp(misreading->meant, "\uFEFF") == 0)
            misreading->meant[0] = '\0';
        return 1;
    }
    return 0;
}
