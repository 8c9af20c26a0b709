/* SPDX-License-Identifier: MIT
 * The report document of which the exports about the quality of a dataset are made. */
#include "cli/quality.h"

#include "base/language.h"
#include "report/report_document.h"

/* Has the report as if it were about the dataset of a clone of this repository. */
static const char name[] = "data/regions.xml";

void
quality_add_report(struct buffer *out, const struct verdict *verdict, const struct options *options)
{
    const char *speaking = language_name();
    struct run_file file = verdict_file(verdict, name);
    struct findings *severities = findings_new();
    struct run run = {
        .files = &file,
        .count = 1,
        .severities = severities,
        .fail_on = options->fail_on,
        .min_complete = options->min_complete,
        .today = verdict->data->today,
        .status = verdict_has(verdict, options->fail_on) ? STATUS_FINDINGS : STATUS_CLEAN,
    };
    options_apply_rules(options, severities);
    language_choose("en");
    document_add_report(out, &run);
    language_choose(speaking);
    findings_free(severities);
}
