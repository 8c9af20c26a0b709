/* SPDX-License-Identifier: MIT
 * FSE306, 307, 309 to 311: procedures, how they hang together, and their steps. */
#include <stdio.h>
#include <string.h>

#include "dataset/code_lists.h"
#include "dataset/shapes.h"
#include "finding/spelling.h"
#include "rules/cycles.h"
#include "rules/families.h"

enum { IDS_COMPARED = 64 }; /* true jurisdictions have up to a dozen of a kind */

static void
add_missing(const struct lint *lint, const struct region *region, const struct procedure *procedure,
            const struct value *word)
{
    struct spelling spelling = spelling_of(word->text);
    for (size_t i = 0; i < region->procedure_count && i < IDS_COMPARED; i++)
        if (&region->procedures[i] != procedure)
            spelling_try(&spelling, region->procedures[i].id.text);
    struct finding *finding = report(lint, word, "no procedure is called '%s'", word->text);
    finding_suggest_word(finding, word->text, spelling.nearest);
}

/* The procedures of REGION by their ids, and "" for those whose id is missing or wrong; the caller frees the table. */
static struct table
table_of_procedures(const struct region *region)
{
    struct table table = {0};
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct value *id = &region->procedures[i].id;
        if (id->text != NULL)
            table_add(&table, id->text, (void *)(size_t)&region->procedures[i]);
        if (id->text == NULL || id->is_reported)
            table_add(&table, "", (void *)(size_t)&region->procedures[i]);
    }
    return table;
}

/* The procedure that WORD names, if it is in OWN, those of REGION; else a finding, unless one of
 * them has none that is right, and may be it. */
static const struct procedure *
find_own(const struct lint *lint, const struct region *region, const struct table *own,
         const struct procedure *procedure, const struct value *word)
{
    const struct procedure *other = table_find(own, word->text);
    if (other != NULL)
        return other;
    other = dataset_find_procedure(lint->data, word->text);
    if (other == NULL) {
        if (table_find(own, "") == NULL)
            add_missing(lint, region, procedure, word);
        return NULL;
    }
    finding_relate(report(lint, word, "'%s' belongs to another jurisdiction", word->text),
                   other->id.span, "it is here");
    return NULL;
}

/* Says so if OTHER, to which WORD of PROCEDURE sends people, is history. */
static void
check_required(const struct lint *lint, const struct procedure *procedure,
               const struct procedure *other, const struct value *word)
{
    if (other == procedure || other->claim.decision.status == CLAIM_CURRENT ||
        !claim_is_surely_current(&procedure->claim))
        return;
    int has_ended = other->claim.decision.status == CLAIM_ENDED;
    struct finding *finding =
        report(lint, word,
               has_ended ? N_("'%s' is no longer current: its last day has passed")
                         : N_("'%s' is no longer current: another procedure replaces it"),
               word->text);
    finding_relate(finding, has_ended ? other->claim.until->span : other->id.span,
                   has_ended ? N_("its last day") : N_("it is here"));
}

/* Says which words of the replaces of CHILD, services or links of REGION, are none of their ids; nothing if
 * one of these is reported, and may be any, or if there are too many. */
static void
unknown_replaced(const struct lint *lint, const struct region *region, const struct child *child)
{
    const struct field *field = shape_field(child->shape, "replaces");
    const char *own[IDS_COMPARED];
    size_t items, count = 0;
    const char *first = child_items(child, region, &items), *item = first;
    for (size_t i = 0; i < items; i++, item += child->shape->size) {
        const struct value *id = field_member(shape_field(child->shape, "id"), item);
        if (id->is_reported || count == IDS_COMPARED)
            return;
        if (id->text != NULL)
            own[count++] = id->text;
    }
    for (item = first; items > 0; items--, item += child->shape->size) {
        const struct values *replaces = field_member(field, item);
        for (size_t i = 0; i < replaces->count; i++) {
            const struct value *word = &replaces->items[i];
            if (reference_index(own, count, word->text) == count)
                finding_suggest_word(
                    report(lint, word, "nothing of its kind is called '%s' in this jurisdiction",
                           word->text),
                    word->text, reference_nearest(own, count, word->text));
        }
    }
}

/* In a document that could not be read to its end, what is required may come later. */
static void
unknown_prerequisite(const struct lint *lint, const struct region *region)
{
    struct table own = table_of_procedures(region);
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        for (size_t j = 0; lint->data->is_complete && j < procedure->requires.count; j++) {
            const struct value *word = &procedure->requires.items[j];
            const struct procedure *other = find_own(lint, region, &own, procedure, word);
            if (other != NULL)
                check_required(lint, procedure, other, word);
        }
        for (size_t j = 0; j < procedure->replaces.count; j++)
            find_own(lint, region, &own, procedure, &procedure->replaces.items[j]);
    }
    const struct shape *shape = shape_find("region");
    for (size_t i = 0; i < shape->child_count; i++)
        if (strcmp(shape->children[i].shape->name, "service") == 0 ||
            (shape->children[i].shape->roles & IS_LINK) != 0)
            unknown_replaced(lint, region, &shape->children[i]);
    table_free(&own);
}

/* Whether the step at INDEX, from 0, has its number; RIGHT is that. */
static int
has_its_number(const struct procedure *procedure, size_t index, char right[24])
{
    snprintf(right, 24, "%zu", index + 1);
    return value_is(&procedure->steps[index].number, right);
}

/* Whether the steps at INDEX and before it say the same, under one number. */
static int
is_copy(const struct procedure *procedure, size_t index)
{
    const struct texts *texts = &procedure->steps[index].texts;
    const struct texts *others = index > 0 ? &procedure->steps[index - 1].texts : NULL;
    size_t same = 0;
    while (others != NULL && same < texts->count && same < others->count &&
           value_is(&others->items[same].content, texts->items[same].content.text))
        same++;
    return same > 0 && same == texts->count && same == others->count &&
           procedure->steps[index].number.text != NULL &&
           value_is(&procedure->steps[index - 1].number, procedure->steps[index].number.text);
}

/* Only the first of a procedure: one step too many moves all after it. */
static void
step_order(const struct lint *lint, const struct procedure *procedure)
{
    char right[24], next[24];
    size_t i = 0;
    while (i < procedure->step_count && has_its_number(procedure, i, right))
        i++;
    if (i == procedure->step_count)
        return;
    size_t later = i + 1;
    while (later < procedure->step_count && has_its_number(procedure, later, next))
        later++;
    struct finding *finding;
    const struct value *number = &procedure->steps[i].number;
    if (number->text == NULL)
        finding = report(lint, number, "a step without a number");
    else if (i == 0)
        finding = report(lint, number, "the first step is '%s'", number->text);
    else
        finding = report(lint, number, "step '%s' follows step '%zu'", number->text, i);
    if (is_copy(procedure, i))
        finding_hint(finding, "remove this step: it is a copy of the one before");
    else if (later == procedure->step_count)
        finding_hint(finding, "write number=\"%s\"", right);
    else
        finding_hint(finding, "write number=\"%s\", and count on from there", right);
}

static void
check_dates(const struct lint *lint, const struct table *own, const struct procedure *procedure)
{
    struct date date, others;
    if (!procedure->claim.evidence.is_date_known ||
        dataset_claim_date(&procedure->claim, &date) != 0)
        return;
    for (size_t i = 0; i < procedure->replaces.count; i++) {
        const struct value *word = &procedure->replaces.items[i];
        const struct procedure *other = table_find(own, word->text);
        if (other == NULL || !other->claim.evidence.is_date_known ||
            dataset_claim_date(&other->claim, &others) != 0 ||
            date_first_day(others) <= date_last_day(date))
            continue;
        char newer[40], older[40];
        struct finding *finding =
            report(lint, word, "'%s' is newer than what replaces it: '%s' after '%s'", word->text,
                   date_write(others, newer, sizeof newer), date_write(date, older, sizeof older));
        finding_relate(finding, other->id.span, "the newer one");
    }
}

static void
replaces_newer(const struct lint *lint, const struct region *region)
{
    struct table own = table_of_procedures(region);
    for (size_t i = 0; i < region->procedure_count; i++)
        check_dates(lint, &own, &region->procedures[i]);
    table_free(&own);
}

static const struct rule rules[] = {
    {
        .id = "FSE306",
        .name = "unknown-prerequisite",
        .severity = SEVERITY_ERROR,
        .summary =
            N_("A procedure that requires or replaces another that does not exist, belongs to "
               "another jurisdiction, or (if required) is no longer current; a service or a link "
               "that replaces one that does not exist in its jurisdiction."),
        .why = N_("A person is sent to a first step that nobody describes, or that no longer "
                  "exists; what is replaced under a wrong name, or elsewhere, stays current."),
        .fix =
            N_("Write the id of a current procedure of this jurisdiction; for a service or a link, "
               "that of another one."),
        .bad = "<procedure id=\"lazio-online\" … requires=\"lazio-desc\" …>",
        .good = "<procedure id=\"lazio-online\" … requires=\"lazio-desk\" …>",
        .check = CHECK(.region = unknown_prerequisite),
    },
    {
        .id = "FSE307",
        .name = "prerequisite-cycle",
        .severity = SEVERITY_ERROR,
        .summary = N_("Procedures that wait for each other."),
        .why = N_("Each of them comes after another, so nobody can start any of them."),
        .fix = N_("Remove the requires that is wrong."),
        .bad = "<procedure id=\"lazio-online\" … requires=\"lazio-desk\" …>…</procedure>\n"
               "<procedure id=\"lazio-desk\" … requires=\"lazio-online\" sources=\"lazio-page\">",
        .good = "<procedure id=\"lazio-online\" … requires=\"lazio-desk\" …>…</procedure>\n"
                "<procedure id=\"lazio-desk\" … sources=\"lazio-page\">",
        .check = CHECK(.dataset = cycles_add),
        .data = &cycle_of_requires,
    },
    {
        .id = "FSE309",
        .name = "step-order",
        .severity = SEVERITY_ERROR,
        .summary = N_("Steps whose numbers have a gap, repeat, or are missing."),
        .why = N_("People follow the numbers; a gap looks as if a step had been lost."),
        .fix = N_("Number the steps 1, 2, 3 in the order in which they stand."),
        .bad = "<step number=\"1\">…</step>\n<step number=\"3\">…</step>",
        .good = "<step number=\"1\">…</step>\n<step number=\"2\">…</step>",
        .check = CHECK(.procedure = step_order),
    },
    {
        .id = "FSE310",
        .name = "replaces-newer",
        .severity = SEVERITY_ERROR,
        .summary = N_("A procedure that replaces one with newer evidence than its own."),
        .why = N_("What is replaced is no longer current in any export: something older would "
                  "hide the newest that is known."),
        .fix = N_("Swap the two, or correct the dates."),
        .bad = "<procedure id=\"er-online\" … replaces=\"er-otp\" … as-of=\"2026-09-20\">\n"
               "…\n"
               "<procedure id=\"er-otp\" … sources=\"emilia-romagna-page\" as-of=\"2026-10-01\">",
        .good = "<procedure id=\"er-online\" … replaces=\"er-otp\" … as-of=\"2026-09-20\">\n"
                "…\n"
                "<procedure id=\"er-otp\" … sources=\"guide\">",
        .check = CHECK(.region = replaces_newer),
    },
    {
        .id = "FSE311",
        .name = "replacement-cycle",
        .severity = SEVERITY_ERROR,
        .summary = N_(
            "Procedures, services or links that replace each other, or one that replaces itself."),
        .why = N_("Then none of them is current, and a reader is shown none."),
        .fix = N_("Keep only the replaces of the newest one."),
        .bad = "<procedure id=\"er-otp\" … replaces=\"er-otp\" sources=\"guide\">",
        .good = "<procedure id=\"er-otp\" … sources=\"guide\">",
        .check = CHECK(.dataset = cycles_add),
        .data = &cycle_of_replaces,
    },
};

const struct rule_family procedure_rules = {rules, sizeof rules / sizeof *rules};
