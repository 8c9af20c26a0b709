/* SPDX-License-Identifier: MIT
 * The report document of which the exports about the quality of a dataset are made. */
#include "cli/quality.h"

#include "base/language.h"
#include "report/report_document.h"

/* Has the report as if it were about the dataset of a clone of this repository. */
static const char name[] = "data/regions.xml";

static void
add_report(struct buffer *out, const struct verdict *verdict, const struct options *options)
{
    struct run_file file = verdict_file(verdict, name);
    struct findings *severities = findings_new();
    struct run run = {
        .files = &file,
        .count = 1,
        .severities = severities,
        .fail_on = options->fail_on,
        .min_complete = options->min_complete,
        .today = options->today,
        .status = verdict_has(verdict, options->fail_on) ? STATUS_FINDINGS : STATUS_CLEAN,
    };
    options_apply_rules(options, severities);
    document_add_report(out, &run);
    findings_free(severities);
}

void
quality_add_report(struct buffer *out, const struct verdict *verdict, struct schema *schema,
                   const struct options *options, const char *data_version)
{
    const char *language = language_name();
    struct options as_of = *options;
    struct date updated;
    struct verdict again;
    if (date_read(verdict->data->updated.text, &updated) == 0 && updated.day > 0)
        as_of.today = updated;
    language_choose("en");
    verdict_reach_of(&again, verdict->source, schema, &as_of);
    if (data_version != NULL)
        again.data->data_version.text = data_version;
    add_report(out, &again, &as_of);
    language_choose(language);
    again.source = NULL; /* VERDICT owns it */
    verdict_free(&again);
}
