/* SPDX-License-Identifier: MIT
 * The formats of a report: one row each. */
#include "report/formats.h"

#include <string.h>

#include "base/language.h"
#include "base/trouble.h"
#include "finding/spelling.h"
#include "read/source.h"
#include "report/document.h"
#include "report/text.h"
#include "transform/stylesheet.h"

enum { LIMIT_STYLESHEET = 10 * 1000 * 1000 };

static void
make_document(struct buffer *out, const struct run *run, const struct text_style *style)
{
    (void)style;
    document_add_report(out, run);
}

static const struct report_format rows[] = {
    {"text", NULL, text_report, N_("for people at a terminal")},
    {"markdown", "xslt/report/markdown.xsl", NULL,
     N_("a summary for a pull request or a job (GitHub Actions)")},
    {"html", "xslt/report/html.xsl", NULL,
     N_("a page: what was found, and how complete the data is")},
    {"xml", NULL, make_document, N_("the report document; its grammar is schema/report.xsd")},
    {"json", "xslt/report/json.xsl", NULL, N_("the same; its schema is schema/report.schema.json")},
    {"sarif", "xslt/report/sarif.xsl", NULL,
     N_("SARIF 2.1.0, for GitHub code scanning and editors")},
    {"junit", "xslt/report/junit.xsl", NULL, N_("JUnit XML, for GitLab, Jenkins and others")},
    {"checkstyle", "xslt/report/checkstyle.xsl", NULL,
     N_("Checkstyle XML, for reviewdog and Jenkins")},
    {"github", "xslt/report/github.xsl", NULL, N_("the log and annotations of GitHub Actions")},
    {"gitlab", "xslt/report/gitlab.xsl", NULL, N_("GitLab Code Quality")},
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

size_t
formats_count(void)
{
    return ROW_COUNT;
}

const struct report_format *
formats_get(size_t index)
{
    return &rows[index];
}

const struct report_format *
formats_find(const char *name)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (strcmp(rows[i].name, name) == 0)
            return &rows[i];
    return NULL;
}

const char *
formats_nearest(const char *name)
{
    struct spelling spelling = spelling_of(name);
    for (size_t i = 0; i < ROW_COUNT; i++)
        spelling_try(&spelling, rows[i].name);
    return spelling.nearest;
}

/* Applies STYLESHEET (NULL after trouble), which it frees, to the report document of RUN. */
static int
apply(struct stylesheet *stylesheet, const struct run *run, struct buffer *out)
{
    if (stylesheet == NULL)
        return -1;
    static const char *const no_parameters[] = {NULL};
    struct buffer document = {0};
    document_add_report(&document, run);
    struct tree *tree = tree_parse(buffer_text(&document), document.len);
    int rc = tree != NULL ? stylesheet_apply(stylesheet, tree, no_parameters, out) : -1;
    tree_free(tree);
    buffer_free(&document);
    stylesheet_free(stylesheet);
    return rc;
}

int
format_apply(const struct report_format *format, const struct run *run,
             const struct text_style *style, struct buffer *out)
{
    if (format->stylesheet != NULL)
        return apply(stylesheet_embedded(format->stylesheet), run, out);
    format->make(out, run, style);
    return 0;
}

int
format_apply_stylesheet(const char *path, const struct run *run, struct buffer *out)
{
    struct source *source = source_read(path);
    if (source == NULL)
        return -1;
    int rc = -1;
    if (source->len <= LIMIT_STYLESHEET)
        rc = apply(stylesheet_of_user(source->name, source->bytes, source->len), run, out);
    else
        trouble("the stylesheet %s is larger than %d bytes", source->name, LIMIT_STYLESHEET);
    source_free(source);
    return rc;
}
