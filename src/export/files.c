/* SPDX-License-Identifier: MIT
 * The table of the files that an export makes. */
#include "export/files.h"

/* One table of the dataset, by RFC 4180. */
#define CSV(table)                                                                                 \
    {                                                                                              \
        "csv", "csv/" table ".csv", "text/csv", OF_DATASET, "xslt/export/csv.xsl",                 \
        {                                                                                          \
            "table", table                                                                         \
        }                                                                                          \
    }

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
    {"json", "json/regions.json", "application/json", OF_DATASET, "xslt/export/json.xsl", {NULL}},
    CSV("regions"),
    CSV("services"),
    CSV("procedures"),
    CSV("steps"),
    CSV("notes"),
    CSV("unknowns"),
    CSV("credentials"),
    CSV("links"),
    CSV("hosts"),
    CSV("sources"),
    CSV("codes"),
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
};

const size_t export_file_count = sizeof export_files / sizeof *export_files;
