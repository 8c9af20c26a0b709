/* SPDX-License-Identifier: MIT
 * Claims of a region that name each other in a circle. */
#ifndef FSE_RULES_CYCLES_H
#define FSE_RULES_CYCLES_H

#include "rules/families.h"

/* What they name each other by, the data of a rule. */
struct cycle_kind {
    const char *attribute; /* that names others: of all that have it */
    const char *several;   /* what is wrong with a circle of several, marked for translation */
};
extern const struct cycle_kind cycle_of_requires, cycle_of_replaces;

/* Reports, by a rule whose data is a struct cycle_kind, each circle that the claims of the
 * regions close, at its first member, with the whole circle ("a -> b -> a"; a very long one is cut).
 * Takes time in proportion to the edges. */
void cycles_add(const struct lint *lint);

#endif
