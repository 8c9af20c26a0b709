/* SPDX-License-Identifier: MIT
 * Tests of read/markup.h. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "suites.h"
#include "support.h"
#include "xml/markup.h"
#include "xml/writer.h"

static struct source *source;
static struct markup_tag tag;

/* Reads the tag at the first '<' of TEXT. */
static void
read_tag(const char *text)
{
    source = source_of_text(text);
    markup_read_tag(source, (size_t)(strchr(text, '<') - text), &tag);
}

static void
add_span(struct buffer *out, struct span span)
{
    buffer_add(out, source->bytes + span.start, span.end - span.start);
}

static void
assert_span(struct span span, const char *expected)
{
    struct buffer found = {0};
    add_span(&found, span);
    ck_assert_str_eq(buffer_text(&found), expected);
    buffer_free(&found);
}

/* "name|attribute=[value]|…" and what stands after the tag. */
static const struct {
    const char *text, *parts, *after;
} tags[] = {
    {"<a>x", "a", "x"},
    {"<a/>x", "a/", "x"},
    {"<a />x", "a/", "x"},
    {"<a\n>x", "a", "x"},
    {"before<a>x", "a", "x"},
    {"<a b=\"1\">x", "a|b=[1]", "x"},
    {"<a b='1'/>x", "a/|b=[1]", "x"},
    {"<a b=\"\" c=''>x", "a|b=[]|c=[]", "x"},
    {"<a b=\"it's\" c='\"'>x", "a|b=[it's]|c=[\"]", "x"},
    {"<a b=\"1 > 0\" c='/>'>x", "a|b=[1 > 0]|c=[/>]", "x"},
    {"<a b=\"x=y\" c=\"/\">x", "a|b=[x=y]|c=[/]", "x"},
    {"<a\n\tb = \"1\"\r\n c= '2' d ='3' >x", "a|b=[1]|c=[2]|d=[3]", "x"},
    {"<a b=\"&lt;&#xE8;&quot;\">x", "a|b=[&lt;&#xE8;&quot;]", "x"},
    {"<a b=\"perché\" c=\"中\">x", "a|b=[perché]|c=[中]", "x"},
    {"<p:a xml:lang=\"it\" xmlns:p=\"u\">x", "p:a|xml:lang=[it]|xmlns:p=[u]", "x"},
    {"<code-list-2.x id=\"a\nb\">x", "code-list-2.x|id=[a\nb]", "x"},
};

START_TEST(tags_are_taken_apart)
{
    read_tag(tags[_i].text);
    struct buffer parts = {0};
    add_span(&parts, tag.name);
    buffer_add_text(&parts, tag.is_empty ? "/" : "");
    for (size_t i = 0; i < tag.count; i++) {
        buffer_add_text(&parts, "|");
        add_span(&parts, tag.attributes[i].name);
        buffer_add_text(&parts, "=[");
        add_span(&parts, tag.attributes[i].value);
        buffer_add_text(&parts, "]");
    }
    ck_assert_str_eq(buffer_text(&parts), tags[_i].parts);
    ck_assert_str_eq(source->bytes + tag.end, tags[_i].after);
    buffer_free(&parts);
    source_free(source);
}
END_TEST

START_TEST(attributes_are_found)
{
    read_tag("<a lang=\"1\" xml:lang=\"2\" la=\"3\">");
    assert_span(markup_find(source, &tag, "lang")->value, "1");
    assert_span(markup_find(source, &tag, "xml:lang")->value, "2");
    assert_span(markup_find(source, &tag, "la")->value, "3");
    ck_assert_ptr_null(markup_find(source, &tag, "l"));
    ck_assert_ptr_null(markup_find(source, &tag, "xml"));
    ck_assert_ptr_null(markup_find(source, &tag, ""));
    source_free(source);
}
END_TEST

START_TEST(as_many_attributes_as_there_may_be)
{
    struct buffer text = {0};
    buffer_add_text(&text, "<a");
    for (int i = 0; i < LIMIT_ATTRIBUTES; i++)
        buffer_printf(&text, " a%d='%d'", i, i);
    buffer_add_text(&text, "/>x");
    read_tag(text.bytes);
    ck_assert_uint_eq(tag.count, LIMIT_ATTRIBUTES);
    ck_assert_str_eq(source->bytes + tag.end, "x");
    assert_span(markup_find(source, &tag, "a255")->value, "255");
    source_free(source);
    buffer_free(&text);
}
END_TEST

/* What comes after is not read: the room is for no more. */
START_TEST(one_attribute_more_is_not_read)
{
    struct buffer text = {0};
    buffer_add_text(&text, "<a");
    for (int i = 0; i <= LIMIT_ATTRIBUTES; i++)
        buffer_printf(&text, " a%d='%d'", i, i);
    buffer_add_text(&text, "/>");
    read_tag(text.bytes);
    ck_assert_uint_eq(tag.count, LIMIT_ATTRIBUTES);
    ck_assert_ptr_nonnull(markup_find(source, &tag, "a255"));
    ck_assert_ptr_null(markup_find(source, &tag, "a256"));
    source_free(source);
    buffer_free(&text);
}
END_TEST

/* No such tag comes here; if one ever does, nothing after its end is read. */
START_TEST(unfinished_tags_end_with_the_file)
{
    static const char text[] = "<a bc = \"de\" f='g' / >";
    for (size_t len = 1; len < sizeof text; len++) {
        source = source_of("test.xml", text, len);
        markup_read_tag(source, 0, &tag);
        ck_assert_uint_le(tag.end, len);
        ck_assert_uint_le(markup_text(source, &tag).end, len);
        source_free(source);
    }
}
END_TEST

static const struct {
    const char *text, *content;
} texts[] = {
    {"<a>text</a>", "text"},
    {"<a> \n\ttwo words\r\n </a>", "two words"},
    {"<a></a>", ""},
    {"<a>  </a>", "  "},
    {"<a/>text", ""},
    {"<a>1 > 0</a>", "1 > 0"},
    {"<a>&lt;b&gt;</a>", "&lt;b&gt;"},
    {"<a>perché</a>", "perché"},
    {"<a>x<!-- </a> -->y</a>", "x<!-- </a> -->y"},
    {"<a><!-- <b> --></a>", "<!-- <b> -->"},
    {"<a>x<![CDATA[</a>]]>y</a>", "x<![CDATA[</a>]]>y"},
    {"<a><![CDATA[]]]]></a>", "<![CDATA[]]]]>"},
    {"<a><?pi </a> ?>x</a>", "<?pi </a> ?>x"},
    {"<a>x<!-- 1 --><!-- 2 -->\n<![CDATA[<a>]]> </a>", "x<!-- 1 --><!-- 2 -->\n<![CDATA[<a>]]>"},
    {"<a>x<b/>y</a>", "x"},
    {"<a>never ends", "never ends"},
    {"<a>x<!-- never ends", "x<!-- never ends"},
};

START_TEST(texts_are_found)
{
    read_tag(texts[_i].text);
    assert_span(markup_text(source, &tag), texts[_i].content);
    source_free(source);
}
END_TEST

/* What stands in brackets, and its words with a bar after each. */
static const struct {
    const char *text, *words;
} words[] = {
    {"[spid cie]", "spid|cie|"},
    {"[ \n spid\t\r\ncie  ]", "spid|cie|"},
    {"[spid]", "spid|"},
    {"[]", ""},
    {"[  ]", ""},
    {"[spid:2 ts-cns]", "spid:2|ts-cns|"},
    {"[perché no]", "perché|no|"},
};

START_TEST(words_are_found)
{
    source = source_of_text(words[_i].text);
    struct span rest = span_of(1, source->len - 1);
    struct buffer found = {0};
    struct span word = markup_word(source, rest);
    while (word.end > word.start) {
        add_span(&found, word);
        buffer_add_text(&found, "|");
        rest.start = word.end;
        word = markup_word(source, rest);
    }
    ck_assert_str_eq(buffer_text(&found), words[_i].words);
    ck_assert_uint_eq(word.start, source->len - 1);
    buffer_free(&found);
    source_free(source);
}
END_TEST

START_TEST(references_are_seen)
{
    source = source_of_text("a&amp;b");
    ck_assert(markup_has_references(source, (struct span){0, 7}));
    ck_assert(markup_has_references(source, (struct span){1, 2}));
    ck_assert(!markup_has_references(source, (struct span){2, 7}));
    ck_assert(!markup_has_references(source, (struct span){0, 1}));
    source_free(source);
}
END_TEST

/* What stands before the bracket, and the first character after it that is not blank. */
static const struct {
    const char *text, *after;
} blanks[] = {
    {"[<a>", "<a>"},
    {"[x", "x"},
    {"[ \r\n\t<a>", "<a>"},
    {"[<!-- <b> --> <!----><a>", "<a>"},
    {"[<?p <b> ?><?p?>\n<a>", "<a>"},
    {"[ <!-- ?> --><?p --> ?> text <a>", "text <a>"},
    {"[<![CDATA[ ]]><a>", "<![CDATA[ ]]><a>"},
    {"[&#32;<a>", "&#32;<a>"},
    {"[</a>", "</a>"},
    {"[  ", ""},
    {"[<!-- never ends", ""},
};

START_TEST(blanks_are_skipped)
{
    source = source_of_text(blanks[_i].text);
    size_t at = markup_skip_blank(source, span_of(1, source->len));
    ck_assert_str_eq(source->bytes + at, blanks[_i].after);
    ck_assert_uint_eq(markup_skip_blank(source, (struct span){1, 1}), 1);
    source_free(source);
}
END_TEST

/* What stands in brackets, and its pairs with a bar after each; what is none is said. */
static const struct {
    const char *text, *pairs;
} pairs[] = {
    {"[]", ""},
    {"[ \n]", ""},
    {"[ a=\"1\"]", "a=[1]|"},
    {"[ a=\"1\" b='2' ]", "a=[1]|b=[2]|"},
    {"[\r\n\ta = \"it's\"\nb\n=\n'\"']", "a=[it's]|b=[\"]|"},
    {"[ a=\"\" b=\"x=y &amp; <?z\"]", "a=[]|b=[x=y &amp; <?z]|"},
    {"[ perché=\"è\"]", "perché=[è]|"},
    {"[ a]", "bare a"},
    {"[ a b=\"1\"]", "bare a"},
    {"[ a= ]", "bare a="},
    {"[ =\"1\" b]", "bare =\"1\""},
    {"[ \"1\"]", "bare \"1\""},
    {"[ a=\"1\" b=c d]", "a=[1]|unquoted b=[c]"},
    {"[ a=c\"d\"]", "unquoted a=[c\"d\"]"},
    {"[ a=\"1 b='2' \n]", "unclosed a=[\"1 b='2']"},
    {"[ a='1\"]", "unclosed a=['1\"]"},
    {"[ a=\"1\"b=\"2\"]", "a=[1]|unseparated b=[2]"},
    {"[a='1']", "a=[1]|"},
    {"[ a='1'b='2']", "a=[1]|unseparated b=[2]"},
    {"[ a='1'b=2]", "a=[1]|unquoted b=[2]"},
};

START_TEST(pairs_are_taken_apart)
{
    static const char *const kinds[] = {"", "", "bare ", "unquoted ", "unclosed ", "unseparated "};
    source = source_of_text(pairs[_i].text);
    struct span rest = span_of(1, source->len - 1);
    struct buffer found = {0};
    struct markup_attribute pair;
    enum markup_pair kind = MARKUP_PAIR_WHOLE;
    while (kind == MARKUP_PAIR_WHOLE &&
           (kind = markup_read_pair(source, &rest, &pair)) != MARKUP_PAIR_NONE) {
        buffer_add_text(&found, kinds[kind]);
        add_span(&found, pair.name);
        if (kind != MARKUP_PAIR_BARE) {
            buffer_add_text(&found, "=[");
            add_span(&found, pair.value);
            buffer_add_text(&found, "]");
        }
        buffer_add_text(&found, kind == MARKUP_PAIR_WHOLE ? "|" : "");
    }
    ck_assert_str_eq(buffer_text(&found), pairs[_i].pairs);
    buffer_free(&found);
    source_free(source);
}
END_TEST

/* How a text has to be written between the quotes of a value. */
static const struct {
    const char *value, *text, *written;
} values[] = {
    {"\"[]\"", "a b", "a b"},
    {"\"[]\"", "a&b<\"c\">'d'", "a&amp;b&lt;&quot;c&quot;>'d'"},
    {"'[]'", "a&b<\"c\">'d'", "a&amp;b&lt;\"c\">&apos;d&apos;"},
};

START_TEST(values_are_written)
{
    source = source_of_text(values[_i].value);
    struct buffer written = {0};
    markup_add_value(source, (struct span){1, 3}, values[_i].text, &written);
    ck_assert_str_eq(buffer_text(&written), values[_i].written);
    buffer_free(&written);
    source_free(source);
}
END_TEST

START_TEST(plain_values_are_known)
{
    source = source_of_text("a&amp;b");
    const struct value plain = {.text = "b", .span = {6, 7}},
                       whole = {.text = "a&b", .span = {0, 7}};
    ck_assert(markup_is(source, plain.span, plain.text));
    ck_assert(!markup_is(source, whole.span, whole.text));
    source_free(source);
}
END_TEST

START_TEST(asides_are_skipped)
{
    source = source_of_text("<!-- > --><![CDATA[]>]]><?p > ?><a>");
    size_t at = markup_skip_aside(source, 0);
    ck_assert_uint_eq(at, strlen("<!-- > -->"));
    at = markup_skip_aside(source, at);
    at = markup_skip_aside(source, at);
    ck_assert_str_eq(source->bytes + at, "<a>");
    ck_assert_uint_eq(markup_skip_aside(source, at), at);
    source_free(source);
    source = source_of_text("<!-- >");
    ck_assert_uint_eq(markup_skip_aside(source, 0), source->len);
    source_free(source);
}
END_TEST

/* What terminals and logs must not see is a reference, and is read back as it was. */
START_TEST(texts_are_written_exactly)
{
    static const struct {
        const char *text, *written;
    } samples[] = {
        {"a\tb\nc & <d>", "a\tb\nc &amp; &lt;d&gt;"},
        {"x\u202ey\u200bz", "x&#x202e;y&#x200b;z"},
        {"\u202e", "&#x202e;"},
        {"a::b[c]", "a:&#x3a;b[c]"},
        {"##[a]", "##&#x5b;a]"},
        {"a\x1b", "a&#x1b;"},
        {"", ""},
    };
    for (int i = 0; i < COUNT(samples); i++) {
        struct buffer out = {0}, expected = {0};
        struct xml *xml = xml_new();
        xml_exact(xml, "e", samples[i].text);
        xml_finish(xml, &out);
        buffer_printf(&expected, "<e>%s</e>", samples[i].written);
        ck_assert_msg(strstr(buffer_text(&out), buffer_text(&expected)) != NULL, "%s",
                      buffer_text(&out));
        buffer_free(&out);
        buffer_free(&expected);
    }
}
END_TEST

Suite *
markup_suite(void)
{
    Suite *suite = suite_create("markup");
    TCase *markup = tcase_create("markup");
    tcase_add_loop_test(markup, tags_are_taken_apart, 0, COUNT(tags));
    tcase_add_test(markup, texts_are_written_exactly);
    tcase_add_test(markup, attributes_are_found);
    tcase_add_test(markup, as_many_attributes_as_there_may_be);
    tcase_add_test(markup, one_attribute_more_is_not_read);
    tcase_add_test(markup, unfinished_tags_end_with_the_file);
    tcase_add_loop_test(markup, texts_are_found, 0, COUNT(texts));
    tcase_add_loop_test(markup, words_are_found, 0, COUNT(words));
    tcase_add_test(markup, references_are_seen);
    tcase_add_loop_test(markup, values_are_written, 0, COUNT(values));
    tcase_add_test(markup, plain_values_are_known);
    tcase_add_test(markup, asides_are_skipped);
    tcase_add_loop_test(markup, blanks_are_skipped, 0, COUNT(blanks));
    tcase_add_loop_test(markup, pairs_are_taken_apart, 0, COUNT(pairs));
    suite_add_tcase(suite, markup);
    return suite;
}
