/* SPDX-License-Identifier: MIT
 * FSE314, 315: what is said twice, and what is called unknown although it is there. */
#include "base/table.h"
#include "dataset/dataset.h"
#include "dataset/holds.h"
#include "dataset/reference.h"
#include "finding/finding.h"
#include "rules/families.h"

/* Says so if VALUE is among those SEEN, to which it then belongs. */
static void
check_value(const struct rule *rule, struct table *seen, const struct value *value,
            struct findings *out)
{
    if (value->text == NULL || value->text[0] == '\0')
        return;
    const struct value *first = table_add(seen, value->text, (void *)(size_t)value);
    if (first != NULL)
        finding_relate(out, findings_add(out, rule, value, "'%s' appears twice", value->text),
                       first->span, "first seen here");
}

static void
check_words(const struct rule *rule, const struct values *words, struct findings *out)
{
    struct table seen = {0};
    for (size_t i = 0; words->count > 1 && i < words->count; i++)
        check_value(rule, &seen, &words->items[i], out);
    table_free(&seen);
}

static void
check_codes(const struct rule *rule, const struct code_ref *refs, size_t count,
            struct findings *out)
{
    struct table seen = {0};
    for (size_t i = 0; count > 1 && i < count; i++)
        check_value(rule, &seen, &refs[i].code, out);
    table_free(&seen);
}

static void
check_hosts(const struct rule *rule, const struct host *hosts, size_t count, struct findings *out)
{
    struct table seen = {0};
    for (size_t i = 0; count > 1 && i < count; i++)
        check_value(rule, &seen, &hosts[i].name, out);
    table_free(&seen);
}

/* A venue of a programme is another one than that without. */
static void
check_venues(const struct rule *rule, const struct procedure *procedure, struct findings *out)
{
    struct table seen = {0};
    for (size_t i = 0; procedure->venue_count > 1 && i < procedure->venue_count; i++)
        if (procedure->venues[i].programme.text == NULL)
            check_value(rule, &seen, &procedure->venues[i].code, out);
    table_free(&seen);
}

static void
check_procedure(const struct rule *rule, const struct procedure *procedure, struct findings *out)
{
    check_words(rule, &procedure->channels, out);
    check_words(rule, &procedure->requires, out);
    check_words(rule, &procedure->replaces, out);
    check_venues(rule, procedure, out);
    check_codes(rule, procedure->documents, procedure->document_count, out);
    check_codes(rule, procedure->consents, procedure->consent_count, out);
}

static void
repeated_value(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->claims.count; i++)
        check_words(rule, &((const struct claim *)data->claims.items[i])->sources, out);
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        check_hosts(rule, national->hosts, national->host_count, out);
        for (size_t j = 0; j < national->default_count; j++)
            check_words(rule, &national->defaults[j].values, out);
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        check_hosts(rule, region->hosts, region->host_count, out);
        for (size_t j = 0; j < region->service_count; j++)
            check_words(rule, &region->services[j].replaces, out);
        for (size_t j = 0; j < region->link_count; j++)
            check_words(rule, &region->links[j].replaces, out);
        for (size_t j = 0; j < region->procedure_count; j++)
            check_procedure(rule, &region->procedures[j], out);
    }
}

/* Says so if KNOWN is there (not NULL) although one of the COUNT UNKNOWNS says that FACT is not known.
 * Of facts that are a list, one with a text may say what of it is not. */
static void
check_fact(const struct rule *rule, const struct unknown *unknowns, size_t count, const char *fact,
           const void *known, struct findings *out)
{
    static const char *const lists[] = {"venues", "documents"};
    int is_list = reference_index(lists, 2, fact) < 2;
    for (size_t i = 0; known != NULL && i < count; i++) {
        const struct unknown *unknown = &unknowns[i];
        if ((is_list && unknown->texts.count > 0) || !value_is(&unknown->fact, fact))
            continue;
        struct finding *finding =
            findings_add(out, rule, &unknown->fact, "'%s' is declared unknown, but is there", fact);
        finding_relate(out, finding, ((const struct element *)known)->value.span, "it is here");
    }
}

/* The first of COUNT ITEMS, or NULL; the claim of an element is the first thing in it. */
static const void *
first_of(const void *items, size_t count)
{
    return count > 0 ? items : NULL;
}

static void
check_facts(const struct rule *rule, const struct procedure *procedure, struct findings *out)
{
    const struct unknown *unknowns = procedure->unknowns;
    size_t count = procedure->unknown_count;
    check_fact(rule, unknowns, count, "credentials",
               first_of(procedure->accepts, procedure->accepts_count), out);
    check_fact(rule, unknowns, count, "consents",
               first_of(procedure->consents, procedure->consent_count), out);
    check_fact(rule, unknowns, count, "venues", first_of(procedure->venues, procedure->venue_count),
               out);
    check_fact(rule, unknowns, count, "documents",
               first_of(procedure->documents, procedure->document_count), out);
}

static void
known_unknown(const struct rule *rule, const struct dataset *data, const struct region *region,
              struct findings *out)
{
    const struct current *current = region->current;
    const struct unknown *unknowns = region->unknowns;
    size_t count = region->unknown_count;
    (void)data;
    check_fact(rule, unknowns, count, "service", current->state, out);
    check_fact(rule, unknowns, count, "creation", current->creation, out);
    check_fact(rule, unknowns, count, "portal", current->portal, out);
    check_fact(rule, unknowns, count, "minors",
               current->for_minors_count > 0 ? current->for_minors[0] : NULL, out);
    for (size_t i = 0; i < region->procedure_count; i++)
        check_facts(rule, &region->procedures[i], out);
}

static const struct rule rules[] = {
    {
        .id = "FSE314",
        .name = "repeated-value",
        .severity = SEVERITY_WARNING,
        .summary = N_("The same word twice in a list, or the same venue, document, consent or "
                      "host twice in one place."),
        .why = N_("A page shows it twice, and a reader looks for the difference; or another was "
                  "meant, and that one is missing."),
        .fix = N_("Keep one of the two, or write the one that was meant."),
        .bad = "<procedure id=\"er-online\" mode=\"online\" channels=\"website website\" …>",
        .good = "<procedure id=\"er-online\" mode=\"online\" channels=\"website app\" …>",
        .check = CHECK(.dataset = repeated_value),
    },
    {
        .id = "FSE315",
        .name = "known-unknown",
        .severity = SEVERITY_WARNING,
        .summary = N_("A fact that is declared unknown, but is there."),
        .why = N_("A reader is told that no source says it, and next to that what it is: the "
                  "unknown is left over from before the fact was found."),
        .fix = N_("Remove the <unknown>; what exactly is not known can be a note. Of venues and "
                  "documents, the text of an <unknown> can say it."),
        .bad = "<venue code=\"pharmacy\"/>\n"
               "…\n"
               "<output kind=\"access\"/>\n"
               "<unknown fact=\"venues\" sources=\"lazio-page\"/>",
        .good = "<venue code=\"pharmacy\"/>\n"
                "…\n"
                "<output kind=\"access\"/>",
        .check = CHECK(.region = known_unknown),
    },
};

const struct rule_family redundancy_rules = {rules, sizeof rules / sizeof *rules};
