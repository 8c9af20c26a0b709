/* SPDX-License-Identifier: MIT
 * The formats of a report and of the catalogue of rules: one row each. */
#include "report/report_formats.h"

#include <string.h>

#include "base/bounds.h"
#include "base/language.h"
#include "base/trouble.h"
#include "check/catalogue.h"
#include "finding/spelling.h"
#include "report/example.h"
#include "report/report_document.h"
#include "report/text_report.h"
#include "transform/stylesheet.h"
#include "xml/source.h"

enum { LIMIT_STYLESHEET = 10 * 1000 * 1000 };

static void
add_report(struct buffer *out, const void *run)
{
    document_add_report(out, run);
}

static void
tell_run(struct buffer *out, const void *run, const struct text_style *style)
{
    text_report(out, run, style);
}

static const struct report_format report_rows[] = {
    {"text", NULL, tell_run, N_("for people at a terminal")},
    {"markdown", "xslt/report/markdown.xsl", NULL,
     N_("a summary for a pull request or a job (GitHub Actions)")},
    {"html", "xslt/report/html.xsl", NULL,
     N_("a page: what was found, and how complete the data is")},
    {"xml", NULL, NULL, N_("the report document; its grammar is schema/report.xsd")},
    {"json", "xslt/report/json.xsl", NULL, N_("the same; its schema is schema/report.schema.json")},
    {"sarif", "xslt/report/sarif.xsl", NULL,
     N_("SARIF 2.1.0, for GitHub code scanning and editors")},
    {"junit", "xslt/report/junit.xsl", NULL, N_("JUnit XML, for GitLab, Jenkins and others")},
    {"checkstyle", "xslt/report/checkstyle.xsl", NULL,
     N_("Checkstyle XML, for reviewdog and Jenkins")},
    {"github", "xslt/report/github.xsl", NULL, N_("the log and annotations of GitHub Actions")},
    {"gitlab", "xslt/report/gitlab.xsl", NULL, N_("GitLab Code Quality")},
};

const struct format_table report_formats = {report_rows, sizeof report_rows / sizeof *report_rows,
                                            add_report};

static void
add_families(struct xml *xml)
{
    for (size_t i = 0; i < ID_FAMILY_COUNT; i++) {
        xml_open(xml, "family");
        xml_attribute(xml, "name", id_families[i].name);
        xml_attribute(xml, "title", tr(id_families[i].title));
        xml_close(xml);
    }
}

/* The catalogue as a document by schema/report.xsd, with what the linter says of each bad example. */
static void
add_catalogue(struct buffer *out, const void *nothing)
{
    (void)nothing;
    const struct text_style style = {.width = 100};
    struct schema *schema = schema_embedded();
    struct xml *xml = xml_new();
    document_open_root(xml, "catalogue", REPORT_NAMESPACE);
    add_families(xml);
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        struct buffer said = {0};
        example_add_said(&said, rule, schema, &style);
        document_add_rule(xml, rule, rule->severity, buffer_text(&said));
        buffer_free(&said);
    }
    xml_finish(xml, out);
    schema_free(schema);
}

/* One line a rule. */
static void
list_rules(struct buffer *out, const void *nothing, const struct text_style *style)
{
    (void)nothing;
    (void)style;
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        buffer_printf(out, "%s  %-25s  %-7s  %-3s  %s\n", rule->id, rule->name,
                      severity_name(rule->severity), rule->is_fixable ? "fix" : "",
                      tr(rule->summary));
    }
}

static const struct report_format catalogue_rows[] = {
    {"text", NULL, list_rules, N_("one line for each rule")},
    {"markdown", "xslt/report/rules-markdown.xsl", NULL,
     N_("a page with everything about each rule")},
    {"json", "xslt/report/rules-json.xsl", NULL,
     N_("the same for programs; its grammar is schema/rules.schema.json")},
    {"xml", NULL, NULL, N_("the same as a document; its grammar is schema/report.xsd")},
};

const struct format_table catalogue_formats = {
    catalogue_rows, sizeof catalogue_rows / sizeof *catalogue_rows, add_catalogue};

const struct report_format *
formats_find(const struct format_table *table, const char *name)
{
    for (size_t i = 0; i < table->count; i++)
        if (strcmp(table->rows[i].name, name) == 0)
            return &table->rows[i];
    return NULL;
}

const char *
formats_nearest(const struct format_table *table, const char *name)
{
    struct spelling spelling = spelling_of(name);
    for (size_t i = 0; i < table->count; i++)
        spelling_try(&spelling, table->rows[i].name);
    return spelling.nearest;
}

/* Applies STYLESHEET (NULL after trouble), which it frees, to the document of TABLE about SUBJECT. */
static int
apply(const struct format_table *table, struct stylesheet *stylesheet, const void *subject,
      struct buffer *out)
{
    static const char *const no_parameters[] = {NULL};
    struct buffer document = {0};
    if (stylesheet == NULL)
        return -1;
    table->add_document(&document, subject);
    struct tree *tree = tree_parse(buffer_text(&document), document.len);
    int rc = stylesheet_apply(stylesheet, tree, no_parameters, out, NULL);
    tree_free(tree);
    buffer_free(&document);
    stylesheet_free(stylesheet);
    return rc;
}

int
format_apply(const struct format_table *table, const struct report_format *format,
             const void *subject, const struct text_style *style, struct buffer *out)
{
    if (format->stylesheet != NULL)
        return apply(table, stylesheet_embedded(format->stylesheet), subject, out);
    if (format->make == NULL)
        table->add_document(out, subject);
    else
        format->make(out, subject, style);
    return 0;
}

int
format_apply_stylesheet(const struct format_table *table, const char *path, const void *subject,
                        struct buffer *out)
{
    struct source *source = source_read(path);
    if (source == NULL)
        return -1;
    int rc = -1;
    size_t before = out->len;
    bounds_begin(path);
    if (source->len <= LIMIT_STYLESHEET)
        rc = apply(table, stylesheet_of_user(source->name, source->bytes, source->len), subject,
                   out);
    else
        trouble("the stylesheet %s is larger than %d bytes", source->name, LIMIT_STYLESHEET);
    bounds_end();
    if (out->len - before > bound_bytes(BOUND_OUTPUT)) {
        trouble("%s makes more than %zu MiB (--limit output=N allows more)", path,
                bound_rows[BOUND_OUTPUT].value);
        rc = -1;
    }
    source_free(source);
    return rc;
}
