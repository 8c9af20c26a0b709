/* SPDX-License-Identifier: MIT
 * What a change is, how grave it is, and the list of them. */
#ifndef FSE_DIFF_CHANGE_H
#define FSE_DIFF_CHANGE_H

#include <stddef.h>

enum change_kind { CHANGE_ADDED, CHANGE_REMOVED, CHANGE_CHANGED };

/* From the gravest on. docs/versions.md says what each means for who uses the data. */
enum change_class {
    CLASS_BREAKING,
    CLASS_ADDITION,
    CLASS_CORRECTION,
    CLASS_EDITORIAL,
    CLASS_COUNT,
    CLASS_NONE = CLASS_COUNT
};

struct change {
    enum change_kind kind;
    enum change_class class;
    const char *jurisdiction; /* whose record it is; NULL: of none */
    const char *record;       /* the name of its element */
    const char *address;      /* its key: "region/lazio/procedure/lazio-online" */
    int has_id;               /* whether an id names it, which others may have stored */
    const char *label;        /* what people know the record by, or NULL */
    const char *which; /* the label, if neither the address nor the values say to people which
                          record it is; else NULL */
    const char *field; /* NULL: the record as a whole */
    const char *lang;  /* if the field is a text; else NULL */
    const char *old;   /* NULL: there was none */
    const char *new;   /* NULL: there is none; of a record, its label */
};

/* "added", "breaking": the same in every language, as the documents have them; tr translates a class. */
const char *change_kind_name(enum change_kind kind);
const char *change_class_name(enum change_class class);

/* How grave CHANGE is, whose class is not yet set: the one table of rules. */
enum change_class change_classify(const struct change *change);

/* Whether two changes are of one jurisdiction, or both of none. */
int change_is_beside(const struct change *left, const struct change *right);

struct change_list {
    struct change *items;
    size_t count;
    size_t capacity;
};

/* Appends CHANGE, classified, to CHANGES. */
void change_list_add(struct change_list *list, struct change change);

/* Brings LIST into its one order: what is of no jurisdiction, then the jurisdictions in the order of
 * the reference; within, by address and field. */
void change_list_sort(struct change_list *list);

/* How many are of CLASS; the gravest class, CLASS_NONE if LIST is empty. */
size_t change_list_count_of(const struct change_list *list, enum change_class class);
enum change_class change_list_gravest(const struct change_list *list);

void change_list_free(struct change_list *list);

#endif
