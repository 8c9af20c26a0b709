/* SPDX-License-Identifier: MIT
 * The files that a command reads, which it must not write. */
#include "cli/inputs.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/trouble.h"
#include "export/files.h"

/* Whether the regular file TARGET is also called PATH, which may be NULL. "-" is what standard
 * input comes from. */
static int
is_file(const struct stat *target, const char *path)
{
    struct stat status;
    if (path == NULL)
        return 0;
    int rc = strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &status) : stat(path, &status);
    return rc == 0 && status.st_dev == target->st_dev && status.st_ino == target->st_ino;
}

static int
is_read(const struct options *options, const struct stat *target)
{
    int is = is_file(target, options->schema) || is_file(target, options->changes) ||
             is_file(target, options->config) ||
             (options->argument_count == 0 && is_file(target, DEFAULT_DATASET));
    for (size_t i = 0; i < options->argument_count; i++)
        is |= is_file(target, options->arguments[i]);
    for (size_t i = 0; i < options->report_count; i++)
        is |= is_file(target, options->reports[i].stylesheet);
    return is;
}

static int
may_write(const struct options *options, const char *path)
{
    struct stat target;
    if (path == NULL || stat(path, &target) != 0 || !S_ISREG(target.st_mode) ||
        !is_read(options, &target))
        return 1;
    trouble("nothing done: %s is a file to read, and would be replaced", path);
    return 0;
}

int
inputs_are_spared(const struct options *options, enum command_bit command)
{
    int are = may_write(options, options->output_file) &&
              (!options->writes_baseline || may_write(options, options->baseline));
    for (size_t i = 0; are && i < options->report_count; i++)
        are = may_write(options, options->reports[i].file);
    for (size_t i = 0; are && command == COMMAND_EXPORT && i < export_family_count; i++)
        are = may_write(options, arena_printf(options->arena, "%s/%s", options->output,
                                              export_families[i].path));
    return are;
}
