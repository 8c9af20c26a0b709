/* SPDX-License-Identifier: MIT
 * Whether a version of a document has an error that another has not. */
#include "fix/new_error.h"

#include "base/arena.h"
#include "base/table.h"

static int
is_error(const struct finding *finding)
{
    return finding->severity == SEVERITY_ERROR && finding->suppression == NULL;
}

/* What FINDING is known by when its place has changed. */
static const char *
key_of(struct arena *arena, const struct finding *finding)
{
    return arena_printf(arena, "%s %s %s", finding->rule->id,
                        finding->address != NULL ? finding->address : "", finding->message);
}

const struct finding *
new_error_find(const struct findings *before, const struct findings *after)
{
    const struct finding *found = NULL;
    struct arena *arena = arena_new();
    struct table counts = {0};
    for (size_t i = 0; i < findings_count(before); i++) {
        if (!is_error(findings_get(before, i)))
            continue;
        size_t *count = arena_get(arena, sizeof *count);
        size_t *known = table_add(&counts, key_of(arena, findings_get(before, i)), count);
        ++*(known != NULL ? known : count);
    }
    for (size_t i = 0; i < findings_count(after) && found == NULL; i++) {
        if (!is_error(findings_get(after, i)))
            continue;
        size_t *known = table_find(&counts, key_of(arena, findings_get(after, i)));
        if (known == NULL || *known == 0)
            found = findings_get(after, i);
        else
            --*known;
    }
    table_free(&counts);
    arena_free(arena);
    return found;
}
