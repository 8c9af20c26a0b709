/* SPDX-License-Identifier: MIT
 * The history of which the exports about changes are made. */
#include "cli/history.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/language.h"
#include "base/memory.h"
#include "diff/log.h"

/* The log of the dataset of VERDICT, or NULL if it has none. */
static const char *
path_of(const struct verdict *verdict, const struct options *options)
{
    const char *dataset = verdict->source->name, *slash = strrchr(dataset, '/');
    if (options->changes != NULL)
        return options->changes;
    const char *path = arena_printf(options->arena, "%.*schanges.xml",
                                    slash != NULL ? (int)(slash + 1 - dataset) : 0, dataset);
    return access(path, F_OK) == 0 ? path : NULL;
}

/* STATUS_CLEAN if LOG fits the dataset of VERDICT; else STATUS_FINDINGS, after saying why not. */
static int
check(const struct log *log, const struct verdict *verdict, const struct options *options)
{
    struct buffer out = {0};
    int fits = log_fits(log, verdict->data, &out);
    if (!fits && !options->is_quiet)
        printf("%s%s\n", buffer_text(&out),
               tr("nothing exported: the log of versions is not valid"));
    buffer_free(&out);
    return fits ? STATUS_CLEAN : STATUS_FINDINGS;
}

int
changes_add_history(struct buffer *out, const struct verdict *verdict,
                    const struct options *options)
{
    const char *path = path_of(verdict, options);
    const char *version = verdict->data->data_version.text;
    if (path == NULL) {
        log_add_history(out, NULL, verdict->data, version);
        return STATUS_CLEAN;
    }
    struct source *source = source_read(path);
    struct log *log = source != NULL ? log_read(source) : NULL;
    int status = log != NULL ? STATUS_CLEAN : EXIT_TROUBLE;
    if (log != NULL && !verdict_has(verdict, SEVERITY_ERROR))
        status = check(log, verdict, options);
    if (status == STATUS_CLEAN)
        log_add_history(out, log, verdict->data, version);
    log_free(log);
    source_free(source);
    return status;
}
