/* SPDX-License-Identifier: MIT
 * All rules. */
#include "check/catalogue.h"

#include <string.h>
#include <strings.h>

#include "check/suppression_rules.h"
#include "dataset/document.h"
#include "finding/spelling.h"
#include "rules/families.h"
#include "schema/violations.h"
#include "xml/preflight.h"

#define ADDRESS(family) &family,

static const struct rule_family *const families[] = {
    &preflight_rules, &document_rules, &schema_rules, &suppression_rules, RULE_FAMILIES(ADDRESS)};

enum { FAMILY_COUNT = sizeof families / sizeof *families };

/* All rules by id, collected on first use. */
static const struct rule *sorted[CATALOGUE_MAX];
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
        for (size_t j = 0; j < families[i]->count; j++)
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

int
catalogue_means(const char *word, const struct rule *rule)
{
    size_t len = strlen(word);
    int is_start = len > strlen("FSE") && strncasecmp(word, rule->id, len) == 0;
    return is_start || strcasecmp(word, rule->name) == 0 ||
           strcasecmp(word, id_family_of(rule)->name) == 0;
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
