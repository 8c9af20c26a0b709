/* SPDX-License-Identifier: MIT
 * The table of the files that an export makes, and what lies in its folder and is none of them. */
#include "export/files.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/digest.h"
#include "base/memory.h"
#include "base/output.h"
#include "xml/source.h"

/* The pages in one language. */
#define PAGES(lang)                                                                                \
    {                                                                                              \
        "html", "html/" lang "/", OF_DATASET, "xslt/export/html.xsl", {"lang", lang}, NULL         \
    }

const struct export_family export_families[] = {
    {"xml", "xml/regions.xml", OF_DATASET, NULL, {NULL}, NULL},
    {"json", "json/regions.json", OF_DATASET, "xslt/export/json.xsl", {NULL}, NULL},
    {"csv", "csv/", OF_DATASET, "xslt/export/csv.xsl", {NULL}, NULL},
    {"sqlite", "sqlite/regions.sql", OF_DATASET, "xslt/export/sqlite.xsl", {NULL}, NULL},
    PAGES("it"),
    PAGES("en"),
    PAGES("de"),
    PAGES("fr"),
    {"html", "html/", OF_DATASET, "xslt/export/html/files.xsl", {NULL}, "html/qr/"},
    {"rdf", "rdf/", OF_DATASET, "xslt/export/rdf.xsl", {NULL}, NULL},
    {"quality", "quality.html", OF_REPORT, "xslt/report/html.xsl", {NULL}, NULL},
    {"quality", "quality.json", OF_REPORT, "xslt/report/quality.xsl", {NULL}, NULL},
    {"changes", "changes.json", OF_CHANGES, "xslt/export/changes.xsl", {NULL}, NULL},
    {"changes", "changes.atom", OF_CHANGES, "xslt/export/atom.xsl", {NULL}, NULL},
    {"manifest", MANIFEST_JSON, OF_FILES, "xslt/export/manifest.xsl", {NULL}, NULL},
    {"manifest", MANIFEST_SUMS, OF_FILES, "xslt/export/sha256sums.xsl", {NULL}, NULL},
};

const size_t export_family_count = sizeof export_families / sizeof *export_families;

const char *
export_media_type(const char *path)
{
    static const struct {
        const char *end; /* of the path; the first that fits counts */
        const char *type;
    } rows[] = {
        {"csv-metadata.json", "application/csvm+json"},
        {".atom", "application/atom+xml"},
        {".css", "text/css"},
        {".csv", "text/csv"},
        {".html", "text/html"},
        {".js", "text/javascript"},
        {".json", "application/json"},
        {".jsonld", "application/ld+json"},
        {".sql", "application/sql"},
        {".svg", "image/svg+xml"},
        {".ttl", "text/turtle"},
        {".xml", "application/xml"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *end = strstr(path, rows[i].end);
        if (end != NULL && strcmp(end, rows[i].end) == 0)
            return rows[i].type;
    }
    return "text/plain";
}

/* A line of an older SHA256SUMS. */
struct listed {
    const char *hash;
    const char *path;
};

/* An older SHA256SUMS. */
struct list {
    struct arena *arena;
    const char *dir;
    struct listed *lines;
    size_t count;
    size_t capacity;
};

int
export_is_path(const char *path)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/";
    if (path[strspn(path, allowed)] != '\0')
        return 0;
    for (const char *part = path; part != NULL; part = strchr(part, '/')) {
        part += part != path;
        if (*part == '.' || *part == '/' || *part == '\0')
            return 0;
    }
    return 1;
}

/* Adds the LINE, which is cut, if it is one of ours. */
static void
add_line(struct list *list, char *line)
{
    struct listed listed = {line, line + SHA256_DIGITS + 2};
    if (strspn(line, "0123456789abcdef") != SHA256_DIGITS ||
        strncmp(line + SHA256_DIGITS, "  ", 2) != 0 || !export_is_path(listed.path))
        return;
    line[SHA256_DIGITS] = '\0';
    list->lines = memory_grow(list->lines, list->count, &list->capacity, sizeof listed);
    list->lines[list->count++] = listed;
}

/* 0, or -1 after one line of trouble. */
static int
read_list(struct list *list)
{
    struct source *source = source_read(arena_printf(list->arena, "%s/" MANIFEST_SUMS, list->dir));
    if (source == NULL)
        return -1;
    for (size_t i = 0; i < source->line_count; i++) {
        struct span line = source_line(source, i + 1);
        add_line(list, arena_copy(list->arena, source->bytes + line.start, line.end - line.start));
    }
    source_free(source);
    return 0;
}

/* The plain file that is LISTED, if it has that hash; else NULL. */
static struct source *
read_listed(const struct list *list, const struct listed *listed)
{
    char hash[SHA256_DIGITS + 1];
    if (!output_has(list->dir, listed->path))
        return NULL;
    struct source *source =
        source_read(arena_printf(list->arena, "%s/%s", list->dir, listed->path));
    if (source == NULL)
        return NULL;
    sha256_hex(source->bytes, source->len, hash);
    if (strcmp(hash, listed->hash) == 0)
        return source;
    source_free(source);
    return NULL;
}

/* Whether LIST is of an export: any folder may have a SHA256SUMS that is somebody else's. */
static int
is_ours(const struct list *list)
{
    int is = 0;
    for (size_t i = 0; i < list->count && !is; i++) {
        if (strcmp(list->lines[i].path, MANIFEST_JSON) != 0)
            continue;
        struct source *source = read_listed(list, &list->lines[i]);
        is = source != NULL && strstr(source->bytes, "\"name\": \"fse-lint\"") != NULL;
        source_free(source);
    }
    return is;
}

int
leftovers_each_stale(const char *dir, const struct table *made, visit_leftover visit, void *context)
{
    if (!output_has(dir, MANIFEST_SUMS))
        return 0;
    struct list list = {.arena = arena_new(), .dir = dir};
    int rc = read_list(&list);
    if (rc == 0 && is_ours(&list)) {
        for (size_t i = 0; i < list.count; i++) {
            if (table_find(made, list.lines[i].path) != NULL)
                continue;
            struct source *source = read_listed(&list, &list.lines[i]);
            if (source != NULL)
                visit(list.lines[i].path, context);
            source_free(source);
        }
    }
    memory_free(list.lines);
    arena_free(list.arena);
    return rc;
}

/* A look through the folders of DIR. */
struct look {
    struct arena *arena;
    const char *dir;
    const struct table *made;
    visit_leftover visit;
    void *context;
};

static int
compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names in the folder PATH but hidden ones, *COUNT of them, sorted; the caller frees the list. */
static const char **
list_names(struct look *look, const char *path, size_t *count)
{
    const char **names = NULL;
    size_t capacity = 0;
    *count = 0;
    DIR *folder = opendir(arena_printf(look->arena, "%s/%s", look->dir, path));
    if (folder == NULL)
        return NULL;
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        if (entry->d_name[0] == '.')
            continue;
        names = memory_grow(names, *count, &capacity, sizeof *names);
        names[(*count)++] = arena_copy(look->arena, entry->d_name, strlen(entry->d_name));
    }
    closedir(folder);
    if (*count > 0)
        qsort(names, *count, sizeof *names, compare_names);
    return names;
}

static void
look_into(struct look *look, const char *folder)
{
    size_t count;
    const char **names = list_names(look, folder, &count);
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(look->arena, "%s/%s", folder, names[i]);
        struct stat status;
        if (lstat(arena_printf(look->arena, "%s/%s", look->dir, path), &status) != 0)
            continue;
        if (S_ISDIR(status.st_mode))
            look_into(look, path);
        else if (table_find(look->made, path) == NULL)
            look->visit(path, look->context);
    }
    memory_free(names);
}

void
leftovers_each_stranger(const char *dir, const struct export_family *family,
                        const struct table *made, visit_leftover visit, void *context)
{
    const char *slash = strchr(family->path, '/');
    if (slash == NULL)
        return;
    struct look look = {arena_new(), dir, made, visit, context};
    look_into(&look, arena_copy(look.arena, family->path, (size_t)(slash - family->path)));
    arena_free(look.arena);
}

/* Tells the LOOK of its context of PATH, if an export did not finish that. */
static void
visit_unfinished(const char *path, void *context)
{
    const struct look *look = context;
    size_t len = 0;
    if (output_leftover(path, &len) > 0 &&
        table_find(look->made, arena_copy(look->arena, path, len)) != NULL)
        look->visit(path, look->context);
}

void
leftovers_each_unfinished(const char *dir, const struct table *made, visit_leftover visit,
                          void *context)
{
    struct look told = {arena_new(), dir, made, visit, context};
    struct look look = {told.arena, dir, made, visit_unfinished, &told};
    size_t count;
    const char **names = list_names(&look, ".", &count), *last = "";
    for (size_t i = 0; i < count; i++)
        visit_unfinished(names[i], &told);
    memory_free(names);
    for (size_t i = 0; i < export_family_count; i++) {
        const char *path = export_families[i].path, *slash = strchr(path, '/');
        size_t len = slash != NULL ? (size_t)(slash - path) : 0;
        if (len > 0 && strncmp(path, last, len + 1) != 0)
            look_into(&look, arena_copy(look.arena, path, len));
        last = path;
    }
    arena_free(look.arena);
}
