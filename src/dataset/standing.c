/* SPDX-License-Identifier: MIT
 * What of a region holds today, and what of it is said to be unknown. */
#include "dataset/standing.h"
#include "dataset/holds.h"

#include "dataset/unknown.h"

struct standing
standing_of(const struct dataset *data, const struct region *region)
{
    const struct current *current = region->current;
    return (struct standing){
        .data = data,
        .region = region,
        .service = current->state,
        .portal = current->portal,
        .ways = current->ways,
        .way_count = current->way_count,
        .for_minors = current->for_minors,
        .for_minors_count = current->for_minors_count,
    };
}

/* Whether REGION, or one of its COUNT PROCEDURES, says that FACT is not known. */
static int
is_unknown(const struct region *region, const struct procedure *const *procedures, size_t count,
           const char *fact)
{
    for (size_t i = 0; i < count; i++)
        if (unknown_find(procedures[i]->unknowns, procedures[i]->unknown_count, fact) != NULL)
            return 1;
    return unknown_find(region->unknowns, region->unknown_count, fact) != NULL;
}

int
standing_is_unknown(const struct standing *standing, const char *fact)
{
    return is_unknown(standing->region, standing->ways, standing->way_count, fact);
}

int
standing_is_unknown_for_minors(const struct standing *standing, const char *fact)
{
    return is_unknown(standing->region, standing->for_minors, standing->for_minors_count, fact);
}

int
standing_is_unknown_of_ways(const struct standing *standing, const char *fact)
{
    return standing_is_unknown(standing, fact) ||
           (standing->way_count == 0 && standing_is_unknown(standing, "procedure"));
}
