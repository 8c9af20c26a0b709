/* SPDX-License-Identifier: MIT
 * The report for people, on a terminal. */
#include "report/text_report.h"

#include <string.h>

#include "base/language.h"
#include "base/utf8.h"
#include "dataset/reference.h"
#include "report/text_completeness.h"
#include "report/text_counts.h"

static void
add_safe(struct buffer *out, const char *text)
{
    utf8_add_safe(out, text, strlen(text));
}

/* The name of a file at the start of a line; a build service obeys lines like "::error::x". */
static void
add_name(struct buffer *out, const char *name)
{
    if (strstr(name, "::") != NULL && *name != '/')
        buffer_add_text(out, "./");
    add_safe(out, name);
}

/* "data/regions.xml: ", before what is said of the whole file; nothing if NAME is NULL. */
static void
add_owner(struct buffer *out, const char *name)
{
    if (name == NULL)
        return;
    add_name(out, name);
    buffer_add_text(out, ": ");
}

/* "data/regions.xml:214:29: ", in bold. */
static void
add_place(struct buffer *out, struct source *source, size_t offset, const struct text_style *style)
{
    struct position position = source_position(source, offset);
    buffer_add_text(out, style_ink(style, INK_STRONG));
    add_name(out, source->name);
    buffer_printf(out, ":%zu:%zu:%s ", position.line, position.column, style_ink(style, INK_NONE));
}

/* A line about a second place. */
static void
add_note(struct buffer *out, struct source *source, size_t offset, const char *message,
         const struct text_style *style)
{
    add_place(out, source, offset, style);
    buffer_printf(out, "%s%s:%s ", style_ink(style, INK_NOTE), tr(severity_name(SEVERITY_NOTE)),
                  style_ink(style, INK_NONE));
    add_safe(out, message);
    buffer_add_text(out, "\n");
}

/* "error", or "suppressed error". */
static const char *
label_of(const struct finding *finding)
{
    static const char *const suppressed[] = {
        [SEVERITY_OFF] = N_("off"),
        [SEVERITY_NOTE] = N_("suppressed note"),
        [SEVERITY_WARNING] = N_("suppressed warning"),
        [SEVERITY_ERROR] = N_("suppressed error"),
    };
    return tr(finding->suppression != NULL ? suppressed[finding->severity]
                                           : severity_name(finding->severity));
}

/* "data/regions.xml:214:29: error: … [FSE201 unknown-credential]", a line. */
static void
add_first_line(struct buffer *out, struct source *source, const struct finding *finding,
               const struct text_style *style)
{
    add_place(out, source, finding->span.start, style);
    buffer_printf(out, "%s%s:%s ", style_ink(style, style_severity(finding->severity)),
                  label_of(finding), style_ink(style, INK_NONE));
    add_safe(out, finding->message);
    buffer_add_text(out, " [");
    style_add_rule(out, finding->rule, style);
    buffer_add_text(out, "]\n");
}

static void
add_suppression(struct buffer *out, struct source *source, const struct finding *finding,
                const struct text_style *style)
{
    struct buffer reason = {0};
    buffer_printf(&reason, tr("suppressed here: %s"), finding->suppression);
    add_note(out, source, finding->suppression_span.start, buffer_text(&reason), style);
    buffer_free(&reason);
}

/* All but the first line, and an empty one; HELP may be NULL. */
static void
add_rest(struct buffer *out, struct source *source, const struct finding *finding, const char *help,
         const struct text_style *style)
{
    excerpt_add(out, source, finding->span, finding->hint, style_severity(finding->severity),
                style);
    if (help != NULL) {
        buffer_printf(out, "%s        =%s %s: ", style_ink(style, INK_GUTTER),
                      style_ink(style, INK_NONE), tr("help"));
        add_safe(out, help);
        buffer_add_text(out, "\n");
    }
    if (finding->related_message != NULL) {
        add_note(out, source, finding->related.start, finding->related_message, style);
        excerpt_add(out, source, finding->related, NULL, INK_NOTE, style);
    }
    if (finding->suppression != NULL)
        add_suppression(out, source, finding, style);
    buffer_add_text(out, "\n");
}

/* Appends the findings of SEVERITY as text_report_findings does. */
static void
add_findings_of(struct buffer *out, struct source *source, const struct findings *findings,
                enum severity severity, struct table *told, const struct text_style *style)
{
    int is_line = 0; /* the last one: an empty line ends a row of them */
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        if (finding->severity != severity ||
            (finding->suppression != NULL && !style->shows_suppressed))
            continue;
        const char *help = finding->help != NULL ? finding->help : tr(finding->rule->fix);
        int is_told = table_add(told, help, told) != NULL, was_line = is_line;
        is_line = is_told && severity == SEVERITY_NOTE && finding->hint == NULL &&
                  finding->suppression == NULL;
        if (was_line && !is_line)
            buffer_add_text(out, "\n");
        add_first_line(out, source, finding, style);
        if (!is_line)
            add_rest(out, source, finding, is_told ? NULL : help, style);
    }
    if (is_line)
        buffer_add_text(out, "\n");
}

void
text_report_findings(struct buffer *out, struct source *source, const struct findings *findings,
                     enum severity listed, struct table *told, const struct text_style *style)
{
    for (enum severity at = SEVERITY_ERROR; at >= listed; at--)
        add_findings_of(out, source, findings, at, told, style);
}

static void
add_count(struct buffer *out, const struct findings *findings, enum severity severity,
          const struct text_style *style)
{
    size_t count = findings_count_of(findings, severity);
    buffer_add_text(out, count > 0 ? style_ink(style, style_severity(severity)) : "");
    if (severity == SEVERITY_ERROR)
        buffer_printf(out, tr_count("%zu error", "%zu errors", count), count);
    else if (severity == SEVERITY_WARNING)
        buffer_printf(out, tr_count("%zu warning", "%zu warnings", count), count);
    else
        buffer_printf(out, tr_count("%zu note", "%zu notes", count), count);
    buffer_add_text(out, count > 0 ? style_ink(style, INK_NONE) : "");
}

void
text_report_counts(struct buffer *out, const struct findings *findings,
                   const struct text_style *style)
{
    add_count(out, findings, SEVERITY_ERROR, style);
    buffer_add_text(out, ", ");
    add_count(out, findings, SEVERITY_WARNING, style);
    buffer_add_text(out, ", ");
    add_count(out, findings, SEVERITY_NOTE, style);
}

/* How many of the listed FINDINGS, suppressed ones apart, 'fse-lint fix' would fix. */
static size_t
count_fixable(const struct findings *findings)
{
    size_t count = 0;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        count += finding->edit_count > 0 && finding->suppression == NULL;
    }
    return count;
}

void
text_report_summary(struct buffer *out, const char *name, const struct dataset *data,
                    const struct findings *findings, const struct text_style *style)
{
    add_owner(out, name);
    size_t checked = 0;
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        checked += (size_t)run_has(data, &reference_jurisdictions[i]);
    buffer_printf(out, tr("%zu of %zu jurisdictions checked: "), checked,
                  (size_t)JURISDICTION_COUNT);
    text_report_counts(out, findings, style);
    size_t suppressed = findings_count_suppressed(findings), fixable = count_fixable(findings);
    size_t unlisted = findings_count_unlisted(findings);
    if (suppressed > 0)
        buffer_printf(out, tr_count(", %zu suppressed", ", %zu suppressed", suppressed),
                      suppressed);
    if (unlisted > 0)
        buffer_printf(out, tr(", %zu of these not listed"), unlisted);
    if (data->is_complete && fixable > 0)
        buffer_printf(out,
                      unlisted > 0 ? tr("; 'fse-lint fix' fixes %zu or more")
                                   : tr("; 'fse-lint fix' fixes %zu"),
                      fixable);
    buffer_add_text(out, "\n");
}

/* What the baseline kept out of the report, and what of it is gone. */
static void
add_baseline(struct buffer *out, const struct run_file *file)
{
    enum { NAMED = 10 };
    if (file->known > 0)
        buffer_printf(out,
                      tr_count("%zu finding of the baseline left out\n",
                               "%zu findings of the baseline left out\n", file->known),
                      file->known);
    if (file->gone_count > 0)
        buffer_printf(
            out,
            tr_count("%zu finding of the baseline is gone; --write-baseline drops it:\n",
                     "%zu findings of the baseline are gone; --write-baseline drops them:\n",
                     file->gone_count),
            file->gone_count);
    for (size_t i = 0; i < file->gone_count && i < NAMED; i++) {
        buffer_add_text(out, "  ");
        add_safe(out, file->gone[i]);
        buffer_add_text(out, "\n");
    }
    buffer_add_text(out, file->gone_count > NAMED ? "  …\n" : "");
}

static void
add_file(struct buffer *out, const struct run *run, const struct run_file *file, struct table *told,
         const struct text_style *style)
{
    const char *name = run->count > 1 ? file->name : NULL;
    enum severity listed = run->listed != SEVERITY_OFF ? run->listed : SEVERITY_WARNING;
    if (style->shows_statistics)
        text_statistics(out, file->findings, run->listed, style);
    else
        text_report_findings(out, file->source, file->findings, listed, told, style);
    if (run->listed == SEVERITY_OFF && !style->shows_statistics)
        text_notes(out, file->findings, style);
    add_baseline(out, file);
    if (run->min_complete >= 0 || file->data->is_complete) {
        add_owner(out, name);
        text_completeness(out, file->completeness, run->min_complete, style);
    }
    text_report_summary(out, name, file->data, file->findings, style);
}

void
text_report(struct buffer *out, const struct run *run, const struct text_style *style)
{
    struct table told = {0};
    for (size_t i = 0; i < run->count; i++)
        if (run->files[i].source != NULL)
            add_file(out, run, &run->files[i], &told, style);
    table_free(&told);
}
