/* SPDX-License-Identifier: MIT
 * Digests of texts: FNV-1a and SHA-256. */
#include "base/digest.h"

#include <nettle/sha2.h>
#include <stddef.h>
#include <stdio.h>

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

void
sha256_hex(const char *bytes, size_t len, char hex[SHA256_DIGITS + 1])
{
    uint8_t digest[SHA256_DIGEST_SIZE];
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, len, (const uint8_t *)bytes);
    sha256_digest(&context, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}
