/* SPDX-License-Identifier: MIT
 * FSE316, 317: what a law says of a fact for all of Italy. */
#include "dataset/code_lists.h"
#include "dataset/holds.h"
#include "rules/families.h"

static enum default_fact
fact_of(const struct national_default *item)
{
    return (enum default_fact)reference_index(default_fact_names, DEFAULT_FACT_COUNT,
                                              item->fact.text);
}

/* The values that FACT can have; none for minors, of whom a default only speaks. */
static const struct enumeration *
values_of(const struct dataset *data, enum default_fact fact)
{
    if (fact == DEFAULT_CREDENTIALS)
        return &data->codes->credentials;
    return code_lists_find(data->codes, fact == DEFAULT_CREATION   ? "creation"
                                        : fact == DEFAULT_CONSENTS ? "consent"
                                                                   : NULL);
}

static void
check_values(const struct lint *lint, const struct national_default *item, enum default_fact fact)
{
    const struct values *values = &item->values;
    const struct enumeration *known = values_of(lint->data, fact);
    if (fact == DEFAULT_MINORS && values->count > 0) {
        finding_hint(report(lint, &values->items[0], "a default of 'minors' has no value"),
                     "remove it");
        return;
    }
    if (fact != DEFAULT_MINORS && values->count == 0)
        report(lint, &item->claim.element.value, "this default of '%s' has no value",
               item->fact.text);
    for (size_t i = 0; known->count > 0 && i < values->count; i++) {
        const struct value *word = &values->items[i];
        if (!enumeration_has(known, word->text))
            finding_suggest(
                report(lint, word, "'%s' is no value of '%s'", word->text, item->fact.text),
                reference_nearest(known->values, known->count, word->text));
    }
    if (fact == DEFAULT_CREATION && values->count > 1)
        report(lint, &values->items[1], "'%s' is a second value of 'creation'",
               values->items[1].text);
}

static void
default_value(const struct lint *lint, const struct claim *claim)
{
    if (!value_is(&claim->element.value, "default"))
        return;
    const struct national_default *item = (const void *)claim; /* the claim is its first member */
    enum default_fact fact = fact_of(item);
    if (item->fact.is_reported || item->values.is_reported)
        return;
    if (fact < DEFAULT_FACT_COUNT) {
        check_values(lint, item, fact);
        return;
    }
    char text[128];
    finding_help(report(lint, &item->fact, "'%s' has no national default", item->fact.text),
                 "national defaults are of: %s",
                 reference_join(default_fact_names, DEFAULT_FACT_COUNT, text, sizeof text));
}

/* Whether ITEM has certainly not ended. */
static int
stands(const struct dataset *data, const struct national_default *item)
{
    const struct claim *claim = &item->claim;
    struct date updated;
    return claim->decision.status != CLAIM_ENDED && !claim->until->is_reported &&
           (claim->until->text == NULL || date_read(data->updated.text, &updated) == 0);
}

/* Says so if an earlier default of NATIONAL is of the same fact, and neither has ended. */
static void
check_repeat(const struct lint *lint, const struct national *national, size_t index)
{
    const struct national_default *item = &national->defaults[index];
    enum default_fact fact = fact_of(item);
    for (size_t i = 0; fact < DEFAULT_FACT_COUNT && i < index; i++) {
        const struct national_default *first = &national->defaults[i];
        if (fact_of(first) != fact || !stands(lint->data, first) || !stands(lint->data, item))
            continue;
        finding_relate(report(lint, &item->fact, "a second default of '%s' holds", item->fact.text),
                       first->fact.span, "the first one");
        return;
    }
}

static void
duplicate_default(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->nationals.count; i++) {
        const struct national *national = lint->data->nationals.items[i];
        for (size_t j = 0; j < national->default_count; j++)
            check_repeat(lint, national, j);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE316",
        .name = "default-value",
        .severity = SEVERITY_ERROR,
        .summary = N_("A national default of a fact that can have none, or with a value that the "
                      "fact cannot have."),
        .why = N_("A default is shown in every jurisdiction that says nothing of its own: what is "
                  "wrong in it is wrong everywhere."),
        .fix = N_("Write one code of the list 'creation', the ids of credentials, or codes of the "
                  "list 'consent'; for minors no value."),
        .bad = "<default fact=\"creation\" value=\"automatically\" law=\"dl-76-2020\" "
               "sources=\"dl-76-2020\">",
        .good = "<default fact=\"creation\" value=\"automatic\" law=\"dl-76-2020\" "
                "sources=\"dl-76-2020\">",
        .check = CHECK(.claim = default_value),
    },
    {
        .id = "FSE317",
        .name = "duplicate-default",
        .severity = SEVERITY_ERROR,
        .summary = N_("Two national defaults of one fact, of which neither has ended."),
        .why =
            N_("A newer law replaces an older one: while both stand, nothing but their dates says "
               "which is the law of today."),
        .fix = N_("End the older one with until, or bring both into one."),
        .bad = "<default fact=\"minors\" law=\"dl-76-2020\" sources=\"dl-76-2020\">…</default>\n"
               "<default fact=\"minors\" law=\"dl-76-2020\" sources=\"fse-access\">",
        .good = "<default fact=\"minors\" law=\"dl-76-2020\" until=\"2022\" "
                "sources=\"dl-76-2020\">…</default>\n"
                "<default fact=\"minors\" law=\"dl-76-2020\" sources=\"fse-access\">",
        .check = CHECK(.dataset = duplicate_default),
    },
};

const struct rule_family default_rules = {rules, sizeof rules / sizeof *rules};
