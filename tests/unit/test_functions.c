/* SPDX-License-Identifier: MIT
 * Tests of transform/functions.h: what libxml2's own functions give is what ours give. */
#include <libxml/parser.h>
#include <libxml/xpath.h>

#include "suites.h"
#include "support.h"
#include "transform/functions.h"

static const char document[] =
    "<r a='città' e='' m='a&amp;b'><b>due</b> <b>tre</b><!--c--><c/>è</r>";

/* Longer than what is kept of a call. */
#define LONG "0123456789012345678901234567890123456789012345678901234567890123456789"
#define LONGER LONG LONG LONG LONG LONG LONG LONG LONG

static const char *const samples[] = {
    "translate('bar', 'abc', 'ABC')",
    "translate('--aaa--', 'abc-', 'ABC')",
    "translate('perché', 'éhè', 'èH')",
    "translate('aàb', 'ab', 'àé')",
    "translate('aab', 'aba', 'xyz')",
    "translate('èèé', 'èéè', 'xyz')",
    "translate('𝄞a€', 'a𝄞€', '€a𝄞')",
    "translate('abc', 'ab', 'abcdef')",
    "translate('', 'a', 'b')",
    "translate('abc', '', 'x')",
    "translate('a1', '1', '" LONGER "')",
    "translate('a1', '" LONGER "a', 'x')",
    "translate('a1', '1', '2')",
    "translate(121, 1, 3)",
    "translate(true(), 'rt', 'TR')",
    "translate(/r/@a, 'à', 'a')",
    "translate(/r/@e, 'à', 'a')",
    "translate(/r/@m, '&', '+')",
    "translate(/r/@*, 'i', /r/b)",
    "translate(/r/none, /r/@a, /r)",
    "translate(/r, 'èe', /r/@a)",
    "translate('a', 'b')",
    "translate('a', 'b', 'c', 'd')",
    "concat('a', 'b')",
    "concat('', '')",
    "concat(/r/@a, /r/@e, /r/@m, /r/b, /r/none, /r, 1 div 3, false(), 'é')",
    "concat(/r/@*, concat('a', 'b'), translate('a', 'a', 'c'))",
    "concat(/, /r/comment(), /r/c)",
    "concat('a')",
    "concat()",
};

/* What EXPRESSION gives of the document, or NULL; by our functions, if WITH_OURS. */
static xmlChar *
value_of(const char *expression, int with_ours)
{
    xmlDoc *read = xmlReadMemory(document, sizeof document - 1, NULL, "UTF-8", 0);
    xmlXPathContext *context = xmlXPathNewContext(read);
    if (with_ours)
        functions_put(context);
    xmlXPathObject *object = xmlXPathEval(BAD_CAST expression, context);
    xmlChar *value = object != NULL ? xmlXPathCastToString(object) : NULL;
    xmlXPathFreeObject(object);
    xmlXPathFreeContext(context);
    xmlFreeDoc(read);
    return value;
}

START_TEST(ours_give_the_same)
{
    xmlChar *expected = value_of(samples[_i], 0), *value = value_of(samples[_i], 1);
    ck_assert_pstr_eq((char *)value, (char *)expected);
    xmlFree(value);
    xmlFree(expected);
}
END_TEST

Suite *
functions_suite(void)
{
    Suite *suite = suite_create("functions");
    TCase *cases = tcase_create("functions");
    tcase_add_loop_test(cases, ours_give_the_same, 0, COUNT(samples));
    suite_add_tcase(suite, cases);
    return suite;
}
