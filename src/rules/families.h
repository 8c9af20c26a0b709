/* SPDX-License-Identifier: MIT
 * How rules are looked for, and the families of those about the dataset, one file each. With what each of
 * them needs: the dataset, the findings, the rule. */
#ifndef FSE_RULES_FAMILIES_H
#define FSE_RULES_FAMILIES_H

#include "dataset/dataset.h"
#include "dataset/text_groups.h"
#include "finding/finding.h"
#include "finding/rule.h"
#include "finding/suggestion.h"

/* One rule at work. */
struct lint {
    const struct rule *rule;
    const struct dataset *data;
    struct findings *findings;
};

/* Adds a finding of the rule about VALUE, as findings_add does. */
struct finding *report(const struct lint *lint, const struct value *value, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* How a rule is looked for: by one of these functions, which reports what it finds. */
struct check {
    void (*dataset)(const struct lint *lint);
    void (*region)(const struct lint *lint, const struct region *region);
    void (*procedure)(const struct lint *lint, const struct procedure *procedure);
    void (*claim)(const struct lint *lint, const struct claim *claim);
    void (*texts)(const struct lint *lint, const struct text_group *group);
    void (*passage)(const struct lint *lint, const struct passage *passage);
    unsigned marks; /* only passages with one of these MARK_…; 0: all but damaged ones */
};

/* The check of a row: CHECK(.region = missing_portal). */
#define CHECK(...)                                                                                 \
    &(const struct check)                                                                          \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }

/* Calls X with the name of each. */
#define RULE_FAMILIES(X)                                                                           \
    X(jurisdiction_rules)                                                                          \
    X(order_rules)                                                                                 \
    X(foreign_name_rules)                                                                          \
    X(credential_rules)                                                                            \
    X(combination_rules)                                                                           \
    X(service_rules)                                                                               \
    X(procedure_rules)                                                                             \
    X(code_rules)                                                                                  \
    X(mismatch_rules)                                                                              \
    X(repetition_rules)                                                                            \
    X(default_rules)                                                                               \
    X(way_rules)                                                                                   \
    X(link_rules)                                                                                  \
    X(normal_form_rules)                                                                           \
    X(copied_link_rules)                                                                           \
    X(link_host_rules)                                                                             \
    X(contact_rules)                                                                               \
    X(source_rules)                                                                                \
    X(evidence_rules)                                                                              \
    X(date_rules)                                                                                  \
    X(contradiction_rules)                                                                         \
    X(text_rules)                                                                                  \
    X(figure_rules)                                                                                \
    X(space_rules)                                                                                 \
    X(character_rules)                                                                             \
    X(quote_rules)                                                                                 \
    X(damage_rules)                                                                                \
    X(slip_rules)                                                                                  \
    X(typing_rules)                                                                                \
    X(place_rules)                                                                                 \
    X(language_rules)                                                                              \
    X(wording_rules)                                                                               \
    X(layout_rules)                                                                                \
    X(schema_location_rules)

#define DECLARE(family) extern const struct rule_family family;
RULE_FAMILIES(DECLARE)
#undef DECLARE

#endif
