/* SPDX-License-Identifier: MIT
 * fse-lint explain: what a rule finds, why, how to fix it, and what that looks like. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "check/catalogue.h"
#include "cli/commands.h"
#include "report/example.h"

/* Longer lines are hard to read, however wide the terminal. */
enum { LONGEST_LINE = 80 };

static void
add_title(struct buffer *out, const char *title, const struct text_style *style)
{
    buffer_printf(out, "\n%s%s%s\n", style_ink(style, INK_STRONG), title,
                  style_ink(style, INK_NONE));
}

/* TEXT, wrapped at the width of the terminal. */
static void
add_paragraph(struct buffer *out, const char *text, const struct text_style *style)
{
    size_t column = 0, width = LONGEST_LINE;
    if (style->width < width)
        width = style->width;
    while (*text != '\0') {
        struct buffer word = {0};
        size_t len = strcspn(text, " ");
        size_t columns = utf8_add_safe(&word, text, len);
        size_t after = column + strlen(" ") + columns;
        int fits = column > 0 && after <= width;
        buffer_printf(out, "%s%s", fits ? " " : column > 0 ? "\n" : "", buffer_text(&word));
        column = fits ? after : columns;
        buffer_free(&word);
        text += len;
        text += strspn(text, " ");
    }
    buffer_add_text(out, "\n");
}

static void
add_code(struct buffer *out, const char *code)
{
    utf8_add_safe_lines(out, code, "    ");
    buffer_add_text(out, "\n");
}

static void
add_examples(struct buffer *out, const struct rule *rule, struct schema *schema,
             const struct text_style *style)
{
    add_title(out, tr("Bad"), style);
    add_code(out, rule->bad);
    add_title(out, tr("What fse-lint says of it"), style);
    example_add_said(out, rule, schema, style);
    buffer_add_text(out, "\n");
    add_title(out, tr("Good: nothing is found"), style);
    add_code(out, rule->good);
}

static void
add_rule(struct buffer *out, const struct rule *rule, struct schema *schema,
         const struct text_style *style)
{
    buffer_printf(out, "%s%s %s%s (%s)\n", style_ink(style, INK_STRONG), rule->id, rule->name,
                  style_ink(style, INK_NONE), tr(severity_name(rule->severity)));
    add_title(out, tr("What it finds"), style);
    add_paragraph(out, tr(rule->summary), style);
    add_title(out, tr("Why"), style);
    add_paragraph(out, tr(rule->why), style);
    add_title(out, tr("How to fix it"), style);
    add_paragraph(out, tr(rule->fix), style);
    if (rule->is_fixable)
        add_paragraph(out, tr("'fse-lint fix' does it where it is safe."), style);
    if (rule->is_fatal)
        add_paragraph(out, tr("After it nothing can be checked: it is always an error."), style);
    add_examples(out, rule, schema, style);
}

/* Appends the rules that WORD means; returns how many these are. */
static size_t
add_rules(struct buffer *out, const char *word, struct schema *schema,
          const struct text_style *style)
{
    size_t count = 0;
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        if (!catalogue_means(word, rule))
            continue;
        if (out->len > 0)
            buffer_add_text(out, "\n\n");
        add_rule(out, rule, schema, style);
        count++;
    }
    return count;
}

int
command_explain(const struct options *options)
{
    if (options->argument_count == 0)
        return usage_error(NULL, "explain takes rules, by id or name");
    struct schema *schema = schema_embedded();
    struct text_style style = options_style(options);
    struct buffer out = {0};
    int status = STATUS_CLEAN;
    for (size_t i = 0; i < options->argument_count; i++)
        if (add_rules(&out, options->arguments[i], schema, &style) == 0)
            status = unknown_rule(options->arguments[i]);
    fwrite(buffer_text(&out), 1, out.len, stdout);
    buffer_free(&out);
    schema_free(schema);
    return status;
}
