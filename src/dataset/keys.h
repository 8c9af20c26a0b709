/* SPDX-License-Identifier: MIT
 * The keys by which exports name what is in the dataset, made by the table of dataset/identity.h. */
#ifndef FSE_DATASET_KEYS_H
#define FSE_DATASET_KEYS_H

#include <stdint.h>

#include "dataset/dataset.h"
#include "dataset/shapes.h"

/* Gives every record of DATA but texts its key: the key of its parent (none for a child of the root),
 * the name of its element and what names it, with '/' between, as in
 *   region/lazio/procedure/lazio-online/accepts/otp+spid:2
 * No two records have one key, and none has white space in it. A key depends on what its record says,
 * never on where it stands, apart from a step without a number. Records that would share a key get
 * a digest of all that is in them after '~'; those that say the same in all have a number, too. */
void keys_assign(struct dataset *data);

/* What RECORD says in FIELD, in ARENA, NULL if nothing: white space as single blanks, a set in one
 * order. */
const char *keys_field(struct arena *arena, const struct field *field, const void *record);

/* A digest of all that RECORD, of SHAPE, says but its own id, whatever the order; ARENA is used. */
uint64_t keys_digest(struct arena *arena, const struct shape *shape, const void *record);

#endif
