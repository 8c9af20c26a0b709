/* SPDX-License-Identifier: MIT
 * SHA-256 (FIPS 180-4), as sha256sum prints it. */
#ifndef FSE_BASE_SHA256_H
#define FSE_BASE_SHA256_H

#include <stddef.h>

enum { SHA256_DIGITS = 64 };

/* Writes the hash of the LEN bytes at BYTES into HEX, in lower-case digits, with a NUL. */
void sha256_hex(const char *bytes, size_t len, char hex[SHA256_DIGITS + 1]);

#endif
