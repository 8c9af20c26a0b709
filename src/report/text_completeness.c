/* SPDX-License-Identifier: MIT
 * How complete a dataset is, for people. */
#include "report/text_completeness.h"

#include <string.h>

#include "base/language.h"
#include "base/utf8.h"
#include "dataset/reference.h"

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
text_completeness(struct buffer *out, const struct completeness *completeness, int min_complete,
                  const struct text_style *style)
{
    size_t tenths = score_tenths(completeness->total), asked = (size_t)min_complete;
    if (min_complete < 0)
        buffer_printf(out, tr("%zu.%zu%% complete"), tenths / 10, tenths % 10);
    else
        buffer_printf(out, tr("%zu.%zu%% complete, %zu.%zu%% required"), tenths / 10, tenths % 10,
                      asked / 10, asked % 10);
    buffer_add_text(out, "\n");
    if (min_complete < 0 || tenths >= asked)
        return;
    add_label(out, tr("least is known about:"), style);
    add_weakest_facts(out, completeness);
    add_label(out, tr("look for next:"), style);
    add_weakest_jurisdictions(out, completeness);
}
