/* SPDX-License-Identifier: MIT
 * What changed in meaning from one version of the dataset to another, and the version that this asks
 * for. */
#include "diff/diff.h"

#include <string.h>

#include "base/buffer.h"
#include "base/trouble.h"
#include "dataset/keys.h"
#include "dataset/resolved.h"
#include "diff/compare.h"
#include "transform/stylesheet.h"

static const char *
attribute_of(const struct entry *root, const char *name)
{
    const char *value = entry_attribute(root, name);
    return value != NULL ? value : "";
}

static int
read_side(struct diff_side *side, struct dataset *data, struct arena *arena)
{
    struct buffer resolved = {0};
    keys_assign(data);
    resolved_write(data, &resolved);
    struct tree *tree = tree_parse(resolved.bytes, resolved.len);
    buffer_free(&resolved);
    if (tree == NULL)
        return -1;
    side->name = data->source->name;
    side->root = entry_read(tree, arena);
    tree_free(tree);
    side->schema_version = attribute_of(side->root, "schema-version");
    side->data_version = attribute_of(side->root, "data-version");
    side->updated = attribute_of(side->root, "updated");
    if (version_read(side->data_version, &side->version) == 0)
        return 0;
    trouble("the data-version of %s, '%s', is not like 1.2.3", side->name, side->data_version);
    return -1;
}

static void
judge(struct diff *diff)
{
    diff->required = version_after(&diff->old.version, change_list_gravest(&diff->changes));
    diff->is_enough = version_compare(&diff->new.version, &diff->required) >= 0;
    diff->goes_backwards = version_compare(&diff->new.version, &diff->old.version) < 0;
    /* Days are written so that they sort; the schema knows nothing else for this attribute. */
    diff->updated_backwards = strcmp(diff->new.updated, diff->old.updated) < 0;
}

int
diff_make(struct diff *diff, struct dataset *old, struct dataset *new)
{
    *diff = (struct diff){.arena = arena_new()};
    if (read_side(&diff->old, old, diff->arena) != 0 ||
        read_side(&diff->new, new, diff->arena) != 0)
        return -1;
    compare_versions(diff->old.root, diff->new.root, diff->arena, &diff->changes);
    judge(diff);
    return 0;
}

void
diff_free(struct diff *diff)
{
    change_list_free(&diff->changes);
    entry_free(diff->old.root);
    entry_free(diff->new.root);
    arena_free(diff->arena);
}
