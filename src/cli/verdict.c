/* SPDX-License-Identifier: MIT
 * The way from a file to its findings, which check, export and fix share. */
#include "cli/verdict.h"

#include "base/language.h"
#include "check/check.h"

int
verdict_check_path(struct verdict *verdict, const char *path, struct schema *schema,
                   const struct options *options)
{
    struct source *source = source_read(path);
    *verdict = (struct verdict){0};
    if (source == NULL)
        return -1;
    source->name = options_file_name(options, path);
    verdict_check_source(verdict, source, schema, options);
    return 0;
}

static void
prepare(struct verdict *verdict, struct source *source, const struct options *options)
{
    *verdict = (struct verdict){.source = source, .findings = findings_new()};
    options_apply_rules(options, source->name, verdict->findings);
    findings_set_limit(verdict->findings, options->listed_max);
}

void
verdict_check_source(struct verdict *verdict, struct source *source, struct schema *schema,
                     const struct options *options)
{
    prepare(verdict, source, options);
    verdict->data = check_run(source, schema, options->today, verdict->findings);
    verdict->completeness = completeness_measure(verdict->data);
}

void
verdict_check_for_export(struct verdict *verdict, struct source *source, struct schema *schema,
                         const struct options *options, const char *language)
{
    const char *speaking = language_name();
    prepare(verdict, source, options);
    language_choose(language);
    verdict->data = check_run_as_of_update(source, schema, options->today, verdict->findings);
    verdict->completeness = completeness_measure(verdict->data);
    language_choose(speaking);
}

void
verdict_forget_records(struct verdict *verdict)
{
    completeness_free(verdict->completeness);
    dataset_free(verdict->data);
    verdict->completeness = NULL;
    verdict->data = NULL;
}

void
verdict_free(struct verdict *verdict)
{
    verdict_forget_records(verdict);
    findings_free(verdict->findings);
    source_free(verdict->source);
}

struct run_file
verdict_file(const struct verdict *verdict, const char *name)
{
    return (struct run_file){.name = name,
                             .source = verdict->source,
                             .data = verdict->data,
                             .findings = verdict->findings,
                             .completeness = verdict->completeness};
}

int
verdict_has(const struct verdict *verdict, enum severity severity)
{
    if (severity == SEVERITY_OFF)
        return 0;
    size_t count = 0;
    for (enum severity at = severity; at <= SEVERITY_ERROR; at++)
        count += findings_count_of(verdict->findings, at);
    return count > 0;
}
