/* SPDX-License-Identifier: MIT
 * By what a finding is known again in the next run. */
#ifndef FSE_FINDING_FINGERPRINT_H
#define FSE_FINDING_FINGERPRINT_H

#include "base/arena.h"
#include "base/table.h"

/* The fingerprints given so far in one file. Zero but for ARENA at the beginning; the caller frees SEEN. */
struct fingerprints {
    struct arena *arena;
    struct table seen; /* how often each was given */
};

/* The fingerprint of a finding of RULE, an id, about VALUE at ADDRESS (NULL is legal), 16 hexadecimal digits, in the
 * arena: never made of its place or message, and for the second one with the same of these of its number too, so
 * that no two findings of a file share one. */
const char *fingerprint_of(struct fingerprints *given, const char *rule, const char *address,
                           const char *value);

#endif
