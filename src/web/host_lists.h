/* SPDX-License-Identifier: MIT
 * The hosts that the links of one jurisdiction may lead to: its own, and those of all Italy. */
#ifndef FSE_WEB_HOST_LISTS_H
#define FSE_WEB_HOST_LISTS_H

#include <stdint.h>

#include "base/arena.h"
#include "base/table.h"
#include "dataset/dataset.h"

struct host_lists {
    const struct region *region;     /* NULL for links outside a region */
    const struct national *national; /* NULL if the document has none */
    struct arena *arena;
    struct table own; /* in normal form, like the next */
    struct table shared;
    int is_own_known; /* whether all hosts listed there have names that can be read */
    int is_shared_known;
    size_t compared; /* for how many hosts the lists were searched for a look-alike */
};

/* The lists of DATA, turned to no region; the caller ends them with host_lists_free. */
struct host_lists host_lists_of(const struct dataset *data);
void host_lists_free(struct host_lists *lists);

/* Turns LISTS to REGION, or with NULL to none. */
void host_lists_turn(struct host_lists *lists, const struct region *region);

/* Whether the lists are whole: a host without a name that can be read may be any. */
int host_lists_are_known(const struct host_lists *lists);

/* Whether NAME, a host in its normal form, is listed. */
int host_lists_have(const struct host_lists *lists, const char *name);

/* A listed host for which a person may take NAME, which is not listed; NULL if there is none,
 * or after so many calls that the search would take long. */
const struct value *host_lists_alike(struct host_lists *lists, const char *name);

/* For what a person may take the host of a mailbox. */
struct mail_likeness {
    const struct value *listed; /* the host that it looks like; NULL: it looks like none */
    const char
        *meant; /* the host of the mailbox with the end of that one; in the arena of the lists */
};

/* The listed host whose last labels NAME, the host of a mailbox in its normal form, has with a slip; none if a listed host is NAME
 * or under it, or as above. */
struct mail_likeness host_lists_alike_mail(struct host_lists *lists, const char *name);

enum { FOLDED_MAX = 1024 };

/* A host name as it looks: in Unicode, with letters of other alphabets, and digits, in place of
 * which a reader sees Latin letters as those (after Unicode TR 39). */
struct folded {
    char text[FOLDED_MAX]; /* NUL-terminated; cut if it is longer */
};

/* The Latin letter that POINT looks like, or POINT: what of Unicode's confusables.txt IDNA2008 lets
 * into a name, and capitals. */
uint32_t point_latin(uint32_t point);

/* Folds NAME, a host in its normal form, into *FOLDED. */
void host_fold(const char *name, struct folded *folded);

/* Whether NAME, with its FOLDED form, may be taken for LISTED, another host in its normal form:
 * it looks the same, but for two letters at most, or but for its top-level domain, or it has
 * LISTED as a part. A host of the same domain as LISTED is no such thing. */
int host_is_alike(const char *name, const struct folded *folded, const char *listed);

/* NAME, a host in its normal form, as it looks at a glance: "rn" is an "m", and so on; in ARENA. */
const char *host_glance(struct arena *arena, const char *name);

/* Whether A and B, two hosts in their normal form that look like SEEN_A and SEEN_B at a glance, are one name to the hurried
 * eye: one letter apart, or the same at a glance. */
int host_is_slip_of(const char *a, const char *seen_a, const char *b, const char *seen_b);

#endif
