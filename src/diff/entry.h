/* SPDX-License-Identifier: MIT
 * A version of the dataset as what it says: its elements with their facts, in a form that does not
 * depend on how they were written, and what is decided of them. */
#ifndef FSE_DIFF_ENTRY_H
#define FSE_DIFF_ENTRY_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "dataset/dataset.h"
#include "dataset/identity.h"

/* An attribute, or a text in a language. */
struct statement {
    const char *name;
    const char *lang;  /* NULL: it is an attribute */
    const char *value; /* white space as single blanks, a set of words sorted */
};

/* An element that is no text. */
struct entry {
    const char *element;
    const struct identity *identity;
    const struct entry *parent; /* NULL: the root */
    const char *key;            /* "region/lazio/procedure/lazio-online/step/2"; the root's name */
    const char *status;       /* whether it holds: "current" …; NULL where that is no question */
    const char *holds;        /* the fields that it wins; "" if none, NULL as above */
    size_t place;             /* among its siblings of that name, from 1 */
    struct statement *fields; /* by name and language */
    size_t field_count;
    const struct entry **children; /* in document order */
    size_t child_count;
    uint64_t digest;     /* of all that is in it, whatever the order */
    uint64_t attributes; /* a digest of these alone */
};

/* What DATA, whose records have their keys (keys_assign) and outlive it, says; in ARENA. */
const struct entry *entry_read(const struct dataset *data, struct arena *arena);

/* The value of the attribute NAME of ENTRY, or NULL. */
const char *entry_attribute(const struct entry *entry, const char *name);

/* What people know ENTRY by, in English where there is a choice; NULL if nothing says it. In ARENA, or
 * borrowed from ENTRY. */
const char *entry_label(const struct entry *entry, struct arena *arena);

/* What the key of ENTRY adds to its parent's. */
const char *entry_name(const struct entry *entry);

/* Whether NAME is the field of ENTRY that its label repeats. */
int entry_is_label(const struct entry *entry, const char *name);

/* Which of two fields comes first, for qsort. */
int statement_compare(const void *left, const void *right);

#endif
