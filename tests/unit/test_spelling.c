/* SPDX-License-Identifier: MIT
 * Tests of finding/spelling.h. */
#include <string.h>

#include "base/memory.h"
#include "finding/spelling.h"
#include "suites.h"
#include "support.h"

static const struct {
    const char *word;
    const char *candidates[5];
    const char *nearest;
} samples[] = {
    {"spdi", {"cie", "spid", "cns"}, "spid"}, /* two letters swapped */
    {"spi", {"cie", "spid"}, "spid"},         /* one dropped */
    {"spidd", {"cie", "spid"}, "spid"},       /* one added */
    {"spad", {"cie", "spid"}, "spid"},        /* one changed */
    {"spid", {"spid", "spod"}, "spod"},       /* never the word itself */
    {"SPID", {"sped", "spid"}, "spid"},       /* the case does not count */
    {"cia", {"cie", "cns"}, "cie"},           /* of short words, one letter */
    {"cxx", {"cie", "cns"}, NULL},            /* and not two */
    {"a", {"b", "bc"}, "b"},                  /* of any word, one letter */
    {"emilia-romgna", {"molise", "emilia-romagna"}, "emilia-romagna"},
    {"federa-otp", {"federa"}, NULL},   /* four of ten letters */
    {"onlinexx", {"online"}, "online"}, /* two of eight */
    {"abc", {"abd", "abe"}, "abd"},     /* the first of two */
    {"abd", {"abcd", "ABD"}, "ABD"},    /* the nearer, though later */
    {"spid", {NULL}, NULL},
    {"", {"a", "spid"}, "a"},
    {"", {"", "a"}, "a"},
    {"ca", {"abc"}, NULL}, /* a letter is not moved twice */
};

START_TEST(nearest_is_found)
{
    struct spelling spelling = spelling_of(samples[_i].word);
    for (int i = 0; samples[_i].candidates[i] != NULL; i++)
        spelling_try(&spelling, samples[_i].candidates[i]);
    ck_assert_pstr_eq(spelling.nearest, samples[_i].nearest);
}
END_TEST

START_TEST(long_words_are_no_trouble)
{
    char *longest = text_repeat('a', 64), *too_long = text_repeat('a', 65);
    struct spelling spelling = spelling_of(longest);
    spelling_try(&spelling, too_long);
    ck_assert_ptr_null(spelling.nearest);
    char *other = text_repeat('a', 63);
    spelling_try(&spelling, other);
    ck_assert_ptr_eq(spelling.nearest, other);
    memory_free(other);
    spelling = spelling_of(too_long);
    spelling_try(&spelling, longest);
    ck_assert_ptr_null(spelling.nearest);
    memory_free(longest);
    memory_free(too_long);
}
END_TEST

Suite *
spelling_suite(void)
{
    Suite *suite = suite_create("spelling");
    TCase *words = tcase_create("words");
    tcase_add_loop_test(words, nearest_is_found, 0, COUNT(samples));
    tcase_add_test(words, long_words_are_no_trouble);
    suite_add_tcase(suite, words);
    return suite;
}
