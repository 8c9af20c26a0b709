/* SPDX-License-Identifier: MIT
 * How much work there may be for a file that strangers may have written. */
#include "base/bounds.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include "base/ascii.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"

static const size_t mib = 1048576;

/* Our own stylesheets need at most fourteen steps a byte. */
struct bound_row bound_rows[BOUND_COUNT] = {
    [BOUND_SECONDS] = {"seconds", 30, 86400},  [BOUND_MEMORY] = {"memory", 1024, 1048576},
    [BOUND_OUTPUT] = {"output", 128, 1048576}, [BOUND_DEPTH] = {"depth", 3000, 15000},
    [BOUND_STEPS] = {"steps", 200, 1000000},
};

static char time_line[512];
static char memory_line[512];

int
bound_set(const char *name, const char *number, size_t *most)
{
    for (size_t i = 0; i < BOUND_COUNT; i++) {
        struct bound_row *row = &bound_rows[i];
        if (strcmp(row->name, name) != 0)
            continue;
        char *end;
        unsigned long value = strtoul(number, &end, 10);
        *most = row->most;
        if (!ascii_is_digit(*number) || *number == '0' || *end != '\0' || value > row->most)
            return -1;
        row->value = value;
        return 0;
    }
    *most = 0;
    return -1;
}

size_t
bound_bytes(enum bound bound)
{
    return bound_rows[bound].value * mib;
}

static void
end_for_time(int number)
{
    (void)number;
    /* NOLINTNEXTLINE(bugprone-signal-handler,cert-sig30-c): it writes and leaves, no more */
    memory_end(time_line);
}

static void
set_timer(size_t seconds)
{
    const struct itimerval timer = {.it_value = {.tv_sec = (time_t)seconds}};
    setitimer(ITIMER_PROF, &timer, NULL);
}

void
bounds_begin(const char *name)
{
    enum { NAME_MAX_LEN = 200 };
    struct buffer safe = {0};
    utf8_add_safe(&safe, name, strnlen(name, NAME_MAX_LEN));
    snprintf(time_line, sizeof time_line,
             tr("fse-lint: %s takes longer than %zu seconds (--limit seconds=N allows more)\n"),
             buffer_text(&safe), bound_rows[BOUND_SECONDS].value);
    snprintf(memory_line, sizeof memory_line,
             tr("fse-lint: %s takes more than %zu MiB of memory (--limit memory=N allows more)\n"),
             buffer_text(&safe), bound_rows[BOUND_MEMORY].value);
    buffer_free(&safe);
    signal(SIGPROF, end_for_time);
    set_timer(bound_rows[BOUND_SECONDS].value);
    memory_begin_budget(bound_bytes(BOUND_MEMORY), memory_line);
}

void
bounds_end(void)
{
    memory_end_budget();
    set_timer(0);
    signal(SIGPROF, SIG_DFL);
}
