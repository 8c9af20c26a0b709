/* SPDX-License-Identifier: MIT
 * The table of the files that an export makes, and what lies in its folder and is none of them. */
#include "export/files.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/digest.h"
#include "base/output.h"
#include "base/pattern.h"
#include "xml/source.h"

/* Longer lines than this are none of an export's SHA256SUMS. */
enum { LONGEST_LINE = 4096 };

/* clang-format takes these initialisers for blocks. */
/* clang-format off */
#define CSV_FILE(table, folder, dialect)                                                           \
    {"csv", folder table ".csv", "text/csv", OF_DATASET, "xslt/export/csv.xsl",                    \
     {"table", table, "dialect", dialect}}
/* One table of the dataset, by RFC 4180 and for Excel. */
#define CSV(table) CSV_FILE(table, "csv/", "rfc4180"), CSV_FILE(table, "csv/excel/", "excel")
/* The pages in one language. */
#define PAGE(name, lang)                                                                           \
    {"html", "html/" name ".html", "text/html", OF_DATASET, "xslt/export/html.xsl", {"lang", lang}}
/* A graph in one serialisation. */
#define RDF(graph, serialisation, suffix, media_type)                                              \
    {"rdf", "rdf/" graph suffix, media_type, OF_DATASET, "xslt/export/rdf.xsl",                    \
     {"graph", graph, "serialisation", serialisation}}
/* A file that no parameter decides about. */
#define FILE_OF(source, format, path, media_type, stylesheet)                                      \
    {format, path, media_type, source, stylesheet, {NULL}}
/* clang-format on */

const struct export_file export_files[] = {
    FILE_OF(OF_DATASET, "xml", "xml/regions.xml", "application/xml", NULL),
    FILE_OF(OF_DATASET, "json", "json/regions.json", "application/json", "xslt/export/json.xsl"),
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
    FILE_OF(OF_DATASET, "csv", "csv/datapackage.json", "application/json",
            "xslt/export/datapackage.xsl"),
    FILE_OF(OF_DATASET, "csv", "csv/csv-metadata.json", "application/csvm+json",
            "xslt/export/csvw.xsl"),
    FILE_OF(OF_DATASET, "sqlite", "sqlite/regions.sql", "application/sql",
            "xslt/export/sqlite.xsl"),
    PAGE("index", "it"),
    PAGE("en", "en"),
    PAGE("de", "de"),
    PAGE("fr", "fr"),
    RDF("regions", "turtle", ".ttl", "text/turtle"),
    RDF("regions", "json-ld", ".jsonld", "application/ld+json"),
    RDF("dataset", "turtle", ".ttl", "text/turtle"),
    RDF("dataset", "json-ld", ".jsonld", "application/ld+json"),
    FILE_OF(OF_REPORT, "quality", "quality.html", "text/html", "xslt/report/html.xsl"),
    FILE_OF(OF_REPORT, "quality", "quality.json", "application/json", "xslt/report/quality.xsl"),
    FILE_OF(OF_CHANGES, "changes", "changes.json", "application/json", "xslt/export/changes.xsl"),
    FILE_OF(OF_CHANGES, "changes", "changes.atom", "application/atom+xml", "xslt/export/atom.xsl"),
    FILE_OF(OF_FILES, "manifest", MANIFEST_JSON, "application/json", "xslt/export/manifest.xsl"),
    FILE_OF(OF_FILES, "manifest", MANIFEST_SUMS, "text/plain", "xslt/export/sha256sums.xsl"),
};

const size_t export_file_count = sizeof export_files / sizeof *export_files;

static int
is_made(const char *path)
{
    for (size_t i = 0; i < export_file_count; i++)
        if (strcmp(export_files[i].path, path) == 0)
            return 1;
    return 0;
}

static void
add_path(struct leftovers *leftovers, const char *path)
{
    leftovers->paths =
        arena_grow(leftovers->arena, leftovers->paths, leftovers->count, sizeof *leftovers->paths);
    leftovers->paths[leftovers->count++] = path;
}

/* The file that LINE of SUMS, an older SHA256SUMS, lists, if it is a plain one that still has that hash,
 * and its path, in the arena of LEFTOVERS; else NULL. Of no other file than ONLY, if that is not NULL,
 * or else of none that is made. */
static struct source *
read_listed(struct leftovers *leftovers, const struct source *sums, struct span line,
            const char *only, const char **path)
{
    /* Below the folder, nothing hidden. */
    static struct pattern pattern = {"^([0-9a-f]{64})  ((?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*)$", 0,
                                     NULL};
    const char *text = sums->bytes + line.start;
    char hash[SHA256_DIGITS + 1];
    struct piece pieces[3];
    if (line.end - line.start > LONGEST_LINE ||
        !pattern_pieces(&pattern, text, line.end - line.start, pieces, 3))
        return NULL;
    *path = arena_copy(leftovers->arena, text + pieces[2].start, piece_len(pieces[2]));
    if ((only != NULL ? strcmp(*path, only) != 0 : is_made(*path)) ||
        !output_has(leftovers->dir, *path))
        return NULL;
    struct source *source =
        source_read(arena_printf(leftovers->arena, "%s/%s", leftovers->dir, *path));
    if (source == NULL)
        return NULL;
    sha256_hex(source->bytes, source->len, hash);
    if (strncmp(hash, text, SHA256_DIGITS) == 0)
        return source;
    source_free(source);
    return NULL;
}

/* Whether SUMS is of an export: any folder may have a SHA256SUMS that is somebody else's. */
static int
is_ours(struct leftovers *leftovers, const struct source *sums)
{
    const char *path;
    int is = 0;
    for (size_t i = 0; i < sums->line_count && !is; i++) {
        struct source *source =
            read_listed(leftovers, sums, source_line(sums, i + 1), MANIFEST_JSON, &path);
        is = source != NULL && strstr(source->bytes, "\"name\": \"fse-lint\"") != NULL;
        source_free(source);
    }
    return is;
}

int
leftovers_add_stale(struct leftovers *leftovers)
{
    const char *path;
    if (!output_has(leftovers->dir, MANIFEST_SUMS))
        return 0;
    struct source *sums =
        source_read(arena_printf(leftovers->arena, "%s/" MANIFEST_SUMS, leftovers->dir));
    if (sums == NULL)
        return -1;
    size_t count = is_ours(leftovers, sums) ? sums->line_count : 0;
    for (size_t i = 0; i < count; i++) {
        struct source *source = read_listed(leftovers, sums, source_line(sums, i + 1), NULL, &path);
        if (source != NULL)
            add_path(leftovers, path);
        source_free(source);
    }
    source_free(sums);
    return 0;
}

static int
is_shown(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int
compare_names(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void
look_into(struct leftovers *leftovers, const char *folder)
{
    struct arena *arena = leftovers->arena;
    struct dirent **entries;
    int count = scandir(arena_printf(arena, "%s/%s", leftovers->dir, folder), &entries, is_shown,
                        compare_names);
    for (int i = 0; i < count; i++) {
        const char *path = arena_printf(arena, "%s/%s", folder, entries[i]->d_name);
        struct stat status;
        free(entries[i]);
        if (lstat(arena_printf(arena, "%s/%s", leftovers->dir, path), &status) != 0)
            continue;
        if (S_ISDIR(status.st_mode))
            look_into(leftovers, path);
        else if (!is_made(path))
            add_path(leftovers, path);
    }
    if (count >= 0)
        free(entries);
}

void
leftovers_add_strangers(struct leftovers *leftovers, const struct export_file *file)
{
    const char *slash = strchr(file->path, '/');
    if (slash != NULL)
        look_into(leftovers,
                  arena_copy(leftovers->arena, file->path, (size_t)(slash - file->path)));
}
