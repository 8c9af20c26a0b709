/* SPDX-License-Identifier: MIT
 * The table of the files that an export makes. */
#include "export/files.h"

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
