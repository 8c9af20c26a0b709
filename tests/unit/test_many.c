/* SPDX-License-Identifier: MIT
 * Where rules stop comparing, so that no file takes long: what is beyond that has no hint, or is not found. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "pieces.h"
#include "suites.h"
#include "support.h"

#define PORTAL_LINK "<link role=\"portal\""

/* Adds COUNT times BEFORE, its index and AFTER to OUT. */
static void
add_many(struct buffer *out, size_t count, const char *before, const char *after)
{
    for (size_t i = 0; i < count; i++)
        buffer_printf(out, "%s%zu%s", before, i, after);
}

/* What all rules find in the clean document with MORE before PIECE and OTHERS at the end of the root; both are freed. */
static struct reading
check_with(const char *piece, struct buffer *more, struct buffer *others)
{
    buffer_add_text(more, piece);
    buffer_add_text(others, "</regions>");
    const char *const changes[][2] = {{piece, buffer_text(more)},
                                      {"</regions>", buffer_text(others)}};
    char *text = text_change(clean_document(), changes, COUNT(changes));
    struct reading reading = check_of(text, NULL);
    memory_free(text);
    buffer_free(more);
    buffer_free(others);
    return reading;
}

/* The finding of RULE at INDEX among those of READING; NULL after the last. */
static const struct finding *
finding_of(const struct reading *reading, const char *rule, size_t index)
{
    for (size_t i = 0; i < findings_count(reading->findings); i++) {
        const struct finding *finding = findings_get(reading->findings, i);
        if (strcmp(finding->rule->id, rule) == 0 && index-- == 0)
            return finding;
    }
    return NULL;
}

/* Adds BEFORE, the name of the site at INDEX, which is like no other, and AFTER to OUT. */
static void
add_site(struct buffer *out, const char *before, size_t index, const char *after)
{
    buffer_add_text(out, before);
    for (size_t place = 1; place <= 1000; place *= 10)
        for (int i = 0; i < 4; i++)
            buffer_printf(out, "%c", 'k' + (int)(index / place % 10));
    buffer_add_text(out, after);
}

/* What is found where so many sites are listed, and links lead to those from FIRST to LAST, under another name. */
static struct reading
check_sites(size_t listed, size_t first, size_t last)
{
    struct buffer more = {0}, none = {0};
    for (size_t i = 0; i < listed; i++)
        add_site(&more, "<host name=\"www.", i, ".it\"" HERE "/>");
    for (size_t i = first; i <= last; i++)
        add_site(&more, "<link role=\"portal\" href=\"https://", i, ".it/\"" HERE "/>");
    return check_with(PORTAL_LINK, &more, &none);
}

/* Of hosts that are not listed, the nearest is told a hundred times, of the first thousand that are. */
START_TEST(unlisted_hosts_are_guessed_a_hundred_times)
{
    struct reading reading = check_sites(101, 0, 100);
    const struct finding *first = finding_of(&reading, "FSE403", 0);
    ck_assert_pstr_eq(first->hint, "did you mean 'www.kkkkkkkkkkkkkkkk.it'?");
    ck_assert_ptr_nonnull(strstr(first->help, ", …; "));
    ck_assert_ptr_nonnull(finding_of(&reading, "FSE403", 98)->hint);
    ck_assert_ptr_null(finding_of(&reading, "FSE403", 100)->hint);
    ck_assert_ptr_null(finding_of(&reading, "FSE403", 101));
    reading_free(&reading);
    reading = check_sites(1000, 998, 999);
    ck_assert_ptr_nonnull(finding_of(&reading, "FSE403", 0)->hint);
    ck_assert_ptr_null(finding_of(&reading, "FSE403", 1)->hint);
    reading_free(&reading);
}
END_TEST

/* The message of FSE403 where of COUNT hosts of sources and three times as many listed ones only the last two look
 * alike; NULL if there is none. */
static const char *
message_among(struct reading *reading, size_t count)
{
    struct buffer hosts = {0}, sources = {0};
    add_many(&hosts, 3 * count, "<host name=\"a", ".salutelazio.it\"" HERE "/>");
    buffer_add_text(&hosts, HOST("www.aslrom.it"));
    for (size_t i = 0; i < count; i++)
        buffer_printf(&sources, SOURCE("paper-%zu", "href=\"https://paper%zu.gov.it/\""), i, i);
    buffer_add_text(&sources, SOURCE("asl", "href=\"https://www.aslroma.it/\""));
    *reading = check_with(PORTAL_LINK, &hosts, &sources);
    const struct finding *found = finding_of(reading, "FSE403", 0);
    return found != NULL ? found->message : NULL;
}

/* A hundred thousand pairs of hosts are compared. */
START_TEST(listed_hosts_are_compared_up_to_a_limit)
{
    struct reading few, many;
    ck_assert_pstr_eq(message_among(&few, 10),
                      "'www.aslrom.it' looks like 'www.aslroma.it', where a source is");
    ck_assert_ptr_null(message_among(&many, 200));
    reading_free(&few);
    reading_free(&many);
}
END_TEST

/* What was meant for the name of a source is told a hundred times, of the first thousand sources. */
START_TEST(unknown_sources_are_guessed_a_hundred_times)
{
    struct buffer notes = {0}, sources = {0};
    buffer_add_text(&notes, "<note sources=\"papr-1000\">" TEXTS "</note>");
    add_many(&notes, 101, "<note sources=\"papr-", "\">" TEXTS "</note>");
    for (size_t i = 0; i <= 1000; i++)
        buffer_printf(&sources, SOURCE("paper-%zu", ""), i);
    struct reading reading = check_with("</region>", &notes, &sources);
    ck_assert_ptr_null(finding_of(&reading, "FSE501", 0)->hint);
    ck_assert_pstr_eq(finding_of(&reading, "FSE501", 1)->hint, "did you mean 'paper-0'?");
    ck_assert_pstr_eq(finding_of(&reading, "FSE501", 99)->hint, "did you mean 'paper-98'?");
    ck_assert_ptr_null(finding_of(&reading, "FSE501", 100)->hint);
    reading_free(&reading);
}
END_TEST

/* Of a jurisdiction, 64 procedures are compared with a name that is none of theirs. */
START_TEST(missing_procedures_are_guessed_among_some)
{
    struct buffer more = {0}, none = {0};
    add_many(&more, 63, "<procedure id=\"lazio-",
             "\" " ONLINE HERE ">" TITLES ACCEPTS("cie") STEP_AND_OUTPUT "</procedure>");
    buffer_add_text(
        &more, PROCEDURE("id=\"lazio-with-the-last\" ",
                         "requires=\"lazio-with-the-lst lazio-onlin lazio-with-the-frst\"" HERE,
                         ACCEPTS("cie")));
    buffer_add_text(&more, PROCEDURE("id=\"lazio-with-the-first\" ", HERE, ACCEPTS("cie")));
    struct reading reading = check_with(PORTAL_LINK, &more, &none);
    ck_assert_ptr_null(finding_of(&reading, "FSE306", 0)->hint);
    ck_assert_pstr_eq(finding_of(&reading, "FSE306", 1)->hint, "did you mean 'lazio-online'?");
    ck_assert_ptr_null(finding_of(&reading, "FSE306", 2)->hint);
    reading_free(&reading);
}
END_TEST

/* Where there are more than 64 services, a name that is none of theirs is no matter. */
START_TEST(services_beyond_some_may_replace_any)
{
    struct buffer few = {0}, many = {0}, none = {0};
    for (size_t i = 0; i < 70; i++)
        buffer_printf(i < 60 ? &few : &many,
                      SERVICE("id=\"s%zu\" state=\"active\" replaces=\"t\"", "portal-page"), i);
    buffer_add_text(&many, buffer_text(&few));
    struct reading reading = check_with("<procedure id", &few, &none);
    ck_assert_ptr_nonnull(finding_of(&reading, "FSE306", 0));
    reading_free(&reading);
    reading = check_with("<procedure id", &many, &none);
    ck_assert_ptr_null(finding_of(&reading, "FSE306", 0));
    reading_free(&reading);
}
END_TEST

/* What is wrong with a text, and with one so long that no pattern looks at it. */
START_TEST(texts_beyond_a_limit_are_too_long_alone)
{
    static const char wrong[] = "Call 1234567890123 the the, at 12.";
    char *filling = text_repeat('a', (size_t)64 * 1024);
    for (int is_long = 0; is_long < 2; is_long++) {
        struct buffer note = {0}, none = {0};
        buffer_printf(
            &note, "<note" HERE ">" IN("en", "text", "%s %s") IN("it", "text", "At 13.") "</note>",
            is_long ? filling : "", wrong);
        struct reading reading = check_with("</region>", &note, &none);
        ck_assert_int_eq(finding_of(&reading, "FSE615", 0) == NULL, is_long);
        ck_assert_int_eq(finding_of(&reading, "FSE411", 0) == NULL, is_long);
        ck_assert_int_eq(finding_of(&reading, "FSE611", 0) == NULL, is_long);
        ck_assert_int_eq(finding_of(&reading, "FSE608", 0) != NULL, is_long);
        reading_free(&reading);
    }
    memory_free(filling);
}
END_TEST

START_TEST(a_schema_location_beyond_a_limit_is_wrong)
{
    char *blanks = text_repeat(' ', (size_t)64 * 1024);
    struct buffer location = {0};
    buffer_printf(&location, " xsi:schemaLocation=\"urn:fse:regions:1 %s../../schema/regions.xsd\"",
                  blanks);
    const char *const changes[CHANGES_AT_ONCE][2] = {{SCHEMA_LOCATION, buffer_text(&location)}};
    char *text = text_change(clean_document(), changes, CHANGES_AT_ONCE);
    struct reading reading = check_of(text, NULL);
    ck_assert_ptr_nonnull(finding_of(&reading, "FSE707", 0));
    reading_free(&reading);
    memory_free(text);
    memory_free(blanks);
    buffer_free(&location);
}
END_TEST

Suite *
many_suite(void)
{
    Suite *suite = suite_create("many");
    TCase *tests = tcase_create("many");
    tcase_add_test(tests, unlisted_hosts_are_guessed_a_hundred_times);
    tcase_add_test(tests, listed_hosts_are_compared_up_to_a_limit);
    tcase_add_test(tests, unknown_sources_are_guessed_a_hundred_times);
    tcase_add_test(tests, missing_procedures_are_guessed_among_some);
    tcase_add_test(tests, services_beyond_some_may_replace_any);
    tcase_add_test(tests, texts_beyond_a_limit_are_too_long_alone);
    tcase_add_test(tests, a_schema_location_beyond_a_limit_is_wrong);
    suite_add_tcase(suite, tests);
    return suite;
}
