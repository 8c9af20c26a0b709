/* SPDX-License-Identifier: MIT
 * By what a finding is known again in the next run. */
#include "finding/fingerprint.h"

#include <inttypes.h>
#include <stdint.h>

#include "base/table.h"

/* FNV-1a, 64 bit, over TEXT (NULL is legal) with the NUL at its end, which keeps ("a", "bc") and
 * ("ab", "c") apart: http://www.isthe.com/chongo/tech/comp/fnv/ */
static uint64_t
mix(uint64_t sum, const char *text)
{
    const uint64_t prime = UINT64_C(1099511628211);
    for (; text != NULL && *text != '\0'; text++)
        sum = (sum ^ (unsigned char)*text) * prime;
    return sum * prime;
}

static const char *
print(struct arena *arena, uint64_t sum)
{
    return arena_printf(arena, "%016" PRIx64, sum);
}

void
fingerprints_give(struct arena *arena, struct finding *findings, size_t count)
{
    struct table seen = {0}; /* how often each was given */
    for (size_t i = 0; i < count; i++) {
        struct finding *finding = &findings[i];
        uint64_t sum = mix(UINT64_C(14695981039346656037), finding->rule->id);
        sum = mix(mix(sum, finding->address), finding->value);
        finding->fingerprint = print(arena, sum);
        size_t *times = table_find(&seen, finding->fingerprint);
        if (times == NULL) {
            times = arena_get(arena, sizeof *times);
            table_add(&seen, finding->fingerprint, times);
        }
        if ((*times)++ > 0)
            finding->fingerprint = print(arena, mix(sum, arena_printf(arena, "%zu", *times)));
    }
    table_free(&seen);
}
