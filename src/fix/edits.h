/* SPDX-License-Identifier: MIT
 * The edits that can be made in a document together, where its versions then
 * differ, and whether one has an error that another does not have. */
#ifndef FSE_FIX_EDITS_H
#define FSE_FIX_EDITS_H

#include <stddef.h>

#include "base/buffer.h"
#include "finding/finding.h"

/* The old bytes at OLD correspond to the new ones at NEW. */
struct byte_change {
    struct span old;
    struct span new;
};

/* The changes in their order; between them, before the first and after the last, both versions
 * are the same. Zero-initialise it; byte_changes_free returns it to that state. */
struct byte_changes {
    struct byte_change *items;
    size_t count;
    size_t capacity;
};

void byte_changes_add(struct byte_changes *changes, struct byte_change change);
void byte_changes_free(struct byte_changes *changes);

/* Makes CHANGES, which lead to a version, lead on to the one to which THEN leads from there. */
void byte_changes_extend(struct byte_changes *changes, const struct byte_changes *then);

/* Edits of one document, none touching another; their texts are borrowed from the findings.
 * Zero-initialise it; edits_free returns it to that state. */
struct edits {
    struct edit *items; /* in the order of their places, once all are chosen */
    size_t count;
    size_t capacity;
};

/* What edits_choose tells about each finding whose edits it takes. */
typedef void (*edits_visit)(const struct finding *finding, void *context);

/* Takes the edits of FINDINGS, a settled list about LEN bytes, into EDITS: of each finding that is
 * not suppressed, the first ones first, all or (where one touches another that is taken) none. */
void edits_choose(struct edits *edits, const struct findings *findings, size_t len,
                  edits_visit visit, void *context);

/* Appends the LEN bytes at BYTES to OUT with EDITS made in them, which CHANGES then says. */
void edits_apply(const struct edits *edits, const char *bytes, size_t len, struct buffer *out,
                 struct byte_changes *changes);

void edits_free(struct edits *edits);

/* An error of AFTER that BEFORE does not have, not counting suppressed ones; NULL if AFTER has
 * no more errors of any rule than BEFORE. A fix nearby may change the message of an error and
 * its place: the first error is taken whose message is not one of those before. */
const struct finding *new_error_find(const struct findings *before, const struct findings *after);

#endif
