/* SPDX-License-Identifier: MIT
 * Tests of report/file_name.h. */
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
    {"/x.xml", NULL, "/x.xml", "file:///x.xml"},
    {"//x.xml", "", "/x.xml", "file:///x.xml"},
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

Suite *
file_name_suite(void)
{
    Suite *suite = suite_create("file name");
    TCase *names = tcase_create("names");
    tcase_add_loop_test(names, names_are_paths_and_uris, 0, COUNT(samples));
    suite_add_tcase(suite, names);
    return suite;
}
