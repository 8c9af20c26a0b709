/* SPDX-License-Identifier: MIT
 * fse-lint check: says what is wrong with the dataset. */
#include <stdio.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "cli/commands.h"
#include "cli/verdict.h"
#include "report/text.h"

static void
print_report(const struct verdict *verdict, const struct options *options)
{
    struct text_style style = options_style(options);
    struct buffer out = {0};
    const char *name = options->argument_count > 1 ? verdict->source->name : NULL;
    text_report_findings(&out, verdict->source, verdict->findings, &style);
    text_report_summary(&out, name, verdict->data, verdict->findings, &style);
    fwrite(buffer_text(&out), 1, out.len, stdout);
    buffer_free(&out);
}

static int
check_file(const char *path, struct schema *schema, const struct options *options)
{
    struct verdict verdict;
    int status = EXIT_TROUBLE;
    if (verdict_reach(&verdict, path, schema, options) == 0) {
        if (!options->is_quiet)
            print_report(&verdict, options);
        status = verdict_has(&verdict, options->fail_on) ? STATUS_FINDINGS : STATUS_CLEAN;
    }
    verdict_free(&verdict);
    return status;
}

int
command_check(const struct options *options)
{
    static const char *const default_file[] = {"data/regions.xml"};
    const char *const *files = options->argument_count > 0 ? options->arguments : default_file;
    size_t count = options->argument_count > 0 ? options->argument_count : 1;
    struct schema *schema = options_schema(options);
    int worst = schema != NULL ? STATUS_CLEAN : EXIT_TROUBLE;
    for (size_t i = 0; schema != NULL && i < count; i++) {
        int status = check_file(files[i], schema, options);
        worst = status > worst ? status : worst;
    }
    schema_free(schema);
    return worst;
}
