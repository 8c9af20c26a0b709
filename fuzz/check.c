/* SPDX-License-Identifier: MIT
 * libFuzzer target: bytes to every finding, how complete they are, the reports, and nowhere. */
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "read/document_library.h"
#include "read/schema.h"
#include "read/source.h"
#include "report/document.h"
#include "report/text.h"
#include "rules/catalogue.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    static struct schema *schema;
    if (schema == NULL) {
        library_start();
        schema = schema_embedded();
    }
    const struct date today = {2026, 11, 23};
    const struct text_style style = {.width = 80};
    struct source *source = source_of("fuzz", (const char *)bytes, len);
    struct findings *findings = findings_new();
    struct dataset *data = catalogue_check(source, schema, today, findings);
    struct completeness *completeness = completeness_measure(data);
    const struct run_file file = {source->name, source, data, findings, completeness};
    const struct run run = {.files = &file,
                            .count = 1,
                            .severities = findings,
                            .fail_on = SEVERITY_WARNING,
                            .today = today,
                            .min_complete = 1000};
    struct buffer out = {0};
    text_report(&out, &run, &style);
    document_add_report(&out, &run);
    buffer_free(&out);
    completeness_free(completeness);
    dataset_free(data);
    findings_free(findings);
    source_free(source);
    return 0;
}
