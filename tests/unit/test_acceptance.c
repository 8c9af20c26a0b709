/* SPDX-License-Identifier: MIT
 * Tests of schema/acceptance.h: what it accepts, libxml2's validator does, too. */
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <string.h>

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

/* Counts the records of TEXT that are not accepted, and those that are: libxml2 accepts all of these. */
static void
compare(const char *text, size_t counts[2])
{
    xmlDoc *document = parse(text);
    const xmlNode *root = document != NULL ? xmlDocGetRootElement(document) : NULL;
    for (xmlNode *at = root != NULL ? root->children : NULL; at != NULL; at = at->next) {
        if (at->type != XML_ELEMENT_NODE)
            continue;
        int is_accepted = acceptance_covers(schema, at);
        counts[is_accepted]++;
        if (is_accepted && xmlSchemaValidateOneElement(validator, at) != 0)
            ck_abort_msg("<%s> is accepted, and not valid, line %ld of:\n%.3000s",
                         (const char *)at->name, xmlGetLineNo(at), text);
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
    size_t counts[2] = {0};
    char *text = plain_document();
    compare(text, counts);
    memory_free(text);
    ck_assert_uint_eq(counts[0], 0);
    ck_assert_uint_gt(counts[1], 5);
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
    size_t counts[2] = {0};
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
    size_t len = strlen(sample), counts[2] = {0};
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
    ck_assert_uint_gt(counts[0], 100);
    ck_assert_uint_gt(counts[1], counts[0]);
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
    suite_add_tcase(suite, all);
    return suite;
}
