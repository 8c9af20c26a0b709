/* SPDX-License-Identifier: MIT
 * What a finding is recognised by when the document around it has changed. */
#include "report/fingerprint.h"

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

void
fingerprints_free(struct fingerprints *fingerprints)
{
    arena_free(fingerprints->arena);
    table_free(&fingerprints->seen);
}

const char *
fingerprint_of(struct fingerprints *fingerprints, const struct finding *finding)
{
    if (fingerprints->arena == NULL)
        fingerprints->arena = arena_new();
    struct arena *arena = fingerprints->arena;
    uint64_t sum = mix(UINT64_C(14695981039346656037), finding->rule->id);
    sum = mix(mix(sum, finding->address), finding->value);
    const char *plain = print(arena, sum);
    size_t *times = table_find(&fingerprints->seen, plain);
    if (times == NULL) {
        times = arena_get(arena, sizeof *times);
        table_add(&fingerprints->seen, plain, times);
    }
    if ((*times)++ == 0)
        return plain;
    return print(arena, mix(sum, arena_printf(arena, "%zu", *times)));
}
