/* SPDX-License-Identifier: MIT
 * What holds of a jurisdiction, as an element of the resolved document. */
#ifndef FSE_DATASET_RESOLVED_CURRENT_H
#define FSE_DATASET_RESOLVED_CURRENT_H

#include "dataset/dataset.h"

struct xml; /* xml/writer.h */

/* Adds the element current of REGION in DATA to XML. */
void resolved_add_current(struct xml *xml, const struct dataset *data, const struct region *region);

#endif
