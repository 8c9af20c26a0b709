/* SPDX-License-Identifier: MIT
 * The list of the files of an export, of which its manifest is made. */
#include "export/manifest.h"

#include <stdio.h>

#include "base/sha256.h"

enum { MAX_SIZE_DIGITS = 24 };

struct tree *
manifest_new(const struct tree *dataset, const struct source *source)
{
    static const char *const versions[] = {"schema-version", "data-version", "updated"};
    struct tree *manifest = tree_new("files");
    char size[MAX_SIZE_DIGITS], hash[SHA256_DIGITS + 1];
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
        tree_copy_root_attribute(manifest, dataset, versions[i]);
    tree_set_root_attribute(manifest, "generator-version", FSE_VERSION);
    snprintf(size, sizeof size, "%zu", source->len);
    tree_set_root_attribute(manifest, "dataset-size", size);
    sha256_hex(source->bytes, source->len, hash);
    tree_set_root_attribute(manifest, "dataset-sha256", hash);
    return manifest;
}

void
manifest_add(struct tree *manifest, const struct export_file *file, const struct buffer *bytes)
{
    char size[MAX_SIZE_DIGITS], hash[SHA256_DIGITS + 1];
    snprintf(size, sizeof size, "%zu", bytes->len);
    sha256_hex(buffer_text(bytes), bytes->len, hash);
    tree_add(manifest, "file",
             (const char *const[]){"path", file->path, "size", size, "sha256", hash, "media-type",
                                   file->media_type, NULL});
}
