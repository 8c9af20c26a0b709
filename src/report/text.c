/* SPDX-License-Identifier: MIT
 * The report for people, on a terminal. */
#include "report/text.h"

#include <string.h>

#include "base/language.h"
#include "base/utf8.h"
#include "rules/reference.h"

static enum ink
ink_of(enum severity severity)
{
    static const enum ink inks[] = {
        [SEVERITY_OFF] = INK_NONE,
        [SEVERITY_NOTE] = INK_NOTE,
        [SEVERITY_WARNING] = INK_WARNING,
        [SEVERITY_ERROR] = INK_ERROR,
    };
    return inks[severity];
}

static void
add_safe(struct buffer *out, const char *text)
{
    utf8_add_safe(out, text, strlen(text));
}

/* "data/regions.xml:214:29: ", in bold. */
static void
add_place(struct buffer *out, struct source *source, size_t offset, const struct text_style *style)
{
    struct position position = source_position(source, offset);
    buffer_add_text(out, style_ink(style, INK_STRONG));
    add_safe(out, source->name);
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

static void
add_finding(struct buffer *out, struct source *source, const struct finding *finding,
            const struct text_style *style)
{
    enum ink ink = ink_of(finding->severity);
    add_place(out, source, finding->span.start, style);
    buffer_add_text(out, style_ink(style, ink));
    buffer_printf(out, finding->suppression != NULL ? tr("suppressed %s") : "%s",
                  tr(severity_name(finding->severity)));
    buffer_printf(out, ":%s ", style_ink(style, INK_NONE));
    add_safe(out, finding->message);
    buffer_printf(out, " [%s %s]\n", finding->rule->id, finding->rule->name);
    excerpt_add(out, source, finding->span, finding->hint, ink, style);
    buffer_printf(out, "%s        =%s %s: ", style_ink(style, INK_GUTTER),
                  style_ink(style, INK_NONE), tr("help"));
    add_safe(out, finding->help != NULL ? finding->help : tr(finding->rule->fix));
    buffer_add_text(out, "\n");
    if (finding->related_message != NULL) {
        add_note(out, source, finding->related.start, finding->related_message, style);
        excerpt_add(out, source, finding->related, NULL, INK_NOTE, style);
    }
    if (finding->suppression != NULL) {
        struct buffer reason = {0};
        buffer_printf(&reason, tr("suppressed here: %s"), finding->suppression);
        add_note(out, source, finding->suppression_span.start, buffer_text(&reason), style);
        buffer_free(&reason);
    }
}

void
text_report_findings(struct buffer *out, struct source *source, const struct findings *findings,
                     const struct text_style *style)
{
    for (size_t i = 0; i < findings_count(findings); i++) {
        if (findings_get(findings, i)->suppression != NULL && !style->shows_suppressed)
            continue;
        add_finding(out, source, findings_get(findings, i), style);
        buffer_add_text(out, "\n");
    }
}

/* "error" for one, "errors" for more. */
static const char *
noun_of(enum severity severity, size_t count)
{
    switch (severity) {
    case SEVERITY_ERROR:
        return tr_count("error", "errors", count);
    case SEVERITY_WARNING:
        return tr_count("warning", "warnings", count);
    default:
        return tr_count("note", "notes", count);
    }
}

static void
add_count(struct buffer *out, const struct findings *findings, enum severity severity,
          const char *comma, const struct text_style *style)
{
    size_t count = findings_count_of(findings, severity);
    buffer_printf(out, "%s%s%zu %s%s", comma, count > 0 ? style_ink(style, ink_of(severity)) : "",
                  count, noun_of(severity, count), count > 0 ? style_ink(style, INK_NONE) : "");
}

void
text_report_counts(struct buffer *out, const struct findings *findings,
                   const struct text_style *style)
{
    add_count(out, findings, SEVERITY_ERROR, "", style);
    add_count(out, findings, SEVERITY_WARNING, ", ", style);
    add_count(out, findings, SEVERITY_NOTE, ", ", style);
}

/* How many of FINDINGS, suppressed ones apart, 'fse-lint fix' would mend. */
static size_t
count_mendable(const struct findings *findings)
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
    if (name != NULL) {
        add_safe(out, name);
        buffer_add_text(out, ": ");
    }
    buffer_printf(out, tr("%zu of %zu jurisdictions checked: "), run_count_jurisdictions(data),
                  (size_t)JURISDICTION_COUNT);
    text_report_counts(out, findings, style);
    if (findings_count_suppressed(findings) > 0)
        buffer_printf(out, tr(", %zu suppressed"), findings_count_suppressed(findings));
    if (data->is_complete && count_mendable(findings) > 0)
        buffer_printf(out, tr("; 'fse-lint fix' mends %zu"), count_mendable(findings));
    buffer_add_text(out, "\n");
}

void
text_report(struct buffer *out, const struct run *run, const struct text_style *style)
{
    for (size_t i = 0; i < run->count; i++) {
        const struct run_file *file = &run->files[i];
        if (file->source == NULL)
            continue;
        text_report_findings(out, file->source, file->findings, style);
        text_report_summary(out, run->count > 1 ? file->name : NULL, file->data, file->findings,
                            style);
    }
}
