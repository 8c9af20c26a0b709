/* SPDX-License-Identifier: MIT
 * Tests of xml/malformed.h: where a document is not well-formed, and what is to be written. */
#include "suites.h"
#include "support.h"

#define OUTPUT "<output kind=\"access\"/>"

/* A change of the clean document, and what is found then. */
static const struct {
    const char *from, *to;
    const char *found;
} cases[] = {
    {OUTPUT, "<output kind=\"access\"<x/>", "FSE003 <; write the '>' that is missing before it\n"},
    {OUTPUT, "<output <x/>", "FSE003 <; write the '>' that is missing before it\n"},
    {OUTPUT, "<output<x/>", "FSE003 <; write the '>' that is missing before it\n"},
    {"</step>", "</step<x>", "FSE003 <; write the '>' that is missing before it\n"},
    {"</step>", "</step <x>", "FSE003 <; write the '>' that is missing before it\n"},
    {"</step>", "</ step>", "FSE003  ; leave it out\n"},
    {"</step>", "</step x>", "FSE003 x; write '>' to end the tag\n"},
    {OUTPUT, "< output/>", "FSE003 <; write '&lt;'\n"},
    {OUTPUT, "<output kind=\"access\"/ >",
     "FSE003 /; write '>' after it, or the quote that is missing before it\n"},
    {OUTPUT, "<output kind=\"access\" / >",
     "FSE003 /; write '>' after it, or the quote that is missing before it\n"},
    {OUTPUT, "<output kind=\"access\"x/>",
     "FSE003 x; write a space, or the quote that is missing before it\n"},
    {OUTPUT, "<output kind=“access”/>",
     "FSE003 “; write '\"' here, and '\"' at the end of the value\n"},
    {OUTPUT, "<output kind=access/>", "FSE003 a; write a quote before it\n"},
    {OUTPUT, "<output kind/>", "FSE003 kind; write ='…' after it\n"},
    {OUTPUT, "<output x:kind x=\"kind\"/>", "FSE003 x:kind; write ='…' after it\n"},
    {OUTPUT, "<output kind=\"access\" kind=\"b\"/>", "FSE003 kind; remove one\n"},
    {OUTPUT, "<output kind=\"a < b\"/>", "FSE003 <; write '&lt;'\n"},
    {OUTPUT, "<output kind=\"access/>\n<x",
     "FSE003 <; write the closing quote that is missing before it\n"},
    {OUTPUT, "<output kind=\"access/><x",
     "FSE003 <; write the closing quote that is missing before it\n"},
    {OUTPUT, "<output kind=\"a & b\"/>", "FSE003 &; write '&amp;'\n"},
    {OUTPUT, "<output kind=\"a &b\"/>", "FSE003 &; write '&amp;'\n"},
    {OUTPUT, "<output kind=\"a &b;\"/>",
     "FSE003 &b;; write the character itself: the file is UTF-8\n"},
    {OUTPUT, "<output kind=\"a &#x;\"/>", "FSE003 &#x;; no hint\n"},
    {OUTPUT, "<output kind=\"a &#a;\"/>", "FSE003 a; write it like '&#232;'\n"},
    {OUTPUT, "<output kind=\"a &#1;\"/>", "FSE003 &#1;; no hint\n"},
    {OUTPUT, "<!-- a -- b -->", "FSE003 --; write one hyphen\n"},
    {OUTPUT, "a ]]> b", "FSE003 ]]>; write ']]&gt;'\n"},
    {OUTPUT, "<?xml version=\"1.0\"?>",
     "FSE003 <?xml; write it in the first line, without anything before it\n"},
    {OUTPUT, "<x:output/>", "FSE003 x; no hint\n"},
    {OUTPUT, "<output xmlns:a=\"urn:a\" xmlns:b=\"urn:a\" a:x=\"\" b:x=\"\"/>",
     "FSE003 x; remove one\n"},
    {"</regions>", "</regions>x", "FSE003 x; remove what follows\n"},
    {"</regions>", "</regions><x/>", "FSE003 <; remove what follows\n"},
    {"</regions>", "<!-- ", "FSE003 <!--; write '-->' where it ends\n"},
    {"</regions>", "<![CDATA[ ", "FSE003 <![CDATA[; write ']]>' where it ends\n"},
    {"</regions>", "<?x ", "FSE003 <?; write '?>' where it ends\n"},
};

START_TEST(what_is_malformed_has_its_place_and_its_hint)
{
    const char *const changes[CHANGES_AT_ONCE][2] = {{cases[_i].from, cases[_i].to}};
    assert_hints(changes, NULL, cases[_i].found);
}
END_TEST

/* Back from a '<', there is no quote. */
START_TEST(a_value_in_other_quotes_has_its_place)
{
    struct reading reading = reading_of("<regions x='<'/>");
    assert_findings(reading.source, reading.findings, "FSE003 <\n");
    reading_free(&reading);
}
END_TEST

Suite *
malformed_suite(void)
{
    Suite *suite = suite_create("malformed");
    TCase *tests = tcase_create("malformed");
    tcase_add_loop_test(tests, what_is_malformed_has_its_place_and_its_hint, 0, COUNT(cases));
    tcase_add_test(tests, a_value_in_other_quotes_has_its_place);
    suite_add_tcase(suite, tests);
    return suite;
}
