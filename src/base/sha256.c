/* SPDX-License-Identifier: MIT
 * SHA-256 (FIPS 180-4), as sha256sum prints it. */
#include "base/sha256.h"

#include <gcrypt.h>
#include <stdio.h>

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
