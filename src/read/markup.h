/* SPDX-License-Identifier: MIT
 * Where in the bytes the parts of a start tag and of a text are. libxml2 gives no
 * positions for them, and its attribute pointers are copies as soon as a value holds one
 * character beyond ASCII. */
#ifndef FSE_READ_MARKUP_H
#define FSE_READ_MARKUP_H

#include <stddef.h>

#include "base/buffer.h"
#include "finding/finding.h"
#include "read/limits.h"
#include "read/source.h"

struct markup_attribute {
    struct span name;
    struct span value; /* between the quotes */
};

struct markup_tag {
    struct span name;
    size_t end; /* behind its '>' */
    int is_empty;
    size_t count;
    struct markup_attribute attributes[LIMIT_ATTRIBUTES];
};

/* Reads the start tag at OFFSET, where a '<' stands, of a well-formed document that
 * preflight has passed, into *TAG. */
void markup_read_tag(const struct source *source, size_t offset, struct markup_tag *tag);

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

/* Whether white space stands before or behind SPAN; SPAN with it. */
int markup_is_padded(const struct source *source, struct span span);
struct span markup_widen(const struct source *source, struct span span);

/* Whether PREFIX stands at OFFSET; the offset at which it first stands from there on, or the end
 * of the file. */
int markup_starts(const struct source *source, size_t offset, const char *prefix);
size_t markup_seek(const struct source *source, size_t offset, const char *stop);

/* The offset behind the comment or the processing instruction at OFFSET; OFFSET if none is
 * there. */
size_t markup_aside_end(const struct source *source, size_t offset);

/* Appends the LEN bytes at TEXT to OUT as they may stand in any text and any value. */
void markup_add_text(struct buffer *out, const char *text, size_t len);

/* The offset behind the end tag at OFFSET. */
size_t markup_tag_end(const struct source *source, size_t offset);

/* The first of the words of SPAN, which white space separates; empty, at SPAN's end, if
 * there is none. */
struct span markup_word(const struct source *source, struct span span);

/* Whether there are references ("&amp;") in SPAN, so that it does not read as it stands. */
int markup_has_references(const struct source *source, struct span span);

#endif
