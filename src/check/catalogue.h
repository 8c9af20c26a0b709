/* SPDX-License-Identifier: MIT
 * All rules, and the one place that runs them. */
#ifndef FSE_CHECK_CATALOGUE_H
#define FSE_CHECK_CATALOGUE_H

#include <stddef.h>

#include "base/date.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "finding/rule.h"
#include "schema/schema.h"

/* How many rules there are; the one at INDEX below that, in the order of ids. */
size_t catalogue_count(void);
const struct rule *catalogue_get(size_t index);

/* The rule with that id ("FSE201") or name ("unknown-credential"), or NULL. */
const struct rule *catalogue_find(const char *id_or_name);

/* The id or name nearest to WORD, or NULL if none is near. */
const char *catalogue_nearest(const char *word);

/* The whole way from SOURCE to its findings: reads it as document_read does, runs every rule
 * over the dataset, and settles what all that adds to OUT, suppressions included. The caller
 * frees the result. */
struct dataset *catalogue_check(const struct source *source, struct schema *schema,
                                struct date today, struct findings *out);

#endif
