/* SPDX-License-Identifier: MIT
 * All rules, and the one place that runs them. */
#ifndef FSE_RULES_CATALOGUE_H
#define FSE_RULES_CATALOGUE_H

#include <stddef.h>

#include "finding/finding.h"
#include "finding/rule.h"
#include "read/dataset.h"

/* How many rules there are; the one at INDEX below that, in the order of ids. */
size_t catalogue_count(void);
const struct rule *catalogue_get(size_t index);

/* The rule with that id ("FSE201") or name ("unknown-credential"), or NULL. */
const struct rule *catalogue_find(const char *id_or_name);

/* The id or name nearest to WORD, or NULL if none is near. */
const char *catalogue_nearest(const char *word);

/* Runs every rule over DATA and adds what it finds to OUT. */
void catalogue_run(const struct dataset *data, struct findings *out);

#endif
