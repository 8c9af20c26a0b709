/* SPDX-License-Identifier: MIT
 * Tests of diff/diff.h, diff/diff_formats.h and diff/log.h: what is told of two versions of a dataset. */
#include <string.h>

#include "base/memory.h"
#include "diff/diff.h"
#include "diff/diff_formats.h"
#include "diff/log.h"
#include "suites.h"
#include "support.h"

enum { CHANGES_MADE = 3 };

#define LONG_WORD                                                                                  \
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"  \
    "12345678901234567890123456789012345678901234567890123456789"
#define NOTE(text)                                                                                 \
    "<note sources=\"guide\"><text xml:lang=\"it\">" text "</text><text xml:lang=\"en\">" text     \
    "</text></note></region><region id=\"molise\""

#define UNKNOWN "<unknown fact=\"portal\" sources=\"guide\"/>"
#define STEP_1                                                                                     \
    "<step number=\"2\">\n<text xml:lang=\"it\">perché</text><text xml:lang=\"en\">perché</text>"
#define STEP_2                                                                                     \
    "<step number=\"2\">\n<text xml:lang=\"it\">S<!-- c --> &lt;2</text><text xml:lang=\"en\">S<!-- c --> &lt;2</text>"
#define LEAST(version) "data-version must be at least " version ", and is 1.2.3\n"

/* What is changed in both versions, what in the new one, and what is told of that. */
static const struct {
    const char *both[CHANGES_MADE][2];
    const char *change[CHANGES_MADE][2];
    const char *told;
} versions[] = {
    {{{0}},
     {{"</region>\n<region id=\"molise\"", NOTE(LONG_WORD)}},
     "Lazio\n  addition    note/cg2atewl added: " LONG_WORD
     "\n\n1 change: 1 addition; " LEAST("1.3.0")},
    {{{0}},
     {{"publisher=\"P\"", "publisher=\"P\" email=\"a@example.org\""}},
     "The whole dataset\n  correction  about email added: a@example.org\n\n1 change: 1 correction; " LEAST(
         "1.2.4")},
    {{{0}},
     {{"<credential id=\"spid\"", "<code-list id=\"stage\"/><credential id=\"spid\""}},
     "The whole dataset\n  addition    code-list/stage added\n\n1 change: 1 addition; " LEAST(
         "1.3.0")},
    {{{0}},
     {{"kind=\"law\" grade=\"official\">",
       "kind=\"law\" grade=\"official\" dating=\"published\">"}},
     "The whole dataset\n  correction  source/undated dating added: published\n\n1 change: 1 correction; " LEAST(
         "1.2.4")},
    {{{0}},
     {{"date=\"2020-07-16\"", "date=\"2020-07-16\" dating=\"published\""}},
     "no change in meaning; data-version 1.2.3 may stay\n"},
    {{{0}},
     {{"<text xml:lang=\"it\">P</text>", "<text>P</text>"}},
     "Lazio\n  addition    platform text  added: P\n  correction  platform text it removed: P\n\n"
     "2 changes: 1 addition, 1 correction; " LEAST("1.3.0")},
    {{{0}},
     {{"<service state=\"active\" sources=\"guide\" as-of=\"2021\"/>",
       "<service sources=\"guide\"/><service state=\"active\"/>"}},
     "Lazio\n  addition    service/- added: active\n  correction  service/from:guide@2021 removed: active (guide)\n"
     "  addition    service/from:guide~cluf6lyj added\n"
     "  correction  service/from:guide~gjipexez key: from:guide -> from:guide~gjipexez\n\n"
     "4 changes: 2 additions, 2 corrections; " LEAST("1.3.0")},
    {{{0}},
     {{"vaccine-area=\"MOL\"", "vaccine-area=\"MOL\" until=\"2024\""}},
     "Molise\n  breaking    crosswalk is no longer current\n  addition    crosswalk until added: 2024\n\n"
     "2 changes: 1 breaking, 1 addition; " LEAST("2.0.0")},
    {{{0}},
     {{"<accepts credentials=\"federa\"/>", "<accepts/>"}},
     "Lazio\n  addition    procedure/lazio-old/accepts/- added\n  correction  procedure/lazio-old/accepts/federa removed\n\n"
     "2 changes: 1 addition, 1 correction; " LEAST("1.3.0")},
    /* two of the same */
    {{{UNKNOWN, UNKNOWN UNKNOWN}},
     {{"vaccine-area=\"MOL\" ", ""}},
     "Molise\n  breaking    crosswalk vaccine-area removed: MOL\n\n1 change: 1 breaking; " LEAST(
         "2.0.0")},
    {{{STEP_2, STEP_1}},
     {{"vaccine-area=\"MOL\" ", ""}},
     "Molise\n  breaking    crosswalk vaccine-area removed: MOL\n\n1 change: 1 breaking; " LEAST(
         "2.0.0")},
    /* what ends in a claim that holds */
    {{{0}},
     {{"<accepts credentials=\"ts-cns\"", "<accepts credentials=\"ts-cns\" until=\"2024\""}},
     "Lazio\n  correction  procedure/lazio-online/accepts/ts-cns is no longer current\n"
     "  correction  procedure/lazio-online/accepts/ts-cns until added: 2024\n\n2 changes: 2 corrections; " LEAST(
         "1.2.4")},
    /* the order of links counts only while both lead to the national entry point */
    {{{"role=\"information\"", "id=\"info\" role=\"national\""}},
     {{"id=\"info\" role=\"national\"", "id=\"info\" role=\"guide\""}},
     "Lazio\n  correction  link/info role: national -> guide\n\n1 change: 1 correction; " LEAST(
         "1.2.4")},
    {{{"role=\"information\"", "id=\"info\" role=\"guide\""}},
     {{"id=\"info\" role=\"guide\"", "id=\"info\" role=\"national\""}},
     "Lazio\n  correction  link/info role: guide -> national\n\n1 change: 1 correction; " LEAST(
         "1.2.4")},
    /* what is in a procedure that is replaced follows it, for whatever reason it ends itself */
    {{{" replaces=\"lazio-old\"", ""}},
     {{"when=\"no-computer\"", "when=\"no-computer\" replaces=\"lazio-old\""},
      {"<accepts credentials=\"federa\"/>", "<accepts credentials=\"federa\" until=\"2024\"/>"}},
     "Lazio\n  correction  procedure/lazio-old is no longer current: T\n"
     "  correction  procedure/lazio-old/accepts/federa until added: 2024\n"
     "  correction  procedure/lazio-online replaces added: lazio-old\n\n3 changes: 3 corrections; " LEAST(
         "1.2.4")},
};

/* Makes *DIFF of two versions of the sample. */
static int
compare(struct diff *diff, struct reading sides[2], const char *const both[CHANGES_MADE][2],
        const char *const change[CHANGES_MADE][2])
{
    char *old = text_change(sample_document(), both, CHANGES_MADE),
         *new = text_change(old, change, CHANGES_MADE);
    sides[0] = reading_of(old);
    sides[1] = reading_of(new);
    memory_free(old);
    memory_free(new);
    return diff_make(diff, sides[0].data, sides[1].data);
}

static void
finish(struct diff *diff, struct reading sides[2])
{
    diff_free(diff);
    reading_free(&sides[0]);
    reading_free(&sides[1]);
}

START_TEST(changes_are_told)
{
    const struct text_style style = {.width = 80};
    struct reading sides[2];
    struct diff diff;
    struct buffer told = {0};
    ck_assert_int_eq(compare(&diff, sides, versions[_i].both, versions[_i].change), 0);
    formats_find(&diff_formats, "text")->make(&told, &diff, &style);
    ck_assert_str_eq(buffer_text(&told), versions[_i].told);
    buffer_free(&told);
    finish(&diff, sides);
}
END_TEST

START_TEST(versions_that_go_back_are_told)
{
    static const char *const none[CHANGES_MADE][2] = {{NULL}};
    static const char *const back[CHANGES_MADE][2] = {
        {"data-version=\"1.2.3\" updated=\"2026-10-04\"",
         "data-version=\"1.2.2\" updated=\"2026-10-03\""}};
    struct reading sides[2];
    struct diff diff;
    struct buffer told = {0};
    ck_assert_int_eq(compare(&diff, sides, none, back), 0);
    diff_formats.add_document(&told, &diff);
    ck_assert_ptr_nonnull(
        strstr(buffer_text(&told), "goes-backwards=\"true\" updated-goes-backwards=\"true\""));
    buffer_free(&told);
    finish(&diff, sides);
}
END_TEST

START_TEST(versions_must_be_versions)
{
    static const char *const from[CHANGES_MADE][2] = {
        {"data-version=\"1.2.3\"", "data-version=\"1.2\""}};
    static const char *const to[CHANGES_MADE][2] = {
        {"data-version=\"1.2\"", "data-version=\"1.2.4\""}};
    struct reading sides[2];
    struct diff diff;
    trouble_begin();
    int rc = compare(&diff, sides, from, to);
    ck_assert_int_eq(trouble_end(), 1);
    ck_assert_int_eq(rc, -1);
    finish(&diff, sides);
}
END_TEST

#define HISTORY(attributes, releases)                                                              \
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<history xmlns=\"urn:fse:changes:1\"" attributes  \
    ">" releases "</history>\n"

#define VERSIONS " data-version=\"1.2.3\" schema-version=\"1.0\""
#define RELEASE "<release data-version=\"1.2.3\" date=\"2026-10-04\"/>"
#define TITLES "<title xml:lang=\"it\">T</title><title xml:lang=\"en\">T</title>"

/* The title of a dataset, the record about it and the day, and what its history says without a log. */
static const struct {
    const char *changes[CHANGES_MADE][2];
    const char *history;
} histories[] = {
    {{{0}},
     HISTORY(VERSIONS " updated=\"2026-10-04\" title=\"T\" publisher=\"P\" license=\"CC-BY-4.0\"",
             RELEASE)},
    {{{TITLES, "<title xml:lang=\"it\">I</title>"}},
     HISTORY(VERSIONS " updated=\"2026-10-04\" title=\"I\" publisher=\"P\" license=\"CC-BY-4.0\"",
             RELEASE)},
    {{{TITLES, ""}, {" updated=\"2026-10-04\"", ""}},
     HISTORY(VERSIONS " publisher=\"P\" license=\"CC-BY-4.0\"",
             "<release data-version=\"1.2.3\"/>")},
    {{{"<about publisher", "<!-- <about publisher"}, {"</about>", "</about> -->"}},
     HISTORY(VERSIONS " updated=\"2026-10-04\"", RELEASE)},
};

START_TEST(history_needs_no_log)
{
    char *text = text_change(sample_document(), histories[_i].changes, CHANGES_MADE);
    struct reading reading = reading_of(text);
    struct buffer out = {0};
    log_add_history(&out, NULL, reading.data, "1.2.3");
    ck_assert_str_eq(buffer_text(&out), histories[_i].history);
    buffer_free(&out);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

/* The releases of a log, what is changed in the dataset, and what of it does not fit the dataset. */
static const struct {
    const char *releases;
    const char *change[2];
    const char *fault;
} logs[] = {
    {"<release data-version=\"1.2.3\" date=\"2026-10-04\"/><release data-version=\"1.2.2\" date=\"2026-10-03\"/>",
     {NULL},
     ""},
    {"<release data-version=\"1.2.3\" date=\"2026-10-04\"/><release data-version=\"1.2.3\" date=\"2026-10-03\"/>",
     {NULL},
     "the log test.xml is not in order: 1.2.3 is not higher than the version after it\n"},
    {"<release data-version=\"1.2.4\" date=\"2026-10-04\"/>",
     {NULL},
     "the log test.xml ends with version 1.2.4, and the dataset is 1.2.3; script/log-release adds it\n"},
    {RELEASE,
     {" data-version=\"1.2.3\"", ""},
     "the log test.xml ends with version 1.2.3, and the dataset is ?; script/log-release adds it\n"},
    {RELEASE,
     {" updated=\"2026-10-04\"", ""},
     "the log test.xml has version 1.2.3 of 2026-10-04, and the dataset's updated is ?\n"},
};

START_TEST(log_fits_its_dataset)
{
    struct buffer log_text = {0}, said = {0};
    buffer_printf(&log_text, HISTORY("", "%s"), logs[_i].releases);
    struct source *source = source_of_text(buffer_text(&log_text));
    struct log *log = log_read(source);
    ck_assert_ptr_nonnull(log);
    char *text = text_change(sample_document(), &logs[_i].change, 1);
    struct reading reading = reading_of(text);
    int fits = log_fits(log, reading.data, &said);
    ck_assert_str_eq(buffer_text(&said), logs[_i].fault);
    ck_assert_int_eq(fits, said.len == 0);
    reading_free(&reading);
    memory_free(text);
    log_free(log);
    source_free(source);
    buffer_free(&said);
    buffer_free(&log_text);
}
END_TEST

Suite *
versions_suite(void)
{
    Suite *suite = suite_create("versions");
    TCase *tests = tcase_create("versions");
    tcase_add_loop_test(tests, changes_are_told, 0, COUNT(versions));
    tcase_add_test(tests, versions_that_go_back_are_told);
    tcase_add_test(tests, versions_must_be_versions);
    tcase_add_loop_test(tests, history_needs_no_log, 0, COUNT(histories));
    tcase_add_loop_test(tests, log_fits_its_dataset, 0, COUNT(logs));
    suite_add_tcase(suite, tests);
    return suite;
}
