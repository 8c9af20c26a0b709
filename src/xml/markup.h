/* SPDX-License-Identifier: MIT
 * Where in the bytes the parts of a start tag and of a text are. libxml2 gives no
 * positions for them, and its attribute pointers are copies as soon as a value holds one
 * character beyond ASCII. */
#ifndef FSE_XML_MARKUP_H
#define FSE_XML_MARKUP_H

#include <stddef.h>

#include "base/buffer.h"
#include "finding/finding.h"
#include "xml/limits.h"
#include "xml/source.h"

/* Whether C is white space of XML. */
static inline int
markup_is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct markup_attribute {
    struct span name;
    struct span value; /* between the quotes */
};

struct markup_tag {
    struct span name;
    size_t end; /* after its '>' */
    int is_empty;
    size_t count;
    struct markup_attribute attributes[LIMIT_ATTRIBUTES];
};

/* Reads the start tag at OFFSET, where a '<' stands, of a well-formed document that
 * preflight has passed, into *TAG. */
void markup_read_tag(const struct source *source, size_t offset, struct markup_tag *tag);

/* Whether SPAN reads TEXT as it stands. */
int markup_is(const struct source *source, struct span span, const char *text);

/* The attribute NAME, prefix included, or NULL. */
const struct markup_attribute *markup_find(const struct source *source,
                                           const struct markup_tag *tag, const char *name);

/* The characters between the start tag TAG and its end tag, for an element whose content
 * is text, without white space at both ends (the whole content if it is nothing else). */
struct span markup_text(const struct source *source, const struct markup_tag *tag);

/* The characters from OFFSET to the next tag, without white space at both ends (all of them
 * if there is nothing else). */
struct span markup_text_from(const struct source *source, size_t offset);

/* SPAN without the white space at both ends; SPAN if there is nothing else in it. */
struct span markup_trim(const struct source *source, struct span span);

/* Whether white space stands before or after SPAN, a text or a value; SPAN with it. */
int markup_is_padded(const struct source *source, struct span span);
struct span markup_widen(const struct source *source, struct span span);

/* Whether PREFIX stands at OFFSET; the offset at which it first stands from there on, or the end
 * of the file. */
int markup_starts(const struct source *source, size_t offset, const char *prefix);
size_t markup_seek(const struct source *source, size_t offset, const char *stop);

/* The offset after the comment or the processing instruction at OFFSET; OFFSET if none is
 * there. */
size_t markup_aside_end(const struct source *source, size_t offset);

/* The same for a CDATA section too. */
size_t markup_skip_aside(const struct source *source, size_t offset);

/* Appends the LEN bytes at TEXT to OUT as they may stand in any text and any value. */
void markup_add_text(struct buffer *out, const char *text, size_t len);

/* The first of the words of SPAN, which white space separates; empty, at SPAN's end, if
 * there is none. */
struct span markup_word(const struct source *source, struct span span);

/* Appends TEXT to OUT as it has to be written in the place of VALUE, an attribute's: characters
 * that may not stand there as references, the quote that is in use too. */
void markup_add_value(const struct source *source, struct span value, const char *text,
                      struct buffer *out);

/* Whether there are references ("&amp;") in SPAN, so that it does not read as it stands. */
int markup_has_references(const struct source *source, struct span span);

/* The offset of the first character of SPAN that is neither white space nor in a comment or a
 * processing instruction; SPAN's end if there is none. */
size_t markup_skip_blank(const struct source *source, struct span span);

/* What markup_read_pair finds. */
enum markup_pair {
    MARKUP_PAIR_NONE,        /* no more of them */
    MARKUP_PAIR_WHOLE,       /* NAME="VALUE" */
    MARKUP_PAIR_BARE,        /* a word, as the name, that has no value */
    MARKUP_PAIR_UNQUOTED,    /* the value has no quotes */
    MARKUP_PAIR_UNCLOSED,    /* the value, its quote included, has no second quote */
    MARKUP_PAIR_UNSEPARATED, /* a whole one, without white space before it */
};

/* Reads the first NAME="VALUE" of *REST, a part of a processing instruction, into *PAIR and
 * moves *REST after it; after all of it where it is none. There are no references in a value:
 * '&' is what it is. */
enum markup_pair markup_read_pair(const struct source *source, struct span *rest,
                                  struct markup_attribute *pair);

#endif
