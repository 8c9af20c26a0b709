/* SPDX-License-Identifier: MIT
 * Where two versions of a document differ. */
#include "fix/byte_changes.h"

#include <stdint.h>

#include "base/memory.h"

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

/* A walk over two lists of changes, by the offsets of the version between them. */
struct weave {
    const struct byte_changes *first;
    const struct byte_changes *then;
    size_t first_count; /* how many of each it is after */
    size_t then_count;
};

/* Where OFFSET of the version in between is in the oldest version and in the newest. It is after
 * the changes that were passed and before all others. */
static size_t
old_offset(const struct weave *weave, size_t offset)
{
    if (weave->first_count == 0)
        return offset;
    const struct byte_change *last = &weave->first->items[weave->first_count - 1];
    return offset - last->new.end + last->old.end;
}

static size_t
new_offset(const struct weave *weave, size_t offset)
{
    if (weave->then_count == 0)
        return offset;
    const struct byte_change *last = &weave->then->items[weave->then_count - 1];
    return offset - last->old.end + last->new.end;
}

/* The next change of each list as a span of the version in between; if there is none, a span
 * that no offset reaches. */
static struct span
next_of_first(const struct weave *weave)
{
    if (weave->first_count == weave->first->count)
        return (struct span){SIZE_MAX, SIZE_MAX};
    return weave->first->items[weave->first_count].new;
}

static struct span
next_of_then(const struct weave *weave)
{
    if (weave->then_count == weave->then->count)
        return (struct span){SIZE_MAX, SIZE_MAX};
    return weave->then->items[weave->then_count].old;
}

/* Whether SPAN is within reach of *END, which then is after it. */
static int
reaches(size_t *end, struct span span)
{
    if (span.start > *end)
        return 0;
    *end = span.end > *end ? span.end : *end;
    return 1;
}

/* The next change from the oldest version to the newest: changes of both lists that touch each
 * other are one. */
static struct byte_change
next_change(struct weave *weave)
{
    struct span first = next_of_first(weave), then = next_of_then(weave);
    size_t start = first.start < then.start ? first.start : then.start, end = start;
    struct byte_change change = {{old_offset(weave, start), 0}, {new_offset(weave, start), 0}};
    for (;;) {
        if (reaches(&end, next_of_first(weave)))
            weave->first_count++;
        else if (reaches(&end, next_of_then(weave)))
            weave->then_count++;
        else
            break;
    }
    change.old.end = old_offset(weave, end);
    change.new.end = new_offset(weave, end);
    return change;
}

void
byte_changes_extend(struct byte_changes *changes, const struct byte_changes *then)
{
    struct weave weave = {.first = changes, .then = then};
    struct byte_changes joined = {0};
    while (weave.first_count < changes->count || weave.then_count < then->count)
        byte_changes_add(&joined, next_change(&weave));
    byte_changes_free(changes);
    *changes = joined;
}
