/* SPDX-License-Identifier: MIT
 * The examples of the rules: pieces of one document, and what the linter says of them. */
#include <string.h>

#include "check/catalogue.h"
#include "report/example.h"
#include "schema/schema.h"
#include "suites.h"
#include "support.h"

static const char document[] = "<all>\n"
                               "  <a id=\"1\" x=\"é\" y=\"2\">\n"
                               "    <b/>\n"
                               "  </a>\n"
                               "  <a id=\"2\" x=\"3\"/>\n"
                               "</all>\n";

static const struct {
    const char *good, *bad, *put; /* PUT is NULL where the good one is not in the document */
} pieces[] = {
    {"<b/>", "<c/>", "    <c/>"},
    {"x=\"3\"/>", "/>", "/>"}, /* within a line, nothing is indented */
    {"<a id=\"2\" …/>", "<a id=\"3\" …/>", "  <a id=\"3\" x=\"3\"/>"},
    {"<a id=\"1\" … y=\"2\">", "<a id=\"1\" …>", "  <a id=\"1\" x=\"é\">"},
    {"<a id=\"1\" …>…</a>\n<a id=\"2\" …/>", "<a id=\"2\" …/>\n<a id=\"1\" …>…</a>",
     "  <a id=\"2\" x=\"3\"/>\n  <a id=\"1\" x=\"é\" y=\"2\">\n    <b/>\n  </a>"},
    {"<a id=\"1\" …>\n  …\n</a>", "<a …>\n  …\n\n</a>\n",
     "  <a x=\"é\" y=\"2\">\n    <b/>\n\n  </a>\n"},
    {"<all>\n  …\n</all>\n", "<all>\n</all>", "<all>\n</all>"},
    {"<b/>", "<c …/>", "    <c />"},
    {"<b/>\n…3\"/>", "<c/>\n…3\"/>", /* a "…" brings its own blanks */
     "    <c/>\n  </a>\n  <a id=\"2\" x=\"3\"/>"},
    {"<a …/>", "", "  "}, /* a tag's hole does not leave it: the second one */
    {"<b/>…………………………………", "<c …/>", "    <c />"}, /* so many holes that the last counts no more */
    {"…<b/>", "<c/>", "<c/>"},                    /* a hole before all tags */
    {"<c/>", "<b/>", NULL},
    {"<a id=\"1\" …/>", "", NULL},
    {"<b/>\n  </a>", "", NULL}, /* other indentation */
    {"<b/>\n</a>", "", NULL},
    {"<b/>\n…\n</all>", "", NULL},
};

START_TEST(a_bad_piece_takes_the_place_of_the_good_one)
{
    struct example_piece piece;
    int rc = piece_make(&piece, document, pieces[_i].good, pieces[_i].bad);
    ck_assert_int_eq(rc, pieces[_i].put != NULL ? 0 : -1);
    if (rc == 0)
        ck_assert_str_eq(buffer_text(&piece.bytes), pieces[_i].put);
    piece_free(&piece);
}
END_TEST

/* The place in the example of WORD in the document that has the piece in it. */
static struct span
place_of(const struct example_piece *piece, const char *word)
{
    const char *bytes = buffer_text(&piece->bytes), *at = strstr(bytes, word);
    ck_assert_ptr_nonnull(at);
    size_t start = piece->replaced.start + (size_t)(at - bytes);
    struct span place = span_of(start, start + strlen(word));
    ck_assert_int_eq(piece_place(piece, &place), 0);
    return place;
}

static void
assert_place(const char *example, struct span place, const char *expected)
{
    ck_assert_uint_eq(place.end - place.start, strlen(expected));
    ck_assert_int_eq(strncmp(example + place.start, expected, strlen(expected)), 0);
}

START_TEST(places_are_those_of_the_example)
{
    static const char good[] = "<a id=\"1\" …>…</a>\n<a id=\"2\" …/>";
    static const char bad[] = "<a id=\"1\" …>…</a>\n<a id=\"9\" …/>";
    struct example_piece piece;
    ck_assert_int_eq(piece_make(&piece, document, good, bad), 0);
    assert_place(bad, place_of(&piece, "9"), "9");
    assert_place(bad, place_of(&piece, "  <a"), "<a");
    assert_place(bad, place_of(&piece, "y="), "…");
    assert_place(bad, place_of(&piece, "id=\"1\" x"), "id=\"1\" …");
    assert_place(bad, place_of(&piece, "b/>\n  </a>\n"), "…</a>\n");
    size_t start = piece.replaced.start, end = start + piece.bytes.len;
    struct span empty = span_of(end, end), outside = span_of(start - 1, end),
                after = span_of(end, end + 1);
    ck_assert_int_eq(piece_place(&piece, &empty), 0);
    ck_assert_uint_eq(empty.start, strlen(bad));
    ck_assert_uint_eq(empty.end, strlen(bad));
    ck_assert_int_eq(piece_place(&piece, &outside), -1);
    ck_assert_int_eq(piece_place(&piece, &after), -1);
    piece_free(&piece);
}
END_TEST

/* That nothing is found in the good ones is a test of its own: docs/example.xml is clean. */
START_TEST(nothing_is_said_where_nothing_is_found)
{
    static const char *const goods[] = {"<national>", "<none/>"};
    const struct text_style style = {.width = 80};
    struct schema *schema = schema_embedded();
    for (int i = 0; i < COUNT(goods); i++) {
        struct rule rule = *catalogue_find("FSE201");
        struct buffer said = {0};
        rule.good = rule.bad = goods[i];
        example_add_said(&said, &rule, schema, &style);
        ck_assert_str_eq(buffer_text(&said), "");
        buffer_free(&said);
    }
    schema_free(schema);
}
END_TEST

START_TEST(only_its_rule_finds_something_in_a_bad_example)
{
    const struct rule *rule = catalogue_get((size_t)_i);
    struct schema *schema = schema_embedded();
    struct example example;
    example_check(&example, rule, schema);
    ck_assert_msg(findings_count(example.findings) > 0,
                  "%s: nothing is found in the bad example, or the good one is no piece of "
                  "docs/example.xml",
                  rule->id);
    ck_assert_msg(example.is_whole, "%s: more is found outside of the bad example", rule->id);
    for (size_t i = 0; i < findings_count(example.findings); i++) {
        const struct finding *finding = findings_get(example.findings, i);
        ck_assert_msg(finding->rule == rule, "%s: the bad example is also one of %s", rule->id,
                      finding->rule->id);
        ck_assert_msg(finding->span.end <= example.piece->len, "%s", rule->id);
    }
    example_free(&example);
    schema_free(schema);
}
END_TEST

Suite *
example_suite(void)
{
    Suite *suite = suite_create("example");
    TCase *tests = tcase_create("example");
    tcase_add_loop_test(tests, a_bad_piece_takes_the_place_of_the_good_one, 0, COUNT(pieces));
    tcase_add_test(tests, places_are_those_of_the_example);
    tcase_add_loop_test(tests, only_its_rule_finds_something_in_a_bad_example, 0,
                        (int)catalogue_count());
    tcase_add_test(tests, nothing_is_said_where_nothing_is_found);
    suite_add_tcase(suite, tests);
    return suite;
}
