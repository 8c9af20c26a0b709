/* SPDX-License-Identifier: MIT
 * The characters of a text, or of an attribute's value, each with its place in the bytes. */
#include "xml/characters.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/buffer.h"
#include "base/utf8.h"
#include "xml/markup.h"

struct characters
characters_of(const struct source *source, struct span span)
{
    return (struct characters){.source = source, .at = span.start, .end = span.end};
}

struct characters
characters_literal(const struct source *source, struct span span)
{
    struct characters walk = characters_of(source, span);
    walk.literal_end = span.end;
    return walk;
}

/* Reads the reference at TEXT, where a '&' stands, into *POINT; returns how many bytes it
 * takes. */
static size_t
read_reference(const char *text, uint32_t *point)
{
    static const struct {
        const char *name;
        uint32_t point;
    } entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
        size_t len = strlen(entities[i].name);
        *point = entities[i].point;
        if (strncmp(text, entities[i].name, len) == 0)
            return len;
    }
    int is_hexadecimal = strncmp(text, "&#x", 3) == 0;
    *point = (uint32_t)strtoul(text + (is_hexadecimal ? 3 : 2), NULL, is_hexadecimal ? 16 : 10);
    return strcspn(text, ";") + 1;
}

/* Moves WALK over what is no character; whether there is one then. */
static int
skip_markup(struct characters *walk)
{
    const char *bytes = walk->source->bytes;
    while (walk->at < walk->end && walk->at >= walk->literal_end) {
        if (walk->literal_end > 0) {
            walk->at += strlen("]]>");
            walk->literal_end = 0;
        } else if (bytes[walk->at] != '<') {
            break;
        } else if (markup_starts(walk->source, walk->at, "<![CDATA[")) {
            walk->at += strlen("<![CDATA[");
            walk->literal_end = markup_seek(walk->source, walk->at, "]]>");
        } else {
            size_t after = markup_aside_end(walk->source, walk->at);
            walk->at = after > walk->at ? after : walk->end; /* a tag is the end of a text */
        }
    }
    return walk->at < walk->end;
}

int
characters_next(struct characters *walk, struct character *character)
{
    if (!skip_markup(walk))
        return 0;
    const char *text = walk->source->bytes + walk->at;
    size_t used, len;
    if (*text == '&' && walk->at >= walk->literal_end) {
        char bytes[4];
        used = read_reference(text, &character->point);
        len = utf8_write(character->point, bytes);
    } else if (*text == '\r') {
        used = text[1] == '\n' ? 2 : 1;
        len = 1;
        character->point = '\n';
    } else {
        used = len = utf8_read(text, walk->source->len - walk->at, &character->point);
    }
    character->span = span_of(walk->at, walk->at + used);
    walk->at += used;
    walk->len += len;
    return 1;
}

void
characters_skip_plain(struct characters *walk)
{
    const char *bytes = walk->source->bytes;
    while (walk->at >= walk->literal_end && walk->at + 1 < walk->end &&
           ascii_is_letter(bytes[walk->at]) && ascii_is_letter(bytes[walk->at + 1])) {
        walk->at++;
        walk->len++;
    }
}

void
characters_skip(struct characters *walk, size_t start)
{
    struct character unused;
    while (walk->len < start && characters_next(walk, &unused))
        ;
}

const char *
characters_text(const struct source *source, struct span span, struct arena *arena)
{
    struct characters walk = characters_of(source, span);
    struct character character;
    struct buffer text = {0};
    while (characters_next(&walk, &character)) {
        char bytes[4];
        buffer_add(&text, bytes, utf8_write(character.point, bytes));
    }
    const char *copy = arena_copy(arena, buffer_text(&text), text.len);
    buffer_free(&text);
    return copy;
}

struct span
characters_find(struct characters *walk, size_t start, size_t end)
{
    struct character character;
    struct span found = span_of(walk->end, walk->end);
    while (walk->len <= start && characters_next(walk, &character))
        found = character.span;
    if (walk->len <= start)
        return span_of(walk->end, walk->end);
    if (end <= start)
        found.end = found.start;
    while (walk->len < end && characters_next(walk, &character))
        found.end = character.span.end;
    return found;
}
