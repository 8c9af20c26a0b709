/* SPDX-License-Identifier: MIT
 * The edits that can be made in a document together, where its versions then
 * differ, and whether one has an error that another does not have. */
#include "fix/edits.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/table.h"

void
byte_changes_add(struct byte_changes *changes, struct byte_change change)
{
    changes->items = memory_grow(changes->items, changes->count, &changes->capacity, sizeof change);
    changes->items[changes->count++] = change;
}

void
byte_changes_free(struct byte_changes *changes)
{
    memory_free(changes->items);
    *changes = (struct byte_changes){0};
}

/* A walk over a list of changes, of which so many are behind it. */
struct change_walk {
    const struct byte_changes *changes;
    size_t passed;
};

/* Where OFFSET of the old version is in the new one. It is after the changes that were passed and
 * before all others. */
static size_t
new_offset(const struct change_walk *walk, size_t offset)
{
    if (walk->passed == 0)
        return offset;
    const struct byte_change *last = &walk->changes->items[walk->passed - 1];
    return offset - last->old.end + last->new.end;
}

/* The old bytes of the next change; if there is none, a span that no offset reaches. */
static struct span
next_span(const struct change_walk *walk)
{
    if (walk->passed == walk->changes->count)
        return span_of(SIZE_MAX, SIZE_MAX);
    return walk->changes->items[walk->passed].old;
}

/* Takes the next change of WALK if it is within reach of *END, which then is after it. */
static int
reaches(struct change_walk *walk, size_t *end)
{
    struct span span = next_span(walk);
    if (span.start > *end)
        return 0;
    *end = span.end > *end ? span.end : *end;
    walk->passed++;
    return 1;
}

/* The next change from the version to which BACK leads to the one to which THEN does; both lead from the
 * one in between. Changes of both lists that touch each other are one. */
static struct byte_change
next_change(struct change_walk *back, struct change_walk *then)
{
    size_t first = next_span(back).start, second = next_span(then).start;
    size_t start = first < second ? first : second, end = start;
    size_t old_start = new_offset(back, start), new_start = new_offset(then, start);
    while (reaches(back, &end) || reaches(then, &end)) {
    }
    return (struct byte_change){span_of(old_start, new_offset(back, end)),
                                span_of(new_start, new_offset(then, end))};
}

void
byte_changes_extend(struct byte_changes *changes, const struct byte_changes *then)
{
    struct change_walk back = {changes, 0}, on = {then, 0};
    struct byte_changes joined = {0};
    for (size_t i = 0; i < changes->count; i++)
        changes->items[i] = (struct byte_change){changes->items[i].new, changes->items[i].old};
    while (back.passed < changes->count || on.passed < then->count)
        byte_changes_add(&joined, next_change(&back, &on));
    byte_changes_free(changes);
    *changes = joined;
}

/* What is taken: the byte itself, or the place before it for an insertion. */
enum { BYTE_TAKEN = 1, PLACE_TAKEN = 2 };

/* Whether SPAN is free in TAKEN: none of its bytes is replaced, and no insertion stands in it; an
 * empty one is not within a replacement, and the only one at its place. */
static int
is_free(const unsigned char *taken, struct span span)
{
    if (span.start == span.end)
        return (taken[span.start] & PLACE_TAKEN) == 0 &&
               (span.start == 0 || (taken[span.start] & taken[span.start - 1] & BYTE_TAKEN) == 0);
    for (size_t i = span.start; i < span.end; i++)
        if ((taken[i] & BYTE_TAKEN) != 0 || (i > span.start && taken[i] != 0))
            return 0;
    return 1;
}

/* Whether the edits of FINDING can all be made beside those taken. */
static int
is_possible(const unsigned char *taken, const struct finding *finding)
{
    for (size_t i = 0; i < finding->edit_count; i++)
        if (!is_free(taken, finding->edits[i].span))
            return 0;
    return finding->edit_count > 0 && finding->suppression == NULL;
}

static void
take(struct edits *edits, unsigned char *taken, const struct finding *finding)
{
    for (size_t i = 0; i < finding->edit_count; i++) {
        const struct edit *edit = &finding->edits[i];
        edits->items = memory_grow(edits->items, edits->count, &edits->capacity, sizeof *edit);
        edits->items[edits->count++] = *edit;
        if (edit->span.start == edit->span.end)
            taken[edit->span.start] |= PLACE_TAKEN;
        for (size_t at = edit->span.start; at < edit->span.end; at++)
            taken[at] |= BYTE_TAKEN;
    }
}

/* An insertion goes before what replaces the byte at its place. */
static int
compare(const void *left, const void *right)
{
    const struct edit *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return a->span.end < b->span.end ? -1 : a->span.end > b->span.end;
}

void
edits_choose(struct edits *edits, const struct findings *findings, size_t len, edits_visit visit,
             void *context)
{
    unsigned char *taken = memory_get_zeroed(len + 1, sizeof *taken);
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        if (!is_possible(taken, finding))
            continue;
        take(edits, taken, finding);
        visit(finding, context);
    }
    memory_free(taken);
    if (edits->count > 0)
        qsort(edits->items, edits->count, sizeof *edits->items, compare);
}

void
edits_apply(const struct edits *edits, const char *bytes, size_t len, struct buffer *out,
            struct byte_changes *changes)
{
    size_t at = 0;
    for (size_t i = 0; i < edits->count; i++) {
        const struct edit *edit = &edits->items[i];
        buffer_add(out, bytes + at, edit->span.start - at);
        size_t start = out->len;
        buffer_add_text(out, edit->text);
        byte_changes_add(changes, (struct byte_change){edit->span, span_of(start, out->len)});
        at = edit->span.end;
    }
    buffer_add(out, bytes + at, len - at);
}

void
edits_free(struct edits *edits)
{
    memory_free(edits->items);
    *edits = (struct edits){0};
}

/* How many more errors there were before than after: by rule, and by rule and message. */
struct balance {
    struct arena *arena;
    struct table counts;
};

/* The count for KEY. */
static long *
count_of(struct balance *balance, const char *key)
{
    long *count = arena_get(balance->arena, sizeof *count);
    long *known = table_add(&balance->counts, key, count);
    return known != NULL ? known : count;
}

static long *
count_of_message(struct balance *balance, const struct finding *finding)
{
    return count_of(balance,
                    arena_printf(balance->arena, "%s %s", finding->rule->id, finding->message));
}

static int
is_error(const struct finding *finding)
{
    return finding->severity == SEVERITY_ERROR && finding->suppression == NULL;
}

/* Adds ONE, 1 or -1, for each error of FINDINGS. */
static void
add_all(struct balance *balance, const struct findings *findings, long one)
{
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        if (!is_error(finding))
            continue;
        *count_of(balance, finding->rule->id) += one;
        *count_of_message(balance, finding) += one;
    }
}

const struct finding *
new_error_find(const struct findings *before, const struct findings *after)
{
    struct balance balance = {.arena = arena_new()};
    const struct finding *found = NULL;
    add_all(&balance, before, 1);
    add_all(&balance, after, -1);
    for (size_t i = 0; i < findings_count(after) && found == NULL; i++) {
        const struct finding *finding = findings_get(after, i);
        if (is_error(finding) && *count_of(&balance, finding->rule->id) < 0 &&
            *count_of_message(&balance, finding) < 0)
            found = finding;
    }
    table_free(&balance.counts);
    arena_free(balance.arena);
    return found;
}
