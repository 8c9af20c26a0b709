/* SPDX-License-Identifier: MIT
 * The one place that runs the rules. */
#include "check/check.h"

#include "base/progress.h"
#include "check/catalogue.h"
#include "check/suppressions.h"
#include "dataset/document.h"
#include "dataset/passage.h"
#include "rules/families.h"

static void
look_at_procedures(const struct lint *lint, const struct procedure *procedures, size_t count)
{
    for (size_t i = 0; lint->rule->check->procedure != NULL && i < count; i++)
        lint->rule->check->procedure(lint, &procedures[i]);
}

static void
look_at_jurisdictions(const struct lint *lint)
{
    const struct dataset *data = lint->data;
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        if (lint->rule->check->region != NULL)
            lint->rule->check->region(lint, region);
        look_at_procedures(lint, region->procedures, region->procedure_count);
    }
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        look_at_procedures(lint, national->procedures, national->procedure_count);
    }
}

static void
look_at_passages(const struct lint *lint)
{
    unsigned marks = lint->rule->check->marks;
    if (marks != 0 && (lint->data->marks & marks) == 0)
        return;
    for (size_t i = 0; i < lint->data->passages.count; i++) {
        const struct passage *passage = &lint->data->passages.items[i];
        if ((passage->marks & marks) != 0 || (marks == 0 && (passage->marks & MARK_DAMAGED) == 0))
            lint->rule->check->passage(lint, passage);
    }
}

static void
look(const struct lint *lint)
{
    const struct check *check = lint->rule->check;
    if (check->dataset != NULL)
        check->dataset(lint);
    if (check->region != NULL || check->procedure != NULL)
        look_at_jurisdictions(lint);
    for (size_t i = 0; check->claim != NULL && i < lint->data->claims.count; i++)
        check->claim(lint, lint->data->claims.items[i]);
    if (check->passage != NULL)
        look_at_passages(lint);
}

/* What the rules about texts get. */
struct texts_lints {
    struct lint items[CATALOGUE_MAX];
    size_t count;
};

static void
look_at_texts(const struct text_group *group, void *context)
{
    const struct texts_lints *lints = context;
    for (size_t i = 0; i < lints->count; i++)
        lints->items[i].rule->check->texts(&lints->items[i], group);
}

/* The groups of texts last, and once for all rules about them: to find them is a walk through the whole of DATA. */
static void
run_rules(struct dataset *data, struct findings *out)
{
    struct texts_lints about_texts = {.count = 0};
    size_t count = catalogue_count();
    progress_begin(WORK_CHECKING, data->source->name, count + 1);
    for (size_t i = 0; i < count; i++) {
        const struct lint lint = {catalogue_get(i), data, out};
        progress_at(i);
        if (lint.rule->check == NULL)
            continue;
        look(&lint);
        if (lint.rule->check->texts != NULL)
            about_texts.items[about_texts.count++] = lint;
    }
    progress_at(count);
    text_groups_visit(data, look_at_texts, &about_texts);
    progress_at(count + 1);
    suppressions_settle(data, out);
}

struct dataset *
check_run(const struct source *source, struct schema *schema, struct date today,
          struct findings *out)
{
    struct dataset *data = document_read(source, schema, today, out);
    run_rules(data, out);
    return data;
}

struct dataset *
check_run_as_of_update(const struct source *source, struct schema *schema, struct date today,
                       struct findings *out)
{
    struct dataset *data = document_read(source, schema, today, out);
    struct date updated;
    if (date_read(data->updated.text, &updated) == 0 && updated.day > 0 &&
        date_first_day(updated) < date_first_day(today))
        data->today = updated;
    run_rules(data, out);
    return data;
}
