/* SPDX-License-Identifier: MIT
 * FSE301 to 304, 315, 409: whether there is a way in, and where; and what is called unknown although it
 * is there. */
#include <string.h>

#include "dataset/holds.h"
#include "finding/finding.h"
#include "rules/families.h"

/* The first current procedure of REGION in MODE (NULL: in any), or NULL. */
static const struct procedure *
find_current(const struct region *region, const char *mode)
{
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        if ((mode == NULL || value_is(&procedure->mode, mode)) &&
            procedure->claim.decision.status == CLAIM_CURRENT)
            return procedure;
    }
    return NULL;
}

static void
active_without_procedure(const struct lint *lint, const struct region *region)
{
    const struct service *service = region->current->state;
    if (service == NULL ||
        (!value_is(&service->state, "active") && !value_is(&service->state, "rolling-out")) ||
        unknown_may_name(region->unknowns, region->unknown_count, "procedure") ||
        find_current(region, NULL) != NULL)
        return;
    struct finding *finding =
        report(lint, &service->state, "the service is '%s', but no procedure is current",
               service->state.text);
    if (region->procedure_count > 0)
        finding_relate(finding, region->procedures[0].id.span, "this one is no longer current");
}

/* The first procedure of REGION that is certainly current, or NULL. */
static const struct procedure *
find_surely_current(const struct region *region)
{
    for (size_t i = 0; i < region->procedure_count; i++)
        if (claim_is_surely_current(&region->procedures[i].claim))
            return &region->procedures[i];
    return NULL;
}

static void
inactive_with_procedure(const struct lint *lint, const struct region *region)
{
    const struct service *service = region->current->state;
    const struct procedure *procedure = find_surely_current(region);
    if (service == NULL || !value_is(&service->state, "inactive") || procedure == NULL)
        return;
    struct finding *finding =
        report(lint, &service->state, "the service is 'inactive', but a procedure is current");
    finding_relate(finding, procedure->id.span, "this one is current");
}

/* An online procedure that is current where the service is active and no portal, if REGION has one and
 * does not say that nobody knows where to sign in; else NULL. */
static const struct procedure *
find_without_portal(const struct region *region)
{
    const struct procedure *procedure = find_current(region, "online");
    if (procedure == NULL || !service_is_active(region->current->state) ||
        region->current->portal != NULL || link_role_is_reported(region) ||
        unknown_may_name(region->unknowns, region->unknown_count, "portal") ||
        unknown_may_name(region->unknowns, region->unknown_count, "sign-in"))
        return NULL;
    return procedure;
}

static void
online_without_portal(const struct lint *lint, const struct region *region)
{
    const struct procedure *procedure = find_without_portal(region);
    if (procedure == NULL)
        return;
    finding_hint(report(lint, &procedure->mode, "an online procedure without a portal to go to"),
                 "write <link role=\"portal\" href=\"…\" sources=\"…\"/>");
}

/* Whether the channels of PROCEDURE contradict its mode, as FSE323 says. */
static int
has_online_channel(const struct procedure *procedure)
{
    for (size_t i = 0; i < procedure->channels.count; i++)
        if (value_is(&procedure->channels.items[i], "website") ||
            value_is(&procedure->channels.items[i], "app"))
            return 1;
    return 0;
}

/* The COUNT PROCEDURES of a jurisdiction that does not say that its venues are unknown. */
static void
check_venues(const struct lint *lint, const struct procedure *procedures, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct procedure *procedure = &procedures[i];
        if (!value_is(&procedure->mode, "in-person") || procedure->venue_count > 0 ||
            has_online_channel(procedure) ||
            unknown_may_name(procedure->unknowns, procedure->unknown_count, "venues"))
            continue;
        struct finding *finding =
            report(lint, &procedure->mode, "an in-person procedure without a place to go to");
        finding_hint(finding, "write <venue code=\"…\"/>");
    }
}

static void
in_person_without_venue(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->nationals.count; i++) {
        const struct national *national = lint->data->nationals.items[i];
        check_venues(lint, national->procedures, national->procedure_count);
    }
    for (size_t i = 0; i < lint->data->regions.count; i++) {
        const struct region *region = lint->data->regions.items[i];
        if (!unknown_may_name(region->unknowns, region->unknown_count, "venues"))
            check_venues(lint, region->procedures, region->procedure_count);
    }
}

static void
missing_portal(const struct lint *lint, const struct region *region)
{
    const char *id = region->id.text;
    if (id == NULL || *id == '\0' || /* the schema says it */
        !service_is_active(region->current->state) || region->current->portal != NULL ||
        link_role_is_reported(region) || find_without_portal(region) != NULL) /* FSE303 says it */
        return;
    const struct unknown *unknown = unknown_find(region->unknowns, region->unknown_count, "portal");
    struct finding *finding =
        report(lint, &region->id,
               unknown != NULL ? N_("'%s' has an active service and no known portal")
                               : N_("'%s' has an active service and no portal link"),
               id);
    if (unknown != NULL)
        finding_relate(finding, unknown->fact.span, "declared here");
}

/* Says so if KNOWN (a struct element, or NULL) is there although one of the COUNT UNKNOWNS says that FACT
 * is not known. Of facts that are a list, one with a text may say what of it is not. */
static void
check_fact(const struct lint *lint, const struct unknown *unknowns, size_t count, const char *fact,
           const void *known)
{
    int is_list = strcmp(fact, "venues") == 0 || strcmp(fact, "documents") == 0;
    for (size_t i = 0; known != NULL && i < count; i++) {
        const struct unknown *unknown = &unknowns[i];
        if ((is_list && unknown->texts.count > 0) || !value_is(&unknown->fact, fact))
            continue;
        finding_relate(report(lint, &unknown->fact, "'%s' is declared unknown, but is there", fact),
                       ((const struct element *)known)->value.span, "it is here");
    }
}

static void
check_facts(const struct lint *lint, const struct procedure *procedure)
{
    const struct {
        const char *fact;
        const void *items;
        size_t count;
    } facts[] = {
        {"venues", procedure->venues, procedure->venue_count},
        {"credentials", procedure->accepts, procedure->accepts_count},
        {"documents", procedure->documents, procedure->document_count},
        {"consents", procedure->consents, procedure->consent_count},
    };
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        check_fact(lint, procedure->unknowns, procedure->unknown_count, facts[i].fact,
                   facts[i].count > 0 ? facts[i].items : NULL);
}

static void
known_unknown(const struct lint *lint, const struct region *region)
{
    const struct current *current = region->current;
    const struct unknown *unknowns = region->unknowns;
    size_t count = region->unknown_count;
    check_fact(lint, unknowns, count, "service", current->state);
    check_fact(lint, unknowns, count, "creation", current->creation);
    check_fact(lint, unknowns, count, "portal", current->portal);
    check_fact(lint, unknowns, count, "minors",
               current->for_minors_count > 0 ? current->for_minors[0] : NULL);
    for (size_t i = 0; i < region->procedure_count; i++)
        check_facts(lint, &region->procedures[i]);
}

static const struct rule rules[] = {
    {
        .id = "FSE301",
        .name = "active-without-procedure",
        .severity = SEVERITY_ERROR,
        .summary = N_("The service exists, but no current procedure says how to activate it."),
        .why = N_("How to activate the record is what people come for; a public service without a "
                  "channel cannot be used (CPSV-AP)."),
        .fix =
            N_("Add the current procedure, or an <unknown fact=\"procedure\" …/> where no source "
               "says it."),
        .bad = "<service state=\"active\" …/>\n"
               "<link role=\"portal\" …/>",
        .good = "<service state=\"active\" …/>\n"
                "<link role=\"portal\" …/>\n"
                "<unknown fact=\"procedure\" …/>",
        .check = CHECK(.region = active_without_procedure),
    },
    {
        .id = "FSE302",
        .name = "inactive-with-procedure",
        .severity = SEVERITY_ERROR,
        .summary = N_("The service is inactive, but there is a current procedure."),
        .why = N_("A reader is told both that there is no record and how to activate it."),
        .fix = N_("Add the newer state of the service, or give the procedure an until."),
        .bad = "<service state=\"inactive\" sources=\"fse-access\"/>\n"
               "<service state=\"active\" …/>\n"
               "<procedure id=\"calabria-desk\" … sources=\"fse-access\">",
        .good = "<service state=\"inactive\" sources=\"fse-access\"/>\n"
                "<service state=\"active\" …/>\n"
                "<procedure id=\"calabria-desk\" … until=\"2020-12-31\" sources=\"fse-access\">",
        .check = CHECK(.region = inactive_with_procedure),
    },
    {
        .id = "FSE303",
        .name = "online-without-portal",
        .severity = SEVERITY_WARNING,
        .summary = N_("An online procedure without a current portal link."),
        .why = N_("Whoever is told to sign in online, but not where, asks a search engine, where "
                  "fake portals wait (CERT-AGID, 18 August 2026)."),
        .fix = N_("Add the portal, or an <unknown fact=\"portal\" …/> (\"sign-in\" where only "
                  "the address to sign in is missing)."),
        .bad = "<procedure id=\"campania-online\" mode=\"online\" …>…</procedure>",
        .good = "<procedure id=\"campania-online\" mode=\"online\" …>…</procedure>\n"
                "<link role=\"portal\" …/>",
        .check = CHECK(.region = online_without_portal),
    },
    {
        .id = "FSE304",
        .name = "in-person-without-venue",
        .severity = SEVERITY_ERROR,
        .summary = N_("An in-person procedure that names no place."),
        .why = N_("“Go there in person” helps nobody who does not know where."),
        .fix = N_(
            "Name the venues, or add an <unknown fact=\"venues\" …/> where no source says them."),
        .bad = "<procedure id=\"lazio-desk\" mode=\"in-person\" …>\n"
               "  …\n"
               "  <document code=\"identity-document\"/>",
        .good = "<procedure id=\"lazio-desk\" mode=\"in-person\" …>\n"
                "  …\n"
                "  <venue code=\"pharmacy\"/>\n"
                "  <document code=\"identity-document\"/>",
        .check = CHECK(.dataset = in_person_without_venue),
    },
    {
        .id = "FSE315",
        .name = "known-unknown",
        .severity = SEVERITY_WARNING,
        .summary = N_("A fact that is declared unknown, but is there."),
        .why = N_("A reader is told that no source says it, and next to that what it is: the "
                  "unknown is left over from before the fact was found."),
        .fix = N_("Remove the <unknown>; what exactly is not known can be a note. Of venues and "
                  "documents, the text of an <unknown> can say it."),
        .bad = "<venue code=\"pharmacy\"/>\n"
               "…\n"
               "<output kind=\"access\"/>\n"
               "<unknown fact=\"venues\" sources=\"lazio-page\"/>",
        .good = "<venue code=\"pharmacy\"/>\n"
                "…\n"
                "<output kind=\"access\"/>",
        .check = CHECK(.region = known_unknown),
    },
    {
        .id = "FSE409",
        .name = "missing-portal",
        .severity = SEVERITY_NOTE,
        .summary = N_("An active service without a portal link."),
        .why =
            N_("The portal is what people look for first; where no source names it, they need the "
               "national entry point, and the maintainers a reminder to look again."),
        .fix = N_("Add <link role=\"portal\"> with its source once one names it."),
        .bad = "<region id=\"abruzzo\" …>\n"
               "  …\n"
               "  <service state=\"active\" …/>",
        .good = "<region id=\"abruzzo\" …>\n"
                "  …\n"
                "  <service state=\"active\" …/>\n"
                "  <link role=\"portal\" …/>",
        .check = CHECK(.region = missing_portal),
    },
};

const struct rule_family service_rules = {rules, sizeof rules / sizeof *rules};
