/* SPDX-License-Identifier: MIT
 * The families of rules about the dataset, one file each; catalogue.c joins them. */
#ifndef FSE_RULES_FAMILIES_H
#define FSE_RULES_FAMILIES_H

#include "finding/rule.h"

extern const struct rule_family suppression_term_rules; /* FSE0xx: what suppressions say */
extern const struct rule_family suppression_rules;      /* FSE0xx: what they do */
extern const struct rule_family jurisdiction_rules;     /* FSE1xx */
extern const struct rule_family order_rules;            /* FSE1xx: their order */
extern const struct rule_family credential_rules;       /* FSE2xx */
extern const struct rule_family combination_rules;      /* FSE2xx: combinations of them */
extern const struct rule_family service_rules;          /* FSE3xx: whether there is a way in */
extern const struct rule_family procedure_rules;        /* FSE3xx: how procedures hang together */
extern const struct rule_family code_rules;             /* FSE3xx: codes and their lists */
extern const struct rule_family redundancy_rules;       /* FSE3xx: what is said twice */
extern const struct rule_family link_rules;             /* FSE4xx: how addresses are written */
extern const struct rule_family normal_form_rules;      /* FSE4xx: their normal forms */
extern const struct rule_family link_host_rules;        /* FSE4xx: where they lead */
extern const struct rule_family source_rules;           /* FSE5xx: the sources of claims */
extern const struct rule_family evidence_rules;         /* FSE5xx: how old, how strong */
extern const struct rule_family date_rules;             /* FSE5xx: dates that cannot be */
extern const struct rule_family contradiction_rules;    /* FSE5xx: claims that exclude each other */
extern const struct rule_family text_rules;             /* FSE6xx: the languages of texts */
extern const struct rule_family translation_rules;      /* FSE6xx: what is not translated */
extern const struct rule_family space_rules;            /* FSE6xx: white space */
extern const struct rule_family character_rules;        /* FSE6xx: other characters */
extern const struct rule_family quote_rules;            /* FSE6xx: quotes */
extern const struct rule_family placeholder_rules;      /* FSE6xx: what is still to be written */
extern const struct rule_family length_rules;           /* FSE6xx: what is too long */
extern const struct rule_family layout_rules;           /* FSE7xx */

#endif
