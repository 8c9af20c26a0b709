/* SPDX-License-Identifier: MIT
 * What a text has that some rule has to look at more closely. All that is looked for are short
 * patterns of bytes, and the Shift-And automaton (Baeza-Yates and Gonnet, 1992) follows them all
 * at once without a branch: each bit of its state is a place in a pattern that has been reached. */
#include "dataset/marks.h"

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

/* Beside the MARK_… of marks.h: a second look is needed. */
enum { LOOK_BEYOND = 256 };

/* A pattern: for each byte of it the set of those that it may be, as in "a-z" ('-' itself comes
 * first). */
static const struct {
    const char *sets[3];
    unsigned mark;
} patterns[] = {
    {{" ", " ,;:!?"}, MARK_SPACE},
    {{"\t\n\r"}, MARK_SPACE},
    {{":;!?"}, MARK_STOP},
    {{"\xC2", "\xAB\xBB"}, MARK_STOP}, /* guillemets */
    {{"'\""}, MARK_QUOTE},
    {{"\x7F"}, MARK_FORBIDDEN},
    /* U+0080 to U+00BF: controls, no-break space, soft hyphen. */
    {{"\xC2", "\x80-\xA0\xAD"}, LOOK_BEYOND},
    /* From U+0300 on, but for the dashes, quotes and such of U+2010 to U+203F. */
    {{"\xCC-\xE1\xE3-\xF4"}, LOOK_BEYOND},
    {{"\xE2", "\x81-\xBF"}, LOOK_BEYOND},
    {{"\xE2", "\x80", "\x80-\x8F\xA8-\xAF"}, LOOK_BEYOND},
};

enum { PATTERN_COUNT = sizeof patterns / sizeof *patterns };
enum { SET_COUNT = sizeof patterns[0].sets / sizeof *patterns[0].sets };

/* The automaton: for each byte the places that it may stand in, the first places of all patterns,
 * and the last of each. */
static struct {
    uint64_t places[256];
    uint64_t first;
    uint64_t last[PATTERN_COUNT];
    uint64_t any_last;
} automaton;

/* Lets each byte of SET, which names none twice, stand in PLACE. */
static void
add_set(const char *set, uint64_t place)
{
    for (const unsigned char *at = (const unsigned char *)set; *at != '\0'; at++) {
        unsigned byte = at[0], last = at[0];
        if (at[1] == '-' && at[2] != '\0')
            last = *(at += 2);
        for (; byte <= last; byte++)
            automaton.places[byte] |= place;
    }
}

static void
build(void)
{
    uint64_t place = 1;
    for (size_t i = 0; i < PATTERN_COUNT; i++) {
        automaton.first |= place;
        for (size_t j = 0; j < SET_COUNT && patterns[i].sets[j] != NULL; j++, place <<= 1) {
            add_set(patterns[i].sets[j], place);
            automaton.last[i] = place;
        }
        automaton.any_last |= automaton.last[i];
    }
}

/* The marks of all patterns in the LEN bytes at TEXT, at the start of which words may start. */
static unsigned
marks_of_patterns(const char *text, size_t len)
{
    unsigned marks = 0;
    if (automaton.first == 0)
        build();
    uint64_t first = automaton.first, state = 0, met = 0;
    for (size_t i = 0; i < len; i++) {
        state = (state << 1 | first) & automaton.places[(unsigned char)text[i]];
        met |= state;
    }
    if ((met & automaton.any_last) == 0)
        return 0;
    for (size_t i = 0; i < PATTERN_COUNT; i++)
        marks |= (met & automaton.last[i]) != 0 ? patterns[i].mark : 0;
    return marks;
}

/* The marks of the characters beyond ASCII in the LEN bytes at TEXT. All below U+0300 are in
 * normal form C, and so is the punctuation from U+2010 on. */
static unsigned
marks_beyond(const char *text, size_t len)
{
    unsigned marks = 0;
    for (size_t i = 0, used = 1; i < len; i += used) {
        uint32_t point;
        used = 1;
        if ((unsigned char)text[i] < 0x80)
            continue;
        used = utf8_read(text + i, len - i, &point);
        if (used == 0)
            return marks; /* preflight lets no such document through */
        if (point_is_space(point))
            marks |= MARK_SPACE;
        else if (point_is_forbidden(point))
            marks |= MARK_FORBIDDEN;
        else if (point >= 0x0300 && (point < 0x2010 || point > 0x20CF))
            marks |= MARK_UNNORMAL;
    }
    return marks;
}

static int
is_white(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

unsigned
marks_of(const char *text, size_t len)
{
    if (len == 0)
        return 0;
    unsigned marks = marks_of_patterns(text, len);
    if (is_white(text[0]) || is_white(text[len - 1]))
        marks |= MARK_SPACE;
    if (marks & LOOK_BEYOND)
        marks |= marks_beyond(text, len);
    return marks & ~(unsigned)LOOK_BEYOND;
}
