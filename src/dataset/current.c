/* SPDX-License-Identifier: MIT
 * What is true of a jurisdiction today, from the claims about it that hold. */
#include "dataset/current.h"

#include <string.h>

#include "base/memory.h"
#include "dataset/evidence.h"

static const char *const availability_names[] = {"inactive",        "unknown", "offline",
                                                 "details-missing", "online",  "after-visit"};

const char *
availability_name(enum availability availability)
{
    return availability_names[availability];
}

static void
take_procedures(struct dataset *data, const struct region *region, struct current *current)
{
    size_t size = region->procedure_count * sizeof(const struct procedure *);
    current->procedures = arena_get(data->arena, size);
    current->ways = arena_get(data->arena, size);
    current->for_minors = arena_get(data->arena, size);
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        if (procedure->claim.decision.status != CLAIM_CURRENT)
            continue;
        current->procedures[current->procedure_count++] = procedure;
        if (value_is(&procedure->audience, "minors"))
            current->for_minors[current->for_minors_count++] = procedure;
        else
            current->ways[current->way_count++] = procedure;
    }
}

static void
take_credentials(struct dataset *data, struct current *current)
{
    struct table accepted = {0};
    for (size_t i = 0; i < current->procedure_count; i++) {
        const struct procedure *procedure = current->procedures[i];
        for (size_t j = 0; j < procedure->accepts_count; j++)
            for (size_t k = 0; k < procedure->accepts[j].credentials.count; k++)
                table_add(&accepted, procedure->accepts[j].uses[k].id, (void *)(size_t)procedure);
    }
    current->credentials.items = arena_get(data->arena, data->credentials.count * sizeof(char *));
    for (size_t i = 0; accepted.count > 0 && i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        if (credential->claim.decision.status == CLAIM_CURRENT &&
            table_find(&accepted, credential->id.text) != NULL)
            current->credentials.items[current->credentials.count++] = credential->id.text;
    }
    table_free(&accepted);
}

static void
take_consents(struct dataset *data, struct current *current)
{
    struct table seen = {0};
    size_t count = 0;
    for (size_t i = 0; i < current->procedure_count; i++)
        count += current->procedures[i]->consent_count;
    current->consents.items = arena_get(data->arena, count * sizeof(char *));
    for (size_t i = 0; i < current->procedure_count; i++) {
        const struct procedure *procedure = current->procedures[i];
        for (size_t j = 0; j < procedure->consent_count; j++) {
            const char *code = procedure->consents[j].code.text;
            if (code != NULL && table_add(&seen, code, (void *)(size_t)procedure) == NULL)
                current->consents.items[current->consents.count++] = code;
        }
    }
    table_free(&seen);
}

const struct unknown *
unknown_find(const struct unknown *unknowns, size_t count, const char *fact)
{
    for (size_t i = 0; i < count; i++)
        if (value_is(&unknowns[i].fact, fact))
            return &unknowns[i];
    return NULL;
}

/* Whether the COUNT UNKNOWNS leave open how one signs in. CREDENTIALS_ARE_KNOWN: by law. */
static int
leave_sign_in_open(const struct unknown *unknowns, size_t count, int credentials_are_known)
{
    return (!credentials_are_known && unknown_find(unknowns, count, "credentials") != NULL) ||
           unknown_find(unknowns, count, "procedure") != NULL ||
           unknown_find(unknowns, count, "sign-in") != NULL ||
           unknown_find(unknowns, count, "portal") != NULL;
}

static int
is_online(const struct procedure *procedure)
{
    return value_is(&procedure->mode, "online");
}

/* What current procedures require of each other, by their places in current->procedures: those that
 * require the one at I are followers[starts[I]] up to followers[starts[I + 1]]. */
struct requirements {
    size_t *starts;
    size_t *followers;
};

typedef void edge_visitor(struct requirements *requirements, size_t required, size_t follower);

static void
count_edge(struct requirements *requirements, size_t required, size_t follower)
{
    (void)follower;
    requirements->starts[required + 1]++;
}

/* The starts stand one place too far on while they are used as what is filled next. */
static void
add_edge(struct requirements *requirements, size_t required, size_t follower)
{
    requirements->followers[requirements->starts[required]++] = follower;
}

static void
visit_edges(const struct current *current, const struct table *places, edge_visitor *visitor,
            struct requirements *requirements)
{
    for (size_t i = 0; i < current->procedure_count; i++) {
        const struct values *requires = &current->procedures[i]->requires;
        for (size_t j = 0; j < requires->count; j++) {
            const struct procedure **required = table_find(places, requires->items[j].text);
            if (required != NULL && required != &current->procedures[i])
                visitor(requirements, (size_t)(required - current->procedures), i);
        }
    }
}

static struct requirements
requirements_of(const struct current *current)
{
    size_t count = current->procedure_count, edges = 0;
    struct table places = {0};
    for (size_t i = 0; i < count; i++) {
        edges += current->procedures[i]->requires.count;
        if (current->procedures[i]->id.text != NULL)
            table_add(&places, current->procedures[i]->id.text, &current->procedures[i]);
    }
    struct requirements requirements = {memory_get_zeroed(count + 2, sizeof(size_t)),
                                        memory_get_zeroed(edges + 1, sizeof(size_t))};
    visit_edges(current, &places, count_edge, &requirements);
    for (size_t i = 1; i <= count; i++)
        requirements.starts[i] += requirements.starts[i - 1];
    visit_edges(current, &places, add_edge, &requirements);
    memmove(requirements.starts + 1, requirements.starts, count * sizeof(size_t));
    requirements.starts[0] = 0;
    table_free(&places);
    return requirements;
}

/* For each procedure of CURRENT, whether it requires one first that is at a desk or assisted,
 * directly or through others that are online. The caller frees the result. */
static char *
find_visits(const struct current *current)
{
    size_t count = current->procedure_count, waiting = 0;
    struct requirements requirements = requirements_of(current);
    size_t *queue = memory_get_zeroed(2 * count + 1, sizeof *queue);
    char *needs_visit = memory_get_zeroed(count + 1, 1);
    for (size_t i = 0; i < count; i++)
        if (!is_online(current->procedures[i]))
            queue[waiting++] = i;
    while (waiting > 0) {
        size_t visited = queue[--waiting];
        for (size_t i = requirements.starts[visited]; i < requirements.starts[visited + 1]; i++) {
            size_t follower = requirements.followers[i];
            if (!needs_visit[follower] && is_online(current->procedures[follower]))
                queue[waiting++] = follower;
            needs_visit[follower] = 1;
        }
    }
    memory_free(queue);
    memory_free(requirements.starts);
    memory_free(requirements.followers);
    return needs_visit;
}

/* Whether one of the procedures of CURRENT that are COMPLETE needs no visit first. */
static int
one_is_direct(const struct current *current, const char *is_complete)
{
    char *needs_visit = find_visits(current);
    int is = 0;
    for (size_t i = 0; i < current->procedure_count && !is; i++)
        is = is_complete[i] && !needs_visit[i];
    memory_free(needs_visit);
    return is;
}

/* Whether PROCEDURE, which is for others than minors only, says all that one needs to sign in.
 * CREDENTIALS_ARE_KNOWN: by law. */
static int
is_complete_online(const struct procedure *procedure, int credentials_are_known)
{
    return is_online(procedure) && !value_is(&procedure->audience, "minors") &&
           (procedure->accepts_count > 0 || credentials_are_known) &&
           !leave_sign_in_open(procedure->unknowns, procedure->unknown_count,
                               credentials_are_known);
}

static enum availability
find_availability(const struct dataset *data, const struct region *region,
                  const struct current *current)
{
    int is_known = data->defaults[DEFAULT_CREDENTIALS] != NULL;
    size_t online = 0, complete = 0;
    char *is_complete = memory_get_zeroed(current->procedure_count + 1, 1);
    for (size_t i = 0; i < current->way_count; i++)
        online += (size_t)is_online(current->ways[i]);
    for (size_t i = 0; i < current->procedure_count; i++) {
        is_complete[i] = (char)is_complete_online(current->procedures[i], is_known);
        complete += (size_t)is_complete[i];
    }
    enum availability availability = AVAILABILITY_AFTER_VISIT;
    if (current->state != NULL && value_is(&current->state->state, "inactive"))
        availability = AVAILABILITY_INACTIVE;
    else if (current->way_count == 0)
        availability = AVAILABILITY_UNKNOWN;
    else if (online == 0)
        availability = AVAILABILITY_OFFLINE;
    else if (complete == 0 || leave_sign_in_open(region->unknowns, region->unknown_count, is_known))
        availability = AVAILABILITY_DETAILS_MISSING;
    else if (one_is_direct(current, is_complete))
        availability = AVAILABILITY_ONLINE;
    memory_free(is_complete);
    return availability;
}

/* Whether CLAIM is of the grade LEAST or better and its date not before DAY. */
static int
is_since(const struct claim *claim, struct date day, enum grade least)
{
    struct date date;
    return claim->evidence.grade >= least && dataset_claim_date(claim, &date) == 0 &&
           date_first_day(date) >= date_first_day(day);
}

int
procedure_is_old(const struct dataset *data, const struct procedure *procedure)
{
    struct date limit;
    if (date_read(data->updated.text, &limit) != 0)
        return 0;
    limit.year -= YEARS_UNTIL_OLD;
    int is_unchecked = procedure->claim.evidence.grade <= GRADE_UNCHECKED;
    enum grade least = is_unchecked ? GRADE_NONE : GRADE_THIRD_PARTY;
    int is_young = is_since(&procedure->claim, limit, GRADE_NONE);
    for (size_t i = 0; i < procedure->accepts_count && !is_young; i++)
        is_young = is_since(&procedure->accepts[i].claim, limit, least);
    return !is_young;
}

void
current_find(struct dataset *data, const struct region *region, struct current *current)
{
    take_procedures(data, region, current);
    take_credentials(data, current);
    take_consents(data, current);
    current->availability = find_availability(data, region, current);
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
    return is_unknown(standing->region, standing->current->ways, standing->current->way_count,
                      fact);
}

int
standing_is_unknown_for_minors(const struct standing *standing, const char *fact)
{
    return is_unknown(standing->region, standing->current->for_minors,
                      standing->current->for_minors_count, fact);
}

int
standing_is_unknown_of_ways(const struct standing *standing, const char *fact)
{
    return standing_is_unknown(standing, fact) ||
           (standing->current->way_count == 0 && standing_is_unknown(standing, "procedure"));
}
