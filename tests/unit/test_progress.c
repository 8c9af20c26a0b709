/* SPDX-License-Identifier: MIT
 * Tests of base/progress.h, on a terminal of their own and with a clock that they set. */
#define _GNU_SOURCE /* for syscall */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/progress.h"
#include "suites.h"
#include "support.h"

enum { SECOND = 1, MINUTE = 60 };

/* What the clock says, in seconds; 0: the time, as a test leaves it to Check. And the process group in the foreground of the terminal. */
static time_t clock_says;
static pid_t foreground = -1;

int
clock_gettime(clockid_t clock, struct timespec *time)
{
    int rc = (int)syscall(SYS_clock_gettime, clock, time);
    if (clock_says != 0)
        *time = (struct timespec){.tv_sec = clock_says};
    return rc;
}

pid_t
tcgetpgrp(int file)
{
    (void)file;
    return foreground;
}

static int master, before;

static void
set_up(void)
{
    static const struct winsize size = {.ws_row = 24, .ws_col = 24};
    master = posix_openpt(O_RDWR | O_NOCTTY);
    ck_assert(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
    int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    ck_assert_int_ge(slave, 0);
    ck_assert_int_eq(ioctl(slave, TIOCSWINSZ, &size), 0);
    ck_assert_int_eq(fcntl(master, F_SETFL, O_NONBLOCK), 0);
    before = dup(STDERR_FILENO);
    dup2(slave, STDERR_FILENO);
    close(slave);
    setenv("TERM", "xterm", 1);
}

static void
tear_down(void)
{
    dup2(before, STDERR_FILENO);
    close(before);
    close(master);
    foreground = -1;
}

/* Asserts that the terminal shows TEXT since the last time; each line begins by clearing the one before. */
static void
assert_shown(const char *text)
{
    char seen[256] = "";
    ssize_t len = read(master, seen, sizeof seen - 1);
    seen[len > 0 ? len : 0] = '\0';
    ck_assert_str_eq(seen, text);
}

#define CLEAR "\r\033[K"

/* Two seconds pass after the start: work shows itself. The clock never goes back. */
static void
begin(void)
{
    static time_t begun;
    clock_says = begun += 100 * MINUTE;
    progress_start(1);
    clock_says += 2 * SECOND;
}

START_TEST(work_says_how_long_it_will_take)
{
    begin();
    progress_begin(WORK_READING, NULL, 100);
    assert_shown(CLEAR "reading");
    progress_at(1); /* too early for another line */
    assert_shown("");
    clock_says += 10 * SECOND;
    progress_at(50);
    assert_shown(CLEAR "reading: 50 %, 10 s to ");
    clock_says += 10 * MINUTE;
    progress_at(50);
    assert_shown(CLEAR "reading: 50 %, 10 min t");
    progress_clear();
    assert_shown(CLEAR);
    progress_clear();
    assert_shown("");
    clock_says += SECOND;
    progress_at(200);
    assert_shown(CLEAR "reading: 100 %, 0 s to ");
    progress_stop();
    assert_shown(CLEAR);
    progress_at(200);
    assert_shown("");
    clock_says = 0;
}
END_TEST

START_TEST(work_of_unknown_length_says_what_it_is)
{
    begin();
    progress_begin(WORK_CHECKING, "漢字漢字漢字漢字", 0);
    assert_shown(CLEAR "checking (漢字漢字漢字");
    clock_says += SECOND;
    progress_at(5);
    assert_shown(CLEAR "checking (漢字漢字漢字");
    progress_leave(); /* the line is the other's */
    assert_shown("");
    clock_says = 0;
}
END_TEST

START_TEST(nothing_is_shown_in_the_background)
{
    begin();
    foreground = getpgrp() + 1;
    progress_begin(WORK_CHECKING, NULL, 0);
    assert_shown("");
    foreground = getpgrp();
    progress_at(0);
    assert_shown(CLEAR "checking");
    progress_stop();
    clock_says = 0;
}
END_TEST

START_TEST(nothing_is_shown_where_nothing_can_be_cleared)
{
    static const char *const terms[] = {NULL, "", "dumb"};
    for (int i = 0; i < COUNT(terms); i++) {
        unsetenv("TERM");
        if (terms[i] != NULL)
            setenv("TERM", terms[i], 1);
        begin();
        progress_begin(WORK_CHECKING, NULL, 0);
        assert_shown("");
    }
    clock_says = 0;
}
END_TEST

/* What tells nobody how wide it is, has 80 columns. */
START_TEST(width_may_be_unknown)
{
    int ends[2];
    char name[101] = "", seen[256] = "";
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
    memset(name, 'x', sizeof name - 1);
    begin();
    dup2(ends[1], STDERR_FILENO);
    progress_begin(WORK_CHECKING, name, 0);
    ssize_t len = read(ends[0], seen, sizeof seen);
    ck_assert_int_eq(len, (int)strlen(CLEAR) + 79);
    close(ends[0]);
    close(ends[1]);
    progress_leave();
    clock_says = 0;
}
END_TEST

START_TEST(terminal_may_go_away)
{
    begin();
    progress_begin(WORK_CHECKING, NULL, 0);
    assert_shown(CLEAR "checking");
    int gone = open("/dev/null", O_RDONLY), terminal = dup(STDERR_FILENO);
    dup2(gone, STDERR_FILENO); /* cannot be written */
    progress_clear();
    dup2(terminal, STDERR_FILENO);
    close(gone);
    close(terminal);
    clock_says += SECOND;
    progress_at(0);
    assert_shown("");
    clock_says = 0;
}
END_TEST

Suite *
progress_suite(void)
{
    Suite *suite = suite_create("progress");
    TCase *terminal = tcase_create("terminal");
    tcase_add_checked_fixture(terminal, set_up, tear_down);
    tcase_add_test(terminal, work_says_how_long_it_will_take);
    tcase_add_test(terminal, work_of_unknown_length_says_what_it_is);
    tcase_add_test(terminal, nothing_is_shown_in_the_background);
    tcase_add_test(terminal, nothing_is_shown_where_nothing_can_be_cleared);
    tcase_add_test(terminal, width_may_be_unknown);
    tcase_add_test(terminal, terminal_may_go_away);
    suite_add_tcase(suite, terminal);
    return suite;
}
