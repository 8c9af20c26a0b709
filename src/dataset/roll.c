/* SPDX-License-Identifier: MIT
 * The roll call: which region of a dataset stands for which jurisdiction. */
#include "dataset/roll.h"

#include <string.h>

#include "finding/spelling.h"

static size_t
place_of(const struct jurisdiction *jurisdiction)
{
    return (size_t)(jurisdiction - reference_jurisdictions);
}

static const struct jurisdiction *
owner_of_iso_code(const struct region *region)
{
    return reference_find_code(SCHEME_ISO_3166_2, region->iso_3166_2.text, NULL);
}

static const struct jurisdiction *
nearest_id(const char *id)
{
    struct spelling spelling = spelling_of(id);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        spelling_try(&spelling, reference_jurisdictions[i].id);
    return reference_find(spelling.nearest);
}

/* Takes OWNER as *NEAREST if NAME is what SPELLING looks for, or nearer to it than all before. */
static void
try_name(struct spelling *spelling, const char *name, const struct jurisdiction *owner,
         const struct jurisdiction **nearest)
{
    if (name == NULL)
        return;
    spelling_try(spelling, name);
    if (spelling->nearest == name || strcmp(spelling->word, name) == 0)
        *nearest = owner;
}

static const struct jurisdiction *
nearest_name(const struct roll *roll, const char *id)
{
    struct spelling spelling = spelling_of(id);
    const struct jurisdiction *nearest = NULL;
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        for (size_t j = 0; j < LANGUAGE_COUNT; j++)
            try_name(&spelling, reference_jurisdictions[i].names[j], &reference_jurisdictions[i],
                     &nearest);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct region *region = roll->regions[i];
        for (size_t j = 0; region != NULL && j < region->alias_count; j++)
            try_name(&spelling, region->aliases[j].name.text, &reference_jurisdictions[i],
                     &nearest);
    }
    return nearest;
}

/* What roll_meant says, where ROLL knows who stands for whom. */
static const struct jurisdiction *
find_meant(const struct roll *roll, const struct region *region)
{
    const char *id = region->id.text;
    int is_unknown = id != NULL && reference_find(id) == NULL;
    const struct jurisdiction *meant = is_unknown ? nearest_id(id) : NULL;
    if (meant == NULL)
        meant = owner_of_iso_code(region);
    return meant == NULL && is_unknown ? nearest_name(roll, id) : meant;
}

const struct jurisdiction *
roll_meant(const struct dataset *data, const struct region *region)
{
    return find_meant(data->roll, region);
}

static int
bears_codes(const struct region *region, const struct jurisdiction *owner)
{
    return value_is(&region->istat_region, owner->codes[SCHEME_ISTAT_REGION]) &&
           value_is(&region->iso_3166_2, owner->codes[SCHEME_ISO_3166_2]) &&
           value_is(&region->nuts_2, owner->codes[SCHEME_NUTS_2]) &&
           value_is(&region->ministry_of_health, owner->codes[SCHEME_MINISTRY]);
}

const struct jurisdiction *
roll_mistaken(const struct region *region)
{
    const struct jurisdiction *jurisdiction = reference_find(region->id.text);
    const struct jurisdiction *owner = owner_of_iso_code(region);
    if (jurisdiction == NULL || owner == NULL || owner == jurisdiction ||
        !bears_codes(region, owner))
        return NULL;
    return owner;
}

unsigned
roll_languages(const struct region *region)
{
    const struct jurisdiction *jurisdiction = reference_find(region->id.text);
    unsigned languages = jurisdiction != NULL ? jurisdiction->official_languages : 0;
    /* Only two have any: of the others it need not be asked whether they are mistaken. */
    return languages != 0 && roll_mistaken(region) == NULL ? languages : 0;
}

int
roll_is_duplicate(const struct roll *roll, const struct region *region)
{
    const struct jurisdiction *jurisdiction = reference_find(region->id.text);
    if (jurisdiction == NULL)
        return 0;
    const struct region *standing = roll->regions[place_of(jurisdiction)];
    return standing != NULL && standing != region;
}

static void
let_stand(struct roll *roll, const struct region *region)
{
    const struct jurisdiction *jurisdiction = reference_find(region->id.text);
    if (jurisdiction == NULL || roll_mistaken(region) != NULL)
        return;
    const struct region **standing = &roll->regions[place_of(jurisdiction)];
    if (*standing == NULL ||
        (owner_of_iso_code(*standing) != jurisdiction && owner_of_iso_code(region) == jurisdiction))
        *standing = region;
}

void
roll_enter(struct dataset *data)
{
    struct roll *roll = arena_get(data->arena, sizeof *roll);
    for (size_t i = 0; i < data->regions.count; i++)
        let_stand(roll, data->regions.items[i]);
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        const struct jurisdiction *own = reference_find(region->id.text);
        if (own != NULL && roll->regions[place_of(own)] == region)
            continue;
        const struct jurisdiction *meant = find_meant(roll, region);
        if (own != NULL && roll->regions[place_of(own)] == NULL)
            roll->is_meant[place_of(own)] = 1;
        if (meant != NULL)
            roll->is_meant[place_of(meant)] = 1;
    }
    data->roll = roll;
}

struct roll
roll_call(const struct dataset *data)
{
    return *data->roll;
}

int
roll_is_whole(const struct dataset *data)
{
    const struct roll roll = roll_call(data);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        if (roll.regions[i] == NULL && !roll.is_meant[i])
            return 0;
    return data->is_complete;
}

/* Lists the places in the reference order of the regions of ROLL, as they follow each other
 * in DATA; returns how many they are. */
static size_t
list_places(const struct dataset *data, const struct roll *roll, size_t places[JURISDICTION_COUNT])
{
    size_t count = 0;
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        const struct jurisdiction *jurisdiction = reference_find(region->id.text);
        if (jurisdiction != NULL && roll->regions[place_of(jurisdiction)] == region)
            places[count++] = place_of(jurisdiction);
    }
    return count;
}

/* The longest increasing subsequence of PLACES stays. */
struct roll
roll_in_order(const struct dataset *data, const struct roll *roll)
{
    struct roll ordered = {{NULL}, {0}};
    size_t places[JURISDICTION_COUNT], lengths[JURISDICTION_COUNT];
    size_t before[JURISDICTION_COUNT] = {0};
    size_t count = list_places(data, roll, places), last = count;
    for (size_t i = 0; i < count; i++) {
        lengths[i] = 1;
        before[i] = count;
        for (size_t j = 0; j < i; j++)
            if (places[j] < places[i] && lengths[j] >= lengths[i]) {
                lengths[i] = lengths[j] + 1;
                before[i] = j;
            }
        if (last == count || lengths[i] > lengths[last])
            last = i;
    }
    for (; last < count; last = before[last])
        ordered.regions[places[last]] = roll->regions[places[last]];
    return ordered;
}

const struct region *
roll_neighbour(const struct roll *roll, size_t index, int *goes_after)
{
    *goes_after = 1;
    for (size_t i = index; i > 0; i--)
        if (roll->regions[i - 1] != NULL)
            return roll->regions[i - 1];
    *goes_after = 0;
    for (size_t i = index + 1; i < JURISDICTION_COUNT; i++)
        if (roll->regions[i] != NULL)
            return roll->regions[i];
    return NULL;
}
