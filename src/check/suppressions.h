/* SPDX-License-Identifier: MIT
 * Suppressions: what the document itself asks not to be told of, with a reason. */
#ifndef FSE_CHECK_SUPPRESSIONS_H
#define FSE_CHECK_SUPPRESSIONS_H

#include "dataset/dataset.h"
#include "finding/finding.h"

/* Brings OUT, all that the rules have found in DATA, into its order, marks what suppressions
 * cover as suppressed, and adds what is wrong with them. A finding is covered if it starts in
 * the element that a suppression of its rule stands before; of several the innermost counts, of
 * those before one element the last. */
void suppressions_settle(const struct dataset *data, struct findings *out);

#endif
