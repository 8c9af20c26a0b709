/* SPDX-License-Identifier: MIT
 * The characters of a text, or of an attribute's value, one by one as a parser reads them, each
 * with its place in the bytes: references are resolved, comments and processing instructions
 * left out, CDATA sections taken as they are, CR LF is one line feed. */
#ifndef FSE_XML_CHARACTERS_H
#define FSE_XML_CHARACTERS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "finding/finding.h"
#include "xml/source.h"

struct character {
    uint32_t point;
    struct span span; /* of all of a reference */
};

/* A walk over characters; a copy of it goes on from the same place. */
struct characters {
    const struct source *source;
    size_t at;
    size_t end;
    size_t literal_end; /* before it, nothing is markup: a CDATA section, a comment */
    size_t len;         /* bytes that the characters read so far have in UTF-8 */
};

/* The characters in SPAN of SOURCE, which is all of a text or value, or from its start on. */
struct characters characters_of(const struct source *source, struct span span);

/* The same for a SPAN in which nothing is markup: in a comment. */
struct characters characters_literal(const struct source *source, struct span span);

/* Reads the next one into *CHARACTER; 0 if there is none. */
int characters_next(struct characters *walk, struct character *character);

/* Moves WALK over letters of ASCII, as far as another one follows each: for who looks for something else. */
void characters_skip_plain(struct characters *walk);

/* Moves WALK on to byte START of the text that is walked, decoded, which it has not come past. */
void characters_skip(struct characters *walk, size_t start);

/* All characters in SPAN of SOURCE, as a text in ARENA. */
const char *characters_text(const struct source *source, struct span span, struct arena *arena);

/* The place of what stands from byte START up to, not including, byte END of the text that is
 * walked, decoded. The walk has not come past START; it moves on to the end of that. */
struct span characters_find(struct characters *walk, size_t start, size_t end);

#endif
