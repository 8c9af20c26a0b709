/* SPDX-License-Identifier: MIT
 * Digests of texts: FNV-1a and SHA-256. */
#include "base/digest.h"

#include <gcrypt.h>
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

/* The first user must initialise the library. Nothing here is secret. */
static void
start_library(void)
{
    static int is_started;
    if (is_started)
        return;
    is_started = 1;
    gcry_check_version(NULL);
    gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
    gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
}

void
sha256_hex(const char *bytes, size_t len, char hex[SHA256_DIGITS + 1])
{
    unsigned char digest[SHA256_DIGITS / 2];
    start_library();
    gcry_md_hash_buffer(GCRY_MD_SHA256, digest, bytes, len);
    for (size_t i = 0; i < sizeof digest; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}
