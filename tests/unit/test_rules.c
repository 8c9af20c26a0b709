/* SPDX-License-Identifier: MIT
 * What the rules say together: one slip, one finding, about what stands where it is. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "check/check.h"
#include "schema/schema.h"
#include "suites.h"
#include "support.h"
#include "web/host_lists.h"

/* Changes of the clean document, each in the first place, and what is found then. */
struct slip {
    const char *changes[3][2];
    const char *found;
};

#define CODES "istat-region=\"12\" iso-3166-2=\"IT-62\" nuts-2=\"ITI4\" ministry-of-health=\"120\""
#define OTHER_CODES                                                                                \
    "istat-region=\"13\" iso-3166-2=\"IT-65\" nuts-2=\"ITF1\" ministry-of-health=\"130\""
#define SERVICE "<service state=\"active\" sources=\"portal-page\"/>"
#define ACTIVE "<code value=\"active\">"
#define NEXT_LINE "\n    "
#define LABEL(lang) NEXT_LINE "  <label xml:lang=\"" lang "\">L</label>"
#define ACTIVE_AND_INACTIVE                                                                        \
    "<code value=\"inactive\">" LABEL("it") LABEL("en") LABEL("de") LABEL("fr") NEXT_LINE          \
        "</code>" NEXT_LINE ACTIVE
#define PORTAL_ROLE "portal\" href=\"https://www.salutelazio.it/\""

static const struct slip slips[] = {
    /* A slip that the schema reports is no other rule's matter. */
    {{{"istat-region=\"12\"", "istat-region=\"\""}}, "FSE010 \n"},
    {{{"<region id=\"lazio\"", "<region id=\"\""}}, "FSE010 \n"},
    {{{"xml:lang=\"it\">Lazio", "xml:lang=\"it_IT\">Lazio"}}, "FSE010 it_IT\n"},
    {{{"mode=\"online\"", "mode=\"onlin\""}}, "FSE010 onlin\n"},
    {{{PORTAL_ROLE, "potral\" href=\"https://www.salutelazio.it/\""}}, "FSE010 potral\n"},
    {{{PORTAL_ROLE, "Portal\" href=\"https://www.salutelazio.it/\""}}, "FSE010 Portal\n"},
    /* A date that is none makes no claim older. */
    {{{SERVICE, SERVICE NEXT_LINE
       "<service state=\"inactive\" sources=\"portal-page\" as-of=\"2026-02-30\"/>"},
      {ACTIVE, ACTIVE_AND_INACTIVE}},
     "FSE010 2026-02-30\n"},
    {{{SERVICE, "<service state=\"active\" sources=\"portal-page\" as-of=\"2026-02-30\"/>" NEXT_LINE
                "<service state=\"inactive\" sources=\"portal-page\" as-of=\"2020\"/>"},
      {ACTIVE, ACTIVE_AND_INACTIVE}},
     "FSE010 2026-02-30\n"},
    {{{"audience=\"anyone\"", "audience=\"anyone\" until=\"2020-02-30\""},
      {"state=\"active\"", "state=\"inactive\""},
      {"<code value=\"active\"", "<code value=\"inactive\""}},
     "FSE010 2020-02-30\n"},
    {{{"updated=\"2026-10-04\"", "updated=\"2026-10-34\""}}, "FSE010 2026-10-34\n"},
    /* A misspelt name is read as what it is meant to be, also by the rules and the schema. */
    {{{"<accepts credentials=\"cie otp\"", "<acepts credentials=\"cie otp\""}}, "FSE006 acepts\n"},
    {{{"<accepts credentials=\"cie otp\"", "<acepts credentials=\"cie opt\""}},
     "FSE006 acepts\nFSE201 opt\n"},
    {{{"<source id", "<sourc id"}, {"</source>", "</sourc>"}}, "FSE006 sourc\n"},
    {{{"<code value=\"online\"", "<code valu=\"online\""}}, "FSE008 valu\n"},
    {{{"kind=\"official-page\"", "knd=\"mine\""}}, "FSE008 knd\nFSE010 mine\n"},
    {{{"xml:lang=\"it\">Lazio", "lang=\"it\">Lazio"}}, "FSE008 lang\n"},
    {{{" updated=", " udated="}}, "FSE008 udated\n"},
    /* Not if the right one is there already, nor into one that stands there once. */
    {{{" updated=", " udated=\"\" updated="}}, "FSE008 udated\n"},
    {{{"<crosswalk", "<croswalk/><crosswalk"}}, "FSE006 croswalk\n"},
    /* A version with a space before it is that version. */
    {{{"schema-version=\"1.0\"", "schema-version=\" 1.0\""}}, "FSE601  \n"},
    /* Two spaces, and a word that is none: one does not hide the other. */
    {{{"mode=\"online\" channels=\"website\"", "mode=\"online\" channels=\"website  apq\""}},
     "FSE601   \nFSE010 apq\n"},
    /* A mathematical letter is Latin, as it is once it is plain. */
    {{{"Open the portal", "Open the \u0394\u03bf\u211d portal"}},
     "FSE614 \u0394\u03bf\u211d\nFSE602 \u211d\n"},
    /* What ends a section is no bracket; one that is not opened is. */
    {{{"Open the portal", "Open ]]&gt; the portal]"}}, "FSE619 ]\n"},
    /* Dots are no text. */
    {{{">Open the portal and sign in.<", ">…<"}}, "FSE606 …\n"},
    /* What has no name, or one that cannot be read, may be what another names. */
    {{{"<code value=\"online\">", "<code value=\"\">"}}, "FSE010 \n"},
    {{{"<host name=\"www.salutelazio.it\"", "<host"}}, "FSE009 host\n"},
    {{{"<host name=\"www.salutelazio.it\"", "<host name=\"www.salute_lazio.it\""}}, "FSE401 _\n"},
    {{{"<source id=\"portal-page\"", "<source"}}, "FSE009 source\n"},
    {{{"<source id=\"portal-page\"", "<source id=\"\""}}, "FSE010 \n"},
    {{{"<credential id=\"ts-cns\"", "<credential id=\"chip\""}}, "FSE010 chip\n"},
    {{{"<level value=\"2\">", "<level value=\"two\">"}}, "FSE010 two\n"},
    {{{"grade=\"official\"", "grade=\"mine\""}}, "FSE010 mine\n"},
    {{{PORTAL_ROLE, "web\" href=\"https://www.salutelazio.it/\""}}, "FSE010 web\n"},
    {{{"<region id=\"lazio\"", "<region"}}, "FSE009 region\n"},
    /* A replaces that cannot be read may make any procedure history. */
    {{{"audience=\"anyone\"", "audience=\"anyone\" replaces=\"\""},
      {"state=\"active\"", "state=\"inactive\""},
      {"<code value=\"active\"", "<code value=\"inactive\""}},
     "FSE010 \n"},
    /* A fact, an id or a day that is wrong may be meant for any. */
    {{{"date=\"2026-10-04\"", "date=\"2029-10-04\""}}, "FSE504 2029-10-04\n"},
    {{{"credentials=\"cie otp\"", "credentials=\"cie:x cie otp\""}}, "FSE206 cie:x\nFSE204 cie\n"},
    /* White space, quotes and combining marks in what people do not read are the schema's matter. */
    {{{"mode=\"online\"", "mode=\"online \""}}, "FSE601  \n"},
    {{{"channels=\"website\"", "channels=\"web'site\""}}, "FSE010 web'site\n"},
    {{{"channels=\"website\"", "channels=\"we\u0301bsite\""}}, "FSE010 we\u0301bsite\n"},
    {{{"https://creativecommons.org/", "https://creative  commons.org/"}}, "FSE401  \n"},
    /* What a forbidden character hides shows when that is gone. */
    {{{"Open the portal", "Open the\u00a0\u200bportal"}}, "FSE603 \u200b\n"},
    {{{"Open the portal", "Open the\tportal\u200b"}}, "FSE601 \t\nFSE603 \u200b\n"},
    {{{">Lazio<", ">TODO<"}}, "FSE105 TODO\n"},
    {{{"<text xml:lang=\"fr\">", "<text>"}}, "FSE009 text\n"},
    /* A host that is none, beside one that is not in normal form. */
    {{{"<host name=\"www.salutelazio.it\" sources=\"portal-page\"/>",
       "<host name=\"www.SaluteLazio.it\" sources=\"portal-page\"/>\n"
       "    <host name=\"fse_salutelazio.it\" sources=\"portal-page\"/>"}},
     "FSE410 www.SaluteLazio.it\nFSE401 _\n"},
    /* All the codes of another, under one id. */
    {{{CODES, OTHER_CODES}}, "FSE104 lazio\n"},
    {{{"<region id=\"lazio\"", "<region id=\"provincia-autonoma-di-trento\""}},
     "FSE104 provincia-autonoma-di-trento\n"},
    /* A name under the wrong language. */
    {{{"xml:lang=\"it\">Lazio", "xml:lang=\"fr\">Lazio"}}, "FSE105 Lazio\n"},
    {{{"xml:lang=\"it\">Lazio", "xml:lang=\"IT\">Lazio"}}, "FSE605 IT\n"},
    /* A code list under the wrong id. */
    {{{"<code-list id=\"mode\"", "<code-list id=\"mod\""}}, "FSE010 mod\n"},
    /* A host that is written to look like another. */
    {{{PORTAL_ROLE, "portal\" href=\"https://www.s\u0430lutelazio.it/\""}},
     "FSE403 www.s\u0430lutelazio.it\n"},
    {{{PORTAL_ROLE, "portal\" href=\"https://www.salutelazio.it@evil.com/\""}},
     "FSE406 www.salutelazio.it@\n"},
};

START_TEST(one_slip_is_one_finding)
{
    char *text = text_change(clean_document(), slips[_i].changes, COUNT(slips[_i].changes));
    struct reading reading = check_of(text, NULL);
    assert_findings(reading.source, reading.findings, slips[_i].found);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

/* Each alternative is compared with each, but not beyond 64 of them, of which the sample's two others are the first. */
START_TEST(alternatives_are_many)
{
    enum { MANY = 70, COMPARED = 64, OTHERS = 2 };
    const char *one = "<accepts credentials=\"cie otp\"/>";
    struct buffer all = {0};
    for (int i = 0; i < MANY; i++)
        buffer_add_text(&all, one);
    char *text = text_replace(clean_document(), one, buffer_text(&all));
    struct reading reading = check_of(text, NULL);
    size_t count = 0;
    for (size_t i = 0; i < findings_count(reading.findings); i++)
        count += strcmp(findings_get(reading.findings, i)->rule->id, "FSE205") == 0;
    ck_assert_uint_eq(count, COMPARED - OTHERS - 1);
    reading_free(&reading);
    memory_free(text);
    buffer_free(&all);
}
END_TEST

/* A change of the sample document, and the value of what the rule finds then: what stands at its place. */
static const struct {
    const char *from, *to, *rule, *value;
} values[] = {
    {"xmlns=\"urn:fse:regions:1\"", "xmlns=\"urn:x\"", "FSE004", "urn:x"},
    {"schema-version=\"1.0\"", "schema-version=\"&#50;.0\"", "FSE004", "2.0"},
    {"<national>", "<national><p:a xmlns:p=\"urn:p\"/>", "FSE006", "p:a"},
    {"<platform ", "<platform nmae=\"x\" ", "FSE008", "nmae"},
    {"<national>", "<national>a<!-- b --> &amp; c", "FSE010", "a & c"},
    {"<title xml:lang=\"it\">T<", "<title xml:lang=\"it\"> <", "FSE010", " "},
    {"../../schema/regions.xsd", "other.xsd", "FSE707", "urn:fse:regions:1 other.xsd"},
};

START_TEST(a_value_is_what_stands_there)
{
    char *text = text_replace(sample_document(), values[_i].from, values[_i].to);
    struct reading reading = check_of(text, NULL);
    const struct finding *found = NULL;
    for (size_t i = 0; found == NULL && i < findings_count(reading.findings); i++)
        if (strcmp(findings_get(reading.findings, i)->rule->id, values[_i].rule) == 0)
            found = findings_get(reading.findings, i);
    ck_assert_ptr_nonnull(found);
    ck_assert_str_eq(found->value, values[_i].value);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

/* The day of the update stands for today, if it is one that has passed. */
static const struct {
    const char *updated;
    struct date today;
} days[] = {
    {"2026-10-04", {2026, 10, 4}},  {"2026", {2026, 11, 23}},       {"x", {2026, 11, 23}},
    {"2026-12-01", {2026, 11, 23}}, {"2026-11-23", {2026, 11, 23}},
};

START_TEST(a_check_can_be_as_of_the_update)
{
    const struct date today = {2026, 11, 23};
    struct schema *schema = schema_embedded();
    char *text = text_replace(clean_document(), "2026-10-04", days[_i].updated);
    struct reading reading = {.source = source_of_text(text), .findings = findings_new()};
    reading.data = check_run_as_of_update(reading.source, schema, today, reading.findings);
    ck_assert_mem_eq(&reading.data->today, &days[_i].today, sizeof today);
    reading_free(&reading);
    schema_free(schema);
    memory_free(text);
}
END_TEST

START_TEST(code_lists_are_read_once)
{
    struct reading first = reading_of(sample_document()), second = reading_of(sample_document());
    ck_assert_ptr_eq(first.data->codes, second.data->codes);
    reading_free(&first);
    reading_free(&second);
}
END_TEST

static const struct {
    const char *name, *listed;
    int is_alike;
} hosts[] = {
    {"www.salutelazi0.it", "www.salutelazio.it", 1},
    {"salutelazlo.it", "www.salutelazio.it", 1},
    {"www.xn--slutelazio-zqi.it", "www.salutelazio.it", 1}, /* a Cyrillic a */
    {"sa1ute1azi0.it", "salutelazio.it", 1},
    {"www.salutelazio.com", "www.salutelazio.it", 1},
    {"www.salutelazio.it.evil.com", "www.salutelazio.it", 1},
    {"login-salutelazio.it-fse.com", "salutelazio.it", 1},
    {"salutelazio.it", "www.salutelazio.it", 0}, /* the same domain */
    {"ww2.salutelazio.it", "www.salutelazio.it", 0},
    {"www.regione.lazio.it", "www.salutelazio.it", 0},
    {"rm.it", "vt.it", 0}, /* of a short name, one letter */
    {"vt.it", "vs.it", 1},
    {"it", "www.salutelazio.it", 0},
    {"www.salutelazoi.it", "www.salutelazio.it", 1}, /* two letters have changed places */
    {"xn--0.it", "www.salutelazio.it", 0},           /* no name in any script */
    {"www.xn--fiqs8s.it", "www.salutelazio.it", 0},  /* Chinese */
};

START_TEST(look_alikes_are_known)
{
    struct folded folded;
    host_fold(hosts[_i].name, &folded);
    ck_assert_int_eq(host_is_alike(hosts[_i].name, &folded, hosts[_i].listed), hosts[_i].is_alike);
}
END_TEST

Suite *
rules_suite(void)
{
    Suite *suite = suite_create("rules");
    TCase *tests = tcase_create("rules");
    tcase_add_loop_test(tests, one_slip_is_one_finding, 0, COUNT(slips));
    tcase_add_test(tests, alternatives_are_many);
    tcase_add_loop_test(tests, a_value_is_what_stands_there, 0, COUNT(values));
    tcase_add_loop_test(tests, a_check_can_be_as_of_the_update, 0, COUNT(days));
    tcase_add_test(tests, code_lists_are_read_once);
    tcase_add_loop_test(tests, look_alikes_are_known, 0, COUNT(hosts));
    suite_add_tcase(suite, tests);
    return suite;
}
