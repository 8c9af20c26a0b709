/* SPDX-License-Identifier: MIT
 * Whether a version of a document has an error that another does not have. */
#ifndef FSE_FIX_NEW_ERROR_H
#define FSE_FIX_NEW_ERROR_H

#include "finding/finding.h"

/* An error of AFTER that BEFORE does not have, not counting suppressed ones; NULL if AFTER has
 * no more errors of any rule than BEFORE. A fix nearby may change the message of an error and
 * its place: the first error is taken whose message is not one of those before. */
const struct finding *new_error_find(const struct findings *before, const struct findings *after);

#endif
