/* SPDX-License-Identifier: MIT
 * What of a region holds today, by CONTRIBUTING.md, and what of it is said to be unknown. */
#ifndef FSE_DATASET_STANDING_H
#define FSE_DATASET_STANDING_H

#include "dataset/holds.h"

struct standing {
    const struct dataset *data;
    const struct region *region;
    const struct service *service; /* NULL: none, or one cannot tell which */
    const struct link *portal;     /* or NULL */
    const struct procedure **ways; /* procedures that are not for minors only */
    size_t way_count;
    const struct procedure **for_minors; /* the others */
    size_t for_minors_count;
};

/* What holds of REGION. */
struct standing standing_of(const struct dataset *data, const struct region *region);

/* Whether the region says of itself or of one of its ways that FACT is not known. */
int standing_is_unknown(const struct standing *standing, const char *fact);

/* The same of one of its procedures for minors. */
int standing_is_unknown_for_minors(const struct standing *standing, const char *fact);

/* The same of its ways for a FACT about them, of which nothing is known where no way is. */
int standing_is_unknown_of_ways(const struct standing *standing, const char *fact);

#endif
