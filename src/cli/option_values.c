/* SPDX-License-Identifier: MIT
 * Options whose value is a number or an address. */
#include "cli/option_values.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/bounds.h"
#include "base/buffer.h"

/* A percentage with at most one decimal, so that it is exact in tenths. */
int
set_min_complete(struct options *options, const char *value)
{
    static const char digits[] = "0123456789";
    enum { MAX_DIGITS = 3, ALL = 1000 };
    size_t whole = strspn(value, digits);
    size_t decimals = value[whole] == '.' ? strspn(value + whole + 1, digits) : 0;
    const char *end = value + whole + (value[whole] == '.') + decimals;
    if (whole > 0 && whole <= MAX_DIGITS && *end == '\0' &&
        decimals == (size_t)(value[whole] == '.')) {
        options->min_complete =
            (int)strtol(value, NULL, 10) * 10 + (decimals > 0 ? end[-1] - '0' : 0);
        if (options->min_complete <= ALL)
            return 0;
    }
    return usage_error(NULL, "--min-complete takes a percentage like 75 or 75.5, not '%s'", value);
}

int
set_max_warnings(struct options *options, const char *value)
{
    enum { MAX_DIGITS = 9 };
    size_t len = strspn(value, "0123456789");
    if (len == 0 || len > MAX_DIGITS || value[len] != '\0')
        return usage_error(NULL, "--max-warnings takes a number, not '%s'", value);
    options->max_warnings = (int)strtol(value, NULL, 10);
    return 0;
}

int
set_limit(struct options *options, const char *value)
{
    size_t name_len = strcspn(value, "="), most = 0;
    const char *name = arena_copy(options->arena, value, name_len);
    const char *number = value[name_len] == '=' ? value + name_len + 1 : "";
    if (bound_set(name, number, &most) == 0)
        return 0;
    if (most > 0 && value[name_len] == '=')
        return usage_error(NULL, "--limit %s takes a number from 1 to %zu", name, most);
    struct buffer names = {0};
    for (size_t i = 0; i < BOUND_COUNT; i++)
        buffer_add_word(&names, ", ", bound_rows[i].name);
    int rc = usage_error(NULL, "--limit takes NAME=N; the names are %s", buffer_text(&names));
    buffer_free(&names);
    return rc;
}

/* Whether ADDRESS is more than START and has only what an address may have: terminals and browsers read it. */
static int
is_address(const char *address, const char *start)
{
    for (const char *at = address; *at != '\0'; at++)
        if (*at <= ' ' || *at > '~')
            return 0;
    return strncmp(address, start, strlen(start)) == 0 && address[strlen(start)] != '\0';
}

static int
is_web(const char *address)
{
    return is_address(address, "https://") || is_address(address, "http://");
}

int
set_base_url(struct options *options, const char *value)
{
    if (!is_web(value))
        return usage_error(NULL, "--base-url takes an address like https://example.org/fse/");
    options->base_url =
        arena_printf(options->arena, "%s%s", value, value[strlen(value) - 1] == '/' ? "" : "/");
    return 0;
}

int
set_source_url(struct options *options, const char *value)
{
    options->source_url = value;
    if (is_web(value) && strstr(value, "{file}") != NULL && strstr(value, "{line}") != NULL)
        return 0;
    return usage_error(NULL, "--source-url takes an address with {file} and {line} in it");
}

int
set_docs_url(struct options *options, const char *value)
{
    options->docs_url = value;
    if (is_web(value) || is_address(value, "file:///"))
        return 0;
    return usage_error(
        NULL, "--docs-url takes an address like https://example.org/fse-lint, not '%s'", value);
}
