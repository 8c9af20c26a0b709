/* SPDX-License-Identifier: MIT
 * Tests of schema/patterns.h: what is checked by hand is what the schema says. */
#include <string.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "suites.h"
#include "support.h"

/* Changes of the sample, and what the schema finds then. */
static const struct {
    const char *from, *to, *found;
} changes[] = {
    {"id=\"lazio-desk\"", "id=\"a\"", ""},
    {"id=\"lazio-desk\"", "id=\"4-a-5\"", ""},
    {"id=\"lazio-desk\"", "id=\" lazio-desk\n\"", ""},
    {"id=\"lazio-desk\"", "id=\"lazio--desk\"", "FSE010 lazio--desk\n"},
    {"id=\"lazio-desk\"", "id=\"-desk\"", "FSE010 -desk\n"},
    {"id=\"lazio-desk\"", "id=\"lazio-\"", "FSE010 lazio-\n"},
    {"id=\"lazio-desk\"", "id=\"Lazio\"", "FSE010 Lazio\n"},
    {"id=\"lazio-desk\"", "id=\"caff\u00e8\"", "FSE010 caff\u00e8\n"},
    {"id=\"lazio-desk\"", "id=\"lazio desk\"", "FSE010 lazio desk\n"},
    {"id=\"lazio-desk\"", "id=\"\"", "FSE010 \n"},
    {"law=\"law\"", "law=\"the_law\"", "FSE010 the_law\n"},
    {"requires=\"lazio-desk\"", "requires=\"a b\tc\"", ""},
    {"requires=\"lazio-desk\"", "requires=\"a b- c\"", "FSE010 a b- c\n"},
    {"requires=\"lazio-desk\"", "requires=\" \"", "FSE010  \n"},
    {"sources=\"guide law\"", "sources=\"guide &#76;aw\"", "FSE010 guide &#76;aw\n"},
    {"publisher=\"P\"", "publisher=\" \"", "FSE010  \n"},
    {"programme=\"P\"", "programme=\"\"", "FSE010 \n"},
    {"programme=\"P\"", "programme=\"&#160;\"", ""},
    {"name=\"S &amp; L\"", "name=\"&#9;\"", "FSE010 &#9;\n"},
};

START_TEST(words_and_names_are_checked)
{
    char *text = text_replace(sample_document(), changes[_i].from, changes[_i].to);
    struct reading reading = reading_of(text);
    assert_findings(reading.source, reading.findings, changes[_i].found);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

static size_t
count(const char *text, const char *part)
{
    size_t found = 0;
    for (; (text = strstr(text, part)) != NULL; text++)
        found++;
    return found;
}

/* A type that is made of one of those whose pattern is taken has to be known there too. */
START_TEST(no_other_type_is_made_of_them)
{
    const char *schema = (const char *)embedded_find("schema/regions.xsd")->bytes;
    ck_assert_uint_eq(count(schema, "base=\"slug\""), 0);
    ck_assert_uint_eq(count(schema, "base=\"line\""), 0);
    ck_assert_uint_eq(count(schema, "itemType=\"slug\""), 2); /* slug-list, source-refs */
    ck_assert_uint_eq(count(schema, "itemType=\"line\""), 0);
    ck_assert_uint_eq(count(schema, "memberTypes=\"slug"), 0);
    ck_assert_uint_eq(count(schema, "base=\"plain-text\""),
                      count(schema, "<xs:extension base=\"plain-text\">"));
}
END_TEST

Suite *
schema_patterns_suite(void)
{
    Suite *suite = suite_create("schema_patterns");
    TCase *tests = tcase_create("schema_patterns");
    tcase_add_loop_test(tests, words_and_names_are_checked, 0, COUNT(changes));
    tcase_add_test(tests, no_other_type_is_made_of_them);
    suite_add_tcase(suite, tests);
    return suite;
}
