/* SPDX-License-Identifier: MIT
 * A baseline: the findings that a project has accepted. */
#include "cli/baseline.h"

#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "base/output.h"
#include "base/table.h"
#include "base/trouble.h"
#include "base/utf8.h"
#include "report/file_name.h"
#include "xml/source.h"

enum { FINGERPRINT_LEN = 16 };

/* A finding that is known. */
struct known {
    const char *key;  /* "FINGERPRINT PATH" */
    const char *path; /* in KEY */
    const char *said; /* "FSE505 stale-claim region/…" */
    int is_there;
};

struct baseline {
    struct arena *arena;
    struct known *items;
    size_t count;
    struct table by_key;
};

/* The path of the file NAME as a baseline has it: a URI, without blanks, and the same from every folder. */
static const char *
path_of(struct arena *arena, const char *name)
{
    struct buffer uri = {0};
    file_name_add_uri(&uri, name, file_name_root(arena));
    const char *copy = arena_copy(arena, buffer_text(&uri), uri.len);
    buffer_free(&uri);
    return copy;
}

/* Reads the line of LEN bytes at TEXT into *KNOWN. 0, or -1 if it is none of a baseline. */
static int
read_line(struct baseline *baseline, const char *text, size_t len, struct known *known)
{
    char *key = arena_copy(baseline->arena, text, len), *blank = strchr(key, ' ');
    if (blank == NULL || strspn(key, "0123456789abcdef") != FINGERPRINT_LEN ||
        blank != key + FINGERPRINT_LEN)
        return -1;
    char *end = strchr(blank + 1, ' ');
    if (end == NULL || end == blank + 1)
        return -1;
    *end = '\0';
    *known = (struct known){key, blank + 1, end + 1, 0};
    return 0;
}

/* Reads the lines of SOURCE. 0, or -1 after one line of trouble. */
static int
read_lines(struct baseline *baseline, const struct source *source)
{
    baseline->items = arena_get(baseline->arena, source->line_count * sizeof *baseline->items);
    for (size_t i = 1; i <= source->line_count; i++) {
        struct span span = source_line(source, i);
        const char *text = source->bytes + span.start;
        struct known *known = &baseline->items[baseline->count];
        if (span.end == span.start || *text == '#')
            continue;
        if (read_line(baseline, text, span.end - span.start, known) != 0) {
            trouble("%s:%zu: this is no line of a baseline; --write-baseline makes one",
                    source->name, i);
            return -1;
        }
        baseline->count += table_add(&baseline->by_key, known->key, known) == NULL;
    }
    return 0;
}

struct baseline *
baseline_read(const char *path)
{
    struct source *source = source_read(path);
    if (source == NULL)
        return NULL;
    struct baseline *baseline = memory_get_zeroed(1, sizeof *baseline);
    baseline->arena = arena_new();
    int rc = read_lines(baseline, source);
    source_free(source);
    if (rc == 0)
        return baseline;
    baseline_free(baseline);
    return NULL;
}

void
baseline_free(struct baseline *baseline)
{
    if (baseline == NULL)
        return;
    table_free(&baseline->by_key);
    arena_free(baseline->arena);
    memory_free(baseline);
}

/* A file whose findings are looked up. */
struct lookup {
    struct baseline *baseline;
    const char *path;
};

static int
is_known(const struct finding *finding, void *context)
{
    const struct lookup *lookup = context;
    struct baseline *baseline = lookup->baseline;
    struct known *known =
        table_find(&baseline->by_key,
                   arena_printf(baseline->arena, "%s %s", finding->fingerprint, lookup->path));
    if (known == NULL || finding->rule->is_fatal || finding->suppression != NULL)
        return 0;
    known->is_there = 1;
    return 1;
}

void
baseline_apply(struct baseline *baseline, struct run_file *file, struct findings *findings)
{
    struct lookup lookup = {baseline, path_of(baseline->arena, file->name)};
    file->known = findings_drop(findings, is_known, &lookup);
    /* Of a document that was not read to its end, nothing is known to be gone. */
    for (size_t i = 0; file->data->is_complete && i < baseline->count; i++) {
        const struct known *known = &baseline->items[i];
        if (known->is_there || strcmp(known->path, lookup.path) != 0)
            continue;
        file->gone = arena_grow(baseline->arena, file->gone, file->gone_count, sizeof known->said);
        file->gone[file->gone_count++] = known->said;
    }
}

static void
add_file(struct buffer *out, struct arena *arena, const struct run_file *file)
{
    const char *path = path_of(arena, file->name);
    for (size_t i = 0; i < findings_count(file->findings); i++) {
        const struct finding *finding = findings_get(file->findings, i);
        if (finding->rule->is_fatal || finding->suppression != NULL)
            continue;
        const char *address = finding->address != NULL ? finding->address : "-";
        buffer_printf(out, "%s %s %s %s ", finding->fingerprint, path, finding->rule->id,
                      finding->rule->name);
        utf8_add_safe(out, address, strlen(address));
        buffer_add_text(out, "\n");
    }
}

int
baseline_write(const char *path, const struct run *run)
{
    struct arena *arena = arena_new();
    struct buffer out = {0};
    buffer_add_text(&out, "# Findings that 'fse-lint check --baseline' leaves out; "
                          "--write-baseline writes them again.\n");
    for (size_t i = 0; i < run->count; i++)
        add_file(&out, arena, &run->files[i]);
    int rc = output_write_file(path, buffer_text(&out), out.len);
    buffer_free(&out);
    arena_free(arena);
    return rc == 0 ? STATUS_CLEAN : EXIT_TROUBLE;
}
