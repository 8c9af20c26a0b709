/* SPDX-License-Identifier: MIT
 * Tests of base/language.h, with the Italian that the program carries. */
#include "base/language.h"

#include <stdlib.h>
#include <string.h>

#include "suites.h"
#include "support.h"

static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};

enum { VARIABLE_COUNT = COUNT(variables) };

static void
set_up(void)
{
    for (int i = 0; i < VARIABLE_COUNT; i++)
        unsetenv(variables[i]);
}

static void
tear_down(void)
{
    language_free();
}

START_TEST(english_is_as_it_stands)
{
    static const char text[] = "did you mean '%s'?";
    ck_assert_str_eq(language_name(), "en");
    ck_assert_ptr_eq(tr(text), text);
    ck_assert_int_eq(language_choose("en"), 0);
    ck_assert_ptr_eq(tr(text), text);
}
END_TEST

START_TEST(italian_is_translated)
{
    ck_assert_int_eq(language_choose("it"), 0);
    ck_assert_str_eq(language_name(), "it");
    ck_assert_str_eq(tr("did you mean '%s'?"), "intendevi '%s'?");
    ck_assert_str_eq(tr("warning"), "avviso");
}
END_TEST

START_TEST(what_has_no_translation_stays)
{
    static const char text[] = "spid";
    ck_assert_int_eq(language_choose("it"), 0);
    ck_assert_ptr_eq(tr(text), text);
    ck_assert_ptr_null(tr(NULL));
    /* The translation of the empty text is the header of the file. */
    ck_assert_str_eq(tr(""), "");
}
END_TEST

static const struct {
    unsigned long count;
    const char *en;
    const char *it;
} counts[] = {
    {0, "%d years", "%d anni"},
    {1, "%d year", "%d anno"},
    {2, "%d years", "%d anni"},
    {1000001, "%d years", "%d anni"},
};

START_TEST(counts_have_their_plural)
{
    ck_assert_str_eq(tr_count("%d year", "%d years", counts[_i].count), counts[_i].en);
    ck_assert_int_eq(language_choose("it"), 0);
    ck_assert_str_eq(tr_count("%d year", "%d years", counts[_i].count), counts[_i].it);
    ck_assert_str_eq(tr_count("%d spid", "%d spids", 1), "%d spid");
    ck_assert_str_eq(tr_count("%d spid", "%d spids", 2), "%d spids");
}
END_TEST

START_TEST(unknown_language_changes_nothing)
{
    static const char *const unknown[] = {"fr", "", "i", "ita", "it_IT", "IT", "English"};
    ck_assert_int_eq(language_choose("it"), 0);
    for (int i = 0; i < COUNT(unknown); i++)
        ck_assert_int_eq(language_choose(unknown[i]), -1);
    ck_assert_str_eq(language_name(), "it");
    ck_assert_str_eq(tr("warning"), "avviso");
}
END_TEST

START_TEST(language_can_be_changed_and_freed)
{
    ck_assert_int_eq(language_choose("it"), 0);
    ck_assert_int_eq(language_choose("it"), 0);
    ck_assert_str_eq(tr("warning"), "avviso");
    ck_assert_int_eq(language_choose("en"), 0);
    ck_assert_str_eq(tr("warning"), "warning");
    ck_assert_int_eq(language_choose("it"), 0);
    language_free();
    ck_assert_str_eq(language_name(), "en");
    ck_assert_str_eq(tr("warning"), "warning");
    language_free();
}
END_TEST

START_TEST(there_are_two_languages)
{
    ck_assert_str_eq(language_names[0], "en");
    ck_assert_str_eq(language_names[1], "it");
    ck_assert_ptr_null(language_names[2]);
}
END_TEST

/* The values of the variables above, and the language that they choose. */
static const struct {
    const char *values[VARIABLE_COUNT];
    const char *language;
} environments[] = {
    {{NULL, NULL, NULL, NULL}, "en"},          {{"it_IT.UTF-8", NULL, NULL, NULL}, "it"},
    {{"it", NULL, NULL, NULL}, "it"},          {{"it@euro", NULL, NULL, NULL}, "it"},
    {{NULL, "it_CH", NULL, NULL}, "it"},       {{NULL, NULL, "it_IT", NULL}, "it"},
    {{"", "", "it_IT", NULL}, "it"},           {{"", "", "", "it"}, "en"},
    {{"it_IT", "en_GB", "en_GB", NULL}, "it"}, {{NULL, "it_IT", "en_GB", NULL}, "it"},
    {{"en_GB", "it_IT", "it_IT", NULL}, "en"}, {{NULL, NULL, "ita", NULL}, "en"},
    {{NULL, NULL, "i", NULL}, "en"},           {{NULL, NULL, "de_DE.UTF-8", NULL}, "en"},
    {{NULL, NULL, "en_GB", "it"}, "it"},       {{NULL, NULL, "de_DE", "de:fr_CH:it_CH:en"}, "it"},
    {{NULL, NULL, "de_DE", "::it"}, "it"},     {{NULL, NULL, "it_IT", "en:it"}, "en"},
    {{NULL, NULL, "it_IT", "de"}, "en"},       {{NULL, NULL, "it_IT", ":"}, "en"},
    {{NULL, NULL, "it_IT", ""}, "it"},         {{NULL, NULL, NULL, "it"}, "en"},
    {{"C", NULL, "it_IT", "it"}, "en"},        {{"POSIX", NULL, "it_IT", "it"}, "en"},
    {{"C.UTF-8", NULL, "it_IT", "it"}, "en"},  {{"Cit", NULL, NULL, "it"}, "it"},
};

START_TEST(environment_chooses)
{
    for (int i = 0; i < VARIABLE_COUNT; i++)
        if (environments[_i].values[i] != NULL)
            setenv(variables[i], environments[_i].values[i], 1);
    ck_assert_int_eq(language_choose(NULL), 0);
    ck_assert_str_eq(language_name(), environments[_i].language);
}
END_TEST

START_TEST(name_outranks_the_environment)
{
    setenv("LC_ALL", "it_IT.UTF-8", 1);
    ck_assert_int_eq(language_choose("en"), 0);
    ck_assert_str_eq(language_name(), "en");
}
END_TEST

Suite *
language_suite(void)
{
    Suite *suite = suite_create("language");
    TCase *translation = tcase_create("translation");
    tcase_add_checked_fixture(translation, set_up, tear_down);
    tcase_add_test(translation, english_is_as_it_stands);
    tcase_add_test(translation, italian_is_translated);
    tcase_add_test(translation, what_has_no_translation_stays);
    tcase_add_loop_test(translation, counts_have_their_plural, 0, COUNT(counts));
    tcase_add_test(translation, unknown_language_changes_nothing);
    tcase_add_test(translation, language_can_be_changed_and_freed);
    tcase_add_test(translation, there_are_two_languages);
    suite_add_tcase(suite, translation);
    TCase *choice = tcase_create("choice");
    tcase_add_checked_fixture(choice, set_up, tear_down);
    tcase_add_loop_test(choice, environment_chooses, 0, COUNT(environments));
    tcase_add_test(choice, name_outranks_the_environment);
    suite_add_tcase(suite, choice);
    return suite;
}
