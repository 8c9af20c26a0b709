/* SPDX-License-Identifier: MIT
 * Checks damaged copies of one document and says in what their findings differ from its own.
 *
 *   fse-mutants FILE       FILE is the undamaged document; the damage comes on standard input
 *   fse-mutants --rules    prints the ids of all rules
 *
 * A mutant is lines, the edits in the order of their places, and a line ".":
 *
 *   today 2026-10-04       from here on; before the first of these the clock counts
 *   edit START END LEN     the LEN bytes that follow this line stand for START..END of FILE
 *   .
 *
 * The line "known" asks for all findings of FILE, as "+" lines and a line ".". For each mutant, what is printed is lines and a line ".": "+ FSE201 START END HINT" for a finding that
 * the undamaged document does not have, "- FSE505 START END" for one that is gone. Places are in
 * the mutant for the first, in FILE for the second. After a "+" line, "~ START END HEX" is an edit of its fix, and
 * "@ START END" its second place. A finding of FILE is still there if its
 * characters are, with the same rule, wherever the edits have moved them. What is suppressed is
 * not there. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/date.h"
#include "base/memory.h"
#include "check/catalogue.h"
#include "check/check.h"
#include "schema/schema.h"
#include "xml/library.h"
#include "xml/source.h"

/* What is told of a finding. */
struct spot {
    const char *id;
    struct span span;
    struct span origin; /* in the undamaged document */
    const struct finding *finding;
};

/* All findings of a document, in their order. */
struct spots {
    struct spot *items;
    size_t count;
    struct findings *findings; /* which own the texts */
};

struct runner {
    struct schema *schema;
    struct source *base;
    struct date today;
    struct spots known; /* of the base, on that day */
    struct edit *edits;
    size_t count;
    size_t capacity;
    size_t *lens; /* of the edits' texts, which may hold a NUL */
    size_t lens_capacity;
};

static struct spots
check(const struct runner *runner, const struct source *source)
{
    struct spots spots = {.findings = findings_new()};
    struct dataset *data = check_run(source, runner->schema, runner->today, spots.findings);
    size_t count = findings_count(spots.findings);
    spots.items = memory_get_zeroed(count + 1, sizeof *spots.items);
    for (size_t i = 0; i < count; i++) {
        const struct finding *finding = findings_get(spots.findings, i);
        if (finding->suppression == NULL)
            spots.items[spots.count++] =
                (struct spot){finding->rule->id, finding->span, finding->span, finding};
    }
    dataset_free(data);
    return spots;
}

static void
spots_free(struct spots *spots)
{
    memory_free(spots->items);
    findings_free(spots->findings);
    *spots = (struct spots){0};
}

static int
compare(const void *left, const void *right)
{
    const struct spot *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    if (a->span.end != b->span.end)
        return a->span.end < b->span.end ? -1 : 1;
    return strcmp(a->id, b->id);
}

/* Where the edits have moved OFFSET. What is written at a place stands before what begins there
 * and after what ends there. */
static size_t
moved(const struct runner *runner, size_t offset, int is_end)
{
    size_t now = offset;
    for (size_t i = 0; i < runner->count; i++) {
        const struct span span = runner->edits[i].span;
        if (span.start < offset || (span.start == offset && span.end == offset && !is_end))
            now += runner->lens[i] - (span.end - span.start);
    }
    return now;
}

static char *
mutate(const struct runner *runner, size_t *len)
{
    struct buffer out = {0};
    size_t at = 0;
    for (size_t i = 0; i < runner->count; i++) {
        const struct edit *edit = &runner->edits[i];
        buffer_add(&out, runner->base->bytes + at, edit->span.start - at);
        buffer_add(&out, edit->text, runner->lens[i]);
        at = edit->span.end;
    }
    buffer_add(&out, runner->base->bytes + at, runner->base->len - at);
    *len = out.len;
    return out.bytes;
}

/* HINT on one line. */
static void
print_hint(const char *hint)
{
    for (; hint != NULL && *hint != '\0'; hint++)
        putchar(*hint == '\n' || *hint == '\r' ? ' ' : *hint);
    putchar('\n');
}

/* Prints the line of SPOT that the undamaged document does not have, and what it says to do. */
static void
print_new(const struct spot *spot)
{
    const struct finding *finding = spot->finding;
    printf("+ %s %u %u ", spot->id, spot->span.start, spot->span.end);
    print_hint(finding->hint);
    for (size_t i = 0; i < finding->edit_count; i++) {
        const struct edit *edit = &finding->edits[i];
        printf("~ %u %u ", edit->span.start, edit->span.end);
        for (const char *at = edit->text; *at != '\0'; at++)
            printf("%02x", (unsigned char)*at);
        putchar('\n');
    }
    if (finding->related_message != NULL)
        printf("@ %u %u\n", finding->related.start, finding->related.end);
}

/* Prints what of FOUND is not in KNOWN, and the reverse; both are sorted. */
static void
print_difference(const struct spots *known, const struct spots *found)
{
    size_t i = 0, j = 0;
    while (i < known->count || j < found->count) {
        const struct spot *old = known->items + i, *new = found->items + j;
        int order = i == known->count ? 1 : j == found->count ? -1 : compare(old, new);
        if (order < 0)
            printf("- %s %u %u\n", old->id, old->origin.start, old->origin.end);
        else if (order > 0)
            print_new(new);
        i += order <= 0;
        j += order >= 0;
    }
    puts(".");
}

/* Whether an edit takes away some of the characters of SPAN and of those beside it. */
static int
is_torn(const struct runner *runner, struct span span)
{
    for (size_t i = 0; i < runner->count; i++) {
        const struct span edit = runner->edits[i].span;
        if ((edit.start < span.start && edit.end > span.start) ||
            (edit.start < span.end && edit.end > span.end))
            return 1;
    }
    return 0;
}

/* The findings of the base, as the edits have moved them, in the order of places. */
static const struct spots *
known(struct runner *runner)
{
    struct spots *known = &runner->known;
    if (known->findings == NULL)
        *known = check(runner, runner->base);
    for (size_t i = 0; i < known->count; i++) {
        struct span origin = known->items[i].origin;
        known->items[i].span = is_torn(runner, origin) ? span_of(SIZE_MAX, SIZE_MAX)
                                                       : span_of(moved(runner, origin.start, 0),
                                                                 moved(runner, origin.end, 1));
    }
    qsort(known->items, known->count, sizeof *known->items, compare);
    return known;
}

static void
run(struct runner *runner)
{
    size_t len;
    char *bytes = mutate(runner, &len);
    struct source *source = source_of("mutant", bytes, len);
    struct spots found = check(runner, source);
    qsort(found.items, found.count, sizeof *found.items, compare);
    print_difference(known(runner), &found);
    spots_free(&found);
    source_free(source);
    memory_free(bytes);
    for (size_t i = 0; i < runner->count; i++)
        memory_free((void *)(size_t)runner->edits[i].text);
    runner->count = 0;
}

static _Noreturn void
refuse(const char *line)
{
    fprintf(stderr, "fse-mutants: not a line of a mutant: %s", line);
    exit(2);
}

static void
read_edit(struct runner *runner, const char *line)
{
    struct span span;
    size_t len;
    if (sscanf(line, "edit %u %u %zu", &span.start, &span.end, &len) != 3 ||
        span.start > span.end || span.end > runner->base->len ||
        (runner->count > 0 && span.start < runner->edits[runner->count - 1].span.end))
        refuse(line);
    char *text = memory_get(len + 1);
    if (fread(text, 1, len, stdin) != len)
        refuse(line);
    runner->edits =
        memory_grow(runner->edits, runner->count, &runner->capacity, sizeof *runner->edits);
    runner->lens =
        memory_grow(runner->lens, runner->count, &runner->lens_capacity, sizeof *runner->lens);
    runner->lens[runner->count] = len;
    runner->edits[runner->count++] = (struct edit){span, text};
}

static void
read_line(struct runner *runner, char *line)
{
    static const char today[] = "today ";
    if (strcmp(line, ".\n") == 0) {
        run(runner);
    } else if (strcmp(line, "known\n") == 0) {
        print_difference(&(struct spots){0}, known(runner));
    } else if (strncmp(line, today, strlen(today)) == 0) {
        line[strcspn(line, "\n")] = '\0';
        spots_free(&runner->known);
        if (date_read(line + strlen(today), &runner->today) != 0)
            refuse(line);
    } else {
        read_edit(runner, line);
    }
}

static int
print_rules(void)
{
    for (size_t i = 0; i < catalogue_count(); i++)
        puts(catalogue_get(i)->id);
    return 0;
}

int
main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--rules") == 0)
        return print_rules();
    memory_prepare();
    library_start();
    struct runner runner = {.schema = schema_embedded(), .today = date_today()};
    runner.base = argc == 2 ? source_read(argv[1]) : NULL;
    if (runner.base == NULL)
        return EXIT_TROUBLE;
    char line[256];
    while (fgets(line, sizeof line, stdin) != NULL)
        read_line(&runner, line);
    spots_free(&runner.known);
    memory_free(runner.edits);
    memory_free(runner.lens);
    source_free(runner.base);
    schema_free(runner.schema);
    library_stop();
    return 0;
}
