/* SPDX-License-Identifier: MIT
 * All rules. */
#ifndef FSE_CHECK_CATALOGUE_H
#define FSE_CHECK_CATALOGUE_H

#include <stddef.h>

#include "finding/rule.h"

/* No more rules than these. */
enum { CATALOGUE_MAX = 128 };

/* How many rules there are; the one at INDEX below that, in the order of ids. */
size_t catalogue_count(void);
const struct rule *catalogue_get(size_t index);

/* The rule with that id ("FSE201") or name ("unknown-credential"), or NULL. */
const struct rule *catalogue_find(const char *id_or_name);

/* Whether WORD, of a user, means RULE: by its id or name in any case, by what ids of a family begin with ("FSE5"), or by
 * that family's name ("evidence"). */
int catalogue_means(const char *word, const struct rule *rule);

/* The id or name nearest to WORD, or NULL if none is near. */
const char *catalogue_nearest(const char *word);

#endif
