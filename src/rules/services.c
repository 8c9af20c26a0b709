/* SPDX-License-Identifier: MIT
 * FSE301 to 304: whether there is a way in, and where. */
#include <string.h>

#include "dataset/dataset.h"
#include "dataset/holds.h"
#include "dataset/unknown.h"
#include "finding/finding.h"
#include "rules/families.h"
#include "rules/services.h"

/* Whether one of the COUNT UNKNOWNS says that FACT is not known, or has a fact that is reported. */
static int
is_unknown(const struct unknown *unknowns, size_t count, const char *fact)
{
    for (size_t i = 0; i < count; i++)
        if (unknowns[i].fact.is_reported)
            return 1;
    return unknown_find(unknowns, count, fact) != NULL;
}

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
active_without_procedure(const struct rule *rule, const struct dataset *data,
                         const struct region *region, struct findings *out)
{
    const struct service *service = region->current->state;
    (void)data;
    if (service == NULL ||
        (!value_is(&service->state, "active") && !value_is(&service->state, "rolling-out")) ||
        is_unknown(region->unknowns, region->unknown_count, "procedure") ||
        find_current(region, NULL) != NULL)
        return;
    struct finding *finding = findings_add(out, rule, &service->state,
                                           "the service is '%s', but no procedure is "
                                           "current",
                                           service->state.text);
    if (region->procedure_count > 0)
        finding_relate(out, finding, region->procedures[0].id.span,
                       "this one is no longer "
                       "current");
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
inactive_with_procedure(const struct rule *rule, const struct dataset *data,
                        const struct region *region, struct findings *out)
{
    const struct service *service = region->current->state;
    const struct procedure *procedure = find_surely_current(region);
    (void)data;
    if (service == NULL || !value_is(&service->state, "inactive") || procedure == NULL)
        return;
    struct finding *finding = findings_add(out, rule, &service->state,
                                           "the service is 'inactive', but a procedure is current");
    finding_relate(out, finding, procedure->id.span, "this one is current");
}

int
service_role_is_reported(const struct region *region)
{
    for (size_t i = 0; i < region->link_count; i++)
        if (region->links[i].role.is_reported)
            return 1;
    return 0;
}

const struct procedure *
service_without_portal(const struct region *region)
{
    const struct procedure *procedure = find_current(region, "online");
    if (procedure == NULL || !service_is_active(region->current->state) ||
        region->current->portal != NULL || service_role_is_reported(region) ||
        is_unknown(region->unknowns, region->unknown_count, "portal") ||
        is_unknown(region->unknowns, region->unknown_count, "sign-in"))
        return NULL;
    return procedure;
}

static void
online_without_portal(const struct rule *rule, const struct dataset *data,
                      const struct region *region, struct findings *out)
{
    const struct procedure *procedure = service_without_portal(region);
    (void)data;
    if (procedure == NULL)
        return;
    struct finding *finding =
        findings_add(out, rule, &procedure->mode, "an online procedure without a portal to go to");
    finding_hint(out, finding, "write <link role=\"portal\" href=\"…\" sources=\"…\"/>");
}

static void
in_person_without_venue(const struct rule *rule, const struct dataset *data,
                        const struct region *region, const struct procedure *procedure,
                        struct findings *out)
{
    (void)data;
    if (!value_is(&procedure->mode, "in-person") || procedure->venue_count > 0 ||
        is_unknown(procedure->unknowns, procedure->unknown_count, "venues") ||
        (region != NULL && is_unknown(region->unknowns, region->unknown_count, "venues")))
        return;
    struct finding *finding = findings_add(out, rule, &procedure->mode,
                                           "an in-person procedure without a place to go "
                                           "to");
    finding_hint(out, finding, "write <venue code=\"…\"/>");
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
        .check = CHECK(.procedure = in_person_without_venue),
    },
};

const struct rule_family service_rules = {rules, sizeof rules / sizeof *rules};
