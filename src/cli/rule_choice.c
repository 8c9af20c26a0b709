/* SPDX-License-Identifier: MIT
 * Which rules count, and how much. */
#include "cli/rule_choice.h"

#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "check/catalogue.h"
#include "finding/spelling.h"

static const char *const severity_words[] = {"error", "warning", "note", "off", NULL};

static void
choose(struct options *options, struct rule_severity chosen)
{
    options->rules =
        memory_grow(options->rules, options->rule_count, &options->rule_capacity, sizeof chosen);
    options->rules[options->rule_count++] = chosen;
}

/* Adds CHOSEN for every rule that WORD means; those that stay errors apart, unless it means just one. */
static int
choose_all(struct options *options, const char *word, struct rule_severity chosen)
{
    size_t known = 0, before = options->rule_count;
    for (size_t i = 0; i < catalogue_count(); i++) {
        chosen.rule = catalogue_get(i);
        if (!catalogue_means(word, chosen.rule))
            continue;
        known++;
        if (!chosen.rule->is_fatal || chosen.is_selection)
            choose(options, chosen);
    }
    if (known == 0)
        return unknown_rule(word);
    if (options->rule_count > before)
        return 0;
    return usage_error_plain("%s stays an error: after it nothing can be checked", word);
}

int
rules_set_severity(struct options *options, const char *word, const char *severity,
                   const char *glob)
{
    struct rule_severity chosen = {.glob = glob};
    if (severity_read(severity, &chosen.severity) != 0)
        return usage_error(spelling_nearest(severity, severity_words), "'%s' is not a severity",
                           severity);
    return choose_all(options, word, chosen);
}

int
rules_choose(struct options *options, const char *words, struct rule_severity chosen)
{
    static const char separators[] = ", \t";
    int status = words[strspn(words, separators)] != '\0' ? 0 : unknown_rule(words);
    for (words += strspn(words, separators); *words != '\0' && status == 0;
         words += strspn(words, separators)) {
        size_t len = strcspn(words, separators);
        status = choose_all(options, arena_copy(options->arena, words, len), chosen);
        words += len;
    }
    return status;
}

int
rules_set_in_section(struct options *options, const struct given *given)
{
    static const char *const settings[] = {"select", "ignore", NULL};
    struct rule_severity chosen = {.severity = SEVERITY_OFF, .glob = given->glob};
    const char *meant = spelling_nearest(given->name, settings);
    chosen.is_selection = strcmp(given->name, "select") == 0;
    if (chosen.is_selection || strcmp(given->name, "ignore") == 0)
        return rules_choose(options, given->value, chosen);
    if (meant != NULL && catalogue_nearest(given->name) == NULL)
        return usage_error(meant, "there is no rule '%s'", given->name);
    return rules_set_severity(options, given->name, given->value, given->glob);
}
