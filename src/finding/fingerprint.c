/* SPDX-License-Identifier: MIT
 * By what a finding is known again in the next run. */
#include "finding/fingerprint.h"

#include <inttypes.h>
#include <stdint.h>

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

const char *
fingerprint_of(struct fingerprints *given, const char *rule, const char *address, const char *value)
{
    uint64_t sum = mix(mix(mix(UINT64_C(14695981039346656037), rule), address), value);
    const char *plain = print(given->arena, sum);
    size_t *times = table_find(&given->seen, plain);
    if (times == NULL) {
        times = arena_get(given->arena, sizeof *times);
        table_add(&given->seen, plain, times);
    }
    if ((*times)++ == 0)
        return plain;
    return print(given->arena, mix(sum, arena_printf(given->arena, "%zu", *times)));
}
