/* SPDX-License-Identifier: MIT
 * FSE507: claims of one date and grade that exclude each other, so that only their order in the
 * file says which holds. */
#include <stdio.h>
#include <string.h>

#include "base/table.h"
#include "dataset/dataset.h"
#include "dataset/holds.h"
#include "finding/finding.h"
#include "rules/families.h"
#include "web/url.h"

/* The date and grade of CLAIM in one word, in ARENA; NULL if they cannot be told. */
static const char *
standing_of(const struct claim *claim, struct arena *arena)
{
    struct date date;
    const char *grade = grade_name(claim->evidence.grade);
    if (grade == NULL || !claim->evidence.is_date_known || dataset_claim_date(claim, &date) != 0)
        return NULL;
    char standing[64];
    int len = snprintf(standing, sizeof standing, "%d-%d-%d %.40s", date.year, date.month, date.day,
                       grade);
    return arena_copy(arena, standing, (size_t)len);
}

/* Whether A ends before B begins. */
static int
is_before(const struct claim *a, const struct claim *b)
{
    struct date until, since;
    return date_read(a->until.text, &until) == 0 && date_read(b->since.text, &since) == 0 &&
           date_last_day(until) < date_first_day(since);
}

static void
report(const struct rule *rule, const struct value *later, const struct value *first,
       struct findings *out)
{
    struct finding *finding =
        findings_add(out, rule, later, "'%s' excludes '%s', of the same date and grade",
                     later->text, first->text);
    finding_relate(out, finding, first->span, "the other claim");
}

/* Compares VALUE, which SERVICE says of itself, with what the first of its STANDING among those
 * SEEN says in its own MEMBER of that kind. */
static void
check_service(const struct rule *rule, struct table *seen, const char *standing,
              const struct service *service, size_t member, struct findings *out)
{
    const struct value *value = (const void *)((const char *)service + member);
    if (value->text == NULL)
        return;
    const struct service *first = table_add(seen, standing, (void *)(size_t)service);
    if (first == NULL || is_before(&first->claim, &service->claim) ||
        is_before(&service->claim, &first->claim))
        return;
    const struct value *other = (const void *)((const char *)first + member);
    if (!value_is(value, other->text))
        report(rule, value, other, out);
}

static void
check_services(const struct rule *rule, const struct region *region, struct arena *arena,
               struct findings *out)
{
    struct table states = {0}, creations = {0};
    for (size_t i = 0; region->service_count > 1 && i < region->service_count; i++) {
        const struct service *service = &region->services[i];
        const char *standing = standing_of(&service->claim, arena);
        if (standing == NULL)
            continue;
        check_service(rule, &states, standing, service, offsetof(struct service, state), out);
        check_service(rule, &creations, standing, service, offsetof(struct service, creation), out);
    }
    table_free(&states);
    table_free(&creations);
}

/* Whether A and B are one address: then FSE408 says so. */
static int
is_same_address(const char *a, const char *b)
{
    struct url url;
    struct buffer left = {0}, right = {0};
    int is_same = strcmp(a, b) == 0;
    if (!is_same && url_read(a, &url) == URL_SOUND) {
        url_normalise(&url, &left);
        if (url_read(b, &url) == URL_SOUND)
            url_normalise(&url, &right);
        is_same = strcmp(buffer_text(&left), buffer_text(&right)) == 0;
    }
    buffer_free(&left);
    buffer_free(&right);
    return is_same;
}

/* The portal that holds is the first of its date: no other may have its grade too. */
static void
check_portals(const struct rule *rule, const struct region *region, struct arena *arena,
              struct findings *out)
{
    const struct link *portal = region->current->portal;
    const char *standing = portal != NULL ? standing_of(&portal->claim, arena) : NULL;
    for (size_t i = 0; standing != NULL && i < region->link_count; i++) {
        const struct link *link = &region->links[i];
        if (link == portal || !value_is(&link->role, "portal") || link->href.text == NULL ||
            (link->claim.decision.status == CLAIM_ENDED))
            continue;
        const char *other = standing_of(&link->claim, arena);
        if (other != NULL && strcmp(other, standing) == 0 && portal->href.text != NULL &&
            !is_same_address(link->href.text, portal->href.text))
            report(rule, &link->href, &portal->href, out);
    }
}

/* The sources, which date the claims, come last. */
static void
contradicting_claims(const struct rule *rule, const struct dataset *data,
                     const struct region *region, struct findings *out)
{
    if (!data->is_complete)
        return;
    struct arena *arena = arena_new();
    check_services(rule, region, arena, out);
    check_portals(rule, region, arena, out);
    arena_free(arena);
}

static const struct rule rules[] = {
    {
        .id = "FSE507",
        .name = "contradicting-claims",
        .severity = SEVERITY_ERROR,
        .summary =
            N_("Two claims of one date and grade that exclude each other: about the state or "
               "the creation of a service, or two portals that hold."),
        .why = N_("Of claims that disagree the newest holds. Where nothing tells two apart but "
                  "their order in the file, what readers are told is an accident."),
        .fix = N_("Find out which holds: give it a newer source or as-of, or end the other with "
                  "until. Two portals that both hold are one portal and an information link."),
        .bad = "<service state=\"inactive\" sources=\"fse-access\"/>\n"
               "<service state=\"active\" sources=\"fse-access\"/>",
        .good = "<service state=\"inactive\" sources=\"fse-access\"/>\n"
                "<service state=\"active\" sources=\"guide\"/>",
        .check = CHECK(.region = contradicting_claims),
    },
};

const struct rule_family contradiction_rules = {rules, sizeof rules / sizeof *rules};
