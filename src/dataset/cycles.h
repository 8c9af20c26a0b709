/* SPDX-License-Identifier: MIT
 * Procedures that name each other in a circle. */
#ifndef FSE_DATASET_CYCLES_H
#define FSE_DATASET_CYCLES_H

#include "dataset/dataset.h"
#include "finding/finding.h"

/* Which procedures one names: its requires, or its replaces. */
typedef const struct values *cycles_edges(const struct procedure *procedure);
cycles_edges procedure_requires, procedure_replaces;

/* Adds a finding of RULE for each circle that the EDGES of the procedures of DATA close, at
 * its first member: WHAT, and the whole circle ("a -> b -> a"; a very long one is cut), or that
 * one names itself.
 * Takes time in proportion to the edges. */
void cycles_add(const struct rule *rule, const struct dataset *data, cycles_edges *edges,
                const char *what, struct findings *out);

#endif
