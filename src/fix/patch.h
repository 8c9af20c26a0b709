/* SPDX-License-Identifier: MIT
 * The changes of a document as a unified diff, which patch and git apply take. */
#ifndef FSE_FIX_PATCH_H
#define FSE_FIX_PATCH_H

#include <stddef.h>

#include "base/buffer.h"
#include "fix/edits.h"

/* One version of the document. */
struct patch_side {
    const char *bytes;
    size_t len;
};

/* Appends to OUT what leads from OLD to NEW, by CHANGES, as the diff of the file PATH: a line a
 * line, with three unchanged ones around; nothing if there is no difference. */
void patch_add(struct buffer *out, const char *path, struct patch_side old, struct patch_side new,
               const struct byte_changes *changes);

#endif
