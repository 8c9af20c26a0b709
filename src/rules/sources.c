/* SPDX-License-Identifier: MIT
 * FSE318, 501, 502, 514, 515: whether the sources that claims name are there and of the right kind, whether
 * claims name those that are there, and whether their grade and their date can be trusted. */
#include <string.h>

#include "base/memory.h"
#include "base/pattern.h"
#include "base/table.h"
#include "dataset/roll.h"
#include "finding/spelling.h"
#include "rules/families.h"
#include "web/copied.h"
#include "web/url.h"

/* How much is spent on guessing what was meant, so that no file takes long. */
enum {
    MAX_WRONG = 100, /* names for which a guess is made, */
    MAX_TRIED = 1000 /* and with how many each is compared */
};

/* A name that no source has. */
struct unknown_name {
    const struct value *first; /* place */
    size_t count;
};

/* The names that no source has, in the order of their places. */
struct unknowns {
    struct unknown_name *items;
    size_t count;
    size_t capacity;
    struct table places; /* of each, in the list, counted from 1 */
};

/* Whether A and B are alike but for digits: two papers of one authority are not meant for each other. */
static int
differ_in_digits(const char *a, const char *b)
{
    static const char digits[] = "0123456789";
    for (;;) {
        a += strcspn(a, digits);
        b += strcspn(b, digits);
        size_t len = strspn(a, digits);
        if (len != strspn(b, digits) || strncmp(a, b, len) != 0)
            return 1;
        if (len == 0)
            return 0;
        a += len;
        b += len;
    }
}

/* What was meant for UNKNOWN, where no id of a source is reported: a slip of one place may be any source, but what many claims name has another name, so
 * that nothing names it now. */
static const char *
find_nearest(const struct dataset *data, const struct unknown_name *unknown)
{
    const char *id = unknown->first->text;
    struct spelling spelling = spelling_of(id);
    for (size_t i = 0; i < data->sources.count && i < MAX_TRIED; i++) {
        const struct source_record *source = data->sources.items[i];
        if (!differ_in_digits(id, source->id.text) &&
            (unknown->count == 1 || table_find(&data->used_sources, source->id.text) == NULL))
            spelling_try(&spelling, source->id.text);
    }
    return spelling.nearest;
}

/* Whether the id of some source is reported: any name may be meant for it. */
static int
id_is_reported(const struct dataset *data)
{
    for (size_t i = 0; i < data->sources.count; i++)
        if (((const struct source_record *)data->sources.items[i])->id.is_reported)
            return 1;
    return 0;
}

static void
check_source(const struct dataset *data, const struct value *id, struct unknowns *unknowns)
{
    if (id->text == NULL || id->text[0] == '\0' || dataset_find_source(data, id->text) != NULL)
        return;
    size_t place = (size_t)table_add(&unknowns->places, id->text, (void *)(unknowns->count + 1));
    if (place > 0) {
        unknowns->items[place - 1].count++;
        return;
    }
    unknowns->items =
        memory_grow(unknowns->items, unknowns->count, &unknowns->capacity, sizeof *unknowns->items);
    unknowns->items[unknowns->count++] = (struct unknown_name){id, 1};
}

static void
report_unknown(const struct lint *lint, const struct unknown_name *unknown, int has_guess)
{
    const char *id = unknown->first->text;
    struct finding *finding = report(lint, unknown->first, "'%s' is not a known source", id);
    const char *nearest = has_guess ? find_nearest(lint->data, unknown) : NULL;
    if (unknown->count == 1)
        finding_suggest_word(finding, id, nearest);
    else if (nearest != NULL)
        finding_hint(finding, "rename the source '%s' to that", nearest);
    if (unknown->count > 1)
        finding_help(finding, "%zu claims name it: add its <source>, or write the id that it has.",
                     unknown->count);
}

/* The source that CLAIM, a credential or a national default, names as its law; NULL of others. */
static const struct value *
law_of(const struct claim *claim)
{
    if (value_is(&claim->element.value, "credential"))
        return &((const struct credential *)(const void *)claim)->law;
    if (value_is(&claim->element.value, "default"))
        return &((const struct national_default *)(const void *)claim)->law;
    return NULL;
}

/* The sources come last: in a document that could not be read to its end, any may be there. */
static void
unknown_source(const struct lint *lint)
{
    const struct dataset *data = lint->data;
    if (!data->is_complete || data->sources.count == 0 || id_is_reported(data))
        return; /* that there are no sources at all is reported */
    struct unknowns unknowns = {0};
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        for (size_t j = 0; j < claim->sources.count; j++)
            check_source(data, &claim->sources.items[j], &unknowns);
        if (law_of(claim) != NULL)
            check_source(data, law_of(claim), &unknowns);
    }
    for (size_t i = 0; i < unknowns.count; i++)
        report_unknown(lint, &unknowns.items[i], i < MAX_WRONG);
    table_free(&unknowns.places);
    memory_free(unknowns.items);
}

/* Whether CLAIM names sources that are there, and nothing else. */
static int
has_known_sources(const struct dataset *data, const struct claim *claim)
{
    for (size_t i = 0; i < claim->sources.count; i++)
        if (dataset_find_source(data, claim->sources.items[i].text) == NULL)
            return 0;
    return !claim->sources.is_reported;
}

/* Whether all is there that must name a source, and names it. A name that FSE501 reports may be
 * meant for any. */
static int
has_all_claims(const struct dataset *data)
{
    for (size_t i = 0; i < data->claims.count; i++)
        if (!has_known_sources(data, data->claims.items[i]))
            return 0;
    return !data->has_gaps && data->nationals.count > 0 && data->credentials.count > 0 &&
           roll_is_whole(data);
}

static void
unused_source(const struct lint *lint)
{
    if (!has_all_claims(lint->data))
        return;
    for (size_t i = 0; i < lint->data->sources.count; i++) {
        const struct source_record *source = lint->data->sources.items[i];
        if (!source->id.is_reported &&
            table_find(&lint->data->used_sources, source->id.text) == NULL)
            report(lint, &source->id, "no claim names the source '%s'", source->id.text);
    }
}

static void
law_is_no_law(const struct lint *lint, const struct claim *claim)
{
    const struct value *law = law_of(claim);
    const struct source_record *source =
        law != NULL ? dataset_find_source(lint->data, law->text) : NULL;
    if (source == NULL || source->kind.is_reported || value_is(&source->kind, "law"))
        return;
    struct finding *finding = report(lint, law, "the source '%s' is no law", source->id.text);
    finding_relate(finding, source->kind.span, "it is of this kind");
}

/* Whether HREF, if it is sound, leads to repositories of no public body; 'italia' is the account of Developers Italia,
 * of the Department for digital transformation. */
static int
is_private_account(const struct value *href)
{
    struct url url;
    struct buffer inner = {0};
    int is_wrapped = href->text != NULL && url_read(href->text, &url) == URL_SOUND &&
                     wrapping_undo(&url, &inner);
    buffer_free(&inner);
    static struct pattern pattern = {
        .expression =
            "^https://(?:(?:github|gitlab)\\.com/(?=[^/]+)|(?=[a-z0-9-]+\\.git(?:hub|lab)\\.io/))"
            "(?:italia|pagopa|pcm-dpc|ministero-salute|regione-[a-z-]+)[/.]"};
    return !is_wrapped && href->text != NULL && url_read(href->text, &url) == URL_SOUND &&
           !pattern_matches(&pattern, href->text, strlen(href->text));
}

static void
unbearable_grade(const struct lint *lint)
{
    static const char *const others[] = {"guide", "news", "web-page"};
    for (size_t i = 0; i < lint->data->sources.count; i++) {
        const struct source_record *source = lint->data->sources.items[i];
        const struct value *kind = &source->kind;
        int is_private = value_is(kind, "repository") && is_private_account(&source->href);
        if (!value_is(&source->grade, "official") ||
            (!is_private && reference_index(others, 3, kind->is_reported ? NULL : kind->text) == 3))
            continue;
        struct finding *finding =
            report(lint, &source->grade,
                   is_private ? N_("a repository of no public body is not 'official'")
                              : N_("a source of the kind '%s' is not 'official'"),
                   kind->text);
        finding_relate(finding, kind->span, "it is of this kind");
    }
}

static void
unexplained_date(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->sources.count; i++) {
        const struct source_record *source = lint->data->sources.items[i];
        if (value_is(&source->dating, "inferred") && source->texts.count == 0 &&
            !source->element.value.is_incomplete)
            report(lint, &source->dating, "nothing says from what the date is 'inferred'");
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
    {
        .id = "FSE318",
        .name = "law-is-no-law",
        .severity = SEVERITY_ERROR,
        .summary = N_("An attribute 'law' that names a source of another kind."),
        .why = N_("Readers are told that the law says so, and are sent to that source."),
        .fix = N_(
            "Name the law itself, with a source record of its own (kind=\"law\"); what reports of "
            "it belongs into sources."),
        .bad = "<credential id=\"federa\" … law=\"key4biz-2021\" …>",
        .good = "<credential id=\"federa\" … law=\"dl-76-2020\" …>",
        .check = CHECK(.claim = law_is_no_law),
    },
    {
        .id = "FSE514",
        .name = "unbearable-grade",
        .severity = SEVERITY_ERROR,
        .summary = N_("A newspaper, a guide, the web page of others or a private repository that "
                      "is called official."),
        .why =
            N_("Official is what the body itself says. Of two claims of one day the official one "
               "holds, and readers are told that the body vouches for it."),
        .fix = N_("Write the kind 'official-page' or 'law' if the body itself publishes it; "
                  "otherwise the grade 'third-party' or 'unchecked'."),
        .bad = "<source id=\"leaflet\" kind=\"guide\" grade=\"official\" date=\"2026-05\">",
        .good = "<source id=\"leaflet\" kind=\"guide\" grade=\"third-party\" date=\"2026-05\">",
        .check = CHECK(.dataset = unbearable_grade),
    },
    {
        .id = "FSE515",
        .name = "unexplained-date",
        .severity = SEVERITY_ERROR,
        .summary = N_("A source with an inferred date and no text that says from what."),
        .why = N_("The date decides which claim holds, and how old readers believe it to be: "
                  "whoever checks it must be able to follow."),
        .fix = N_("Say in a <text> of the source what in its content gives the date."),
        .bad = "<source id=\"guide\" kind=\"guide\" grade=\"third-party\" date=\"2020\" "
               "dating=\"inferred\">\n"
               "  <title xml:lang=\"it\">Guida all’attivazione</title>\n"
               "  <title xml:lang=\"en\">Guide to activation</title>\n"
               "</source>",
        .good = "<source id=\"guide\" kind=\"guide\" grade=\"third-party\" date=\"2020\" "
                "dating=\"inferred\">\n"
                "  <title xml:lang=\"it\">Guida all’attivazione</title>\n"
                "  <title xml:lang=\"en\">Guide to activation</title>\n"
                "  <text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>\n"
                "  <text xml:lang=\"en\">Undated: about 2020.</text>\n"
                "</source>",
        .check = CHECK(.dataset = unexplained_date),
    },
};

const struct rule_family source_rules = {rules, sizeof rules / sizeof *rules};
