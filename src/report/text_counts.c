/* SPDX-License-Identifier: MIT
 * How often each rule found something, for people. */
#include "report/text_counts.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/table.h"
#include "base/utf8.h"
#include "check/catalogue.h"

/* How often RULE found something of SEVERITY. */
struct rule_count {
    const struct rule *rule;
    enum severity severity;
    size_t count;
};

static int
compare_counts(const void *left, const void *right)
{
    const struct rule_count *a = left, *b = right;
    if (a->severity != b->severity)
        return a->severity > b->severity ? -1 : 1;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return strcmp(a->rule->id, b->rule->id);
}

/* The counts of the rules that have FINDINGS from LOWEST to HIGHEST, in ARENA: the gravest first, then the most. Sets
 * *COUNT to how many these are. What is suppressed or not listed has no part in it. */
static struct rule_count *
count_rules(struct arena *arena, const struct findings *findings, enum severity lowest,
            enum severity highest, size_t *count)
{
    struct table seen[SEVERITY_ERROR + 1] = {{0}};
    struct rule_count *counts =
        arena_get(arena, (catalogue_count() * SEVERITY_ERROR + 1) * sizeof *counts);
    *count = 0;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        if (finding->suppression != NULL || finding->severity < lowest ||
            finding->severity > highest)
            continue;
        struct rule_count *known = table_find(&seen[finding->severity], finding->rule->id);
        if (known == NULL) {
            known = &counts[(*count)++];
            *known = (struct rule_count){finding->rule, finding->severity, 0};
            table_add(&seen[finding->severity], finding->rule->id, known);
        }
        known->count++;
    }
    for (size_t i = 0; i <= SEVERITY_ERROR; i++)
        table_free(&seen[i]);
    qsort(counts, *count, sizeof *counts, compare_counts);
    return counts;
}

/* TEXT without its full stop, and cut to COLUMNS. */
static void
add_cut(struct buffer *out, const char *text, size_t columns)
{
    struct buffer shown = {0};
    size_t len = strlen(text), taken = 0, used = 0;
    len -= text[len - 1] == '.';
    while (used < len && taken < columns) {
        uint32_t point;
        size_t bytes = utf8_read(text + used, len - used, &point);
        bytes += bytes == 0;
        taken += utf8_add_safe(&shown, text + used, bytes);
        used += bytes;
    }
    buffer_add_text(out, buffer_text(&shown));
    buffer_add_text(out, used < len ? "…" : "");
    buffer_free(&shown);
}

/* How many rules have a line for their notes: what is clean takes six lines at most. */
enum { NOTE_LINES = 4, LEAST_CUT = 20 };

void
text_notes(struct buffer *out, const struct findings *findings, const struct text_style *style)
{
    struct arena *arena = arena_new();
    size_t count, rest = 0;
    const struct rule_count *counts =
        count_rules(arena, findings, SEVERITY_NOTE, SEVERITY_NOTE, &count);
    size_t lines = count > NOTE_LINES ? NOTE_LINES - 1 : count;
    for (size_t i = 0; i < lines; i++) {
        const struct rule *rule = counts[i].rule;
        size_t columns = strlen(arena_printf(arena, "%zu %s: ", counts[i].count, rule->name));
        const char *after = tr("; --notes lists them");
        size_t taken = columns + strlen(after) + 1;
        buffer_printf(out, "%s%zu ", style_ink(style, INK_NOTE), counts[i].count);
        style_add_link(out, rule, rule->name, style);
        buffer_printf(out, ":%s ", style_ink(style, INK_NONE));
        add_cut(out, tr(rule->summary),
                style->width > taken + LEAST_CUT ? style->width - taken : LEAST_CUT);
        buffer_printf(out, "%s\n", after);
    }
    for (size_t i = lines; i < count; i++)
        rest += counts[i].count;
    if (rest > 0) {
        buffer_printf(out, tr_count("%zu note of other rules", "%zu notes of other rules", rest),
                      rest);
        buffer_printf(out, "%s\n", tr("; --notes lists them"));
    }
    arena_free(arena);
}

void
text_statistics(struct buffer *out, const struct findings *findings, enum severity listed,
                const struct text_style *style)
{
    struct arena *arena = arena_new();
    size_t count;
    const struct rule_count *counts = count_rules(arena, findings, listed, SEVERITY_ERROR, &count);
    for (size_t i = 0; i < count; i++) {
        buffer_printf(out, "%7zu  %s%-8s%s  ", counts[i].count,
                      style_ink(style, style_severity(counts[i].severity)),
                      tr(severity_name(counts[i].severity)), style_ink(style, INK_NONE));
        style_add_rule(out, counts[i].rule, style);
        buffer_add_text(out, "\n");
    }
    arena_free(arena);
}
