/* SPDX-License-Identifier: MIT
 * Tests of quality/completeness.h and report/text_completeness.h. */
#include <string.h>

#include "base/memory.h"
#include "quality/completeness.h"
#include "report/run.h"
#include "report/text_completeness.h"
#include "suites.h"
#include "support.h"

/* The rows of the two regions of the sample, and of some that it does not have. */
enum { PIEMONTE = 0, LAZIO = 12, MOLISE = 14, SICILIA = 19 };

static struct reading reading;
static struct completeness *completeness;

static void
measure(const char *text)
{
    reading = reading_of(text);
    completeness = completeness_measure(reading.data);
}

static void
tear_down(void)
{
    completeness_free(completeness);
    reading_free(&reading);
}

static size_t
index_of(const char *fact)
{
    size_t i = 0;
    while (i < FACT_COUNT && strcmp(facts[i].id, fact) != 0)
        i++;
    ck_assert_uint_lt(i, FACT_COUNT);
    return i;
}

static void
assert_cell(size_t row, const char *fact, enum fact_state state, const char *value)
{
    const struct fact_cell *cell = &completeness->cells[row][index_of(fact)];
    ck_assert_msg(cell->state == state, "%s: %s", fact, fact_state_name(cell->state));
    ck_assert_pstr_eq(cell->value, value);
}

START_TEST(the_sample_is_measured)
{
    measure(sample_document());
    assert_cell(LAZIO, "service", FACT_YES, "active");
    assert_cell(LAZIO, "procedure", FACT_YES, "1 procedure");
    assert_cell(LAZIO, "credentials", FACT_YES, "3 credentials");
    assert_cell(LAZIO, "venues", FACT_NOT_APPLICABLE, NULL);
    assert_cell(LAZIO, "portal", FACT_YES, "example.org");
    assert_cell(LAZIO, "minors", FACT_NO, NULL);
    assert_cell(LAZIO, "consents", FACT_NO, NULL);
    assert_cell(LAZIO, "translations", FACT_YES, "22 of 22 texts");
    assert_cell(LAZIO, "evidence", FACT_NO, "0 of 3 official");
    assert_cell(LAZIO, "age", FACT_NO, "2023-05");
    ck_assert_uint_eq(completeness->jurisdictions[LAZIO].points, 32);
    ck_assert_uint_eq(completeness->jurisdictions[LAZIO].possible, 72);
}
END_TEST

/* A place without its code is none, and the portal is there, wherever that may be. */
START_TEST(what_lacks_its_value_counts_for_little)
{
    const char *const changes[][2] = {
        {"<accepts credentials=\"spid", "<venue/><accepts credentials=\"spid"},
        {" href=\"https://example.org/news\"", ""}};
    char *text = text_change(sample_document(), changes, COUNT(changes));
    measure(text);
    assert_cell(LAZIO, "venues", FACT_NOT_APPLICABLE, NULL);
    assert_cell(LAZIO, "portal", FACT_YES, NULL);
    memory_free(text);
}
END_TEST

START_TEST(an_inactive_service_needs_no_way_in)
{
    static const char *const needless[] = {"procedure", "credentials", "venues",
                                           "portal",    "minors",      "consents"};
    measure(sample_document());
    assert_cell(MOLISE, "service", FACT_YES, "inactive");
    for (int i = 0; i < COUNT(needless); i++)
        assert_cell(MOLISE, needless[i], FACT_NOT_APPLICABLE, NULL);
    assert_cell(MOLISE, "translations", FACT_YES, "2 of 2 texts");
    assert_cell(MOLISE, "evidence", FACT_NO, "0 of 1 official");
    assert_cell(MOLISE, "age", FACT_NO, "2020");
    ck_assert_uint_eq(completeness->jurisdictions[MOLISE].possible, 32);
}
END_TEST

START_TEST(of_a_missing_jurisdiction_all_is_missing)
{
    measure(sample_document());
    ck_assert(!completeness->is_there[PIEMONTE] && completeness->is_there[LAZIO]);
    for (size_t i = 0; i < FACT_COUNT; i++)
        assert_cell(PIEMONTE, facts[i].id, FACT_NO, NULL);
    ck_assert_uint_eq(completeness->jurisdictions[PIEMONTE].points, 0);
    ck_assert_uint_eq(completeness->jurisdictions[PIEMONTE].possible, 80);
}
END_TEST

START_TEST(sums_are_right)
{
    struct score rows = {0}, columns = {0};
    measure(sample_document());
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        rows.points += completeness->jurisdictions[i].points;
        rows.possible += completeness->jurisdictions[i].possible;
    }
    for (size_t i = 0; i < FACT_COUNT; i++) {
        columns.points += completeness->facts[i].points;
        columns.possible += completeness->facts[i].possible;
    }
    ck_assert_uint_eq(completeness->total.points, 46);
    ck_assert_uint_eq(completeness->total.possible, 19 * 80 + 72 + 32);
    ck_assert_mem_eq(&rows, &completeness->total, sizeof rows);
    ck_assert_mem_eq(&columns, &completeness->total, sizeof columns);
}
END_TEST

#define SERVICES                                                                                   \
    "<service state=\"inactive\" sources=\"guide\"/>\n"                                            \
    "<service state=\"active\" sources=\"guide\" as-of=\"2021\"/>\n"                               \
    "<service state=\"rolling-out\" sources=\"guide\" as-of=\"2021-01-01\"/>\n"
#define ACCEPTS                                                                                    \
    "<accepts credentials=\"spid:2 otp\"/>\n<accepts credentials=\"ts-cns\" sources=\"guide law\"/>"
#define PORTALS                                                                                    \
    "<link role=\"portal\" href=\"https://example.org/guide\" sources=\"guide\"/>\n"               \
    "<link role=\"portal\" href=\"https://example.org/news\" sources=\"news\">\n"                  \
    "<label xml:lang=\"it\">L</label><label xml:lang=\"en\">L</label>\n</link>"
#define INFORMATION                                                                                \
    "<link role=\"information\" href=\"https://example.org/info\" sources=\"news\" as-of=\"2026\"/>"
#define UNKNOWN(fact) "<unknown fact=\"" fact "\" sources=\"guide\"/>"
#define WAY "<output kind=\"credential\" credential=\"pin\"/>" /* the last of lazio-online */
#define NATIONAL "<link role=\"national\""
#define DEFAULT(fact, more)                                                                        \
    "<default fact=\"" fact "\" " more "law=\"law\" sources=\"law\"/>" NATIONAL
#define WAY_ENDS "sources=\"news\" as-of=\"2023-05\">"
#define WAY_ENDED "until=\"2024\" sources=\"news\" as-of=\"2023-05\">"
#define DESK_ENDS " until=\"2026-10-03\""
#define DESK_VENUE "<venue code=\"pharmacy\" own=\"true\" programme=\"P\"/>\n"

/* Where the sample is damaged, and what Lazio then has of a fact. */
static const struct {
    const char *fact;
    enum fact_state state;
    const char *value;
    const char *changes[6]; /* what is replaced, and by what, by turns */
} changes[] = {
    {"service", FACT_YES, "rolling out", {"as-of=\"2021-01-01\"", "as-of=\"2022\""}},
    {"service", FACT_PARTLY, "active", {INFORMATION, UNKNOWN("service")}},
    {"service", FACT_PARTLY, "undated", {"as-of=\"2021\"", "as-of=\"once\""}},
    {"service", FACT_UNKNOWN, NULL, {SERVICES, "", INFORMATION, UNKNOWN("service")}},
    {"service", FACT_NO, NULL, {SERVICES, ""}},
    {"service", FACT_NO, NULL, {"state=\"active\"", "state=\"activ\""}},

    {"procedure", FACT_YES, "2 procedures", {DESK_ENDS, ""}},
    {"procedure", FACT_PARTLY, "1 procedure", {WAY, WAY UNKNOWN("procedure")}},
    {"procedure", FACT_PARTLY, "1 procedure", {INFORMATION, UNKNOWN("procedure")}},
    {"procedure", FACT_UNKNOWN, NULL, {WAY_ENDS, WAY_ENDED, INFORMATION, UNKNOWN("procedure")}},
    {"procedure", FACT_NO, NULL, {WAY_ENDS, WAY_ENDED}},
    {"procedure", FACT_NO, NULL, {"audience=\"anyone\"", "audience=\"minors\""}},

    {"credentials", FACT_YES, "2 credentials", {"spid:2 otp", "spid:2 spid:3"}},
    {"credentials", FACT_YES, "3 credentials", {DESK_ENDS, ""}},
    {"credentials", FACT_PARTLY, "3 credentials", {WAY, WAY UNKNOWN("credentials")}},
    {"credentials",
     FACT_PARTLY,
     "3 credentials",
     {DESK_ENDS, "", "mode=\"in-person\"", "mode=\"online\""}},
    {"credentials", FACT_UNKNOWN, NULL, {ACCEPTS, "", WAY, WAY UNKNOWN("credentials")}},
    {"credentials", FACT_UNKNOWN, NULL, {WAY_ENDS, WAY_ENDED, INFORMATION, UNKNOWN("procedure")}},
    {"credentials", FACT_NO, NULL, {ACCEPTS, ""}},
    {"credentials", FACT_NO, NULL, {WAY_ENDS, WAY_ENDED}},
    {"credentials",
     FACT_PARTLY,
     "by national law",
     {ACCEPTS, "", NATIONAL, DEFAULT("credentials", "value=\"spid\" ")}},
    {"credentials",
     FACT_YES,
     "3 credentials",
     {DESK_ENDS, "", NATIONAL, DEFAULT("credentials", "value=\"spid\" ")}},
    {"credentials", FACT_NOT_APPLICABLE, NULL, {WAY_ENDS, WAY_ENDED, DESK_ENDS, ""}},

    {"venues", FACT_YES, "1 place", {DESK_ENDS, ""}},
    {"venues", FACT_PARTLY, "1 place", {DESK_ENDS, "", INFORMATION, UNKNOWN("venues")}},
    {"venues", FACT_PARTLY, "1 place", {DESK_ENDS, "", "mode=\"online\"", "mode=\"assisted\""}},
    {"venues", FACT_UNKNOWN, NULL, {DESK_ENDS, "", DESK_VENUE, "", INFORMATION, UNKNOWN("venues")}},
    {"venues", FACT_UNKNOWN, NULL, {INFORMATION, UNKNOWN("venues")}},
    {"venues", FACT_NO, NULL, {DESK_ENDS, "", DESK_VENUE, ""}},
    {"venues", FACT_NO, NULL, {WAY_ENDS, WAY_ENDED}},

    {"portal",
     FACT_YES,
     "xn--caff-8oa.it",
     {"https://example.org/news\" s", "https://caffè.it\" s"}},
    {"portal", FACT_YES, NULL, {"https://example.org/news\" s", "example\" s"}},
    {"portal", FACT_PARTLY, "example.org", {WAY, WAY UNKNOWN("sign-in")}},
    {"portal", FACT_PARTLY, "example.org", {INFORMATION, UNKNOWN("portal")}},
    {"portal", FACT_UNKNOWN, NULL, {PORTALS, "", INFORMATION, UNKNOWN("portal")}},
    {"portal", FACT_NO, NULL, {PORTALS, ""}},

    {"minors", FACT_YES, "1 procedure", {"audience=\"anyone\"", "audience=\"minors\""}},
    {"minors",
     FACT_PARTLY,
     "by national law",
     {INFORMATION, UNKNOWN("minors"), NATIONAL, DEFAULT("minors", "")}},
    {"minors", FACT_NO, NULL, {NATIONAL, DEFAULT("minors", "until=\"2020\" ")}},
    {"minors", FACT_UNKNOWN, NULL, {INFORMATION, UNKNOWN("minors")}},
    {"minors", FACT_NO, NULL, {WAY, WAY UNKNOWN("minors")}}, /* of a way for others */
    {"minors",
     FACT_PARTLY,
     "1 procedure",
     {"audience=\"anyone\"", "audience=\"minors\"", WAY, WAY UNKNOWN("minors")}},

    {"consents", FACT_YES, "1 consent", {DESK_ENDS, ""}},
    {"consents", FACT_PARTLY, "1 consent", {DESK_ENDS, "", INFORMATION, UNKNOWN("consents")}},
    {"consents",
     FACT_PARTLY,
     "by national law",
     {NATIONAL, DEFAULT("consents", "value=\"feeding\" ")}},
    {"consents", FACT_UNKNOWN, NULL, {INFORMATION, UNKNOWN("consents")}},

    {"translations", FACT_PARTLY, "21 of 22 texts", {"<name xml:lang=\"en\">Lazio</name>", ""}},
    {"translations",
     FACT_PARTLY,
     "21 of 22 texts",
     {"<name xml:lang=\"en\">Lazio", "<name xml:lang=\"en\">"}},
    {"translations",
     FACT_PARTLY,
     "21 of 22 texts",
     {"xml:lang=\"en\">Lazio", "xml:lang=\"en-GB\">Lazio"}},

    {"evidence",
     FACT_PARTLY,
     "1 of 3 official",
     {WAY_ENDS, "sources=\"news law\" as-of=\"2023-05\">"}},
    {"evidence",
     FACT_YES,
     "official",
     {WAY_ENDS, "sources=\"law\" as-of=\"2023-05\">", "sources=\"guide\" as-of=\"2021\"",
      "sources=\"law\" as-of=\"2021\"", "news\" sources=\"news\">",
      "news\" sources=\"law guide\" as-of=\"2026\">"}},

    /* today is 2026-11-23 */
    {"age", FACT_YES, "2025-11-23", {"as-of=\"2023-05\"", "as-of=\"2025-11-23\""}},
    {"age", FACT_PARTLY, "2025-11-22", {"as-of=\"2023-05\"", "as-of=\"2025-11-22\""}},
    {"age", FACT_YES, "2025-11", {"as-of=\"2023-05\"", "as-of=\"2025-11\""}},
    {"age", FACT_PARTLY, "2025-10", {"as-of=\"2023-05\"", "as-of=\"2025-10\""}},
    {"age", FACT_PARTLY, "2023-11-23", {"as-of=\"2023-05\"", "as-of=\"2023-11-23\""}},
    {"age", FACT_NO, "2023-11-22", {"as-of=\"2023-05\"", "as-of=\"2023-11-22\""}},
    {"age", FACT_PARTLY, "2023", {"as-of=\"2023-05\"", "as-of=\"2023\""}},
    {"age", FACT_NO, "2022", {"as-of=\"2023-05\"", "as-of=\"2022\""}},
    {"age", FACT_NO, NULL, {"sources=\"news\" as-of=\"2023-05\"", "sources=\"undated\""}},
    {"age", FACT_NO, "2021", {WAY_ENDS, WAY_ENDED}}, /* the service's */
};

START_TEST(facts_are_judged)
{
    char *text = memory_copy_text(sample_document());
    for (size_t i = 0; i < 6 && changes[_i].changes[i] != NULL; i += 2) {
        char *changed = text_replace(text, changes[_i].changes[i], changes[_i].changes[i + 1]);
        memory_free(text);
        text = changed;
    }
    measure(text);
    assert_cell(LAZIO, changes[_i].fact, changes[_i].state, changes[_i].value);
    memory_free(text);
}
END_TEST

/* What could not be read to its end is measured all the same: without the sources, nothing tells
 * which service holds. */
START_TEST(what_was_read_is_measured)
{
    char *text = text_replace(sample_document(), "<source id=\"guide\"", "<source id=\"guide");
    measure(text);
    ck_assert(!reading.data->is_complete);
    assert_cell(LAZIO, "service", FACT_PARTLY, "undated");
    assert_cell(LAZIO, "portal", FACT_YES, "example.org");
    assert_cell(LAZIO, "evidence", FACT_NO, "0 of 2 official");
    memory_free(text);
}
END_TEST

static const struct {
    struct score score;
    size_t tenths;
} shares[] = {
    {{0, 0}, 1000}, {{0, 2}, 0},   {{2, 2}, 1000},      {{1, 3}, 333},
    {{2, 3}, 666},  {{3, 4}, 750}, {{1999, 2000}, 999}, {{1, 1001}, 0},
};

START_TEST(shares_are_rounded_down)
{
    ck_assert_uint_eq(score_tenths(shares[_i].score), shares[_i].tenths);
}
END_TEST

static const struct {
    struct score score;
    int min_complete, is_complete;
} limits[] = {
    {{3, 4}, -1, 1},        {{3, 4}, 750, 1},     {{3, 4}, 751, 0},  {{2999, 4000}, 750, 0},
    {{2999, 4000}, 749, 1}, {{0, 4}, 0, 1},       {{4, 4}, 1000, 1}, {{3999, 4000}, 1000, 0},
    {{286, 408}, 700, 1},   {{286, 408}, 701, 0}, {{0, 0}, 1000, 1},
};

START_TEST(a_limit_is_exact)
{
    const struct completeness measured = {.total = limits[_i].score};
    const struct run_file file = {.completeness = &measured}, unread = {0};
    const struct run run = {.min_complete = limits[_i].min_complete};
    ck_assert_int_eq(run_is_complete(&run, &file), limits[_i].is_complete);
    ck_assert(run_is_complete(&run, &unread));
}
END_TEST

START_TEST(the_lowest_share_comes_first)
{
    static const struct score scores[] = {{2, 4}, {0, 0}, {0, 0}, {1, 3}, {4, 4}, {1, 2}, {0, 20}};
    static const size_t expected[] = {6, 3, 0, 5, 1, 2, 4};
    size_t order[COUNT(scores)];
    score_order(scores, COUNT(scores), order);
    for (int i = 0; i < COUNT(scores); i++)
        ck_assert_uint_eq(order[i], expected[i]);
}
END_TEST

/* All is there but three facts of Lazio, of which one partly, the portal of Sicily, and Molise. */
static struct completeness
almost_all(void)
{
    struct completeness all = {.total = {395, 420}};
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        all.is_there[i] = i != MOLISE;
        all.jurisdictions[i] = (struct score){i != MOLISE ? 20 : 0, 20};
        for (size_t j = 0; j < FACT_COUNT; j++) {
            all.cells[i][j].state = i != MOLISE ? FACT_YES : FACT_NO;
            all.facts[j] = (struct score){40, 42};
        }
    }
    all.cells[LAZIO][index_of("minors")].state = FACT_UNKNOWN;
    all.cells[LAZIO][index_of("consents")].state = FACT_NO;
    all.cells[LAZIO][index_of("age")].state = FACT_PARTLY;
    all.cells[SICILIA][index_of("evidence")].state = FACT_PARTLY;
    all.jurisdictions[LAZIO].points = 15;
    all.jurisdictions[SICILIA].points = 19;
    all.facts[index_of("minors")].points = all.facts[index_of("consents")].points = 38;
    all.facts[index_of("age")].points = all.facts[index_of("evidence")].points = 39;
    return all;
}

static const struct {
    int asked;
    const char *text;
} texts[] = {
    {940, "94.0% complete, 94.0% required\n"},
    {941, "94.0% complete, 94.1% required\n"
          "        = least is known about: minors 90.4%, consents 90.4%, evidence 92.8%\n"
          "        = look for next: Molise 0.0% (missing), Lazio 75.0% (minors, consents), "
          "Sicily 95.0%\n"},
};

START_TEST(what_to_look_for_is_said)
{
    const struct completeness all = almost_all();
    const struct text_style style = {.width = 100};
    struct buffer out = {0};
    text_completeness(&out, &all, texts[_i].asked, &style);
    ck_assert_str_eq(buffer_text(&out), texts[_i].text);
    buffer_free(&out);
}
END_TEST

Suite *
completeness_suite(void)
{
    Suite *suite = suite_create("completeness");
    TCase *matrix = tcase_create("matrix"), *scores = tcase_create("scores");
    tcase_add_checked_fixture(matrix, NULL, tear_down);
    tcase_add_test(matrix, the_sample_is_measured);
    tcase_add_test(matrix, what_lacks_its_value_counts_for_little);
    tcase_add_test(matrix, an_inactive_service_needs_no_way_in);
    tcase_add_test(matrix, of_a_missing_jurisdiction_all_is_missing);
    tcase_add_test(matrix, sums_are_right);
    tcase_add_loop_test(matrix, facts_are_judged, 0, COUNT(changes));
    tcase_add_test(matrix, what_was_read_is_measured);
    tcase_add_loop_test(scores, shares_are_rounded_down, 0, COUNT(shares));
    tcase_add_loop_test(scores, a_limit_is_exact, 0, COUNT(limits));
    tcase_add_test(scores, the_lowest_share_comes_first);
    tcase_add_loop_test(scores, what_to_look_for_is_said, 0, COUNT(texts));
    suite_add_tcase(suite, matrix);
    suite_add_tcase(suite, scores);
    return suite;
}
