/* SPDX-License-Identifier: MIT
 * What a list of findings keeps of each rule. */
#include "finding/tally.h"

struct tally *
tallies_find(const struct tallies *tallies, const struct rule *rule)
{
    for (size_t i = 0; i < tallies->count; i++)
        if (tallies->items[i].rule == rule)
            return &tallies->items[i];
    return NULL;
}

struct tally *
tallies_need(struct tallies *tallies, const struct rule *rule, struct arena *arena)
{
    struct tally *known = tallies_find(tallies, rule);
    if (known != NULL)
        return known;
    tallies->items = arena_grow(arena, tallies->items, tallies->count, sizeof *known);
    known = &tallies->items[tallies->count++];
    *known = (struct tally){.rule = rule, .severity = rule->severity};
    return known;
}
