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

/* A walk over all of them; begin with {.text = …}. */
struct placeholders {
    const char *text;
    size_t at;
    int has_looked;                 /* then these are the next ones: */
    struct piece written, variable; /* what a person has written, what a program has left */
};

/* Reads the next one into *FOUND; 0 if there is none. */
int placeholders_next(struct placeholders *walk, struct piece *found);

/* What placeholder_find finds that programs have left: a variable of a template ("{{name}}"), an error of a spreadsheet. */
struct piece placeholder_find_variable(const char *text, size_t from);

#endif
