/* SPDX-License-Identifier: MIT
 * Every place with the same text in several languages, and which languages it needs. */
#ifndef FSE_DATASET_TEXT_GROUPS_H
#define FSE_DATASET_TEXT_GROUPS_H

#include "dataset/dataset.h"
#include "dataset/reference.h"

/* Whether TEXT can be compared with the same in another language: it says in which of ours it is, can be read and is not
 * still to be written. */
int text_is_whole(const struct text *text);

/* The titles, names, … of one element: one text, in each language once. */
struct text_group {
    const struct texts *texts;    /* at least one */
    const struct element *parent; /* the element that they belong to */
    const struct region *region;  /* in which that stands, or NULL */
    const struct source *source;  /* the bytes of it all */
    unsigned required;            /* a bit (1u << LANGUAGE_…) for each language */
};

/* Is told one group at a time, with the CONTEXT of the visit. */
typedef void text_group_visitor(const struct text_group *group, void *context);

/* How many texts the groups of a region require, and how many of these are there. */
struct text_tally {
    size_t required;
    size_t there;
};

/* The tally of REGION, its names included. */
struct text_tally text_groups_tally(const struct region *region);

/* Tells VISITOR every group of DATA. */
void text_groups_visit(const struct dataset *data, text_group_visitor *visitor, void *context);

#endif
