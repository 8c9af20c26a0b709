/* SPDX-License-Identifier: MIT
 * The report for people, on a terminal. */
#include "report/text_report.h"

#include <string.h>

#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "check/catalogue.h"
#include "dataset/reference.h"

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

/* The name of a file at the start of a line; a build service obeys lines like "::error::x". */
static void
add_name(struct buffer *out, const char *name)
{
    if (strstr(name, "::") != NULL && *name != '/')
        buffer_add_text(out, "./");
    add_safe(out, name);
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
    buffer_printf(out, "%s%s:%s ", style_ink(style, ink_of(finding->severity)), label_of(finding),
                  style_ink(style, INK_NONE));
    add_safe(out, finding->message);
    buffer_printf(out, " [%s %s]\n", finding->rule->id, finding->rule->name);
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

/* All but the first line, and an empty one. */
static void
add_rest(struct buffer *out, struct source *source, const struct finding *finding,
         const struct text_style *style)
{
    excerpt_add(out, source, finding->span, finding->hint, ink_of(finding->severity), style);
    buffer_printf(out, "%s        =%s %s: ", style_ink(style, INK_GUTTER),
                  style_ink(style, INK_NONE), tr("help"));
    add_safe(out, finding->help != NULL ? finding->help : tr(finding->rule->fix));
    buffer_add_text(out, "\n");
    if (finding->related_message != NULL) {
        add_note(out, source, finding->related.start, finding->related_message, style);
        excerpt_add(out, source, finding->related, NULL, INK_NOTE, style);
    }
    if (finding->suppression != NULL)
        add_suppression(out, source, finding, style);
    buffer_add_text(out, "\n");
}

/* Whether FINDING is a note that says of one more place what RULES, those of notes before it, have
 * said: such a one is a line, so that many do not bury what has to be fixed. */
static int
is_one_more(const struct finding *finding, const struct rule **rules, size_t *count)
{
    if (finding->severity != SEVERITY_NOTE || finding->hint != NULL || finding->suppression != NULL)
        return 0;
    for (size_t i = 0; i < *count; i++)
        if (rules[i] == finding->rule)
            return 1;
    rules[(*count)++] = finding->rule;
    return 0;
}

void
text_report_findings(struct buffer *out, struct source *source, const struct findings *findings,
                     const struct text_style *style)
{
    const struct rule **rules = memory_get_zeroed(catalogue_count(), sizeof *rules);
    size_t rule_count = 0;
    int is_line = 0; /* the last one: an empty line ends a row of them */
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        if (finding->suppression != NULL && !style->shows_suppressed)
            continue;
        int was_line = is_line;
        is_line = is_one_more(finding, rules, &rule_count);
        if (was_line && !is_line)
            buffer_add_text(out, "\n");
        add_first_line(out, source, finding, style);
        if (!is_line)
            add_rest(out, source, finding, style);
    }
    if (is_line)
        buffer_add_text(out, "\n");
    memory_free(rules);
}

static void
add_count(struct buffer *out, const struct findings *findings, enum severity severity,
          const struct text_style *style)
{
    size_t count = findings_count_of(findings, severity);
    buffer_add_text(out, count > 0 ? style_ink(style, ink_of(severity)) : "");
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

/* How many of FINDINGS, suppressed ones apart, 'fse-lint fix' would fix. */
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
    if (name != NULL) {
        add_name(out, name);
        buffer_add_text(out, ": ");
    }
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
        buffer_printf(out, tr("; 'fse-lint fix' fixes %zu"), fixable);
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
        const char *name = run->count > 1 ? file->name : NULL;
        text_report_summary(out, name, file->data, file->findings, style);
        if (run->min_complete >= 0)
            text_report_completeness(out, name, file->completeness, run->min_complete, style);
    }
}

/* How many facts and jurisdictions are named. */
enum { NAMED = 3 };

static void
add_percent(struct buffer *out, size_t tenths)
{
    buffer_printf(out, tr("%zu.%zu%%"), tenths / 10, tenths % 10);
}

/* "        = least is known of: ". */
static void
add_label(struct buffer *out, const char *label, const struct text_style *style)
{
    buffer_printf(out, "%s        =%s %s ", style_ink(style, INK_GUTTER),
                  style_ink(style, INK_NONE), label);
}

static void
add_weakest_facts(struct buffer *out, const struct completeness *completeness)
{
    size_t order[FACT_COUNT];
    score_order(completeness->facts, FACT_COUNT, order);
    for (size_t i = 0; i < NAMED; i++) {
        buffer_printf(out, "%s%s ", i > 0 ? ", " : "", tr(facts[order[i]].name));
        add_percent(out, score_tenths(completeness->facts[order[i]]));
    }
    buffer_add_text(out, "\n");
}

/* "Lazio 70.0% (minors, consents)": of what there is nothing. */
static void
add_jurisdiction(struct buffer *out, const struct completeness *completeness, size_t index)
{
    const char *separator = " (";
    buffer_printf(out, "%s ", reference_name(&reference_jurisdictions[index]));
    add_percent(out, score_tenths(completeness->jurisdictions[index]));
    if (!completeness->is_there[index]) {
        buffer_printf(out, " (%s)", tr("missing"));
        return;
    }
    for (size_t i = 0; i < FACT_COUNT; i++) {
        enum fact_state state = completeness->cells[index][i].state;
        if (state != FACT_NO && state != FACT_UNKNOWN)
            continue;
        buffer_printf(out, "%s%s", separator, tr(facts[i].name));
        separator = ", ";
    }
    buffer_add_text(out, strcmp(separator, ", ") == 0 ? ")" : "");
}

static void
add_weakest_jurisdictions(struct buffer *out, const struct completeness *completeness)
{
    size_t order[JURISDICTION_COUNT];
    score_order(completeness->jurisdictions, JURISDICTION_COUNT, order);
    for (size_t i = 0; i < NAMED; i++) {
        buffer_add_text(out, i > 0 ? ", " : "");
        add_jurisdiction(out, completeness, order[i]);
    }
    buffer_add_text(out, "\n");
}

void
text_report_completeness(struct buffer *out, const char *name,
                         const struct completeness *completeness, int min_complete,
                         const struct text_style *style)
{
    size_t tenths = score_tenths(completeness->total), asked = (size_t)min_complete;
    if (name != NULL) {
        add_safe(out, name);
        buffer_add_text(out, ": ");
    }
    buffer_printf(out, tr("%zu.%zu%% complete, %zu.%zu%% required"), tenths / 10, tenths % 10,
                  asked / 10, asked % 10);
    buffer_add_text(out, "\n");
    if (tenths >= asked)
        return;
    add_label(out, tr("least is known about:"), style);
    add_weakest_facts(out, completeness);
    add_label(out, tr("look for next:"), style);
    add_weakest_jurisdictions(out, completeness);
}
