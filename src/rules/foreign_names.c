/* SPDX-License-Identifier: MIT
 * FSE109, 322: aliases and ids that name another jurisdiction. */
#include <string.h>

#include "dataset/roll.h"
#include "rules/families.h"

/* The other jurisdiction than OWN that has NAME in some language, or NULL. */
static const struct jurisdiction *
find_namesake(const struct jurisdiction *own, const struct value *name)
{
    const struct jurisdiction *other = reference_jurisdictions;
    for (; other < reference_jurisdictions + JURISDICTION_COUNT; other++)
        if (other != own &&
            reference_index(other->names, LANGUAGE_COUNT, name->text) < LANGUAGE_COUNT)
            return other;
    return NULL;
}

/* Checks NAME, an alias of REGION, which stands for OWN; SEEN has those before, each with its region. */
static void
check_alias(const struct lint *lint, const struct jurisdiction *own, const struct region *region,
            const struct value *name, struct table *seen)
{
    const struct jurisdiction *namesake = find_namesake(own, name);
    const struct region *first = table_add(seen, name->text, (void *)(size_t)region);
    if (namesake != NULL)
        report(lint, name, "'%s' is the name of '%s'", name->text, namesake->id);
    else if (first != NULL && first != region)
        finding_relate(
            report(lint, name, "'%s' is an alias of '%s' too", name->text, first->id.text),
            first->id.span, "the other jurisdiction");
}

static void
ambiguous_alias(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    struct table seen = {0};
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct region *region = roll.regions[i];
        for (size_t j = 0; region != NULL && j < region->alias_count; j++) {
            const struct value *name = &region->aliases[j].name;
            if (name->text != NULL && !name->is_reported)
                check_alias(lint, &reference_jurisdictions[i], region, name, &seen);
        }
    }
    table_free(&seen);
}

/* The part of its id with which the ids in JURISDICTION begin: "trento". */
static const char *
prefix_of(const struct jurisdiction *jurisdiction)
{
    static const char province[] = "provincia-autonoma-di-";
    size_t len = sizeof province - 1;
    return jurisdiction->id + (strncmp(jurisdiction->id, province, len) == 0 ? len : 0);
}

static int
has_prefix(const char *id, const struct jurisdiction *jurisdiction)
{
    const char *prefix = prefix_of(jurisdiction);
    size_t len = strlen(prefix);
    return strncmp(id, prefix, len) == 0 && (id[len] == '-' || id[len] == '\0');
}

/* Checks ID in a region that stands for OWN. */
static void
check_prefix(const struct lint *lint, const struct jurisdiction *own, const struct value *id)
{
    const struct jurisdiction *other = reference_jurisdictions;
    const struct jurisdiction *end = other + JURISDICTION_COUNT;
    while (other < end && !has_prefix(id->text, other))
        other++;
    if (other == end || has_prefix(id->text, own))
        return;
    struct finding *finding = report(lint, id, "'%s' begins like the ids of '%s', and is in '%s'",
                                     id->text, other->id, own->id);
    finding_hint(finding, "write '%s%s'", prefix_of(own), id->text + strlen(prefix_of(other)));
}

/* Where the region is another one, FSE104 says it. */
static void
foreign_prefix(const struct lint *lint, const struct region *region)
{
    const struct jurisdiction *own = reference_find(region->id.text);
    if (own == NULL || roll_mistaken(region) != NULL)
        return;
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        if (procedure->id.text != NULL && /* of one there twice, FSE305 speaks */
            dataset_find_procedure(lint->data, procedure->id.text) == procedure)
            check_prefix(lint, own, &procedure->id);
    }
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
    {
        .id = "FSE322",
        .name = "foreign-prefix",
        .severity = SEVERITY_WARNING,
        .summary = N_("A procedure whose id begins with the name of another jurisdiction."),
        .why = N_("It was copied from there, and perhaps says what holds there; ids stay for ever "
                  "in the exports, where this one names the wrong place."),
        .fix = N_("Look whether all in it is true here, and give it an id of this jurisdiction."),
        .bad = "<procedure id=\"veneto-online\" mode=\"online\" channels=\"website\" "
               "audience=\"anyone\" sources=\"campania-page\">",
        .good = "<procedure id=\"campania-online\" mode=\"online\" channels=\"website\" "
                "audience=\"anyone\" sources=\"campania-page\">",
        .check = CHECK(.region = foreign_prefix),
    },
};

const struct rule_family foreign_name_rules = {rules, sizeof rules / sizeof *rules};
