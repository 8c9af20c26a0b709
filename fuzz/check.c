/* SPDX-License-Identifier: MIT
 * libFuzzer target: bytes to every finding, how complete they are and the reports, then to what
 * the fixes make of them, which must come to an end and make no error. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "check/catalogue.h"
#include "check/check.h"
#include "fix/edits.h"
#include "fix/patch.h"
#include "report/report_document.h"
#include "report/text_report.h"
#include "xml/library.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* A version of the document. */
struct verdict {
    struct source *source;
    struct findings *findings;
    struct dataset *data;
};

static struct verdict
check(const char *bytes, size_t len)
{
    static struct schema *schema;
    if (schema == NULL) {
        library_start();
        schema = schema_embedded();
    }
    const struct date today = {2026, 11, 23};
    struct verdict verdict = {source_of("fuzz", bytes, len), findings_new(), NULL};
    verdict.data = check_run(verdict.source, schema, today, verdict.findings);
    return verdict;
}

static void
verdict_free(struct verdict *verdict)
{
    dataset_free(verdict->data);
    findings_free(verdict->findings);
    source_free(verdict->source);
}

static void
report(const struct verdict *verdict)
{
    const struct text_style style = {.width = 80};
    struct completeness *completeness = completeness_measure(verdict->data);
    const struct run_file file = {.name = verdict->source->name,
                                  .source = verdict->source,
                                  .data = verdict->data,
                                  .findings = verdict->findings,
                                  .completeness = completeness};
    const struct run run = {.files = &file,
                            .count = 1,
                            .severities = verdict->findings,
                            .fail_on = SEVERITY_WARNING,
                            .today = verdict->data->today,
                            .min_complete = 1000};
    struct buffer out = {0};
    text_report(&out, &run, &style);
    document_add_report(&out, &run);
    buffer_free(&out);
    completeness_free(completeness);
}

static void
ignore(const struct finding *finding, void *context)
{
    (void)finding;
    (void)context;
}

/* Makes the edits of *NOW that can be made together, into CHANGES too; 0 if there are none. */
static int
make_pass(struct verdict *now, struct byte_changes *changes)
{
    struct edits edits = {0};
    struct byte_changes made = {0};
    struct buffer bytes = {0};
    edits_choose(&edits, now->findings, now->source->len, ignore, NULL);
    int is_made = edits.count > 0;
    if (is_made) {
        edits_apply(&edits, now->source->bytes, now->source->len, &bytes, &made);
        byte_changes_extend(changes, &made);
        verdict_free(now);
        *now = check(buffer_text(&bytes), bytes.len);
    }
    buffer_free(&bytes);
    byte_changes_free(&made);
    edits_free(&edits);
    return is_made;
}

static void
fix(const struct verdict *before)
{
    struct verdict now = check(before->source->bytes, before->source->len);
    struct byte_changes changes = {0};
    struct buffer diff = {0};
    int passes = 0;
    while (make_pass(&now, &changes))
        if (++passes > 100)
            abort();
    if (new_error_find(before->findings, now.findings) != NULL || !now.data->is_complete)
        abort();
    patch_add(&diff, "fuzz", (struct patch_side){before->source->bytes, before->source->len},
              (struct patch_side){now.source->bytes, now.source->len}, &changes);
    buffer_free(&diff);
    byte_changes_free(&changes);
    verdict_free(&now);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct verdict verdict = check((const char *)bytes, len);
    report(&verdict);
    if (verdict.data->is_complete)
        fix(&verdict);
    verdict_free(&verdict);
    return 0;
}
