/* SPDX-License-Identifier: MIT
 * A document and what the fixes make of it: they come to an end, leave nothing that they could fix, make no error, and keep
 * what it says. */
#include "fix/edits.h"

#include <string.h>

#include "content.h"
#include "fix/patch.h"
#include "oracle.h"
#include "support.h"

enum { PASSES_MAX = 100 };

static void
ignore(const struct finding *finding, void *context)
{
    (void)finding;
    (void)context;
}

/* Makes the edits of *NOW that can be made together, and in CHANGES; 0 if there are none. */
static int
make_pass(struct verdict *now, struct byte_changes *changes, fuzz_rule_test *is_on)
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
        *now = fuzz_check(buffer_text(&bytes), bytes.len, is_on);
    }
    buffer_free(&bytes);
    byte_changes_free(&made);
    edits_free(&edits);
    return is_made;
}

/* Between the changes, both versions are the same. */
static void
rest_is_kept(const struct verdict *before, const struct verdict *now,
             const struct byte_changes *changes)
{
    size_t old = 0, new = 0;
    for (size_t i = 0; i <= changes->count; i++) {
        int is_last = i == changes->count;
        size_t old_end = is_last ? before->source->len : changes->items[i].old.start;
        size_t new_end = is_last ? now->source->len : changes->items[i].new.start;
        if (old_end < old || old_end - old != new_end - new ||
            memcmp(before->source->bytes + old, now->source->bytes + new, old_end - old) != 0)
            fuzz_fail("what is before %zu changed, and nothing says so", old_end);
        if (is_last)
            return;
        old = changes->items[i].old.end;
        new = changes->items[i].new.end;
    }
}

/* No finding is left that could be fixed. */
static void
is_clean(const struct verdict *now)
{
    for (size_t i = 0; i < findings_count(now->findings); i++) {
        const struct finding *finding = findings_get(now->findings, i);
        if (finding->suppression == NULL && finding->edit_count > 0)
            fuzz_fail("%s is left, with what would fix it", finding->rule->id);
    }
}

/* Fixes what IS_ON looks at; IS_LAYOUT: the values stay the same. */
static void
fix(const struct verdict *original, fuzz_rule_test *is_on, int is_layout)
{
    const struct source *source = original->source;
    struct verdict before = fuzz_check(source->bytes, source->len, is_on);
    struct verdict now = fuzz_check(source->bytes, source->len, is_on);
    struct byte_changes changes = {0};
    struct buffer diff = {0};
    int passes = 0;
    while (make_pass(&now, &changes, is_on))
        if (++passes > PASSES_MAX)
            fuzz_fail("the fixes never end");
    const struct finding *error = new_error_find(before.findings, now.findings);
    if (error != NULL || !now.data->is_complete)
        fuzz_fail("the fixes make an error: %s", error != NULL ? error->message : "it ends early");
    is_clean(&now);
    rest_is_kept(&before, &now, &changes);
    content_is_kept(source, now.source, is_layout);
    patch_add(&diff, "fuzz.xml", (struct patch_side){source->bytes, source->len},
              (struct patch_side){now.source->bytes, now.source->len}, &changes);
    buffer_free(&diff);
    byte_changes_free(&changes);
    verdict_free(&now);
    verdict_free(&before);
}

/* The rules whose fixes move what is there, and change no value. */
static int
moves(const struct rule *rule)
{
    return (rule->is_layout && strcmp(rule->name, "schema-location") != 0) ||
           strcmp(rule->name, "wrong-order") == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct verdict verdict = fuzz_check((const char *)bytes, len, NULL);
    if (verdict.data->is_complete) {
        fix(&verdict, NULL, 0);
        fix(&verdict, moves, 1);
    }
    verdict_free(&verdict);
    return 0;
}
