/* SPDX-License-Identifier: MIT
 * Tests of what dataset/ finds in a text: placeholders, residue, misreadings, and what its characters and codes are. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/legacy.h"
#include "base/memory.h"
#include "base/pattern.h"
#include "base/utf8.h"
#include "dataset/code_lists.h"
#include "dataset/marks.h"
#include "dataset/mojibake.h"
#include "dataset/passage.h"
#include "dataset/placeholder.h"
#include "dataset/residue.h"
#include "dataset/shapes.h"
#include "suites.h"
#include "support.h"

/* A text, and the one placeholder in it, or "". */
static const struct {
    const char *text, *found;
} placeholders[] = {
    {"Apri il portale.", ""},
    {"=SUM(A1)", "=SUM(A1)"},
    {"Costa NaN euro", "NaN"},
    {"Chiama undefined adesso", "undefined"},
    {"Chiama null adesso", "null"},
    {"Vai in null Uhr", ""},
    {"Vai a None e chiedi", "None"},
    {"Chiedi al medico (?) e basta", "(?)"},
    {"Vai {{luogo}} ora", "{{luogo}}"},
    {"Scrivi a @ o #", ""},
    {"Un todo qui", "todo"},
    {"Un tbd qui", "tbd"},
    {"Un fixme qui", "fixme"},
    {"Un xxxx qui", "xxxx"},
    {"Un lorem ipsum qui", "lorem ipsum"},
    {"Un métodotodo", ""},
    {"Un étodo qui", ""},
    {"Un xx qui", ""},
};

START_TEST(placeholders_are_found)
{
    const char *text = placeholders[_i].text, *wanted = placeholders[_i].found;
    struct piece found = placeholder_find(text, 0);
    ck_assert_int_eq(piece_is_set(found), *wanted != '\0');
    if (piece_is_set(found)) {
        ck_assert_uint_eq(piece_len(found), strlen(wanted));
        ck_assert_mem_eq(text + found.start, wanted, strlen(wanted));
    }
}
END_TEST

START_TEST(of_a_text_that_is_too_long_no_pattern_is_asked)
{
    char *filling = text_repeat('x', PATTERN_MAX_SUBJECT);
    struct buffer text = {0};
    struct residue residue;
    buffer_printf(&text, "a {{b}} <i> %s", filling);
    ck_assert(!piece_is_set(placeholder_find_variable(text.bytes, 0)));
    ck_assert_int_eq(residue_find(text.bytes, 0, &residue), 0);
    text.bytes[20] = '\0';
    ck_assert(piece_is_set(placeholder_find_variable(text.bytes, 0)));
    ck_assert_int_eq(residue_find(text.bytes, 0, &residue), 1);
    buffer_free(&text);
    memory_free(filling);
}
END_TEST

/* Texts, each residue in them, and what it is. */
static const struct {
    const char *text, *found;
} residues[] = {
    {"Apri il portale.", ""},
    {"# Apri", "[# ] a mark of Markdown"},
    {"Apri # 1. e - 2", ""},
    {"1. Apri", "[1. ] a mark of Markdown"},
    {"Apri <b>qui", "[<b>] a tag"},
    {"Apri%20il <b>qui", "[Apri%20il] what an address has for a space[<b>] a tag"},
    {"<b>Apri il%20portale", "[<b>] a tag[il%20portale] what an address has for a space"},
    {"<b>apri&amp;", "[<b>] a tag[&amp;] a character reference"},
};

START_TEST(residues_are_found_in_their_order)
{
    struct buffer found = {0};
    struct residue residue;
    for (size_t at = 0; residue_find(residues[_i].text, at, &residue); at = residue.piece.end)
        buffer_printf(&found, "[%.*s] %s", (int)piece_len(residue.piece),
                      residues[_i].text + residue.piece.start, residue.what);
    ck_assert_str_eq(buffer_text(&found), residues[_i].found);
    buffer_free(&found);
}
END_TEST

/* Appends POINT to OUT as it is read when its bytes are taken for those of ENCODING. */
static void
add_misread(struct buffer *out, enum legacy encoding, uint32_t point)
{
    char bytes[4], written[4];
    size_t len = utf8_write(point, bytes);
    for (size_t i = 0; i < len; i++) {
        size_t used = utf8_write(legacy_point(encoding, (unsigned char)bytes[i]), written);
        buffer_add(out, written, used);
    }
}

/* Characters, and whether our languages have them. */
static const struct {
    uint32_t point;
    int is_ours;
} points[] = {
    {0xA0, 1},   {0xE8, 1},   {0xFF, 1},   {0x100, 0},  {0x151, 0},  {0x152, 1},  {0x178, 1},
    {0x179, 0},  {0x192, 1},  {0x193, 0},  {0x2C6, 1},  {0x2DC, 1},  {0x2DD, 0},  {0x200F, 0},
    {0x2010, 1}, {0x2019, 1}, {0x203A, 1}, {0x203B, 0}, {0x20AC, 1}, {0x2122, 1}, {0x2123, 0},
    {0xFAFF, 0}, {0xFB00, 1}, {0xFB06, 1}, {0xFB07, 0},
};

START_TEST(what_our_languages_have_is_read_again)
{
    struct buffer text = {0};
    struct misreading misreading;
    char meant[5] = "";
    add_misread(&text, LEGACY_LATIN_1, points[_i].point);
    utf8_write(points[_i].point, meant);
    int is_found = misreading_find(text.bytes, 0, &misreading) && !misreading.is_cut;
    ck_assert_int_eq(is_found, points[_i].is_ours);
    if (is_found) {
        ck_assert_str_eq(misreading.meant, meant);
        ck_assert_uint_eq(misreading.piece.end, text.len);
    }
    buffer_free(&text);
}
END_TEST

/* A text, and the first misreading of it as "[CHARACTERS] MEANT", or "". */
static const struct {
    const char *text, *found;
} misreadings[] = {
    {"perch\u00c3\u00a8", "[\u00c3\u00a8] è"},
    {"perch\u00c3\u0192\u00c2\u00a8 \u00c3", "[\u00c3\u0192\u00c2\u00a8] è"},
    {"\u00c3\u00a8\u00c3\u00a8\u00c3\u00a8\u00c3\u00a8\u00c3\u00a8\u00c3\u00a8\u00c3\u00a8",
     "[\u00c3\u00a8] è"},
    {"\u00ef\u00bb\u00bfApri", "[\u00ef\u00bb\u00bf] "},
    {"Apri\u00ef\u00bf\u00bd", "[\u00ef\u00bf\u00bd] "},
    {"citt\u00c3 e", "[\u00c3] à"},
    {"citt\u00c3x", ""},
    {"l\u00e2\u20ac", ""},
    {"\u20ac\u20ac\u20ac\u20ac\u20ac", ""},
    {"\u00c8\u00a0", ""},
};

START_TEST(misreadings_are_found)
{
    struct misreading misreading;
    struct buffer found = {0};
    const char *text = misreadings[_i].text;
    if (misreading_find(text, 0, &misreading))
        buffer_printf(&found, "[%.*s] %s", (int)piece_len(misreading.piece),
                      text + misreading.piece.start, misreading.meant);
    ck_assert_str_eq(buffer_text(&found), misreadings[_i].found);
    buffer_free(&found);
}
END_TEST

START_TEST(spaces_and_what_is_forbidden_are_known)
{
    static const uint32_t spaces[] = {' ',    '\t',   '\v',   '\r',   0xA0,  0x1680,
                                      0x2000, 0x200A, 0x202F, 0x205F, 0x3000};
    static const uint32_t others[] = {'\b', 0xE, 'a', 0xA1, 0x1681, 0x1FFF, 0x200B, 0x2030, 0x3001};
    for (int i = 0; i < COUNT(spaces); i++)
        ck_assert_msg(point_is_space(spaces[i]), "U+%04X", (unsigned)spaces[i]);
    for (int i = 0; i < COUNT(others); i++)
        ck_assert_msg(!point_is_space(others[i]), "U+%04X", (unsigned)others[i]);
    static const uint32_t allowed[] = {'\t', '\n', '\r', 'a', 0xE8};
    static const uint32_t forbidden[] = {'\b', 0x200B, 0x202E, 0xFFFC, 0xFFFD};
    for (int i = 0; i < COUNT(allowed); i++)
        ck_assert_msg(!point_is_forbidden(allowed[i]), "U+%04X", (unsigned)allowed[i]);
    for (int i = 0; i < COUNT(forbidden); i++)
        ck_assert_msg(point_is_forbidden(forbidden[i]), "U+%04X", (unsigned)forbidden[i]);
}
END_TEST

START_TEST(a_name_agrees_but_for_what_is_fixed)
{
    ck_assert(passage_agrees("Valle d'Aosta ", "Valle d’Aosta"));
    ck_assert(passage_agrees(" Valle  d’Aosta", "Valle d’Aosta"));
    ck_assert(passage_agrees(" ", ""));
    ck_assert(!passage_agrees("Valle d’ Aosta", "Valle d’Aosta"));
}
END_TEST

START_TEST(passages_know_what_they_belong_to)
{
    char *text = text_replace(sample_document(), "<national>", "<!--\xEF\xBF\xBD--><national>");
    struct reading reading = reading_of(text);
    struct buffer names = {0};
    size_t official = 0;
    for (size_t i = 0; i < reading.data->passages.count; i++) {
        const struct passage *passage = &reading.data->passages.items[i];
        const char *name = passage_name(reading.data, passage);
        const char *parent = passage_parent(reading.data, passage);
        int is_text = passage->kind == PASSAGE_TEXT;
        if (is_text)
            ck_assert_ptr_eq(&passage_text(passage)->content, passage->value);
        else
            buffer_printf(&names, "%s %s\n", parent, name);
        int is_official = is_text && strcmp(name, "name") == 0 && strcmp(parent, "region") == 0;
        ck_assert_int_eq(passage_is_official_name(reading.data, passage), is_official);
        official += (size_t)is_official;
    }
    ck_assert_uint_eq(official, 2 * 2);
    ck_assert_str_eq(
        names.bytes,
        "about publisher\nabout license\n \nplatform name\nprocedure channels\nvenue programme\n");
    buffer_free(&names);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

START_TEST(some_characters_are_named_and_no_more)
{
    struct buffer out = {0};
    for (int i = 0; i < 9; i++)
        passage_add_point(&out, 0x202E);
    ck_assert_str_eq(out.bytes, "U+202E U+202E U+202E U+202E U+202E …");
    buffer_free(&out);
}
END_TEST

/* What a procedure accepts, and whether it is known what that asks for. */
static const struct {
    const char *credentials;
    int is_known;
} demands[] = {
    {"spid:2 otp", 1}, {"spid:0", 1},  {"spid:9 spid:1", 1}, {"spid:x", 0}, {"spid:/", 0},
    {"spid:12", 0},    {"nothing", 0}, {"spid:", 0},         {"", 0},
};

START_TEST(demands_are_known)
{
    char attribute[64];
    snprintf(attribute, sizeof attribute, "credentials=\"%s\"", demands[_i].credentials);
    char *text = text_replace(sample_document(), "credentials=\"spid:2 otp\"", attribute);
    struct reading reading = reading_of(text);
    const struct region *lazio = reading.data->regions.items[0];
    const struct accepts *accepts = &lazio->procedures[0].accepts[0];
    unsigned char *asked = memory_get_zeroed(reading.data->codes->credentials.count + 1, 1);
    ck_assert_int_eq(combination_demand(reading.data, accepts, asked), demands[_i].is_known);
    char few[6], all[64];
    ck_assert_str_eq(combination_text(accepts, all, sizeof all), demands[_i].credentials);
    ck_assert_int_eq(
        strncmp(combination_text(accepts, few, sizeof few), demands[_i].credentials, 5), 0);
    reading_free(&reading);
    memory_free(asked);
    memory_free(text);
}
END_TEST

START_TEST(shapes_are_found_by_name)
{
    ck_assert_str_eq(shape_find("level")->name, "level");
    ck_assert_ptr_null(shape_find("none"));
}
END_TEST

Suite *
wording_suite(void)
{
    Suite *suite = suite_create("wording");
    TCase *all = tcase_create("all");
    tcase_add_loop_test(all, placeholders_are_found, 0, COUNT(placeholders));
    tcase_add_test(all, of_a_text_that_is_too_long_no_pattern_is_asked);
    tcase_add_loop_test(all, residues_are_found_in_their_order, 0, COUNT(residues));
    tcase_add_loop_test(all, what_our_languages_have_is_read_again, 0, COUNT(points));
    tcase_add_loop_test(all, misreadings_are_found, 0, COUNT(misreadings));
    tcase_add_test(all, spaces_and_what_is_forbidden_are_known);
    tcase_add_test(all, a_name_agrees_but_for_what_is_fixed);
    tcase_add_test(all, passages_know_what_they_belong_to);
    tcase_add_test(all, some_characters_are_named_and_no_more);
    tcase_add_loop_test(all, demands_are_known, 0, COUNT(demands));
    tcase_add_test(all, shapes_are_found_by_name);
    suite_add_tcase(suite, all);
    return suite;
}
