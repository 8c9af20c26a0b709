/* SPDX-License-Identifier: MIT
 * After how many years evidence is not to be relied on unread. */
#ifndef FSE_DATASET_AGE_H
#define FSE_DATASET_AGE_H

enum {
    YEARS_UNTIL_STALE = 1, /* FSE505 says so */
    YEARS_UNTIL_OLD = 3    /* as is-old of the exports has it */
};

#endif
