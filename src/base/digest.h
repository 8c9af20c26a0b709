/* SPDX-License-Identifier: MIT
 * Digests of texts, to recognise one that was seen before: a short one, which resists accidents and
 * not attacks, and SHA-256 (FIPS 180-4), as sha256sum prints it. */
#ifndef FSE_BASE_DIGEST_H
#define FSE_BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

/* FNV-1a (64 bits) of TEXT on top of SEED; NULL is legal, and is another text than "". */
uint64_t digest_add(uint64_t seed, const char *text);

enum { DIGEST_NAME_SIZE = 9 };

/* Writes 40 bits of DIGEST into NAME: eight characters of the base 32 of RFC 4648, in lower case.
 * Returns NAME. */
const char *digest_name(uint64_t digest, char name[DIGEST_NAME_SIZE]);

enum { SHA256_DIGITS = 64 };

/* Writes the hash of the LEN bytes at BYTES into HEX, in lower-case digits, with a NUL. */
void sha256_hex(const char *bytes, size_t len, char hex[SHA256_DIGITS + 1]);

#endif
