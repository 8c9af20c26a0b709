/* SPDX-License-Identifier: MIT
 * A file as it was at a revision of its git repository. git runs without a shell, gets the names as they
 * are, and says what it has to say through a pipe. */
#include "cli/git.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/trouble.h"
#include "xml/limits.h"

extern char **environ;

enum { CHUNK = 65536, MAX_ARGUMENTS = 8 };

/* Starts git with ARGUMENTS, its output going to WRITE_END of PIPE. */
static int
start(const char *const *arguments, int says_errors, const int pipe_ends[2], pid_t *child)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDOUT_FILENO);
    if (says_errors)
        posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDERR_FILENO);
    else
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, pipe_ends[0]);
    int error =
        posix_spawnp(child, "git", &actions, NULL, (char *const *)(size_t)arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* Appends what comes from FILE to OUT, up to one byte more than a document may have. */
static void
read_all(int file, struct buffer *out)
{
    char bytes[CHUNK];
    while (out->len <= LIMIT_FILE) {
        ssize_t len = read(file, bytes, sizeof bytes);
        if (len < 0 && errno == EINTR)
            continue;
        if (len <= 0)
            break;
        buffer_add(out, bytes, (size_t)len);
    }
}

/* Runs "git -C FOLDER ARGUMENT…" and appends what it writes to OUT; what it says of errors too, if
 * SAYS_ERRORS. Its exit status; -1 after one line of trouble if it could not be run. */
static int
run(const char *folder, const char *const *arguments, int says_errors, struct buffer *out)
{
    const char *all[MAX_ARGUMENTS] = {"git", "-C", folder};
    int pipe_ends[2], status = 0;
    pid_t child;
    for (size_t i = 0; arguments[i] != NULL; i++)
        all[i + 3] = arguments[i];
    if (pipe(pipe_ends) != 0) {
        trouble("git cannot be run: %s", trouble_reason(errno));
        return -1;
    }
    int error = start(all, says_errors, pipe_ends, &child);
    close(pipe_ends[1]);
    if (error == 0)
        read_all(pipe_ends[0], out);
    close(pipe_ends[0]);
    if (error != 0) {
        trouble("git cannot be run: %s", trouble_reason(error));
        return -1;
    }
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

/* Says why REVISION of the file NAME in FOLDER could not be read. */
static void
explain(const char *folder, const char *revision, const char *name)
{
    const char *const is_repository[] = {"rev-parse", "--git-dir", NULL};
    struct arena *arena = arena_new();
    const char *const is_revision[] = {"rev-parse", "--verify", "--quiet",
                                       arena_printf(arena, "%s^{tree}", revision), NULL};
    struct buffer said = {0}, unused = {0};
    int status = run(folder, is_repository, 1, &said);
    if (status > 0) {
        int len = (int)strcspn(buffer_text(&said), "\n");
        trouble("there is no git repository at %s: git says '%.*s'", folder, len,
                buffer_text(&said));
    } else if (status == 0) {
        status = run(folder, is_revision, 0, &unused);
        if (status > 0)
            trouble("there is no revision '%s' in the git repository at %s", revision, folder);
        else if (status == 0)
            trouble("there is no file %s at revision '%s'", name, revision);
    }
    buffer_free(&unused);
    buffer_free(&said);
    arena_free(arena);
}

int
git_show(const char *revision, const char *path, struct buffer *out)
{
    struct arena *arena = arena_new();
    const char *slash = strrchr(path, '/');
    const char *folder = slash == NULL   ? "."
                         : slash == path ? "/"
                                         : arena_copy(arena, path, (size_t)(slash - path));
    const char *name = slash != NULL ? slash + 1 : path;
    /* "show" would apply the text filters that a repository can configure. */
    const char *const arguments[] = {"cat-file", "blob",
                                     arena_printf(arena, "%s:./%s", revision, name), NULL};
    int status = run(folder, arguments, 0, out);
    if (status >= 0 && out->len > LIMIT_FILE) {
        /* The output was cut off, which ended git; the next reader of the file says that it is
         * too large. */
        out->len = LIMIT_FILE + 1;
        status = 0;
    }
    if (status > 0)
        explain(folder, revision, name);
    arena_free(arena);
    return status == 0 ? 0 : -1;
}
