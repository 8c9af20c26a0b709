/* SPDX-License-Identifier: MIT
 * FSE507, FSE510: claims about one field that contradict the one that holds: nearly as good, so that
 * an accident decides; or official, and older than a claim of somebody else. */
#include <string.h>

#include "dataset/evidence.h"
#include "dataset/holds.h"
#include "rules/families.h"
#include "web/url.h"

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

/* What competes for a field: the claims of one kind in a region. */
struct field_contest {
    enum claim_field field;
    const struct claim *winner;
    const void *items;
    size_t count;
    size_t size;   /* of one */
    size_t member; /* offset of the struct value that says what */
};

static struct field_contest
contest_of(const struct region *region, enum claim_field field)
{
    const struct current *current = region->current;
    if (field == FIELD_ADDRESS)
        return (struct field_contest){field,
                                      (const void *)current->portal,
                                      region->links,
                                      region->link_count,
                                      sizeof(struct link),
                                      offsetof(struct link, href)};
    int is_state = field == FIELD_STATE;
    return (struct field_contest){field,
                                  (const void *)(is_state ? current->state : current->creation),
                                  region->services,
                                  region->service_count,
                                  sizeof(struct service),
                                  is_state ? offsetof(struct service, state)
                                           : offsetof(struct service, creation)};
}

static const struct value *
said_by(const struct field_contest *contest, const struct claim *claim)
{
    return (const void *)((const char *)claim + contest->member);
}

/* Whether CLAIM, which competes, says something else than the winner, of the same days. */
static int
contradicts(const struct field_contest *contest, const struct claim *claim)
{
    const struct claim *winner = contest->winner;
    const struct value *a = said_by(contest, claim), *b = said_by(contest, winner);
    if (claim == winner || !claim->decision.is_certain || !winner->decision.is_certain ||
        !(claim->decision.competes & 1u << contest->field) || a->text == NULL || b->text == NULL ||
        date_ends_before(claim->until->text, winner->since->text) ||
        date_ends_before(winner->until->text, claim->since->text))
        return 0;
    return contest->field == FIELD_ADDRESS ? !is_same_address(a->text, b->text)
                                           : strcmp(a->text, b->text) != 0;
}

/* Whether the evidence A and B leaves open which is better: their dates have days in common, and are
 * not of the same days with grades that differ. */
static int
is_open(const struct evidence *a, const struct evidence *b)
{
    struct date date, other;
    if (!a->is_date_known || !b->is_date_known ||
        (a->grade == GRADE_UNCHECKED) != (b->grade == GRADE_UNCHECKED) || a->grade == GRADE_NONE ||
        b->grade == GRADE_NONE || date_read(a->date, &date) != 0 || date_read(b->date, &other) != 0)
        return 0;
    long first = date_first_day(date), last = date_last_day(date);
    long other_first = date_first_day(other), other_last = date_last_day(other);
    if (first == other_first && last == other_last)
        return a->grade == b->grade;
    return first <= other_last && other_first <= last;
}

static void
report_open(const struct lint *lint, const struct field_contest *contest, const struct claim *claim)
{
    int is_later = claim->element.value.span.start > contest->winner->element.value.span.start;
    const struct claim *first = is_later ? contest->winner : claim;
    const struct claim *later = is_later ? claim : contest->winner;
    const struct value *value = said_by(contest, later), *other = said_by(contest, first);
    struct finding *finding;
    if (strcmp(first->evidence.date, later->evidence.date) == 0)
        finding = report(lint, value, "'%s' excludes '%s', of the same date and grade", value->text,
                         other->text);
    else
        finding = report(lint, value,
                         "'%s' excludes '%s': which is newer cannot be told of '%s' and '%s'",
                         value->text, other->text, later->evidence.date, first->evidence.date);
    finding_relate(finding, other->span, "the other claim");
}

/* The sources, which date the claims, come last. */
static void
contradicting_claims(const struct lint *lint, const struct region *region)
{
    for (enum claim_field field = FIELD_STATE; lint->data->is_complete && field <= FIELD_ADDRESS;
         field++) {
        const struct field_contest contest = contest_of(region, field);
        for (size_t i = 0; contest.winner != NULL && i < contest.count; i++) {
            const struct claim *claim =
                (const void *)((const char *)contest.items + i * contest.size);
            if (contradicts(&contest, claim) &&
                is_open(&claim->evidence, &contest.winner->evidence))
                report_open(lint, &contest, claim);
        }
    }
}

/* The newest claim that competes and is official, or NULL. */
static const struct claim *
newest_official(const struct field_contest *contest)
{
    const struct claim *newest = NULL;
    for (size_t i = 0; i < contest->count; i++) {
        const struct claim *claim =
            (const void *)((const char *)contest->items + i * contest->size);
        if ((claim->decision.competes & 1u << contest->field) &&
            claim->evidence.grade == GRADE_OFFICIAL &&
            (newest == NULL || evidence_compare_days(&claim->evidence, &newest->evidence) > 0))
            newest = claim;
    }
    return newest;
}

/* That the portal is no official one's is FSE506's to say. */
static void
newer_weaker_claim(const struct lint *lint, const struct region *region)
{
    for (enum claim_field field = FIELD_STATE; lint->data->is_complete && field < FIELD_ADDRESS;
         field++) {
        const struct field_contest contest = contest_of(region, field);
        const struct claim *winner = contest.winner;
        const struct claim *official = winner != NULL ? newest_official(&contest) : NULL;
        if (official == NULL || winner->evidence.grade != GRADE_THIRD_PARTY ||
            !contradicts(&contest, official) || is_open(&winner->evidence, &official->evidence))
            continue;
        const struct value *value = said_by(&contest, winner), *other = said_by(&contest, official);
        struct finding *finding =
            report(lint, value, "'%s', of a third party, is newer than the official '%s'",
                   value->text, other->text);
        finding_relate(finding, other->span, "the official claim");
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE507",
        .name = "contradicting-claims",
        .severity = SEVERITY_ERROR,
        .summary = N_(
            "A claim that excludes the one that holds (the state or the creation of a service, the "
            "portal), with a date and a grade that leave open which is better."),
        .why = N_(
            "Of claims that disagree the newest holds, and '2026' counts as its first day. Where "
            "nothing else tells two apart, what readers are told is an accident."),
        .fix = N_("Find out which holds: give it a newer source or as-of, or end the other with "
                  "until. Two portals that both hold are one portal and an information link."),
        .bad = "<service state=\"inactive\" sources=\"fse-access\"/>\n"
               "<service state=\"active\" sources=\"fse-access\"/>",
        .good = "<service state=\"inactive\" sources=\"fse-access\"/>\n"
                "<service state=\"active\" sources=\"guide\"/>",
        .check = CHECK(.region = contradicting_claims),
    },
    {
        .id = "FSE510",
        .name = "newer-weaker-claim",
        .severity = SEVERITY_NOTE,
        .summary =
            N_("A claim of a third party that holds because it is newer than the official one, "
               "which says something else."),
        .why =
            N_("The body itself knows best, but its page may be out of date: somebody should look "
               "which of the two is right."),
        .fix =
            N_("Look for a newer official source. If the third party is wrong, end its claim with "
               "until, or take it out."),
        .bad = "<service state=\"active\" sources=\"leaflet\"/>\n"
               "<service state=\"inactive\" sources=\"emilia-romagna-page\" as-of=\"2024\"/>",
        .good = "<service state=\"active\" sources=\"guide\" as-of=\"2020-10-09\"/>\n"
                "<service state=\"active\" sources=\"emilia-romagna-page\" as-of=\"2026-10-01\"/>",
        .check = CHECK(.region = newer_weaker_claim),
    },
};

const struct rule_family contradiction_rules = {rules, sizeof rules / sizeof *rules};
