/* SPDX-License-Identifier: MIT
 * Tests of schema/grammar.h, and of what is said of a document by a schema of another shape than ours. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "schema/grammar.h"
#include "schema/parts.h"
#include "suites.h"
#include "support.h"

/* More than any element of ours has. */
#define FOUR                                                                                       \
    "<xs:element ref=\"b\"/><xs:element ref=\"b\"/><xs:element ref=\"b\"/><xs:element ref=\"b\"/>"
#define EIGHT FOUR FOUR

static const char text_of_schema[] =
    "<xs:schema xmlns=\"urn:fse:regions:1\" xmlns:t=\"urn:fse:regions:1\""
    " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:fse:regions:1\""
    " elementFormDefault=\"qualified\">"
    "<xs:element name=\"regions\"><xs:complexType><xs:choice maxOccurs=\"unbounded\">"
    "<xs:element ref=\"a\"/><xs:element ref=\"note\"/><xs:element ref=\"mixed\"/>"
    "<xs:element ref=\"pair\"/><xs:element ref=\"many\"/>"
    "</xs:choice>"
    "<xs:attribute name=\"words\" type=\"words\"/></xs:complexType></xs:element>"
    "<xs:element name=\"a\"><xs:complexType><xs:sequence>"
    "<xs:element name=\"own\" minOccurs=\"0\"><xs:complexType><xs:sequence>"
    "<xs:element ref=\"b\"/></xs:sequence></xs:complexType></xs:element>"
    "<xs:element ref=\"t:b\" minOccurs=\"1\" maxOccurs=\"1\"/><xs:element ref=\"note\" minOccurs=\"0\"/>"
    "</xs:sequence><xs:attribute name=\"length\" type=\"deep\"/>"
    "<xs:attribute name=\"number\" type=\"one\"/></xs:complexType></xs:element>"
    "<xs:element name=\"b\"><xs:annotation><xs:documentation>Nobody says in which language."
    "</xs:documentation><xs:appinfo xml:lang=\"en\">No documentation.</xs:appinfo>"
    "<xs:documentation xml:lang=\"en\"/><xs:documentation xml:lang=\"en\">A letter.</xs:documentation>"
    "</xs:annotation><xs:complexType/></xs:element>"
    "<xs:element name=\"many\"><xs:complexType><xs:sequence>" EIGHT EIGHT EIGHT EIGHT EIGHT
    "</xs:sequence></xs:complexType></xs:element>"
    "<xs:element name=\"pair\"><xs:complexType><xs:sequence><xs:element ref=\"note\"/>"
    "</xs:sequence></xs:complexType></xs:element>"
    "<xs:element name=\"mixed\"><xs:complexType mixed=\"true\"/></xs:element>"
    "<xs:element name=\"plain\"><xs:complexType mixed=\"false\"/></xs:element>"
    "<xs:element name=\"note\" type=\"one\"/>"
    "<xs:simpleType name=\"one\"><xs:restriction base=\"xs:token\"><xs:enumeration value=\"one\"/>"
    "<xs:enumeration value=\"\"/></xs:restriction></xs:simpleType>"
    "<xs:simpleType name=\"words\"><xs:list itemType=\"one\"/></xs:simpleType>"
    "<xs:simpleType name=\"deep\"><xs:union memberTypes=\"d1\"/></xs:simpleType>"
    "<xs:simpleType name=\"d1\"><xs:union memberTypes=\"d2  one\"/></xs:simpleType>"
    "<xs:simpleType name=\"d2\"><xs:union memberTypes=\"d3\"/></xs:simpleType>"
    "<xs:simpleType name=\"d3\"><xs:union memberTypes=\"d4\"/></xs:simpleType>"
    "<xs:simpleType name=\"d4\"><xs:union memberTypes=\"d5\"/></xs:simpleType>"
    "<xs:simpleType name=\"d5\"><xs:union memberTypes=\"d6\"/></xs:simpleType>"
    "<xs:simpleType name=\"d6\"><xs:union memberTypes=\"d7\"/></xs:simpleType>"
    "<xs:simpleType name=\"d7\"><xs:union memberTypes=\"d8\"/></xs:simpleType>"
    "<xs:simpleType name=\"d8\"><xs:restriction base=\"xs:token\"><xs:enumeration value=\"eight\"/>"
    "</xs:restriction></xs:simpleType></xs:schema>";

static struct schema *schema;

static void
set_up(void)
{
    schema = schema_of_text(text_of_schema);
}

static void
tear_down(void)
{
    schema_free(schema);
}

START_TEST(only_elements_with_a_reference_are_particles)
{
    grammar first = grammar_first_particle(grammar_element(schema, "a"));
    ck_assert_str_eq(grammar_name(first), "b");
    ck_assert_int_eq(grammar_particle_is_required(first), 1);
    ck_assert_int_eq(grammar_particle_repeats(first), 0);
    ck_assert_str_eq(grammar_name(grammar_next(first)), "note");
    ck_assert_ptr_null(grammar_first_particle(grammar_element(schema, "regions")));
}
END_TEST

START_TEST(an_element_of_mixed_content_holds_no_elements_alone)
{
    ck_assert_int_eq(grammar_holds_elements(grammar_element(schema, "mixed")), 0);
    ck_assert_int_eq(grammar_holds_elements(grammar_element(schema, "plain")), 1);
    ck_assert_int_eq(grammar_holds_elements(grammar_element(schema, "note")), 0);
    ck_assert_int_eq(grammar_holds_elements(grammar_element(schema, "none")), 0);
}
END_TEST

START_TEST(lang_is_an_attribute_like_others_where_there_is_none_with_a_prefix)
{
    ck_assert_ptr_null(grammar_nearest_attribute(grammar_element(schema, "b"), "lang"));
    ck_assert_str_eq(grammar_nearest_attribute(grammar_element(schema, "a"), "lenght"), "length");
}
END_TEST

START_TEST(values_are_listed_through_eight_types_at_most)
{
    struct words values = grammar_values(schema, "deep");
    ck_assert_uint_eq(values.count, 2);
    ck_assert_str_eq(values.items[0], "one");
    ck_assert_str_eq(values.items[1], "");
    values = grammar_values(schema, "d1");
    ck_assert_uint_eq(values.count, 3);
    ck_assert_str_eq(values.items[0], "eight");
    ck_assert_uint_eq(grammar_values(schema, "xs:token").count, 0);
    ck_assert_uint_eq(grammar_values(schema, NULL).count, 0);
}
END_TEST

START_TEST(documentation_is_in_the_language_of_the_messages)
{
    ck_assert_str_eq(grammar_documentation(schema, grammar_element(schema, "b")), "A letter.");
    ck_assert_ptr_null(grammar_documentation(schema, grammar_element(schema, "a")));
    ck_assert_ptr_null(grammar_documentation(schema, NULL));
    ck_assert_ptr_null(
        grammar_documentation(schema, grammar_first_attribute(grammar_element(schema, "a"))));
}
END_TEST

START_TEST(an_attribute_without_a_text_says_nothing)
{
    xmlNode *node = xmlNewNode(NULL, BAD_CAST "a");
    xmlNewProp(node, BAD_CAST "k", NULL);
    ck_assert_str_eq(part_property(node, "k"), "");
    ck_assert_ptr_null(part_property(node, "l"));
    xmlFreeNode(node);
}
END_TEST

/* What stands in the root, and what is found: "ID CHARACTERS: MESSAGE; help", a line each. */
static const struct {
    const char *written;
    const char *found;
} documents[] = {
    {"><a><b/></a>", ""},
    {"><a/>", "FSE007 a: <b> is missing in <a>; <b>: A letter.\n"},
    {"><a number=\"tow\"><b/></a>",
     "FSE010 tow: 'tow' is not a valid value of 'number'; number is one of: one, \n"},
    {"><note>two</note>", "FSE010 two: <note> is blank\n"},
    {"><note>a', attribute 'number': b</note>",
     "FSE010 a', attribute 'number': b: <note> is blank\n"},
    {"><a xmlns:x=\"urn:x\" xmlns:y=\"urn:xy\" x:k=\"\" y:l=\"\"><b/></a>",
     "FSE008 x:k: <a> has no attribute 'x:k'\nFSE008 y:l: <a> has no attribute 'y:l'\n"},
    {"><a xmlns:x=\"urn:x\" xmlns:y=\"urn:y\" x:k=\"\" y:l=\"\"><b/></a>",
     "FSE008 x:k: <a> has no attribute 'x:k'\nFSE008 y:l: <a> has no attribute 'y:l'\n"},
    {"><many/>", "FSE007 many: <b> is missing in <many>; <b>: A letter.\n"},
    {"><pair/>", "FSE007 pair: <note> is missing in <pair>\n"},
    {"><a><own/><b/></a>", "FSE010 own: <own> is not what the schema requires here\n"},
    {" words=\"two\"><a><b/></a>", "FSE010 two: 'two' is not a valid value of 'words'\n"},
    {">", "FSE010 regions: <regions> is not what the schema requires here\n"},
    {"><stray/>",
     "FSE006 stray: <stray> is not allowed in <regions>; <regions> contains no elements\n"},
};

static void
assert_messages(const struct reading *reading, const char *expected)
{
    struct buffer found = {0};
    for (size_t i = 0; i < findings_count(reading->findings); i++) {
        const struct finding *finding = findings_get(reading->findings, i);
        buffer_printf(&found, "%s %.*s: %s", finding->rule->id,
                      (int)(finding->span.end - finding->span.start),
                      reading->source->bytes + finding->span.start, finding->message);
        if (finding->help != NULL)
            buffer_printf(&found, "; %s", finding->help);
        buffer_add_text(&found, "\n");
    }
    ck_assert_str_eq(buffer_text(&found), expected);
    buffer_free(&found);
}

START_TEST(what_another_schema_says_is_said)
{
    char text[1024];
    snprintf(text, sizeof text, "<regions xmlns=\"urn:fse:regions:1\"%s</regions>",
             documents[_i].written);
    struct reading reading = reading_by(schema, text);
    assert_messages(&reading, documents[_i].found);
    reading_free(&reading);
}
END_TEST

Suite *
grammar_suite(void)
{
    Suite *suite = suite_create("grammar");
    TCase *all = tcase_create("all");
    tcase_add_checked_fixture(all, set_up, tear_down);
    tcase_add_test(all, only_elements_with_a_reference_are_particles);
    tcase_add_test(all, an_element_of_mixed_content_holds_no_elements_alone);
    tcase_add_test(all, lang_is_an_attribute_like_others_where_there_is_none_with_a_prefix);
    tcase_add_test(all, values_are_listed_through_eight_types_at_most);
    tcase_add_test(all, documentation_is_in_the_language_of_the_messages);
    tcase_add_test(all, an_attribute_without_a_text_says_nothing);
    tcase_add_loop_test(all, what_another_schema_says_is_said, 0, COUNT(documents));
    suite_add_tcase(suite, all);
    return suite;
}
