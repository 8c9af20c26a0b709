/* SPDX-License-Identifier: MIT
 * Tests of diff/change.h, diff/version.h, base/words.h and diff/passage.h. */
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "base/words.h"
#include "diff/change.h"
#include "diff/long_text.h"
#include "diff/version.h"
#include "suites.h"
#include "support.h"

/* How grave a change is. LANG is for texts; a FIELD of NULL is the record as a whole. */
static const struct {
    struct change change;
    enum change_class class;
} classes[] = {
    {{.record = "region", .kind = CHANGE_ADDED}, CLASS_ADDITION},
    {{.record = "note", .kind = CHANGE_ADDED}, CLASS_ADDITION},
    {{.record = "region", .has_id = 1, .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "code-list", .has_id = 1, .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "code", .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "credential", .has_id = 1, .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "level", .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "procedure", .has_id = 1, .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "source", .has_id = 1, .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "link", .kind = CHANGE_REMOVED}, CLASS_CORRECTION},
    {{.record = "service", .kind = CHANGE_REMOVED}, CLASS_CORRECTION},
    {{.record = "service", .has_id = 1, .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "service", .has_id = 1, .kind = CHANGE_ADDED}, CLASS_ADDITION},
    {{.record = "link", .field = "id", .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "link", .field = "id", .kind = CHANGE_ADDED}, CLASS_CORRECTION},
    {{.record = "link", .field = "key", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "procedure", .field = "status", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "accepts", .kind = CHANGE_REMOVED}, CLASS_CORRECTION},
    {{.record = "step", .field = "text", .lang = "de", .kind = CHANGE_ADDED}, CLASS_ADDITION},
    {{.record = "step", .field = "text", .lang = "de", .kind = CHANGE_REMOVED}, CLASS_CORRECTION},
    {{.record = "step", .field = "text", .lang = "it", .kind = CHANGE_CHANGED}, CLASS_EDITORIAL},
    {{.record = "code", .field = "label", .lang = "it", .kind = CHANGE_CHANGED}, CLASS_EDITORIAL},
    {{.record = "about", .field = "title", .lang = "it", .kind = CHANGE_CHANGED}, CLASS_EDITORIAL},
    {{.record = "region", .field = "name", .lang = "fr", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "platform", .field = "name", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "about", .field = "license", .kind = CHANGE_CHANGED}, CLASS_BREAKING},
    {{.record = "about", .field = "publisher", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "region", .field = "nuts-2", .kind = CHANGE_CHANGED}, CLASS_BREAKING},
    {{.record = "region", .field = "kind", .kind = CHANGE_CHANGED}, CLASS_BREAKING},
    {{.record = "crosswalk", .field = "hl7-oid", .kind = CHANGE_CHANGED}, CLASS_BREAKING},
    {{.record = "crosswalk", .field = "istat-province", .kind = CHANGE_REMOVED}, CLASS_BREAKING},
    {{.record = "crosswalk", .field = "istat-province", .kind = CHANGE_ADDED}, CLASS_ADDITION},
    {{.record = "crosswalk", .field = "sources", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "crosswalk", .field = "as-of", .kind = CHANGE_ADDED}, CLASS_CORRECTION},
    {{.record = "service", .field = "state", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "procedure", .field = "until", .kind = CHANGE_ADDED}, CLASS_CORRECTION},
    {{.record = "procedure", .field = "when", .kind = CHANGE_REMOVED}, CLASS_CORRECTION},
    {{.record = "step", .field = "place", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.record = "regions", .field = "updated", .kind = CHANGE_CHANGED}, CLASS_CORRECTION},
    {{.field = "schema-version", .kind = CHANGE_CHANGED, .old = "1.0", .new = "1.1"},
     CLASS_ADDITION},
    {{.field = "schema-version", .kind = CHANGE_CHANGED, .old = "1.9", .new = "1.10"},
     CLASS_ADDITION},
    {{.field = "schema-version", .kind = CHANGE_CHANGED, .old = "1.1", .new = "1.0"},
     CLASS_BREAKING},
    {{.field = "schema-version", .kind = CHANGE_CHANGED, .old = "1.1", .new = "2.2"},
     CLASS_BREAKING},
    {{.field = "schema-version", .kind = CHANGE_REMOVED, .old = "1.1"}, CLASS_BREAKING},
    {{.field = "schema-version", .kind = CHANGE_ADDED, .new = "1.1"}, CLASS_BREAKING},
};

START_TEST(change_has_a_class)
{
    ck_assert_int_eq(change_classify(&classes[_i].change), classes[_i].class);
}
END_TEST

static const struct {
    const char *text;
    int is_version;
} versions[] = {
    {"1.0.0", 1},
    {"0.0.0", 1},
    {"999999999.0.12", 1},
    {"1.0.0+unchecked", 1},
    {"1.0", 0},
    {"1.0.0.0", 0},
    {"1000000000.0.0", 0},
    {"01.0.0", 0},
    {"1.0.0-a", 0},
    {" 1.0.0", 0},
    {"1..0", 0},
    {"", 0},
    {"v1.0.0", 0},
    {"1.0.0 ", 0},
    {"18446744073709.0.0", 0},
    {NULL, 0},
};

START_TEST(version_is_read)
{
    struct version version;
    ck_assert_int_eq(version_read(versions[_i].text, &version), versions[_i].is_version ? 0 : -1);
}
END_TEST

START_TEST(version_comes_before_another)
{
    static const char *const ascending[] = {"0.0.1", "0.1.0", "0.9.0", "0.10.0", "1.0.0", "1.0.10"};
    for (int i = 0; i < COUNT(ascending); i++) {
        for (int j = 0; j < COUNT(ascending); j++) {
            struct version left, right;
            version_read(ascending[i], &left);
            version_read(ascending[j], &right);
            int order = version_compare(&left, &right);
            ck_assert_int_eq((order > 0) - (order < 0), (i > j) - (i < j));
        }
    }
}
END_TEST

static const struct {
    enum change_class class;
    const char *after;
    const char *step;
} steps[] = {
    {CLASS_BREAKING, "2.0.0", "major"},   {CLASS_ADDITION, "1.3.0", "minor"},
    {CLASS_CORRECTION, "1.2.4", "patch"}, {CLASS_EDITORIAL, "1.2.4", "patch"},
    {CLASS_NONE, "1.2.3", "none"},
};

START_TEST(class_asks_for_a_version)
{
    struct version old, after;
    char text[VERSION_SIZE];
    version_read("1.2.3", &old);
    after = version_after(&old, steps[_i].class);
    ck_assert_str_eq(version_write(&after, text), steps[_i].after);
    ck_assert_str_eq(version_step_name(steps[_i].class), steps[_i].step);
}
END_TEST

START_TEST(gravest_change_counts)
{
    struct change_list list = {0};
    ck_assert_int_eq(change_list_gravest(&list), CLASS_NONE);
    change_list_add(&list, (struct change){.record = "note",
                                           .field = "text",
                                           .lang = "it",
                                           .kind = CHANGE_CHANGED,
                                           .address = "b"});
    ck_assert_int_eq(change_list_gravest(&list), CLASS_EDITORIAL);
    change_list_add(&list, (struct change){.record = "note", .kind = CHANGE_ADDED, .address = "a"});
    ck_assert_int_eq(change_list_gravest(&list), CLASS_ADDITION);
    ck_assert_uint_eq(change_list_count_of(&list, CLASS_ADDITION), 1);
    ck_assert_uint_eq(change_list_count_of(&list, CLASS_BREAKING), 0);
    change_list_sort(&list);
    ck_assert_str_eq(list.items[0].address, "a");
    change_list_free(&list);
}
END_TEST

START_TEST(changes_are_in_the_order_of_the_reference)
{
    static const char *const unsorted[] = {"sardegna", "lazzio", NULL, "piemonte", "lazio", NULL};
    static const char *const sorted[] = {NULL, NULL, "piemonte", "lazio", "sardegna", "lazzio"};
    struct change_list list = {0};
    for (int i = 0; i < COUNT(unsorted); i++)
        change_list_add(&list, (struct change){.record = "note",
                                               .kind = CHANGE_ADDED,
                                               .jurisdiction = unsorted[i],
                                               .address = "a"});
    change_list_sort(&list);
    for (int i = 0; i < COUNT(sorted); i++)
        ck_assert_pstr_eq(list.items[i].jurisdiction, sorted[i]);
    change_list_free(&list);
}
END_TEST

static const struct {
    const char *text;
    const char *spaced;
    const char *sorted;
} words[] = {
    {"", "", ""},
    {" \n", "", ""},
    {"b a", "b a", "a b"},
    {"\tb  a\r\n b ", "b a b", "a b"},
    {"a\xC2\xA0; b", "a\xC2\xA0; b", "a\xC2\xA0; b"},
};

START_TEST(white_space_and_order_do_not_count)
{
    struct arena *arena = arena_new();
    ck_assert_str_eq(words_spaced(arena, words[_i].text), words[_i].spaced);
    ck_assert_str_eq(words_sorted(arena, words[_i].text), words[_i].sorted);
    arena_free(arena);
}
END_TEST

/* How often what stands in a message is written; what that is; what stands before and after it; how long the result is at
 * most, and the end of it. */
static const struct {
    size_t times;
    const char *text;
    const char *before;
    const char *after;
    size_t longest;
    const char *end;
} messages[] = {
    {160, "x", "'", "' is no word", 173, "xxxx' is no word"},
    {170, "x", "'", "' is no word", 176, "xxxx' is no word"},
    {90000, "x", "'", "' is no word", 176, "xxxx' is no word"},
    {90000, "à", "'", "' is no word", 176, "àà' is no word"},
    {90000, "à", "'x", "' is no word", 176, "àà' is no word"},
    {90000, "à", "x", "'", 1003, "àà'"},
    {90000, "it's ", "'", "' is no word", 176, "it's ' is no word"},
    {90000, "x", "<", "> is no element", 1003, "xxx> is no element"},
    {90000, "'x", "", "", 1003, "'x'x"},
    {90000, " 'x", "", "", 1003, "'x 'x"},
    {90000, " 'x', ", "", "", 1003, " 'x', "},
    {3000, "x", "first 'a', then '", "'; write 'b'", 192, "xx'; write 'b'"},
};

/* 1,000 bytes at most, and whole characters. */
START_TEST(long_words_are_begun)
{
    struct arena *arena = arena_new();
    char *plain = text_repeat('a', 1000), *long_one = text_repeat('a', 1010);
    ck_assert_str_eq(words_begin(arena, plain, NULL), plain);
    const char *begun = words_begin(arena, long_one, NULL);
    ck_assert_uint_eq(strlen(begun), 1000 + strlen("…"));
    ck_assert_ptr_eq(words_begin(arena, long_one, begun), begun);
    memcpy(long_one + 999, "é", 2);
    begun = words_begin(arena, long_one, NULL);
    ck_assert_uint_eq(strlen(begun), 999 + strlen("…"));
    ck_assert_str_eq(begun + 998, "a…");
    ck_assert_ptr_null(words_begin(arena, NULL, NULL));
    memory_free(plain);
    memory_free(long_one);
    arena_free(arena);
}
END_TEST

START_TEST(long_values_are_cut)
{
    struct arena *arena = arena_new();
    struct buffer text = {0};
    buffer_add_text(&text, messages[_i].before);
    for (size_t i = 0; i < messages[_i].times; i++)
        buffer_add_text(&text, messages[_i].text);
    buffer_add_text(&text, messages[_i].after);
    const char *cut = words_cut(arena, buffer_text(&text)), *end = messages[_i].end;
    ck_assert_uint_le(strlen(cut), messages[_i].longest);
    ck_assert_str_eq(cut + strlen(cut) - strlen(end), end);
    uint32_t point;
    for (const char *at = cut; *at != '\0'; at += utf8_read(at, strlen(at), &point))
        ck_assert_uint_gt(utf8_read(at, strlen(at), &point), 0);
    if (strlen(cut) < text.len)
        ck_assert_ptr_nonnull(strstr(cut, "…"));
    else
        ck_assert_str_eq(cut, buffer_text(&text));
    buffer_free(&text);
    arena_free(arena);
}
END_TEST

/* As a command line may have them: bytes of which none begins a character. */
START_TEST(bytes_without_characters_are_cut)
{
    struct arena *arena = arena_new();
    char *bytes = text_repeat('\x8e', 1500);
    ck_assert_str_eq(words_cut(arena, bytes), "…");
    ck_assert_str_eq(words_cut(arena, arena_printf(arena, "'%.400s'", bytes)), "'…'");
    ck_assert_str_eq(words_begin(arena, bytes, NULL), "…");
    memory_free(bytes);
    arena_free(arena);
}
END_TEST

/* Two texts and how they are shown, within 10 bytes. */
static const struct {
    const char *old;
    const char *new;
    const char *shown_old;
    const char *shown_new;
} passages[] = {
    {"short", "texts", "short", "texts"},
    {"", "one two three four", "", "one two three four"},
    {"a b c d e f g X h i j k l", "a b c d e f g YY h i j k l", "… e f g X h i j …",
     "… e f g YY h i j …"},
    {"X b c d e f g h", "Y b c d e f g h", "X b c d …", "Y b c d …"},
    {"a b c d e f g X", "a b c d e f g Y", "… e f g X", "… e f g Y"},
    {"a b c d e f g", "a b c d e f g h", "… d e f g", "… d e f g h"},
    {"alpha beta gamma", "alpha bela gamma", "alpha beta gamma", "alpha bela gamma"},
    {"città perché così", "città perchè così", "città perché così", "città perchè così"},
    {"x x x x x x", "x x x x x x x", "… x x x x", "… x x x x x"},
};

START_TEST(long_texts_show_what_differs)
{
    enum { LIMIT = 10 };
    struct arena *arena = arena_new();
    struct passage_pair shown = passage_shorten(arena, passages[_i].old, passages[_i].new, LIMIT);
    ck_assert_str_eq(shown.old, passages[_i].shown_old);
    ck_assert_str_eq(shown.new, passages[_i].shown_new);
    arena_free(arena);
}
END_TEST

Suite *
diff_suite(void)
{
    Suite *suite = suite_create("diff");
    TCase *tests = tcase_create("diff");
    tcase_add_loop_test(tests, change_has_a_class, 0, COUNT(classes));
    tcase_add_loop_test(tests, version_is_read, 0, COUNT(versions));
    tcase_add_test(tests, version_comes_before_another);
    tcase_add_loop_test(tests, class_asks_for_a_version, 0, COUNT(steps));
    tcase_add_test(tests, gravest_change_counts);
    tcase_add_test(tests, changes_are_in_the_order_of_the_reference);
    tcase_add_loop_test(tests, white_space_and_order_do_not_count, 0, COUNT(words));
    tcase_add_loop_test(tests, long_values_are_cut, 0, COUNT(messages));
    tcase_add_test(tests, bytes_without_characters_are_cut);
    tcase_add_test(tests, long_words_are_begun);
    tcase_add_loop_test(tests, long_texts_show_what_differs, 0, COUNT(passages));
    suite_add_tcase(suite, tests);
    return suite;
}
