/* SPDX-License-Identifier: MIT
 * fse-lint fix: fixes what needs no judgement. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "base/progress.h"
#include "base/trouble.h"
#include "base/utf8.h"
#include "check/catalogue.h"
#include "cli/commands.h"
#include "cli/confinement.h"
#include "cli/verdict.h"
#include "fix/edits.h"
#include "fix/patch.h"
#include "report/text_report.h"

/* More passes than any real file needs: each makes the fixes that do not touch each other, so
 * regions in reverse order take twenty. */
enum { MAX_PASSES = 100 };

/* What was done about the findings of a rule. */
struct fix_count {
    size_t findings;
    size_t places;
};

/* A document and what became of it. */
struct fix_run {
    const struct options *options;
    const char *path;
    struct schema *schema;
    struct verdict before;       /* the document as it was; without records after the first pass */
    struct verdict now;          /* as it is after the last pass; nothing before the first */
    struct byte_changes changes; /* from then to now */
    struct fix_count *tallies;   /* one for each rule of the catalogue */
};

static const struct verdict *
latest(const struct fix_run *run)
{
    return run->now.source != NULL ? &run->now : &run->before;
}

static void
add_to_tally(const struct finding *finding, void *context)
{
    struct fix_run *run = context;
    for (size_t i = 0; i < catalogue_count(); i++) {
        if (catalogue_get(i) != finding->rule)
            continue;
        run->tallies[i].findings++;
        run->tallies[i].places += finding->edit_count;
    }
}

/* Makes all fixes that can be made together, and checks the result; 0 if there are none. */
static int
make_pass(struct fix_run *run)
{
    const struct source *source = latest(run)->source;
    struct edits edits = {0};
    struct byte_changes changes = {0};
    struct buffer bytes = {0};
    edits_choose(&edits, latest(run)->findings, source->len, add_to_tally, run);
    size_t made = edits.count;
    if (made > 0) {
        edits_apply(&edits, source->bytes, source->len, &bytes, &changes);
        byte_changes_extend(&run->changes, &changes);
        struct source *fixed = source_of(source->name, buffer_text(&bytes), bytes.len);
        buffer_free(&bytes);
        verdict_forget_records(&run->before);
        verdict_free(&run->now);
        verdict_check_source(&run->now, fixed, run->schema, run->options);
    }
    buffer_free(&bytes);
    byte_changes_free(&changes);
    edits_free(&edits);
    return made > 0;
}

/* Makes passes until nothing more changes. 0, or -1 after one line of trouble. */
static int
apply_fixes(struct fix_run *run)
{
    const char *name = run->before.source->name;
    int passes = 0;
    while (passes < MAX_PASSES && make_pass(run)) /* GCOVR_EXCL_BR_LINE: as the next */
        passes++;
    /* GCOVR_EXCL_START: no two rules undo each other */
    if (passes == MAX_PASSES)
        return trouble_failure("nothing written: the fixes of %s never end", name);
    /* GCOVR_EXCL_STOP */
    const struct verdict *now = latest(run);
    const struct finding *error = new_error_find(run->before.findings, now->findings);
    if (error == NULL)
        return 0;
    struct position position = source_position(now->source, error->span.start);
    return trouble_failure(
        "nothing written: after the fixes, %s would have an error at %zu:%zu: %s [%s %s]", name,
        position.line, position.column, error->message, error->rule->id, error->rule->name);
}

static int
is_stdin(const struct fix_run *run)
{
    return strcmp(run->path, "-") == 0;
}

/* Appends a line for each rule of which something was fixed; returns how many. */
static size_t
add_tallies(struct buffer *out, const struct fix_run *run)
{
    size_t count = 0;
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        const struct fix_count *tally = &run->tallies[i];
        if (tally->findings == 0)
            continue;
        buffer_printf(out, "  %s  %-24s ", rule->id, rule->name);
        buffer_printf(out, tr_count("%zu finding", "%zu findings", tally->findings),
                      tally->findings);
        buffer_printf(out, tr_count(", %zu place\n", ", %zu places\n", tally->places),
                      tally->places);
        count++;
    }
    return count;
}

/* Tells what was fixed, and how much is left. */
static void
tell_summary(const struct fix_run *run)
{
    const struct text_style plain = {.use_color = 0};
    const char *name = run->before.source->name;
    struct buffer tallies = {0}, out = {0};
    utf8_add_safe_start(&out, name);
    if (add_tallies(&tallies, run) == 0)
        buffer_add_text(&out, tr(": nothing to fix\n"));
    else
        buffer_add_text(&out, tr(": fixed:\n"));
    buffer_add_text(&out, buffer_text(&tallies));
    buffer_add_text(&out, tr("left to fix by hand: "));
    text_report_counts(&out, latest(run)->findings, &plain);
    buffer_add_text(&out, "\n");
    fwrite(buffer_text(&out), 1, out.len, stdout);
    buffer_free(&tallies);
    buffer_free(&out);
}

/* Appends the LEN bytes of LINE, a command, so that it is none. */
static void
add_stopped(struct buffer *out, const char *line, size_t len)
{
    struct arena *arena = arena_new();
    utf8_add_safe_start(out, arena_copy(arena, line, len));
    arena_free(arena);
}

/* Prints DIFF: for people in colours, if STYLE has them, and as it is safe to show on a terminal; else to the letter, but
 * for lines that the log of a build service, which a pipe may lead to, would obey. */
static void
show(const struct buffer *diff, const struct text_style *style, int is_for_people)
{
    struct buffer line = {0};
    const char *at = buffer_text(diff), *end = at + diff->len;
    for (size_t number = 0; at < end; number++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        enum ink ink = *at == '-'   ? INK_ERROR
                       : *at == '+' ? INK_ADDED
                       : *at == '@' ? INK_GUTTER
                                    : INK_NONE;
        line.len = 0;
        size_t len = (size_t)(stop - at);
        if (utf8_is_command(at, len))
            add_stopped(&line, at, len);
        else if (is_for_people)
            utf8_add_safe(&line, at, len);
        else
            buffer_add(&line, at, len);
        printf("%s%s%s\n", style_ink(style, number < 2 ? INK_STRONG : ink), buffer_text(&line),
               style_ink(style, INK_NONE));
        at = stop + 1;
    }
    buffer_free(&line);
}

/* Shows what would change; the status says whether anything would. */
static int
show_diff(const struct fix_run *run)
{
    const struct options *options = run->options;
    const struct source *before = run->before.source, *now = latest(run)->source;
    const struct text_style style = options_style(options);
    struct buffer diff = {0};
    const char *named = options->stdin_filename != NULL ? options->stdin_filename : "stdin";
    patch_add(&diff, is_stdin(run) ? named : run->path,
              (struct patch_side){before->bytes, before->len},
              (struct patch_side){now->bytes, now->len}, &run->changes);
    struct stat status = {0};
    fstat(STDOUT_FILENO, &status);
    int is_file = S_ISREG(status.st_mode);
    if (!options->is_quiet && (style.use_color || !is_file))
        show(&diff, &style, style.use_color || isatty(STDOUT_FILENO));
    else if (!options->is_quiet)
        fwrite(buffer_text(&diff), 1, diff.len, stdout);
    int is_empty = diff.len == 0;
    buffer_free(&diff);
    return is_empty ? STATUS_CLEAN : STATUS_FINDINGS;
}

/* Writes the document back to its file, or to standard output if it came from standard input; an
 * unchanged file is left alone. */
static int
write_document(const struct fix_run *run)
{
    const struct source *before = run->before.source, *now = latest(run)->source;
    if (is_stdin(run))
        return fwrite(now->bytes, 1, now->len, stdout) == now->len ? 0 : -1;
    if (before->len == now->len && memcmp(before->bytes, now->bytes, now->len) == 0) {
        output_clean(run->path);
        return 0;
    }
    return output_replace(run->path, before->bytes, before->len, now->bytes, now->len);
}

/* A document that cannot be read to the end is not fixed: it is left, or written, as it is. */
static int
refuse(const struct fix_run *run)
{
    trouble("nothing fixed: %s could not be read to the end; 'fse-lint check' says why",
            run->before.source->name);
    if (!run->options->shows_diff && write_document(run) != 0)
        return EXIT_TROUBLE;
    return STATUS_FINDINGS;
}

static int
finish(const struct fix_run *run)
{
    if (run->options->shows_diff)
        return show_diff(run);
    if (write_document(run) != 0)
        return EXIT_TROUBLE;
    /* Standard output has only the document if that came from standard input. */
    if (!run->options->is_quiet && !is_stdin(run))
        tell_summary(run);
    return STATUS_CLEAN;
}

/* Checks and fixes the file at RUN's path; REFUSED is what is done with a document that cannot be read to the end, FINISHED
 * with any other once it is fixed. */
static int
fix_file(struct fix_run *run, int (*refused)(const struct fix_run *),
         int (*finished)(const struct fix_run *))
{
    int status = EXIT_TROUBLE;
    run->tallies = memory_get_zeroed(catalogue_count(), sizeof *run->tallies);
    if (verdict_check_path(&run->before, run->path, run->schema, run->options) == 0) {
        int is_complete = run->before.data->is_complete;
        int is_fixed = is_complete && apply_fixes(run) == 0;
        progress_clear();
        if (!is_complete)
            status = refused(run);
        else if (is_fixed)
            status = finished(run);
    }
    verdict_free(&run->before);
    verdict_free(&run->now);
    byte_changes_free(&run->changes);
    memory_free(run->tallies);
    return status;
}

static int
leave(const struct fix_run *run)
{
    (void)run;
    return STATUS_CLEAN;
}

/* Writes the document back; what is left to be fixed by hand is the check's to say. */
static int
finish_for_check(const struct fix_run *run)
{
    const struct options *options = run->options;
    struct buffer tallies = {0};
    if (write_document(run) != 0)
        return EXIT_TROUBLE;
    if (add_tallies(&tallies, run) > 0 && options->report_count == 0 && !options->is_quiet &&
        options->output_file == NULL) {
        struct buffer name = {0};
        utf8_add_safe_start(&name, run->path);
        printf("%s%s%s", buffer_text(&name), tr(": fixed:\n"), buffer_text(&tallies));
        buffer_free(&name);
    }
    buffer_free(&tallies);
    return STATUS_CLEAN;
}

int
fix_before_check(const char *path, struct schema *schema, const struct options *options)
{
    struct options unlimited = *options; /* else a pass would fix so many of a rule, and no more */
    unlimited.listed_max = 0;
    struct fix_run run = {.options = &unlimited, .path = path, .schema = schema};
    return fix_file(&run, leave, finish_for_check);
}

int
command_fix(const struct options *options)
{
    if (options->argument_count > 1)
        return usage_error(NULL, "fix takes one file, not %zu", options->argument_count);
    if (confine(options, COMMAND_FIX) != 0)
        return EXIT_TROUBLE;
    struct fix_run run = {.options = options,
                          .path =
                              options->argument_count > 0 ? options->arguments[0] : DEFAULT_DATASET,
                          .schema = options_schema(options)};
    int status = run.schema != NULL ? fix_file(&run, refuse, finish) : EXIT_TROUBLE;
    schema_free(run.schema);
    return status;
}
