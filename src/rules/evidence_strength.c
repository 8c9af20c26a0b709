/* SPDX-License-Identifier: MIT
 * FSE503, 505, 506 and 517: how old and how strong the evidence of a claim is. */
#include <stdio.h>

#include "base/memory.h"
#include "base/table.h"
#include "dataset/evidence.h"
#include "dataset/holds.h"
#include "rules/families.h"

/* All the words of SOURCES, at least one, as one place. */
static struct value
all_of(const struct values *sources)
{
    struct value all = sources->items[0];
    all.span.end = sources->items[sources->count - 1].span.end;
    return all;
}

/* Whether all sources of CLAIM are there and none says a date. A date that is wrong, and a
 * source that is missing, are for other rules. */
static int
has_undated_sources(const struct dataset *data, const struct claim *claim)
{
    for (size_t i = 0; i < claim->sources.count; i++) {
        const struct source_record *source =
            dataset_find_source(data, claim->sources.items[i].text);
        if (source == NULL || source->date.text != NULL)
            return 0;
    }
    return claim->sources.count > 0;
}

/* A source without a date, and how many claims have no other. */
struct undated {
    const struct value *id;
    const struct claim *first;
    size_t count;
};

/* Where one source leaves several claims without a date, that is one mistake. */
static void
undated_claim(const struct lint *lint)
{
    const struct dataset *data = lint->data;
    struct table places = {0};
    struct undated *all = memory_get_zeroed(data->sources.count + 1, sizeof *all);
    size_t count = 0;
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        if (claim->as_of->text != NULL || !has_undated_sources(data, claim))
            continue;
        const struct value *id = &dataset_find_source(data, claim->sources.items[0].text)->id;
        size_t place = (size_t)table_add(&places, id->text, (void *)(count + 1));
        if (place == 0)
            all[(place = ++count) - 1] = (struct undated){.id = id, .first = claim};
        all[place - 1].count++;
    }
    for (size_t i = 0; i < count; i++) {
        struct finding *finding =
            report(lint, all[i].id, "the source '%s' has no date, nor has what is said by it",
                   all[i].id->text);
        struct value claim = all_of(&all[i].first->sources);
        finding_relate(finding, claim.span, "this claim has no as-of");
        if (all[i].count > 1)
            finding_help(finding,
                         "%zu claims have no other date. Date the source; if it bears no "
                         "date, with the earliest that its content allows and "
                         "dating=\"inferred\".",
                         all[i].count);
    }
    memory_free(all);
    table_free(&places);
}

/* Whether the date of SOURCE is inferred, or its dating reported. */
static int
is_inferred(const struct source_record *source)
{
    return source->dating.is_reported || value_is(&source->dating, "inferred");
}

/* The word among the sources of CLAIM, which has no as-of and whose sources are there, whose source gives it DATE, its
 * own; of several the first that is not inferred. */
static const struct value *
find_dating(const struct dataset *data, const struct claim *claim, struct date date)
{
    const struct value *inferred = NULL;
    struct date other;
    for (size_t i = 0; i < claim->sources.count; i++) {
        const struct value *word = &claim->sources.items[i];
        const struct source_record *source = dataset_find_source(data, word->text);
        if (date_read(source->date.text, &other) != 0 ||
            (value_is(&source->grade, "unchecked") && claim->evidence.grade != GRADE_UNCHECKED) ||
            date_first_day(other) != date_first_day(date))
            continue;
        if (!is_inferred(source))
            return word;
        inferred = inferred != NULL ? inferred : word;
    }
    return inferred;
}

/* Writes how old DATE is on TODAY into TEXT: "3 years and 2 months", "about 3 years". */
static const char *
describe_age(struct date date, struct date today, int is_rough, char *text, size_t size)
{
    int months = date_months_between(date, today);
    if (date.month == 0) /* the year alone: the months would be made up */
        months = (today.year - date.year) * 12;
    int years = months / 12, rest = months % 12;
    int len = snprintf(text, size, "%s", is_rough ? tr("about ") : "");
    len += snprintf(text + len, size - (size_t)len,
                    tr_count("%d year", "%d years", (unsigned long)years), years);
    if (rest > 0)
        snprintf(text + len, size - (size_t)len,
                 tr_count(" and %d month", " and %d months", (unsigned long)rest), rest);
    return text;
}

enum claim_subject { SERVICE, PROCEDURE, LINK };

/* Says so if the newest evidence of CLAIM, about SUBJECT (which is WHICH, or of that region), is
 * older than 12 months. */
static void
check_age(const struct lint *lint, const struct claim *claim, enum claim_subject subject,
          const struct value *which)
{
    struct date date;
    if (!claim->evidence.is_date_known || dataset_claim_date(claim, &date) != 0 ||
        !date_is_older(date, lint->data->today, YEARS_UNTIL_STALE))
        return;
    const struct value *word =
        claim->as_of->text == NULL ? find_dating(lint->data, claim, date) : NULL;
    const struct source_record *source =
        word != NULL ? dataset_find_source(lint->data, word->text) : NULL;
    int is_rough = date.month == 0 || (source != NULL && is_inferred(source));
    char age[64];
    report(lint, word != NULL ? word : claim->as_of,
           subject == SERVICE ? N_("what is known about the service of '%s' dates from %s, %s "
                                   "ago")
           : subject == PROCEDURE
               ? N_("what is known about the procedure '%s' dates from %s, %s ago")
               : N_("what is known about the link '%s' dates from %s, %s ago"),
           which->text != NULL ? which->text : "",
           source != NULL ? source->date.text : claim->as_of->text,
           describe_age(date, lint->data->today, is_rough, age, sizeof age));
}

/* The portal link that holds for REGION beyond doubt, or NULL. */
static const struct link *
find_portal(const struct region *region)
{
    return link_role_is_reported(region) ? NULL : region->current->portal;
}

/* Whether LINK holds, in a region of which PORTAL is the portal. */
static int
link_holds(const struct link *portal, const struct link *link)
{
    if (value_is(&link->role, "portal"))
        return link == portal;
    return !link->role.is_reported && claim_is_surely_current(&link->claim);
}

static void
stale_claim(const struct lint *lint, const struct region *region)
{
    const struct service *service = region->current->state;
    const struct link *portal = find_portal(region);
    if (!lint->data->is_complete)
        return; /* the sources come last */
    if (service != NULL)
        check_age(lint, &service->claim, SERVICE, &region->id);
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        if (claim_is_surely_current(&procedure->claim))
            check_age(lint, &procedure->claim, PROCEDURE, &procedure->id);
    }
    for (size_t i = 0; i < region->link_count; i++) {
        const struct link *link = &region->links[i];
        if (link_holds(portal, link))
            check_age(lint, &link->claim, LINK, &link->href);
    }
}

/* Whether all sources of CLAIM are there, with a grade that is one: one that is missing, or not
 * yet read, may be official. */
static int
has_known_sources(const struct dataset *data, const struct claim *claim)
{
    for (size_t i = 0; i < claim->sources.count; i++) {
        const struct source_record *source =
            dataset_find_source(data, claim->sources.items[i].text);
        if (source == NULL || source->grade.is_reported)
            return 0;
    }
    return claim->sources.count > 0;
}

/* Whether the best source of CLAIM is surely not better than WORST. */
static int
is_weak(const struct dataset *data, const struct claim *claim, enum grade worst)
{
    const struct claim *named =
        claim->sources.count == 0 && claim->parent != NULL ? claim->parent : claim;
    return has_known_sources(data, named) && evidence_best_grade(data, named) <= worst;
}

static void
unchecked_credentials(const struct lint *lint, const struct procedure *procedure)
{
    for (size_t i = 0; i < procedure->accepts_count; i++)
        if (!is_weak(lint->data, &procedure->accepts[i].claim, GRADE_UNCHECKED))
            return;
    if (procedure->accepts_count == 0 || procedure->accepts[0].credentials.count == 0 ||
        !claim_is_surely_current(&procedure->claim))
        return;
    struct value place = all_of(&procedure->accepts[0].credentials);
    report(lint, &place, "only unchecked sources name the credentials of '%s'",
           procedure->id.text != NULL ? procedure->id.text : "");
}

static void
weak_evidence(const struct lint *lint, const struct region *region)
{
    const struct link *portal = find_portal(region);
    if (portal == NULL || !is_weak(lint->data, &portal->claim, GRADE_THIRD_PARTY))
        return;
    struct value place = all_of(&portal->claim.sources);
    report(lint, &place,
           is_weak(lint->data, &portal->claim, GRADE_UNCHECKED)
               ? N_("only unchecked sources name the portal of '%s'")
               : N_("no official source names the portal of '%s'"),
           region->id.text != NULL ? region->id.text : "");
}

static const struct rule rules[] = {
    {
        .id = "FSE503",
        .name = "undated-claim",
        .severity = SEVERITY_WARNING,
        .summary = N_("A claim without as-of whose sources have no date either."),
        .why = N_("Where claims disagree the newest holds, and readers are told how old each is: a "
                  "claim without a date counts as older than any other."),
        .fix = N_("Date the source; if it bears no date, with the earliest that its content allows "
                  "and dating=\"inferred\". Or give the claim an as-of."),
        .bad = "<region id=\"lazio\" …>\n"
               "  …\n"
               "  <link role=\"help\" … sources=\"leaflet\"/>\n"
               "…\n"
               "<source id=\"leaflet\" kind=\"guide\" grade=\"third-party\">",
        .good = "<region id=\"lazio\" …>\n"
                "  …\n"
                "  <link role=\"help\" … sources=\"leaflet\"/>\n"
                "…\n"
                "<source id=\"leaflet\" kind=\"guide\" grade=\"third-party\" date=\"2026-05\">",
        .check = CHECK(.dataset = undated_claim),
    },
    {
        .id = "FSE505",
        .name = "stale-claim",
        .severity = SEVERITY_NOTE,
        .summary = N_("The newest claim about a service, a procedure or a link is older than 12 "
                      "months."),
        .why = N_("Procedures change without notice, and people end up at the wrong desk. Time "
                  "alone does not fail a build: a scheduled job can raise this rule with --rule "
                  "stale-claim=warning."),
        .fix =
            N_("Read the page again, and add a claim with its date and source. That a source was "
               "retrieved again makes nothing younger: what counts is its own date."),
        .bad = "<service state=\"active\" … as-of=\"2020-10-09\"/>",
        .good = "<service state=\"active\" … as-of=\"2020-10-09\"/>\n"
                "<service state=\"active\" … as-of=\"2026-10-01\"/>",
        .check = CHECK(.region = stale_claim),
    },
    {
        .id = "FSE506",
        .name = "weak-evidence",
        .severity = SEVERITY_NOTE,
        .summary = N_("A portal that no official source names."),
        .why = N_("Fake pages of the health record exist (CERT-AGID, 18 August 2026): the address "
                  "should be one that the body itself gives."),
        .fix = N_("Find it on a page of the region or its health service, and add that page as a "
                  "source."),
        .bad = "<link role=\"portal\" … sources=\"medreminder-2026\"/>",
        .good = "<link role=\"portal\" … sources=\"emilia-romagna-page medreminder-2026\"/>",
        .check = CHECK(.region = weak_evidence),
    },
    {
        .id = "FSE517",
        .name = "unchecked-credentials",
        .severity = SEVERITY_WARNING,
        .summary = N_("The credentials of a current procedure that only unchecked sources name."),
        .why =
            N_("People fetch a card or a PIN on the strength of it. The law names the credentials "
               "that open the record everywhere, so there is always a better source."),
        .fix = N_("Add the page of the region that names them, or the law that allows them."),
        .bad = "<accepts credentials=\"cie\" sources=\"medreminder-2026\"/>\n"
               "<accepts credentials=\"spid:2\" sources=\"medreminder-2026\"/>",
        .good = "<accepts credentials=\"cie\"/>\n"
                "<accepts credentials=\"spid:2\"/>",
        .check = CHECK(.procedure = unchecked_credentials),
    },
};

const struct rule_family evidence_rules = {rules, sizeof rules / sizeof *rules};
