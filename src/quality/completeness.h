/* SPDX-License-Identifier: MIT
 * How complete a dataset is: how much it has of each fact that a reader needs of each of the 21
 * jurisdictions. */
#ifndef FSE_QUALITY_COMPLETENESS_H
#define FSE_QUALITY_COMPLETENESS_H

#include <stddef.h>

#include "base/arena.h"
#include "dataset/current.h"
#include "dataset/dataset.h"
#include "dataset/reference.h"

enum { FACT_COUNT = 10 };

/* What a fact that is there is worth by its best evidence, in quarters of a point: two points for an
 * official source that is at most a year old, or where no source is asked for; one and a half for an
 * older or a third-party one; half a point for an unchecked one. A national default is one point, as
 * it is there in part. docs/completeness.md has the table for readers. */
enum { WORTH_UNCHECKED = 2, WORTH_LESS = 6, WORTH_FULL = 8 };

/* How much of a fact is there. An <unknown> is worth as much as silence, so that nothing is
 * gained, or lost, by saying that one has looked in vain. */
enum fact_state {
    FACT_NO,            /* it is not there, and nothing says why: no point */
    FACT_UNKNOWN,       /* it is not there, and an <unknown> says that no source has it: no point */
    FACT_PARTLY,        /* it is there, and a part of it is not: half of what it would be worth */
    FACT_YES,           /* as much as its evidence is worth */
    FACT_NOT_APPLICABLE /* it cannot be there: no points to be had */
};

/* "no", "unknown", "partly", "yes", "not-applicable". */
const char *fact_state_name(enum fact_state state);

struct fact_cell {
    enum fact_state state;
    const char *value; /* for people, in their language ("3 procedures"); NULL: there is none */
    size_t points;     /* quarters, of WORTH_FULL */
};

struct fact {
    const char *id;      /* that of schema/regions.xsd where it is one that may be unknown */
    const char *name;    /* "state of the service"; like the next marked for translation */
    const char *meaning; /* what counts as there, as partly there, as not applicable */
    int needs_service;   /* an inactive service makes it not applicable */
    struct fact_cell (*judge)(const struct standing *standing, struct arena *arena);
};

extern const struct fact facts[FACT_COUNT];

/* How much of FACT STANDING has; the value is in ARENA or lives for ever. */
struct fact_cell fact_judge(const struct fact *fact, const struct standing *standing,
                            struct arena *arena);

/* Quarters of a point: what each fact is worth, of two points for each that can be there. */
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
