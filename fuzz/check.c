/* SPDX-License-Identifier: MIT
 * libFuzzer target: bytes to every finding, its report, and nowhere. */
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "read/document_library.h"
#include "read/schema.h"
#include "read/source.h"
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
    struct buffer out = {0};
    text_report_findings(&out, source, findings, &style);
    text_report_summary(&out, NULL, data, findings, &style);
    buffer_free(&out);
    dataset_free(data);
    findings_free(findings);
    source_free(source);
    return 0;
}
