/* SPDX-License-Identifier: MIT
 * All rules, and the one place that runs them. */
#include "rules/catalogue.h"

#include <string.h>

#include "finding/spelling.h"
#include "read/document.h"
#include "read/preflight.h"
#include "read/schema_check.h"
#include "rules/families.h"

static const struct rule_family *const families[] = {
    &document_rules,   &jurisdiction_rules, &credential_rules,
    &procedure_rules,  &link_rules,         &evidence_rules,
};

/* The rows of FSE0xx stand in three files, in the order in which they are raised; here
 * they come by id. */
static const struct rule_family *const document_families[] = {
    &preflight_rules, &document_rules, &schema_rules};
