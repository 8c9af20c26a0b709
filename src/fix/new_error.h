/* SPDX-License-Identifier: MIT
 * Whether a version of a document has an error that another has not. */
#ifndef FSE_FIX_NEW_ERROR_H
#define FSE_FIX_NEW_ERROR_H

#include "finding/finding.h"

/* An error of AFTER, suppressed ones apart, that BEFORE has not; NULL if AFTER has no more errors
 * of any rule than BEFORE. What is said of an error, and where it stands, may change with a fix
 * beside it: the first one is taken whose message is not one of those before. */
const struct finding *new_error_find(const struct findings *before, const struct findings *after);

#endif
