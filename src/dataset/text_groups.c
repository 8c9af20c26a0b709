/* SPDX-License-Identifier: MIT
 * Every place with the same text in several languages, and which languages it needs. */
#include "dataset/text_groups.h"

#include "dataset/passage.h"
#include "dataset/roll.h"
#include "dataset/shapes.h"

int
text_is_whole(const struct text *text)
{
    return !text->content.is_reported && (text->marks & (MARK_DAMAGED | MARK_PLACEHOLDER)) == 0 &&
           text->language < LANGUAGE_COUNT;
}

enum {
    TWO = 1u << LANGUAGE_IT | 1u << LANGUAGE_EN,
    FOUR = TWO | 1u << LANGUAGE_DE | 1u << LANGUAGE_FR
};

/* What stays the same on one walk. */
struct visit {
    text_group_visitor *visitor;
    void *context;
    const struct source *source;
    const struct region *region; /* the last one, and the languages official there */
    unsigned official;
};

static int
has_text(const struct text_group *group, const char *language)
{
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (value_is(&text->lang, language) && text->content.text[0] != '\0')
            return 1;
    }
    return 0;
}

static void
add_to_tally(const struct text_group *group, void *context)
{
    struct text_tally *tally = context;
    unsigned required = group->required | roll_languages(group->region);
    for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
        if ((required & 1u << i) == 0)
            continue;
        tally->required++;
        tally->there += (size_t)has_text(group, reference_languages[i]);
    }
}

/* The languages that the texts of the element at STOP need. The names of a region are no text of
 * its own: for them, only the two languages of all are required here, and the official ones by
 * FSE108. */
static unsigned
required_at(const struct walk_stop *stop, struct visit *visit)
{
    if (stop->region == NULL || stop->record == stop->region)
        return stop->top->roles & IS_BILINGUAL ? TWO : FOUR;
    if (visit->region != stop->region)
        visit->official = roll_languages(stop->region);
    visit->region = stop->region;
    return TWO | visit->official;
}

static void
visit_element(const struct walk_stop *stop, void *context)
{
    struct visit *visit = context;
    for (size_t i = 0; i < stop->shape->child_count; i++) {
        const struct child *child = &stop->shape->children[i];
        struct texts texts;
        if ((child->shape->roles & IS_TEXT) == 0)
            continue;
        texts.items = child_items(child, stop->record, &texts.count);
        if (texts.count == 0)
            continue;
        const struct text_group group = {&texts, stop->record, stop->region, visit->source,
                                         required_at(stop, visit)};
        visit->visitor(&group, visit->context);
    }
}

struct text_tally
text_groups_tally(const struct region *region)
{
    struct text_tally tally = {0};
    struct visit visit = {.visitor = add_to_tally, .context = &tally};
    walk_region(region, visit_element, &visit);
    return tally;
}

void
text_groups_visit(const struct dataset *data, text_group_visitor *visitor, void *context)
{
    struct visit visit = {.visitor = visitor, .context = context, .source = data->source};
    walk_dataset(data, visit_element, &visit);
}
