/* SPDX-License-Identifier: MIT
 * The one place that runs the rules. */
#include "check/check.h"

#include "check/catalogue.h"
#include "check/suppressions.h"
#include "dataset/document.h"
#include "rules/families.h"

static void
check_regions(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        if (rule->check_region != NULL)
            rule->check_region(rule, data, region, out);
        for (size_t j = 0; rule->check_procedure != NULL && j < region->procedure_count; j++)
            rule->check_procedure(rule, data, region, &region->procedures[j], out);
    }
}

static void
check(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    if (rule->check_dataset != NULL)
        rule->check_dataset(rule, data, out);
    if (rule->check_region != NULL || rule->check_procedure != NULL)
        check_regions(rule, data, out);
    for (size_t i = 0; rule->check_claim != NULL && i < data->claims.count; i++)
        rule->check_claim(rule, data, data->claims.items[i], out);
}

static void
run_rules(struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < catalogue_count(); i++)
        check(catalogue_get(i), data, out);
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
