/* SPDX-License-Identifier: MIT
 * Short digests of texts, to recognise one that was seen before. */
#include "base/digest.h"

#include <stddef.h>

uint64_t
digest_add(uint64_t seed, const char *text)
{
    /* With the NUL, so that "ab" "c" is not "a" "bc". */
    const uint64_t prime = 0x100000001b3;
    uint64_t digest = seed ^ 0xcbf29ce484222325;
    for (const char *at = text != NULL ? text : "\001"; *at != '\0'; at++)
        digest = (digest ^ (unsigned char)*at) * prime;
    return (digest ^ 0xff) * prime;
}

const char *
digest_name(uint64_t digest, char name[DIGEST_NAME_SIZE])
{
    enum { BITS = 5 };
    /* The lower bits alone know little of the last bytes. */
    digest ^= digest >> 32;
    for (int i = 0; i < DIGEST_NAME_SIZE - 1; i++, digest >>= BITS)
        name[i] = "abcdefghijklmnopqrstuvwxyz234567"[digest & 31];
    name[DIGEST_NAME_SIZE - 1] = '\0';
    return name;
}
