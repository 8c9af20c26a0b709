/* SPDX-License-Identifier: MIT
 * The rules about suppressions. */
#ifndef FSE_CHECK_SUPPRESSION_RULES_H
#define FSE_CHECK_SUPPRESSION_RULES_H

#include "finding/rule.h"

extern const struct rule_family suppression_rules;
extern const struct rule *const rule_unknown_suppression;
extern const struct rule *const rule_unused_suppression;

#endif
