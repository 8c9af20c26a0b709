/* SPDX-License-Identifier: MIT
 * Where suppressions stand, <?fse-lint ignore="RULE" reason="…"?>, and what they cover. What they
 * say is read by check/, which knows the rules. */
#ifndef FSE_XML_SUPPRESSION_H
#define FSE_XML_SUPPRESSION_H

#include <stddef.h>

#include "base/arena.h"
#include "finding/finding.h"
#include "xml/source.h"

/* The name of the instruction. */
#define SUPPRESSION_TARGET "fse-lint"

/* What it stands before, apart from white space, comments and other instructions. */
enum suppression_place {
    SUPPRESSION_UNKNOWN, /* the document cannot be read that far */
    SUPPRESSION_BEFORE_ELEMENT,
    SUPPRESSION_BEFORE_ROOT,
    SUPPRESSION_BEFORE_TEXT,
    SUPPRESSION_BEFORE_END_TAG,
    SUPPRESSION_AFTER_ROOT
};

struct suppression {
    struct span span;    /* from its "<?" on, its "?>" included */
    struct value target; /* SUPPRESSION_TARGET, or what may be meant for it; its address is the
                            covered element's, 0 where there is none */
    int is_foreign;      /* another instruction, for some other program */
    enum suppression_place place;
    struct span covered;        /* before an element: all of that, up to its end tag's '>' */
    size_t depth;               /* of that element, 1 for the root */
    struct suppression *around; /* the innermost other one around that element, or NULL */
};

/* The suppressions of a document, in its order. */
struct suppressions {
    struct suppression **items;
    size_t count;
};

/* What fills a list while the document is parsed. The first three members are to be set. */
struct suppression_reader {
    const struct source *source;
    struct arena *arena; /* which keeps what is met */
    struct suppressions *list;
    size_t settled;                /* so many have their place; the others wait for it */
    struct suppression *innermost; /* of those whose element is open */
    int is_past_root;
};

/* Takes the instruction TARGET at SPAN for a suppression if it is one or seems meant as one. */
void suppression_meet(struct suppression_reader *reader, struct span span, const char *target);

/* An element starts at OFFSET; one ends before OFFSET. DEPTH is 1 for the root. */
void suppressions_enter(struct suppression_reader *reader, size_t depth, size_t offset);
void suppressions_leave(struct suppression_reader *reader, size_t depth, size_t offset);

/* Tells those of LIST that cover the element at OFFSET its ADDRESS. */
void suppressions_set_address(struct suppressions *list, size_t offset, uint32_t address);

/* A walk along the suppressions of a document that has been read. Only list is to be set. */
struct suppression_walk {
    const struct suppressions *list;
    size_t opened; /* so many have started */
    const struct suppression *innermost;
};

/* The innermost suppression, whatever its rules, that covers OFFSET, which is not before one asked
 * for earlier; NULL if none does. */
const struct suppression *suppressions_find(struct suppression_walk *walk, size_t offset);

#endif
