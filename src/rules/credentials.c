/* SPDX-License-Identifier: MIT
 * FSE2xx: credentials, and how procedures name them; of their combinations, see accepts.c. */
#include <stdio.h>
#include <string.h>

#include "dataset/code_lists.h"
#include "dataset/roll.h"
#include "rules/families.h"

static void
add_unknown(const struct lint *lint, const struct enumeration *known,
            const struct credential_use *use)
{
    char text[256];
    const char *nearest = reference_nearest(known->values, known->count, use->id);
    struct finding *finding = report(lint, use->word, "'%s' is not a known credential", use->id);
    if (nearest != NULL && use->level != NULL) {
        snprintf(text, sizeof text, "%s:%s", nearest, use->level);
        nearest = text;
    }
    finding_suggest_word(finding, use->word->text, nearest);
    finding_help(finding, "credentials are: %s",
                 reference_join(known->values, known->count, text, sizeof text));
}

static void
unknown_credential(const struct lint *lint, const struct procedure *procedure)
{
    const struct enumeration *known = &lint->data->codes->credentials;
    struct use_walk walk = {.procedure = procedure};
    struct credential_use use;
    while (known->count > 0 && use_next(&walk, &use))
        if (!enumeration_has(known, use.id) && dataset_find_credential(lint->data, use.id) == NULL)
            add_unknown(lint, known, &use);
}

/* Whether the id of some record is reported: it may be meant for any. */
static int
id_is_reported(const struct dataset *data)
{
    for (size_t i = 0; i < data->credentials.count; i++)
        if (((const struct credential *)data->credentials.items[i])->id.is_reported)
            return 1;
    return 0;
}

/* The place where PROCEDURE first names ID, as it does. */
static const struct value *
find_use(const struct procedure *procedure, const char *id)
{
    struct use_walk walk = {.procedure = procedure};
    struct credential_use use;
    do
        use_next(&walk, &use);
    while (strcmp(use.id, id) != 0);
    return use.word;
}

static void
undescribed_credential(const struct lint *lint)
{
    if (!lint->data->is_complete || lint->data->credentials.count == 0 ||
        id_is_reported(lint->data))
        return; /* that there are no records at all is reported */
    const struct enumeration *known = &lint->data->codes->credentials;
    for (size_t i = 0; i < known->count; i++) {
        const char *id = known->values[i];
        const struct procedure *user = table_find(&lint->data->used_credentials, id);
        if (user == NULL || dataset_find_credential(lint->data, id) != NULL)
            continue;
        struct finding *finding = report(lint, find_use(user, id), "no record describes '%s'", id);
        finding_hint(finding, "write <credential id=\"%s\" kind=\"…\" sources=\"…\">", id);
    }
}

/* Whether PROCEDURE names credentials in a way that is reported: they may be any. */
static int
use_is_reported(const struct procedure *procedure)
{
    for (size_t i = 0; i < procedure->accepts_count; i++)
        if (procedure->accepts[i].credentials.is_reported)
            return 1;
    for (size_t i = 0; i < procedure->output_count; i++)
        if (procedure->outputs[i].credential.is_reported)
            return 1;
    return 0;
}

/* Whether DATA has every procedure, and each says with what one signs in. */
static int
has_all_uses(const struct dataset *data)
{
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        for (size_t j = 0; j < region->procedure_count; j++)
            if (use_is_reported(&region->procedures[j]))
                return 0;
    }
    return !data->has_gaps && roll_is_whole(data);
}

/* Where a jurisdiction is missing, it may be the one that uses it. */
static void
unused_credential(const struct lint *lint)
{
    if (!has_all_uses(lint->data))
        return;
    for (size_t i = 0; i < lint->data->credentials.count; i++) {
        const struct credential *credential = lint->data->credentials.items[i];
        const char *id = credential->id.text;
        int is_first = dataset_find_credential(lint->data, id) == credential;
        if (credential->id.is_reported || !is_first ||
            table_find(&lint->data->used_credentials, id) != NULL)
            continue;
        report(lint, &credential->id, "no procedure uses '%s'", id);
    }
}

static int
has_level(const struct credential *credential, const char *level)
{
    for (size_t i = 0; i < credential->level_count; i++) {
        const struct value *value = &credential->levels[i].value;
        if (value->is_reported || value_is(value, level))
            return 1;
    }
    return 0;
}

/* As help, or as the hint that there are none. */
static void
tell_levels(const struct credential *credential, struct finding *finding)
{
    const char *levels[9];
    size_t count = 0;
    for (; count < credential->level_count && count < 9; count++)
        levels[count] = credential->levels[count].value.text;
    if (count == 0) {
        finding_hint(finding, "write '%s'", credential->id.text);
        return;
    }
    char text[64];
    finding_help(finding, "levels of '%s' are: %s", credential->id.text,
                 reference_join(levels, count, text, sizeof text));
}

static void
undefined_level(const struct lint *lint, const struct procedure *procedure)
{
    struct use_walk walk = {.procedure = procedure};
    struct credential_use use;
    while (use_next(&walk, &use)) {
        const struct credential *credential = dataset_find_credential(lint->data, use.id);
        if (use.level == NULL || credential == NULL || has_level(credential, use.level))
            continue;
        struct finding *finding =
            report(lint, use.word, "'%s' has no level '%s'", use.id, use.level);
        tell_levels(credential, finding);
        finding_suggest_word(finding, use.word->text, NULL);
        finding_relate(finding, credential->id.span, "described here");
    }
}

static void
check_end(const struct lint *lint, const struct credential_use *use)
{
    const struct credential *credential = dataset_find_credential(lint->data, use->id);
    struct date until;
    if (credential == NULL || date_read(credential->claim.until->text, &until) != 0 ||
        date_last_day(until) >= date_first_day(lint->data->today))
        return;
    struct finding *finding = report(lint, use->word, "'%s' is accepted after its last day, '%s'",
                                     use->id, credential->claim.until->text);
    finding_relate(finding, credential->claim.until->span, "its last day");
}

static void
withdrawn_credential(const struct lint *lint, const struct procedure *procedure)
{
    if (!claim_is_surely_current(&procedure->claim))
        return;
    for (size_t i = 0; i < procedure->accepts_count; i++)
        for (size_t j = 0; j < procedure->accepts[i].credentials.count; j++)
            check_end(lint, &procedure->accepts[i].uses[j]);
}

/* What counts as another must count as one that stands for itself: not for a third, as nobody follows
 * a chain. */
static void
wrong_is_a(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->credentials.count; i++) {
        const struct credential *credential = lint->data->credentials.items[i], *other;
        const struct value *is_a = &credential->is_a;
        if (is_a->text == NULL || is_a->is_reported || credential->id.is_reported)
            continue;
        other = dataset_find_credential(lint->data, is_a->text);
        if (value_is(&credential->id, is_a->text)) {
            report(lint, is_a, "'%s' is said to be itself", is_a->text);
        } else if (other != NULL && other->is_a.text != NULL &&
                   !value_is(&other->id, other->is_a.text)) {
            struct finding *finding =
                report(lint, is_a, "'%s' itself counts as '%s'", is_a->text, other->is_a.text);
            finding_relate(finding, other->is_a.span, "said here");
        } else if (other == NULL && lint->data->is_complete && !id_is_reported(lint->data) &&
                   table_find(&lint->data->used_credentials, is_a->text) == NULL) {
            report(lint, is_a, "no record describes '%s'", is_a->text);
        }
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE201",
        .name = "unknown-credential",
        .severity = SEVERITY_ERROR,
        .summary = N_("A credential that is not in the code list."),
        .why = N_("Readers look up a credential by its id; nobody is shown a credential with an "
                  "unknown one (the list is credential-id in schema/regions.xsd)."),
        .fix = N_("Write an id of the code list, or add the new credential to the schema."),
        .bad = "<accepts credentials=\"spdi otp\"/>",
        .good = "<accepts credentials=\"spid otp\"/>",
        .check = CHECK(.procedure = unknown_credential),
    },
    {
        .id = "FSE202",
        .name = "undescribed-credential",
        .severity = SEVERITY_ERROR,
        .summary = N_("A credential that a procedure names and no record describes."),
        .why = N_("People need to know what it is, where to ask for it and whether it is still "
                  "accepted; its record says so."),
        .fix = N_("Add a credential record with this id."),
        .bad = "<credential id=\"spid\" …>…</credential>\n"
               "…\n"
               "    <accepts credentials=\"cie\"/>",
        .good = "<credential id=\"spid\" …>…</credential>\n"
                "<credential id=\"cie\" …>…</credential>\n"
                "…\n"
                "    <accepts credentials=\"cie\"/>",
        .check = CHECK(.dataset = undescribed_credential),
    },
    {
        .id = "FSE203",
        .name = "unused-credential",
        .severity = SEVERITY_WARNING,
        .summary = N_("A credential with a record that no procedure uses, current or past."),
        .why =
            N_("Each claim here serves a jurisdiction; an unused credential is left over, or the "
               "procedure that accepts it was forgotten."),
        .fix = N_("Name it where it is accepted or issued, or remove its record."),
        .bad = "<credential id=\"cie\" …>…</credential>\n"
               "…\n"
               "    <accepts credentials=\"spid:2\"/>",
        .good = "<credential id=\"cie\" …>…</credential>\n"
                "…\n"
                "    <accepts credentials=\"cie\"/>\n"
                "    <accepts credentials=\"spid:2\"/>",
        .check = CHECK(.dataset = unused_credential),
    },
    {
        .id = "FSE206",
        .name = "undefined-level",
        .severity = SEVERITY_ERROR,
        .summary = N_("A level that the credential does not have."),
        .why =
            N_("Assurance levels are those of the credential's own scheme: SPID and CIE have 1 to "
               "3 (LoA 2 to 4 of ISO/IEC 29115), a card has none."),
        .fix = N_("Write a level of the credential's record, or none."),
        .bad = "<accepts credentials=\"spid:4\"/>",
        .good = "<accepts credentials=\"spid:2\"/>",
        .check = CHECK(.procedure = undefined_level),
    },
    {
        .id = "FSE207",
        .name = "withdrawn-credential",
        .severity = SEVERITY_WARNING,
        .summary = N_("A current procedure that accepts a credential past its last day."),
        .why = N_("Since 1 October 2021 only SPID, CIE and CNS open public services (decree-law "
                  "76/2020, article 24): a person with another credential stands before a closed "
                  "door."),
        .fix = N_("Give the procedure an until, or have a newer one replace it."),
        .bad = "<procedure id=\"er-federa\" … sources=\"emilia-romagna-page\">\n"
               "  …\n"
               "  <accepts credentials=\"federa\"/>",
        .good =
            "<procedure id=\"er-federa\" … until=\"2021-09-30\" sources=\"emilia-romagna-page\">\n"
            "  …\n"
            "  <accepts credentials=\"federa\"/>",
        .check = CHECK(.procedure = withdrawn_credential),
    },
    {
        .id = "FSE209",
        .name = "wrong-is-a",
        .severity = SEVERITY_ERROR,
        .summary = N_("A credential that counts as itself, as one without a record, or as one that "
                      "counts as a third."),
        .why = N_("By is-a a region that names the health card with a chip says no other thing "
                  "than the law, which names the CNS; only one step is looked at."),
        .fix = N_("Name the credential that stands for itself, or remove is-a."),
        .bad = "<credential id=\"ts-cns\" kind=\"card\" is-a=\"ts-cns\" …>…</credential>",
        .good = "<credential id=\"ts-cns\" kind=\"card\" is-a=\"cns\" …>…</credential>",
        .check = CHECK(.dataset = wrong_is_a),
    },
};

const struct rule_family credential_rules = {rules, sizeof rules / sizeof *rules};
