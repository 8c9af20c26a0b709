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

#define CSV_FILE(table, folder, dialect)                                                           \
    {                                                                                              \
        "csv", folder table ".csv", "text/csv", OF_DATASET, "xslt/export/csv.xsl",                 \
        {                                                                                          \
            "table", table, "dialect", dialect                                                     \
        }                                                                                          \
    }

/* One table of the dataset, by RFC 4180 and for Excel. */
#define CSV(table) CSV_FILE(table, "csv/", "rfc4180"), CSV_FILE(table, "csv/excel/", "excel")

/* The pages in one language. */
#define PAGE(name, lang)                                                                           \
    {                                                                                              \
        "html", "html/" name ".html", "text/html", OF_DATASET, "xslt/export/html.xsl",             \
        {                                                                                          \
            "lang", lang                                                                           \
        }                                                                                          \
    }

/* A graph in one serialisation. */
#define RDF(graph, serialisation, suffix, media_type)                                              \
    {                                                                                              \
        "rdf", "rdf/" graph suffix, media_type, OF_DATASET, "xslt/export/rdf.xsl",                 \
        {                                                                                          \
            "graph", graph, "serialisation", serialisation                                         \
        }                                                                                          \
    }

const struct export_file export_files[] = {
    {"xml", "xml/regions.xml", "application/xml", OF_DATASET, NULL, {NULL}},
    {"json", "json/regions.json", "application/json", OF_DATASET, "xslt/export/json.xsl", {NULL}},
    CSV("dataset"),
    CSV("regions"),
    CSV("region_facts"),
    CSV("platforms"),
    CSV("aliases"),
    CSV("services"),
    CSV("procedures"),
    CSV("procedure_channels"),
    CSV("procedure_requires"),
    CSV("procedure_replaces"),
    CSV("procedure_alternatives"),
    CSV("procedure_credentials"),
    CSV("procedure_venues"),
    CSV("procedure_documents"),
    CSV("procedure_consents"),
    CSV("procedure_outputs"),
    CSV("steps"),
    CSV("notes"),
    CSV("unknowns"),
    CSV("credentials"),
    CSV("credential_levels"),
    CSV("contacts"),
    CSV("links"),
    CSV("defaults"),
    CSV("hosts"),
    CSV("claims"),
    CSV("claim_sources"),
    CSV("claim_superseded_by"),
    CSV("sources"),
    CSV("codes"),
    {"csv",
     "csv/datapackage.json",
     "application/json",
     OF_DATASET,
     "xslt/export/datapackage.xsl",
     {NULL}},
    {"csv",
     "csv/csv-metadata.json",
     "application/csvm+json",
     OF_DATASET,
     "xslt/export/csvw.xsl",
     {NULL}},
    {"sqlite",
     "sqlite/regions.sql",
     "application/sql",
     OF_DATASET,
     "xslt/export/sqlite.xsl",
     {NULL}},
    PAGE("index", "it"),
    PAGE("en", "en"),
    PAGE("de", "de"),
    PAGE("fr", "fr"),
    RDF("regions", "turtle", ".ttl", "text/turtle"),
    RDF("regions", "json-ld", ".jsonld", "application/ld+json"),
    RDF("dataset", "turtle", ".ttl", "text/turtle"),
    RDF("dataset", "json-ld", ".jsonld", "application/ld+json"),
    {"quality", "quality.html", "text/html", OF_REPORT, "xslt/report/html.xsl", {NULL}},
    {"quality", "quality.json", "application/json", OF_REPORT, "xslt/report/quality.xsl", {NULL}},
    {"changes", "changes.json", "application/json", OF_CHANGES, "xslt/export/changes.xsl", {NULL}},
    {"changes", "changes.atom", "application/atom+xml", OF_CHANGES, "xslt/export/atom.xsl", {NULL}},
    {"manifest", MANIFEST_JSON, "application/json", OF_FILES, "xslt/export/manifest.xsl", {NULL}},
    {"manifest", MANIFEST_SUMS, "text/plain", OF_FILES, "xslt/export/sha256sums.xsl", {NULL}},
};

const size_t export_file_count = sizeof export_files / sizeof *export_files;

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

/* Whether PATH can be one of a file of ours: below the folder, nothing hidden. */
static int
is_path(const char *path)
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
        strncmp(line + SHA256_DIGITS, "  ", 2) != 0 || !is_path(listed.path))
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

static int
is_made(const char *path)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (strcmp(export_files[i].path, path) == 0)
            return 1;
    return 0;
}

int
leftovers_each_stale(const char *dir, visit_leftover visit, void *context)
{
    if (!output_has(dir, MANIFEST_SUMS))
        return 0;
    struct list list = {.arena = arena_new(), .dir = dir};
    int rc = read_list(&list);
    if (rc == 0 && is_ours(&list)) {
        for (size_t i = 0; i < list.count; i++) {
            if (is_made(list.lines[i].path))
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
        else if (!is_made(path))
            look->visit(path, look->context);
    }
    memory_free(names);
}

void
leftovers_each_stranger(const char *dir, const struct export_file *file, visit_leftover visit,
                        void *context)
{
    const char *slash = strchr(file->path, '/');
    if (slash == NULL)
        return;
    struct look look = {arena_new(), dir, visit, context};
    look_into(&look, arena_copy(look.arena, file->path, (size_t)(slash - file->path)));
    arena_free(look.arena);
}

/* Calls VISIT for what is left of FILE in LOOK's folder: its name, a number, ".new". */
static void
visit_unfinished(struct look *look, const struct export_file *file)
{
    const char *slash = strrchr(file->path, '/');
    int folder_len = slash != NULL ? (int)(slash + 1 - file->path) : 0;
    size_t count, len = strlen(file->path);
    const char **names =
        list_names(look, arena_printf(look->arena, "%.*s", folder_len, file->path), &count);
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(look->arena, "%.*s%s", folder_len, file->path, names[i]);
        if (strncmp(path, file->path, len) != 0 || path[len] != '.')
            continue;
        size_t digits = strspn(path + len + 1, "0123456789");
        if (digits > 0 && strcmp(path + len + 1 + digits, ".new") == 0 &&
            output_has(look->dir, path))
            look->visit(path, look->context);
    }
    memory_free(names);
}

void
leftovers_each_unfinished(const char *dir, visit_leftover visit, void *context)
{
    struct look look = {arena_new(), dir, visit, context};
    for (size_t i = 0; i < export_file_count; i++)
        visit_unfinished(&look, &export_files[i]);
    arena_free(look.arena);
}
