/* SPDX-License-Identifier: MIT
 * What the command line may ask for. */
#include "cli/options.h"

#include <fnmatch.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "check/catalogue.h"
#include "report/file_name.h"

enum { DEFAULT_WIDTH = 100 };

/* Where wrong usage stands; NULL: on the command line. */
static const char *usage_place;

void
usage_error_place(const char *place)
{
    usage_place = place;
}

/* FORMAT with ARGUMENTS, translated, after the place, in ARENA. */
__attribute__((format(printf, 2, 0))) static const char *
usage_message(struct arena *arena, const char *format, va_list arguments)
{
    const char *message = arena_vprintf(arena, tr(format), arguments);
    return usage_place != NULL ? arena_printf(arena, "%s: %s", usage_place, message) : message;
}

int
usage_error(const char *nearest, const char *format, ...)
{
    struct arena *arena = arena_new();
    va_list arguments;
    va_start(arguments, format);
    const char *message = usage_message(arena, format, arguments);
    va_end(arguments);
    if (nearest != NULL)
        trouble("%s; did you mean '%s'?", message, nearest);
    else if (usage_place == NULL)
        trouble("%s; 'fse-lint --help' lists them all", message);
    else
        trouble("%s", message);
    arena_free(arena);
    return STATUS_USAGE;
}

int
usage_error_plain(const char *format, ...)
{
    struct arena *arena = arena_new();
    va_list arguments;
    va_start(arguments, format);
    trouble("%s", usage_message(arena, format, arguments));
    va_end(arguments);
    arena_free(arena);
    return STATUS_USAGE;
}

int
unknown_rule(const char *name)
{
    const char *nearest = catalogue_nearest(name);
    if (nearest != NULL)
        return usage_error(nearest, "there is no rule '%s'", name);
    return usage_error_plain("there is no rule '%s'; 'fse-lint rules' lists them", name);
}

void
options_free(struct options *options)
{
    memory_free((void *)(size_t)options->arguments);
    memory_free(options->rules);
    memory_free(options->reports);
    arena_free(options->arena);
}

/* Whether TERMINAL shows links (OSC 8), or at least nothing of them: the console of Linux and Emacs do not. */
static int
can_link(const char *terminal)
{
    return terminal != NULL && strcmp(terminal, "dumb") != 0 && strcmp(terminal, "linux") != 0 &&
           getenv("INSIDE_EMACS") == NULL;
}

struct text_style
options_style(const struct options *options)
{
    const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
    struct text_style style = {.width = DEFAULT_WIDTH,
                               .shows_suppressed = options->shows_suppressed,
                               .shows_statistics = options->shows_statistics};
    int is_terminal = isatty(STDOUT_FILENO);
    if (strcmp(options->color, "auto") == 0)
        style.use_color = is_terminal && (no_color == NULL || *no_color == '\0') &&
                          (terminal == NULL || strcmp(terminal, "dumb") != 0);
    else
        style.use_color = strcmp(options->color, "always") == 0;
    if (is_terminal && can_link(terminal))
        style.docs_url = options->docs_url;
    struct winsize size = {0};
    if (is_terminal)
        ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
    if (size.ws_col > 0)
        style.width = size.ws_col;
    return style;
}

struct schema *
options_schema(const struct options *options)
{
    return options->schema != NULL ? schema_read(options->schema) : schema_embedded();
}

/* Appends PATH as the file of settings in OPTIONS names it, if there is one. */
static void
add_settings_path(struct buffer *out, const struct options *options, const char *path,
                  struct arena *arena)
{
    const char *config = options->config != NULL ? file_name_resolve(arena, options->config) : NULL;
    if (config != NULL && path != NULL)
        file_name_add_path(out, path,
                           arena_copy(arena, config, (size_t)(strrchr(config, '/') - config)));
}

/* Whether CHOSEN is for the file that the settings call PATH; "": they name none. */
static int
is_for(const struct rule_severity *chosen, const char *path)
{
    return chosen->glob == NULL || (*path != '\0' && fnmatch(chosen->glob, path, 0) == 0);
}

/* Whether RULE (NULL: any) is selected in PATH. */
static int
is_selected(const struct options *options, const char *path, const struct rule *rule)
{
    for (size_t i = 0; i < options->rule_count; i++) {
        const struct rule_severity *chosen = &options->rules[i];
        if (chosen->is_selection && (rule == NULL || chosen->rule == rule) && is_for(chosen, path))
            return 1;
    }
    return rule != NULL && rule->is_fatal;
}

void
options_apply_rules(const struct options *options, const char *path, struct findings *findings)
{
    struct arena *arena = arena_new();
    struct buffer from = {0};
    add_settings_path(&from, options, path, arena);
    const char *name = buffer_text(&from);
    int has_selection = is_selected(options, name, NULL);
    for (size_t i = 0; has_selection && i < catalogue_count(); i++)
        if (!is_selected(options, name, catalogue_get(i)))
            findings_set_severity(findings, catalogue_get(i), SEVERITY_OFF);
    for (size_t i = 0; i < options->rule_count; i++) {
        const struct rule_severity *chosen = &options->rules[i];
        if (!chosen->is_selection && is_for(chosen, name))
            findings_set_severity(findings, chosen->rule, chosen->severity);
    }
    buffer_free(&from);
    arena_free(arena);
}

const char *
options_file_name(const struct options *options, const char *path)
{
    if (strcmp(path, "-") != 0)
        return path;
    return options->stdin_filename != NULL ? options->stdin_filename : "<stdin>";
}
