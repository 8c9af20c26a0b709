/* SPDX-License-Identifier: MIT
 * What the rules about addresses, contacts and jurisdictions find, and what they leave alone. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/pattern.h"
#include "pieces.h"
#include "suites.h"
#include "support.h"

/* Changes of the clean document, each in the first place, and what is found then, with the hints. */
static const struct {
    const char *changes[CHANGES_AT_ONCE][2];
    const char *turned; /* a rule, as check_of has it */
    const char *found;
} cases[] = {
    /* Addresses. */
    {{{PORTAL, TO("https:// /x")}}, NULL, "FSE401  ; leave it out\n"},
    {{{PORTAL, TO("https://{x}/")}}, NULL, "FSE401 {; no hint\n"},
    {{{PORTAL, TO("https://www.salutelazio.it/».")}}, NULL, "FSE401 ».; leave it out\n"},
    {{{PORTAL, TO("https://www.salutelazio.it/a\u00a0b")}}, NULL, "FSE401 \u00a0; leave it out\n"},
    {{{PORTAL, TO("https://www.salutelazio.it/\u00a0")}}, NULL, "FSE601 \u00a0; leave it out\n"},
    {{{PORTAL, TO("//www.salutelazio.it/")}},
     NULL,
     "FSE401 //www.salutelazio.it/; write 'https://www.salutelazio.it/'\n"},
    {{{PORTAL, TO("https://www.salute lazio.it/")}}, NULL, "FSE401  ; leave it out\n"},
    {{{PORTAL, TO("https://www.salutelazio\u00a0.it/")}},
     NULL,
     "FSE401 www.salutelazio\u00a0.it; no hint\n"},
    {{{PORTAL, TO("https://www.salutelazio.it /")}}, NULL, "FSE401  ; leave it out\n"},
    {{{PORTAL, TO("https://www.salutelazio|it/")}}, NULL, "FSE401 |; no hint\n"},
    {{{PORTAL, TO("abcdefghijklmnopqrstuvw:x")}},
     NULL,
     "FSE402 abcdefghijklmnopqrstuvw; no hint\n"},
    {{{PORTAL, TO("http://www.salutelazio.it:80/")}},
     NULL,
     "FSE402 http; write 'https://www.salutelazio.it/'\nFSE410 :80; write 'http://www.salutelazio.it/'\n"},
    {{{PORTAL, TO("http://www.salutelazio.it:8080/")}},
     NULL,
     "FSE402 http; write 'https://www.salutelazio.it:8080/'\n"},
    {{{PORTAL, TO("https://www.salutelazio.it/@x")}}, NULL, ""},
    {{{PORTAL, TO("https:/x@www.salutelazio.it/")}}, NULL, "FSE401 https:/; write 'https://'\n"},
    /* Hosts. */
    {{{"<host name=\"www.salutelazio.it\"", "<host"},
      {"Apri il portale", "Apri www.salutelazi0.it"},
      {"Open the portal", "Open www.salutelazi0.it"}},
     NULL,
     "FSE009 host; write name=\"…\"\n"},
    {{{"<region id=\"lazio\"", "<region"}, {PORTAL, TO("https://www.regione.marche.it/")}},
     NULL,
     "FSE009 region; write id=\"…\"\nFSE403 www.regione.marche.it; no hint\n"},
    {{{"<host name=\"www.salutelazio.it\" sources=\"portal-page\"/>", ""}},
     NULL,
     "FSE403 www.salutelazio.it; no hint\n"},
    {{WITH_CONTACT("email=\"lazio\"")}, NULL, "FSE411 lazio; no hint\n"},
    {{WITH_CONTACT("email=\"a@\"")}, NULL, "FSE411 a@; no hint\n"},
    {{WITH_CONTACT("email=\"a@lazio_it\"")}, NULL, "FSE411 a@lazio_it; no hint\n"},
    {{WITH_CONTACT("email=\"\"")}, NULL, "FSE010 ; no hint\n"},
    /* Contacts. */
    {{WITH_CONTACT("phone=\"\"")}, NULL, "FSE010 ; no hint\n"},
    {{WITH_CONTACT("phone=\"+39 06--12345678\"")},
     NULL,
     "FSE411 +39 06--12345678; write '06 12345678'\n"},
    {{WITH_CONTACT("phone=\"06 1\"")}, NULL, "FSE411 06 1; no hint\n"},
    {{WITH_CONTACT("email=\"" TEN(TEN("abc")) "@x.it\"")}, NULL, ""},
    {{WITH_CONTACT("email=\"a@salutelazi0.it\"")},
     NULL,
     "FSE403 salutelazi0.it; did you mean 'salutelazio.it'?\n"},
    {{WITH_CONTACT("address=\"Via 1\"")}, NULL, ""},
    {{WITH_CONTACT("")}, NULL, "FSE412 contact; no hint\n"},
    /* Where the schema is. */
    {{{"xsi:schemaLocation", "xsi:noNamespaceSchemaLocation"}},
     NULL,
     "FSE707 regions; write xsi:schemaLocation=\"urn:fse:regions:1 ../schema/regions.xsd\"\n"},
    {{{XSI SCHEMA_LOCATION, ""}},
     NULL,
     "FSE707 regions; write xsi:schemaLocation=\"urn:fse:regions:1 ../schema/regions.xsd\"\n"},
    {{{XSI SCHEMA_LOCATION, " xmlns:xsi=\"urn:x\""}},
     NULL,
     "FSE707 regions; write xsi:schemaLocation=\"urn:fse:regions:1 ../schema/regions.xsd\"\n"},
    {{{SCHEMA_LOCATION, ""}},
     NULL,
     "FSE707 regions; write xsi:schemaLocation=\"urn:fse:regions:1 ../schema/regions.xsd\"\n"},
    {{{" xmlns=\"urn:fse:regions:1\"", ""}},
     NULL,
     "FSE004 regions; write xmlns=\"urn:fse:regions:1\"\n"},
    {{{" xmlns=\"urn:fse:regions:1\"" XSI SCHEMA_LOCATION, ""}},
     NULL,
     "FSE004 regions; write xmlns=\"urn:fse:regions:1\"\n"},
    /* Jurisdictions. */
    {{AFTER("</region>", REGION("id=\"lazio\" kind=\"region\" " LAZIO, NAMES("Lazio"), LAZIO_ABROAD,
                                WITHOUT_WAY)),
      WITH_LIST("fact", "procedure")},
     NULL,
     "FSE103 lazio; no hint\n"},
    {{{"dpc-covid-19=\"12\" ", ""}}, NULL, "FSE009 crosswalk; write dpc-covid-19=\"…\"\n"},
    {{{"<name xml:lang=\"it\">Lazio</name>", "<name xml:lang=\"it\">Lazio<b/></name>"}},
     NULL,
     "FSE006 b; no hint\n"},
    {{{"<name xml:lang=\"it\">Lazio</name>", "<name xml:lang=\"it\"/>"}},
     NULL,
     "FSE010 name; no hint\n"},
    {{{"<name xml:lang=\"it\">Lazio</name>", "<name xml:lang=\"es\">Lazio</name>"}},
     NULL,
     "FSE604 region; write <name xml:lang=\"it\">…</name>\nFSE605 es; no hint\n"},
    {{{"<name xml:lang=\"it\">Lazio</name>", "<name xml:lang=\"it\">Lazio </name>"}},
     NULL,
     "FSE601  ; leave it out\n"},
    {{{"<region id=\"lazio\" kind=\"region\"", "<region id=\"lazio\""}},
     NULL,
     "FSE009 region; write kind=\"…\"\n"},
    {{{"<region id=\"lazio\" kind=\"region\"", "<region id=\"lazio\" kind=\"x\""}},
     NULL,
     "FSE010 x; no hint\n"},
    {{WITH_AOSTA("it", "Vallée d’Aoste")},
     NULL,
     "FSE105 Vallée d’Aoste; it is the French one: write xml:lang=\"fr\"\n"},
    {{WITH_AOSTA("fr-FR", "Vallée d’Aoste")},
     NULL,
     "FSE604 region; write <name xml:lang=\"it\">…</name>\nFSE605 fr-FR; did you mean 'fr'?\n"},
    {{WITH_AOSTA("fr_FR", "Vallée")}, NULL, "FSE010 fr_FR; no hint\n"},
    {{WITH_AOSTA("it", "Valle d’Aosta")},
     NULL,
     "FSE108 region; write <name xml:lang=\"fr\">Vallée d’Aoste</name>\n"},
    {{{"<region id=\"lazio\"", MOLISE("id=\"molise\"", ACCEPTS("cie")) "<region id=\"lazio\""}},
     NULL,
     "FSE107 lazio; move it before 'molise'\n"},
    {{{"<region id=\"lazio\"", MOLISE("id=\"molise\"", ACCEPTS("cie")) "<region id=\"lazio\""},
      {"</regions>", ""}},
     NULL,
     "FSE107 lazio; move it before 'molise'\nFSE003 ; write '</regions>', if nothing else is missing\n"},
    {{{"<region id=\"lazio\"", MOLISE("id=\"molise\"", ACCEPTS("cie")) "<region id=\"lazio\""},
      {"</region>\n  <source", "</region>\n  <!-- <source"},
      {"</source>", "</source> -->"}},
     NULL,
     "FSE007 regions; write <source> after the last <region>\nFSE107 lazio; move it before 'molise'\n"},
    {{{"<region id=\"lazio\"", MOLISE("id=\"molise\"", ACCEPTS("cie")) "<region"}},
     NULL,
     "FSE009 region; write id=\"…\"\n"},
    {{AFTER("</region>",
            REGION("id=\"lazio\" kind=\"region\" istat-region=\"12\" iso-3166-2=\"IT-00\" "
                   "nuts-2=\"ITI4\" ministry-of-health=\"120\"",
                   NAMES("Lazio"), LAZIO_ABROAD, WITHOUT_WAY)),
      WITH_LIST("fact", "procedure")},
     NULL,
     "FSE103 lazio; no hint\n"},
};

START_TEST(an_address_says_what_is_wrong_with_it)
{
    assert_hints(cases[_i].changes, cases[_i].turned, cases[_i].found);
}
END_TEST

/* Where the namespace has a prefix, an attribute would stand in the wrong place. */
START_TEST(a_prefixed_root_is_not_edited)
{
    const char *const changes[][2] = {{"<regions xmlns=\"urn:fse:regions:1\"" XSI SCHEMA_LOCATION,
                                       "<f:regions xmlns:f=\"urn:fse:regions:1\""},
                                      {"</regions>", "</f:regions>"}};
    char *text = text_change(clean_document(), changes, COUNT(changes));
    struct reading reading = check_of(text, NULL);
    size_t i = 0;
    while (strcmp(findings_get(reading.findings, i)->rule->id, "FSE707") != 0)
        i++;
    ck_assert_pstr_eq(findings_get(reading.findings, i)->value, "regions");
    ck_assert_uint_eq(findings_get(reading.findings, i)->edit_count, 0);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

/* As long as a pattern takes, and one more. */
START_TEST(a_schema_location_may_be_long)
{
    static const char place[] = "urn:fse:regions:1 ../../schema/regions.xsd";
    char *spaces = text_repeat(' ', PATTERN_MAX_SUBJECT - strlen(place) + (size_t)_i);
    struct buffer found = {0}, longer = {0};
    buffer_printf(&longer, "%s%s", place, spaces);
    const char *const changes[CHANGES_AT_ONCE][2] = {{place, buffer_text(&longer)}};
    if (_i > 0)
        buffer_printf(&found, "FSE707 %s; write 'urn:fse:regions:1 ../schema/regions.xsd'\n",
                      buffer_text(&longer));
    assert_hints(changes, NULL, buffer_text(&found));
    buffer_free(&found);
    buffer_free(&longer);
    memory_free(spaces);
}
END_TEST

Suite *
addresses_suite(void)
{
    Suite *suite = suite_create("addresses");
    TCase *tests = tcase_create("addresses");
    tcase_add_loop_test(tests, an_address_says_what_is_wrong_with_it, 0, COUNT(cases));
    tcase_add_test(tests, a_prefixed_root_is_not_edited);
    tcase_add_loop_test(tests, a_schema_location_may_be_long, 0, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
