/* SPDX-License-Identifier: MIT
 * All rules, and the one place that runs them. */
#include "check/catalogue.h"

#include <string.h>

#include "check/suppressions.h"
#include "dataset/document.h"
#include "finding/spelling.h"
#include "rules/families.h"
#include "schema/violations.h"
#include "xml/preflight.h"

static const struct rule_family *const families[] = {
    /* what is read */
    &preflight_rules,
    &document_rules,
    &schema_rules,
    /* what it says */
    &jurisdiction_rules,
    &order_rules,
    &credential_rules,
    &combination_rules,
    &service_rules,
    &procedure_rules,
    &code_rules,
    &redundancy_rules,
    &link_rules,
    &normal_form_rules,
    &link_host_rules,
    &source_rules,
    &evidence_rules,
    &date_rules,
    &contradiction_rules,
    &text_rules,
    &translation_rules,
    &space_rules,
    &character_rules,
    &quote_rules,
    &placeholder_rules,
    &length_rules,
    /* what may stay, and the layout */
    &suppression_term_rules,
    &suppression_rules,
    &layout_rules,
};

enum { FAMILY_COUNT = sizeof families / sizeof *families, MAX_RULES = 128 };

/* All rules by id, collected on first use. */
static const struct rule *sorted[MAX_RULES];
static size_t sorted_count;

static void
insert(const struct rule *rule)
{
    size_t at = sorted_count++;
    for (; at > 0 && strcmp(sorted[at - 1]->id, rule->id) > 0; at--)
        sorted[at] = sorted[at - 1];
    sorted[at] = rule;
}

static void
collect(void)
{
    if (sorted_count > 0)
        return;
    for (size_t i = 0; i < FAMILY_COUNT; i++)
        for (size_t j = 0; j < families[i]->count && sorted_count < MAX_RULES; j++)
            insert(&families[i]->rules[j]);
}

size_t
catalogue_count(void)
{
    collect();
    return sorted_count;
}

const struct rule *
catalogue_get(size_t index)
{
    collect();
    return sorted[index];
}

const struct rule *
catalogue_find(const char *id_or_name)
{
    for (size_t i = 0; i < catalogue_count(); i++)
        if (strcmp(sorted[i]->id, id_or_name) == 0 || strcmp(sorted[i]->name, id_or_name) == 0)
            return sorted[i];
    return NULL;
}

const char *
catalogue_nearest(const char *word)
{
    struct spelling spelling = spelling_of(word);
    for (size_t i = 0; i < catalogue_count(); i++) {
        spelling_try(&spelling, sorted[i]->name);
        spelling_try(&spelling, sorted[i]->id);
    }
    return spelling.nearest;
}

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

struct dataset *
catalogue_check(const struct source *source, struct schema *schema, struct date today,
                struct findings *out)
{
    struct dataset *data = document_read(source, schema, today, out);
    for (size_t i = 0; i < catalogue_count(); i++)
        check(sorted[i], data, out);
    suppressions_settle(data, out);
    return data;
}
