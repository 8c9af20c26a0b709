/* SPDX-License-Identifier: MIT
 * What a finding is, and the list of them. */
#ifndef FSE_FINDING_FINDING_H
#define FSE_FINDING_FINDING_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "finding/rule.h"

/* Byte offsets into the source, which is no longer than LIMIT_FILE: from start up to, not including, end. */
struct span {
    uint32_t start;
    uint32_t end;
};

static inline struct span
span_of(size_t start, size_t end)
{
    return (struct span){(uint32_t)start, (uint32_t)end};
}

/* A piece of the data: what stands there, decoded, and where. A large document has a million of them. */
struct value {
    const char *text; /* NULL when it is absent; span is then where it should be */
    struct span span;
    uint32_t address;   /* of its element, as who reads the document numbers them; 0: none */
    uint16_t attribute; /* in which it stands, as its element's are numbered; 0: in none */
    /* The schema has a finding about it, or about its absence: what it is meant to be cannot be told. */
    bool is_reported;
    /* Of an element: the schema has a finding about its children. One is missing, or is none that it may have, and may be
     * meant for any. */
    bool is_incomplete;
};

/* Whether VALUE is there and is WORD. */
int value_is(const struct value *value, const char *word);

/* A replacement in the source: TEXT for the bytes of SPAN. */
struct edit {
    struct span span;
    const char *text; /* bytes of the document, references included ("&amp;") */
};

struct finding {
    struct findings *list; /* that it belongs to */
    const struct rule *rule;
    enum severity severity;
    struct span span;
    const char *address; /* "region/lazio/procedure/lazio-online/@mode"; NULL where the
                            document could not be read so far */
    const char *value;   /* what stands there, decoded, perhaps cut; NULL if it is absent */
    const char *message; /* lower case, no full stop, data in single quotes */
    const char *hint;    /* what to write instead, or NULL */
    const char *help;    /* more to know, or NULL: then the rule's fix */
    struct span related; /* a second place, if related_message is not NULL */
    const char *related_message;
    const struct edit *edits; /* what fixes it without a person's judgement, in the order of
                                 their places; none overlaps another */
    size_t edit_count;
    const char *suppression;      /* the reason for which the document suppresses it, or NULL */
    struct span suppression_span; /* if it is not NULL: the instruction that does so */
    size_t order;                 /* in which it was added */
    const char *fingerprint; /* by which it is known again in the next run; settled ones have it */
};

struct findings;

/* An empty list; the caller frees it. It owns all texts of its findings. */
struct findings *findings_new(void);

/* NULL is legal. */
void findings_free(struct findings *findings);

/* Gives RULE another severity than its own for what is added from now on. */
void findings_set_severity(struct findings *findings, const struct rule *rule,
                           enum severity severity);

/* The severity that RULE has in FINDINGS. */
enum severity findings_severity(const struct findings *findings, const struct rule *rule);

/* The address of VALUE, which has one, in ARENA; CONTEXT is that of findings_set_teller. */
typedef const char *address_teller(const void *context, const struct value *value,
                                   struct arena *arena);

/* Has TELLER tell the addresses of what is added from now on; without one there are none. */
void findings_set_teller(struct findings *findings, address_teller *teller, const void *context);

/* From now on the list has no more than LIMIT findings of one rule; further ones are counted, in
 * findings_count_of too. 0 is no limit, as at the beginning. */
void findings_set_limit(struct findings *findings, size_t limit);

/* Adds a finding of RULE about VALUE. The result is valid until the next one is added;
 * it may be told more by the functions below. With the rule off, or beyond the limit, the
 * result is a finding that no list has. All formats, here and below, are translated first (tr); what they
 * take in as an argument is not, and has to be if it is a piece of a sentence. */
struct finding *findings_add(struct findings *findings, const struct rule *rule,
                             const struct value *value, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
struct finding *findings_vadd(struct findings *findings, const struct rule *rule,
                              const struct value *value, const char *format, va_list arguments)
    __attribute__((format(printf, 4, 0)));

/* Tell the finding that findings_add returned: what to write instead; a second place;
 * the help that it should have in place of its rule's fix. Formats as printf's. */
void finding_hint(struct finding *finding, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void finding_relate(struct finding *finding, struct span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void finding_help(struct finding *finding, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Gives FINDING the ADDRESS that its value did not have. */
void finding_place(struct finding *finding, const char *address);

/* Adds a replacement to the mechanical fix of the finding, after those it has: what printf
 * would write, as bytes of the document, for the bytes of SPAN. */
void finding_edit(struct finding *finding, struct span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Marks the finding at INDEX as suppressed for REASON by what stands at SPAN in the document: it
 * stays in the list, and counts no more. */
void findings_suppress(struct findings *findings, size_t index, const char *reason,
                       struct span span);

/* Lifts the finding to SEVERITY, if that is graver than its rule's own and nobody gave the
 * rule another severity. */
void finding_raise(struct finding *finding, enum severity severity);

/* How many findings there are; the one at INDEX below that. Both stay as they are until
 * the next change of the list. */
size_t findings_count(const struct findings *findings);
const struct finding *findings_get(const struct findings *findings, size_t index);

/* How many findings are of SEVERITY and not suppressed, unlisted ones included; how many the list
 * has not, for the limit; how many are suppressed. */
size_t findings_count_of(const struct findings *findings, enum severity severity);
size_t findings_count_unlisted(const struct findings *findings);
size_t findings_count_suppressed(const struct findings *findings);

/* Brings the list into its one order (place, then rule, then as they were added: the same in
 * every language) without what stands twice. A finding of a rule that gives way does so to any other
 * on the same characters that is not about the layout. */
void findings_settle(struct findings *findings);

/* Takes those out for which IS_DROPPED, called with CONTEXT, is true. Returns how many these were. */
typedef int finding_test(const struct finding *finding, void *context);
size_t findings_drop(struct findings *findings, finding_test *is_dropped, void *context);

/* Takes the settled FINDINGS to another source: MOVER, called with CONTEXT, changes a place in
 * the old one to the same in the new one and returns 0, or -1 if it is not there. What is not there
 * is dropped, findings and second places, and so is what is suppressed, and fixes. 0, or -1 if a
 * finding that counts was dropped. */
typedef int place_mover(struct span *place, void *context);
int findings_move(struct findings *findings, place_mover *mover, void *context);

#endif
