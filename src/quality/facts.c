/* SPDX-License-Identifier: MIT
 * The facts that a reader needs of each jurisdiction, and how much of each there is. */
#include "quality/completeness.h"

#include <string.h>

#include "base/language.h"
#include "base/table.h"
#include "dataset/evidence.h"
#include "dataset/text_groups.h"
#include "web/url.h"

/* Takes what CLAIM is worth as evidence on the dataset's today as *BEST if that is more. */
static void
take_worth(const struct standing *standing, const struct claim *claim, size_t *best)
{
    const struct evidence *evidence = &claim->evidence;
    const char *official =
        evidence->grade == GRADE_OFFICIAL ? evidence->date : evidence->official_date;
    size_t worth = WORTH_UNCHECKED;
    struct date date;
    if (date_read(official, &date) == 0 &&
        !date_is_older(date, standing->data->today, YEARS_UNTIL_STALE))
        worth = WORTH_FULL;
    else if (evidence_best_grade(standing->data, claim) > GRADE_UNCHECKED)
        worth = WORTH_LESS;
    *best = worth > *best ? worth : *best;
}

static enum fact_state
state_of(int has_all, int has_some, int is_unknown)
{
    if (!has_some)
        return is_unknown ? FACT_UNKNOWN : FACT_NO;
    return has_all && !is_unknown ? FACT_YES : FACT_PARTLY;
}

/* Whether it cannot be told which service of REGION holds, as one of several has no date that can be
 * read. */
static int
is_undated(const struct region *region)
{
    for (size_t i = 0; i < region->service_count; i++)
        if (!region->services[i].claim.evidence.is_date_known)
            return region->service_count > 1;
    return 0;
}

static struct fact_cell
judge_service(const struct standing *standing, struct arena *arena)
{
    static const char *const states[][2] = {
        {"active", N_("active")}, {"rolling-out", N_("rolling out")}, {"inactive", N_("inactive")}};
    const struct service *state = standing->current->state, *services = standing->region->services;
    const char *words = NULL;
    size_t worth = 0;
    (void)arena;
    for (size_t i = 0; i < standing->region->service_count; i++)
        if (state == NULL || state == &services[i])
            take_worth(standing, &services[i].claim, &worth);
    if (state == NULL && is_undated(standing->region))
        return (struct fact_cell){FACT_PARTLY, tr("undated"), worth};
    for (size_t i = 0; state != NULL && i < sizeof states / sizeof *states; i++)
        if (value_is(&state->state, states[i][0]))
            words = tr(states[i][1]);
    int is_unknown = standing_is_unknown(standing, "service");
    return (struct fact_cell){state_of(1, words != NULL, is_unknown), words, worth};
}

/* The cell of the COUNT PROCEDURES, of which something is not known if IS_UNKNOWN. */
static struct fact_cell
count_procedures(const struct standing *standing, struct arena *arena,
                 const struct procedure *const *procedures, size_t count, int is_unknown)
{
    struct fact_cell cell = {state_of(1, count > 0, is_unknown), NULL, 0};
    for (size_t i = 0; i < count; i++)
        take_worth(standing, &procedures[i]->claim, &cell.points);
    if (count > 0)
        cell.value = arena_printf(arena, tr_count("%zu procedure", "%zu procedures", count), count);
    return cell;
}

static struct fact_cell
judge_procedure(const struct standing *standing, struct arena *arena)
{
    return count_procedures(standing, arena, standing->current->ways, standing->current->way_count,
                            standing_is_unknown(standing, "procedure"));
}

/* What the procedures of a jurisdiction have of a fact, and what the best evidence of it is worth. */
struct collection {
    const struct standing *standing;
    struct table seen;
    size_t worth;
};

/* Enters what PROCEDURE has of a fact into COLLECTION; returns how much that is, repeats included. */
typedef size_t collector(const struct procedure *procedure, struct collection *collection);

static size_t
collect_credentials(const struct procedure *procedure, struct collection *collection)
{
    size_t count = 0;
    for (size_t i = 0; i < procedure->accepts_count; i++) {
        const struct accepts *accepts = &procedure->accepts[i];
        take_worth(collection->standing, &accepts->claim, &collection->worth);
        for (size_t j = 0; j < accepts->credentials.count; j++, count++)
            table_add(&collection->seen, accepts->uses[j].id, (void *)(size_t)accepts);
    }
    return count;
}

/* Enters CODE, of PROCEDURE, into COLLECTION; returns whether it is there. */
static size_t
collect_code(const struct procedure *procedure, const struct value *code,
             struct collection *collection)
{
    if (code->text == NULL)
        return 0;
    take_worth(collection->standing, &procedure->claim, &collection->worth);
    table_add(&collection->seen, code->text, (void *)(size_t)code);
    return 1;
}

static size_t
collect_venues(const struct procedure *procedure, struct collection *collection)
{
    size_t count = 0;
    for (size_t i = 0; i < procedure->venue_count; i++)
        count += collect_code(procedure, &procedure->venues[i].code, collection);
    return count;
}

/* The cell of FACT, which every way needs that is online, or that is not; *COUNT is how many
 * different things the ways have of it. */
static struct fact_cell
judge_ways(const struct standing *standing, const char *fact, int online_needs_it,
           collector *collect, size_t *count)
{
    struct collection collection = {.standing = standing};
    size_t needing = 0, lacking = 0;
    for (size_t i = 0; i < standing->current->way_count; i++) {
        const struct procedure *way = standing->current->ways[i];
        size_t has = collect(way, &collection);
        int needs_it = value_is(&way->mode, "online") == online_needs_it;
        needing += (size_t)needs_it;
        lacking += needs_it && has == 0;
    }
    *count = collection.seen.count;
    table_free(&collection.seen);
    int is_unknown = standing_is_unknown_of_ways(standing, fact);
    if (standing->current->way_count > 0 && needing == 0 && *count == 0 && !is_unknown)
        return (struct fact_cell){FACT_NOT_APPLICABLE, NULL, 0};
    return (struct fact_cell){state_of(lacking == 0, *count > 0, is_unknown), NULL,
                              collection.worth};
}

/* CELL, or what the law says for all of Italy of FACT where the region says nothing. That is worth one
 * point, and holds everywhere: no cell with a default is worth less. */
static struct fact_cell
or_default(struct fact_cell cell, const struct standing *standing, enum default_fact fact)
{
    if (standing->data->defaults[fact] == NULL || cell.state == FACT_NOT_APPLICABLE)
        return cell;
    if (cell.state == FACT_NO || cell.state == FACT_UNKNOWN)
        return (struct fact_cell){FACT_PARTLY, tr("by national law"), WORTH_FULL};
    size_t least = cell.state == FACT_PARTLY ? WORTH_FULL : WORTH_FULL / 2; /* a part is halved */
    cell.points = cell.points < least ? least : cell.points;
    return cell;
}

static struct fact_cell
judge_credentials(const struct standing *standing, struct arena *arena)
{
    size_t count = 0;
    struct fact_cell cell = judge_ways(standing, "credentials", 1, collect_credentials, &count);
    if (count > 0)
        cell.value =
            arena_printf(arena, tr_count("%zu credential", "%zu credentials", count), count);
    return or_default(cell, standing, DEFAULT_CREDENTIALS);
}

static struct fact_cell
judge_venues(const struct standing *standing, struct arena *arena)
{
    size_t count = 0;
    struct fact_cell cell = judge_ways(standing, "venues", 0, collect_venues, &count);
    if (count > 0)
        cell.value = arena_printf(arena, tr_count("%zu place", "%zu places", count), count);
    return cell;
}

static struct fact_cell
judge_portal(const struct standing *standing, struct arena *arena)
{
    const struct link *portal = standing->current->portal;
    struct url url;
    int is_unknown =
        standing_is_unknown(standing, "portal") || standing_is_unknown(standing, "sign-in");
    struct fact_cell cell = {state_of(1, portal != NULL, is_unknown), NULL, 0};
    if (portal == NULL)
        return cell;
    take_worth(standing, &portal->claim, &cell.points);
    if (portal->href.text != NULL && url_read(portal->href.text, &url) == URL_SOUND)
        cell.value = arena_copy(arena, url.hostname.text, strlen(url.hostname.text));
    return cell;
}

static struct fact_cell
judge_minors(const struct standing *standing, struct arena *arena)
{
    const struct current *current = standing->current;
    struct fact_cell cell =
        count_procedures(standing, arena, current->for_minors, current->for_minors_count,
                         standing_is_unknown_for_minors(standing, "minors"));
    return or_default(cell, standing, DEFAULT_MINORS);
}

static struct fact_cell
judge_consents(const struct standing *standing, struct arena *arena)
{
    struct collection collection = {.standing = standing};
    for (size_t i = 0; i < standing->current->way_count; i++) {
        const struct procedure *way = standing->current->ways[i];
        for (size_t j = 0; j < way->consent_count; j++)
            collect_code(way, &way->consents[j].code, &collection);
    }
    size_t count = collection.seen.count;
    int is_unknown = standing_is_unknown_of_ways(standing, "consents");
    struct fact_cell cell = {state_of(1, count > 0, is_unknown), NULL, collection.worth};
    table_free(&collection.seen);
    if (count > 0)
        cell.value = arena_printf(arena, tr_count("%zu consent", "%zu consents", count), count);
    return or_default(cell, standing, DEFAULT_CONSENTS);
}

static struct fact_cell
judge_translations(const struct standing *standing, struct arena *arena)
{
    struct text_tally tally = text_groups_tally(standing->region);
    return (struct fact_cell){
        state_of(tally.there == tally.required, tally.there > 0, 0),
        arena_printf(arena, tr("%zu of %zu texts"), tally.there, tally.required), WORTH_FULL};
}

static size_t
is_official(const struct standing *standing, const struct claim *claim)
{
    return evidence_best_grade(standing->data, claim) == GRADE_OFFICIAL;
}

static struct fact_cell
judge_evidence(const struct standing *standing, struct arena *arena)
{
    const struct current *current = standing->current;
    size_t official = 0;
    size_t count = current->way_count + (current->state != NULL) + (current->portal != NULL);
    if (current->state != NULL)
        official += is_official(standing, &current->state->claim);
    if (current->portal != NULL)
        official += is_official(standing, &current->portal->claim);
    for (size_t i = 0; i < current->way_count; i++)
        official += is_official(standing, &current->ways[i]->claim);
    struct fact_cell cell = {state_of(official == count, official > 0, 0), NULL, WORTH_FULL};
    if (cell.state == FACT_YES)
        cell.value = tr("official");
    else if (count > 0)
        cell.value = arena_printf(arena, tr("%zu of %zu official"), official, count);
    return cell;
}

/* Takes the date of CLAIM as *NEWEST if it is newer, or the first (year 0). */
static void
take_date(const struct claim *claim, struct date *newest)
{
    struct date date;
    if (dataset_claim_date(claim, &date) == 0 &&
        (newest->year == 0 || date_first_day(date) > date_first_day(*newest)))
        *newest = date;
}

/* By the claims that FSE505 looks at: that somebody listed the credentials again tells nothing of
 * the rest of a procedure. */
static struct fact_cell
judge_age(const struct standing *standing, struct arena *arena)
{
    const struct dataset *data = standing->data;
    struct date newest = {0};
    char text[16];
    for (size_t i = 0; i < standing->current->way_count; i++)
        take_date(&standing->current->ways[i]->claim, &newest);
    if (standing->current->way_count == 0 && standing->current->state != NULL)
        take_date(&standing->current->state->claim, &newest);
    if (newest.year == 0)
        return (struct fact_cell){FACT_NO, NULL, 0};
    date_write(newest, text, sizeof text);
    return (struct fact_cell){state_of(!date_is_older(newest, data->today, YEARS_UNTIL_STALE),
                                       !date_is_older(newest, data->today, YEARS_UNTIL_OLD), 0),
                              arena_copy(arena, text, strlen(text)), WORTH_FULL};
}

struct fact_cell
fact_judge(const struct fact *fact, const struct standing *standing, struct arena *arena)
{
    if (fact->needs_service && standing->current->state != NULL &&
        value_is(&standing->current->state->state, "inactive"))
        return (struct fact_cell){FACT_NOT_APPLICABLE, NULL, 0};
    struct fact_cell cell = fact->judge(standing, arena);
    if (cell.state != FACT_YES)
        cell.points = cell.state == FACT_PARTLY ? cell.points / 2 : 0;
    return cell;
}

const struct fact facts[FACT_COUNT] = {
    {
        .id = "service",
        .name = N_("service"),
        .meaning = N_("The current state of the service; partly if its claims have no date and "
                      "one cannot tell which is current."),
        .judge = judge_service,
    },
    {
        .id = "procedure",
        .name = N_("procedure"),
        .meaning = N_("A current procedure that is not for minors; partly if something about it "
                      "is not known."),
        .needs_service = 1,
        .judge = judge_procedure,
    },
    {
        .id = "credentials",
        .name = N_("credentials"),
        .meaning = N_("The credentials for each of the online procedures; partly if they are "
                      "known for some, or only from the law; not applicable if none is online."),
        .needs_service = 1,
        .judge = judge_credentials,
    },
    {
        .id = "venues",
        .name = N_("venues"),
        .meaning = N_("Where each procedure in person or with help takes place; partly if it is "
                      "known for some, not applicable if all are online."),
        .needs_service = 1,
        .judge = judge_venues,
    },
    {
        .id = "portal",
        .name = N_("portal"),
        .meaning = N_("The address of the current portal; partly if the one to sign in is not "
                      "known."),
        .needs_service = 1,
        .judge = judge_portal,
    },
    {
        .id = "minors",
        .name = N_("minors"),
        .meaning = N_("A current procedure for minors; partly if something about it is not known, "
                      "or only the law speaks of minors."),
        .needs_service = 1,
        .judge = judge_minors,
    },
    {
        .id = "consents",
        .name = N_("consents"),
        .meaning = N_("A consent that one of the procedures asks for; partly if others are not "
                      "known, or only the law says which."),
        .needs_service = 1,
        .judge = judge_consents,
    },
    {
        .id = "translations",
        .name = N_("translations"),
        .meaning = N_("All texts in all languages of the jurisdiction; partly if some are "
                      "missing."),
        .judge = judge_translations,
    },
    {
        .id = "evidence",
        .name = N_("evidence"),
        .meaning = N_("An official source for the service, the portal and each current "
                      "procedure; partly if some have one."),
        .judge = judge_evidence,
    },
    {
        .id = "age",
        .name = N_("age"),
        .meaning = N_("The newest evidence of the procedures, or of the service where there is "
                      "none, is at most a year old; partly if at most three."),
        .judge = judge_age,
    },
};
