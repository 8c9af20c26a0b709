/* SPDX-License-Identifier: MIT
 * FSE319, 320: what the ways in lead to, and for whom there is none. */
#include "dataset/holds.h"
#include "rules/families.h"

/* What creates the record of REGION, if that is certain; NULL if it cannot be told. */
static const struct value *
find_creation(const struct dataset *data, const struct region *region)
{
    for (size_t i = 0; i < region->service_count; i++)
        if (region->services[i].creation.is_reported)
            return NULL;
    if (region->current->creation != NULL)
        return &region->current->creation->creation;
    const struct national_default *law = data->defaults[DEFAULT_CREATION];
    return law != NULL && law->values.count == 1 ? &law->values.items[0] : NULL;
}

static void
needless_activation(const struct lint *lint, const struct region *region)
{
    const struct value *creation =
        lint->data->is_complete ? find_creation(lint->data, region) : NULL;
    if (creation == NULL || !value_is(creation, "automatic"))
        return;
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        if (!claim_is_surely_current(&procedure->claim))
            continue;
        for (size_t j = 0; j < procedure->output_count; j++) {
            const struct value *kind = &procedure->outputs[j].kind;
            if (!value_is(kind, "activation"))
                continue;
            finding_relate(report(lint, kind, "a record that is there needs no 'activation'"),
                           creation->span, "it is created automatically");
        }
    }
}

/* Whether one of the COUNT PROCEDURES may be a current way for those who cannot go online. */
static int
has_way_offline(const struct procedure *procedures, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (procedures[i].claim.decision.status == CLAIM_CURRENT &&
            !value_is(&procedures[i].mode, "online") &&
            !value_is(&procedures[i].audience, "minors"))
            return 1;
    return 0;
}

/* Whether REGION, or the nation, says what those do who cannot go online, or that it is not known. */
static int
speaks_of_offline(const struct dataset *data, const struct region *region)
{
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        if (has_way_offline(national->procedures, national->procedure_count))
            return 1;
    }
    return has_way_offline(region->procedures, region->procedure_count) ||
           unknown_may_name(region->unknowns, region->unknown_count, "procedure") ||
           unknown_may_name(region->unknowns, region->unknown_count, "venues");
}

static void
online_only(const struct lint *lint, const struct region *region)
{
    if (lint->data->is_complete && lint->data->nationals.count > 0 &&
        region->current->way_count > 0 && !region->element.value.is_incomplete &&
        !speaks_of_offline(lint->data, region))
        report(lint, &region->current->ways[0]->mode,
               "all ways are online, and nothing says what those do who cannot go online");
}

static const struct rule rules[] = {
    {
        .id = "FSE319",
        .name = "needless-activation",
        .severity = SEVERITY_WARNING,
        .summary = N_("A current procedure that activates a record which is created "
                      "automatically."),
        .why = N_("Since 19 May 2020 the record is created without a request (decree-law 34/2020, "
                  "article 11): whoever goes somewhere to have it activated goes for nothing."),
        .fix = N_("Write what people get there today (access, a consent, credentials), or end the "
                  "procedure with until."),
        .bad = "<procedure id=\"lazio-doctor\" …>\n"
               "  …\n"
               "  <output kind=\"activation\"/>",
        .good = "<procedure id=\"lazio-doctor\" …>\n"
                "  …\n"
                "  <output kind=\"access\"/>",
        .check = CHECK(.region = needless_activation),
    },
    {
        .id = "FSE320",
        .name = "online-only",
        .severity = SEVERITY_WARNING,
        .summary = N_("A jurisdiction where every current way is online, and no national procedure "
                      "is for those who cannot go online."),
        .why = N_("Whoever has no computer or no digital identity is left without an answer, and "
                  "has the same right to the record."),
        .fix = N_("Add a way in person or with help, there or in <national>, or an <unknown "
                  "fact=\"venues\" …/> where no source says one."),
        .bad = "<procedure id=\"campania-online\" mode=\"online\" …>…</procedure>\n"
               "<link role=\"portal\" …/>",
        .good = "<procedure id=\"campania-online\" mode=\"online\" …>…</procedure>\n"
                "<link role=\"portal\" …/>\n"
                "<unknown fact=\"venues\" sources=\"campania-page\"/>",
        .check = CHECK(.region = online_only),
    },
};

const struct rule_family way_rules = {rules, sizeof rules / sizeof *rules};
