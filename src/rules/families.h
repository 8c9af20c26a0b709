/* SPDX-License-Identifier: MIT
 * How rules are looked for, and the families of those about the dataset, one file each. With what each of
 * them needs: the dataset, the findings, the rule. */
#ifndef FSE_RULES_FAMILIES_H
#define FSE_RULES_FAMILIES_H

#include "dataset/dataset.h"
#include "dataset/text_groups.h"
#include "finding/finding.h"
#include "finding/rule.h"

/* How a rule is looked for: by one of these functions, which adds to OUT what it finds. */
struct check {
    void (*dataset)(const struct rule *rule, const struct dataset *data, struct findings *out);
    void (*region)(const struct rule *rule, const struct dataset *data, const struct region *region,
                   struct findings *out);
    void (*procedure)(const struct rule *rule, const struct dataset *data,
                      const struct procedure *procedure, struct findings *out);
    void (*claim)(const struct rule *rule, const struct dataset *data, const struct claim *claim,
                  struct findings *out);
    text_group_visitor *texts;
    void (*passage)(const struct rule *rule, const struct dataset *data,
                    const struct passage *passage, struct findings *out);
    unsigned marks; /* only passages with one of these MARK_…; 0: all */
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
    X(repetition_rules)                                                                            \
    X(default_rules)                                                                               \
    X(way_rules)                                                                                   \
    X(link_rules)                                                                                  \
    X(normal_form_rules)                                                                           \
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
    X(wording_rules)                                                                               \
    X(layout_rules)

#define DECLARE(family) extern const struct rule_family family;
RULE_FAMILIES(DECLARE)
#undef DECLARE

#endif
