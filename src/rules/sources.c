/* SPDX-License-Identifier: MIT
 * FSE501 and 502: whether the sources that claims name are there, and the other way round. */
#include "dataset/dataset.h"
#include "dataset/roll.h"
#include "finding/finding.h"
#include "finding/spelling.h"
#include "rules/families.h"

/* How much is spent on guessing what was meant, so that no file takes long. */
enum {
    MAX_WRONG = 100, /* names for which a guess is made, */
    MAX_TRIED = 1000 /* and with how many each is compared */
};

static const char *
find_nearest(const struct dataset *data, const char *id)
{
    struct spelling spelling = spelling_of(id);
    for (size_t i = 0; i < data->sources.count && i < MAX_TRIED; i++) {
        const struct source_record *source = data->sources.items[i];
        if (source->id.text != NULL)
            spelling_try(&spelling, source->id.text);
    }
    return spelling.nearest;
}

/* Whether DATA has a source whose id cannot be read, or none at all. Both are the schema's matter,
 * and any id may be meant for it. */
static int
has_nameless_source(const struct dataset *data)
{
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        if (source->id.text == NULL || source->id.text[0] == '\0')
            return 1;
    }
    return data->sources.count == 0;
}

/* Checks ID, before which WRONG ones were found; returns how many were with it. */
static size_t
check_source(const struct rule *rule, const struct dataset *data, const struct value *id,
             size_t wrong, struct findings *out)
{
    if (id->text == NULL || id->text[0] == '\0' || dataset_find_source(data, id->text) != NULL)
        return wrong;
    struct finding *finding = findings_add(out, rule, id, "'%s' is not a known source", id->text);
    if (wrong < MAX_WRONG)
        finding_suggest(out, finding, find_nearest(data, id->text));
    return wrong + 1;
}

/* The sources come last: in a document that could not be read to its end, any may be there. */
static void
unknown_source(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    if (!data->is_complete || has_nameless_source(data))
        return;
    size_t wrong = 0;
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        for (size_t j = 0; j < claim->sources.count; j++)
            wrong = check_source(rule, data, &claim->sources.items[j], wrong, out);
    }
    for (size_t i = 0; i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        wrong = check_source(rule, data, &credential->law, wrong, out);
    }
}

/* The first ids, up to MAX_WRONG, that claims name and no source has. */
static size_t
collect_unknown(const struct dataset *data, const char **unknown)
{
    size_t count = 0;
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        for (size_t j = 0; j < claim->sources.count && count < MAX_WRONG; j++)
            if (dataset_find_source(data, claim->sources.items[j].text) == NULL)
                unknown[count++] = claim->sources.items[j].text;
    }
    return count;
}

/* Whether one of UNKNOWN, COUNT of them, can be ID misspelt, about which FSE501 speaks. */
static int
is_meant(const char *id, const char *const *unknown, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct spelling spelling = spelling_of(unknown[i]);
        spelling_try(&spelling, id);
        if (spelling.nearest != NULL)
            return 1;
    }
    return 0;
}

/* Whether all is there that must name a source. What lacks is reported by the schema. */
static int
has_all_claims(const struct dataset *data)
{
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        if (claim->sources.count == 0 && (claim->parent == NULL || claim->sources.items != NULL))
            return 0;
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        if (region->crosswalk_count == 0 || region->service_count == 0)
            return 0;
    }
    const struct national *national = data->nationals.count > 0 ? data->nationals.items[0] : NULL;
    return national != NULL && national->host_count > 0 && national->link_count > 0 &&
           data->credentials.count > 0 && roll_is_whole(data);
}

static void
unused_source(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    if (!has_all_claims(data))
        return;
    const char *unknown[MAX_WRONG];
    size_t count = collect_unknown(data, unknown), tried = 0;
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        const char *id = source->id.text;
        if (id == NULL || id[0] == '\0' || table_find(&data->used_sources, id) != NULL ||
            (tried++ < MAX_TRIED && is_meant(id, unknown, count)))
            continue;
        findings_add(out, rule, &source->id, "no claim names the source '%s'", id);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE501",
        .name = "unknown-source",
        .severity = SEVERITY_ERROR,
        .summary = N_("A claim that names a source that is not in the document."),
        .why =
            N_("Nothing is published without a source: nobody can check such a claim, and it has "
               "no date."),
        .fix = N_("Write the id of a <source>, or add the <source> at the end of the document."),
        .bad = "<service state=\"active\" sources=\"giude\"/>",
        .good = "<service state=\"active\" sources=\"guide\"/>",
        .check = CHECK(.dataset = unknown_source),
    },
    {
        .id = "FSE502",
        .name = "unused-source",
        .severity = SEVERITY_WARNING,
        .summary = N_("A source that no claim names."),
        .why = N_("The exports list it as evidence, but it is evidence of nothing."),
        .fix = N_("Name it in the sources of the claims that it supports, or remove it."),
        .bad = "<credential id=\"federa\" … sources=\"dl-76-2020\">\n"
               "…\n"
               "<source id=\"key4biz-2021\" …>",
        .good = "<credential id=\"federa\" … sources=\"key4biz-2021\">\n"
                "…\n"
                "<source id=\"key4biz-2021\" …>",
        .check = CHECK(.dataset = unused_source),
    },
};

const struct rule_family source_rules = {rules, sizeof rules / sizeof *rules};
