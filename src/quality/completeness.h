/* SPDX-License-Identifier: MIT
 * How complete a dataset is: how much it has of each fact of each of the 21 jurisdictions. */
#ifndef FSE_QUALITY_COMPLETENESS_H
#define FSE_QUALITY_COMPLETENESS_H

#include <stddef.h>

#include "base/arena.h"
#include "dataset/dataset.h"
#include "dataset/reference.h"
#include "quality/facts.h"

/* Quarters of a point: what each fact is worth (quality/facts.h), of two points for each that can be
 * there. */
struct score {
    size_t points;
    size_t possible;
};

/* Of a jurisdiction that the dataset does not have, every fact is missing. */
struct completeness {
    struct arena *arena;
    int is_there[JURISDICTION_COUNT];
    struct fact_cell cells[JURISDICTION_COUNT][FACT_COUNT];
    struct score jurisdictions[JURISDICTION_COUNT];
    struct score facts[FACT_COUNT];
    struct score total;
};

/* The completeness of DATA on its today, with values in the language of messages; the caller
 * frees it. */
struct completeness *completeness_measure(const struct dataset *data);

/* NULL is legal. */
void completeness_free(struct completeness *completeness);

/* SCORE in tenths of a percent, rounded down, so that it is below a number of tenths if and only
 * if the exact share is. 1000 where no points can be had. */
size_t score_tenths(struct score score);

/* Writes the indexes of the COUNT SCORES into ORDER, the lowest share first, of equal ones the
 * first. */
void score_order(const struct score *scores, size_t count, size_t *order);

#endif
