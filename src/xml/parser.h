/* SPDX-License-Identifier: MIT
 * The parser: libxml2's own tree builders, wrapped. Every start tag's offset is kept with its node,
 * and every child of the root, a record, is freed after its end tag. */
#ifndef FSE_XML_PARSER_H
#define FSE_XML_PARSER_H

#include <libxml/tree.h>
#include <stddef.h>

#include "base/arena.h"
#include "finding/finding.h"
#include "xml/source.h"
#include "xml/suppression.h"

/* Who is told of what the parser meets. Each function is there and gets CONTEXT. */
struct parser_client {
    void *context;
    /* The start tag of the root; returns whether to go on. */
    int (*meet_root)(void *context, xmlNode *root);
    /* A whole child of the root. */
    void (*meet_record)(void *context, xmlNode *record);
    /* A comment that reads TEXT and ends at END, after its "-->". */
    void (*meet_comment)(void *context, size_t end, const char *text);
    /* The end of a document that is well-formed, with ROOT's children, which are empty by now. */
    void (*meet_end)(void *context, xmlNode *root);
    struct suppressions *suppressions; /* where those of the document are kept */
    struct arena *arena;               /* in which they are */
};

/* Parses SOURCE, which has passed preflight, telling CLIENT of what is met; what is not
 * well-formed is added to OUT and ends it. Returns whether the end was reached. library_start must
 * have been called. */
int parser_read(const struct source *source, const struct parser_client *client,
                struct findings *out);

#endif
