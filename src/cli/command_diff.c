/* SPDX-License-Identifier: MIT
 * fse-lint diff: says what changed in meaning, and which version that requires. */
#include "diff/diff.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "cli/commands.h"
#include "cli/confinement.h"
#include "cli/reports.h"
#include "cli/verdict.h"
#include "report/file_name.h"
#include "xml/limits.h"

extern char **environ;

/* git runs without a shell, gets the names as they are, and says what it has to say through a pipe. It
 * looks for the repository that FOLDER is in: in a hook, these variables name another place. */
static const char *const local_variables[] = {/* as "git rev-parse --local-env-vars" lists them */
                                              "GIT_DIR",
                                              "GIT_WORK_TREE",
                                              "GIT_COMMON_DIR",
                                              "GIT_INDEX_FILE",
                                              "GIT_PREFIX",
                                              "GIT_IMPLICIT_WORK_TREE",
                                              "GIT_OBJECT_DIRECTORY",
                                              "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                              "GIT_GRAFT_FILE",
                                              "GIT_SHALLOW_FILE",
                                              "GIT_REPLACE_REF_BASE",
                                              "GIT_NO_REPLACE_OBJECTS",
                                              "GIT_CONFIG",
                                              "GIT_INTERNAL_SUPER_PREFIX"};

enum { CHUNK = 65536, MAX_ARGUMENTS = 8 };

/* Starts git with ARGUMENTS, its output going to WRITE_END of PIPE. */
static int
start(const char *const *arguments, int says_errors, const int pipe_ends[2], pid_t *child)
{
    posix_spawn_file_actions_t actions;
    for (size_t i = 0; i < sizeof local_variables / sizeof *local_variables; i++)
        unsetenv(local_variables[i]);
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
    if (pipe(pipe_ends) != 0)
        return trouble_failure("git cannot be run: %s", trouble_reason(errno));
    int error = start(all, says_errors, pipe_ends, &child);
    close(pipe_ends[1]);
    if (error == 0)
        read_all(pipe_ends[0], out);
    close(pipe_ends[0]);
    if (error != 0)
        return trouble_failure("git cannot be run: %s", trouble_reason(error));
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

/* Says that there is no REVISION in the repository that FOLDER is in, which tags there are, and what to do. */
static void
explain_revision(struct arena *arena, const char *folder, const char *revision)
{
    enum { SHOWN_MAX = 8 };
    const char *const newest_tags[] = {"tag", "--sort=-creatordate", NULL};
    struct buffer tags = {0}, said = {0};
    size_t count = 0;
    int status = run(folder, newest_tags, 0, &said);
    for (const char *at = buffer_text(&said); *at != '\0'; at += at[0] == '\n') {
        size_t len = strcspn(at, "\n");
        if (++count <= SHOWN_MAX)
            buffer_add_word(&tags, ", ", arena_copy(arena, at, len));
        at += len;
    }
    if (status >= 0 && count == 0)
        trouble("there is no revision '%s', and no tag in this clone: 'git fetch --tags' gets them;"
                " to compare with a commit, name that, as in --against HEAD~1",
                revision);
    else if (status >= 0)
        trouble("there is no revision '%s'; the newest tags are: %s", revision, buffer_text(&tags));
    buffer_free(&said);
    buffer_free(&tags);
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
        const char *whole = file_name_resolve(arena, folder);
        int len = (int)strcspn(buffer_text(&said), "\n");
        trouble("%s is not in a git repository: git says '%.*s'", whole != NULL ? whole : folder,
                len, buffer_text(&said));
    } else if (status == 0) {
        status = run(folder, is_revision, 0, &unused);
        if (status > 0)
            explain_revision(arena, folder, revision);
        else if (status == 0)
            trouble("there is no file %s at revision '%s'", name, revision);
    }
    buffer_free(&unused);
    buffer_free(&said);
    arena_free(arena);
}

/* Appends to OUT the file PATH as it was at REVISION of the repository that it is in. 0, or -1 after
 * one line of trouble: no git, no repository, no such revision, no such file there. */
static int
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

/* Returns -1 if VERDICT's document cannot be compared, after saying why. It can be compared,
 * whatever a rule finds in it, as long as it can be read to the end. */
static int
refuse(const struct verdict *verdict)
{
    if (verdict->data->is_complete)
        return 0;
    size_t last = findings_count(verdict->findings) - 1, i = 0; /* one of them ended the reading */
    while (i < last && !findings_get(verdict->findings, i)->rule->is_fatal)
        i++;
    const struct finding *finding = findings_get(verdict->findings, i);
    struct position at = source_position(verdict->source, finding->span.start);
    return trouble_failure("nothing compared: %s:%zu:%zu: %s [%s %s]", verdict->source->name,
                           at.line, at.column, finding->message, finding->rule->id,
                           finding->rule->name);
}

static int
compare(const struct verdict *old, const struct verdict *new, const struct options *options)
{
    struct diff diff = {0};
    int status = EXIT_TROUBLE;
    if (refuse(old) == 0 && refuse(new) == 0 && diff_make(&diff, old->data, new->data) == 0) {
        int verdict = diff.is_enough ? STATUS_CLEAN : STATUS_FINDINGS;
        status = reports_write_comparison(options, &diff);
        status = status > verdict ? status : verdict;
    }
    diff_free(&diff);
    return status;
}

/* PATH as it was at the revision that OPTIONS name; NULL after one line of trouble. */
static struct source *
read_revision(const char *path, const struct options *options)
{
    struct buffer bytes = {0};
    struct source *source = NULL;
    const char *name = arena_printf(options->arena, "%s:%s", options->against, path);
    if (git_show(options->against, path, &bytes) == 0)
        source = source_of(name, buffer_text(&bytes), bytes.len);
    buffer_free(&bytes);
    return source;
}

/* Compares NEW with OLD; or, unless that is NULL, with REVISION, which it takes. */
static int
compare_files(struct source *revision, const char *old, const char *new,
              const struct options *options)
{
    struct schema *schema = options_schema(options);
    struct verdict was = {.source = revision}, is = {0};
    int rc = schema != NULL ? 0 : -1, status = EXIT_TROUBLE;
    if (rc == 0 && revision != NULL)
        verdict_check_source(&was, revision, schema, options);
    else if (rc == 0)
        rc = verdict_check_path(&was, old, schema, options);
    if (rc == 0 && verdict_check_path(&is, new, schema, options) == 0)
        status = compare(&was, &is, options);
    verdict_free(&was);
    verdict_free(&is);
    schema_free(schema);
    return status;
}

static int
check_usage(const struct options *options)
{
    const char *const *files = options->arguments;
    if (options->has_report_trouble && options->report_count == 0)
        return STATUS_USAGE;
    if (reports_check_files(options) != 0)
        return STATUS_USAGE;
    if (options->against == NULL && options->argument_count != 2)
        return usage_error(NULL, "diff takes two files, or --against and one");
    if (options->against != NULL && options->argument_count > 1)
        return usage_error(NULL, "diff --against takes one file, not %zu", options->argument_count);
    if (options->against != NULL && options->argument_count == 1 && strcmp(files[0], "-") == 0)
        return usage_error(NULL, "diff --against takes the name of a file, not standard input");
    if (options->argument_count == 2 && strcmp(files[0], "-") == 0 && strcmp(files[1], "-") == 0)
        return usage_error(NULL, "only one of the two files can be standard input");
    return 0;
}

int
command_diff(const struct options *options)
{
    if (options->lists_formats)
        return reports_list_formats(options);
    if (check_usage(options) != 0)
        return STATUS_USAGE;
    const char *const *files = options->arguments;
    const char *new =
        options->argument_count > 0 ? files[options->argument_count - 1] : DEFAULT_DATASET;
    /* git is a program, which cannot be started later. */
    struct source *revision = options->against != NULL ? read_revision(new, options) : NULL;
    int status = EXIT_TROUBLE;
    if ((options->against == NULL || revision != NULL) && confine(options, COMMAND_DIFF) == 0)
        status = compare_files(revision, files[0], new, options);
    else
        source_free(revision);
    return status;
}
