/* SPDX-License-Identifier: MIT
 * Tests of read/source.h. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "base/memory.h"
#include "suites.h"
#include "support.h"
#include "xml/library.h"
#include "xml/limits.h"
#include "xml/source.h"

static const struct {
    const char *text;
    size_t offset, line, column;
} places[] = {
    {"", 0, 1, 1},           {"abc", 0, 1, 1},
    {"abc", 2, 1, 3},        {"abc", 3, 1, 4}, /* after the last character */
    {"a\nb", 1, 1, 2},                         /* the line end itself */
    {"a\nb", 2, 2, 1},       {"a\n", 2, 2, 1}, /* after the last line end */
    {"\n\n\nx", 3, 4, 1},    {"a\r\nb", 3, 2, 1},
    {"a\r\nb", 1, 1, 2},     {"à€x", 2, 1, 2}, /* columns are code points */
    {"à€x", 5, 1, 3},        {"\xF0\x9F\x98\x80x", 4, 1, 2},
    {"e\xCC\x81x", 3, 1, 3},                         /* a combining accent is one too */
    {"\tx", 1, 1, 2},                                /* and a tab */
    {"è\nè\nàx", 8, 3, 2},   {"\xFF\xFEx", 2, 1, 3}, /* a byte that is not UTF-8 counts as one */
};

START_TEST(offsets_have_line_and_column)
{
    struct source *source = source_of_text(places[_i].text);
    struct position position = source_position(source, places[_i].offset);
    ck_assert_uint_eq(position.line, places[_i].line);
    ck_assert_uint_eq(position.column, places[_i].column);
    source_free(source);
}
END_TEST

static const struct {
    const char *text;
    size_t count;
    const char *lines[4];
} lines[] = {
    {"", 1, {""}},
    {"a", 1, {"a"}},
    {"a\n", 2, {"a", ""}},
    {"a\nbc\n\nd", 4, {"a", "bc", "", "d"}},
    {"a\r\nb\r\n", 3, {"a", "b", ""}},
    {"\r\n\r\n", 3, {"", "", ""}},
    {"a\rb", 1, {"a\rb"}}, /* a lone carriage return ends no line */
};

START_TEST(lines_are_without_their_end)
{
    struct source *source = source_of_text(lines[_i].text);
    ck_assert_uint_eq(source->line_count, lines[_i].count);
    for (size_t i = 0; i < source->line_count; i++) {
        struct span span = source_line(source, i + 1);
        ck_assert_uint_eq(span.end - span.start, strlen(lines[_i].lines[i]));
        ck_assert_mem_eq(source->bytes + span.start, lines[_i].lines[i], span.end - span.start);
    }
    source_free(source);
}
END_TEST

START_TEST(many_lines)
{
    enum { LINES = 70000 }; /* more than libxml2 can count */
    char *text = text_repeat('\n', LINES);
    struct source *source = source_of("test.xml", text, LINES);
    ck_assert_uint_eq(source->line_count, LINES + 1);
    for (size_t i = 0; i <= LINES; i += 777) {
        struct position position = source_position(source, i);
        ck_assert_uint_eq(position.line, i + 1);
        ck_assert_uint_eq(position.column, 1);
    }
    source_free(source);
    memory_free(text);
}
END_TEST

START_TEST(bytes_are_copied_whole)
{
    char bytes[] = "a\0b\n\0";
    struct source *source = source_of("test.xml", bytes, 5);
    bytes[0] = 'x';
    ck_assert_uint_eq(source->len, 5);
    ck_assert_mem_eq(source->bytes, "a\0b\n\0", 6);
    ck_assert_uint_eq(source->line_count, 2);
    ck_assert_str_eq(source->name, "test.xml");
    source_free(source);
    source_free(NULL);
}
END_TEST

START_TEST(files_are_read)
{
    char path[] = "/tmp/fse-source-XXXXXX";
    int file = mkstemp(path);
    static char bytes[200000];
    memset(bytes, 'x', sizeof bytes);
    ck_assert_int_eq(write(file, bytes, sizeof bytes), sizeof bytes);
    close(file);
    struct source *source = source_read(path);
    unlink(path);
    ck_assert_ptr_nonnull(source);
    ck_assert_ptr_eq(source->name, path);
    ck_assert_uint_eq(source->len, sizeof bytes);
    ck_assert_mem_eq(source->bytes, bytes, sizeof bytes);
    source_free(source);
}
END_TEST

START_TEST(standard_input_is_read)
{
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(write(ends[1], "<a/>", 4), 4);
    close(ends[1]);
    ck_assert_int_eq(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    struct source *source = source_read("-");
    ck_assert_ptr_nonnull(source);
    ck_assert_str_eq(source->name, "<stdin>");
    ck_assert_str_eq(source->bytes, "<a/>");
    source_free(source);
}
END_TEST

/* Standard input, into which a process writes LEN bytes. */
static struct source *
read_from_process(size_t len)
{
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        static char bytes[65536];
        close(ends[0]);
        memset(bytes, 'x', sizeof bytes);
        signal(SIGPIPE, SIG_DFL);
        for (size_t left = len; left > 0;) {
            ssize_t written = write(ends[1], bytes, left < sizeof bytes ? left : sizeof bytes);
            left -= written > 0 ? (size_t)written : left;
        }
        _exit(0);
    }
    close(ends[1]);
    ck_assert_int_eq(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    close(ends[0]);
    struct source *source = source_read("-");
    ck_assert_ptr_nonnull(freopen("/dev/null", "r", stdin)); /* so that a writer ends, too */
    waitpid(child, NULL, 0);
    return source;
}

START_TEST(any_length_of_a_pipe_is_read)
{
    struct source *source = read_from_process(300000);
    ck_assert_ptr_nonnull(source);
    ck_assert_uint_eq(source->len, 300000);
    ck_assert_int_eq(source->bytes[299999], 'x');
    source_free(source);
}
END_TEST

START_TEST(what_is_too_long_is_read_no_further)
{
    struct source *source = read_from_process(LIMIT_FILE + 1000000);
    ck_assert_ptr_nonnull(source);
    ck_assert_uint_eq(source->len, LIMIT_FILE + 1);
    source_free(source);
}
END_TEST

static void
ignore(int number)
{
    (void)number;
}

/* A pipe into which nobody writes, and signals all the time: some reads are made again, but not for ever. */
START_TEST(interrupted_reads_end)
{
    int ends[2];
    struct sigaction action = {.sa_handler = ignore}, before;
    const struct itimerval often = {{0, 500}, {0, 500}}, never = {{0, 0}, {0, 0}};
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    trouble_begin();
    sigaction(SIGALRM, &action, &before);
    setitimer(ITIMER_REAL, &often, NULL);
    struct source *source = source_read("-");
    setitimer(ITIMER_REAL, &never, NULL);
    sigaction(SIGALRM, &before, NULL);
    ck_assert_int_eq(trouble_end(), 1);
    ck_assert_ptr_null(source);
    close(ends[0]);
    close(ends[1]);
}
END_TEST

START_TEST(what_cannot_be_opened_ahead_is_opened_later)
{
    char path[] = "/tmp/fse-source-XXXXXX";
    int file = mkstemp(path);
    struct rlimit limit, none;
    close(file);
    getrlimit(RLIMIT_NOFILE, &limit);
    none = (struct rlimit){3, limit.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);
    int is_open = source_open_ahead(path);
    setrlimit(RLIMIT_NOFILE, &limit);
    ck_assert_int_eq(is_open, 0);
    ck_assert_int_eq(source_open_ahead("/tmp"), 0);
    ck_assert_int_eq(source_open_ahead(path), 1);
    unlink(path);
    struct source *source = source_read(path);
    ck_assert_ptr_nonnull(source);
    source_free(source);
}
END_TEST

START_TEST(what_cannot_be_read_is_trouble)
{
    trouble_begin();
    ck_assert_ptr_null(source_read("/no/such/file.xml"));
    ck_assert_ptr_null(source_read("/tmp"));
    ck_assert_ptr_null(source_read(""));
    close(STDIN_FILENO);
    ck_assert_ptr_null(source_read("-"));
    ck_assert_int_eq(trouble_end(), 4);
}
END_TEST

/* Whether the external part of a document type in FILE is read. */
static int
loads(const char *file)
{
    char text[128];
    int len = snprintf(text, sizeof text, "<!DOCTYPE a SYSTEM \"%s\"><a/>", file);
    xmlDoc *document = xmlReadMemory(text, len, NULL, NULL, XML_PARSE_DTDLOAD);
    ck_assert_ptr_nonnull(document);
    int is_loaded = document->extSubset != NULL;
    xmlFreeDoc(document);
    return is_loaded;
}

START_TEST(nothing_is_loaded_by_name)
{
    char path[] = "/tmp/fse-source-XXXXXX";
    int file = mkstemp(path);
    ck_assert_int_eq(write(file, "<!ELEMENT a EMPTY>", 18), 18);
    close(file);
    ck_assert(!loads(path));
    library_allow(LIBRARY_EMBEDDED);
    ck_assert(!loads(path));
    library_allow_beside(path);
    ck_assert(loads(path));
    ck_assert(!loads("/etc/passwd"));
    ck_assert(!loads("/tmp"));
    ck_assert_ptr_null(xmlLoadExternalEntity(NULL, NULL, NULL));
    ck_assert_int_eq(truncate(path, LIMIT_FILE + 1), 0);
    ck_assert(!loads(path));
    ck_assert_int_eq(truncate(path, 18), 0);
    ck_assert(loads(path));
    library_allow_beside("/tmp/none/there");
    ck_assert(!loads(path));
    library_allow(LIBRARY_NOTHING);
    unlink(path);
}
END_TEST

Suite *
source_suite(void)
{
    Suite *suite = suite_create("source");
    TCase *places_case = tcase_create("places");
    tcase_add_loop_test(places_case, offsets_have_line_and_column, 0, COUNT(places));
    tcase_add_loop_test(places_case, lines_are_without_their_end, 0, COUNT(lines));
    tcase_add_test(places_case, many_lines);
    suite_add_tcase(suite, places_case);

    TCase *bytes = tcase_create("bytes");
    tcase_add_test(bytes, bytes_are_copied_whole);
    tcase_add_test(bytes, files_are_read);
    tcase_add_test(bytes, nothing_is_loaded_by_name);
    tcase_add_test(bytes, standard_input_is_read);
    tcase_add_test(bytes, any_length_of_a_pipe_is_read);
    tcase_add_test(bytes, what_is_too_long_is_read_no_further);
    tcase_add_test(bytes, interrupted_reads_end);
    tcase_add_test(bytes, what_cannot_be_opened_ahead_is_opened_later);
    tcase_add_test(bytes, what_cannot_be_read_is_trouble);
    suite_add_tcase(suite, bytes);
    return suite;
}
