/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#include "export/export.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/digest.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "base/progress.h"
#include "base/table.h"
#include "base/trouble.h"
#include "base/utf8.h"
#include "export/files.h"
#include "export/formats.h"
#include "export/workers.h"

enum { MAX_SIZE_DIGITS = 24 };

/* The list of files made of DATASET, whose bytes are SOURCE: <files> with the versions, what they were made
 * of and by. The caller frees it. */
static struct tree *
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

/* Adds FILE: <file> with its path, size, sha256 and media-type. */
static void
manifest_add(struct tree *manifest, const struct made_file *file)
{
    char size[MAX_SIZE_DIGITS], hash[SHA256_DIGITS + 1];
    snprintf(size, sizeof size, "%zu", file->bytes.len);
    sha256_hex(buffer_text(&file->bytes), file->bytes.len, hash);
    tree_add(manifest, "file",
             (const char *const[]){"path", file->name, "size", size, "sha256", hash, "media-type",
                                   export_media_type(file->name), NULL});
}

/* What is done with a file; -1 ends the work. */
typedef int (*visit_file)(const struct made_file *file, void *context);

/* The making of the files of FORMATS, and of a manifest also if they do not name it. That lists what
 * is made, and of the other files those in DIR that are what would be made. */
struct making {
    const char *formats;
    const char *dir;
    int with_manifest;
    visit_file visit;
    enum progress_work work; /* what it does with the files */
    void *context;
    int outdated;      /* how many other files there are that are not what would be made */
    struct table made; /* all paths */
    struct tree *trees[EXPORT_SOURCE_COUNT];
    struct made_files *files; /* of each family */
};

static int
is_asked_for(const struct making *making, const struct export_family *family)
{
    return (making->with_manifest && family->source == OF_FILES) ||
           family_is_wanted(family, making->formats);
}

/* Hands over FILE of FAMILY if it is asked for. */
static int
hand_over(struct making *making, const struct export_family *family, struct made_file *file)
{
    int is_asked = is_asked_for(making, family);
    table_add(&making->made, file->name, file);
    int is_there = is_asked ? 1 : output_has(making->dir, file->name);
    if (is_there < 0)
        return trouble_failure("cannot read %s/%s: %s", making->dir, file->name,
                               trouble_reason(errno));
    if (!is_there)
        return 0;
    if (is_asked && making->visit(file, making->context) != 0)
        return -1;
    if (is_asked ||
        output_is_current(making->dir, file->name, buffer_text(&file->bytes), file->bytes.len))
        manifest_add(making->trees[OF_FILES], file);
    else
        making->outdated++;
    return 0;
}

static int
hand_over_all(struct making *making, size_t index)
{
    struct made_files *files = &making->files[index];
    int rc = 0;
    progress_at(index);
    for (size_t i = 0; rc == 0 && i < files->count; i++)
        rc = hand_over(making, &export_families[index], &files->items[i]);
    return rc;
}

/* Makes the files of all families that are needed but those made of the list of files. */
static int
make_most(struct making *making, const struct buffer *resolved)
{
    const struct tree **trees = memory_get_zeroed(export_family_count, sizeof *trees);
    for (size_t i = 0; i < export_family_count; i++) {
        const struct export_family *family = &export_families[i];
        int is_needed = is_asked_for(making, family) ||
                        (making->with_manifest && output_has_any(making->dir, family->path));
        if (!is_needed)
            continue;
        if (family->stylesheet == NULL)
            buffer_add(
                &made_files_add(&making->files[i], family->path, strlen(family->path))->bytes,
                buffer_text(resolved), resolved->len);
        else if (family->source != OF_FILES)
            trees[i] = making->trees[family->source];
    }
    int rc = families_make(trees, making->files);
    memory_free(trees);
    return rc;
}

/* Hands all files over, in the order of the table. */
static int
hand_over_families(struct making *making)
{
    int rc = 0;
    progress_begin(making->work, making->dir, export_family_count);
    for (size_t i = 0; rc == 0 && i < export_family_count; i++) {
        const struct export_family *family = &export_families[i];
        if (family->source == OF_FILES && is_asked_for(making, family))
            rc = family_make(family, making->trees[OF_FILES], &making->files[i]);
        if (rc == 0) /* GCOVR_EXCL_BR_LINE: no list of files is too much */
            rc = hand_over_all(making, i);
    }
    return rc;
}

/* Parses what files are made of. */
static void
grow_trees(struct making *making, const struct export_input *input)
{
    struct tree **trees = making->trees;
    trees[OF_DATASET] = tree_parse(buffer_text(input->resolved), input->resolved->len);
    tree_set_root_attribute(trees[OF_DATASET], "base-url", input->base_url);
    trees[OF_FILES] = manifest_new(trees[OF_DATASET], input->dataset);
    trees[OF_CHANGES] = tree_parse(buffer_text(input->changes), input->changes->len);
    if (input->report->len > 0)
        trees[OF_REPORT] = tree_parse(buffer_text(input->report), input->report->len);
}

/* Makes every file and hands it over; making_end after it. */
static int
make_files(struct making *making, const struct export_input *input)
{
    making->files = memory_get_zeroed(export_family_count, sizeof *making->files);
    grow_trees(making, input);
    int rc = make_most(making, input->resolved);
    return rc == 0 ? hand_over_families(making) : rc;
}

static void
making_end(struct making *making)
{
    table_free(&making->made);
    for (size_t i = 0; making->files != NULL && i < export_family_count; i++)
        made_files_free(&making->files[i]);
    memory_free(making->files);
    for (size_t i = 0; i < EXPORT_SOURCE_COUNT; i++)
        tree_free(making->trees[i]);
}

struct writing {
    struct output *output;
    struct export_result *result;
};

static int
add_file(const struct made_file *file, void *context)
{
    struct writing *writing = context;
    writing->result->written++;
    return output_add(writing->output, file->name, buffer_text(&file->bytes), file->bytes.len);
}

static void
remove_file(const char *path, void *context)
{
    struct writing *writing = context;
    writing->result->removed++;
    output_remove(writing->output, path);
}

/* The files that this export has not put in their places yet have its own number. */
static void
remove_unfinished(const char *path, void *context)
{
    char own[32];
    snprintf(own, sizeof own, ".%ld.new", (long)getpid());
    if (strstr(path, own) == NULL)
        remove_file(path, context);
}

int
export_write(const struct export_input *input, const char *formats, const char *dir,
             struct export_result *result)
{
    *result = (struct export_result){0};
    struct writing writing = {output_new(dir), result};
    struct making making = {.formats = formats,
                            .dir = dir,
                            .with_manifest = 1,
                            .visit = add_file,
                            .work = WORK_WRITING,
                            .context = &writing};
    int rc = output_lock(writing.output);
    if (rc == 0)
        rc = make_files(&making, input);
    if (rc == 0)
        rc = leftovers_each_stale(dir, &making.made, remove_file, &writing);
    if (rc == 0) {
        leftovers_each_unfinished(dir, &making.made, remove_unfinished, &writing);
        rc = output_commit(writing.output);
    }
    output_free(writing.output);
    making_end(&making);
    result->outdated = making.outdated;
    return rc;
}

struct comparison {
    const char *dir;
    struct buffer *out;
    struct arena *arena; /* for the names of files */
    struct table told;
    int differing;
    int is_outdated; /* whether an export would change something */
};

/* What can be wrong with a file there. */
enum fault { OUTDATED, STALE, STRANGE };

/* Says what is wrong with the file PATH; once of each. */
static void
tell(struct comparison *comparison, const char *path, enum fault fault)
{
    struct buffer name = {0};
    char *key = arena_copy(comparison->arena, path, strlen(path));
    if (table_add(&comparison->told, key, key) != NULL)
        return;
    utf8_add_safe(&name, comparison->dir, strlen(comparison->dir));
    buffer_add_text(&name, "/");
    utf8_add_safe(&name, path, strlen(path));
    buffer_printf(comparison->out,
                  fault == OUTDATED ? tr("%s does not match the dataset\n")
                  : fault == STALE  ? tr("%s is left over from an earlier export\n")
                                    : tr("%s is not a file of the export: delete it\n"),
                  buffer_text(&name));
    buffer_free(&name);
    comparison->differing++;
    comparison->is_outdated |= fault != STRANGE;
}

static int
compare_file(const struct made_file *file, void *context)
{
    struct comparison *comparison = context;
    if (!output_is_current(comparison->dir, file->name, buffer_text(&file->bytes), file->bytes.len))
        tell(comparison, file->name, OUTDATED);
    return 0;
}

static void
tell_stale(const char *path, void *context)
{
    tell(context, path, STALE);
}

static void
tell_stranger(const char *path, void *context)
{
    tell(context, path, STRANGE);
}

/* Tells of what lies beside the files of FORMATS. 0, or -1 after one line of trouble. */
static int
compare_rest(const char *formats, const struct table *made, struct comparison *comparison)
{
    leftovers_each_unfinished(comparison->dir, made, tell_stale, comparison);
    if (formats_want_manifest(formats) &&
        leftovers_each_stale(comparison->dir, made, tell_stale, comparison) != 0)
        return -1;
    for (size_t i = 0; i < export_family_count; i++)
        if (family_is_first(i) && family_is_wanted(&export_families[i], formats))
            leftovers_each_stranger(comparison->dir, &export_families[i], made, tell_stranger,
                                    comparison);
    return 0;
}

int
export_compare(const struct export_input *input, const char *formats, const char *dir,
               struct buffer *out)
{
    struct comparison comparison = {.dir = dir, .out = out, .arena = arena_new()};
    struct making making = {.formats = formats,
                            .dir = dir,
                            .with_manifest = formats_want_manifest(formats),
                            .visit = compare_file,
                            .work = WORK_COMPARING,
                            .context = &comparison};
    int rc = make_files(&making, input);
    if (rc == 0)
        rc = compare_rest(formats, &making.made, &comparison);
    if (comparison.is_outdated)
        buffer_add_text(out, tr("'fse-lint export' writes its files again and removes those of an "
                                "earlier export\n"));
    making_end(&making);
    table_free(&comparison.told);
    arena_free(comparison.arena);
    return rc == 0 ? comparison.differing : -1;
}
