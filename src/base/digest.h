/* SPDX-License-Identifier: MIT
 * Short digests of texts, to recognise one that was seen before. They resist accidents, not attacks. */
#ifndef FSE_BASE_DIGEST_H
#define FSE_BASE_DIGEST_H

#include <stdint.h>

/* FNV-1a (64 bits) of TEXT on top of SEED; NULL is legal, and is another text than "". */
uint64_t digest_add(uint64_t seed, const char *text);

enum { DIGEST_NAME_SIZE = 9 };

/* Writes 40 bits of DIGEST into NAME: eight characters of the base 32 of RFC 4648, in lower case.
 * Returns NAME. */
const char *digest_name(uint64_t digest, char name[DIGEST_NAME_SIZE]);

#endif
