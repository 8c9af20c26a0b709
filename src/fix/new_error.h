/* SPDX-License-Identifier: MIT
 * Whether a version of a document has an error that another has not. */
#ifndef FSE_FIX_NEW_ERROR_H
#define FSE_FIX_NEW_ERROR_H

#include "finding/finding.h"

/* The first error of AFTER, suppressed ones apart, that BEFORE has not: of its rule, about the same
 * address and with the same message, wherever it stands; or less often. NULL if there is none. */
const struct finding *new_error_find(const struct findings *before, const struct findings *after);

#endif
