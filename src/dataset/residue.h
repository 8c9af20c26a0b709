/* SPDX-License-Identifier: MIT
 * What stands in a text and is none: marks of another language, HTML, Markdown or addresses. */
#ifndef FSE_DATASET_RESIDUE_H
#define FSE_DATASET_RESIDUE_H

#include "base/pattern.h"

struct residue {
    struct piece piece;
    const char *what; /* marked for translation: "a tag" */
    const char *hint; /* marked too: what to write */
};

/* Finds the first residue of TEXT from FROM on into *RESIDUE; 0 if there is none. */
int residue_find(const char *text, size_t from, struct residue *residue);

/* Whether TEXT cannot be read as it stands: it has a residue, a placeholder of a program, or was misread. The
 * rules about words and characters have nothing to say of it. */
int text_is_damaged(const char *text);

#endif
