/* SPDX-License-Identifier: MIT
 * The line of the source that a finding is about, with the guilty characters underlined. */
#ifndef FSE_REPORT_EXCERPT_H
#define FSE_REPORT_EXCERPT_H

#include <stddef.h>

#include "base/buffer.h"
#include "finding/finding.h"
#include "xml/source.h"

/* How the text report looks. */
struct text_style {
    int use_color;
    size_t width;         /* columns of the terminal */
    int shows_suppressed; /* whether suppressed findings are there too, with the reason */
    int shows_statistics; /* how often each rule found something, in place of the findings */
    const char
        *docs_url; /* names of rules are links to docs/rules.md below it; NULL: they are not */
};

/* ANSI colours by what they are for; "" where STYLE has none. */
enum ink { INK_NONE, INK_ERROR, INK_WARNING, INK_NOTE, INK_ADDED, INK_GUTTER, INK_STRONG };
const char *style_ink(const struct text_style *style, enum ink ink);

/* The ink of what is of SEVERITY. */
enum ink style_severity(enum severity severity);

/* Appends TEXT, which names RULE; as a link to its section, if STYLE has the address of that. */
void style_add_link(struct buffer *out, const struct rule *rule, const char *text,
                    const struct text_style *style);

/* The same with "FSE201 unknown-credential". */
void style_add_rule(struct buffer *out, const struct rule *rule, const struct text_style *style);

/* Appends two lines to OUT: the first line of SPAN, cut around it to STYLE's width, and
 * the mark below it, in INK, with LABEL (NULL is legal) after. What a terminal should not
 * see is written as \u{9b}. */
void excerpt_add(struct buffer *out, struct source *source, struct span span, const char *label,
                 enum ink ink, const struct text_style *style);

#endif
