/* SPDX-License-Identifier: MIT
 * Tests of xml/writer.h. */
#include "base/buffer.h"
#include "suites.h"
#include "support.h"
#include "xml/writer.h"

/* A text, and how xml_exact writes it. */
static const struct {
    const char *text, *written;
} exact[] = {
    {"a\nb\tc", "a\nb\tc"},
    {"a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;"},
    {"a: b::c", "a: b:&#x3a;c"},
    {"::a", ":&#x3a;a"},
    {":", ":"},
    {"##[a]", "##&#x5b;a]"},
    {"[a]", "[a]"},
    {"a\rb\xC2\x85\u202e", "a&#xd;b&#x85;&#x202e;"},
};

START_TEST(exact_texts_have_no_command_and_nothing_unsafe)
{
    struct buffer written = {0}, wanted = {0};
    struct xml *xml = xml_new();
    xml_exact(xml, "t", exact[_i].text);
    xml_finish(xml, &written);
    buffer_printf(&wanted, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<t>%s</t>\n",
                  exact[_i].written);
    ck_assert_str_eq(buffer_text(&written), buffer_text(&wanted));
    buffer_free(&written);
    buffer_free(&wanted);
}
END_TEST

Suite *
writer_suite(void)
{
    Suite *suite = suite_create("writer");
    TCase *tests = tcase_create("writer");
    tcase_add_loop_test(tests, exact_texts_have_no_command_and_nothing_unsafe, 0, COUNT(exact));
    suite_add_tcase(suite, tests);
    return suite;
}
