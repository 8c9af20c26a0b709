/* SPDX-License-Identifier: MIT
 * Whether a version of a document has an error that another does not have. */
#include "fix/new_error.h"

#include "base/arena.h"
#include "base/table.h"

/* How many more errors there were before than after: by rule, and by rule and message. */
struct balance {
    struct arena *arena;
    struct table rules;
    struct table messages;
};

/* The count in TABLE for KEY. */
static long *
count_of(struct balance *balance, struct table *table, const char *key)
{
    long *count = arena_get(balance->arena, sizeof *count);
    long *known = table_add(table, key, count);
    return known != NULL ? known : count;
}

static long *
count_of_message(struct balance *balance, const struct finding *finding)
{
    return count_of(balance, &balance->messages,
                    arena_printf(balance->arena, "%s %s", finding->rule->id, finding->message));
}

static int
is_error(const struct finding *finding)
{
    return finding->severity == SEVERITY_ERROR && finding->suppression == NULL;
}

/* Adds ONE, 1 or -1, for each error of FINDINGS. */
static void
add_all(struct balance *balance, const struct findings *findings, long one)
{
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        if (!is_error(finding))
            continue;
        *count_of(balance, &balance->rules, finding->rule->id) += one;
        *count_of_message(balance, finding) += one;
    }
}

const struct finding *
new_error_find(const struct findings *before, const struct findings *after)
{
    struct balance balance = {.arena = arena_new()};
    const struct finding *found = NULL;
    add_all(&balance, before, 1);
    add_all(&balance, after, -1);
    for (size_t i = 0; i < findings_count(after) && found == NULL; i++) {
        const struct finding *finding = findings_get(after, i);
        if (is_error(finding) && *count_of(&balance, &balance.rules, finding->rule->id) < 0 &&
            *count_of_message(&balance, finding) < 0)
            found = finding;
    }
    table_free(&balance.rules);
    table_free(&balance.messages);
    arena_free(balance.arena);
    return found;
}
