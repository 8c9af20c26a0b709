/* SPDX-License-Identifier: MIT
 * FSE514, 515: what the record of a source says of its worth and of its date. */
#include <string.h>

#include "base/pattern.h"
#include "dataset/dataset.h"
#include "dataset/reference.h"
#include "finding/finding.h"
#include "rules/families.h"

/* Whether HREF leads to repositories of a public body; 'italia' is the account of Developers Italia,
 * of the Department for digital transformation. */
static int
is_public_account(const char *href)
{
    static struct pattern pattern = {
        .expression =
            "^https://(?:(?:github|gitlab)\\.com/(?=[^/]+)|(?=[a-z0-9-]+\\.git(?:hub|lab)\\.io/))"
            "(?:italia|pagopa|pcm-dpc|ministero-salute|regione-[a-z-]+)[/.]"};
    return pattern_matches(&pattern, href, strlen(href));
}

static void
unbearable_grade(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    static const char *const others[] = {"guide", "news", "web-page"};
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        int is_private = value_is(&source->kind, "repository") && source->href.text != NULL &&
                         !source->href.is_reported && !is_public_account(source->href.text);
        if (!value_is(&source->grade, "official") || source->kind.is_reported ||
            (!is_private && reference_index(others, 3, source->kind.text) == 3))
            continue;
        struct finding *finding =
            findings_add(out, rule, &source->grade,
                         is_private ? N_("a repository of no public body is not 'official'")
                                    : N_("a source of the kind '%s' is not 'official'"),
                         source->kind.text);
        finding_relate(out, finding, source->kind.span, "it is of this kind");
    }
}

static void
unexplained_date(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        if (value_is(&source->dating, "inferred") && source->texts.count == 0 &&
            !source->element.is_incomplete)
            findings_add(out, rule, &source->dating,
                         "nothing says from what the date is 'inferred'");
    }
}

static const struct rule rules[] = {
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

const struct rule_family source_worth_rules = {rules, sizeof rules / sizeof *rules};
