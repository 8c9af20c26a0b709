/* SPDX-License-Identifier: MIT
 * The files that a command reads, and those that it writes, before it does either. */
#include "cli/reach.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/trouble.h"
#include "cli/reports.h"
#include "export/files.h"

static void
add(struct reach_list *list, const struct options *options, const char *path, unsigned ways)
{
    if (path == NULL)
        return;
    list->items = arena_grow(options->arena, list->items, list->count, sizeof *list->items);
    list->items[list->count++] = (struct reach){path, ways};
}

static const char *
dataset(const struct options *options)
{
    return options->argument_count > 0 ? options->arguments[0] : DEFAULT_DATASET;
}

const char *
reach_log(const struct options *options)
{
    const char *path = dataset(options), *slash = strrchr(path, '/');
    if (options->changes != NULL)
        return options->changes;
    path = arena_printf(options->arena, "%.*schanges.xml",
                        slash != NULL ? (int)(slash + 1 - path) : 0, path);
    return access(path, F_OK) == 0 ? path : NULL;
}

/* Adds the reports of OPTIONS, and those that a build service wants of a check. */
static void
add_reports(struct reach_list *list, const struct options *options, enum command_bit command)
{
    add(list, options, options->output_file, REACH_WRITE);
    for (size_t i = 0; i < options->report_count; i++) {
        add(list, options, options->reports[i].stylesheet, REACH_READ);
        add(list, options, options->reports[i].file, REACH_WRITE);
    }
    for (size_t i = 0; command == COMMAND_CHECK; i++) {
        int appends = 0;
        const char *file = reports_service_file(options, i, &appends);
        if (file == NULL)
            break;
        add(list, options, file, appends ? REACH_APPEND : REACH_WRITE);
    }
}

struct reach_list
reach_of(const struct options *options, enum command_bit command)
{
    struct reach_list list = {0};
    int fixes = options->fixes || (command == COMMAND_FIX && !options->shows_diff);
    unsigned ways = REACH_READ | (fixes ? REACH_WRITE : 0) | (options->fixes ? REACH_AGAIN : 0);
    for (size_t i = 0; i < options->argument_count; i++)
        add(&list, options, options->arguments[i], ways);
    if (options->argument_count == 0)
        add(&list, options, DEFAULT_DATASET, ways);
    add(&list, options, options->config, REACH_READ | REACH_DONE);
    add(&list, options, options->schema, REACH_READ | REACH_BESIDE);
    add(&list, options, options->baseline,
        options->writes_baseline ? REACH_WRITE | REACH_AGAIN : REACH_READ);
    add_reports(&list, options, command);
    if (command == COMMAND_EXPORT) {
        add(&list, options, reach_log(options), REACH_READ);
        add(&list, options, options->output,
            options->compares ? REACH_READ | REACH_FOLDER
                              : REACH_READ | REACH_WRITE | REACH_FOLDER);
    }
    return list;
}

/* Whether the regular file TARGET is also called PATH. "-" is what standard input comes from. */
static int
is_file(const struct stat *target, const char *path)
{
    struct stat status;
    int rc = strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &status) : stat(path, &status);
    return rc == 0 && status.st_dev == target->st_dev && status.st_ino == target->st_ino;
}

/* Whether PATH, which is written in WAYS, is none of those of LIST that are read; but what is fixed may be named twice. */
static int
may_write(const struct reach_list *list, const char *path, unsigned ways)
{
    struct stat target;
    if (stat(path, &target) != 0 || !S_ISREG(target.st_mode))
        return 1;
    for (size_t i = 0; i < list->count; i++) {
        const struct reach *other = &list->items[i];
        if (!(other->ways & REACH_READ) || (other->ways & REACH_FOLDER) ||
            (ways & other->ways & REACH_WRITE && ways & REACH_READ))
            continue;
        if (is_file(&target, other->path)) {
            trouble("nothing done: %s is a file to read, and would be replaced", path);
            return 0;
        }
    }
    return 1;
}

int
reach_spares_inputs(const struct options *options, enum command_bit command)
{
    struct reach_list list = reach_of(options, command);
    int are = 1;
    for (size_t i = 0; are && i < list.count; i++)
        if (!(list.items[i].ways & REACH_FOLDER) &&
            (list.items[i].ways & (REACH_WRITE | REACH_APPEND)))
            are = may_write(&list, list.items[i].path, list.items[i].ways);
    for (size_t i = 0; are && command == COMMAND_EXPORT && i < export_family_count; i++)
        are = may_write(
            &list, arena_printf(options->arena, "%s/%s", options->output, export_families[i].path),
            REACH_WRITE);
    return are;
}
