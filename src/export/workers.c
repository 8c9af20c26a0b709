/* SPDX-License-Identifier: MIT
 * Making the files of the families, on all cores. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): Linux declares sched_getaffinity only with this */
#define _GNU_SOURCE
#include "export/workers.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/output.h"
#include "base/progress.h"
#include "base/stops.h"
#include "base/trouble.h"
#include "export/qr.h"
#include "transform/stylesheet.h"

/* Whether all of FILES stand where FAMILY's may. */
static int
are_below(const struct export_family *family, const struct made_files *files)
{
    size_t len = strlen(family->path);
    for (size_t i = 0; i < files->count; i++) {
        const char *name = files->items[i].name;
        if (strncmp(name, family->path, len) == 0 && export_is_path(name))
            continue;
        trouble("the stylesheet %s makes a file that it may not: %s", family->stylesheet, name);
        return 0;
    }
    return 1;
}

/* Draws those of FILES that FAMILY wants as QR codes. */
static void
draw_codes(const struct export_family *family, struct made_files *files)
{
    for (size_t i = 0; family->codes != NULL && i < files->count; i++)
        if (strncmp(files->items[i].name, family->codes, strlen(family->codes)) == 0)
            qr_draw(&files->items[i].bytes);
}

int
family_make(const struct export_family *family, const struct tree *tree, struct made_files *files)
{
    struct stylesheet *stylesheet = stylesheet_embedded(family->stylesheet);
    struct buffer result = {0};
    int rc = stylesheet_apply(stylesheet, tree, family->parameters, &result, files);
    stylesheet_free(stylesheet);
    if (rc == 0 && family->path[strlen(family->path) - 1] != '/')
        made_files_add(files, family->path, strlen(family->path))->bytes = result;
    else
        buffer_free(&result);
    draw_codes(family, files);
    return rc == 0 && are_below(family, files) ? 0 : -1;
}

/* A process that makes the files of a family. It writes to a pipe: what goes wrong, or its files. */
struct worker {
    pid_t process; /* 0: none, or no longer */
    int pipe;
    int is_started;
    int status; /* with which it has ended, as waitpid has it */
    int error;  /* for which the pipe could not be read; 0: none */
    struct buffer written;
};

/* Before the name and the content of a file in the pipe. */
struct frame {
    size_t name_len;
    size_t len;
};

static int
write_files(int pipe, const struct made_files *files)
{
    struct buffer out = {0};
    for (size_t i = 0; i < files->count; i++) {
        const struct made_file *file = &files->items[i];
        struct frame frame = {strlen(file->name), file->bytes.len};
        buffer_add(&out, (const char *)&frame, sizeof frame);
        buffer_add(&out, file->name, frame.name_len);
        buffer_add(&out, buffer_text(&file->bytes), frame.len);
    }
    int rc = write_and_close(pipe, buffer_text(&out), out.len, NULL, 0);
    buffer_free(&out);
    return rc;
}

/* The work of a process: its standard error is the pipe, so that only one of several says what went wrong. A
 * request to stop is the program's affair, which ends it. */
static _Noreturn void
work(const struct export_family *family, const struct tree *tree, int pipe)
{
    struct made_files files = {0};
    progress_leave();
    dup2(pipe, STDERR_FILENO);
    if (family_make(family, tree, &files) != 0)
        _exit(EXIT_TROUBLE);
    _exit(write_files(pipe, &files) == 0 ? 0 : EXIT_FAILURE);
}

/* 0, or -1 if the system has no process or pipe for it. */
static int
start(struct worker *worker, const struct export_family *family, const struct tree *tree)
{
    int ends[2];
    if (pipe(ends) != 0)
        return -1;
    fflush(NULL); /* else the process would write it again */
    worker->process = fork();
    if (worker->process == 0) {
        close(ends[0]);
        work(family, tree, ends[1]);
    }
    close(ends[1]);
    worker->pipe = ends[0];
    worker->is_started = worker->process > 0;
    if (worker->is_started)
        return 0;
    close(ends[0]);
    worker->process = 0;
    return -1;
}

static void
finish(struct worker *worker)
{
    close(worker->pipe);
    while (waitpid(worker->process, &worker->status, 0) < 0 && errno == EINTR)
        ;
    worker->process = 0;
}

/* Reads what WORKER has written. Whether that was all. */
static int
read_more(struct worker *worker)
{
    char chunk[64 * 1024];
    ssize_t len = read(worker->pipe, chunk, sizeof chunk);
    if (len > 0)
        buffer_add(&worker->written, chunk, (size_t)len);
    if (len < 0 && errno != EINTR)
        worker->error = errno;
    return len == 0 || worker->error != 0;
}

/* All processes of an export. */
struct crew {
    struct worker *workers; /* one for each of export_families, if it has one */
    size_t running;
    size_t done; /* families whose files are made */
};

static void
dismiss(struct crew *crew, struct worker *worker)
{
    finish(worker);
    crew->running--;
    crew->done++;
}

static void
stop_all(struct crew *crew)
{
    for (size_t i = 0; i < export_family_count; i++) {
        if (crew->workers[i].process == 0)
            continue;
        kill(crew->workers[i].process, SIGKILL);
        dismiss(crew, &crew->workers[i]);
    }
}

/* Lists in POLLED those of CREW that run, and no others: poll takes no more than a process may open. How many. */
static nfds_t
list_running(const struct crew *crew, struct pollfd *polled)
{
    nfds_t count = 0;
    for (size_t i = 0; i < export_family_count; i++)
        if (crew->workers[i].process != 0)
            polled[count++] = (struct pollfd){crew->workers[i].pipe, POLLIN, 0};
    return count;
}

/* Reads from those of CREW that POLLED, made by list_running, has found to have written something, or ended. */
static void
read_ready(struct crew *crew, const struct pollfd *polled)
{
    for (size_t i = 0; i < export_family_count; i++) {
        if (crew->workers[i].process == 0)
            continue;
        if (polled->revents != 0 && read_more(&crew->workers[i]))
            dismiss(crew, &crew->workers[i]);
        polled++;
    }
}

/* Waits until at most MOST of CREW run; if the program is to stop, none runs any more. */
static void
wait_for(struct crew *crew, size_t most)
{
    enum { PAUSE = 100 }; /* milliseconds */
    struct pollfd *polled = memory_get_zeroed(export_family_count, sizeof *polled);
    while (crew->running > most) {
        int ready = poll(polled, list_running(crew, polled), PAUSE);
        if (stops_wait())
            stop_all(crew);
        else if (ready > 0)
            read_ready(crew, polled);
        progress_at(crew->done);
    }
    memory_free(polled);
}

/* How many processes can run at once, at least 1. */
static size_t
count_processors(void)
{
#ifdef CPU_COUNT
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return (size_t)CPU_COUNT(&set);
#endif
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (size_t)count : 1; /* GCOVR_EXCL_BR_LINE: other systems */
}

/* Takes the files from what WORKER has written, or says what went wrong. */
static int
take_files(struct worker *worker, struct made_files *files)
{
    const char *at = buffer_text(&worker->written), *end = at + worker->written.len;
    if (worker->error != 0)
        return trouble_failure("cannot read what a process of the export made: %s",
                               trouble_reason(worker->error));
    int exit_status = WIFEXITED(worker->status) ? WEXITSTATUS(worker->status) : EXIT_FAILURE;
    if (exit_status == EXIT_TROUBLE) { /* it has said why */
        progress_clear();
        fwrite(at, 1, worker->written.len, stderr);
        return -1;
    }
    if (exit_status != 0)
        return trouble_failure("a process of the export was stopped");
    while (at < end) {
        struct frame frame;
        memcpy(&frame, at, sizeof frame);
        at += sizeof frame;
        struct made_file *file = made_files_add(files, at, frame.name_len);
        at += frame.name_len;
        buffer_add(&file->bytes, at, frame.len);
        at += frame.len;
    }
    return 0;
}

/* Makes the files of FAMILY from TREE, by a WORKER of CREW or, with one processor, in this process: there it lasts until the
 * end of the family that the program is stopped, and a large document is none to wait for. */
static int
make(struct crew *crew, struct worker *worker, const struct export_family *family,
     const struct tree *tree, struct made_files *files)
{
    enum { LARGE = 4 * 1024 * 1024 };
    size_t processors = count_processors();
    wait_for(crew, processors - 1);
    if (stops_wait())
        return -1;
    if ((processors > 1 || tree_size(tree) > LARGE) && start(worker, family, tree) == 0) {
        crew->running++;
        return 0;
    }
    int rc = family_make(family, tree, files);
    progress_at(++crew->done);
    return rc;
}

static size_t
count_trees(const struct tree *const *trees)
{
    size_t count = 0;
    for (size_t i = 0; i < export_family_count; i++)
        count += trees[i] != NULL;
    return count;
}

int
families_make(const struct tree *const *trees, struct made_files *files)
{
    struct crew crew = {memory_get_zeroed(export_family_count, sizeof *crew.workers), 0, 0};
    sigset_t before;
    int rc = 0;
    stops_hold(&before);
    progress_begin(WORK_MAKING, NULL, count_trees(trees));
    for (size_t i = 0; i < export_family_count && rc == 0; i++)
        if (trees[i] != NULL)
            rc = make(&crew, &crew.workers[i], &export_families[i], trees[i], &files[i]);
    wait_for(&crew, 0);
    rc = stops_wait() ? -1 : rc;
    for (size_t i = 0; i < export_family_count; i++) {
        if (rc == 0 && crew.workers[i].is_started)
            rc = take_files(&crew.workers[i], &files[i]);
        buffer_free(&crew.workers[i].written);
    }
    memory_free(crew.workers);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return rc;
}
