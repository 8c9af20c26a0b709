/* SPDX-License-Identifier: MIT
 * The rows of the rules: every text is there, and reads as the others do. */
#include "check/catalogue.h"

#include <ctype.h>
#include <string.h>

#include "suites.h"
#include "support.h"

/* Sentences: a capital (or a word in quotes or tags) first, a full stop last, single spaces. */
static void
assert_prose(const struct rule *rule, const char *what, const char *text)
{
    ck_assert_msg(text != NULL && strlen(text) > 5, "%s lacks its %s", rule->id, what);
    ck_assert_msg(!islower((unsigned char)text[0]) && !isspace((unsigned char)text[0]),
                  "%s: the %s begins with '%c'", rule->id, what, text[0]);
    ck_assert_msg(text[strlen(text) - 1] == '.', "%s: the %s does not end with a full stop",
                  rule->id, what);
    ck_assert_msg(strpbrk(text, "\n\t") == NULL && strstr(text, "  ") == NULL,
                  "%s: strange spaces in the %s", rule->id, what);
}

START_TEST(every_rule_has_its_texts)
{
    const struct rule *rule = catalogue_get((size_t)_i);
    assert_prose(rule, "summary", rule->summary);
    assert_prose(rule, "why", rule->why);
    assert_prose(rule, "fix", rule->fix);
    ck_assert_msg(rule->bad != NULL && rule->good != NULL, "%s lacks an example", rule->id);
    ck_assert_msg(strcmp(rule->bad, rule->good) != 0, "%s: both examples are the same", rule->id);
    ck_assert_msg(strlen(rule->bad) > 5 && strlen(rule->good) > 5, "%s", rule->id);
}
END_TEST

START_TEST(ids_and_names_are_well_formed_and_unique)
{
    const struct rule *rule = catalogue_get((size_t)_i);
    ck_assert_msg(strlen(rule->id) == 6 && strncmp(rule->id, "FSE", 3) == 0 &&
                      strspn(rule->id + 3, "0123456789") == 3,
                  "%s", rule->id);
    ck_assert_uint_lt((unsigned)(rule->id[3] - '0'), ID_FAMILY_COUNT);
    ck_assert_ptr_eq(id_family_of(rule), &id_families[rule->id[3] - '0']);
    ck_assert_msg(rule->name[strspn(rule->name, "abcdefghijklmnopqrstuvwxyz-0123456789")] == '\0',
                  "%s", rule->name);
    ck_assert_ptr_eq(catalogue_find(rule->id), rule);
    ck_assert_ptr_eq(catalogue_find(rule->name), rule);
    if (_i > 0)
        ck_assert_str_lt(catalogue_get((size_t)_i - 1)->id, rule->id);
}
END_TEST

static const struct {
    const char *word;
    const char *rule;
    int means;
} meanings[] = {
    {"FSE201", "FSE201", 1},
    {"fse201", "FSE201", 1},
    {"Unknown-Credential", "FSE201", 1},
    {"FSE2", "FSE201", 1},
    {"fse20", "FSE201", 1},
    {"credentials", "FSE201", 1},
    {"FSE202", "FSE201", 0},
    {"FSE3", "FSE201", 0},
    {"unknown", "FSE201", 0},
    {"", "FSE201", 0},
    {"FSE", "FSE201", 0},
    {"FSE2011", "FSE201", 0},
    {"evidence", "FSE201", 0},
    {"unknown-credential ", "FSE201", 0},
};

START_TEST(words_mean_rules_and_families)
{
    ck_assert_int_eq(catalogue_means(meanings[_i].word, catalogue_find(meanings[_i].rule)),
                     meanings[_i].means);
}
END_TEST

Suite *
catalogue_suite(void)
{
    Suite *suite = suite_create("catalogue");
    TCase *tests = tcase_create("catalogue");
    tcase_add_loop_test(tests, every_rule_has_its_texts, 0, (int)catalogue_count());
    tcase_add_loop_test(tests, ids_and_names_are_well_formed_and_unique, 0, (int)catalogue_count());
    tcase_add_loop_test(tests, words_mean_rules_and_families, 0, COUNT(meanings));
    suite_add_tcase(suite, tests);
    return suite;
}
