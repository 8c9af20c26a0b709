/* SPDX-License-Identifier: MIT
 * What is true of a jurisdiction today, from the claims about it that hold. */
#include "dataset/current.h"

#include "dataset/evidence.h"

const char *const availability_names[] = {"inactive",        "unknown", "offline",
                                          "details-missing", "online",  "after-visit"};

static int
is_for_minors(const struct procedure *procedure)
{
    return value_is(&procedure->audience, "minors");
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
        if (is_for_minors(procedure))
            current->for_minors[current->for_minors_count++] = procedure;
        else
            current->ways[current->way_count++] = procedure;
    }
}

/* The current credentials of DATA that are in TABLE, in the order of their records. */
static struct words
words_of(struct dataset *data, const struct table *table)
{
    struct words words = {arena_get(data->arena, data->credentials.count * sizeof(char *)), 0};
    for (size_t i = 0; table->count > 0 && i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        if (credential->claim.decision.status == CLAIM_CURRENT &&
            table_find(table, credential->id.text) != NULL)
            words.items[words.count++] = credential->id.text;
    }
    return words;
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
    current->credentials = words_of(data, &accepted);
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

int
unknown_may_name(const struct unknown *unknowns, size_t count, const char *fact)
{
    for (size_t i = 0; i < count; i++)
        if (unknowns[i].fact.is_reported)
            return 1;
    return unknown_find(unknowns, count, fact) != NULL;
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

/* A procedure that requires another one, by its place, and the next that requires the same. */
struct follower {
    size_t place;
    const struct follower *next;
};

/* For each procedure of CURRENT those that require it, in ARENA. */
static const struct follower **
find_followers(const struct current *current, struct arena *arena)
{
    size_t count = current->procedure_count;
    struct table places = {0};
    const struct follower **lists = arena_get(arena, count * sizeof *lists);
    for (size_t i = 0; i < count; i++)
        if (current->procedures[i]->id.text != NULL)
            table_add(&places, current->procedures[i]->id.text, &lists[i]);
    for (size_t i = 0; i < count; i++) {
        const struct values *requires = &current->procedures[i]->requires;
        for (size_t j = 0; j < requires->count; j++) {
            const struct follower **list = table_find(&places, requires->items[j].text);
            if (list == NULL || list == &lists[i])
                continue;
            struct follower *follower = arena_get(arena, sizeof *follower);
            *follower = (struct follower){i, *list};
            *list = follower;
        }
    }
    table_free(&places);
    return lists;
}

/* For each procedure of CURRENT, whether it requires one first that is at a desk or assisted,
 * directly or through others that are online; in ARENA. */
static const char *
find_visits(const struct current *current, struct arena *arena)
{
    size_t count = current->procedure_count, waiting = 0;
    const struct follower **followers = find_followers(current, arena);
    size_t *queue = arena_get(arena, 2 * count * sizeof *queue);
    char *needs_visit = arena_get(arena, count);
    for (size_t i = 0; i < count; i++)
        if (!is_online(current->procedures[i]))
            queue[waiting++] = i;
    while (waiting > 0) {
        const struct follower *at = followers[queue[--waiting]];
        for (; at != NULL; at = at->next) {
            if (!needs_visit[at->place] && is_online(current->procedures[at->place]))
                queue[waiting++] = at->place;
            needs_visit[at->place] = 1;
        }
    }
    return needs_visit;
}

/* Whether PROCEDURE, which is online, says all that one needs to sign in. CREDENTIALS_ARE_KNOWN: by
 * law. */
static int
is_complete_online(const struct procedure *procedure, int credentials_are_known)
{
    return is_online(procedure) && (procedure->accepts_count > 0 || credentials_are_known) &&
           !leave_sign_in_open(procedure->unknowns, procedure->unknown_count,
                               credentials_are_known);
}

/* Finds the availability, and marks the procedures that open a record online, minors' ones too. */
static enum availability
find_availability(const struct dataset *data, const struct region *region,
                  const struct current *current)
{
    int is_known = data->defaults[DEFAULT_CREDENTIALS] != NULL;
    int is_open = leave_sign_in_open(region->unknowns, region->unknown_count, is_known);
    int is_inactive = current->state != NULL && value_is(&current->state->state, "inactive");
    const char *needs_visit = find_visits(current, data->arena);
    size_t online = 0, complete = 0, direct = 0;
    for (size_t i = 0; i < current->procedure_count; i++) {
        struct procedure *procedure = (void *)(size_t)current->procedures[i];
        int is_complete = is_complete_online(procedure, is_known);
        procedure->opens_online = is_complete && !needs_visit[i] && !is_open && !is_inactive;
        if (is_for_minors(procedure))
            continue;
        online += (size_t)is_online(procedure);
        complete += (size_t)is_complete;
        direct += (size_t)procedure->opens_online;
    }
    if (is_inactive)
        return AVAILABILITY_INACTIVE;
    if (current->way_count == 0)
        return AVAILABILITY_UNKNOWN;
    if (online == 0)
        return AVAILABILITY_OFFLINE;
    if (complete == 0 || is_open)
        return AVAILABILITY_DETAILS_MISSING;
    return direct > 0 ? AVAILABILITY_ONLINE : AVAILABILITY_AFTER_VISIT;
}

/* The one credential that ACCEPTS asks for beside mere factors, as who has it has those; NULL if it
 * asks for several, or for none. */
static const char *
only_credential(const struct dataset *data, const struct accepts *accepts)
{
    const char *only = NULL;
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        const struct credential *credential = dataset_find_credential(data, accepts->uses[i].id);
        if (credential != NULL && value_is(&credential->kind, "factor"))
            continue;
        if (only != NULL)
            return NULL;
        only = accepts->uses[i].id;
    }
    return only;
}

/* Adds to OPENERS the credentials that PROCEDURE takes alone. Returns whether it takes any at all. */
static int
take_openers(const struct dataset *data, const struct procedure *procedure, struct table *openers)
{
    for (size_t i = 0; i < procedure->accepts_count; i++) {
        const char *only = only_credential(data, &procedure->accepts[i]);
        if (only != NULL)
            table_add(openers, only, (void *)(size_t)procedure);
    }
    return procedure->accepts_count > 0;
}

/* The same for a procedure that takes none itself: what those take that it requires; the credentials
 * of LAW (NULL: there is none), where none of them takes any. */
static void
take_understood_openers(const struct dataset *data, const struct procedure *procedure,
                        const struct national_default *law, struct table *openers)
{
    int is_said = 0;
    for (size_t i = 0; i < procedure->requires.count; i++) {
        const struct procedure *first =
            dataset_find_procedure(data, procedure->requires.items[i].text);
        if (first != NULL && first->claim.decision.status == CLAIM_CURRENT)
            is_said |= take_openers(data, first, openers);
    }
    for (size_t i = 0; !is_said && law != NULL && i < law->values.count; i++)
        table_add(openers, law->values.items[i].text, (void *)(size_t)procedure);
}

static void
find_openers(struct dataset *data, struct current *current)
{
    const struct national_default *law = data->defaults[DEFAULT_CREDENTIALS];
    struct table openers = {0};
    if (current->credentials.count > 0) /* the law holds where the region is silent */
        law = NULL;
    for (size_t i = 0; i < current->way_count; i++) {
        const struct procedure *procedure = current->ways[i];
        if (procedure->opens_online && !take_openers(data, procedure, &openers))
            take_understood_openers(data, procedure, law, &openers);
    }
    current->openers = words_of(data, &openers);
    table_free(&openers);
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
    find_openers(data, current);
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
