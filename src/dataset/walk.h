/* SPDX-License-Identifier: MIT
 * A walk over all elements of the dataset, by dataset/shapes. */
#ifndef FSE_DATASET_WALK_H
#define FSE_DATASET_WALK_H

#include "dataset/dataset.h"
#include "dataset/shapes.h"

/* One element on a walk. */
struct walk_stop {
    const struct shape *shape;
    const void *record;          /* a struct element, as all records begin with one */
    const struct shape *top;     /* the shape of the child of the root that it is or is in */
    const struct region *region; /* that it is or is in, or NULL */
};

/* Is told one element at a time, with the CONTEXT of the walk. */
typedef void walk_visitor(const struct walk_stop *stop, void *context);

/* Tells VISITOR each element below the root of DATA but the texts, which are among the children of
 * theirs: an element before what is in it, and both in the order of the schema. */
void walk_dataset(const struct dataset *data, walk_visitor *visitor, void *context);

/* The same of REGION alone. */
void walk_region(const struct region *region, walk_visitor *visitor, void *context);

#endif
