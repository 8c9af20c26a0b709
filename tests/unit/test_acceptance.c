/* SPDX-License-Identifier: MIT
 * Tests of schema/acceptance.h: what it accepts, libxml2's validator does, too. */
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <string.h>

#include "base/library_error.h"
#include "base/memory.h"
#include "schema/acceptance.h"
#include "schema/parts.h"
#include "suites.h"
#include "support.h"

static struct schema *schema;
static xmlSchemaValidCtxt *validator;

static void
set_up(void)
{
    schema = schema_embedded();
    validator = xmlSchemaNewValidCtxt(schema_compiled(schema));
}

static void
tear_down(void)
{
    xmlSchemaFreeValidCtxt(validator);
    schema_free(schema);
}

static xmlDoc *
parse(const char *text)
{
    return xmlReadMemory(text, (int)strlen(text), "test.xml", NULL,
                         XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA |
                             XML_PARSE_NOBLANKS);
}

/* What libxml2 complains of, but of no attribute if that is not wanted. */
struct complaints {
    int only_of_attributes;
    size_t count;
    const xmlNode *nodes[100];
    int codes[100];
};

static void
note(void *context, library_error error)
{
    struct complaints *all = context;
    if (all->only_of_attributes && strstr(error->message, "', attribute '") == NULL)
        return;
    ck_assert_uint_lt(all->count, COUNT(all->nodes));
    all->nodes[all->count] = error->node;
    all->codes[all->count++] = error->code;
}

enum { NOT_ACCEPTED, ACCEPTED, DOUBTED };

/* What is said of NODE. What libxml2 says of the doubted values is all that it says. */
static int
verdict(xmlNode *node, const char *text)
{
    struct doubts doubts = {0};
    struct complaints whole = {.count = 0}, parts = {.only_of_attributes = 1};
    int is_covered = acceptance_covers(schema, node, &doubts);
    xmlSchemaSetValidStructuredErrors(validator, note, &parts);
    for (size_t i = 0; is_covered && i < doubts.count; i++) {
        xmlNode *children = doubts.nodes[i]->children;
        doubts.nodes[i]->children = NULL;
        xmlSchemaValidateOneElement(validator, doubts.nodes[i]);
        doubts.nodes[i]->children = children;
    }
    xmlSchemaSetValidStructuredErrors(validator, note, &whole);
    if (is_covered)
        xmlSchemaValidateOneElement(validator, node);
    if (whole.count != parts.count || memcmp(whole.nodes, parts.nodes, sizeof whole.nodes) != 0 ||
        memcmp(whole.codes, parts.codes, sizeof whole.codes) != 0)
        ck_abort_msg("<%s> has other faults, line %ld of:\n%.3000s", (const char *)node->name,
                     xmlGetLineNo(node), text);
    memory_free(doubts.nodes);
    return !is_covered ? NOT_ACCEPTED : doubts.count == 0 ? ACCEPTED : DOUBTED;
}

/* Counts the records of TEXT, by verdict. */
static void
compare(const char *text, size_t counts[3])
{
    xmlDoc *document = parse(text);
    const xmlNode *root = document != NULL ? xmlDocGetRootElement(document) : NULL;
    for (xmlNode *at = root != NULL ? root->children : NULL; at != NULL; at = at->next) {
        if (at->type != XML_ELEMENT_NODE)
            continue;
        counts[verdict(at, text)]++;
    }
    xmlFreeDoc(document);
}

/* The sample, without what is left to libxml2. */
static char *
plain_document(void)
{
    static const char *const changes[][2] = {
        {"website  app", "website app"}, {"<!-- c -->", ""}, {"<!-- c -->", ""}};
    return text_change(sample_document(), changes, COUNT(changes));
}

START_TEST(a_valid_document_is_accepted)
{
    size_t counts[3] = {0};
    char *text = plain_document();
    compare(text, counts);
    memory_free(text);
    ck_assert_uint_eq(counts[NOT_ACCEPTED] + counts[DOUBTED], 0);
    ck_assert_uint_gt(counts[ACCEPTED], 5);
}
END_TEST

/* Values that are nearly right, in the place of others. */
static const char *const values[][2] = {
    {"date=\"2", "date=\"2026-02-29\" x=\"2"},
    {"date=\"2", "date=\" 2"},
    {"date=\"2", "date=\"02"},
    {"xml:lang=\"it\"", "xml:lang=\"\""},
    {"xml:lang=\"it\"", "xml:lang=\"i t\""},
    {"xml:lang=\"it\"", "lang=\"it\""},
    {"xml:lang=\"it\"", "xml:id=\"it\""},
    {"xml:lang=\"it\"", "xmlns:x=\"u\" x:lang=\"it\""},
    {"xml:lang=\"it\">", "xml:lang=\"it\"><!-- nothing --></text><text xml:lang=\"it\">"},
    {"xml:lang=\"it\">", "xml:lang=\"it\"> <!-- nothing --> "},
    {"xml:lang=\"it\">", "xml:lang=\"it\"><![CDATA[a]]>"},
    {"xml:lang=\"it\">", "xml:lang=\"it\"><text/>"},
    {"sources=\"", "sources=\"  "},
    {"sources=\"", "sources=\"A "},
    {"sources=\"", "sources=\"\" x=\""},
    {"kind=\"", "kind=\"x"},
    {"kind=\"", "xmlns:x=\"u\" x:kind=\""},
    {"kind=\"", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\" kind=\""},
    {"mode=\"", "mode=\"&#10;"},
    {"href=\"", "href=\"http://[ "},
    {"number=\"1\"", "number=\"0\""},
    {"number=\"1\"", "number=\"-1\""},
    {"<source ", "<source xmlns=\"\" "},
    {"<source ", "<region "},
    {"<step ", "a<step "},
    {"<step ", "<accepts sources=\"a\"/><step "},
    {"<link ", "<x/><link "},
};

START_TEST(what_is_nearly_right_is_accepted_only_if_valid)
{
    size_t counts[3] = {0};
    char *plain = plain_document(), *text = text_replace(plain, values[_i][0], values[_i][1]);
    compare(text, counts);
    memory_free(text);
    memory_free(plain);
}
END_TEST

/* A byte of a document at random is another one, or goes. */
START_TEST(nothing_wrong_is_accepted)
{
    static const char bytes[] = "a0-.: \n\"<&;/Z";
    enum { ROUNDS = 3000 };
    char *sample = plain_document();
    size_t len = strlen(sample), counts[3] = {0};
    char *text = memory_copy_text(sample);
    unsigned long state = 1;
    for (int i = 0; i < ROUNDS; i++) {
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF;
        size_t at = state % len;
        memcpy(text, sample, len + 1);
        if (i % 3 == 0)
            memmove(text + at, text + at + 1, len - at);
        else
            text[at] = bytes[state / 7 % (sizeof bytes - 1)];
        compare(text, counts);
    }
    memory_free(text);
    memory_free(sample);
    ck_assert_uint_gt(counts[NOT_ACCEPTED], 100);
    ck_assert_uint_gt(counts[DOUBTED], 100);
    ck_assert_uint_gt(counts[ACCEPTED], counts[NOT_ACCEPTED]);
}
END_TEST

/* Another schema that might be that of the program: %s is what it declares of <a>. */
static const char other_schema[] =
    "<xs:schema xmlns=\"urn:t\" xmlns:x=\"urn:x\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
    " targetNamespace=\"urn:t\" elementFormDefault=\"qualified\">"
    "<xs:element name=\"root\"><xs:complexType><xs:sequence><xs:element ref=\"a\"/>"
    "</xs:sequence></xs:complexType></xs:element>"
    "<xs:element name=\"b\"><xs:complexType/></xs:element>%s"
    "<xs:simpleType name=\"line\"><xs:restriction base=\"xs:token\"><xs:minLength value=\"1\"/>"
    "</xs:restriction></xs:simpleType>"
    "<xs:simpleType name=\"letters\"><xs:restriction base=\"xs:token\">"
    "<xs:pattern value=\"[b-d]+\"/></xs:restriction></xs:simpleType>"
    "<xs:simpleType name=\"k\">%s</xs:simpleType></xs:schema>";

/* Has the tests' schema be that, with A declared so, and the simple type K. */
static void
declare(const char *a, const char *k)
{
    char text[4096];
    snprintf(text, sizeof text, other_schema, a, k);
    tear_down();
    schema = schema_of_text(text);
    schema->is_ours = 1;
    validator = xmlSchemaNewValidCtxt(schema_compiled(schema));
}

/* Asserts that WRITTEN, what stands in the root, is valid by that schema, and whether it is accepted. */
static void
assert_accepted(const char *written, int wanted)
{
    char text[1024];
    snprintf(text, sizeof text, "<root xmlns=\"urn:t\">%s</root>", written);
    xmlDoc *document = parse(text);
    xmlNode *a = xmlDocGetRootElement(document)->children;
    ck_assert_int_eq(xmlSchemaValidateOneElement(validator, a), 0);
    ck_assert_int_eq(verdict(a, written) == ACCEPTED, wanted);
    xmlFreeDoc(document);
}

#define A(type) "<xs:element name=\"a\"><xs:complexType>" type "</xs:complexType></xs:element>"
#define OF(particles) A("<xs:sequence>" particles "</xs:sequence>")
#define TEXT(more)                                                                                 \
    A("<xs:simpleContent><xs:extension base=\"line\">" more "</xs:extension></xs:simpleContent>")

/* How <a> is declared, an <a>, and whether that is accepted; it is valid. */
static const struct {
    const char *declared;
    const char *written;
    int is_accepted;
} declarations[] = {
    {A(""), "<a/>", 1},
    {OF("<xs:element ref=\"b\" maxOccurs=\"unbounded\"/>"), "<a><b/><b/></a>", 1},
    {TEXT("<xs:attribute name=\"k\" type=\"line\"/>"), "<a k=\"b\">b</a>", 1},
    {"<xs:element name=\"a\" type=\"line\"/>", "<a>b</a>", 0},
    {"<xs:element name=\"a\" nillable=\"true\"><xs:complexType/></xs:element>", "<a/>", 0},
    {"<xs:element name=\"a\"><xs:complexType mixed=\"true\"/></xs:element>", "<a>b</a>", 0},
    {"<xs:element name=\"a\"><xs:complexType id=\"i\"><xs:simpleContent><xs:extension "
     "base=\"line\"/></xs:simpleContent></xs:complexType></xs:element>",
     "<a>b</a>", 0},
    {A("<xs:choice><xs:element ref=\"b\"/></xs:choice>"), "<a><b/></a>", 0},
    {OF("<xs:choice><xs:element ref=\"b\"/></xs:choice>"), "<a><b/></a>", 0},
    {OF("<xs:element name=\"c\" type=\"line\"/>"), "<a><c>c</c></a>", 0},
    {OF("<xs:element ref=\"b\" minOccurs=\"2\" maxOccurs=\"unbounded\"/>"), "<a><b/><b/></a>", 0},
    {OF("<xs:element ref=\"b\" maxOccurs=\"2\"/>"), "<a><b/><b/></a>", 0},
    {OF("<xs:element ref=\"b\" minOccurs=\"0\" maxOccurs=\"2\"/>"), "<a/>", 0},
    {OF("<xs:element ref=\"b\" id=\"i\"/>"), "<a><b/></a>", 0},
    {OF("<xs:element ref=\"b\" x:Occurs=\"2\"/>"), "<a><b/></a>", 0},
    {OF("<xs:element ref=\"b\" x:min=\"2\"/>"), "<a><b/></a>", 0},
    {A("<xs:simpleContent><xs:restriction base=\"t\"/></xs:simpleContent>") "<xs:complexType name=\"t\"><xs:simpleContent><xs:extension base=\"line\"/>"
                                                                            "</xs:simpleContent></xs:complexType>",
     "<a>b</a>", 0},
    {A("<xs:simpleContent id=\"i\"><xs:extension base=\"line\"/></xs:simpleContent>"), "<a>b</a>",
     0},
    {TEXT("<xs:anyAttribute processContents=\"skip\"/>"), "<a>b</a>", 0},
    {TEXT("<xs:attribute name=\"k\" type=\"line\" default=\"b\"/>"), "<a k=\"b\">b</a>", 0},
    {A("<xs:attribute name=\"k\" type=\"line\" default=\"b\"/>"), "<a k=\"b\"/>", 0},
    {A("<xs:attribute name=\"k\" type=\"line\" use=\"optional\"/>"), "<a k=\"b\"/>", 0},
    {A("<xs:attribute name=\"k\"/>"), "<a k=\"b\"/>", 0},
    {A("<xs:attribute name=\"k\" type=\"xs:string\"/>"), "<a k=\"b\"/>", 0},
};

START_TEST(only_what_is_declared_as_ours_is_accepted)
{
    declare(declarations[_i].declared, "<xs:list itemType=\"line\"/>");
    assert_accepted(declarations[_i].written, declarations[_i].is_accepted);
}
END_TEST

#define TYPE(base, facets) "<xs:restriction base=\"" base "\">" facets "</xs:restriction>"
#define LIST(facets)                                                                               \
    "<xs:restriction><xs:simpleType><xs:list itemType=\"letters\"/></xs:simpleType>" facets        \
    "</xs:restriction>"
#define FACET(name, value) "<xs:" name " value=\"" value "\"/>"

/* A simple type, and whether a value of it is accepted. "b" is one. */
static const struct {
    const char *type;
    int is_accepted;
} types[] = {
    {TYPE("xs:token", FACET("minLength", "1")), 1},
    {TYPE("xs:token", FACET("pattern", "[b-d]")), 1},
    {TYPE("xs:language", FACET("pattern", "[b-d]")), 1},
    {TYPE("xs:token", FACET("enumeration", "a") FACET("enumeration", "b")), 1},
    {LIST(FACET("minLength", "1")), 1},
    {"<xs:union memberTypes=\"xs:date xs:gYear letters xs:boolean\"/>", 1},
    {TYPE("xs:token", FACET("minLength", "1") FACET("maxLength", "2")), 0},
    {TYPE("xs:token", FACET("minLength", "0")), 0},
    {TYPE("xs:token", FACET("pattern", "b") FACET("pattern", "[a-c]")), 0},
    {TYPE("xs:string", FACET("pattern", "b")), 0},
    {TYPE("xs:string", FACET("enumeration", "b")), 0},
    {TYPE("xs:string", FACET("minLength", "1")), 0},
    {LIST(FACET("maxLength", "2")), 0},
    {"<xs:restriction><xs:simpleType><xs:union memberTypes=\"line letters\"/></xs:simpleType>"
     "</xs:restriction>",
     0},
    {"<xs:list itemType=\"letters\"/>", 0},
    {"<xs:union memberTypes=\"xs:date xs:gYear letters xs:boolean line\"/>", 0},
};

START_TEST(only_values_of_types_that_ours_are_made_of_are_accepted)
{
    declare(A("<xs:attribute name=\"k\" type=\"k\" use=\"required\"/>"), types[_i].type);
    assert_accepted("<a k=\"b\"/>", types[_i].is_accepted);
}
END_TEST

START_TEST(any_number_of_values_of_one_type_is_accepted)
{
    declare(A("<xs:attribute name=\"k\" type=\"xs:positiveInteger\" use=\"required\"/>"),
            "<xs:list itemType=\"line\"/>");
    for (int i = 1; i <= 5000; i++) {
        char written[32];
        snprintf(written, sizeof written, "<a k=\"%d\"/>", i);
        assert_accepted(written, 1);
    }
    assert_accepted("<a k=\"5000\"/>", 1);
}
END_TEST

/* What the parser gives to no one: a value in pieces, and none at all. */
START_TEST(a_value_that_is_not_one_text_is_not_accepted)
{
    static const char text[] = "<!DOCTYPE root [<!ENTITY e 'b'>]><root xmlns=\"urn:t\">"
                               "<a k=\"b&e;\"/><a k=\"&e;\"/><a k=\"b\"/></root>";
    declare(A("<xs:attribute name=\"k\" type=\"line\"/>"), "<xs:list itemType=\"line\"/>");
    xmlDoc *document = xmlReadMemory(text, (int)strlen(text), "test.xml", NULL, XML_PARSE_NONET);
    xmlNode *in_pieces = xmlDocGetRootElement(document)->children, *entity = in_pieces->next;
    ck_assert_int_eq(verdict(in_pieces, text), NOT_ACCEPTED);
    ck_assert_int_eq(verdict(entity, text), NOT_ACCEPTED);
    ck_assert_int_eq(verdict(entity->next, text), ACCEPTED);
    xmlSetProp(entity->next, BAD_CAST "k", NULL);
    ck_assert_int_eq(verdict(entity->next, text), NOT_ACCEPTED);
    xmlFreeDoc(document);
}
END_TEST

/* The attributes of a root, and whether its tag is accepted. */
static const struct {
    const char *attributes;
    int is_accepted;
} roots[] = {
    {"", 1},
    {"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"", 1},
    {"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"false\"", 0},
    {"xmlns:xsi=\"urn:x\" xsi:schemaLocation=\"a b\"", 0},
    {"schemaLocation=\"a b\"", 0},
};

START_TEST(a_root_that_is_declared_otherwise_is_not_accepted)
{
    declare(OF("<xs:choice><xs:element ref=\"b\"/></xs:choice>"), "<xs:list itemType=\"line\"/>");
    xmlDoc *document = parse("<a xmlns=\"urn:t\"/>");
    ck_assert_int_eq(acceptance_covers_tag(schema, xmlDocGetRootElement(document)), 0);
    xmlFreeDoc(document);
}
END_TEST

START_TEST(the_root_may_say_where_its_schema_is)
{
    char text[256];
    snprintf(text, sizeof text, "<root xmlns=\"urn:t\" %s/>", roots[_i].attributes);
    declare(A(""), "<xs:list itemType=\"line\"/>");
    xmlDoc *document = parse(text);
    ck_assert_int_eq(acceptance_covers_tag(schema, xmlDocGetRootElement(document)),
                     roots[_i].is_accepted);
    xmlFreeDoc(document);
}
END_TEST

Suite *
acceptance_suite(void)
{
    Suite *suite = suite_create("acceptance");
    TCase *all = tcase_create("all");
    tcase_add_checked_fixture(all, set_up, tear_down);
    tcase_add_test(all, a_valid_document_is_accepted);
    tcase_add_loop_test(all, what_is_nearly_right_is_accepted_only_if_valid, 0, COUNT(values));
    tcase_add_test(all, nothing_wrong_is_accepted);
    tcase_add_loop_test(all, only_what_is_declared_as_ours_is_accepted, 0, COUNT(declarations));
    tcase_add_loop_test(all, only_values_of_types_that_ours_are_made_of_are_accepted, 0,
                        COUNT(types));
    tcase_add_test(all, any_number_of_values_of_one_type_is_accepted);
    tcase_add_test(all, a_value_that_is_not_one_text_is_not_accepted);
    tcase_add_test(all, a_root_that_is_declared_otherwise_is_not_accepted);
    tcase_add_loop_test(all, the_root_may_say_where_its_schema_is, 0, COUNT(roots));
    suite_add_tcase(suite, all);
    return suite;
}
