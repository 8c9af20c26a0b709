/* SPDX-License-Identifier: MIT
 * What is true of a jurisdiction today, from the claims about it that hold. */
#ifndef FSE_DATASET_CURRENT_H
#define FSE_DATASET_CURRENT_H

#include "base/words.h"
#include "dataset/dataset.h"

/* Whether a record can be opened online; CONTRIBUTING.md says when which is true. */
enum availability {
    AVAILABILITY_INACTIVE,
    AVAILABILITY_UNKNOWN,
    AVAILABILITY_OFFLINE,
    AVAILABILITY_DETAILS_MISSING,
    AVAILABILITY_ONLINE,
    AVAILABILITY_AFTER_VISIT
};

/* "inactive", "details-missing" … */
extern const char *const availability_names[];

/* What holds of a region; no word is in it twice. */
struct current {
    const struct service *state;         /* the claim that wins the state, or NULL */
    const struct service *creation;      /* and the creation, or NULL */
    const struct link *portal;           /* the link that wins the portal's address, or NULL */
    const struct procedure **procedures; /* all current ones */
    size_t procedure_count;
    const struct procedure **ways; /* of these, those that are not for minors only */
    size_t way_count;
    const struct procedure **for_minors; /* and the others */
    size_t for_minors_count;
    struct words credentials; /* that these accept, in the order of the records, none that ended */
    struct words openers;     /* of these, those that alone open an adult's record online today */
    struct words consents;    /* in the order in which they stand */
    enum availability availability;
};

/* Fills CURRENT, of REGION in DATA, but for what claims win: that is there already. Marks the procedures
 * of the region that open a record online. */
void current_find(struct dataset *data, const struct region *region, struct current *current);

/* Whether nothing in PROCEDURE, neither its own date nor those of what it accepts, is younger than
 * three years, measured against the day on which DATA was updated. */
int procedure_is_old(const struct dataset *data, const struct procedure *procedure);

/* The one of the COUNT UNKNOWNS that says that FACT is not known, or NULL. */
const struct unknown *unknown_find(const struct unknown *unknowns, size_t count, const char *fact);

/* Whether one of the COUNT UNKNOWNS names FACT, or may be meant to, as its own fact is reported. */
int unknown_may_name(const struct unknown *unknowns, size_t count, const char *fact);

/* What the questions below are about: REGION of DATA, and what holds of it. */
struct standing {
    const struct dataset *data;
    const struct region *region;
    const struct current *current;
};

/* Whether the region says of itself or of one of its ways that FACT is not known. */
int standing_is_unknown(const struct standing *standing, const char *fact);

/* The same of one of its procedures for minors. */
int standing_is_unknown_for_minors(const struct standing *standing, const char *fact);

/* The same of its ways for a FACT about them, of which nothing is known where no way is. */
int standing_is_unknown_of_ways(const struct standing *standing, const char *fact);

#endif
