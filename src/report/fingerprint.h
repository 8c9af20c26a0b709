/* SPDX-License-Identifier: MIT
 * What a finding is recognised by when the document around it has changed. */
#ifndef FSE_REPORT_FINGERPRINT_H
#define FSE_REPORT_FINGERPRINT_H

#include "base/arena.h"
#include "base/table.h"
#include "finding/finding.h"

/* The fingerprints given so far in one file. Zero-initialise it; fingerprints_free frees it. */
struct fingerprints {
    struct arena *arena;
    struct table seen; /* how often each was given */
};

void fingerprints_free(struct fingerprints *fingerprints);

/* The fingerprint of FINDING, 16 hexadecimal digits, in the arena: made of its rule, address and
 * value, never of its place or message, and for the second one with the same of these of its
 * number too, so that no two findings of a file share one. */
const char *fingerprint_of(struct fingerprints *fingerprints, const struct finding *finding);

#endif
