/* SPDX-License-Identifier: MIT
 * FSE5xx: what the claims rest on, and how old that is; of dates as such, see dates.c. */
#include <stdio.h>
#include <string.h>

#include "finding/finding.h"
#include "finding/spelling.h"
#include "read/dataset.h"
#include "rules/code_lists.h"
#include "rules/evidence.h"
#include "rules/families.h"
#include "rules/roll.h"
#include "rules/services.h"

/* How much is spent on guessing what was meant, so that no file takes long. */
enum {
    MAX_WRONG = 100, /* names for which a guess is made, */
    MAX_TRIED = 1000 /* and with how many each is compared */
};

static const char *
find_nearest(const struct dataset *data, const char *id)
{
    struct spelling spelling = spelling_of(id);
    for (size_t i = 0; i < data->sources.count && i < MAX_TRIED; i++) {
        const struct source_record *source = data->sources.items[i];
        if (source->id.text != NULL)
            spelling_try(&spelling, source->id.text);
    }
    return spelling.nearest;
}

/* Whether DATA has a source whose id cannot be read, or none at all. Both are the schema's matter,
 * and any id may be meant for it. */
static int
has_nameless_source(const struct dataset *data)
{
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        if (source->id.text == NULL || source->id.text[0] == '\0')
            return 1;
    }
    return data->sources.count == 0;
}

/* Checks ID, before which WRONG ones were found; returns how many were with it. */
static size_t
check_source(const struct rule *rule, const struct dataset *data, const struct value *id,
             size_t wrong, struct findings *out)
{
    if (id->text == NULL || id->text[0] == '\0' || dataset_find_source(data, id->text) != NULL)
        return wrong;
    struct finding *finding = findings_add(out, rule, id, "'%s' is not a known source", id->text);
    if (wrong < MAX_WRONG)
        finding_suggest(out, finding, find_nearest(data, id->text));
    return wrong + 1;
}

/* The sources come last: in a document that could not be read to its end, any may be there. */
static void
unknown_source(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    if (!data->is_complete || has_nameless_source(data))
        return;
    size_t wrong = 0;
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        for (size_t j = 0; j < claim->sources.count; j++)
            wrong = check_source(rule, data, &claim->sources.items[j], wrong, out);
    }
    for (size_t i = 0; i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        wrong = check_source(rule, data, &credential->law, wrong, out);
    }
}

/* The first ids, up to MAX_WRONG, that claims name and no source has. */
static size_t
collect_unknown(const struct dataset *data, const char **unknown)
{
    size_t count = 0;
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        for (size_t j = 0; j < claim->sources.count && count < MAX_WRONG; j++)
            if (dataset_find_source(data, claim->sources.items[j].text) == NULL)
                unknown[count++] = claim->sources.items[j].text;
    }
    return count;
}

/* Whether one of UNKNOWN, COUNT of them, can be ID misspelt, about which FSE501 speaks. */
static int
is_meant(const char *id, const char *const *unknown, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct spelling spelling = spelling_of(unknown[i]);
        spelling_try(&spelling, id);
        if (spelling.nearest != NULL)
            return 1;
    }
    return 0;
}

/* Whether all is there that must name a source. What lacks is reported by the schema. */
static int
has_all_claims(const struct dataset *data)
{
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        if (claim->sources.count == 0 && (claim->parent == NULL || claim->sources.items != NULL))
            return 0;
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        if (region->crosswalk_count == 0 || region->service_count == 0)
            return 0;
    }
    const struct national *national = data->nationals.count > 0 ? data->nationals.items[0] : NULL;
    return national != NULL && national->host_count > 0 && national->link_count > 0 &&
           data->credentials.count > 0 && roll_is_whole(data);
}

static void
unused_source(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    if (!has_all_claims(data))
        return;
    const char *unknown[MAX_WRONG];
    size_t count = collect_unknown(data, unknown), tried = 0;
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        const char *id = source->id.text;
        if (id == NULL || id[0] == '\0' || table_find(&data->used_sources, id) != NULL ||
            (tried++ < MAX_TRIED && is_meant(id, unknown, count)))
            continue;
        findings_add(out, rule, &source->id, "no claim names the source '%s'", id);
    }
}

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

static void
undated_claim(const struct rule *rule, const struct dataset *data, const struct claim *claim,
              struct findings *out)
{
    if (claim->as_of.text != NULL || !has_undated_sources(data, claim))
        return;
    const char *id = claim->sources.items[0].text;
    struct value place = all_of(&claim->sources);
    struct finding *finding =
        findings_add(out, rule, &place,
                     claim->sources.count > 1
                         ? N_("nothing dates this claim: it has no as-of, and its sources no date")
                         : N_("nothing dates this claim: it has no as-of, and its source no date"));
    finding_relate(out, finding, dataset_find_source(data, id)->id.span,
                   "the source '%s' has no date", id);
}

/* Whether the date of SOURCE is inferred, or may be: the schema reports a dating of another
 * word. */
static int
is_inferred(const struct source_record *source)
{
    return source->dating.text != NULL && !value_is(&source->dating, "published") &&
           !value_is(&source->dating, "retrieved");
}

/* The word among the sources of CLAIM whose source has the newest date, of several of one date
 * the first that is not inferred; NULL if none is dated. */
static const struct value *
find_newest(const struct dataset *data, const struct claim *claim)
{
    const struct value *newest = NULL;
    long newest_day = 0;
    int newest_is_sure = 0;
    for (size_t i = 0; i < claim->sources.count; i++) {
        const struct value *word = &claim->sources.items[i];
        const struct source_record *source = dataset_find_source(data, word->text);
        struct date date;
        if (source == NULL || date_read(source->date.text, &date) != 0)
            continue;
        long day = date_first_day(date);
        int is_sure = !is_inferred(source);
        if (newest != NULL &&
            (day < newest_day || (day == newest_day && is_sure <= newest_is_sure)))
            continue;
        newest = word;
        newest_day = day;
        newest_is_sure = is_sure;
    }
    return newest;
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

enum subject { SERVICE, PROCEDURE, LINK };

/* Says so if the newest evidence of CLAIM, about SUBJECT (which is WHICH, or of that region), is
 * older than 12 months. */
static void
check_age(const struct rule *rule, const struct dataset *data, const struct claim *claim,
          enum subject subject, const struct value *which, struct findings *out)
{
    struct date date;
    if (!dataset_claim_date_is_known(data, claim) || dataset_claim_date(data, claim, &date) != 0 ||
        !date_is_older(date, data->today, YEARS_UNTIL_STALE))
        return;
    const struct value *word = claim->as_of.text == NULL ? find_newest(data, claim) : NULL;
    const struct source_record *source =
        word != NULL ? dataset_find_source(data, word->text) : NULL;
    int is_rough = date.month == 0 || (source != NULL && is_inferred(source));
    char age[64];
    findings_add(
        out, rule, word != NULL ? word : &claim->as_of,
        subject == SERVICE     ? N_("what is known of the service of '%s' dates from %s, %s ago")
        : subject == PROCEDURE ? N_("what is known of the procedure '%s' dates from %s, %s ago")
                               : N_("what is known of the link '%s' dates from %s, %s ago"),
        which->text != NULL ? which->text : "",
        source != NULL ? source->date.text : claim->as_of.text,
        describe_age(date, data->today, is_rough, age, sizeof age));
}

/* The portal link that holds for REGION beyond doubt, or NULL. */
static const struct link *
find_portal(const struct dataset *data, const struct region *region)
{
    return service_may_have_portal(region) ? NULL : dataset_current_portal(data, region);
}

/* Whether LINK holds, in a region of which PORTAL is the portal. */
static int
link_holds(const struct dataset *data, const struct link *portal, const struct link *link)
{
    if (value_is(&link->role, "portal"))
        return link == portal;
    return code_list_has(CODES_LINK_ROLE, link->role.text) &&
           dataset_claim_end_is_known(data, &link->claim) &&
           !dataset_claim_has_ended(data, &link->claim);
}

static void
stale_claim(const struct rule *rule, const struct dataset *data, const struct region *region,
            struct findings *out)
{
    const struct service *service = dataset_current_service(data, region);
    const struct link *portal = find_portal(data, region);
    if (!data->is_complete)
        return; /* the sources come last */
    if (service != NULL)
        check_age(rule, data, &service->claim, SERVICE, &region->id, out);
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        if (dataset_procedure_is_surely_current(data, region, procedure))
            check_age(rule, data, &procedure->claim, PROCEDURE, &procedure->id, out);
    }
    for (size_t i = 0; i < region->link_count; i++) {
        const struct link *link = &region->links[i];
        if (link_holds(data, portal, link))
            check_age(rule, data, &link->claim, LINK, &link->href, out);
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
        if (source == NULL || !code_list_has(CODES_EVIDENCE_GRADE, source->grade.text))
            return 0;
    }
    return claim->sources.count > 0;
}

static void
weak_evidence(const struct rule *rule, const struct dataset *data, const struct region *region,
              struct findings *out)
{
    const struct link *portal = find_portal(data, region);
    if (portal == NULL || !has_known_sources(data, &portal->claim) ||
        dataset_claim_grade(data, &portal->claim) != 1)
        return;
    struct value place = all_of(&portal->claim.sources);
    findings_add(out, rule, &place, "no official source names the portal of '%s'",
                 region->id.text != NULL ? region->id.text : "");
}

static const struct rule rules[] = {
    {
        .id = "FSE501",
        .name = "unknown-source",
        .severity = SEVERITY_ERROR,
        .summary = N_("A claim that names a source which the document does not have."),
        .why =
            N_("Nothing is published that no source says: without the source nobody can check the "
               "claim, and it has no date."),
        .fix = N_("Write the id of a <source>, or add the <source> at the end of the document."),
        .bad = "<service state=\"active\" sources=\"giude\"/>",
        .good = "<service state=\"active\" sources=\"guide\"/>",
        .check_dataset = unknown_source,
    },
    {
        .id = "FSE502",
        .name = "unused-source",
        .severity = SEVERITY_WARNING,
        .summary = N_("A source that no claim names."),
        .why = N_("The exports list it as evidence, and it is evidence of nothing."),
        .fix = N_("Name it in the sources of the claims that it supports, or remove it."),
        .bad = "<credential id=\"federa\" … sources=\"dl-76-2020\">\n"
               "…\n"
               "<source id=\"key4biz-2021\" …>",
        .good = "<credential id=\"federa\" … sources=\"key4biz-2021\">\n"
                "…\n"
                "<source id=\"key4biz-2021\" …>",
        .check_dataset = unused_source,
    },
    {
        .id = "FSE503",
        .name = "undated-claim",
        .severity = SEVERITY_WARNING,
        .summary = N_("A claim without as-of whose sources have no date either."),
        .why =
            N_("Where claims disagree the newest holds, and readers are told how old each is: one "
               "without a date is older than any other."),
        .fix = N_("Date the source; if it bears no date, with the earliest that its content allows "
                  "and dating=\"inferred\". Or give the claim an as-of."),
        .bad = "<region id=\"lazio\" …>\n"
               "  …\n"
               "  <link role=\"help\" … sources=\"leaflet\"/>\n"
               "…\n"
               "<source id=\"leaflet\" kind=\"guide\" grade=\"official\">",
        .good = "<region id=\"lazio\" …>\n"
                "  …\n"
                "  <link role=\"help\" … sources=\"leaflet\"/>\n"
                "…\n"
                "<source id=\"leaflet\" kind=\"guide\" grade=\"official\" date=\"2026-05\">",
        .check_claim = undated_claim,
    },
    {
        .id = "FSE505",
        .name = "stale-claim",
        .severity = SEVERITY_NOTE,
        .summary = N_("The newest claim about a service, a procedure or a link is older than 12 "
                      "months."),
        .why = N_("Procedures change without notice, and people stand in front of the wrong desk. "
                  "Time alone fails no build: a scheduled job raises this one with --rule "
                  "stale-claim=warning."),
        .fix = N_("Read the page again, and add a claim with its date and source."),
        .bad = "<service state=\"active\" … as-of=\"2020-10-09\"/>",
        .good = "<service state=\"active\" … as-of=\"2020-10-09\"/>\n"
                "<service state=\"active\" … as-of=\"2026-10-01\"/>",
        .check_region = stale_claim,
    },
    {
        .id = "FSE506",
        .name = "weak-evidence",
        .severity = SEVERITY_NOTE,
        .summary = N_("A portal that only third-party evidence supports."),
        .why = N_("Fake pages of the health record exist (CERT-AGID, 18 August 2026): the address "
                  "should be one that the body itself gives."),
        .fix =
            N_("Find the address on a page of the region or its health service, and add that page "
               "as a source."),
        .bad = "<link role=\"portal\" … sources=\"medreminder-2026\"/>",
        .good = "<link role=\"portal\" … sources=\"emilia-romagna-page medreminder-2026\"/>",
        .check_region = weak_evidence,
    },
};

const struct rule_family evidence_rules = {rules, sizeof rules / sizeof *rules};
