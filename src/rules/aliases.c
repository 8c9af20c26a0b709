/* SPDX-License-Identifier: MIT
 * FSE109: the names by which people look for a jurisdiction. */
#include <string.h>

#include "dataset/dataset.h"
#include "dataset/reference.h"
#include "dataset/roll.h"
#include "finding/finding.h"
#include "rules/families.h"

/* The other jurisdiction than OWN that has NAME in some language, or NULL. */
static const struct jurisdiction *
find_namesake(const struct jurisdiction *own, const struct value *name)
{
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        for (size_t j = 0; &reference_jurisdictions[i] != own && j < LANGUAGE_COUNT; j++)
            if (value_is(name, reference_jurisdictions[i].names[j]))
                return &reference_jurisdictions[i];
    return NULL;
}

/* Checks the aliases of REGION; SEEN has those before, each with the region that claims it. */
static void
check_aliases(const struct rule *rule, const struct jurisdiction *own, const struct region *region,
              struct table *seen, struct findings *out)
{
    for (size_t i = 0; i < region->alias_count; i++) {
        const struct value *name = &region->aliases[i].name;
        if (name->text == NULL || name->is_reported)
            continue;
        const struct jurisdiction *namesake = find_namesake(own, name);
        const struct region *first = table_add(seen, name->text, (void *)(size_t)region);
        if (namesake != NULL)
            findings_add(out, rule, name, "'%s' is the name of '%s'", name->text, namesake->id);
        else if (first != NULL && first != region)
            finding_relate(out,
                           findings_add(out, rule, name, "'%s' is an alias of '%s' too", name->text,
                                        first->id.text),
                           first->id.span, "the other jurisdiction");
    }
}

static void
ambiguous_alias(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    const struct roll roll = roll_call(data);
    struct table seen = {0};
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        if (roll.regions[i] != NULL)
            check_aliases(rule, &reference_jurisdictions[i], roll.regions[i], &seen, out);
    table_free(&seen);
}

static const struct rule rules[] = {
    {
        .id = "FSE109",
        .name = "ambiguous-alias",
        .severity = SEVERITY_ERROR,
        .summary = N_("An alias that two jurisdictions have, or that is the name of another one."),
        .why = N_("Whoever looks for it on the pages is sent to one of the two, and may read what "
                  "holds elsewhere."),
        .fix = N_("Keep it where people mean it, and remove it from the other."),
        .bad = "<region id=\"campania\" …>\n"
               "  …\n"
               "  <alias kind=\"capital\" name=\"Molise\" xml:lang=\"it\"/>",
        .good = "<region id=\"campania\" …>\n"
                "  …\n"
                "  <alias kind=\"capital\" name=\"Napoli\" xml:lang=\"it\"/>",
        .check = CHECK(.dataset = ambiguous_alias),
    },
};

const struct rule_family alias_rules = {rules, sizeof rules / sizeof *rules};
