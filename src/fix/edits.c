/* SPDX-License-Identifier: MIT
 * The edits that can be made in a document together. */
#include "fix/edits.h"

#include <stdlib.h>

#include "base/memory.h"

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
        byte_changes_add(changes, (struct byte_change){edit->span, {start, out->len}});
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
