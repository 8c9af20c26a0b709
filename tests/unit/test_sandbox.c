/* SPDX-License-Identifier: MIT
 * Tests of base/sandbox.h: inside, nothing can be opened but what was named, no connection, no program. Each runs in a
 * process of its own, which stays inside; what it sees is asserted at its end, as Check writes then. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): Linux declares syscall only with this */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/sandbox.h"
#include "suites.h"
#include "support.h"

enum { NOBODY = 65534 }; /* a user who is not the superuser */

static char dir[] = "/tmp/fse-sandbox-XXXXXX";
static const char *const names[] = {"named", "secret", "out/old"};

static const char *
path_of(const char *name)
{
    static char paths[4][1024];
    static int next;
    char *path = paths[next++ % COUNT(paths)];
    snprintf(path, sizeof *paths, "%s/%s", dir, name);
    return path;
}

static void
set_up(void)
{
    ck_assert_ptr_nonnull(mkdtemp(dir));
    ck_assert_int_eq(mkdir(path_of("out"), 0700), 0);
    for (int i = 0; i < COUNT(names); i++) {
        FILE *file = fopen(path_of(names[i]), "we");
        ck_assert_ptr_nonnull(file);
        fputs("text", file);
        fclose(file);
    }
}

static void
tear_down(void)
{
    unlink(path_of("out/new"));
    rmdir(path_of("out/folder"));
    for (int i = 0; i < COUNT(names); i++)
        unlink(path_of(names[i]));
    unlink(path_of("moved"));
    unlink(path_of("loop"));
    rmdir(path_of("closed"));
    rmdir(path_of("out"));
    rmdir(dir);
}

/* Enters with what the tests name; whether all of it is to be had here. */
static int
enter(void)
{
    const struct sandbox_path paths[] = {{path_of("named"), SANDBOX_READ},
                                         {path_of("out"), SANDBOX_READ | SANDBOX_WRITE},
                                         {path_of("absent"), SANDBOX_READ}};
    return sandbox_enter(paths, (size_t)COUNT(paths)) == NULL;
}

/* The errno of what returned RC; 0: it worked. */
static int
error_of(int rc)
{
    return rc >= 0 ? 0 : errno;
}

static int
open_error(const char *name, int flags)
{
    int file = open(path_of(name), flags | O_CLOEXEC, 0600), error = error_of(file);
    if (file >= 0)
        close(file);
    return error;
}

START_TEST(test_what_was_named)
{
    enter();
    int opened = open_error("named", O_RDONLY), absent = open_error("absent", O_RDONLY);
    int made = open_error("out/new", O_WRONLY | O_CREAT | O_EXCL);
    int folder = error_of(mkdir(path_of("out/folder"), 0700));
    int listed = open_error("out", O_RDONLY | O_DIRECTORY);
    int moved = error_of(rename(path_of("out/new"), path_of("out/old")));
    int linked = error_of(link(path_of("out/old"), path_of("out/new")));
    int removed = error_of(unlink(path_of("out/new")));
    ck_assert_int_eq(opened, 0);
    ck_assert_int_eq(absent, ENOENT);
    ck_assert_int_eq(made, 0);
    ck_assert_int_eq(folder, 0);
    ck_assert_int_eq(listed, 0);
    ck_assert_int_eq(moved, 0);
    ck_assert_int_eq(linked, 0);
    ck_assert_int_eq(removed, 0);
}
END_TEST

#ifndef FSE_SANDBOX_WRITES
START_TEST(test_other_files)
{
    if (!enter())
        return;
    int written = open_error("secret", O_WRONLY), made = open_error("new", O_WRONLY | O_CREAT);
    int changed = open_error("named", O_WRONLY), emptied = error_of(truncate(path_of("secret"), 0));
    int removed = error_of(unlink(path_of("secret")));
    int moved = error_of(rename(path_of("out/old"), path_of("moved")));
    int taken = error_of(rename(path_of("secret"), path_of("out/new")));
    int linked = error_of(symlink("/", path_of("out/new")));
    ck_assert_int_eq(written, EACCES);
    ck_assert_int_eq(made, EACCES);
    ck_assert_int_eq(changed, EACCES);
    ck_assert_int_eq(emptied, EACCES);
    ck_assert_int_eq(removed, EACCES);
    ck_assert_int_ne(moved, 0);
    ck_assert_int_ne(taken, 0);
    ck_assert_int_eq(linked, EACCES);
}
END_TEST
#endif

/* What cannot be opened for a reason that stays is left out; all else has its place in the sandbox. */
START_TEST(test_paths_out_of_reach)
{
    static char endless[PATH_MAX + 2];
    memset(endless, 'x', sizeof endless - 1);
    const struct sandbox_path paths[] = {{path_of("named/x"), SANDBOX_READ},
                                         {path_of("loop"), SANDBOX_READ},
                                         {endless, SANDBOX_READ}};
    int linked = symlink("loop", path_of("loop"));
    int without = sandbox_enter(paths, (size_t)COUNT(paths)) == NULL, with = enter();
    ck_assert_int_eq(linked, 0);
    ck_assert_int_eq(without, with);
}
END_TEST

START_TEST(test_paths_of_others)
{
    const struct sandbox_path path = {path_of("closed/x"), SANDBOX_READ};
    int made = mkdir(path_of("closed"), 0), is_root = geteuid() == 0;
    int became = is_root ? seteuid(NOBODY) : 0;
    int without = sandbox_enter(&path, 1) == NULL;
    int again = is_root ? seteuid(0) : 0, with = enter();
    ck_assert_int_eq(made, 0);
    ck_assert_int_eq(became, 0);
    ck_assert_int_eq(again, 0);
    ck_assert_int_eq(without, with);
}
END_TEST

START_TEST(test_connections)
{
    if (!enter())
        return;
    int ends[2];
    int internet = error_of(socket(AF_INET, SOCK_STREAM, 0));
    int local = error_of(socket(AF_UNIX, SOCK_STREAM, 0));
    int pair = error_of(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    int pipes = error_of(pipe(ends));
    ck_assert_int_eq(internet, EPERM);
    ck_assert_int_eq(local, EPERM);
    ck_assert_int_eq(pair, EPERM);
    ck_assert_int_eq(pipes, 0);
}
END_TEST

#ifdef __linux__
/* Without a descriptor there is no ruleset, with one nothing to put into it: files stay open, calls are denied. */
START_TEST(test_without_descriptors)
{
    struct rlimit before, few;
    const struct sandbox_path paths[] = {{path_of("out"), SANDBOX_WRITE}};
    int next = open(path_of("named"), O_RDONLY | O_CLOEXEC), written[2];
    int known = getrlimit(RLIMIT_NOFILE, &before);
    const char *lacking[2];
    close(next);
    for (int i = 0; i < COUNT(lacking); i++) {
        few = (struct rlimit){(rlim_t)(next + i), before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &few);
        lacking[i] = sandbox_enter(paths, (size_t)COUNT(paths));
        setrlimit(RLIMIT_NOFILE, &before);
        written[i] = open_error("secret", O_WRONLY);
    }
    int internet = error_of(socket(AF_INET, SOCK_STREAM, 0));
    ck_assert_int_eq(known, 0);
    for (int i = 0; i < COUNT(lacking); i++) {
        ck_assert_ptr_nonnull(lacking[i]);
        ck_assert_int_eq(written[i], 0);
        if (strcmp(lacking[i], "seccomp") != 0)
            ck_assert_int_eq(internet, EPERM);
    }
}
END_TEST
#endif

#ifndef FSE_SANDBOX_WRITES
/* A process inside starts others, which are inside too: the export does. */
START_TEST(test_children)
{
    if (!enter())
        return;
    int status = -1;
    pid_t child = fork();
    if (child == 0)
        _exit(open_error("secret", O_WRONLY) == EACCES && open_error("named", O_RDONLY) == 0 ? 0
                                                                                             : 1);
    waitpid(child, &status, 0);
    ck_assert_int_eq(status, 0);
}
END_TEST

#endif

#if defined(__linux__) && !defined(FSE_SANDBOX_IS_WATCHED) && !defined(FSE_SANDBOX_WRITES)
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>

START_TEST(test_reading)
{
    if (!enter())
        return;
    int other = open_error("secret", O_RDONLY), folder = open_error(".", O_RDONLY | O_DIRECTORY);
    int system = error_of(open("/etc/passwd", O_RDONLY | O_CLOEXEC));
    int process = error_of(open("/proc/self/mem", O_RDONLY | O_CLOEXEC));
    ck_assert_int_eq(other, EACCES);
    ck_assert_int_eq(folder, EACCES);
    ck_assert_int_eq(system, EACCES);
    ck_assert_int_eq(process, EACCES);
}
END_TEST

START_TEST(test_programs)
{
    if (!enter())
        return;
    char program[] = "/bin/true";
    char *const arguments[] = {program, NULL};
    int started = error_of(execv(program, arguments));
    int traced = error_of((int)ptrace(PTRACE_TRACEME, 0, NULL, NULL));
    ck_assert_int_eq(started, EPERM);
    ck_assert_int_eq(traced, EPERM);
    ck_assert_int_eq(prctl(PR_GET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L), 1);
}
END_TEST

/* What types into a terminal, and numbers of another set of calls. */
START_TEST(test_calls)
{
    if (!enter())
        return;
    int typed = error_of(ioctl(STDIN_FILENO, TIOCSTI, "x"));
    int selected = error_of(ioctl(STDIN_FILENO, TIOCLINUX, "x"));
    int ring = error_of((int)syscall(SYS_io_uring_setup, 1, NULL));
    int alone = error_of((int)syscall(SYS_unshare, 0));
    int x32 = error_of((int)syscall(0x40000000L + SYS_getpid));
    ck_assert_int_eq(typed, EPERM);
    ck_assert_int_eq(selected, EPERM);
    ck_assert_int_eq(ring, EPERM);
    ck_assert_int_eq(alone, EPERM);
    ck_assert_int_eq(x32, EPERM);
    ck_assert_int_eq(getpid(), (int)syscall(SYS_getpid));
}
END_TEST
#endif

Suite *
sandbox_suite(void)
{
    Suite *suite = suite_create("sandbox");
    TCase *tcase = tcase_create("sandbox");
    tcase_add_unchecked_fixture(tcase, set_up, tear_down);
    tcase_add_test(tcase, test_what_was_named);
#ifndef FSE_SANDBOX_WRITES
    tcase_add_test(tcase, test_other_files);
    tcase_add_test(tcase, test_children);
#endif
    tcase_add_test(tcase, test_paths_out_of_reach);
    tcase_add_test(tcase, test_paths_of_others);
    tcase_add_test(tcase, test_connections);
#ifdef __linux__
    tcase_add_test(tcase, test_without_descriptors);
#endif
#if defined(__linux__) && !defined(FSE_SANDBOX_IS_WATCHED) && !defined(FSE_SANDBOX_WRITES)
    tcase_add_test(tcase, test_reading);
    tcase_add_test(tcase, test_programs);
    tcase_add_test(tcase, test_calls);
#endif
    suite_add_tcase(suite, tcase);
    return suite;
}
