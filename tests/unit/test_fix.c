/* SPDX-License-Identifier: MIT
 * Tests of fix/edits.h and fix/patch.h. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "fix/edits.h"
#include "fix/patch.h"
#include "suites.h"
#include "support.h"

static const struct rule rule = {.id = "FSE701", .name = "a-rule", .severity = SEVERITY_WARNING};

static void
count(const struct finding *finding, void *context)
{
    ck_assert_ptr_eq(finding->rule, &rule);
    ++*(int *)context;
}

/* Adds one finding for each of FIXES, "start-end:text" and more such edits after a comma, with a
 * semicolon between findings. */
static struct findings *
findings_of(const char *fixes)
{
    struct findings *findings = findings_new();
    struct finding *finding = NULL;
    for (size_t order = 0; *fixes != '\0'; order++) {
        struct span span = {0};
        int used = 0, len;
        ck_assert_int_eq(sscanf(fixes, "%u-%u:%n", &span.start, &span.end, &used), 2);
        fixes += used;
        len = (int)strcspn(fixes, ",;");
        if (finding == NULL) {
            const struct value value = {.span = span_of(order, order)};
            finding = findings_add(findings, &rule, &value, "%zu", order);
        }
        finding_edit(finding, span, "%.*s", len, fixes);
        fixes += len;
        if (*fixes == ';')
            finding = NULL;
        fixes += *fixes != '\0';
    }
    findings_settle(findings);
    return findings;
}

/* "abcdef" with fixes made in it: how many of the findings, and what comes of it. */
static const struct {
    const char *fixes;
    int made;
    const char *fixed;
} passes[] = {
    {"0-1:x", 1, "xbcdef"},
    {"1-3:", 1, "adef"},
    {"3-3:x", 1, "abcxdef"},
    {"6-6:x", 1, "abcdefx"},
    {"0-1:x,5-6:y", 1, "xbcdey"},
    {"0-2:x;2-4:y", 2, "xyef"},
    {"0-2:x;1-3:y", 1, "xcdef"},
    {"2-4:y;0-1:x", 2, "xbyef"},
    /* All edits of a finding, or none. */
    {"0-1:x;3-4:y,0-1:z;5-6:w", 2, "xbcdew"},
    /* Two at one place cannot be told apart, nor can one in the middle of another. */
    {"2-2:x;2-2:y", 1, "abxcdef"},
    {"2-2:x;2-4:y", 2, "abxyef"},
    {"2-4:y;2-2:x", 2, "abxyef"},
    {"2-2:x;1-3:y", 1, "abxcdef"},
    {"1-3:y;2-2:x", 1, "aydef"},
    {"1-3:y;3-3:x", 2, "ayxdef"},
};

START_TEST(edits_that_fit_are_made)
{
    struct findings *findings = findings_of(passes[_i].fixes);
    struct edits edits = {0};
    struct byte_changes changes = {0};
    struct buffer fixed = {0};
    int made = 0;
    edits_choose(&edits, findings, 6, count, &made);
    edits_apply(&edits, "abcdef", 6, &fixed, &changes);
    ck_assert_str_eq(buffer_text(&fixed), passes[_i].fixed);
    ck_assert_int_eq(made, passes[_i].made);
    buffer_free(&fixed);
    byte_changes_free(&changes);
    edits_free(&edits);
    findings_free(findings);
}
END_TEST

START_TEST(suppressed_findings_are_left_alone)
{
    struct findings *findings = findings_of("0-1:x;2-3:y");
    struct edits edits = {0};
    int made = 0;
    findings_suppress(findings, 0, "a reason", (struct span){0, 0});
    edits_choose(&edits, findings, 6, count, &made);
    ck_assert_int_eq(made, 1);
    ck_assert_uint_eq(edits.items[0].span.start, 2);
    edits_free(&edits);
    findings_free(findings);
}
END_TEST

START_TEST(thousands_of_edits_are_quick)
{
    enum { MANY = 200 * 1000 };
    struct findings *findings = findings_new();
    const struct value value = {.span = {0, 1}};
    struct finding *finding = findings_add(findings, &rule, &value, "many");
    char *text = text_repeat('a', 2 * MANY);
    struct edits edits = {0};
    struct byte_changes changes = {0};
    struct buffer fixed = {0}, diff = {0};
    int made = 0;
    for (size_t i = 0; i < MANY; i++)
        finding_edit(finding, span_of(2 * i, 2 * i + 1), "%s", "bb");
    edits_choose(&edits, findings, 2 * MANY, count, &made);
    edits_apply(&edits, text, 2 * MANY, &fixed, &changes);
    patch_add(&diff, "f", (struct patch_side){text, 2 * MANY},
              (struct patch_side){fixed.bytes, fixed.len}, &changes);
    ck_assert_uint_eq(fixed.len, 3 * MANY);
    ck_assert_uint_gt(diff.len, 5 * MANY);
    buffer_free(&diff);
    buffer_free(&fixed);
    byte_changes_free(&changes);
    edits_free(&edits);
    memory_free(text);
    findings_free(findings);
}
END_TEST

static unsigned state; /* of a row of numbers that are the same on every machine */

static unsigned
any(unsigned below)
{
    state = state * 1103515245u + 12345u;
    return (state >> 16) % below;
}

/* A version of TEXT with some of it replaced, in CHANGES. */
static struct buffer
change(const struct buffer *text, struct byte_changes *changes)
{
    struct buffer changed = {0};
    size_t at = 0;
    while (at < text->len) {
        size_t start = at + any(12), end = start + any(4);
        if (end >= text->len)
            break;
        buffer_add(&changed, text->bytes + at, start - at);
        size_t begin = changed.len;
        for (unsigned i = any(4); i > 0; i--)
            buffer_add(&changed, &"ab\n"[any(3)], 1);
        byte_changes_add(changes,
                         (struct byte_change){span_of(start, end), span_of(begin, changed.len)});
        at = end;
    }
    buffer_add(&changed, text->bytes + at, text->len - at);
    return changed;
}

/* Asserts that CHANGES, in their order and none empty on both sides, lead from OLD to NEW. */
static void
assert_leads(const struct byte_changes *changes, const struct buffer *old, const struct buffer *new)
{
    struct buffer made = {0};
    size_t at = 0;
    for (size_t i = 0; i < changes->count; i++) {
        const struct byte_change *item = &changes->items[i];
        ck_assert_uint_ge(item->old.start, at);
        ck_assert_uint_le(item->old.start, item->old.end);
        buffer_add(&made, old->bytes + at, item->old.start - at);
        ck_assert_uint_eq(made.len, item->new.start);
        buffer_add(&made, new->bytes + item->new.start, item->new.end - item->new.start);
        at = item->old.end;
    }
    buffer_add(&made, old->bytes + at, old->len - at);
    ck_assert_str_eq(buffer_text(&made), buffer_text(new));
    buffer_free(&made);
}

/* A diff that is being applied. */
struct patch {
    const char *at;   /* in the diff */
    const char *rest; /* of the old version */
    struct buffer made;
    size_t old_line;
    size_t new_line;
};

/* Applies the line of the hunk at PATCH->at, of which so many lines are to come. */
static void
apply_line(struct patch *patch, size_t *old_count, size_t *new_count)
{
    char mark = *patch->at++;
    size_t len = strcspn(patch->at, "\n");
    size_t used = strncmp(patch->at + len, "\n\\", 2) == 0 ? len : len + 1;
    if (mark == ' ' || mark == '-') {
        ck_assert_int_eq(strncmp(patch->rest, patch->at, used), 0);
        patch->rest += used;
        patch->old_line++;
        --*old_count;
    }
    if (mark == ' ' || mark == '+') {
        buffer_add(&patch->made, patch->at, used);
        patch->new_line++;
        --*new_count;
    }
    patch->at += len + 1;
}

static void
apply_hunk(struct patch *patch)
{
    size_t old_start, old_count, new_start, new_count;
    int used = 0;
    ck_assert_int_eq(sscanf(patch->at, "@@ -%zu,%zu +%zu,%zu @@%n", &old_start, &old_count,
                            &new_start, &new_count, &used),
                     4);
    patch->at += used + 1;
    while (patch->old_line < old_start + (old_count == 0)) {
        size_t len = strcspn(patch->rest, "\n") + 1;
        buffer_add(&patch->made, patch->rest, len);
        patch->rest += len;
        patch->old_line++;
        patch->new_line++;
    }
    ck_assert_uint_eq(patch->new_line, new_start + (new_count == 0));
    while (*patch->at != '\0' && *patch->at != '@')
        apply_line(patch, &old_count, &new_count);
    ck_assert_uint_eq(old_count, 0);
    ck_assert_uint_eq(new_count, 0);
}

/* Asserts that DIFF, hunk by hunk, makes NEW of OLD, with line numbers and counts that are right. */
static void
assert_applies(const struct buffer *diff, const struct buffer *old, const struct buffer *new)
{
    struct patch patch = {strstr(buffer_text(diff), "@@ "), buffer_text(old), {0}, 1, 1};
    while (patch.at != NULL && *patch.at != '\0')
        apply_hunk(&patch);
    buffer_add_text(&patch.made, patch.rest);
    ck_assert_str_eq(buffer_text(&patch.made), buffer_text(new));
    buffer_free(&patch.made);
}

START_TEST(changes_of_several_passes_are_one)
{
    state = (unsigned)_i;
    struct buffer old = {0};
    for (unsigned i = any(300) + 1; i > 0; i--)
        buffer_add(&old, &"abcdefgh\n"[any(9)], 1);
    struct buffer now = {0};
    buffer_add(&now, old.bytes, old.len);
    struct byte_changes all = {0};
    for (int pass = 0; pass < 4; pass++) {
        struct byte_changes changes = {0};
        struct buffer next = change(&now, &changes), diff = {0};
        byte_changes_extend(&all, &changes);
        assert_leads(&all, &old, &next);
        patch_add(&diff, "f", (struct patch_side){old.bytes, old.len},
                  (struct patch_side){next.bytes, next.len}, &all);
        assert_applies(&diff, &old, &next);
        buffer_free(&diff);
        byte_changes_free(&changes);
        buffer_free(&now);
        now = next;
    }
    byte_changes_free(&all);
    buffer_free(&now);
    buffer_free(&old);
}
END_TEST

#define TEN "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"

/* A document, one edit or several ("start-end:text"), and the hunks of the diff. */
static const struct {
    const char *old, *fixes, *hunks;
} diffs[] = {
    {"a\nb\n", "0-1:x", "@@ -1,2 +1,2 @@\n-a\n+x\n b\n"},
    {"a\nb\n", "0-0:x", "@@ -1,2 +1,2 @@\n-a\n+xa\n b\n"},
    {"a\nb\n", "1-1:x", "@@ -1,2 +1,2 @@\n-a\n+ax\n b\n"},
    {"a\nb\n", "2-2:x\n", "@@ -1,2 +1,3 @@\n a\n+x\n b\n"},
    {"a\nb\n", "1-1:\nx", "@@ -1,2 +1,3 @@\n a\n+x\n b\n"},
    {"a\nb\n", "0-2:", "@@ -1,2 +1,1 @@\n-a\n b\n"},
    {"a\nb\n", "0-4:", "@@ -1,2 +0,0 @@\n-a\n-b\n"},
    {"a\nb\n", "1-2:", "@@ -1,2 +1,1 @@\n-a\n-b\n+ab\n"},
    {"a\nb\n", "0-1:x,2-3:y", "@@ -1,2 +1,2 @@\n-a\n-b\n+x\n+y\n"},
    {"a\nb\n", "0-1:a", ""},
    {"a\nb\n", "0-4:a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n"},
    {"a b\n", "0-1:x,2-3:y", "@@ -1,1 +1,1 @@\n-a b\n+x y\n"},
    /* Without an end of the last line. */
    {"a", "0-1:b",
     "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"},
    {"a\nb", "3-3:\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"},
    {"a\nb", "0-1:x", "@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n"},
    {"a\nb\n", "3-4:", "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n"},
    /* Three lines around, and one hunk where these touch. */
    {TEN, "8-9:x", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"},
    {TEN, "2-3:x,16-17:y", "@@ -1,10 +1,10 @@\n 1\n-2\n+x\n 3\n 4\n 5\n 6\n 7\n 8\n-9\n+y\n 10\n"},
    {TEN, "0-1:x,16-17:y",
     "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,5 +6,5 @@\n 6\n 7\n 8\n-9\n+y\n 10\n"},
    {TEN, "0-2:,18-18:x\n",
     "@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -7,4 +6,5 @@\n 7\n 8\n 9\n+x\n 10\n"},
};

START_TEST(diffs_are_unified)
{
    struct findings *findings = findings_of(diffs[_i].fixes);
    struct edits edits = {0};
    struct byte_changes changes = {0};
    struct buffer fixed = {0}, diff = {0};
    size_t len = strlen(diffs[_i].old);
    int made = 0;
    edits_choose(&edits, findings, len, count, &made);
    edits_apply(&edits, diffs[_i].old, len, &fixed, &changes);
    patch_add(&diff, "f", (struct patch_side){diffs[_i].old, len},
              (struct patch_side){fixed.bytes, fixed.len}, &changes);
    const char *hunks = strstr(buffer_text(&diff), "@@");
    ck_assert_str_eq(hunks != NULL ? hunks : "", diffs[_i].hunks);
    buffer_free(&diff);
    buffer_free(&fixed);
    byte_changes_free(&changes);
    edits_free(&edits);
    findings_free(findings);
}
END_TEST

static const struct {
    const char *path, *name;
} paths[] = {
    {"data/regions.xml", "a/data/regions.xml"},
    {"./data/regions.xml", "a/data/regions.xml"},
    {"//tmp/x", "a/tmp/x"},
    {"perché.xml", "a/perché.xml"},
    {"a b", "a/a b\t"},
    {"a\"b\\c", "\"a/a\\\"b\\\\c\""},
    {"a\nb", "\"a/a\\012b\""},
    {"a\x7F", "\"a/a\\177\""},
};

START_TEST(diffs_name_the_file)
{
    const struct byte_changes changes = {&(struct byte_change){{0, 1}, {0, 1}}, 1, 1};
    struct buffer diff = {0}, expected = {0};
    patch_add(&diff, paths[_i].path, (struct patch_side){"a", 1}, (struct patch_side){"b", 1},
              &changes);
    buffer_printf(&expected, "--- %s\n", paths[_i].name);
    ck_assert_int_eq(strncmp(buffer_text(&diff), expected.bytes, expected.len), 0);
    buffer_free(&expected);
    buffer_free(&diff);
}
END_TEST

static const struct rule error = {.id = "FSE001", .name = "bad", .severity = SEVERITY_ERROR};

static void
add_error(struct findings *findings, size_t start, const char *message)
{
    const struct value value = {.span = span_of(start, start + 1)};
    findings_add(findings, &error, &value, "%s", message);
}

START_TEST(new_errors_are_found)
{
    struct findings *before = findings_new(), *after = findings_new();
    const struct value value = {.span = {1, 2}};
    add_error(before, 1, "a");
    add_error(before, 5, "a");
    add_error(before, 9, "changes");
    add_error(after, 7, "a");
    add_error(after, 8, "changed");
    findings_add(after, &rule, &value, "no error");
    ck_assert_ptr_null(new_error_find(before, after));
    add_error(after, 10, "a");
    ck_assert_ptr_null(new_error_find(before, after));
    add_error(after, 11, "new");
    ck_assert_uint_eq(new_error_find(before, after)->span.start, 8);
    findings_suppress(after, 1, "a reason", (struct span){0, 0});
    ck_assert_ptr_null(new_error_find(before, after));
    add_error(after, 12, "a");
    ck_assert_uint_eq(new_error_find(before, after)->span.start, 7);
    findings_free(before);
    findings_free(after);
}
END_TEST

Suite *
fix_suite(void)
{
    Suite *suite = suite_create("fix");
    TCase *tests = tcase_create("fix");
    tcase_add_loop_test(tests, edits_that_fit_are_made, 0, COUNT(passes));
    tcase_add_test(tests, suppressed_findings_are_left_alone);
    tcase_add_test(tests, thousands_of_edits_are_quick);
    tcase_add_loop_test(tests, changes_of_several_passes_are_one, 0, 300);
    tcase_add_loop_test(tests, diffs_are_unified, 0, COUNT(diffs));
    tcase_add_loop_test(tests, diffs_name_the_file, 0, COUNT(paths));
    tcase_add_test(tests, new_errors_are_found);
    suite_add_tcase(suite, tests);
    return suite;
}
