/* SPDX-License-Identifier: MIT
 * FSE1xx but FSE107: the 21 jurisdictions, their codes and names. A region that stands for none
 * of them, or for one that another stands for, is reported once, by FSE102 or FSE103; the
 * other rules pass over it. */
#include <string.h>

#include "dataset/passage.h"
#include "dataset/roll.h"
#include "rules/families.h"

static void
missing_jurisdiction(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; lint->data->is_complete && i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *missing = &reference_jurisdictions[i];
        if (roll.regions[i] != NULL || roll.is_meant[i])
            continue;
        struct finding *finding = report(lint, &lint->data->root, "'%s' is missing", missing->id);
        finding_hint(finding,
                     "write <region id=\"%s\" kind=\"%s\" istat-region=\"%s\" iso-3166-2=\"%s\" "
                     "nuts-2=\"%s\" ministry-of-health=\"%s\">",
                     missing->id, missing->kind, missing->codes[SCHEME_ISTAT_REGION],
                     missing->codes[SCHEME_ISO_3166_2], missing->codes[SCHEME_NUTS_2],
                     missing->codes[SCHEME_MINISTRY]);
        int goes_after;
        const struct region *neighbour = roll_neighbour(&roll, i, &goes_after);
        if (neighbour != NULL)
            finding_relate(finding, neighbour->id.span,
                           goes_after ? N_("it goes after this one")
                                      : N_("it goes before this one"));
    }
}

static void
report_unknown(const struct lint *lint, const struct roll *roll, const struct region *region)
{
    const char *ids[JURISDICTION_COUNT];
    char text[512];
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        ids[i] = reference_jurisdictions[i].id;
    const struct jurisdiction *meant = roll_meant(lint->data, region);
    struct finding *finding =
        report(lint, &region->id, "'%s' is not a known jurisdiction", region->id.text);
    if (meant != NULL && roll->regions[meant - reference_jurisdictions] == NULL)
        finding_suggest(finding, meant->id);
    finding_help(finding, "jurisdictions are: %s",
                 reference_join(ids, JURISDICTION_COUNT, text, sizeof text));
}

static void
unknown_jurisdiction(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; i < lint->data->regions.count; i++) {
        const struct region *region = lint->data->regions.items[i];
        const char *id = region->id.text;
        if (id != NULL && id[0] != '\0' && reference_find(id) == NULL)
            report_unknown(lint, &roll, region);
    }
}

static void
duplicate_jurisdiction(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; i < lint->data->regions.count; i++) {
        const struct region *region = lint->data->regions.items[i];
        if (!roll_is_duplicate(&roll, region))
            continue;
        const struct jurisdiction *jurisdiction = reference_find(region->id.text);
        const struct jurisdiction *meant = roll_meant(lint->data, region);
        struct span other = roll.regions[jurisdiction - reference_jurisdictions]->id.span;
        struct finding *finding = report(lint, &region->id, "'%s' appears twice", region->id.text);
        if (meant != NULL && meant != jurisdiction)
            finding_suggest(finding, meant->id);
        finding_relate(finding, other,
                       other.start < region->id.span.start ? N_("first seen here")
                                                           : N_("also here"));
    }
}

/* Says whose the wrong CODE is. */
static struct finding *
add_wrong_code(const struct lint *lint, enum scheme scheme, const struct value *code)
{
    const char *name = tr(reference_scheme_names[scheme]);
    const struct jurisdiction *owner = reference_find_code(scheme, code->text, NULL);
    if (owner == NULL)
        return report(lint, code, "'%s' is not the %s of any jurisdiction", code->text, name);
    const struct jurisdiction *second = reference_find_code(scheme, code->text, owner);
    if (second == NULL)
        return report(lint, code, "'%s' is the %s of '%s'", code->text, name, owner->id);
    return report(lint, code, "'%s' is the %s of '%s' and '%s'", code->text, name, owner->id,
                  second->id);
}

static void
check_code(const struct lint *lint, const struct jurisdiction *jurisdiction, enum scheme scheme,
           const struct value *code)
{
    const char *right = jurisdiction->codes[scheme];
    if (value_is(code, ""))
        return; /* the schema says it */
    if (code->text != NULL && (right == NULL || strcmp(code->text, right) != 0)) {
        struct finding *finding = add_wrong_code(lint, scheme, code);
        if (right != NULL)
            finding_hint(finding, "write '%s'", right);
        else
            finding_hint(finding, "remove it: '%s' has none", jurisdiction->id);
    } else if (code->text == NULL && right != NULL && scheme == SCHEME_ISTAT_PROVINCE) {
        /* The one that the schema does not ask for. */
        struct finding *finding = report(lint, code, "'%s' is missing its %s", jurisdiction->id,
                                         tr(reference_scheme_names[scheme]));
        finding_hint(finding, "write istat-province=\"%s\"", right);
    }
}

/* An id in the midst of all the codes of another: one finding instead of one for each code. */
static void
check_id(const struct lint *lint, const struct roll *roll, const struct region *region)
{
    const struct jurisdiction *owner = roll_mistaken(region);
    if (owner == NULL || roll_is_duplicate(roll, region))
        return;
    struct finding *finding =
        report(lint, &region->id, "'%s' has all the codes of '%s'", region->id.text, owner->id);
    finding_suggest(finding, owner->id);
    finding_help(finding, "Write the id to which the codes belong, or the codes of this one.");
}

static void
code_mismatch(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        const struct region *region = roll.regions[i];
        if (region == NULL)
            continue;
        check_code(lint, jurisdiction, SCHEME_ISTAT_REGION, &region->istat_region);
        check_code(lint, jurisdiction, SCHEME_ISO_3166_2, &region->iso_3166_2);
        check_code(lint, jurisdiction, SCHEME_NUTS_2, &region->nuts_2);
        check_code(lint, jurisdiction, SCHEME_MINISTRY, &region->ministry_of_health);
        for (size_t j = 0; j < region->crosswalk_count; j++) {
            const struct crosswalk *walk = &region->crosswalks[j];
            check_code(lint, jurisdiction, SCHEME_DPC_COVID_19, &walk->dpc_covid_19);
            check_code(lint, jurisdiction, SCHEME_VACCINE_AREA, &walk->vaccine_area);
            check_code(lint, jurisdiction, SCHEME_REVENUE_AGENCY, &walk->revenue_agency);
            check_code(lint, jurisdiction, SCHEME_ISTAT_PROVINCE, &walk->istat_province);
            check_code(lint, jurisdiction, SCHEME_HL7_OID, &walk->hl7_oid);
        }
    }
    for (size_t i = 0; i < lint->data->regions.count; i++)
        check_id(lint, &roll, lint->data->regions.items[i]);
}

static void
check_name(const struct lint *lint, const struct jurisdiction *jurisdiction,
           const struct text *name)
{
    size_t language = name->language;
    const struct value *content = &name->content;
    if (language == LANGUAGE_COUNT || value_is(content, jurisdiction->names[language]))
        return;
    if (content->is_reported || passage_agrees(content->text, jurisdiction->names[language]))
        return; /* or a rule about characters says it */
    size_t other = reference_index(jurisdiction->names, LANGUAGE_COUNT, content->text);
    struct finding *finding =
        report(lint, content, "'%s' is not the %s name of '%s'", content->text,
               tr(reference_language_names[language]), jurisdiction->id);
    if (other == LANGUAGE_COUNT)
        finding_hint(finding, "write '%s'", jurisdiction->names[language]);
    else
        finding_hint(finding, "it is the %s one: write xml:lang=\"%s\"",
                     tr(reference_language_names[other]), reference_languages[other]);
}

static void
name_mismatch(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        for (size_t j = 0; roll.regions[i] != NULL && j < roll.regions[i]->names.count; j++)
            check_name(lint, &reference_jurisdictions[i], &roll.regions[i]->names.items[j]);
}

static void
kind_mismatch(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        if (roll.regions[i] == NULL)
            continue;
        const struct value *kind = &roll.regions[i]->kind;
        if (kind->text == NULL || kind->is_reported || value_is(kind, jurisdiction->kind))
            continue;
        struct finding *finding =
            report(lint, kind, "'%s' is not the kind of '%s'", kind->text, jurisdiction->id);
        finding_hint(finding, "write '%s'", jurisdiction->kind);
    }
}

/* Whether REGION has its name in LANGUAGE, be it under another, or one whose language is
 * reported. */
static int
has_name(const struct region *region, size_t language, const char *name)
{
    for (size_t i = 0; i < region->names.count; i++) {
        const struct text *text = &region->names.items[i];
        if (text->lang.is_reported || text->language == language || value_is(&text->content, name))
            return 1;
    }
    return region->names.count == 0;
}

static void
missing_official_name(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct region *region = roll.regions[i];
        for (size_t j = LANGUAGE_DE; region != NULL && j < LANGUAGE_COUNT; j++) {
            const char *name = reference_jurisdictions[i].names[j];
            if ((reference_jurisdictions[i].official_languages & 1u << j) == 0 ||
                has_name(region, j, name))
                continue;
            finding_hint(report(lint, &region->element.value, "'%s' is missing its %s name",
                                reference_jurisdictions[i].id, tr(reference_language_names[j])),
                         "write <name xml:lang=\"%s\">%s</name>", reference_languages[j], name);
        }
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE101",
        .name = "missing-jurisdiction",
        .severity = SEVERITY_ERROR,
        .summary = N_("One of the 21 jurisdictions is missing."),
        .why = N_("Each region and autonomous province sets up its own record (decree-law "
                  "179/2012, article 12): whoever lives in the missing one finds nothing."),
        .fix = N_("Add the region; what no source says is an <unknown fact=\"…\"/> in it."),
        .bad = "<regions …>\n"
               "  …\n"
               "  <region id=\"abruzzo\" …>…</region>\n"
               "  <region id=\"campania\" …>…</region>",
        .good = "<regions …>\n"
                "  …\n"
                "  <region id=\"abruzzo\" …>…</region>\n"
                "  <region id=\"molise\" …>…</region>\n"
                "  <region id=\"campania\" …>…</region>",
        .check = CHECK(.dataset = missing_jurisdiction),
    },
    {
        .id = "FSE102",
        .name = "unknown-jurisdiction",
        .severity = SEVERITY_ERROR,
        .summary = N_("A region that is not one of the 21 jurisdictions."),
        .why =
            N_("The id joins all exports and never changes; the 21 are ISTAT's regions, with the "
               "provinces of Bolzano and Trento in place of Trentino-Alto Adige/Südtirol, "
               "which has no record of its own."),
        .fix = N_("Write one of the 21 ids."),
        .bad = "<region id=\"lazzio\" …>",
        .good = "<region id=\"lazio\" …>",
        .check = CHECK(.dataset = unknown_jurisdiction),
    },
    {
        .id = "FSE103",
        .name = "duplicate-jurisdiction",
        .severity = SEVERITY_ERROR,
        .summary = N_("A jurisdiction that appears twice."),
        .why = N_("A reader of the exports gets one of the two and cannot know which; claims "
                  "that disagree belong together in one region, with their sources and dates."),
        .fix = N_("Merge both into one region, or give this one its own id."),
        .bad = "<region id=\"molise\" …>…</region>\n"
               "<region id=\"molise\" …>…</region>",
        .good = "<region id=\"molise\" …>…</region>",
        .check = CHECK(.dataset = duplicate_jurisdiction),
    },
    {
        .id = "FSE104",
        .name = "code-mismatch",
        .severity = SEVERITY_ERROR,
        .summary = N_("A code of another jurisdiction, or of none."),
        .why =
            N_("Others join their data on these codes (ISTAT, ISO 3166-2, NUTS of Regulation (EC) "
               "1059/2003, the Ministry of Health's). They are easily mixed up: 041 is Bolzano "
               "for the Ministry and Pesaro e Urbino for ISTAT."),
        .fix = N_("Write the code that this jurisdiction has in this scheme."),
        .bad = "<region id=\"lazio\" kind=\"region\" istat-region=\"08\" …>",
        .good = "<region id=\"lazio\" kind=\"region\" istat-region=\"12\" …>",
        .check = CHECK(.dataset = code_mismatch),
    },
    {
        .id = "FSE105",
        .name = "name-mismatch",
        .severity = SEVERITY_ERROR,
        .summary = N_("A name other than the one that the jurisdiction has in its language."),
        .why =
            N_("People look for the name as the Constitution writes it (articles 116 and 131): "
               "“Friuli-Venezia Giulia”, with its hyphen; in other languages for the usual one."),
        .fix = N_("Write its name in that language."),
        .bad = "<name xml:lang=\"it\">Emilia Romagna</name>",
        .good = "<name xml:lang=\"it\">Emilia-Romagna</name>",
        .check = CHECK(.dataset = name_mismatch),
    },
    {
        .id = "FSE106",
        .name = "kind-mismatch",
        .severity = SEVERITY_ERROR,
        .summary = N_("A region written as an autonomous province, or the reverse."),
        .why =
            N_("Trento and Bolzano are the two autonomous provinces (Constitution, article 116); "
               "the other 19 are regions."),
        .fix = N_("Write the kind of this jurisdiction."),
        .bad = "<region id=\"lazio\" kind=\"autonomous-province\" …>",
        .good = "<region id=\"lazio\" kind=\"region\" …>",
        .check = CHECK(.dataset = kind_mismatch),
    },
    {
        .id = "FSE108",
        .name = "missing-official-name",
        .severity = SEVERITY_ERROR,
        .summary = N_("No French name for Valle d’Aosta, or no German one for Bolzano."),
        .why = N_("French in the one and German in the other are official alongside Italian "
                  "(constitutional law 4/1948, article 38; decree of the President 670/1972, "
                  "article 99)."),
        .fix = N_("Add the name in that language."),
        .bad = "<region id=\"valle-d-aosta\" …>\n"
               "  <name xml:lang=\"it\">Valle d’Aosta</name>\n"
               "  <name xml:lang=\"en\">Valle d’Aosta</name>",
        .good = "<region id=\"valle-d-aosta\" …>\n"
                "  <name xml:lang=\"it\">Valle d’Aosta</name>\n"
                "  <name xml:lang=\"en\">Valle d’Aosta</name>\n"
                "  <name xml:lang=\"fr\">Vallée d’Aoste</name>",
        .check = CHECK(.dataset = missing_official_name),
    },
};

const struct rule_family jurisdiction_rules = {rules, sizeof rules / sizeof *rules};
