/* SPDX-License-Identifier: MIT
 * A document through every format of a report: each can be read back, none holds what a terminal or a build service obeys. */
#include <string.h>

#include "base/memory.h"
#include "oracle.h"
#include "report/report_formats.h"
#include "support.h"
#include "transform/stylesheet.h"
#include "transform/tree_document.h"

/* Of the formats that stylesheets make, an input makes one in so many, by its length: some take a hundred times as long as the
 * check. */
enum { TURNS = 4 };

/* What github's own format says to its service. */
static const char *const commands[] = {"::error ",  "::warning ",   "::notice ",
                                       "::group::", "::endgroup::", NULL};

/* The ending of what FORMAT makes, as far as a reader knows it. */
static const char *
ending_of(const struct report_format *format)
{
    static const char *const rows[][2] = {
        {"html", ".html"}, {"xml", ".xml"},        {"json", ".json"},  {"sarif", ".json"},
        {"junit", ".xml"}, {"checkstyle", ".xml"}, {"gitlab", ".json"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i][0], format->name) == 0)
            return rows[i][1];
    return ".txt";
}

static void
look_at(const struct report_format *format, struct buffer *out)
{
    oracle_safe(format->name, out, strcmp(format->name, "github") == 0 ? commands : NULL);
    oracle_readable(format->name, ending_of(format), out);
    buffer_free(out);
}

/* Makes what FORMAT does of RUN, whose document is TREE. */
static void
apply(size_t index, const struct run *run, const struct tree *tree, struct buffer *out)
{
    static const struct text_style style = {.width = 80};
    static const char *const no_parameters[] = {NULL};
    const struct report_format *format = &report_formats.rows[index];
    if (format->stylesheet == NULL && format_apply(&report_formats, format, run, &style, out) != 0)
        fuzz_fail("%s: no report", format->name);
    if (format->stylesheet != NULL &&
        stylesheet_apply(fuzz_stylesheet(format->stylesheet), tree, no_parameters, out, NULL) != 0)
        fuzz_fail("%s: no report", format->name);
}

static int
is_found(const struct findings *findings, const char *id)
{
    for (size_t i = 0; i < findings_count(findings); i++)
        if (strcmp(findings_get(findings, i)->rule->id, id) == 0)
            return 1;
    return 0;
}

/* Takes the rules that found nothing out of TREE: they are in every report, and most of it. */
static void
shorten(struct tree *tree, const struct findings *findings)
{
    xmlNode *rules = xmlFirstElementChild(xmlDocGetRootElement(tree->document));
    for (xmlNode *rule = xmlFirstElementChild(rules), *next; rule != NULL; rule = next) {
        next = xmlNextElementSibling(rule);
        xmlChar *id = xmlGetProp(rule, (const xmlChar *)"id");
        if (!is_found(findings, (const char *)id)) {
            xmlUnlinkNode(rule);
            xmlFreeNode(rule);
        }
        xmlFree(id);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct verdict verdict = fuzz_check((const char *)bytes, len, NULL);
    struct run_file file;
    const struct run run = fuzz_run(&verdict, &file);
    struct buffer document = {0};
    report_formats.add_document(&document, &run);
    struct tree *tree = tree_parse(buffer_text(&document), document.len);
    shorten(tree, verdict.findings);
    for (size_t i = 0; i < report_formats.count; i++) {
        struct buffer out = {0};
        if (report_formats.rows[i].stylesheet != NULL && (i + len) % TURNS != 0)
            continue;
        apply(i, &run, tree, &out);
        look_at(&report_formats.rows[i], &out);
    }
    tree_free(tree);
    buffer_free(&document);
    verdict_free(&verdict);
    return 0;
}
