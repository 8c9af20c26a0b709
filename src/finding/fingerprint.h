/* SPDX-License-Identifier: MIT
 * By what a finding is known again in the next run. */
#ifndef FSE_FINDING_FINGERPRINT_H
#define FSE_FINDING_FINGERPRINT_H

#include "base/arena.h"
#include "finding/finding.h"

/* Gives each of the COUNT FINDINGS of a file its fingerprint, 16 hexadecimal digits, in ARENA: made of its
 * rule, address and value, never of its place or message, and for the second one with the same of these of its
 * number too, so that no two findings of a file share one. */
void fingerprints_give(struct arena *arena, struct finding *findings, size_t count);

#endif
