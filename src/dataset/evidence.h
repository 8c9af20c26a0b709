/* SPDX-License-Identifier: MIT
 * How old the evidence of a claim is, and what it is worth. */
#ifndef FSE_DATASET_EVIDENCE_H
#define FSE_DATASET_EVIDENCE_H

#include "dataset/dataset.h"

/* After how many years evidence is not to be relied on unread: FSE505 says so from the first on, and
 * is-old of the resolved document from the second. */
enum { YEARS_UNTIL_STALE = 1, YEARS_UNTIL_OLD = 3 };

/* Finds the evidence of each claim of DATA, whose sources are indexed. */
void evidence_find(struct dataset *data);

/* The best grade among all sources of CLAIM, whatever their dates. */
enum grade evidence_best_grade(const struct dataset *data, const struct claim *claim);

/* Negative, 0 or positive as the date of A is older than, as old as or newer than B's. A claim
 * without a date is older than any other; one whose date cannot be told may be the newest. */
int evidence_compare_days(const struct evidence *a, const struct evidence *b);

#endif
