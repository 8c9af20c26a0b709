/* SPDX-License-Identifier: MIT
 * How complete a dataset is: how much it has of each fact of each of the 21 jurisdictions. */
#include "quality/completeness.h"

#include "base/memory.h"
#include "dataset/roll.h"

const char *
fact_state_name(enum fact_state state)
{
    static const char *const names[] = {
        [FACT_NO] = "no",
        [FACT_UNKNOWN] = "unknown",
        [FACT_PARTLY] = "partly",
        [FACT_YES] = "yes",
        [FACT_NOT_APPLICABLE] = "not-applicable",
    };
    return names[state];
}

static void
add_score(struct score *sum, struct score score)
{
    sum->points += score.points;
    sum->possible += score.possible;
}

/* Fills the row of the jurisdiction at INDEX, for which REGION stands, or none (NULL). */
static void
measure_row(struct completeness *completeness, const struct dataset *data, size_t index,
            const struct region *region)
{
    struct standing standing = {0};
    if (region != NULL)
        standing = (struct standing){data, region, region->current};
    completeness->is_there[index] = region != NULL;
    for (size_t i = 0; i < FACT_COUNT; i++) {
        struct fact_cell *cell = &completeness->cells[index][i];
        if (region != NULL)
            *cell = fact_judge(&facts[i], &standing, completeness->arena);
        struct score score = {cell->points, cell->state != FACT_NOT_APPLICABLE ? WORTH_FULL : 0};
        add_score(&completeness->jurisdictions[index], score);
        add_score(&completeness->facts[i], score);
        add_score(&completeness->total, score);
    }
}

struct completeness *
completeness_measure(const struct dataset *data)
{
    struct completeness *completeness = memory_get_zeroed(1, sizeof *completeness);
    completeness->arena = arena_new();
    struct roll roll = roll_call(data);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        measure_row(completeness, data, i, roll.regions[i]);
    return completeness;
}

void
completeness_free(struct completeness *completeness)
{
    if (completeness == NULL)
        return;
    arena_free(completeness->arena);
    memory_free(completeness);
}

size_t
score_tenths(struct score score)
{
    return score.possible > 0 ? score.points * 1000 / score.possible : 1000;
}

/* Whether the share of A is lower than that of B; none to be had is all. */
static int
is_lower(struct score a, struct score b)
{
    if (a.possible == 0 || b.possible == 0)
        return b.possible == 0 && a.possible > 0 && a.points < a.possible;
    return a.points * b.possible < b.points * a.possible;
}

void
score_order(const struct score *scores, size_t count, size_t *order)
{
    for (size_t i = 0; i < count; i++) {
        size_t place = i;
        for (; place > 0 && is_lower(scores[i], scores[order[place - 1]]); place--)
            order[place] = order[place - 1];
        order[place] = i;
    }
}
