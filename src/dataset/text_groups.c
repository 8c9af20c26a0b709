/* SPDX-License-Identifier: MIT
 * Every place with the same text in several languages, and which languages it needs. */
#include "dataset/text_groups.h"

#include "dataset/roll.h"

enum {
    TWO = 1u << LANGUAGE_IT | 1u << LANGUAGE_EN,
    FOUR = TWO | 1u << LANGUAGE_DE | 1u << LANGUAGE_FR
};

/* What stays the same within one record. */
struct visit {
    const struct rule *rule;
    text_group_visitor *visitor;
    struct findings *out;
    const struct source *source;
    const struct region *region;
    unsigned required;
    struct text_tally *tally; /* kept in place of telling the visitor, unless NULL */
};

static int
has_text(const struct text_group *group, const char *language)
{
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (value_is(&text->lang, language) && text->content.text != NULL &&
            text->content.text[0] != '\0')
            return 1;
    }
    return 0;
}

static void
add_to_tally(struct text_tally *tally, const struct text_group *group)
{
    unsigned required = group->required | roll_languages(group->region);
    for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
        if ((required & 1u << i) == 0)
            continue;
        tally->required++;
        tally->there += (size_t)has_text(group, reference_languages[i]);
    }
}

static void
visit_texts(const struct visit *visit, const struct texts *texts, const struct element *parent)
{
    const struct text_group group = {texts, parent, visit->region, visit->source, visit->required};
    if (texts->count > 0 && visit->tally != NULL)
        add_to_tally(visit->tally, &group);
    else if (texts->count > 0)
        visit->visitor(visit->rule, &group, visit->out);
}

static void
visit_notes(const struct visit *visit, const struct note *notes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        visit_texts(visit, &notes[i].texts, &notes[i].claim.element);
}

static void
visit_unknowns(const struct visit *visit, const struct unknown *unknowns, size_t count)
{
    for (size_t i = 0; i < count; i++)
        visit_texts(visit, &unknowns[i].texts, &unknowns[i].claim.element);
}

static void
visit_links(const struct visit *visit, const struct link *links, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        visit_texts(visit, &links[i].labels, &links[i].claim.element);
        visit_notes(visit, links[i].notes, links[i].note_count);
    }
}

static void
visit_about(const struct visit *visit, const struct about *about)
{
    visit_texts(visit, &about->titles, &about->element);
    visit_texts(visit, &about->descriptions, &about->element);
}

static void
visit_code_list(const struct visit *visit, const struct code_list *list)
{
    for (size_t i = 0; i < list->code_count; i++) {
        visit_texts(visit, &list->codes[i].labels, &list->codes[i].element);
        visit_texts(visit, &list->codes[i].descriptions, &list->codes[i].element);
    }
}

static void
visit_credential(const struct visit *visit, const struct credential *credential)
{
    visit_texts(visit, &credential->names, &credential->claim.element);
    visit_texts(visit, &credential->descriptions, &credential->claim.element);
    for (size_t i = 0; i < credential->level_count; i++)
        visit_texts(visit, &credential->levels[i].texts, &credential->levels[i].element);
    visit_links(visit, credential->links, credential->link_count);
    visit_notes(visit, credential->notes, credential->note_count);
}

static void
visit_national(const struct visit *visit, const struct national *national)
{
    visit_links(visit, national->links, national->link_count);
    visit_notes(visit, national->notes, national->note_count);
    visit_unknowns(visit, national->unknowns, national->unknown_count);
}

static void
visit_procedure(const struct visit *visit, const struct procedure *procedure)
{
    visit_texts(visit, &procedure->titles, &procedure->claim.element);
    for (size_t i = 0; i < procedure->step_count; i++)
        visit_texts(visit, &procedure->steps[i].texts, &procedure->steps[i].element);
    visit_notes(visit, procedure->notes, procedure->note_count);
    visit_unknowns(visit, procedure->unknowns, procedure->unknown_count);
}

/* The names are no such group: for them, only the two languages of all are required here, and
 * the official ones by FSE108. */
static void
visit_region(struct visit *visit, const struct region *region)
{
    visit->region = region;
    visit->required = TWO;
    visit_texts(visit, &region->names, &region->element);
    visit->required = TWO | roll_languages(region);
    for (size_t i = 0; i < region->service_count; i++)
        visit_texts(visit, &region->services[i].texts, &region->services[i].claim.element);
    for (size_t i = 0; i < region->platform_count; i++)
        visit_texts(visit, &region->platforms[i].texts, &region->platforms[i].claim.element);
    for (size_t i = 0; i < region->procedure_count; i++)
        visit_procedure(visit, &region->procedures[i]);
    visit_links(visit, region->links, region->link_count);
    visit_notes(visit, region->notes, region->note_count);
    visit_unknowns(visit, region->unknowns, region->unknown_count);
}

struct text_tally
text_groups_tally(const struct region *region)
{
    struct text_tally tally = {0};
    struct visit visit = {.tally = &tally};
    visit_region(&visit, region);
    return tally;
}

static void
visit_source(const struct visit *visit, const struct source_record *source)
{
    visit_texts(visit, &source->titles, &source->element);
    visit_texts(visit, &source->texts, &source->element);
}

void
text_groups_visit(const struct rule *rule, const struct dataset *data, text_group_visitor *visitor,
                  struct findings *out)
{
    struct visit visit = {rule, visitor, out, data->source, NULL, FOUR, NULL};
    for (size_t i = 0; i < data->abouts.count; i++)
        visit_about(&visit, data->abouts.items[i]);
    for (size_t i = 0; i < data->code_lists.count; i++)
        visit_code_list(&visit, data->code_lists.items[i]);
    for (size_t i = 0; i < data->credentials.count; i++)
        visit_credential(&visit, data->credentials.items[i]);
    for (size_t i = 0; i < data->nationals.count; i++)
        visit_national(&visit, data->nationals.items[i]);
    for (size_t i = 0; i < data->regions.count; i++)
        visit_region(&visit, data->regions.items[i]);
    visit.region = NULL;
    visit.required = TWO;
    for (size_t i = 0; i < data->sources.count; i++)
        visit_source(&visit, data->sources.items[i]);
}
