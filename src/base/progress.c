/* SPDX-License-Identifier: MIT
 * Long work shows itself: a line on the terminal that says what is done, how far it is, and how long it will take. */
#include "base/progress.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/utf8.h"

/* Milliseconds: when the first line is written, and how often. */
enum { FIRST = 1000, EVERY = 100, SECOND = 1000, MINUTE = 60 * SECOND };

/* Moves to the start of the line and clears it (ECMA-48: CR, EL). */
#define CLEAR_LINE "\r\033[K"

static const char *const work_words[WORK_COUNT] = {
    [WORK_READING] = N_("reading"),     [WORK_CHECKING] = N_("checking"),
    [WORK_COMPARING] = N_("comparing"), [WORK_MAKING] = N_("making files"),
    [WORK_WRITING] = N_("writing"),     [WORK_REPORTING] = N_("making the report"),
};

static struct {
    int is_on;
    int is_shown; /* the line is on the terminal */
    const char
        *words[WORK_COUNT]; /* in the language of the start: an export speaks English meanwhile */
    const char *seconds;
    const char *minutes;
    int64_t started; /* milliseconds of a clock that nobody sets */
    int64_t drawn;   /* the last time */
    int64_t begun;   /* this work */
    enum progress_work work;
    const char *name;
    size_t total;
} progress;

static int64_t
now(void)
{
    struct timespec time = {0};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * SECOND + time.tv_nsec / 1000000;
}

static int
is_terminal(void)
{
    const char *term = getenv("TERM");
    return isatty(STDERR_FILENO) && term != NULL && *term != '\0' && strcmp(term, "dumb") != 0;
}

void
progress_start(int is_wanted)
{
    progress.is_on = is_wanted && is_terminal();
    if (!progress.is_on)
        return;
    for (size_t i = 0; i < WORK_COUNT; i++)
        progress.words[i] = tr(work_words[i]);
    progress.seconds = tr("s to go");
    progress.minutes = tr("min to go");
    progress.started = now();
}

/* In the background, the terminal is another's. */
static int
is_in_background(void)
{
    pid_t foreground = tcgetpgrp(STDERR_FILENO);
    return foreground >= 0 && foreground != getpgrp();
}

/* The columns that a line may have: in the last one, a terminal may begin the next line. */
static size_t
columns(void)
{
    enum { USUAL = 80 };
    struct winsize size = {0};
    int is_known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    return (size_t)(is_known ? size.ws_col : USUAL) - 1;
}

/* Appends as much of the safe TEXT as LEFT columns hold. */
static void
add_cut(struct buffer *out, const struct buffer *text, size_t left)
{
    const char *at = buffer_text(text), *end = at + text->len;
    uint32_t point = 0;
    while (at < end) {
        size_t len = utf8_read(at, (size_t)(end - at), &point);
        size_t width = (size_t)utf8_width(point);
        if (width > left)
            break;
        buffer_add(out, at, len);
        left -= width;
        at += len;
    }
}

/* Appends ": 40 %, 3 s to go", as far as that can be known at TIME. */
static void
add_share(struct buffer *out, size_t done, int64_t time)
{
    if (done == 0 || progress.total == 0)
        return;
    if (done > progress.total)
        done = progress.total;
    double share = (double)done / (double)progress.total;
    double left = (double)(time - progress.begun) * (1 / share - 1);
    buffer_printf(out, ": %d %%, ", (int)(share * 100));
    if (left < 2 * MINUTE)
        buffer_printf(out, "%.0f %s", left / SECOND, progress.seconds);
    else
        buffer_printf(out, "%.0f %s", left / MINUTE, progress.minutes);
}

static void
draw(size_t done, int64_t time)
{
    struct buffer text = {0}, line = {0};
    buffer_add_text(&text, progress.words[progress.work]);
    add_share(&text, done, time);
    if (progress.name != NULL) {
        buffer_add_text(&text, " (");
        utf8_add_safe(&text, progress.name, strlen(progress.name));
        buffer_add_text(&text, ")");
    }
    buffer_add_text(&line, CLEAR_LINE);
    add_cut(&line, &text, columns());
    memory_set_before_last_line(CLEAR_LINE);
    progress.is_shown = write(STDERR_FILENO, buffer_text(&line), line.len) > 0;
    progress.drawn = time;
    buffer_free(&line);
    buffer_free(&text);
}

void
progress_begin(enum progress_work work, const char *name, size_t total)
{
    if (!progress.is_on)
        return;
    progress.work = work;
    progress.name = name;
    progress.total = total;
    progress.begun = now();
    progress_at(0);
}

void
progress_at(size_t done)
{
    if (!progress.is_on)
        return;
    int64_t time = now();
    if (time - progress.started >= FIRST && time - progress.drawn >= EVERY && !is_in_background())
        draw(done, time);
}

void
progress_clear(void)
{
    if (progress.is_shown && write(STDERR_FILENO, CLEAR_LINE, strlen(CLEAR_LINE)) < 0)
        progress.is_on = 0;
    progress.is_shown = 0;
    memory_set_before_last_line("");
}

void
progress_stop(void)
{
    progress_clear();
    progress.is_on = 0;
}

void
progress_leave(void)
{
    progress.is_shown = 0;
    progress_stop();
}
