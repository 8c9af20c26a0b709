/* SPDX-License-Identifier: MIT
 * FSE210, 323: parts of a record that do not go together. */
#include <string.h>

#include "base/date.h"
#include "base/memory.h"
#include "dataset/claim.h"
#include "dataset/current.h"
#include "dataset/reference.h"
#include "rules/families.h"

static int
channel_is_online(const struct value *channel)
{
    return value_is(channel, "website") || value_is(channel, "app");
}

static void
mode_mismatch(const struct lint *lint, const struct procedure *procedure)
{
    int is_online = value_is(&procedure->mode, "online");
    if (procedure->mode.text == NULL || procedure->mode.is_reported)
        return;
    for (size_t i = 0; i < procedure->channels.count; i++) {
        const struct value *channel = &procedure->channels.items[i];
        if (channel->is_reported || channel_is_online(channel) == is_online)
            continue;
        struct finding *finding =
            report(lint, channel,
                   is_online ? N_("the channel '%s' is not online")
                             : N_("the channel '%s' is online, and the mode is not"),
                   channel->text);
        finding_relate(finding, procedure->mode.span, "the mode");
        return;
    }
}

/* How often each region accepts one credential, and where first. */
struct acceptance {
    size_t count;
    const struct procedure *procedure;
    const struct value *word;
};

static struct acceptance
acceptance_in(const struct region *region, const struct credential *credential)
{
    struct acceptance found = {0};
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        for (size_t j = 0; j < procedure->accepts_count; j++)
            for (size_t k = 0; k < procedure->accepts[j].credentials.count; k++) {
                const struct credential_use *use = &procedure->accepts[j].uses[k];
                if (strcmp(use->id, credential->id.text) != 0)
                    continue;
                if (found.count++ == 0) {
                    found.procedure = procedure;
                    found.word = use->word;
                }
            }
    }
    return found;
}

/* Whether FSE207 says that CREDENTIAL has ended. */
static int
is_withdrawn(const struct dataset *data, const struct credential *credential,
             const struct procedure *procedure)
{
    struct date until;
    return claim_is_surely_current(&procedure->claim) &&
           date_read(credential->claim.until->text, &until) == 0 &&
           date_last_day(until) < date_first_day(data->today);
}

/* CREDENTIAL, of one region, is that of the region whose name it bears, or that accepts it most often; of several the first. */
static void
check_credential(const struct lint *lint, const struct credential *credential)
{
    const struct dataset *data = lint->data;
    struct acceptance *all = memory_get_zeroed(data->regions.count + 1, sizeof *all);
    size_t owner = 0;
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        all[i] = acceptance_in(region, credential);
        if (all[i].count > 0 && region->id.text != NULL &&
            strstr(credential->id.text, region->id.text) != NULL)
            all[i].count += data->claims.count; /* it bears the name */
        owner = all[i].count > all[owner].count ? i : owner;
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i], *first = data->regions.items[owner];
        if (i == owner || region->id.text == NULL || value_is(&first->id, region->id.text) ||
            reference_find(region->id.text) == NULL || all[i].count == 0 ||
            is_withdrawn(data, credential, all[i].procedure))
            continue;
        struct finding *finding =
            report(lint, all[i].word, "'%s' is a credential of one region, of another than this",
                   credential->id.text);
        finding_relate(finding, all[owner].word->span, "it is accepted here");
    }
    memory_free(all);
}

static void
foreign_credential(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->credentials.count; i++) {
        const struct credential *credential = lint->data->credentials.items[i];
        if (value_is(&credential->kind, "regional") && credential->id.text != NULL)
            check_credential(lint, credential);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE210",
        .name = "foreign-credential",
        .severity = SEVERITY_WARNING,
        .summary = N_("A credential of one region that another region accepts."),
        .why = N_("A credential of the kind 'regional' is given out by one region for its own "
                  "services: whoever lives elsewhere cannot have it."),
        .fix = N_("Write the credential that the source names, or give this one another kind."),
        .bad = "<procedure id=\"lazio-spid\" …>\n"
               "  …\n"
               "  <accepts credentials=\"federa\"/>",
        .good = "<procedure id=\"lazio-spid\" …>\n"
                "  …\n"
                "  <accepts credentials=\"spid\"/>",
        .check = CHECK(.dataset = foreign_credential),
    },
    {
        .id = "FSE323",
        .name = "mode-mismatch",
        .severity = SEVERITY_WARNING,
        .summary = N_("An online procedure at a desk, with a doctor or in a pharmacy, or another "
                      "on a website or in an app."),
        .why = N_("People choose by the mode, and find the channel when they are there: who cannot "
                  "go online must not be sent to a website."),
        .fix = N_("Write the mode and the channels of one way; another way is another "
                  "<procedure>."),
        .bad = "<procedure id=\"lazio-online\" mode=\"online\" channels=\"desk\" …>",
        .good = "<procedure id=\"lazio-online\" mode=\"online\" channels=\"website\" …>",
        .check = CHECK(.procedure = mode_mismatch),
    },
};

const struct rule_family mismatch_rules = {rules, sizeof rules / sizeof *rules};
