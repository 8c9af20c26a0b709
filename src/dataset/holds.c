/* SPDX-License-Identifier: MIT
 * Which claims are current: what has ended, what is replaced, and who wins which field. */
#include "dataset/holds.h"

#include <string.h>

#include "dataset/evidence.h"

const char *const claim_status_names[] = {"current", "superseded", "ended"};
const char *const claim_field_names[CLAIM_FIELD_COUNT] = {"state", "creation", "address", "fact"};
const char *const default_fact_names[DEFAULT_FACT_COUNT] = {"creation", "credentials", "consents",
                                                            "minors"};

int
claim_is_surely_current(const struct claim *claim)
{
    return claim->decision.status == CLAIM_CURRENT && claim->decision.is_certain;
}

/* The records of one kind that have a parent in common, and what competes among them. */
struct kind {
    size_t size;
    size_t id;       /* offset of the struct value */
    size_t replaces; /* of the struct values */
};

static const struct kind service_kind = {sizeof(struct service), offsetof(struct service, id),
                                         offsetof(struct service, replaces)};
static const struct kind procedure_kind = {sizeof(struct procedure), offsetof(struct procedure, id),
                                           offsetof(struct procedure, replaces)};
static const struct kind link_kind = {sizeof(struct link), offsetof(struct link, id),
                                      offsetof(struct link, replaces)};

/* The claim at INDEX of ITEMS. The dataset owns it, and this file alone writes to it. */
static struct claim *
claim_at(const struct kind *kind, const void *items, size_t index)
{
    return (void *)(size_t)((const char *)items + index * kind->size);
}

/* Enters BY among what supersedes CLAIM. */
static void
supersede(struct dataset *data, struct claim *claim, const struct claim *by)
{
    struct decision *decision = &claim->decision;
    size_t count = decision->superseded_by_count;
    if (by == claim || (count > 0 && decision->superseded_by[count - 1] == by))
        return;
    decision->superseded_by =
        arena_grow(data->arena, decision->superseded_by, count, sizeof *decision->superseded_by);
    decision->superseded_by[decision->superseded_by_count++] = by;
}

/* Marks what the COUNT ITEMS of KIND replace among themselves. Returns whether that is certain: not
 * if one names what is nowhere, as it may be meant for any. */
static int
replace(struct dataset *data, const struct kind *kind, const void *items, size_t count)
{
    struct table by_id = {0};
    int is_certain = 1;
    for (size_t i = 0; i < count; i++) {
        struct claim *claim = claim_at(kind, items, i);
        const struct value *id = (const void *)((const char *)claim + kind->id);
        if (id->text != NULL)
            table_add(&by_id, id->text, claim);
    }
    for (size_t i = 0; i < count; i++) {
        const struct claim *claim = claim_at(kind, items, i);
        const struct values *replaces = (const void *)((const char *)claim + kind->replaces);
        is_certain &= !replaces->is_reported;
        for (size_t j = 0; j < replaces->count; j++) {
            struct claim *replaced = table_find(&by_id, replaces->items[j].text);
            if (replaced != NULL)
                supersede(data, replaced, claim);
            else if (dataset_find_procedure(data, replaces->items[j].text) == NULL)
                is_certain = 0;
        }
    }
    table_free(&by_id);
    return is_certain;
}

/* Marks what ends wholly before the dataset was updated; nothing, if that is no date. */
static void
end_claims(struct dataset *data)
{
    struct date last, updated;
    int is_dated = date_read(data->updated.text, &updated) == 0;
    for (size_t i = 0; is_dated && i < data->claims.count; i++) {
        struct claim *claim = (void *)(size_t)data->claims.items[i];
        if (date_read(claim->until.text, &last) == 0 &&
            date_last_day(last) < date_first_day(updated))
            claim->decision.status = CLAIM_ENDED;
    }
}

/* Marks what is replaced: like what has ended, it competes for nothing. */
static void
settle_replaced(struct dataset *data, const struct kind *kind, const void *items, size_t count)
{
    struct date updated; /* the root is validated after it is read: nothing is marked on it */
    int is_certain = replace(data, kind, items, count);
    is_certain &= date_read(data->updated.text, &updated) == 0;
    for (size_t i = 0; i < count; i++) {
        struct claim *claim = claim_at(kind, items, i);
        claim->decision.is_certain = is_certain && !claim->until.is_reported;
        if (claim->decision.superseded_by_count > 0 && claim->decision.status == CLAIM_CURRENT)
            claim->decision.status = CLAIM_SUPERSEDED;
    }
}

/* Whether CLAIM, which stands after BEST (NULL: none), holds and BEST does not. */
static int
is_better(const struct claim *claim, const struct claim *best)
{
    if (best == NULL)
        return 1;
    const struct evidence *its = &claim->evidence, *other = &best->evidence;
    int is_checked = its->grade != GRADE_UNCHECKED, other_is = other->grade != GRADE_UNCHECKED;
    if (is_checked != other_is)
        return is_checked;
    int order = evidence_compare_days(its, other);
    return order != 0 ? order > 0 : its->grade > other->grade;
}

/* Lets the claims among the COUNT ITEMS that compete for FIELD do so. Returns the winner or NULL. */
static const struct claim *
contest(struct dataset *data, const struct kind *kind, const void *items, size_t count,
        enum claim_field field)
{
    struct claim *winner = NULL;
    for (size_t i = 0; i < count; i++) {
        struct claim *claim = claim_at(kind, items, i);
        if ((claim->decision.competes & (1u << field)) && is_better(claim, winner))
            winner = claim;
    }
    for (size_t i = 0; winner != NULL && i < count; i++) {
        struct claim *claim = claim_at(kind, items, i);
        if (claim->decision.competes & (1u << field))
            supersede(data, claim, winner);
    }
    if (winner != NULL)
        winner->decision.wins |= 1u << field;
    return winner;
}

/* What competed and won nothing is superseded by those that won; nobody else is. */
static void
settle_contests(const struct kind *kind, const void *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct decision *decision = &claim_at(kind, items, i)->decision;
        if (decision->competes == 0)
            continue;
        if (decision->wins == 0)
            decision->status = CLAIM_SUPERSEDED;
        else
            decision->superseded_by_count = 0;
    }
}

/* Whether it can be told that SERVICE, of COUNT SERVICES, has won what is said in the MEMBER, an
 * offset. */
static int
is_told(const struct claim *service, const struct service *services, size_t count, size_t member)
{
    if (service == NULL || count == 1)
        return service != NULL;
    for (size_t i = 0; i < count; i++)
        if (((const struct value *)(const void *)((const char *)&services[i] + member))
                ->is_reported)
            return 0;
    return service->evidence.is_date_known;
}

static void
decide_services(struct dataset *data, const struct region *region, struct current *current)
{
    const struct service *services = region->services;
    size_t count = region->service_count;
    settle_replaced(data, &service_kind, services, count);
    for (size_t i = 0; i < count; i++) {
        struct claim *claim = claim_at(&service_kind, services, i);
        if (claim->decision.status != CLAIM_CURRENT)
            continue;
        if (services[i].state.text != NULL)
            claim->decision.competes |= 1u << FIELD_STATE;
        if (services[i].creation.text != NULL)
            claim->decision.competes |= 1u << FIELD_CREATION;
    }
    const struct claim *state = contest(data, &service_kind, services, count, FIELD_STATE);
    const struct claim *creation = contest(data, &service_kind, services, count, FIELD_CREATION);
    if (is_told(state, services, count, offsetof(struct service, state)))
        current->state = (const void *)state;
    if (is_told(creation, services, count, offsetof(struct service, creation)))
        current->creation = (const void *)creation;
    settle_contests(&service_kind, services, count);
}

/* Decides among the COUNT LINKS of one parent. Returns the portal or NULL. */
static const struct link *
decide_links(struct dataset *data, const struct link *links, size_t count)
{
    settle_replaced(data, &link_kind, links, count);
    for (size_t i = 0; i < count; i++) {
        struct claim *claim = claim_at(&link_kind, links, i);
        if (value_is(&links[i].role, "portal") && claim->decision.status == CLAIM_CURRENT)
            claim->decision.competes = 1u << FIELD_ADDRESS;
    }
    const struct claim *portal = contest(data, &link_kind, links, count, FIELD_ADDRESS);
    settle_contests(&link_kind, links, count);
    return (const void *)portal;
}

/* Decides among the defaults of NATIONAL, fact by fact. */
static void
decide_defaults(struct dataset *data, const struct national *national)
{
    static const struct kind kind = {.size = sizeof(struct national_default)};
    const struct national_default *defaults = national->defaults;
    size_t count = national->default_count;
    for (enum default_fact fact = 0; fact < DEFAULT_FACT_COUNT; fact++) {
        for (size_t i = 0; i < count; i++) {
            struct decision *decision = &claim_at(&kind, defaults, i)->decision;
            int competes = decision->status == CLAIM_CURRENT &&
                           value_is(&defaults[i].fact, default_fact_names[fact]);
            decision->competes = competes ? 1u << FIELD_FACT : 0;
        }
        const struct claim *winner = contest(data, &kind, defaults, count, FIELD_FACT);
        if (data->defaults[fact] == NULL)
            data->defaults[fact] = (const void *)winner;
        settle_contests(&kind, defaults, count);
    }
}

/* What stands in a claim that does not hold does not hold either; a credential that has ended still
 * has its links and notes. */
static void
decide_parts(struct dataset *data)
{
    for (size_t i = 0; i < data->claims.count; i++) {
        struct claim *claim = (void *)(size_t)data->claims.items[i];
        const struct claim *within = claim->within;
        if (within != NULL && strcmp(within->element.value.text, "credential") != 0 &&
            within->decision.status != CLAIM_CURRENT)
            claim->decision.status = within->decision.status;
    }
}

void
holds_decide(struct dataset *data)
{
    end_claims(data);
    for (size_t i = 0; i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        decide_links(data, credential->links, credential->link_count);
    }
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        decide_links(data, national->links, national->link_count);
        decide_defaults(data, national);
        settle_replaced(data, &procedure_kind, national->procedures, national->procedure_count);
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        struct region *region = (void *)(size_t)data->regions.items[i];
        struct current *current = arena_get(data->arena, sizeof *current);
        decide_services(data, region, current);
        current->portal = decide_links(data, region->links, region->link_count);
        settle_replaced(data, &procedure_kind, region->procedures, region->procedure_count);
        region->current = current;
    }
    decide_parts(data);
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        current_find(data, region, (void *)(size_t)region->current);
    }
}
