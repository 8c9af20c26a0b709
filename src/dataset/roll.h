/* SPDX-License-Identifier: MIT
 * The roll call: which region of a dataset stands for which jurisdiction, and where it goes
 * in the reference order. */
#ifndef FSE_DATASET_ROLL_H
#define FSE_DATASET_ROLL_H

#include "dataset/dataset.h"
#include "dataset/reference.h"

/* In the reference order. */
struct roll {
    const struct region *regions[JURISDICTION_COUNT]; /* the one that stands for it, or NULL */
    int is_meant[JURISDICTION_COUNT]; /* whether a region that stands for none may be it */
};

/* Calls the roll of DATA, once all its regions are read, and enters it. Of several regions with one id that one stands for it which bears
 * its ISO code, else the first; one that has all the codes of another stands for none. */
void roll_enter(struct dataset *data);

/* The roll of DATA. */
struct roll roll_call(const struct dataset *data);

/* Whether DATA could be read to its end and has each jurisdiction, or a region that may be it. */
int roll_is_whole(const struct dataset *data);

/* Whether REGION has the id of a jurisdiction for which another region stands. */
int roll_is_duplicate(const struct roll *roll, const struct region *region);

/* The jurisdiction that REGION of DATA is meant to be, its id being absent, unknown or another's: the
 * nearest spelling of an unknown id, else the owner of its ISO code, else the one with a name, or an
 * alias of one that stands in the roll of DATA, near to the id: "sicily", "roma"; NULL if there is none. */
const struct jurisdiction *roll_meant(const struct dataset *data, const struct region *region);

/* The jurisdiction whose four codes REGION all bears while its id is that of another one; NULL
 * if it is not so. The id is then the slip, and the region stands for neither. */
const struct jurisdiction *roll_mistaken(const struct region *region);

/* The languages, beside Italian and English, in which the texts of REGION must be: a bit
 * (1u << LANGUAGE_…) for each. */
unsigned roll_languages(const struct region *region);

/* ROLL without those regions which stand out of the reference order in DATA. They are as few
 * as can be, so that one that was moved is one. */
struct roll roll_in_order(const struct dataset *data, const struct roll *roll);

/* The region in ROLL beside which the jurisdiction at INDEX goes, and whether after or before
 * it; NULL if there is no other. */
const struct region *roll_neighbour(const struct roll *roll, size_t index, int *goes_after);

#endif
