/* SPDX-License-Identifier: MIT
 * Tests of report/file_name.h. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "report/file_name.h"
#include "suites.h"
#include "support.h"

/* A name, the folder, and what comes of it as a path and as a URI. */
static const struct sample {
    const char *name;
    const char *folder;
    const char *path;
    const char *uri;
} samples[] = {
    {"data/regions.xml", NULL, "data/regions.xml", "data/regions.xml"},
    {"./data//./regions.xml", "/home/a", "data/regions.xml", "data/regions.xml"},
    {"../regions.xml", "/home/a", "../regions.xml", "../regions.xml"},
    {"/home/a/data/x.xml", "/home/a", "data/x.xml", "data/x.xml"},
    {"/home/a//x.xml", "/home/a", "x.xml", "x.xml"},
    {"/home/ab/x.xml", "/home/a", "/home/ab/x.xml", "file:///home/ab/x.xml"},
    {"/home/a/", "/home/a", "/home/a", "file:///home/a"},
    {".", NULL, "", ""},
    {"/x.xml", NULL, "/x.xml", "file:///x.xml"},
    {"//x.xml", "", "/x.xml", "file:///x.xml"},
    {"/a/x.xml", "/", "a/x.xml", "a/x.xml"},
    {"//x.xml", "/", "x.xml", "x.xml"},
    {"/", "/", "/", "file:///"},
    {"a b%c:d?e#f.xml", NULL, "a b%c:d?e#f.xml", "a%20b%25c%3Ad%3Fe%23f.xml"},
    {"più.xml", NULL, "più.xml", "pi%C3%B9.xml"},
    {"\xff\n.xml", NULL, "\xff\n.xml", "%FF%0A.xml"},
    {".hidden/..x", NULL, ".hidden/..x", ".hidden/..x"},
};

START_TEST(names_are_paths_and_uris)
{
    const struct sample *sample = &samples[_i];
    struct buffer path = {0}, uri = {0};
    file_name_add_path(&path, sample->name, sample->folder);
    file_name_add_uri(&uri, sample->name, sample->folder);
    ck_assert_str_eq(buffer_text(&path), sample->path);
    ck_assert_str_eq(buffer_text(&uri), sample->uri);
    buffer_free(&path);
    buffer_free(&uri);
}
END_TEST

/* Where the folder of the process is gone, there is no root, and nothing is found. */
START_TEST(folder_may_be_gone)
{
    char dir[] = "/tmp/fse-gone-XXXXXX";
    int here = open(".", O_RDONLY);
    struct arena *arena = arena_new();
    ck_assert_ptr_nonnull(mkdtemp(dir));
    ck_assert_int_eq(chdir(dir), 0);
    ck_assert_int_eq(rmdir(dir), 0);
    const char *root = file_name_root(arena), *name = file_name_resolve(arena, "x.xml");
    ck_assert_int_eq(fchdir(here), 0);
    close(here);
    ck_assert_ptr_null(root);
    ck_assert_ptr_null(name);
    arena_free(arena);
}
END_TEST

Suite *
file_name_suite(void)
{
    Suite *suite = suite_create("file_name");
    TCase *names = tcase_create("names");
    tcase_add_loop_test(names, names_are_paths_and_uris, 0, COUNT(samples));
    tcase_add_test(names, folder_may_be_gone);
    suite_add_tcase(suite, names);
    return suite;
}
