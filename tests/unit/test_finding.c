/* SPDX-License-Identifier: MIT
 * Tests of finding/finding.h and finding/rule.h. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "finding/finding.h"
#include "finding/suggestion.h"
#include "suites.h"
#include "support.h"

static const struct rule first = {.id = "FSE101", .name = "first", .severity = SEVERITY_ERROR};
static const struct rule second = {.id = "FSE102", .name = "second", .severity = SEVERITY_WARNING};
static const struct rule fallback = {
    .id = "FSE010", .name = "any", .severity = SEVERITY_ERROR, .gives_way = 1};

static struct findings *findings;

static void
set_up(void)
{
    findings = findings_new();
}

static void
tear_down(void)
{
    findings_free(findings);
}

static struct finding *
add(const struct rule *rule, size_t start, size_t end, const char *message)
{
    const struct value value = {.span = span_of(start, end)};
    return findings_add(findings, rule, &value, "%s", message);
}

/* Asserts that the list is this, a line "ID START-END MESSAGE" for each. */
static void
assert_list(const char *expected)
{
    struct buffer found = {0};
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        buffer_printf(&found, "%s %u-%u %s\n", finding->rule->id, finding->span.start,
                      finding->span.end, finding->message);
    }
    ck_assert_str_eq(buffer_text(&found), expected);
    buffer_free(&found);
}

START_TEST(order_is_place_then_rule_then_time)
{
    add(&second, 5, 9, "b");
    add(&second, 5, 9, "a");
    add(&first, 5, 9, "z");
    add(&first, 5, 8, "y");
    add(&second, 1, 99, "x");
    findings_settle(findings);
    assert_list("FSE102 1-99 x\nFSE101 5-8 y\nFSE101 5-9 z\nFSE102 5-9 b\nFSE102 5-9 a\n");
}
END_TEST

START_TEST(order_is_that_of_places)
{
    for (size_t i = 0; i < 200; i++)
        add(i % 3 ? &first : &second, i * 7919 % 200, 300, i % 2 ? "a" : "b");
    findings_settle(findings);
    ck_assert_uint_eq(findings_count(findings), 200);
    for (size_t i = 0; i < 200; i++)
        ck_assert_uint_eq(findings_get(findings, i)->span.start, i);
}
END_TEST

START_TEST(same_finding_twice_is_one)
{
    add(&first, 1, 2, "a");
    add(&second, 1, 2, "a");
    add(&first, 1, 2, "b");
    add(&first, 1, 2, "0");
    finding_hint(add(&first, 3, 4, "c"), "kept");
    finding_hint(add(&first, 3, 4, "c"), "dropped");
    add(&first, 1, 2, "a");
    findings_settle(findings);
    assert_list("FSE101 1-2 a\nFSE101 1-2 b\nFSE101 1-2 0\nFSE102 1-2 a\nFSE101 3-4 c\n");
    ck_assert_str_eq(findings_get(findings, 4)->hint, "kept");
}
END_TEST

START_TEST(fallback_gives_way)
{
    add(&fallback, 10, 20, "the same");
    add(&first, 10, 20, "the same");
    add(&fallback, 30, 40, "a longer one before");
    add(&first, 25, 31, "a longer one before");
    add(&fallback, 50, 60, "a later one");
    add(&first, 59, 70, "a later one");
    add(&fallback, 80, 90, "one around");
    add(&first, 75, 95, "one around");
    findings_settle(findings);
    assert_list("FSE101 10-20 the same\nFSE101 25-31 a longer one before\n"
                "FSE101 59-70 a later one\nFSE101 75-95 one around\n");
}
END_TEST

START_TEST(fallback_stays_beside_others)
{
    add(&first, 0, 10, "before");
    add(&fallback, 10, 20, "kept");
    add(&first, 20, 30, "after");
    add(&fallback, 40, 50, "two");
    add(&fallback, 40, 55, "fallbacks");
    findings_settle(findings);
    assert_list("FSE101 0-10 before\nFSE010 10-20 kept\nFSE101 20-30 after\n"
                "FSE010 40-50 two\nFSE010 40-55 fallbacks\n");
}
END_TEST

START_TEST(fallback_stays_beside_layout)
{
    static const struct rule layout = {.id = "FSE702", .is_layout = 1, .severity = SEVERITY_NOTE};
    add(&layout, 12, 13, "within");
    add(&fallback, 10, 20, "kept");
    add(&fallback, 30, 40, "kept too");
    add(&layout, 25, 31, "before");
    findings_settle(findings);
    assert_list("FSE010 10-20 kept\nFSE702 12-13 within\n"
                "FSE702 25-31 before\nFSE010 30-40 kept too\n");
}
END_TEST

START_TEST(nothing_settles_to_nothing)
{
    findings_settle(findings);
    ck_assert_uint_eq(findings_count(findings), 0);
}
END_TEST

START_TEST(severity_can_be_changed)
{
    ck_assert_int_eq(add(&first, 0, 1, "a")->severity, SEVERITY_ERROR);
    findings_set_severity(findings, &first, SEVERITY_WARNING);
    findings_set_severity(findings, &first, SEVERITY_NOTE); /* the last one counts */
    ck_assert_int_eq(add(&first, 1, 2, "b")->severity, SEVERITY_NOTE);
    ck_assert_int_eq(add(&second, 2, 3, "c")->severity, SEVERITY_WARNING);
    ck_assert_uint_eq(findings_count_of(findings, SEVERITY_ERROR), 1);
    ck_assert_uint_eq(findings_count_of(findings, SEVERITY_WARNING), 1);
    ck_assert_uint_eq(findings_count_of(findings, SEVERITY_NOTE), 1);
}
END_TEST

START_TEST(rule_can_be_off)
{
    findings_set_severity(findings, &first, SEVERITY_OFF);
    struct finding *finding = add(&first, 0, 1, "a");
    finding_hint(finding, "hint");
    finding_relate(finding, (struct span){1, 2}, "there");
    ck_assert_uint_eq(findings_count(findings), 0);
    findings_set_severity(findings, &first, SEVERITY_NOTE);
    ck_assert_ptr_null(add(&first, 0, 1, "b")->hint);
    ck_assert_uint_eq(findings_count(findings), 1);
}
END_TEST

START_TEST(severity_can_be_raised)
{
    struct finding *finding = add(&second, 0, 1, "a");
    finding_raise(finding, SEVERITY_NOTE);
    ck_assert_int_eq(finding->severity, SEVERITY_WARNING);
    finding_raise(finding, SEVERITY_ERROR);
    ck_assert_int_eq(finding->severity, SEVERITY_ERROR);
    findings_set_severity(findings, &second, SEVERITY_NOTE);
    finding = add(&second, 1, 2, "b");
    finding_raise(finding, SEVERITY_ERROR);
    ck_assert_int_eq(finding->severity, SEVERITY_NOTE);
}
END_TEST

START_TEST(severity_of_a_rule_is_known)
{
    ck_assert_int_eq(findings_severity(findings, &second), SEVERITY_WARNING);
    findings_set_severity(findings, &second, SEVERITY_OFF);
    ck_assert_int_eq(findings_severity(findings, &second), SEVERITY_OFF);
}
END_TEST

START_TEST(beyond_the_limit_findings_are_counted)
{
    findings_set_limit(findings, 2);
    for (size_t i = 0; i < 5; i++)
        finding_hint(add(&first, i, i + 1, "a"), "write %zu", i);
    add(&second, 9, 10, "b");
    assert_list("FSE101 0-1 a\nFSE101 1-2 a\nFSE102 9-10 b\n");
    ck_assert_uint_eq(findings_count_of(findings, SEVERITY_ERROR), 5);
    ck_assert_uint_eq(findings_count_of(findings, SEVERITY_WARNING), 1);
    ck_assert_uint_eq(findings_count_unlisted(findings), 3);
}
END_TEST

START_TEST(suppressed_findings_stay_and_do_not_count)
{
    add(&first, 5, 9, "a");
    add(&first, 5, 9, "b");
    findings_suppress(findings, 1, "why", (struct span){1, 4});
    assert_list("FSE101 5-9 a\nFSE101 5-9 b\n");
    ck_assert_uint_eq(findings_count_of(findings, SEVERITY_ERROR), 1);
    ck_assert_uint_eq(findings_count_suppressed(findings), 1);
    ck_assert_ptr_null(findings_get(findings, 0)->suppression);
    const struct finding *suppressed = findings_get(findings, 1);
    ck_assert_str_eq(suppressed->suppression, "why");
    ck_assert(suppressed->suppression_span.start == 1 && suppressed->suppression_span.end == 4);
}
END_TEST

START_TEST(long_reason_is_cut)
{
    char *reason = text_repeat('x', 5000);
    add(&first, 5, 9, "a");
    findings_suppress(findings, 0, reason, (struct span){1, 4});
    ck_assert_uint_lt(strlen(findings_get(findings, 0)->suppression), 1100);
    memory_free(reason);
}
END_TEST

/* The only address that there is, or its only attribute. */
static const char *
tell(const void *context, const struct value *value, struct arena *arena)
{
    ck_assert_uint_eq(value->address, 1);
    return arena_printf(arena, "%s%s", (const char *)context, value->attribute > 0 ? "/@kind" : "");
}

START_TEST(finding_is_told_more)
{
    const struct value value = {.text = "spdi", .span = {4, 8}, .address = 1, .attribute = 1};
    findings_set_teller(findings, tell, "region/lazio");
    struct finding *finding = findings_add(findings, &first, &value, "'%s' is %d", "spdi", 1);
    ck_assert(finding->hint == NULL && finding->help == NULL && finding->related_message == NULL);
    finding_suggest(finding, NULL);
    ck_assert_ptr_null(finding->hint);
    finding_suggest(finding, "spid");
    finding_help(finding, "one of %d", 15);
    finding_relate(finding, (struct span){1, 2}, "first seen %s", "here");
    const struct finding *found = findings_get(findings, 0);
    ck_assert_ptr_eq(found->rule, &first);
    ck_assert_str_eq(found->message, "'spdi' is 1");
    ck_assert_str_eq(found->address, "region/lazio/@kind");
    ck_assert_str_eq(found->hint, "did you mean 'spid'?");
    ck_assert_str_eq(found->help, "one of 15");
    ck_assert_str_eq(found->related_message, "first seen here");
    ck_assert(found->related.start == 1 && found->related.end == 2);
}
END_TEST

START_TEST(address_may_lack_parts)
{
    const struct value element = {.address = 1}, nowhere = {.attribute = 1};
    ck_assert_ptr_null(findings_add(findings, &first, &element, "0")->address);
    findings_set_teller(findings, tell, "region/lazio");
    ck_assert_str_eq(findings_add(findings, &first, &element, "a")->address, "region/lazio");
    struct finding *placed = findings_add(findings, &first, &nowhere, "b");
    ck_assert_ptr_null(placed->address);
    finding_place(placed, "region");
    ck_assert_str_eq(placed->address, "region");
}
END_TEST

/* To a source that begins 10 bytes later. */
static int
move_back(struct span *place, void *context)
{
    (*(int *)context)++;
    if (place->start < 10)
        return -1;
    *place = span_of(place->start - 10, place->end - 10);
    return 0;
}

START_TEST(findings_move_to_another_source)
{
    int calls = 0;
    finding_relate(add(&first, 12, 14, "a"), (struct span){15, 16}, "kept");
    finding_relate(add(&first, 20, 21, "b"), (struct span){5, 6}, "dropped");
    add(&first, 30, 31, "suppressed");
    findings_settle(findings);
    findings_suppress(findings, 2, "reason", (struct span){0, 1});
    ck_assert_int_eq(findings_move(findings, move_back, &calls), 0);
    ck_assert_int_eq(calls, 4);
    assert_list("FSE101 2-4 a\nFSE101 10-11 b\n");
    ck_assert_uint_eq(findings_get(findings, 0)->related.start, 5);
    ck_assert_ptr_null(findings_get(findings, 1)->related_message);
    ck_assert_int_eq(findings_move(findings, move_back, &calls), -1);
    assert_list("FSE101 0-1 b\n");
}
END_TEST

static int
is_second(const struct finding *finding, void *context)
{
    return strcmp(finding->fingerprint, context) == 0;
}

START_TEST(fingerprints_outlive_their_place)
{
    add(&first, 12, 14, "a");
    add(&first, 20, 22, "b");
    add(&second, 20, 22, "b");
    findings_settle(findings);
    char prints[3][17];
    for (size_t i = 0; i < 3; i++) {
        ck_assert_uint_eq(strlen(findings_get(findings, i)->fingerprint), 16);
        memcpy(prints[i], findings_get(findings, i)->fingerprint, sizeof prints[i]);
    }
    ck_assert_str_ne(prints[0], prints[1]);
    ck_assert_str_ne(prints[1], prints[2]);
    ck_assert_uint_eq(findings_drop(findings, is_second, prints[1]), 1);
    assert_list("FSE101 12-14 a\nFSE102 20-22 b\n");
    ck_assert_str_eq(findings_get(findings, 0)->fingerprint, prints[0]);
}
END_TEST

START_TEST(severities_have_names)
{
    static const char *const names[] = {"off", "note", "warning", "error"};
    for (int i = 0; i < COUNT(names); i++) {
        enum severity severity = SEVERITY_OFF;
        ck_assert_int_eq(severity_read(names[i], &severity), 0);
        ck_assert_int_eq((int)severity, i);
        ck_assert_str_eq(severity_name(severity), names[i]);
    }
    enum severity severity = SEVERITY_NOTE;
    ck_assert_int_eq(severity_read("never", &severity), -1);
    ck_assert_int_eq(severity_read("", &severity), -1);
    ck_assert_int_eq(severity_read("Error", &severity), -1);
    ck_assert_int_eq(severity, SEVERITY_NOTE);
}
END_TEST

/* A word of a list, and what is to be written in its place. */
static const struct {
    const char *written, *hint;
} words[] = {
    {"spid,cie;cns+otp", "write 'spid cie cns otp'"},
    {"website/app", "write 'website app'"},
    {",spid", "did you mean 'cie'?"},
    {"spid,", "did you mean 'cie'?"},
    {"spdi", "did you mean 'cie'?"},
};

START_TEST(commas_are_taken_for_spaces_between_words)
{
    struct finding *finding = add(&first, 1, 2, "a");
    finding_suggest_word(finding, words[_i].written, "cie");
    ck_assert_str_eq(finding->hint, words[_i].hint);
}
END_TEST

Suite *
finding_suite(void)
{
    Suite *suite = suite_create("finding");
    TCase *lists = tcase_create("lists");
    tcase_add_checked_fixture(lists, set_up, tear_down);
    tcase_add_test(lists, order_is_place_then_rule_then_time);
    tcase_add_test(lists, order_is_that_of_places);
    tcase_add_test(lists, same_finding_twice_is_one);
    tcase_add_test(lists, fallback_gives_way);
    tcase_add_test(lists, fallback_stays_beside_others);
    tcase_add_test(lists, fallback_stays_beside_layout);
    tcase_add_test(lists, nothing_settles_to_nothing);
    tcase_add_test(lists, severity_can_be_changed);
    tcase_add_test(lists, rule_can_be_off);
    tcase_add_test(lists, severity_can_be_raised);
    tcase_add_test(lists, severity_of_a_rule_is_known);
    tcase_add_test(lists, beyond_the_limit_findings_are_counted);
    tcase_add_test(lists, suppressed_findings_stay_and_do_not_count);
    tcase_add_test(lists, long_reason_is_cut);
    tcase_add_test(lists, finding_is_told_more);
    tcase_add_loop_test(lists, commas_are_taken_for_spaces_between_words, 0,
                        sizeof words / sizeof *words);
    tcase_add_test(lists, address_may_lack_parts);
    tcase_add_test(lists, findings_move_to_another_source);
    tcase_add_test(lists, fingerprints_outlive_their_place);
    tcase_add_test(lists, severities_have_names);
    suite_add_tcase(suite, lists);
    return suite;
}
