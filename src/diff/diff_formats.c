/* SPDX-License-Identifier: MIT
 * The formats of a comparison: one row each. */
#include "diff/diff_formats.h"

#include "base/language.h"
#include "diff/diff_document.h"
#include "diff/text_diff.h"

static int
add_document(struct buffer *out, const void *diff)
{
    diff_document_add(out, diff);
    return 0;
}

static void
tell(struct buffer *out, const void *diff, const struct text_style *style)
{
    diff_text_add(out, diff, style);
}

static const struct report_format rows[] = {
    {"text", NULL, tell, N_("for people at a terminal")},
    {"markdown", "xslt/diff/markdown.xsl", NULL, N_("for a pull request")},
    {"json", "xslt/diff/json.xsl", NULL, N_("for programs; its schema is schema/diff.schema.json")},
    {"xml", NULL, NULL, N_("the same as a document; its grammar is schema/diff.xsd")},
    {"changelog", "xslt/diff/changelog.xsl", NULL, N_("a section of CHANGELOG.md, in English")},
    {"release", "xslt/diff/release.xsl", NULL,
     N_("a release for data/changes.xml, as script/log-release adds it")},
};

const struct format_table diff_formats = {rows, sizeof rows / sizeof *rows, add_document};
