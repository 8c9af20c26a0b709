/* SPDX-License-Identifier: MIT
 * What the evidence of a fact is worth. */
#ifndef FSE_QUALITY_WORTH_H
#define FSE_QUALITY_WORTH_H

#include "dataset/dataset.h"

/* What a fact that is there is worth by its best evidence, in quarters of a point: two points for an
 * official source that is at most a year old, or where no source is asked for; one and a half for an
 * older or a third-party one; half a point for an unchecked one. A national default is one point, as
 * it is there in part. docs/completeness.md has the table for readers. */
enum { WORTH_UNCHECKED = 2, WORTH_LESS = 6, WORTH_FULL = 8 };

/* What CLAIM is worth as evidence on the dataset's today. */
size_t worth_of(const struct dataset *data, const struct claim *claim);

#endif
