/* SPDX-License-Identifier: MIT
 * What two documents have in common, as libxml2 reads them. */
#ifndef FSE_FUZZ_CONTENT_H
#define FSE_FUZZ_CONTENT_H

#include "xml/source.h"

/* Fails unless OLD and NEW have the same elements in each other with the same attributes, in whatever order; with WITH_VALUES,
 * also the same values, texts and comments. */
void content_is_kept(const struct source *old, const struct source *new, int with_values);

#endif
