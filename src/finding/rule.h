/* SPDX-License-Identifier: MIT
 * What a rule is: its row. Ids and names live for ever. */
#ifndef FSE_FINDING_RULE_H
#define FSE_FINDING_RULE_H

#include "base/language.h" /* N_, for the rows */

struct check; /* rules/families.h */

/* From the mildest on; SEVERITY_OFF silences a rule. */
enum severity { SEVERITY_OFF, SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* A rule is this row. All texts are English, in plain sentences, summary, why and fix marked for
 * translation (tr gives it) and ended by a full stop; bad and good are pieces of XML. */
struct rule {
    const char *id;   /* "FSE201" */
    const char *name; /* "unknown-credential" */
    enum severity severity;
    int is_fatal;   /* nothing after it can be checked: it stays an error */
    int is_fixable; /* its findings carry a mechanical fix, wherever one is safe */
    int gives_way; /* to another, not of the layout or blanks, that says more of the same characters */
    int is_layout;       /* about how the file is written: it says nothing about a value */
    const char *summary; /* what it finds, in one sentence */
    const char *why;     /* why that matters, with the authority for it */
    const char *fix;     /* what to do */
    const char *bad;     /* a piece that it finds fault with */
    const char *good;    /* the same piece, fixed */

    const struct check *check; /* how it is looked for; NULL: what reads the document raises it */
    const void *data;          /* what it looks at, for a function that serves several rules */
};

/* What all rules whose ids begin alike (FSE2xx) are about. */
struct id_family {
    const char *name;  /* "credentials" */
    const char *title; /* "Credentials", marked for translation */
};

/* In the order of the ids' first digit. */
enum { ID_FAMILY_COUNT = 8 };
extern const struct id_family id_families[ID_FAMILY_COUNT];

/* The family of RULE. */
const struct id_family *id_family_of(const struct rule *rule);

/* The family of rules that one file holds. */
struct rule_family {
    const struct rule *rules;
    unsigned count;
};

/* "error", "warning", "note" or "off"; tr translates, for people. */
const char *severity_name(enum severity severity);

/* Reads such a name into *SEVERITY; 0, or -1 if it is none. */
int severity_read(const char *name, enum severity *severity);

#endif
