/* SPDX-License-Identifier: MIT
 * The families of rules about the dataset, one file each. */
#ifndef FSE_RULES_FAMILIES_H
#define FSE_RULES_FAMILIES_H

#include "finding/rule.h"

/* Calls X with the name of each. */
#define RULE_FAMILIES(X)                                                                           \
    X(jurisdiction_rules)                                                                          \
    X(order_rules)                                                                                 \
    X(credential_rules)                                                                            \
    X(combination_rules)                                                                           \
    X(service_rules)                                                                               \
    X(procedure_rules)                                                                             \
    X(code_rules)                                                                                  \
    X(redundancy_rules)                                                                            \
    X(link_rules)                                                                                  \
    X(normal_form_rules)                                                                           \
    X(link_host_rules)                                                                             \
    X(source_rules)                                                                                \
    X(evidence_rules)                                                                              \
    X(date_rules)                                                                                  \
    X(contradiction_rules)                                                                         \
    X(text_rules)                                                                                  \
    X(translation_rules)                                                                           \
    X(space_rules)                                                                                 \
    X(character_rules)                                                                             \
    X(quote_rules)                                                                                 \
    X(placeholder_rules)                                                                           \
    X(length_rules)                                                                                \
    X(layout_rules)

#define DECLARE(family) extern const struct rule_family family;
RULE_FAMILIES(DECLARE)
#undef DECLARE

#endif
