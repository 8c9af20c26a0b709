/* SPDX-License-Identifier: MIT
 * The one place that runs the rules. */
#include "check/check.h"

#include "check/catalogue.h"
#include "check/suppressions.h"
#include "dataset/document.h"
#include "rules/families.h"

static void
look_at_procedures(const struct rule *rule, const struct dataset *data,
                   const struct procedure *procedures, size_t count, struct findings *out)
{
    for (size_t i = 0; rule->check->procedure != NULL && i < count; i++)
        rule->check->procedure(rule, data, &procedures[i], out);
}

static void
look_at_jurisdictions(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        if (rule->check->region != NULL)
            rule->check->region(rule, data, region, out);
        look_at_procedures(rule, data, region->procedures, region->procedure_count, out);
    }
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        look_at_procedures(rule, data, national->procedures, national->procedure_count, out);
    }
}

static void
look_at_passages(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    unsigned marks = rule->check->marks;
    if (marks != 0 && (data->marks & marks) == 0)
        return;
    for (size_t i = 0; i < data->passages.count; i++) {
        const struct passage *passage = data->passages.items[i];
        if (marks == 0 || (passage->marks & marks) != 0)
            rule->check->passage(rule, data, passage, out);
    }
}

static void
look(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    const struct check *check = rule->check;
    if (check->dataset != NULL)
        check->dataset(rule, data, out);
    if (check->region != NULL || check->procedure != NULL)
        look_at_jurisdictions(rule, data, out);
    for (size_t i = 0; check->claim != NULL && i < data->claims.count; i++)
        check->claim(rule, data, data->claims.items[i], out);
    if (check->texts != NULL)
        text_groups_visit(rule, data, check->texts, out);
    if (check->passage != NULL)
        look_at_passages(rule, data, out);
}

static void
run_rules(struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < catalogue_count(); i++)
        if (catalogue_get(i)->check != NULL)
            look(catalogue_get(i), data, out);
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
