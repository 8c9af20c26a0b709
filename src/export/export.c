/* SPDX-License-Identifier: MIT
 * The files that are made of the dataset for downstream teams. */
#include "export/export.h"

#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "base/table.h"
#include "base/utf8.h"
#include "export/files.h"
#include "finding/spelling.h"
#include "transform/stylesheet.h"

/* Whether the file at INDEX is the first of its format. */
static int
is_first(size_t index)
{
    return index == 0 || strcmp(export_files[index].format, export_files[index - 1].format) != 0;
}

void
export_add_formats(struct buffer *out)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (is_first(i))
            buffer_printf(out, "%s%s", i > 0 ? ", " : "", export_files[i].format);
}

/* Whether FORMATS ("json,csv") names FILE's format; NULL names all. */
static int
is_wanted(const struct export_file *file, const char *formats)
{
    size_t len = strlen(file->format);
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        if (strcspn(at, ",") == len && memcmp(at, file->format, len) == 0)
            return 1;
    }
    return formats == NULL;
}

int
export_check_formats(const char *formats, char **unknown, const char **nearest)
{
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        char *word = memory_copy_text(at);
        word[strcspn(word, ",")] = '\0';
        struct spelling spelling = spelling_of(word);
        size_t i = 0;
        for (; i < export_file_count && strcmp(export_files[i].format, word) != 0; i++)
            spelling_try(&spelling, export_files[i].format);
        if (i == export_file_count) {
            *unknown = word;
            *nearest = spelling.nearest;
            return -1;
        }
        memory_free(word);
    }
    return 0;
}

int
export_needs_report(const char *formats, const char *dir)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (export_files[i].source == OF_REPORT &&
            (is_wanted(&export_files[i], formats) || output_has(dir, export_files[i].path)))
            return 1;
    return 0;
}

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

/* Adds FILE, whose content is BYTES: <file> with its path, size, sha256 and media-type. */
static void
manifest_add(struct tree *manifest, const struct export_file *file, const struct buffer *bytes)
{
    char size[MAX_SIZE_DIGITS], hash[SHA256_DIGITS + 1];
    snprintf(size, sizeof size, "%zu", bytes->len);
    sha256_hex(buffer_text(bytes), bytes->len, hash);
    tree_add(manifest, "file",
             (const char *const[]){"path", file->path, "size", size, "sha256", hash, "media-type",
                                   file->media_type, NULL});
}

/* The making of the files of FORMATS, and of a manifest also if they do not name it. That lists what
 * is made, and of the other files those in DIR that are what would be made. */
struct making {
    const char *formats;
    const char *dir;
    int with_manifest;
    struct output *output; /* where the files go; NULL: they are compared with those in DIR */
    int count;             /* how many went there, or how many differ */
    struct buffer *out;    /* where it is told which differ */
    struct table told;
    const struct buffer *resolved;
    int outdated; /* how many other files there are that are not what would be made */
    struct tree *trees[EXPORT_SOURCE_COUNT];
    struct stylesheet *stylesheet; /* the one compiled last, which several files in a row share */
    const char *compiled;          /* its name */
};

static int
is_asked_for(const struct making *making, const struct export_file *file)
{
    return (making->with_manifest && file->source == OF_FILES) || is_wanted(file, making->formats);
}

/* Appends the content of FILE to BYTES. 0, or -1 after one line of trouble. */
static int
add_content(struct making *making, const struct export_file *file, struct buffer *bytes)
{
    if (file->stylesheet == NULL) {
        buffer_add(bytes, buffer_text(making->resolved), making->resolved->len);
        return 0;
    }
    if (making->compiled == NULL || strcmp(making->compiled, file->stylesheet) != 0) {
        stylesheet_free(making->stylesheet);
        making->stylesheet = stylesheet_embedded(file->stylesheet);
        making->compiled = file->stylesheet;
    }
    if (making->stylesheet == NULL)
        return -1;
    return stylesheet_apply(making->stylesheet, making->trees[file->source], file->parameters,
                            bytes);
}

/* What can be wrong with a file there. */
enum fault { OUTDATED, STALE, STRANGE };

/* Says what is wrong with the file PATH; once of each. */
static void
tell(struct making *making, const char *path, enum fault fault)
{
    struct buffer name = {0};
    if (table_add(&making->told, path, making) != NULL)
        return;
    utf8_add_safe(&name, making->dir, strlen(making->dir));
    buffer_add_text(&name, "/");
    utf8_add_safe(&name, path, strlen(path));
    buffer_printf(making->out,
                  fault == OUTDATED ? tr("%s does not match the dataset\n")
                  : fault == STALE  ? tr("%s is left over from an earlier export\n")
                                    : tr("%s is not a file of the export\n"),
                  buffer_text(&name));
    buffer_free(&name);
    making->count++;
}

static int
hand_over(struct making *making, const struct export_file *file, const struct buffer *bytes)
{
    if (making->output != NULL) {
        making->count++;
        return output_add(making->output, file->path, buffer_text(bytes), bytes->len);
    }
    if (!output_is_current(making->dir, file->path, buffer_text(bytes), bytes->len))
        tell(making, file->path, OUTDATED);
    return 0;
}

/* Makes FILE, and hands it over if it is asked for. */
static int
make_file(struct making *making, const struct export_file *file)
{
    int is_asked = is_asked_for(making, file);
    if (!is_asked && !(making->with_manifest && output_has(making->dir, file->path)))
        return 0;
    struct buffer bytes = {0};
    int rc = add_content(making, file, &bytes);
    if (rc == 0 && is_asked)
        rc = hand_over(making, file, &bytes);
    if (rc == 0 &&
        (is_asked || output_is_current(making->dir, file->path, buffer_text(&bytes), bytes.len)))
        manifest_add(making->trees[OF_FILES], file, &bytes);
    else
        making->outdated++;
    buffer_free(&bytes);
    return rc;
}

/* Parses what files are made of. 0, or -1 after one line of trouble. */
static int
grow_trees(struct making *making, const struct export_input *input)
{
    struct tree **trees = making->trees;
    making->resolved = input->resolved;
    trees[OF_DATASET] = tree_parse(buffer_text(input->resolved), input->resolved->len);
    if (trees[OF_DATASET] == NULL)
        return -1;
    trees[OF_FILES] = manifest_new(trees[OF_DATASET], input->dataset);
    trees[OF_CHANGES] = tree_parse(buffer_text(input->changes), input->changes->len);
    if (trees[OF_CHANGES] == NULL)
        return -1;
    if (input->report->len == 0)
        return 0;
    trees[OF_REPORT] = tree_parse(buffer_text(input->report), input->report->len);
    return trees[OF_REPORT] != NULL ? 0 : -1;
}

/* Makes every file and hands it over. */
static int
make_files(struct making *making, const struct export_input *input)
{
    int rc = grow_trees(making, input);
    for (size_t i = 0; rc == 0 && i < export_file_count; i++)
        rc = make_file(making, &export_files[i]);
    stylesheet_free(making->stylesheet);
    for (size_t i = 0; i < EXPORT_SOURCE_COUNT; i++)
        tree_free(making->trees[i]);
    return rc;
}

int
export_write(const struct export_input *input, const char *formats, const char *dir,
             struct export_result *result)
{
    struct making making = {
        .formats = formats, .dir = dir, .with_manifest = 1, .output = output_new(dir)};
    struct leftovers stale = {.arena = arena_new(), .dir = dir};
    int rc = output_lock(making.output);
    if (rc == 0)
        rc = make_files(&making, input);
    if (rc == 0)
        rc = leftovers_add_stale(&stale);
    for (size_t i = 0; i < stale.count; i++)
        output_remove(making.output, stale.paths[i]);
    if (rc == 0)
        rc = output_commit(making.output);
    *result = (struct export_result){making.count, (int)stale.count, making.outdated};
    output_free(making.output);
    arena_free(stale.arena);
    return rc;
}

/* Tells of what lies beside the files of MAKING, which it adds to LEFTOVERS. 0, or -1 after one line of
 * trouble. */
static int
compare_rest(struct making *making, struct leftovers *leftovers)
{
    if (making->with_manifest && leftovers_add_stale(leftovers) != 0)
        return -1;
    size_t stale = leftovers->count;
    for (size_t i = 0; i < export_file_count; i++)
        if (is_first(i) && is_wanted(&export_files[i], making->formats))
            leftovers_add_strangers(leftovers, &export_files[i]);
    for (size_t i = 0; i < leftovers->count; i++)
        tell(making, leftovers->paths[i], i < stale ? STALE : STRANGE);
    return 0;
}

int
export_compare(const struct export_input *input, const char *formats, const char *dir,
               struct buffer *out)
{
    /* The last file is of the manifest. */
    int with_manifest = is_wanted(&export_files[export_file_count - 1], formats);
    struct making making = {
        .formats = formats, .dir = dir, .with_manifest = with_manifest, .out = out};
    struct leftovers leftovers = {.arena = arena_new(), .dir = dir};
    int rc = make_files(&making, input);
    if (rc == 0)
        rc = compare_rest(&making, &leftovers);
    table_free(&making.told);
    arena_free(leftovers.arena);
    return rc == 0 ? making.count : -1;
}
