/* SPDX-License-Identifier: MIT
 * Tests of xml/token.h and schema/layout_faults.h. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "schema/layout_faults.h"
#include "suites.h"
#include "support.h"
#include "xml/token.h"

static struct schema *schema;

static void
set_up(void)
{
    schema = schema_embedded();
}

static void
tear_down(void)
{
    schema_free(schema);
}

/* Tokens as "depth kind[text]", kinds by a letter; "+" after a start tag that is an empty one. */
static const struct {
    const char *text, *tokens;
} documents[] = {
    {"<a/>", "0s[<a/>]+"},
    {"<a></a>", "0s[<a>] 0e[</a>]"},
    {"\xEF\xBB\xBF<?xml version='1.0'?>\n<a>x<b c='>'/></a >\n",
     "0i[<?xml version='1.0'?>] 0t[\n] 0s[<a>] 1t[x] 1s[<b c='>'/>]+ 0e[</a >] 0t[\n]"},
    {"<a><!-- <b> --><![CDATA[</a>]]><?p <c> ?></a>",
     "0s[<a>] 1c[<!-- <b> -->] 1d[<![CDATA[</a>]]>] 1i[<?p <c> ?>] 0e[</a>]"},
    {"<a><b><c>d</c></b></a>", "0s[<a>] 1s[<b>] 2s[<c>] 3t[d] 2e[</c>] 1e[</b>] 0e[</a>]"},
};

START_TEST(documents_are_taken_apart)
{
    struct source *source = source_of_text(documents[_i].text);
    struct tokens tokens;
    struct buffer found = {0};
    tokens_start(&tokens, source);
    while (tokens_next(&tokens)) {
        buffer_printf(&found, "%s%zu%c[", found.len > 0 ? " " : "", tokens.depth,
                      "tsecdi"[tokens.kind]);
        buffer_add(&found, source->bytes + tokens.span.start, tokens.span.end - tokens.span.start);
        buffer_printf(&found, "]%s", tokens.kind == TOKEN_START && tokens.tag.is_empty ? "+" : "");
    }
    ck_assert_str_eq(buffer_text(&found), documents[_i].tokens);
    buffer_free(&found);
    source_free(source);
}
END_TEST

/* The records of a document, each as "[text]". */
static const struct {
    const char *text, *records;
} roots[] = {
    {"<r/>", ""},
    {"<r></r>", ""},
    {"<r> ", ""},
    {"<r><a/> <!-- a --> ", "[<a/> <!-- a -->]"},
    {"<r><a/><b></b></r>", "[<a/>][<b></b>]"},
    {"<r>\n  <a/>\n  <b>\n  </b>\n</r>", "[\n  <a/>][\n  <b>\n  </b>]"},
    /* What stands above a record is its own, what stands after one on its line too. */
    {"<r> <!-- r -->\n<!-- a -->\n<?p a?>\n<a/> <!-- a --> <!-- a -->\t\n<b/> <!-- b\n b --></r>",
     "[\n<!-- a -->\n<?p a?>\n<a/> <!-- a --> <!-- a -->\t][\n<b/> <!-- b\n b -->]"},
    {"<r><a/><?p b?><b/></r>", "[<a/>][<?p b?><b/>]"},
    {"<r>\r\n<a><a/></a>\r\n<b/>\r\n</r>", "[\r\n<a><a/></a>][\r\n<b/>]"},
};

START_TEST(records_are_found)
{
    struct source *source = source_of_text(roots[_i].text);
    struct buffer found = {0};
    size_t count;
    struct record *records = records_of(source, &count);
    for (size_t i = 0; i < count; i++) {
        struct span span = records[i].span;
        ck_assert_int_eq(source->bytes[records[i].tag], '<');
        buffer_printf(&found, "[%.*s]", (int)(span.end - span.start), source->bytes + span.start);
    }
    ck_assert_str_eq(buffer_text(&found), roots[_i].records);
    memory_free(records);
    buffer_free(&found);
    source_free(source);
}
END_TEST

/* The faults of a document: "kind[text]indent" each, by place; "~" before one that is the
 * neighbour of the one of its kind before it. */
static const struct {
    const char *text, *faults;
} layouts[] = {
    {"<region>\n  <host/>\n</region>\n", ""},
    {"<region>\n\t<host/>\n</region>\n", "indent[\t]2"},
    {"<region>\n<host/>\n   <host/>\n</region>\n", "indent[]2 ~indent[   ]2"},
    {"<region>\n<host/>\n  <host/>\n   <host/>\n</region>\n", "indent[]2 indent[   ]2"},
    {"<region><host/> <host/></region>\n", "joined[]2 ~joined[ ]2 ~joined[]0"},
    {"<region>\n\n  <host/>\n \n \n</region>\n", "blank[\n]0 ~blank[ \n \n]0"},
    {"<region>\n\n<host/>\n</region>\n", "blank[\n]2"},
    {"\n\n<region/>\n", "blank[\n\n]0"},
    {"  <region/>\n", "indent[  ]0"},
    {"<region>\n</region>\n", "hollow[\n]0"},
    {"<host>  </host>\n", "hollow[  ]0"},
    {"<region/> \n", "trailing[ ]0"},
    {"<region>\t\n  <host/> \r\n</region>\n", "trailing[\t]0 ~trailing[ ]0"},
    {"<region   id=\"a\"\n kind=\"b\"/>\n", "separator[   ]0 ~separator[\n ]0"},
    {"<region id= \"a\"/>\n", "equals[= ]0"},
    {"<region id=\"a\" >\n  <host />\n</region >\n", "close[ ]0 empty[ ]0 ~close[ ]0"},
    {"<region kind=\"b\" id=\"a\"/>\n", "order[id]0"},
    {"<region>\n\t\t<host/>\n</region>\n", "indent[\t\t]2"},
    {"<region>\r \r<host/>\n</region>\n", "blank[ \r]2"},
    {"<region/> ", ""},
    {"<region>\n  <host/>\n</region> \n ", "trailing[ ]0"},
    /* Line ends of another kind are another rule's matter. */
    {"<region>\r\n  <host/>\r</region>\r\n", ""},
    {"<region>\r\n\r\n <host/>\r\n</region>\r\n", "blank[\r\n ]2"},
    /* Texts, and what is in them. */
    {"<region>\n  <text> a\n\n <b/> </text>\n</region>\n", ""},
    {"<region>\n a\n  <host/>\n</region>\n", ""},
    {"<region><![CDATA[ ]]> <host/>\n</region>\n", ""},
    /* Comments may stand after what they are about; instructions may not. */
    {"<region> <!-- a -->\n  <host/>  <!-- b  \n\t c --> <host/>\n</region>\n", "joined[ ]2"},
    {"<region>\n  <host/> <?p?>\n</region>\n", "joined[ ]2"},
    /* What the schema does not declare is left alone, with what is in it and around it. */
    {"<region><stray> <host/></stray> <host/>\n</region>\n", ""},
    {"<region><stray/><!-- a --><host/>\n</region>\n", "joined[]2"},
    {"<x:region xmlns:x=\"u\"><host/></x:region>\n", ""},
};

START_TEST(faults_are_found)
{
    static const char *const names[] = {"indent",    "joined", "blank", "hollow", "trailing",
                                        "separator", "equals", "close", "empty",  "order"};
    struct source *source = source_of_text(layouts[_i].text);
    struct arena *arena = arena_new();
    struct layout *layout = layout_read(source, schema, arena);
    size_t neighbours[LAYOUT_KIND_COUNT] = {0};
    struct buffer found = {0};
    for (size_t i = 0; i < layout->count; i++) {
        const struct layout_fault *fault = &layout->faults[i];
        int is_neighbour = neighbours[fault->kind] + 1 == fault->neighbour;
        buffer_printf(&found, "%s%s%s[", i > 0 ? " " : "",
                      is_neighbour && neighbours[fault->kind] > 0 ? "~" : "", names[fault->kind]);
        buffer_add(&found, source->bytes + fault->span.start, fault->span.end - fault->span.start);
        buffer_printf(&found, "]%zu", fault->indent);
        neighbours[fault->kind] = fault->neighbour;
    }
    ck_assert_str_eq(buffer_text(&found), layouts[_i].faults);
    arena_free(arena);
    buffer_free(&found);
    source_free(source);
}
END_TEST

/* However deep the elements are in each other, and that they may not be is another rule's matter. */
START_TEST(deep_elements_are_indented_like_others)
{
    enum { DEPTH = 30 };
    struct buffer text = {0};
    for (int depth = 0; depth < DEPTH; depth++)
        buffer_printf(&text, "%*s<region>\n", 2 * depth, "");
    for (int depth = DEPTH; depth-- > 0;)
        buffer_printf(&text, "%*s</region>\n", 2 * depth + (depth == DEPTH - 2), "");
    struct source *source = source_of_text(text.bytes);
    struct arena *arena = arena_new();
    struct layout *layout = layout_read(source, schema, arena);
    ck_assert_uint_eq(layout->count, 2);
    ck_assert_int_eq(layout->faults[0].kind, LAYOUT_HOLLOW);
    ck_assert_int_eq(layout->faults[1].kind, LAYOUT_INDENT);
    ck_assert_uint_eq(layout->faults[1].indent, 2 * (DEPTH - 2));
    arena_free(arena);
    buffer_free(&text);
    source_free(source);
}
END_TEST

/* The attributes of a region in a tag: those as they stand, as they should, and the fault. */
static const struct {
    const char *tag, *sorted, *fault;
} orders[] = {
    {"<region id='' kind='' nuts-2=''>", "id kind nuts-2", NULL},
    {"<region nuts-2='' kind='' id=''>", "id kind nuts-2", "kind"},
    {"<region id='' nuts-2='' kind=''>", "id kind nuts-2", "kind"},
    {"<region id='' xmlns='' xsi:type='' xmlns:xsi=''>", "xmlns xmlns:xsi xsi:type id", "xmlns"},
    {"<region xmlns:b='' xmlns:a='' xmlns=''>", "xmlns xmlns:b xmlns:a", "xmlns"},
    {"<region id='' xsi:noNamespaceSchemaLocation='' xmlns:xsi=''>",
     "xmlns:xsi xsi:noNamespaceSchemaLocation id", "xsi:noNamespaceSchemaLocation"},
    /* What is not declared stays where it is. */
    {"<region x='' id='' y:z='' kind='' a=''>", "x id y:z kind a", NULL},
    {"<region x='' kind='' y='' id='' z=''>", "x id y kind z", "id"},
    {"<region/>", "", NULL},
};

START_TEST(attributes_are_sorted)
{
    struct source *source = source_of_text(orders[_i].tag);
    const struct schema_order *order = schema_order_of(schema, "region", strlen("region"));
    struct markup_tag tag;
    size_t sorted[LIMIT_ATTRIBUTES];
    struct buffer found = {0};
    markup_read_tag(source, 0, &tag);
    attribute_order_sort(source, &tag, order, sorted);
    for (size_t i = 0; i < tag.count; i++) {
        struct span name = tag.attributes[sorted[i]].name;
        buffer_printf(&found, "%s%.*s", i > 0 ? " " : "", (int)(name.end - name.start),
                      source->bytes + name.start);
    }
    ck_assert_str_eq(buffer_text(&found), orders[_i].sorted);
    const struct markup_attribute *fault = attribute_order_find_fault(source, &tag, order);
    ck_assert_int_eq(fault != NULL, orders[_i].fault != NULL);
    if (fault != NULL)
        ck_assert_int_eq(strncmp(source->bytes + fault->name.start, orders[_i].fault,
                                 fault->name.end - fault->name.start),
                         0);
    buffer_free(&found);
    source_free(source);
}
END_TEST

START_TEST(schema_says_what_holds_elements)
{
    ck_assert_int_eq(schema_order_of(schema, "region", 6)->holds_elements, 1);
    ck_assert_int_eq(schema_order_of(schema, "host", 4)->holds_elements, 1);
    ck_assert_int_eq(schema_order_of(schema, "text", 4)->holds_elements, 0);
    ck_assert_str_eq(schema_order_of(schema, "text", 4)->attributes[0], "xml:lang");
    ck_assert_ptr_null(schema_order_of(schema, "regio", 5));
    ck_assert_ptr_eq(schema_order_of(schema, "region", 6), schema_order_of(schema, "region", 6));
    char *name = text_repeat('x', 1000);
    ck_assert_ptr_null(schema_order_of(schema, name, 1000));
    memory_free(name);
}
END_TEST

Suite *
layout_suite(void)
{
    Suite *suite = suite_create("layout");
    TCase *tests = tcase_create("layout");
    tcase_add_unchecked_fixture(tests, set_up, tear_down);
    tcase_add_loop_test(tests, documents_are_taken_apart, 0, COUNT(documents));
    tcase_add_loop_test(tests, records_are_found, 0, COUNT(roots));
    tcase_add_loop_test(tests, faults_are_found, 0, COUNT(layouts));
    tcase_add_test(tests, deep_elements_are_indented_like_others);
    tcase_add_loop_test(tests, attributes_are_sorted, 0, COUNT(orders));
    tcase_add_test(tests, schema_says_what_holds_elements);
    suite_add_tcase(suite, tests);
    return suite;
}
