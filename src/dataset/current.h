/* SPDX-License-Identifier: MIT
 * What is true of a jurisdiction today, from the claims about it that hold. */
#ifndef FSE_DATASET_CURRENT_H
#define FSE_DATASET_CURRENT_H

#include "dataset/holds.h"

/* Fills CURRENT, of REGION in DATA, but for what claims win: that is there already. */
void current_find(struct dataset *data, const struct region *region, struct current *current);

#endif
