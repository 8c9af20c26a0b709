/* SPDX-License-Identifier: MIT
 * Where a document is not laid out as it should be: one element a line, two spaces a level, the
 * attributes in the order of the schema. Texts, CDATA sections and the inside of comments and
 * instructions are no matter of layout, nor is what is in an element that the schema does not
 * declare. */
#ifndef FSE_SCHEMA_LAYOUT_FAULTS_H
#define FSE_SCHEMA_LAYOUT_FAULTS_H

#include <stddef.h>

#include "base/arena.h"
#include "finding/finding.h"
#include "schema/schema.h"
#include "xml/limits.h"
#include "xml/markup.h"
#include "xml/source.h"

enum layout_kind {
    LAYOUT_INDENT,    /* the indentation of a line is not its own */
    LAYOUT_JOINED,    /* no line end before what should begin a line */
    LAYOUT_BLANK,     /* blank lines, with what stands before the next tag if that is wrong too */
    LAYOUT_HOLLOW,    /* white space in an element that holds nothing else */
    LAYOUT_TRAILING,  /* white space before a line end */
    LAYOUT_SEPARATOR, /* other white space than one space before an attribute */
    LAYOUT_EQUALS,    /* white space around an equals sign, which belongs to it here */
    LAYOUT_CLOSE,     /* white space before '>' */
    LAYOUT_EMPTY,     /* white space before "/>" */
    LAYOUT_ORDER,     /* an attribute that belongs before one that is there already: its name */
    LAYOUT_KIND_COUNT
};

/* A place that is not as it should be. */
struct layout_fault {
    enum layout_kind kind;
    struct span span;
    size_t tag;       /* the '<' of the tag (comment, instruction) after it, or that it is in */
    size_t indent;    /* how many spaces belong before that */
    size_t neighbour; /* two faults of one kind stand side by side, nothing that is right between
                        them, if they have numbers side by side */
};

struct layout {
    const struct layout_fault *faults; /* in the order of the document */
    size_t count;
    struct schema *schema;
};

/* The faults of SOURCE, a well-formed document that preflight has passed, by the order of SCHEMA,
 * which must outlive the result, in ARENA. */
struct layout *layout_read(const struct source *source, struct schema *schema, struct arena *arena);

/* How the schema wants an element to be laid out. */
struct schema_order {
    int holds_elements;      /* and no text: white space in it means nothing */
    const char **attributes; /* COUNT of them, as they are declared */
    size_t count;
};

/* What SCHEMA, which owns the result, has about the element whose name is the LEN bytes at NAME;
 * NULL if it declares none. */
const struct schema_order *schema_order_of(struct schema *schema, const char *name, size_t len);

/* The first attribute of TAG that belongs before one which stands before it; NULL if there is
 * none. */
const struct markup_attribute *attribute_order_find_fault(const struct source *source,
                                                          const struct markup_tag *tag,
                                                          const struct schema_order *order);

/* Finds for each place of an attribute in TAG which one belongs there: its index, into SORTED. */
void attribute_order_sort(const struct source *source, const struct markup_tag *tag,
                          const struct schema_order *order, size_t sorted[LIMIT_ATTRIBUTES]);

#endif
