/* SPDX-License-Identifier: MIT
 * fse-lint explain: what a rule finds, why, and how to mend it. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "rules/catalogue.h"

/* Prints CODE with four spaces before each line. */
static void
print_code(const char *title, const char *code)
{
    printf("\n%s\n", title);
    while (*code != '\0') {
        size_t len = strcspn(code, "\n");
        printf("    %.*s\n", (int)len, code);
        code += len + (code[len] == '\n');
    }
}

/* Prints TEXT with line ends between its words, so that no line is longer than 80. */
static void
print_paragraph(const char *title, const char *text)
{
    enum { WIDTH = 80 };
    size_t column = 0;
    printf("\n%s\n", title);
    while (*text != '\0') {
        size_t len = strcspn(text, " ");
        if (column > 0 && column + 1 + len > WIDTH) {
            printf("\n");
            column = 0;
        }
        printf("%s%.*s", column > 0 ? " " : "", (int)len, text);
        column += len + (column > 0);
        text += len;
        text += strspn(text, " ");
    }
    printf("\n");
}

int
command_explain(const struct options *options)
{
    if (options->argument_count != 1)
        return usage_error(NULL, "explain takes one rule, by id or name");
    const char *name = options->arguments[0];
    const struct rule *rule = catalogue_find(name);
    if (rule == NULL)
        return unknown_rule(name);
    printf("%s %s (%s)\n", rule->id, rule->name, severity_name(rule->severity));
    print_paragraph("What it finds", rule->summary);
    print_paragraph("Why", rule->why);
    print_paragraph("How to fix it", rule->fix);
    print_code("Bad", rule->bad);
    print_code("Good", rule->good);
    return STATUS_CLEAN;
}
