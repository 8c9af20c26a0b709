/* SPDX-License-Identifier: MIT
 * FSE305, 313, 314, 408: what is there twice. */
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/table.h"
#include "dataset/roll.h"
#include "dataset/walk.h"
#include "rules/families.h"
#include "web/url.h"

/* A look for what is there twice. */
struct repeat_check {
    const struct rule *rule;
    struct findings *out;
    struct roll roll;    /* of FSE305 */
    struct table ids;    /* of FSE305 */
    struct arena *arena; /* of FSE408 */
};

/* Adds VALUE, which is the same as another one with the same KEY, to those SEEN. If one of these is, and
 * tells that one, returns the finding that says so with FORMAT, for '%s' of the value; else NULL. */
static struct finding *
add_seen(const struct repeat_check *check, struct table *seen, const char *key,
         const struct value *value)
{
    const struct value *first = key != NULL && *key != '\0'
                                    ? table_add(seen, key, (void *)(size_t)value)
                                    : NULL;
    if (first == NULL)
        return NULL;
    struct finding *finding =
        findings_add(check->out, check->rule, value,
                     check->ids.count > 0 ? N_("the id '%s' appears twice") : N_("'%s' appears twice"),
                     value->text);
    finding_relate(check->out, finding, first->span, "first seen here");
    return finding;
}
