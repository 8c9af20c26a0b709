/* SPDX-License-Identifier: MIT
 * The resolved document: the dataset with what holds written on it, of which all exports are made.
 * Its grammar is schema/resolved.xsd. */
#ifndef FSE_DATASET_RESOLVED_H
#define FSE_DATASET_RESOLVED_H

#include "base/buffer.h"
#include "dataset/dataset.h"

#define RESOLVED_NAMESPACE "urn:fse:resolved:1"

/* Appends the resolved document of DATA, whose records have their keys (keys_assign), to OUT. */
void resolved_write(const struct dataset *data, struct buffer *out);

/* Appends the fields that DECISION wins to OUT, as the attribute holds has them: not that of a default,
 * which says its fact itself. */
void resolved_add_wins(const struct decision *decision, struct buffer *out);

#endif
