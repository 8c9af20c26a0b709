/* SPDX-License-Identifier: MIT
 * fse-lint rules: the catalogue. */
#include "cli/commands.h"
#include "cli/reports.h"

int
command_rules(const struct options *options)
{
    if (options->argument_count > 0)
        return usage_error(NULL, "rules takes no argument, not '%s'", options->arguments[0]);
    if (options->lists_formats)
        return reports_list_formats(options);
    if (reports_check_files(options) != 0)
        return STATUS_USAGE;
    return reports_write_catalogue(options);
}
