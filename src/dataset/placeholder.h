/* SPDX-License-Identifier: MIT
 * Words that stand where a text is still to be written. */
#ifndef FSE_DATASET_PLACEHOLDER_H
#define FSE_DATASET_PLACEHOLDER_H

#include "base/pattern.h"

/* The first placeholder in TEXT from the byte FROM on; not set if there is none. */
struct piece placeholder_find(const char *text, size_t from);

/* Whether TEXT begins with a placeholder, or has no word: that is all to ask of one without MARK_DRAFT, MARK_SIGN and a '='
 * at its start. */
int placeholder_is_first(const char *text);

/* What placeholder_find finds that programs have left: a variable of a template ("{{name}}"), an error of a spreadsheet. */
struct piece placeholder_find_variable(const char *text, size_t from);

#endif
