/* SPDX-License-Identifier: MIT
 * Which claims are current: what has ended, what is replaced, and who wins which field. */
#include "dataset/holds.h"

#include <string.h>

#include "dataset/evidence.h"
#include "dataset/shapes.h"

const char *const claim_status_names[] = {"current", "superseded", "ended"};
const char *const claim_field_names[CLAIM_FIELD_COUNT] = {"state", "creation", "address", "fact"};
const char *const default_fact_names[DEFAULT_FACT_COUNT] = {"creation", "credentials", "consents",
                                                            "minors"};

int
claim_is_surely_current(const struct claim *claim)
{
    return claim->decision.status == CLAIM_CURRENT && claim->decision.is_certain;
}

/* The claims of one kind that have a parent in common: what competes does so among them. */
struct group {
    struct dataset *data;
    const struct shape *shape;
    const void *items;
    size_t count;
};

/* The claim at INDEX of GROUP. The dataset owns it, and this file alone writes to it. */
static struct claim *
claim_at(const struct group *group, size_t index)
{
    return (void *)(size_t)((const char *)group->items + index * group->shape->size);
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

/* Marks what those of GROUP replace among themselves. Returns whether that is certain: not if one
 * names what is nowhere, as it may be meant for any. */
static int
replace(const struct group *group)
{
    const struct field *id_field = shape_field(group->shape, "id");
    const struct field *replaces_field = shape_field(group->shape, "replaces");
    struct table by_id = {0};
    int is_certain = 1;
    for (size_t i = 0; i < group->count; i++) {
        const struct value *id = field_member(id_field, claim_at(group, i));
        if (id->text != NULL)
            table_add(&by_id, id->text, claim_at(group, i));
    }
    for (size_t i = 0; i < group->count; i++) {
        const struct values *replaces = field_member(replaces_field, claim_at(group, i));
        is_certain &= !replaces->is_reported;
        for (size_t j = 0; j < replaces->count; j++) {
            struct claim *replaced = table_find(&by_id, replaces->items[j].text);
            if (replaced != NULL)
                supersede(group->data, replaced, claim_at(group, i));
            else if (dataset_find_procedure(group->data, replaces->items[j].text) == NULL)
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
    for (size_t i = 0; i < data->claims.count; i++) {
        struct claim *claim = (void *)(size_t)data->claims.items[i];
        if (date_ends_before(claim->until->text, data->updated.text))
            claim->decision.status = CLAIM_ENDED;
    }
}

/* Marks what is replaced: like what has ended, it competes for nothing. */
static void
settle_replaced(const struct group *group)
{
    struct date updated; /* the root is validated after it is read: nothing is marked on it */
    int is_certain = replace(group);
    is_certain &= date_read(group->data->updated.text, &updated) == 0;
    for (size_t i = 0; i < group->count; i++) {
        struct claim *claim = claim_at(group, i);
        claim->decision.is_certain = is_certain && !claim->until->is_reported;
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

/* Whether CLAIM competes with those that say WORD (NULL: anything) in FIELD. */
static int
competes(const struct claim *claim, const struct field *field, const char *word)
{
    const struct value *said = field_member(field, claim);
    return claim->decision.status == CLAIM_CURRENT && said->text != NULL &&
           (word == NULL || value_is(said, word));
}

/* Lets those of GROUP that say WORD (NULL: anything) in ATTRIBUTE compete for PRIZE. Returns the
 * winner or NULL. */
static const struct claim *
contest(const struct group *group, enum claim_field prize, const char *attribute, const char *word)
{
    const struct field *field = shape_field(group->shape, attribute);
    struct claim *winner = NULL;
    for (size_t i = 0; i < group->count; i++) {
        struct claim *claim = claim_at(group, i);
        if (!competes(claim, field, word))
            continue;
        claim->decision.competes = (unsigned char)(claim->decision.competes | 1u << prize);
        if (is_better(claim, winner))
            winner = claim;
    }
    for (size_t i = 0; winner != NULL && i < group->count; i++)
        if (competes(claim_at(group, i), field, word))
            supersede(group->data, claim_at(group, i), winner);
    if (winner != NULL)
        winner->decision.wins = (unsigned char)(winner->decision.wins | 1u << prize);
    return winner;
}

/* What competed and won nothing is superseded by those that won; nobody else is. */
static void
settle_contests(const struct group *group)
{
    for (size_t i = 0; i < group->count; i++) {
        struct decision *decision = &claim_at(group, i)->decision;
        if (decision->competes == 0)
            continue;
        if (decision->wins == 0)
            decision->status = CLAIM_SUPERSEDED;
        else
            decision->superseded_by_count = 0;
    }
}

/* The one of the services GROUP that wins PRIZE by what it says in ATTRIBUTE; NULL if none does, or
 * it cannot be told which. */
static const void *
winning_service(const struct group *group, enum claim_field prize, const char *attribute)
{
    const struct claim *winner = contest(group, prize, attribute, NULL);
    const struct field *field = shape_field(group->shape, attribute);
    for (size_t i = 0; winner != NULL && group->count > 1 && i < group->count; i++)
        if (((const struct value *)field_member(field, claim_at(group, i)))->is_reported)
            return NULL;
    int is_told = winner != NULL && (group->count == 1 || winner->evidence.is_date_known);
    return is_told ? winner : NULL;
}

/* Decides among the children of RECORD, which is of SHAPE, that CHILD tells of. CURRENT is what holds
 * of a region. */
static void
decide_children(struct dataset *data, const struct child *child, const void *record,
                struct current *current)
{
    struct group group = {.data = data, .shape = child->shape};
    if (!(child->shape->roles & IS_CLAIM))
        return;
    group.items = child_items(child, record, &group.count);
    if (shape_field(child->shape, "replaces") != NULL)
        settle_replaced(&group);
    if (child->shape->roles & IS_LINK) {
        current->portal = (const void *)contest(&group, FIELD_ADDRESS, "role", "portal");
    } else if (strcmp(child->shape->name, "service") == 0) {
        current->state = winning_service(&group, FIELD_STATE, "state");
        current->creation = winning_service(&group, FIELD_CREATION, "creation");
    } else if (strcmp(child->shape->name, "default") == 0) {
        for (enum default_fact fact = 0; fact < DEFAULT_FACT_COUNT; fact++) {
            const void *winner = contest(&group, FIELD_FACT, "fact", default_fact_names[fact]);
            if (data->defaults[fact] == NULL)
                data->defaults[fact] = winner;
        }
    }
    settle_contests(&group);
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
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++) {
        const struct records *list = record_list(data, known);
        for (size_t i = 0; i < list->count; i++) {
            struct current *current = arena_get(data->arena, sizeof *current);
            for (size_t j = 0; j < known->shape->child_count; j++)
                decide_children(data, &known->shape->children[j], list->items[i], current);
            if (known->shape->roles & IS_REGION)
                ((struct region *)(size_t)list->items[i])->current = current;
        }
    }
    decide_parts(data);
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        current_find(data, region, (void *)(size_t)region->current);
    }
}
