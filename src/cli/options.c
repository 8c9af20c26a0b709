/* SPDX-License-Identifier: MIT
 * What the command line may ask for. */
#include "cli/options.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "check/catalogue.h"

enum { DEFAULT_WIDTH = 100 };

int
usage_error(const char *nearest, const char *format, ...)
{
    struct arena *arena = arena_new();
    va_list arguments;
    va_start(arguments, format);
    const char *message = arena_vprintf(arena, tr(format), arguments);
    va_end(arguments);
    if (nearest != NULL)
        trouble("%s; did you mean '%s'?", message, nearest);
    else
        trouble("%s; 'fse-lint --help' lists them all", message);
    arena_free(arena);
    return STATUS_USAGE;
}

int
unknown_rule(const char *name)
{
    const char *nearest = catalogue_nearest(name);
    if (nearest != NULL)
        return usage_error(nearest, "there is no rule '%s'", name);
    trouble("there is no rule '%s'; 'fse-lint rules' lists them", name);
    return STATUS_USAGE;
}

void
options_free(struct options *options)
{
    memory_free((void *)(size_t)options->arguments);
    memory_free(options->rules);
    memory_free(options->reports);
    arena_free(options->arena);
}

struct text_style
options_style(const struct options *options)
{
    const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
    struct text_style style = {.width = DEFAULT_WIDTH,
                               .shows_suppressed = options->shows_suppressed};
    int is_terminal = isatty(STDOUT_FILENO);
    if (strcmp(options->color, "auto") == 0)
        style.use_color = is_terminal && (no_color == NULL || *no_color == '\0') &&
                          (terminal == NULL || strcmp(terminal, "dumb") != 0);
    else
        style.use_color = strcmp(options->color, "always") == 0;
    struct winsize size;
    if (is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        style.width = size.ws_col;
    return style;
}

struct schema *
options_schema(const struct options *options)
{
    return options->schema != NULL ? schema_read(options->schema) : schema_embedded();
}

void
options_apply_rules(const struct options *options, struct findings *findings)
{
    for (size_t i = 0; i < options->rule_count; i++)
        findings_set_severity(findings, options->rules[i].rule, options->rules[i].severity);
}
