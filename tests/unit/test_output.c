/* SPDX-License-Identifier: MIT
 * Tests of base/output.h: a set of files replaces its targets together, or not at all. */
#define _GNU_SOURCE /* for syscall */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/output.h"
#include "suites.h"
#include "support.h"

static char dir[] = "/tmp/fse-output-XXXXXX";
static struct output *output;

/* What link fails with, as where a file system has no second names; 0: it works. */
static int link_error;

int
link(const char *from, const char *to)
{
    if (link_error == 0)
        return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
    struct stat status;
    errno = stat(from, &status) == 0 ? link_error : ENOENT;
    return -1;
}

/* The calls that fail from now on, as on a device that is gone; rename after that many that work. */
static int fchown_error, close_fails, access_fails, stat_fails, renames_left = -1;

/* The errors of the next writes, that many of them; 0: they work. */
static int write_error, writes_failing;

ssize_t
write(int file, const void *bytes, size_t len)
{
    if (writes_failing == 0)
        return syscall(SYS_write, file, bytes, len);
    writes_failing--;
    errno = write_error;
    return -1;
}

int
stat(const char *restrict path, struct stat *restrict status)
{
    errno = EIO;
    return stat_fails ? -1 : fstatat(AT_FDCWD, path, status, 0);
}

int
access(const char *path, int how)
{
    errno = EROFS;
    return access_fails ? -1 : faccessat(AT_FDCWD, path, how, 0);
}

int
fchown(int file, uid_t owner, gid_t group)
{
    (void)file, (void)owner, (void)group;
    errno = fchown_error;
    return fchown_error != 0 ? -1 : 0;
}

int
close(int file)
{
    int rc = (int)syscall(SYS_close, file);
    if (!close_fails)
        return rc;
    errno = EIO;
    return -1;
}

int
rename(const char *from, const char *to)
{
    if (renames_left != 0) {
        renames_left -= renames_left > 0;
        return renameat(AT_FDCWD, from, AT_FDCWD, to);
    }
    errno = EIO;
    return -1;
}

static void
set_up(void)
{
    ck_assert_ptr_nonnull(mkdtemp(dir));
    output = output_new(dir);
}

static void
remove_tree(const char *path)
{
    char inner[1024];
    DIR *folder = opendir(path);
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
        if (unlink(inner) != 0)
            remove_tree(inner);
    }
    closedir(folder);
    rmdir(path);
}

static void
tear_down(void)
{
    output_free(output);
    remove_tree(dir);
}

static char *
path_of(const char *name)
{
    static char path[1024];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    return path;
}

static void
put(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

static int
add(const char *name, const char *text)
{
    return output_add(output, name, text, strlen(text));
}

/* Frees the set, so that whatever it leaves after is there to see. */
static void
finish(void)
{
    output_free(output);
    output = NULL;
}

static int
has(const char *name, const char *text)
{
    return output_is_current(dir, name, text, strlen(text));
}

/* How many entries there are in a folder of DIR. */
static int
entries(const char *name)
{
    DIR *folder = opendir(path_of(name));
    ck_assert_ptr_nonnull(folder);
    int count = -2;
    while (readdir(folder) != NULL)
        count++;
    closedir(folder);
    return count;
}

START_TEST(files_are_written)
{
    char bytes[100000];
    memset(bytes, 'x', sizeof bytes);
    ck_assert_int_eq(add("a", "one"), 0);
    ck_assert_int_eq(add("deep/er/b", ""), 0);
    ck_assert_int_eq(output_add(output, "c", bytes, sizeof bytes), 0);
    ck_assert(!has("a", "one"));
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("a", "one"));
    ck_assert(has("deep/er/b", ""));
    ck_assert(output_is_current(dir, "c", bytes, sizeof bytes));
    ck_assert_int_eq(entries("."), 3);
    ck_assert_int_eq(entries("deep/er"), 1);
}
END_TEST

START_TEST(files_are_replaced)
{
    put("a", "old and longer");
    put("b", "old");
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(add("b", "new"), 0);
    ck_assert(has("a", "old and longer"));
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("a", "new") && has("b", "new"));
    ck_assert_int_eq(entries("."), 2);
}
END_TEST

START_TEST(without_commit_nothing_changes)
{
    put("a", "old");
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(add("b", "new"), 0);
    finish();
    ck_assert(has("a", "old"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

/* The third of four files cannot be replaced, as a folder has come to have its name. */
static void
fail_at_the_third(void)
{
    put("a", "old");
    put("d", "old");
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(add("b", "new"), 0);
    ck_assert_int_eq(add("c", "new"), 0);
    ck_assert_int_eq(add("d", "new"), 0);
    mkdir(path_of("c"), 0777);
    trouble_begin();
    ck_assert_int_eq(output_commit(output), -1);
    ck_assert_int_eq(trouble_end(), 1);
    finish();
    ck_assert(has("a", "old") && has("d", "old"));
    ck_assert_int_eq(entries("c"), 0);
    ck_assert_int_eq(entries("."), 3);
}

START_TEST(all_or_none)
{
    fail_at_the_third();
}
END_TEST

START_TEST(all_or_none_without_second_names)
{
    link_error = EPERM;
    fail_at_the_third();
}
END_TEST

START_TEST(files_are_replaced_without_second_names)
{
    link_error = EPERM;
    put("a", "old");
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(add("b", "new"), 0);
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("a", "new") && has("b", "new"));
    ck_assert_int_eq(entries("."), 2);
}
END_TEST

START_TEST(file_in_the_way_of_a_folder)
{
    put("json", "a file");
    trouble_begin();
    ck_assert_int_eq(add("json/regions.json", "new"), -1);
    ck_assert_int_eq(trouble_end(), 1);
    finish();
    ck_assert(has("json", "a file"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

START_TEST(folder_that_cannot_be_written)
{
    if (geteuid() == 0 &&
        (setgid(65534) != 0 || chown(dir, 65534, 65534) != 0 || setuid(65534) != 0))
        return;
    put("a", "old");
    ck_assert_int_eq(chmod(dir, 0555), 0);
    trouble_begin();
    ck_assert_int_eq(add("a", "new"), -1);
    ck_assert_int_eq(add("folder/b", "new"), -1);
    ck_assert_int_eq(trouble_end(), 2);
    finish();
    ck_assert_int_eq(chmod(dir, 0755), 0);
    ck_assert(has("a", "old"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

/* A limit of the process stands for a full disk: writing stops in the middle. Nothing is asserted while it
 * holds, for Check notes each assertion in a file of its own. */
START_TEST(full_disk)
{
    put("a", "old");
    struct rlimit usual, full;
    getrlimit(RLIMIT_FSIZE, &usual);
    full = usual;
    full.rlim_cur = 200; /* the line of trouble has its place */
    signal(SIGXFSZ, SIG_IGN);
    char *much = text_repeat('x', 300);
    trouble_begin();
    int limited = setrlimit(RLIMIT_FSIZE, &full);
    int short_rc = add("b", "new"), long_rc = add("a", much);
    setrlimit(RLIMIT_FSIZE, &usual);
    int lines = trouble_end();
    ck_assert_int_eq(limited, 0);
    ck_assert_int_eq(short_rc, 0);
    ck_assert_int_eq(long_rc, -1);
    ck_assert_int_eq(lines, 1);
    memory_free(much);
    finish();
    ck_assert(has("a", "old"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

START_TEST(nothing_takes_the_place_of_a_link)
{
    struct stat status;
    put("victim", "old");
    ck_assert_int_eq(symlink("victim", path_of("a")), 0);
    trouble_begin();
    ck_assert_int_eq(add("a", "new"), -1);
    ck_assert_int_eq(trouble_end(), 1);
    finish();
    ck_assert(has("victim", "old"));
    ck_assert(!output_has(dir, "a") && output_has(dir, "victim") && !output_has(dir, "."));
    ck_assert_int_eq(lstat(path_of("a"), &status), 0);
    ck_assert(S_ISLNK(status.st_mode));
}
END_TEST

START_TEST(only_one_that_takes_its_place_goes_through)
{
    put("victim", "old");
    ck_assert_int_eq(symlink("victim", path_of("a")), 0);
    ck_assert_int_eq(output_add_like(output, "a", "new", 3, NULL), 0);
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("victim", "old") && has("a", "new"));
}
END_TEST

/* Has a file and one alone in its folder go, while another comes. */
static void
remove_two(void)
{
    put("a", "old");
    put("b", "old");
    mkdir(path_of("folder"), 0777);
    put("folder/c", "old");
    output_remove(output, "b");
    output_remove(output, "folder/c");
    output_remove(output, "none");
    ck_assert_int_eq(add("a", "new"), 0);
}

START_TEST(files_are_removed)
{
    remove_two();
    ck_assert(has("b", "old") && has("folder/c", "old"));
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("a", "new"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

START_TEST(files_are_removed_without_second_names)
{
    link_error = EPERM;
    remove_two();
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("a", "new"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

/* A folder that comes into the way of "a" afterwards: what went before comes back. */
static void
fail_after_removing(void)
{
    remove_two();
    ck_assert_int_eq(unlink(path_of("a")), 0);
    ck_assert_int_eq(mkdir(path_of("a"), 0777), 0);
    trouble_begin();
    ck_assert_int_eq(output_commit(output), -1);
    ck_assert_int_eq(trouble_end(), 1);
    finish();
    ck_assert(has("b", "old") && has("folder/c", "old"));
    ck_assert_int_eq(entries("."), 3);
    ck_assert_int_eq(entries("folder"), 1);
}

START_TEST(files_are_removed_with_all_or_none)
{
    fail_after_removing();
}
END_TEST

START_TEST(files_are_removed_with_all_or_none_without_second_names)
{
    link_error = EPERM;
    fail_after_removing();
}
END_TEST

START_TEST(folders_that_cannot_be_made_are_trouble)
{
    put("a", "old");
    trouble_begin();
    ck_assert_int_eq(add("a/b/c", "new"), -1);
    ck_assert_int_eq(trouble_end(), 1);
    finish();
    ck_assert(has("a", "old"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

/* The third new name cannot be given, nor the first two be taken back: the old contents stay under their second names. */
START_TEST(what_cannot_be_put_back_stays)
{
    put("a", "old");
    put("b", "old");
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(add("b", "new"), 0);
    renames_left = 1;
    trouble_begin();
    ck_assert_int_eq(output_commit(output), -1);
    ck_assert_int_eq(trouble_end(), 3);
    finish();
    char kept[64];
    snprintf(kept, sizeof kept, "a.%ld.old", (long)getpid());
    ck_assert(has("a", "new") && has(kept, "old") && has("b", "old"));
}
END_TEST

START_TEST(what_cannot_be_renamed_stays)
{
    put("a", "old");
    ck_assert_int_eq(add("a", "new"), 0);
    link_error = EPERM;
    renames_left = 0;
    trouble_begin();
    ck_assert_int_eq(output_commit(output), -1);
    ck_assert_int_eq(trouble_end(), 1);
    finish();
    ck_assert(has("a", "old"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

/* Without a descriptor for the folder, it is not made durable; all else is done. */
START_TEST(folders_need_not_be_made_durable)
{
    struct rlimit before, none = {0};
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none.rlim_max = before.rlim_max;
    int limited = setrlimit(RLIMIT_NOFILE, &none);
    int rc = output_commit(output);
    setrlimit(RLIMIT_NOFILE, &before);
    ck_assert_int_eq(limited, 0);
    ck_assert_int_eq(rc, 0);
    finish();
    ck_assert(has("a", "new"));
}
END_TEST

/* Replaces "a", in which CALL fails with ERROR: it stays as it is. */
static void
replace_without(int *call, int error)
{
    put("a", "old");
    trouble_begin();
    *call = error;
    int rc = output_replace(path_of("a"), "old", 3, "new", 3);
    *call = 0;
    ck_assert_int_eq(trouble_end(), 1);
    ck_assert_int_eq(rc, -1);
    ck_assert(has("a", "old"));
    ck_assert_int_eq(entries("."), 1);
}

START_TEST(owner_that_cannot_be_set_is_trouble)
{
    replace_without(&fchown_error, EIO);
}
END_TEST

/* Where only the superuser may do that. */
START_TEST(owner_may_stay)
{
    put("a", "old");
    fchown_error = EPERM;
    ck_assert_int_eq(output_replace(path_of("a"), "old", 3, "new", 3), 0);
    ck_assert(has("a", "new"));
}
END_TEST

START_TEST(close_that_fails_is_trouble)
{
    replace_without(&close_fails, 1);
}
END_TEST

START_TEST(what_may_not_be_written_stays)
{
    replace_without(&access_fails, 1);
    replace_without(&stat_fails, 1);
}
END_TEST

/* The first error is told, not that of closing after it. */
START_TEST(first_error_counts)
{
    write_error = EIO;
    writes_failing = 1;
    close_fails = 1;
    int file = open(path_of("a"), O_WRONLY | O_CREAT, 0600);
    int rc = write_and_close(file, "new", 3, NULL, 0), error = errno;
    close_fails = 0;
    ck_assert_int_eq(rc, -1);
    ck_assert_int_eq(error, EIO);
}
END_TEST

/* A signal that interrupts it is no trouble; signals without end are. */
START_TEST(interrupted_writes_go_on)
{
    write_error = EINTR;
    writes_failing = 100;
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(writes_failing, 0);
    writes_failing = 101;
    trouble_begin();
    int rc = add("b", "new");
    ck_assert_int_eq(trouble_end(), 1);
    ck_assert_int_eq(rc, -1);
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert(has("a", "new"));
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

/* A request to stop waits, and nothing more is written; one that is ignored is none. */
START_TEST(requests_to_stop_wait)
{
    sigset_t stop;
    int number = 0;
    finish();
    signal(SIGHUP, SIG_IGN);
    output = output_new(dir);
    ck_assert_int_eq(raise(SIGHUP), 0);
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(raise(SIGUSR1), 0);
    ck_assert_int_eq(add("b", "new"), -1);
    sigemptyset(&stop);
    sigaddset(&stop, SIGUSR1);
    ck_assert_int_eq(sigwait(&stop, &number), 0);
    ck_assert_int_eq(number, SIGUSR1);
    finish();
    ck_assert_int_eq(entries("."), 0);
}
END_TEST

START_TEST(folder_is_not_removed_as_a_file)
{
    for (int i = 0; i < 2; i++) {
        link_error = i * EPERM;
        mkdir(path_of("a"), 0777);
        output_remove(output, "a");
        trouble_begin();
        ck_assert_int_eq(output_commit(output), -1);
        ck_assert_int_eq(trouble_end(), 1);
        finish();
        ck_assert_int_eq(entries("a"), 0);
        output = output_new(dir);
    }
}
END_TEST

/* The name of a second file, how long that of the first is, and the process. */
static const struct {
    const char *name;
    size_t len;
    long process;
} leftovers[] = {
    {"a.12.new", 1, 12}, {"a.b.7.old", 3, 7}, {"12.new", 0, 0},  {".12.new", 0, 0},
    {"a.new", 0, 0},     {"a..new", 0, 0},    {"a12.new", 0, 0}, {".new", 0, 0},
    {"new", 0, 0},       {"a.12.now", 0, 0},
};

START_TEST(second_names_are_known)
{
    size_t len = 0;
    ck_assert_int_eq(output_leftover(leftovers[_i].name, &len), leftovers[_i].process);
    ck_assert_uint_eq(len, leftovers[_i].len);
}
END_TEST

/* Second names of a process that is gone, and what is like them. */
START_TEST(second_names_of_others_go)
{
    char own[32];
    pid_t gone = fork();
    if (gone == 0)
        _exit(0);
    waitpid(gone, NULL, 0);
    put("a", "new");
    snprintf(own, sizeof own, "a.%ld.old", (long)gone);
    put(own, "old");
    snprintf(own, sizeof own, "b.%ld.old", (long)gone);
    put(own, "of another");
    snprintf(own, sizeof own, "a.%ld.old", (long)getpid());
    put(own, "of one that runs");
    output_clean(path_of("none"));
    ck_assert_int_eq(entries("."), 4);
    struct rlimit before, none = {0};
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none.rlim_max = before.rlim_max;
    int limited = setrlimit(RLIMIT_NOFILE, &none);
    output_clean(path_of("a"));
    setrlimit(RLIMIT_NOFILE, &before);
    ck_assert_int_eq(limited, 0);
    ck_assert_int_eq(entries("."), 4);
    output_clean(path_of("a"));
    ck_assert_int_eq(entries("."), 3);
    ck_assert(has("a", "new") && has(own, "of one that runs"));
}
END_TEST

START_TEST(folders_for_nothing_go)
{
    mkdir(path_of("there"), 0777);
    ck_assert_int_eq(add("deep/er/a", "new"), 0);
    ck_assert_int_eq(add("there/too/b", "new"), 0);
    ck_assert_int_eq(entries("."), 2);
    finish();
    ck_assert_int_eq(entries("."), 1);
    ck_assert_int_eq(entries("there"), 0);
}
END_TEST

/* Waits for a byte from PIPE, then for the lock; adds a file if that of the other is there. 0 if so. */
static int
write_after_the_other(int pipe)
{
    char byte;
    struct output *after = output_new(dir);
    int rc = read(pipe, &byte, 1) == 1 && output_lock(after) == 0 && has("a", "new") &&
                     output_add(after, "b", "new", 3) == 0 && output_commit(after) == 0
                 ? 0
                 : 1;
    output_free(after);
    return rc;
}

START_TEST(one_waits_for_the_other)
{
    int pipes[2], status = -1;
    ck_assert_int_eq(pipe(pipes), 0);
    pid_t child = fork(); /* before there is a lock, which it would inherit */
    if (child == 0)
        _exit(write_after_the_other(pipes[0]));
    ck_assert_int_eq(output_lock(output), 0);
    ck_assert_int_eq(write(pipes[1], "x", 1), 1);
    nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    ck_assert_int_eq(waitpid(child, &status, WNOHANG), 0);
    ck_assert_int_eq(add("a", "new"), 0);
    ck_assert_int_eq(output_commit(output), 0);
    finish();
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    ck_assert(has("b", "new"));
}
END_TEST

START_TEST(files_are_compared)
{
    char bytes[10000];
    memset(bytes, 'x', sizeof bytes);
    put("a", "same");
    ck_assert(has("a", "same"));
    ck_assert(!has("a", "some"));
    ck_assert(!has("a", "sam"));
    ck_assert(!has("a", "same and more"));
    ck_assert(!has("a", ""));
    ck_assert(!has("none", ""));
    ck_assert(!has(".", ""));
    ck_assert_int_eq(output_add(output, "b", bytes, sizeof bytes), 0);
    ck_assert_int_eq(output_commit(output), 0);
    ck_assert(output_is_current(dir, "b", bytes, sizeof bytes));
    ck_assert(!output_is_current(dir, "b", bytes, sizeof bytes - 1));
    bytes[9999] = 'y';
    ck_assert(!output_is_current(dir, "b", bytes, sizeof bytes));
}
END_TEST

static int
replace(const char *name, const char *old, const char *text)
{
    return output_replace(path_of(name), old, strlen(old), text, strlen(text));
}

START_TEST(one_file_is_replaced)
{
    struct stat status;
    put("a", "old");
    ck_assert_int_eq(chmod(path_of("a"), 0604), 0);
    ck_assert_int_eq(replace("a", "old", "new"), 0);
    ck_assert(has("a", "new"));
    ck_assert_int_eq(stat(path_of("a"), &status), 0);
    ck_assert_int_eq(status.st_mode & 07777, 0604);
    ck_assert_int_eq(entries("."), 1);
}
END_TEST

START_TEST(what_a_link_names_is_replaced)
{
    struct stat status;
    put("a", "old");
    ck_assert_int_eq(symlink("a", path_of("b")), 0);
    ck_assert_int_eq(replace("b", "old", "new"), 0);
    ck_assert(has("a", "new"));
    ck_assert_int_eq(lstat(path_of("b"), &status), 0);
    ck_assert(S_ISLNK(status.st_mode));
}
END_TEST

START_TEST(what_changed_meanwhile_is_not_replaced)
{
    put("a", "older");
    ck_assert_int_eq(mkfifo(path_of("pipe"), 0600), 0);
    trouble_begin();
    ck_assert_int_eq(replace("a", "old", "new"), -1);
    ck_assert_int_eq(replace("none", "", "new"), -1);
    ck_assert_int_eq(replace("pipe", "", "new"), -1);
    ck_assert_int_eq(replace(".", "", "new"), -1);
    ck_assert_int_eq(trouble_end(), 4);
    ck_assert(has("a", "older"));
    ck_assert_int_eq(entries("."), 2);
}
END_TEST

START_TEST(free_of_nothing)
{
    output_free(NULL);
}
END_TEST

Suite *
output_suite(void)
{
    Suite *suite = suite_create("output");
    TCase *files = tcase_create("files");
    tcase_add_checked_fixture(files, set_up, tear_down);
    tcase_add_test(files, files_are_written);
    tcase_add_test(files, files_are_replaced);
    tcase_add_test(files, without_commit_nothing_changes);
    tcase_add_test(files, all_or_none);
    tcase_add_test(files, all_or_none_without_second_names);
    tcase_add_test(files, files_are_replaced_without_second_names);
    tcase_add_test(files, file_in_the_way_of_a_folder);
    tcase_add_test(files, folder_that_cannot_be_written);
    tcase_add_test(files, full_disk);
    tcase_add_test(files, nothing_takes_the_place_of_a_link);
    tcase_add_test(files, only_one_that_takes_its_place_goes_through);
    tcase_add_test(files, files_are_removed);
    tcase_add_test(files, files_are_removed_without_second_names);
    tcase_add_test(files, files_are_removed_with_all_or_none);
    tcase_add_test(files, files_are_removed_with_all_or_none_without_second_names);
    tcase_add_test(files, folders_for_nothing_go);
    tcase_add_test(files, folders_that_cannot_be_made_are_trouble);
    tcase_add_test(files, what_cannot_be_put_back_stays);
    tcase_add_test(files, what_cannot_be_renamed_stays);
    tcase_add_test(files, folders_need_not_be_made_durable);
    tcase_add_test(files, owner_that_cannot_be_set_is_trouble);
    tcase_add_test(files, owner_may_stay);
    tcase_add_test(files, close_that_fails_is_trouble);
    tcase_add_test(files, what_may_not_be_written_stays);
    tcase_add_test(files, first_error_counts);
    tcase_add_test(files, interrupted_writes_go_on);
    tcase_add_test(files, requests_to_stop_wait);
    tcase_add_test(files, folder_is_not_removed_as_a_file);
    tcase_add_loop_test(files, second_names_are_known, 0, COUNT(leftovers));
    tcase_add_test(files, second_names_of_others_go);
    tcase_add_test(files, one_waits_for_the_other);
    tcase_add_test(files, files_are_compared);
    tcase_add_test(files, one_file_is_replaced);
    tcase_add_test(files, what_a_link_names_is_replaced);
    tcase_add_test(files, what_changed_meanwhile_is_not_replaced);
    tcase_add_test(files, free_of_nothing);
    suite_add_tcase(suite, files);
    return suite;
}
