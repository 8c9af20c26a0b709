/* SPDX-License-Identifier: MIT
 * FSE107: the reference order of the jurisdictions. */
#include "base/memory.h"
#include "dataset/roll.h"
#include "rules/families.h"
#include "xml/token.h"

/* The record of REGION among the COUNT ones at RECORDS. */
static const struct record *
record_of(const struct region *region, const struct record *records, size_t count)
{
    size_t tag = region->element.value.span.start - 1; /* its '<' */
    size_t i = 0;
    while (i + 1 < count && records[i].tag != tag)
        i++;
    return &records[i];
}

/* Moves REGION, with the lines that go where it goes, to the SIDE of NEIGHBOUR. */
static void
move_region(const struct dataset *data, const struct region *region, const struct region *neighbour,
            int is_after, struct finding *finding)
{
    size_t count;
    struct record *records = records_of(data->source, &count);
    struct span from = record_of(region, records, count)->span;
    struct span beside = record_of(neighbour, records, count)->span;
    struct span to = {beside.start, beside.start};
    const char *bytes = data->source->bytes + from.start;
    int len = (int)(from.end - from.start);
    if (is_after)
        to = (struct span){beside.end, beside.end};
    if (to.start > from.start)
        finding_edit(finding, from, "%s", "");
    finding_edit(finding, to, "%.*s", len, bytes);
    if (to.start <= from.start)
        finding_edit(finding, from, "%s", "");
    memory_free(records);
}

static void
wrong_order(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    const struct roll ordered = roll_in_order(lint->data, &roll);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        int goes_after;
        const struct region *region = roll.regions[i];
        const struct region *neighbour = roll_neighbour(&ordered, i, &goes_after);
        if (region == ordered.regions[i])
            continue;
        struct finding *finding = report(lint, &region->id, "'%s' is not in the reference order",
                                         reference_jurisdictions[i].id);
        finding_hint(finding, goes_after ? N_("move it after '%s'") : N_("move it before '%s'"),
                     neighbour->id.text);
        finding_relate(finding, neighbour->id.span,
                       goes_after ? N_("it goes after this one") : N_("it goes before this one"));
        if (lint->data->is_complete)
            move_region(lint->data, region, neighbour, goes_after, finding);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE107",
        .name = "wrong-order",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary = N_("A region that is not in the reference order."),
        .why = N_(
            "With one order, ISTAT's (Bolzano, then Trento, in the place of 04), a change of the "
            "file shows facts only, and a person finds a region without searching."),
        .fix = N_("Move the region to its place."),
        .bad = "<region id=\"valle-d-aosta\" …>…</region>\n"
               "<region id=\"piemonte\" …>…</region>",
        .good = "<region id=\"piemonte\" …>…</region>\n"
                "<region id=\"valle-d-aosta\" …>…</region>",
        .check = CHECK(.dataset = wrong_order),
    },
};

const struct rule_family order_rules = {rules, sizeof rules / sizeof *rules};
