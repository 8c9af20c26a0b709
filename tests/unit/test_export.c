/* SPDX-License-Identifier: MIT
 * Tests of export/: the table of files, what an older export left, QR codes, and families that fail. */
#define _GNU_SOURCE /* for syscall */
#include <errno.h>
#include <fcntl.h>
#include <libxml/xmlerror.h>
#include <libxslt/xsltutils.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/memory.h"
#include "base/stops.h"
#include "base/table.h"
#include "export/export.h"
#include "export/files.h"
#include "export/formats.h"
#include "export/qr.h"
#include "export/workers.h"
#include "suites.h"
#include "support.h"
#include "transform/made_files.h"
#include "transform/stylesheet.h"
#include "transform/tree.h"

/* The end of the paths that can neither be opened nor looked at, as on a device that is gone; NULL: there is none. */
static const char *lost;

static int
is_lost(const char *path)
{
    size_t len = strlen(path), end = lost != NULL ? strlen(lost) : len + 1;
    if (end > len || strcmp(path + len - end, lost) != 0)
        return 0;
    errno = EIO;
    return 1;
}

int
open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    int mode = (flags & O_CREAT) != 0 ? va_arg(rest, int) : 0;
    va_end(rest);
    return is_lost(path) ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int
lstat(const char *restrict path, struct stat *restrict status)
{
    return is_lost(path) ? -1 : fstatat(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW);
}

/* How often somebody has waited for a process, and whether a request to stop comes the next time. */
int polls, stops_at_poll; /* not static: poll is inline where headers are fortified */

int
poll(struct pollfd *polled, nfds_t count, int milliseconds)
{
    const struct timespec time = {.tv_nsec = milliseconds * 1000000L};
    polls++;
    if (stops_at_poll)
        raise(SIGUSR1);
    stops_at_poll = 0;
    return ppoll(polled, count, &time, NULL);
}

static char dir[] = "/tmp/fse-export-XXXXXX";
static struct buffer sums, seen;
static struct table made;

static void
set_up(void)
{
    ck_assert_ptr_nonnull(mkdtemp(dir));
}

static void
tear_down(void)
{
    char command[64];
    lost = NULL;
    snprintf(command, sizeof command, "rm -r %s", dir);
    ck_assert_int_eq(system(command), 0);
    strcpy(dir + strlen(dir) - 6, "XXXXXX");
    buffer_free(&sums);
    buffer_free(&seen);
    table_free(&made);
}

static void
put(const char *name, const char *text)
{
    char path[128], hash[SHA256_DIGITS + 1];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
    sha256_hex(text, strlen(text), hash);
    buffer_printf(&sums, "%s  %s\n", hash, name);
}

static void
see(const char *path, void *context)
{
    (void)context;
    buffer_printf(&seen, "%s ", path);
}

/* An export that made a.csv, which is still made, b.csv and c.csv, which are not, and whatever LINES list. */
static void
put_export(const char *lines)
{
    put(MANIFEST_JSON, "{\"name\": \"fse-lint\"}");
    put("a.csv", "a");
    put("b.csv", "b");
    put("c.csv", "c");
    buffer_add_text(&sums, lines);
    struct buffer all = sums;
    sums = (struct buffer){0};
    put(MANIFEST_SUMS, buffer_text(&all));
    buffer_free(&all);
    table_add(&made, MANIFEST_JSON, dir);
    table_add(&made, "a.csv", dir);
}

#define HASH "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb" /* of "a" */

START_TEST(what_is_not_made_any_more_is_found)
{
    put_export(HASH "  gone.csv\n" HASH "  ../a.csv\n" HASH "  .a\n" HASH "  a//b\n" HASH
                    "  /a\n" HASH "  \n" HASH " a.csv\n" HASH "  b.csv\nno line\n");
    ck_assert_int_eq(leftovers_each_stale(dir, &made, see, NULL), 0);
    ck_assert_str_eq(buffer_text(&seen), "b.csv c.csv ");
}
END_TEST

START_TEST(what_cannot_be_read_stays)
{
    put_export("");
    lost = "/b.csv";
    trouble_begin();
    ck_assert_int_eq(leftovers_each_stale(dir, &made, see, NULL), 0);
    trouble_end();
    ck_assert_str_eq(buffer_text(&seen), "c.csv ");
}
END_TEST

START_TEST(list_that_cannot_be_read_is_trouble)
{
    put_export("");
    lost = "/" MANIFEST_SUMS;
    trouble_begin();
    int rc = leftovers_each_stale(dir, &made, see, NULL);
    trouble_end();
    ck_assert_int_eq(rc, -1);
    ck_assert_str_eq(buffer_text(&seen), "");
}
END_TEST

START_TEST(list_of_somebody_else_is_none)
{
    put(MANIFEST_JSON, "{}");
    put("b.csv", "b");
    struct buffer all = sums;
    sums = (struct buffer){0};
    put(MANIFEST_SUMS, buffer_text(&all));
    buffer_free(&all);
    ck_assert_int_eq(leftovers_each_stale(dir, &made, see, NULL), 0);
    ck_assert_str_eq(buffer_text(&seen), "");
}
END_TEST

START_TEST(list_of_another_manifest_is_none)
{
    put_export("");
    put(MANIFEST_JSON, "{\"name\": \"fse-lint\", \"changed\": true}");
    ck_assert_int_eq(leftovers_each_stale(dir, &made, see, NULL), 0);
    ck_assert_str_eq(buffer_text(&seen), "");
}
END_TEST

START_TEST(strangers_are_found)
{
    static const struct export_family family = {.path = "csv/"}, alone = {.path = "quality.html"};
    char path[128];
    snprintf(path, sizeof path, "%s/csv", dir);
    ck_assert_int_eq(mkdir(path, 0777), 0);
    snprintf(path, sizeof path, "%s/csv/in", dir);
    ck_assert_int_eq(mkdir(path, 0777), 0);
    snprintf(path, sizeof path, "%s/csv/empty", dir);
    ck_assert_int_eq(mkdir(path, 0777), 0);
    put("csv/z.csv", "");
    put("csv/in/a.csv", "");
    put("csv/.hidden", "");
    put("csv/lost", "");
    put("csv/made.csv", "");
    put("other.csv", "");
    table_add(&made, "csv/made.csv", dir);
    lost = "/lost";
    leftovers_each_stranger(dir, &family, &made, see, NULL);
    leftovers_each_stranger(dir, &alone, &made, see, NULL);
    ck_assert_str_eq(buffer_text(&seen), "csv/in/a.csv csv/z.csv ");
}
END_TEST

static const struct {
    const char *path;
    int is_path;
} paths[] = {
    {"csv/regions.csv", 1},
    {"a", 1},
    {"a-b_c.d/E9", 1},
    {"", 0},
    {"/a", 0},
    {"a/", 0},
    {"a//b", 0},
    {".a", 0},
    {"a/../b", 0},
    {"a b", 0},
    {"a\\b", 0},
};

START_TEST(paths_stay_below)
{
    ck_assert_int_eq(export_is_path(paths[_i].path), paths[_i].is_path);
}
END_TEST

static const struct {
    const char *path, *type;
} types[] = {
    {"csv/csv-metadata.json", "application/csvm+json"},
    {"json/regions.json", "application/json"},
    {"a.json.txt", "text/plain"},
    {"SHA256SUMS", "text/plain"},
    {"a.csv/b.ttl", "text/turtle"},
};

START_TEST(media_types_are_known)
{
    ck_assert_str_eq(export_media_type(types[_i].path), types[_i].type);
}
END_TEST

/* How many modules a side the code of LEN bytes has with its margin, and whether MODULE of it, by row and column of the code
 * itself, is dark. */
static int
side_of(size_t len, unsigned char dark[128][128])
{
    struct buffer text = {0};
    int side = -1, column, row, width, end, used;
    for (size_t i = 0; i < len; i++)
        buffer_add_text(&text, "a");
    qr_draw(&text);
    const char *at = strstr(buffer_text(&text), "viewBox=\"0 0 ");
    ck_assert_int_eq(sscanf(at, "viewBox=\"0 0 %d", &side), 1);
    memset(dark, 0, sizeof(unsigned char[128][128]));
    at = strstr(at, "<path d=\"") + strlen("<path d=\"");
    for (; sscanf(at, "M%d %dh%dv1h-%dz%n", &column, &row, &width, &end, &used) == 4; at += used)
        for (int i = 0; i < width; i++)
            dark[row - 4][column - 4 + i] = 1;
    ck_assert_str_eq(at, "\"/></svg>\n");
    buffer_free(&text);
    return side;
}

/* At the level M, a version has room for so many bytes (ISO/IEC 18004, table 7). */
static const struct {
    size_t len;
    int side;
} codes[] = {
    {0, 29},   {14, 29},  {15, 33},  {106, 49}, {107, 53},  {122, 53}, {123, 57},
    {180, 61}, {181, 65}, {213, 65}, {214, 69}, {666, 105}, {667, 8},
};

START_TEST(codes_are_as_small_as_can_be)
{
    static unsigned char dark[128][128];
    ck_assert_int_eq(side_of(codes[_i].len, dark), codes[_i].side);
}
END_TEST

/* From version 7 on, a code says its version twice (ISO/IEC 18004, table D.1). */
static const struct {
    size_t len;
    unsigned bits;
} versions[] = {{107, 0x07C94}, {123, 0x085BC}, {181, 0x0A4D3}, {666, 0x149A6}};

START_TEST(codes_say_their_version)
{
    static unsigned char dark[128][128];
    int last = side_of(versions[_i].len, dark) - 9;
    unsigned found = 0, again = 0;
    for (int i = 17; i >= 0; i--) {
        found = found << 1 | dark[last - 10 + i % 3][i / 3];
        again = again << 1 | dark[i / 3][last - 10 + i % 3];
    }
    ck_assert_uint_eq(found, versions[_i].bits);
    ck_assert_uint_eq(again, versions[_i].bits);
}
END_TEST

/* The tree of the small export, with FROM replaced by TO. The caller frees it. */
static struct tree *
small_tree(const char *from, const char *to)
{
    struct source *source = source_read(FSE_TEST_DATA "/../exports/small/xml/regions.xml");
    ck_assert_ptr_nonnull(source);
    char *text = text_replace(source->bytes, from, to);
    struct tree *tree = tree_parse(text, strlen(text));
    memory_free(text);
    source_free(source);
    return tree;
}

#define BAD_NAME "id=\"emilia-romagna\"", "id=\"emilia romagna\""

/* What comes of FAMILY made of the small export with that change: status and lines of trouble. */
static int
make(const struct export_family *family, const char *from, const char *to, int *lines)
{
    struct tree *tree = small_tree(from, to);
    struct made_files files = {0};
    trouble_begin();
    int rc = family_make(family, tree, &files);
    *lines = trouble_end();
    made_files_free(&files);
    tree_free(tree);
    return rc;
}

START_TEST(formats_are_known)
{
    char *unknown = NULL;
    const char *nearest = NULL;
    for (size_t i = 0; i < export_family_count; i++)
        ck_assert_int_eq(export_check_formats(export_families[i].format, &unknown, &nearest), 0);
    ck_assert_int_eq(export_check_formats("csv,jsn", &unknown, &nearest), -1);
    ck_assert_str_eq(unknown, "jsn");
    ck_assert_str_eq(nearest, "json");
    memory_free(unknown);
}
END_TEST

START_TEST(formats_may_name_the_manifest)
{
    ck_assert_int_ne(formats_want_manifest(NULL), 0);
    ck_assert_int_ne(formats_want_manifest("csv,manifest"), 0);
    ck_assert_int_eq(formats_want_manifest("csv,json"), 0);
}
END_TEST

START_TEST(no_stylesheet_is_legal_to_free)
{
    stylesheet_free(NULL);
}
END_TEST

START_TEST(families_stay_in_their_folders)
{
    struct export_family family = {"csv", "csv/", OF_DATASET, "xslt/export/csv.xsl", {NULL}, NULL};
    int lines;
    ck_assert_int_eq(make(&family, "", "", &lines), 0);
    ck_assert_int_eq(lines, 0);
    family.path = "other/";
    ck_assert_int_eq(make(&family, "", "", &lines), -1);
    ck_assert_int_eq(lines, 1);
    family = (struct export_family){"html", "html/", OF_DATASET, "xslt/export/html/files.xsl",
                                    {NULL}, NULL};
    ck_assert_int_eq(make(&family, BAD_NAME, &lines), -1);
    ck_assert_int_eq(lines, 1);
}
END_TEST

START_TEST(families_that_fail_are_trouble)
{
    const struct export_family family = {
        "html", "html/xx/", OF_DATASET, "xslt/export/html.xsl", {"lang", "xx"}, NULL};
    int lines;
    ck_assert_int_eq(make(&family, "", "", &lines), -1);
    ck_assert_int_eq(lines, 1);
}
END_TEST

/* What is made by several processes, and what comes of it. */
struct work {
    const struct tree **trees;
    struct made_files *files;
};

/* Those of the families whose paths begin with PATH, of TREE. */
static struct work
work_on(const char *path, const struct tree *tree)
{
    struct work work = {memory_get_zeroed(export_family_count, sizeof *work.trees),
                        memory_get_zeroed(export_family_count, sizeof *work.files)};
    for (size_t i = 0; i < export_family_count; i++)
        if (strncmp(export_families[i].path, path, strlen(path)) == 0)
            work.trees[i] = tree;
    return work;
}

/* How many files there are; ends WORK. */
static size_t
end_work(struct work *work)
{
    size_t count = 0;
    for (size_t i = 0; i < export_family_count; i++) {
        count += work->files[i].count;
        made_files_free(&work->files[i]);
    }
    memory_free(work->files);
    memory_free(work->trees);
    return count;
}

START_TEST(processes_say_what_goes_wrong)
{
    struct tree *tree = small_tree(BAD_NAME);
    struct work work = work_on("html/it/", tree);
    trouble_begin();
    int rc = families_make(work.trees, work.files);
    int lines = trouble_end();
    ck_assert_int_eq(rc, -1);
    ck_assert_int_eq(lines, 1);
    end_work(&work);
    tree_free(tree);
}
END_TEST

/* A request to stop comes before the first process, or while they run; families_make gives it back to who holds it. */
START_TEST(families_are_not_made_once_it_is_to_stop)
{
    struct tree *tree = small_tree("", "");
    sigset_t before, stop;
    int number = 0;
    stops_hold(&before);
    sigemptyset(&stop);
    sigaddset(&stop, SIGUSR1);
    for (int i = 0; i < 2; i++) {
        struct work work = work_on("csv/", tree);
        stops_at_poll = i;
        if (i == 0)
            raise(SIGUSR1);
        int rc = families_make(work.trees, work.files);
        int has_come = !stops_at_poll; /* with one processor, nobody waits for another */
        ck_assert_int_eq(rc, has_come ? -1 : 0);
        ck_assert(end_work(&work) == 0 || !has_come);
        if (has_come)
            ck_assert_int_eq(sigwait(&stop, &number), 0);
        stops_at_poll = 0;
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    tree_free(tree);
}
END_TEST

#ifdef __linux__
/* On one processor, a process of its own is for what takes long, so that it can be stopped. */
START_TEST(large_documents_have_a_process)
{
    cpu_set_t before, one;
    ck_assert_int_eq(sched_getaffinity(0, sizeof before, &before), 0);
    size_t cpu = 0;
    while (!CPU_ISSET(cpu, &before))
        cpu++;
    CPU_ZERO(&one);
    CPU_SET(cpu, &one);
    char *spaces = text_repeat(' ', 5 * 1024 * 1024),
         *much = text_replace("?</regions>", "?", spaces);
    struct tree *trees[] = {small_tree("", ""), small_tree("</regions>", much)};
    memory_free(spaces);
    memory_free(much);
    sched_setaffinity(0, sizeof one, &one);
    for (int i = 0; i < COUNT(trees); i++) {
        struct work work = work_on("csv/", trees[i]);
        polls = 0;
        ck_assert_int_eq(families_make(work.trees, work.files), 0);
        ck_assert_int_eq(polls > 0, i);
        ck_assert_uint_gt(end_work(&work), 10);
        tree_free(trees[i]);
    }
    sched_setaffinity(0, sizeof before, &before);
}
END_TEST
#endif

START_TEST(only_files_of_ours_are_taken)
{
    struct made_files files = {0};
    ck_assert(!made_files_takes("file:///a"));
    made_files_take(&files);
    ck_assert(!made_files_takes("file:///a"));
    char *name = text_replace("?a", "?", made_files_root);
    ck_assert(made_files_takes(name));
    memory_free(name);
    made_files_take(NULL);
}
END_TEST

START_TEST(nobody_speaks_between_two_stylesheets)
{
    int lines;
    const struct export_family family = {"csv",  "csv/", OF_DATASET, "xslt/export/csv.xsl",
                                         {NULL}, NULL};
    ck_assert_int_eq(make(&family, "", "", &lines), 0);
    trouble_begin();
    xsltGenericError(xsltGenericErrorContext, "of nobody\n");
    xmlGenericError(xmlGenericErrorContext, "of nobody\n");
    ck_assert_int_eq(trouble_end(), 0);
}
END_TEST

Suite *
export_suite(void)
{
    Suite *suite = suite_create("export");
    TCase *folder = tcase_create("folder");
    tcase_add_checked_fixture(folder, set_up, tear_down);
    tcase_add_test(folder, what_is_not_made_any_more_is_found);
    tcase_add_test(folder, what_cannot_be_read_stays);
    tcase_add_test(folder, list_that_cannot_be_read_is_trouble);
    tcase_add_test(folder, list_of_somebody_else_is_none);
    tcase_add_test(folder, list_of_another_manifest_is_none);
    tcase_add_test(folder, strangers_are_found);
    suite_add_tcase(suite, folder);

    TCase *rest = tcase_create("rest");
    tcase_add_loop_test(rest, paths_stay_below, 0, COUNT(paths));
    tcase_add_loop_test(rest, media_types_are_known, 0, COUNT(types));
    tcase_add_loop_test(rest, codes_are_as_small_as_can_be, 0, COUNT(codes));
    tcase_add_loop_test(rest, codes_say_their_version, 0, COUNT(versions));
    tcase_add_test(rest, formats_are_known);
    tcase_add_test(rest, formats_may_name_the_manifest);
    tcase_add_test(rest, no_stylesheet_is_legal_to_free);
    tcase_add_test(rest, families_stay_in_their_folders);
    tcase_add_test(rest, families_that_fail_are_trouble);
    tcase_add_test(rest, processes_say_what_goes_wrong);
    tcase_add_test(rest, families_are_not_made_once_it_is_to_stop);
#ifdef __linux__
    tcase_add_test(rest, large_documents_have_a_process);
#endif
    tcase_add_test(rest, only_files_of_ours_are_taken);
    tcase_add_test(rest, nobody_speaks_between_two_stylesheets);
    suite_add_tcase(suite, rest);
    return suite;
}
