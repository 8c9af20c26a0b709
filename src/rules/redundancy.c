/* SPDX-License-Identifier: MIT
 * FSE314, 315: what is said twice, and what is called unknown although it is there. */
#include <string.h>

#include "base/table.h"
#include "dataset/dataset.h"
#include "dataset/holds.h"
#include "dataset/walk.h"
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

/* Whether RECORD, of SHAPE, repeats another of its kind that has its name or code; a venue of a
 * programme is another one than that without. */
static int
is_one_of_a_kind(const struct shape *shape, const void *record)
{
    if (strcmp(shape->name, "venue") == 0)
        return ((const struct venue *)record)->programme.text == NULL;
    return strcmp(shape->name, "host") == 0 || strcmp(shape->name, "document") == 0 ||
           strcmp(shape->name, "consent") == 0;
}

/* The first field of a host is its name, that of the others their code. */
static void
check_children(const struct rule *rule, const struct child *child, const void *record,
               struct findings *out)
{
    struct table seen = {0};
    size_t count = 0;
    const char *items = child_items(child, record, &count);
    for (size_t i = 0; count > 1 && i < count; i++) {
        const char *item = items + i * child->shape->size;
        if (is_one_of_a_kind(child->shape, item))
            check_value(rule, &seen, field_member(&child->shape->fields[0], item), out);
    }
    table_free(&seen);
}

struct repeat_search {
    const struct rule *rule;
    struct findings *out;
};

/* What accepts lists is for FSE204. */
static void
check_element(const struct walk_stop *stop, void *context)
{
    const struct repeat_search *search = context;
    const struct shape *shape = stop->shape;
    for (size_t i = 0; i < shape->field_count; i++)
        if (shape->fields[i].kind == PASSAGE_CODES &&
            strcmp(shape->fields[i].attribute, "credentials") != 0)
            check_words(search->rule, field_member(&shape->fields[i], stop->record), search->out);
    for (size_t i = 0; i < shape->child_count; i++)
        check_children(search->rule, &shape->children[i], stop->record, search->out);
}

static void
repeated_value(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    struct repeat_search search = {rule, out};
    walk_dataset(data, check_element, &search);
}

/* KNOWN (NULL: nothing) is there although one of the COUNT UNKNOWNS says that FACT is not known.
 * One with a text may say what exactly is not. */
static void
check_fact(const struct rule *rule, const struct unknown *unknowns, size_t count, const char *fact,
           const struct element *known, struct findings *out)
{
    for (size_t i = 0; known != NULL && i < count; i++) {
        const struct unknown *unknown = &unknowns[i];
        if (unknown->texts.count > 0 || !value_is(&unknown->fact, fact))
            continue;
        struct finding *finding =
            findings_add(out, rule, &unknown->fact, "'%s' is declared unknown, but is there", fact);
        finding_relate(out, finding, known->value.span, "it is here");
    }
}

static void
check_facts(const struct rule *rule, const struct procedure *procedure, struct findings *out)
{
    const struct unknown *unknowns = procedure->unknowns;
    size_t count = procedure->unknown_count;
    check_fact(rule, unknowns, count, "venues",
               procedure->venue_count > 0 ? &procedure->venues[0].element : NULL, out);
    check_fact(rule, unknowns, count, "credentials",
               procedure->accepts_count > 0 ? &procedure->accepts[0].claim.element : NULL, out);
    check_fact(rule, unknowns, count, "documents",
               procedure->document_count > 0 ? &procedure->documents[0].element : NULL, out);
    check_fact(rule, unknowns, count, "consents",
               procedure->consent_count > 0 ? &procedure->consents[0].element : NULL, out);
}

static void
known_unknown(const struct rule *rule, const struct dataset *data, const struct region *region,
              struct findings *out)
{
    const struct link *portal = region->current->portal;
    (void)data;
    check_fact(rule, region->unknowns, region->unknown_count, "portal",
               portal != NULL ? &portal->claim.element : NULL, out);
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
        .fix = N_("Remove the <unknown>, or say in a text of its own what exactly is not known."),
        .bad = "<venue code=\"pharmacy\"/>\n"
               "…\n"
               "<output kind=\"activation\"/>\n"
               "<unknown fact=\"venues\" sources=\"lazio-page\"/>",
        .good = "<venue code=\"pharmacy\"/>\n"
                "…\n"
                "<output kind=\"activation\"/>",
        .check = CHECK(.region = known_unknown),
    },
};

const struct rule_family redundancy_rules = {rules, sizeof rules / sizeof *rules};
