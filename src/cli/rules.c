/* SPDX-License-Identifier: MIT
 * fse-lint rules: the catalogue, one line a rule. */
#include <stdio.h>

#include "cli/commands.h"
#include "rules/catalogue.h"

int
command_rules(const struct options *options)
{
    if (options->argument_count > 0)
        return usage_error(NULL, "rules takes no argument, not '%s'", options->arguments[0]);
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        printf("%s  %-24s %-8s %s\n", rule->id, rule->name, severity_name(rule->severity),
               rule->summary);
    }
    return STATUS_CLEAN;
}
