/* SPDX-License-Identifier: MIT
 * What all claims have in common: their place, their evidence, and whether they hold. */
#ifndef FSE_DATASET_CLAIM_H
#define FSE_DATASET_CLAIM_H

#include <stddef.h>

#include "finding/finding.h"

/* The words of an attribute that is a list. */
struct values {
    const struct value *items; /* NULL if the attribute is absent */
    uint32_t count;
    bool is_reported; /* as in struct value */
};

/* What few elements have. */
struct element_more {
    const char *key;     /* what names it in exports; NULL before keys_assign (dataset/keys.h) */
    struct value kept[]; /* the attributes that no rule asks for, where its shape has any */
};

/* Where an element is: value.text is its name, value.span the name in its start tag. */
struct element {
    struct value value;
    struct element_more *more; /* or NULL */
};

/* The key of ELEMENT, or NULL. */
static inline const char *
element_key(const struct element *element)
{
    return element->more != NULL ? element->more->key : NULL;
}

/* What evidence is worth, from the least on. */
enum grade { GRADE_NONE, GRADE_UNCHECKED, GRADE_THIRD_PARTY, GRADE_OFFICIAL };

/* How old the evidence of a claim is, and what it is worth (CONTRIBUTING.md, Claims). */
struct evidence {
    const char *date;          /* as it is written; NULL: nothing dates the claim */
    const char *official_date; /* the newest date among its official sources, or NULL */
    enum grade grade;
    int is_date_known; /* whether it can be told: not if its as-of is reported, or if a source that
                          dates it is not there or its date is reported */
};

enum claim_status { CLAIM_CURRENT, CLAIM_SUPERSEDED, CLAIM_ENDED };

/* For what claims of one kind compete. */
enum claim_field { FIELD_STATE, FIELD_CREATION, FIELD_ADDRESS, FIELD_FACT, CLAIM_FIELD_COUNT };

struct claim;

/* Whether a claim holds, as holds.c decides. */
struct decision {
    const struct claim **superseded_by; /* what replaced it, or won the fields it competed for */
    uint32_t superseded_by_count;
    unsigned char status; /* an enum claim_status */
    /* Of service, procedure and link: nothing that is reported could make it another. */
    bool is_certain;
    unsigned char competes; /* a bit (1u << FIELD_…) for each field it competes for */
    unsigned char wins;     /* and for each that it wins */
};

/* What names its sources. It is the first member of everything that does. */
struct claim {
    struct element element;
    struct values sources;
    /* Few have these: of who has not, neither place nor address is told. */
    const struct value *as_of;
    const struct value *since;
    const struct value *until;
    const struct claim *parent; /* whose sources and date it takes without own ones */
    const struct claim *within; /* the claim in which it stands, or NULL */
    struct evidence evidence;
    struct decision decision;
};

/* "official", "third-party", "unchecked"; NULL for GRADE_NONE. */
extern const char *const grade_names[];

/* "current", "superseded", "ended". */
extern const char *const claim_status_names[];

/* "state", "creation", "address", "fact". */
extern const char *const claim_field_names[CLAIM_FIELD_COUNT];

/* The sources of CLAIM, its parent's if it has none of its own. */
const struct values *claim_sources(const struct claim *claim);

/* Whether CLAIM, a service, procedure or link, is current, and certainly so. */
int claim_is_surely_current(const struct claim *claim);

#endif
