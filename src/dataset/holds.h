/* SPDX-License-Identifier: MIT
 * What holds: which claims are current, and what is true of each jurisdiction today, by the rules of
 * CONTRIBUTING.md. Nothing else decides that: exports and reports read it off. */
#ifndef FSE_DATASET_HOLDS_H
#define FSE_DATASET_HOLDS_H

#include "dataset/current.h"

/* "creation", "credentials", "consents", "minors". */
extern const char *const default_fact_names[DEFAULT_FACT_COUNT];

/* Decides for each claim and each region of DATA, whose evidence has been found. */
void holds_decide(struct dataset *data);

#endif
