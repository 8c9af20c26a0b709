/* SPDX-License-Identifier: MIT
 * A document's bytes, taken apart into tags, texts, comments and instructions; and where in them
 * the records are. */
#ifndef FSE_XML_TOKEN_H
#define FSE_XML_TOKEN_H

#include <stddef.h>

#include "finding/finding.h"
#include "xml/markup.h"
#include "xml/source.h"

enum token_kind {
    TOKEN_TEXT, /* what stands between the others, white space or not */
    TOKEN_START,
    TOKEN_END,
    TOKEN_COMMENT,
    TOKEN_CDATA,
    TOKEN_INSTRUCTION, /* the XML declaration too */
    TOKEN_DECLARATION  /* a DOCTYPE, or what is no XML: preflight lets none through */
};

/* What begins at OFFSET, before the end of SOURCE, and in *END where it ends, which may be the end of
 * SOURCE. The bytes may be no XML at all. Of a start tag and a declaration, *END is after the "<" or
 * "<!" alone: only what reads their parts can tell where they end. */
enum token_kind token_read(const struct source *source, size_t offset, size_t *end);

/* A walk over the tokens of a document, and the one that it stands on. */
struct tokens {
    const struct source *source;
    enum token_kind kind;
    struct span span;
    size_t depth;          /* how many elements it is in; a tag is not in its own */
    struct markup_tag tag; /* of a start tag */
    size_t open;           /* how many elements are open after it */
};

/* Puts TOKENS before the first token of SOURCE, a well-formed document that preflight has
 * passed; a byte order mark is none. */
void tokens_start(struct tokens *tokens, const struct source *source);

/* Moves on to the next token; 0 if there is none. */
int tokens_next(struct tokens *tokens);

/* A child of the root with all that goes where it goes: the lines above it, up to the record
 * before, and what stands after it on its line. */
struct record {
    size_t tag; /* of its '<' */
    struct span span;
};

/* The children of the root of SOURCE, a document as above; *COUNT of them. The caller frees them
 * with memory_free. */
struct record *records_of(const struct source *source, size_t *count);

#endif
