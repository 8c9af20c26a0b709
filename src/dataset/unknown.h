/* SPDX-License-Identifier: MIT
 * What is said not to be known. */
#ifndef FSE_DATASET_UNKNOWN_H
#define FSE_DATASET_UNKNOWN_H

#include "dataset/dataset.h"

/* The one of the COUNT UNKNOWNS that says that FACT is not known, or NULL. */
const struct unknown *unknown_find(const struct unknown *unknowns, size_t count, const char *fact);

#endif
