/* SPDX-License-Identifier: MIT
 * Tests of base/arena.h, base/buffer.h, base/memory.h, base/table.h, base/utf8.h,
 * base/embedded.h and base/trouble.h. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/embedded.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/table.h"
#include "base/trouble.h"
#include "base/utf8.h"
#include "suites.h"
#include "support.h"

/* arena */

START_TEST(arena_bytes_are_cleared_and_aligned)
{
    char *dirty = text_repeat('x', 80000); /* so that what comes next was in use before */
    memory_free(dirty);
    struct arena *arena = arena_new();
    for (size_t size = 0; size < 300; size++) {
        char *bytes = arena_get(arena, size);
        ck_assert_uint_eq((uintptr_t)bytes % _Alignof(uint64_t), 0);
        static const char zeros[300];
        ck_assert_mem_eq(bytes, zeros, size);
        memset(bytes, 'x', size);
    }
    arena_free(arena);
}
END_TEST

START_TEST(arena_bytes_do_not_overlap)
{
    struct arena *arena = arena_new();
    const size_t sizes[] = {1, 100000, 65536, 65535, 7, 0, 200000, 1};
    char *blocks[COUNT(sizes)];
    for (int i = 0; i < COUNT(sizes); i++) {
        blocks[i] = arena_get(arena, sizes[i]);
        memset(blocks[i], 'a' + i, sizes[i]);
    }
    for (int i = 0; i < COUNT(sizes); i++) {
        char *expected = text_repeat((char)('a' + i), sizes[i]);
        ck_assert_mem_eq(blocks[i], expected, sizes[i]);
        memory_free(expected);
    }
    arena_free(arena);
}
END_TEST

START_TEST(arena_texts)
{
    struct arena *arena = arena_new();
    ck_assert_str_eq(arena_copy(arena, "regions", 3), "reg");
    ck_assert_str_eq(arena_copy(arena, "", 0), "");
    const char *const parts[] = {"region", "lazio", ""};
    ck_assert_str_eq(arena_join(arena, parts, 1), "region");
    ck_assert_str_eq(arena_join(arena, parts, 2), "region/lazio");
    ck_assert_str_eq(arena_join(arena, parts, 3), "region/lazio/");
    ck_assert_str_eq(arena_printf(arena, "%s-%d", "IT", 62), "IT-62");
    ck_assert_uint_eq(strlen(arena_printf(arena, "%100000d", 1)), 100000);
    ck_assert_str_eq(arena_printf(arena, "%ls", L"\u4e2d"), ""); /* not in the C locale */
    arena_free(arena);
    arena_free(NULL);
}
END_TEST

/* buffer */

START_TEST(buffer_grows)
{
    struct buffer buffer = {0};
    ck_assert_str_eq(buffer_text(&buffer), "");
    for (int i = 0; i < 1000; i++) {
        buffer_add(&buffer, "abc", 2);
        buffer_add_text(&buffer, "c");
        buffer_printf(&buffer, "%d", i % 10);
    }
    ck_assert_uint_eq(buffer.len, 4000);
    ck_assert_uint_eq(strlen(buffer_text(&buffer)), 4000);
    ck_assert_mem_eq(buffer.bytes, "abc0abc1", 8);
    ck_assert_str_eq(buffer.bytes + 3992, "abc8abc9");
    buffer_free(&buffer);
    ck_assert(buffer.bytes == NULL && buffer.len == 0 && buffer.capacity == 0);
}
END_TEST

START_TEST(buffer_takes_nothing_and_much)
{
    struct buffer buffer = {0};
    buffer_printf(&buffer, "%s", "");
    buffer_add(&buffer, "", 0);
    ck_assert_str_eq(buffer_text(&buffer), "");
    buffer_printf(&buffer, "%70000d", 7);
    ck_assert_uint_eq(buffer.len, 70000);
    buffer_add(&buffer, "a\0b", 3); /* bytes, not only text */
    ck_assert_uint_eq(buffer.len, 70003);
    ck_assert_mem_eq(buffer.bytes + 69999, "7a\0b", 5);
    buffer_free(&buffer);
}
END_TEST

/* memory */

START_TEST(memory_grows)
{
    int *items = NULL;
    size_t capacity = 0;
    for (size_t i = 0; i < 1000; i++) {
        items = memory_grow(items, i, &capacity, sizeof *items);
        ck_assert_uint_gt(capacity, i);
        items[i] = (int)i;
    }
    ck_assert_uint_eq(capacity, 1024);
    for (int i = 0; i < 1000; i++)
        ck_assert_int_eq(items[i], i);
    memory_free(items);
}
END_TEST

START_TEST(memory_is_never_null)
{
    void *block = memory_get(0);
    ck_assert_ptr_nonnull(block);
    block = memory_resize(block, 0);
    ck_assert_ptr_nonnull(block);
    memory_free(block);
    memory_free(NULL);
    int *zeroed = memory_get_zeroed(100, sizeof *zeroed);
    for (int i = 0; i < 100; i++)
        ck_assert_int_eq(zeroed[i], 0);
    memory_free(zeroed);
    char *copy = memory_copy_text("lazio");
    ck_assert_str_eq(copy, "lazio");
    memory_free(copy);
}
END_TEST

#ifndef __SANITIZE_ADDRESS__ /* which ends the program itself */
START_TEST(memory_that_cannot_be_had_ends_the_program)
{
    trouble_begin();
    memory_get(SIZE_MAX - 64);
}
END_TEST
#endif

START_TEST(too_many_zeroed_items_end_the_program)
{
    trouble_begin();
    memory_get_zeroed(SIZE_MAX / 2, 3);
}
END_TEST

START_TEST(program_ends_whoever_listens)
{
    fclose(stderr);
    memory_get_zeroed(SIZE_MAX / 2, 3);
}
END_TEST

START_TEST(growing_too_far_ends_the_program)
{
    trouble_begin();
    size_t capacity = SIZE_MAX / 8;
    memory_grow(NULL, capacity, &capacity, 16);
}
END_TEST

/* table */

START_TEST(table_finds_what_it_has)
{
    static char keys[1000][8];
    struct table table = {0};
    ck_assert_ptr_null(table_find(&table, "lazio"));
    for (int i = 0; i < 1000; i++) {
        snprintf(keys[i], sizeof keys[i], "k%d", i);
        ck_assert_ptr_null(table_add(&table, keys[i], keys[i]));
    }
    ck_assert_uint_eq(table.count, 1000);
    for (int i = 0; i < 1000; i++) {
        char key[8];
        snprintf(key, sizeof key, "k%d", i);
        ck_assert_ptr_eq(table_find(&table, key), keys[i]);
    }
    ck_assert_ptr_null(table_find(&table, "k1000"));
    ck_assert_ptr_null(table_find(&table, ""));
    ck_assert_ptr_null(table_find(&table, NULL));
    table_free(&table);
    ck_assert(table.entries == NULL && table.capacity == 0 && table.count == 0);
}
END_TEST

START_TEST(table_keeps_the_first)
{
    struct table table = {0};
    char first, second;
    ck_assert_ptr_null(table_add(&table, "lazio", &first));
    ck_assert_ptr_eq(table_add(&table, "lazio", &second), &first);
    ck_assert_ptr_eq(table_find(&table, "lazio"), &first);
    ck_assert_uint_eq(table.count, 1);
    ck_assert_ptr_null(table_add(&table, "", &second));
    ck_assert_ptr_eq(table_find(&table, ""), &second);
    table_free(&table);
}
END_TEST

/* UTF-8 */

static const struct {
    const char *bytes;
    size_t len, used;
    uint32_t point;
} sequences[] = {
    {"a", 1, 1, 'a'},
    {"\0", 1, 1, 0},
    {"à", 2, 2, 0xE0},
    {"€", 3, 3, 0x20AC},
    {"\xF0\x9F\x98\x80", 4, 4, 0x1F600},
    {"\xF4\x8F\xBF\xBF", 4, 4, 0x10FFFF},
    {"ab", 2, 1, 'a'},
    /* not UTF-8: cut short, a lone continuation, too long, a surrogate, beyond the last */
    {"à", 1, 0, 0},
    {"€", 2, 0, 0},
    {"\xF0\x9F\x98\x80", 3, 0, 0},
    {"\x80", 1, 0, 0},
    {"\xC0\xAF", 2, 0, 0},
    {"\xE0\x80\xAF", 3, 0, 0},
    {"\xED\xA0\x80", 3, 0, 0},
    {"\xF4\x90\x80\x80", 4, 0, 0},
    {"\xFF", 1, 0, 0},
    {"\xC3(", 2, 0, 0},
};

START_TEST(sequences_are_read)
{
    uint32_t point = 0;
    ck_assert_uint_eq(utf8_read(sequences[_i].bytes, sequences[_i].len, &point),
                      sequences[_i].used);
    if (sequences[_i].used > 0)
        ck_assert_uint_eq(point, sequences[_i].point);
}
END_TEST

static const struct {
    uint32_t point;
    int width, is_safe;
} points[] = {
    {'a', 1, 1},     {0xE8, 1, 1},   {0x2026, 1, 1},  {0x4E2D, 2, 1}, {0xFF21, 2, 1},
    {0x1F600, 2, 1}, {0x0301, 0, 1}, {0x200B, 0, 0},  {0x00, 0, 0},   {0x1B, 0, 0},
    {0x7F, 0, 0},    {0x9B, 0, 0},   {0xA0, 1, 1},    {0xAD, 0, 0},   {0x61C, 0, 0},
    {0x200E, 0, 0},  {0x200F, 0, 0}, {0x202A, 0, 0},  {0x202E, 0, 0}, {0x2028, 0, 0},
    {0x2029, 0, 0},  {0x2066, 0, 0}, {0x2069, 0, 0},  {0xFEFF, 0, 0}, {0xE0041, 0, 0},
    {0xFFFD, 1, 1},  {0x2060, 0, 0}, {0x180E, 0, 0},  {0x34F, 0, 0},  {0x115F, 0, 0},
    {0x3164, 0, 0},  {0xFFA0, 0, 0}, {0x1D173, 0, 0}, {0xFE0F, 0, 0}, {0xE0100, 0, 0},
};

START_TEST(points_have_width_and_safety)
{
    ck_assert_int_eq(utf8_is_safe(points[_i].point), points[_i].is_safe);
    if (points[_i].is_safe)
        ck_assert_int_eq(utf8_width(points[_i].point), points[_i].width);
}
END_TEST

static const struct {
    const char *in;
    size_t len;
    const char *out;
    size_t columns;
} shown[] = {
    {"", 0, "", 0},
    {"Valle d’Aosta", 15, "Valle d’Aosta", 13},
    {"中文", 6, "中文", 4},
    {"e\xCC\x81", 3, "e\xCC\x81", 1},
    {"\033[31m", 5, "\\u{1b}[31m", 10},
    {"a\nb", 3, "a\\u{a}b", 7},
    {"\0", 1, "\\u{0}", 5},
    {"\xC2\x9B", 2, "\\u{9b}", 6},
    {"\xE2\x80\xAE", 3, "\\u{202e}", 8},
    {"\xFF\x41", 2, "\\xffA", 5},
    {"\xC3", 1, "\\xc3", 4},
    {"##[error]x", 10, "##\\u{5b}error]x", 15},
    {"###[x", 5, "###\\u{5b}x", 10},
    {"#[x", 3, "#[x", 3},
    {"##x[", 4, "##x[", 4},
};

START_TEST(text_is_made_safe)
{
    struct buffer out = {0};
    ck_assert_uint_eq(utf8_add_safe(&out, shown[_i].in, shown[_i].len), shown[_i].columns);
    ck_assert_str_eq(buffer_text(&out), shown[_i].out);
    buffer_free(&out);
}
END_TEST

START_TEST(log_commands_are_stopped_across_calls)
{
    struct buffer out = {0};
    utf8_add_safe(&out, "##", 2);
    utf8_add_safe(&out, "[error]", 7);
    ck_assert_str_eq(buffer_text(&out), "##\\u{5b}error]");
    buffer_free(&out);
}
END_TEST

/* What GitHub's runner takes for a command, white space before it included, and what not. */
static const struct {
    const char *line;
    int is_command;
} lines[] = {
    {"::error::x", 1},
    {" \t\v\f::error", 1},
    {"\xC2\x85\u00A0\u1680\u2000\u200A\u2028\u202F\u205F\u3000::error", 1},
    {"x\r::error", 1},
    {"##[error]", 1},
    {"", 0},
    {"  ", 0},
    {":", 0},
    {": :", 0},
    {"x::", 0},
    {"\x08::", 0},
    {"\x0E::", 0},
    {"\x1F::", 0},
    {"\u1FFF::", 0},
    {"\u200B::", 0},
    {"\xFF::", 0},
    {"\xE2\x80", 0},
    {"[x", 0},
};

START_TEST(commands_of_build_services_are_known)
{
    struct buffer out = {0};
    const char *line = lines[_i].line;
    ck_assert_int_eq(utf8_is_command(line, strlen(line)), lines[_i].is_command);
    utf8_add_safe_start(&out, line);
    ck_assert(!utf8_is_command(buffer_text(&out), out.len) || strchr(line, '\r') != NULL);
    buffer_free(&out);
}
END_TEST

START_TEST(lines_stay_lines)
{
    struct buffer out = {0};
    utf8_add_safe_lines(&out, "a\n\tb\r\n", "> ");
    ck_assert_str_eq(buffer_text(&out), "> a\n> \\u{9}b\\u{d}\n> ");
    buffer_free(&out);
}
END_TEST

/* the rest */

START_TEST(embedded_files_are_found)
{
    const struct embedded_file *file = embedded_find("schema/regions.xsd");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_gt(file->size, 1000);
    ck_assert_mem_eq(file->bytes, "<?xml", 5);
    ck_assert_int_eq(file->bytes[file->size], 0);
    ck_assert_ptr_null(embedded_find("schema/none.xsd"));
    ck_assert_ptr_null(embedded_find(""));
    ck_assert_ptr_null(embedded_find(NULL));
}
END_TEST

START_TEST(trouble_is_one_line)
{
    trouble_begin();
    int status = trouble("cannot read %s", "a\nfse-lint: b\033[2J");
    ck_assert_int_eq(trouble_end(), 1);
    ck_assert_int_eq(status, EXIT_TROUBLE);
}
END_TEST

START_TEST(reasons_of_trouble_are_translated)
{
    ck_assert_str_eq(trouble_reason(ENOENT), "No such file or directory");
    ck_assert_str_eq(trouble_reason(ENOSPC), "No space left on device");
    ck_assert_int_eq(language_choose("it"), 0);
    ck_assert_str_eq(trouble_reason(ENOENT), "file o cartella inesistente");
    ck_assert_str_eq(trouble_reason(ECHILD), strerror(ECHILD)); /* none that files have */
    language_free();
}
END_TEST

/* The examples of NIST: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values */
START_TEST(hashes_are_those_of_the_standard)
{
    char hex[SHA256_DIGITS + 1];
    sha256_hex("", 0, hex);
    ck_assert_str_eq(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha256_hex("abc", 3, hex);
    ck_assert_str_eq(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    char *much = text_repeat('a', 1000 * 1000);
    sha256_hex(much, 1000 * 1000, hex);
    ck_assert_str_eq(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    memory_free(much);
}
END_TEST

Suite *
base_suite(void)
{
    Suite *suite = suite_create("base");
    TCase *memory = tcase_create("memory");
    tcase_add_test(memory, arena_bytes_are_cleared_and_aligned);
    tcase_add_test(memory, arena_bytes_do_not_overlap);
    tcase_add_test(memory, arena_texts);
    tcase_add_test(memory, buffer_grows);
    tcase_add_test(memory, buffer_takes_nothing_and_much);
    tcase_add_test(memory, memory_grows);
    tcase_add_test(memory, memory_is_never_null);
#ifndef __SANITIZE_ADDRESS__
    tcase_add_exit_test(memory, memory_that_cannot_be_had_ends_the_program, EXIT_TROUBLE);
#endif
    tcase_add_exit_test(memory, too_many_zeroed_items_end_the_program, EXIT_TROUBLE);
    tcase_add_exit_test(memory, program_ends_whoever_listens, EXIT_TROUBLE);
    tcase_add_exit_test(memory, growing_too_far_ends_the_program, EXIT_TROUBLE);
    tcase_add_test(memory, table_finds_what_it_has);
    tcase_add_test(memory, table_keeps_the_first);
    suite_add_tcase(suite, memory);

    TCase *utf8 = tcase_create("utf8");
    tcase_add_loop_test(utf8, sequences_are_read, 0, COUNT(sequences));
    tcase_add_loop_test(utf8, points_have_width_and_safety, 0, COUNT(points));
    tcase_add_loop_test(utf8, text_is_made_safe, 0, COUNT(shown));
    tcase_add_test(utf8, log_commands_are_stopped_across_calls);
    tcase_add_loop_test(utf8, commands_of_build_services_are_known, 0, COUNT(lines));
    tcase_add_test(utf8, lines_stay_lines);
    suite_add_tcase(suite, utf8);

    TCase *rest = tcase_create("rest");
    tcase_add_test(rest, hashes_are_those_of_the_standard);
    tcase_add_test(rest, embedded_files_are_found);
    tcase_add_test(rest, trouble_is_one_line);
    tcase_add_test(rest, reasons_of_trouble_are_translated);
    suite_add_tcase(suite, rest);
    return suite;
}
