/* SPDX-License-Identifier: MIT
 * What the suppressions of a document say: which rules, and for what reason. */
#ifndef FSE_CHECK_SUPPRESSION_TERMS_H
#define FSE_CHECK_SUPPRESSION_TERMS_H

#include <stddef.h>

#include "base/arena.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "xml/suppression.h"

/* A rule that a suppression names. */
struct suppression_term {
    const struct suppression *suppression;
    const struct rule *rule;
    struct value word;  /* as it names it */
    const char *reason; /* white space in it is single blanks */
    int is_valid;       /* unknown-suppression has found nothing in the suppression */
    int is_used;
    /* Both of the same rule, or NULL: the innermost one around this; one inside it that has
     * suppressed something in its place. */
    struct suppression_term *around;
    const struct suppression_term *inside;
};

/* All terms of a document, in its order. */
struct suppression_terms {
    struct arena *arena; /* of their texts */
    struct suppression_term *items;
    size_t count;
    size_t capacity;
};

/* Reads the suppressions of DATA into *TERMS, which the caller frees, and adds what is wrong with
 * them to OUT. What gives no reason, covers nothing or cannot be read to its end has no terms. */
void suppression_terms_read(struct suppression_terms *terms, const struct dataset *data,
                            struct findings *out);

void suppression_terms_free(struct suppression_terms *terms);

#endif
