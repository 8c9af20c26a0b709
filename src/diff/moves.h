/* SPDX-License-Identifier: MIT
 * Where the order in which things stand says something, and what of them has moved. */
#ifndef FSE_DIFF_MOVES_H
#define FSE_DIFF_MOVES_H

#include <stddef.h>

#include "diff/entry.h"
#include "diff/pairs.h"

/* Marks in MOVED, COUNT zeros, which of the PAIRS have moved among those with which they stand in an
 * order that says something:
 *   the steps of a procedure, which are done one after the other;
 *   links to the national entry point, of which the pages show the first as that.
 * As few as can be: after a step that is new, the others have not moved. Where the order decides what
 * holds, the resolved document says what it decides. */
void moves_mark(const struct pair *pairs, size_t count, int *moved);

#endif
