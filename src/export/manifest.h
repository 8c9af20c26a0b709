/* SPDX-License-Identifier: MIT
 * The list of the files of an export, of which its manifest is made. */
#ifndef FSE_EXPORT_MANIFEST_H
#define FSE_EXPORT_MANIFEST_H

#include "base/buffer.h"
#include "export/files.h"
#include "transform/tree.h"
#include "xml/source.h"

/* The list of files made of DATASET, whose bytes are SOURCE: <files> with the versions, what they
 * were made of and by. The caller frees it. */
struct tree *manifest_new(const struct tree *dataset, const struct source *source);

/* Adds FILE, whose content is BYTES: <file> with its path, size, sha256 and media-type. */
void manifest_add(struct tree *manifest, const struct export_file *file,
                  const struct buffer *bytes);

#endif
