/* SPDX-License-Identifier: MIT
 * Where suppressions stand, and what they cover. */
#include "xml/suppression.h"

#include <string.h>
#include <strings.h>

#include "finding/spelling.h"
#include "xml/markup.h"

/* Whether TARGET is the one of suppressions, or may be meant for it: near in spelling, or longer. */
static int
is_meant(const char *target)
{
    struct spelling spelling = spelling_of(target);
    spelling_try(&spelling, SUPPRESSION_TARGET);
    return spelling.nearest != NULL ||
           strncasecmp(target, SUPPRESSION_TARGET, strlen(SUPPRESSION_TARGET)) == 0;
}

void
suppression_meet(struct suppression_reader *reader, struct span span, const char *target)
{
    struct suppression *met = arena_get(reader->arena, sizeof *met);
    met->is_foreign = !is_meant(target);
    size_t name = span.start + strlen("<?"), len = strlen(target);
    met->span = span;
    met->target.text = arena_copy(reader->arena, target, len);
    met->target.span = span_of(name, name + len);
    if (reader->is_past_root) {
        met->place = SUPPRESSION_AFTER_ROOT;
        met->covered = span_of(span.end, span.end);
        reader->settled++;
    }
    struct suppressions *list = reader->list;
    list->items = arena_grow(reader->arena, list->items, list->count, sizeof met);
    list->items[list->count++] = met;
}

/* Gives all that wait their PLACE, before the tag at OFFSET; those with a text after them stand
 * before that. */
static void
settle(struct suppression_reader *reader, enum suppression_place place, size_t offset)
{
    const struct suppressions *list = reader->list;
    size_t next = offset;
    for (size_t i = list->count; i > reader->settled; i--) {
        struct suppression *waiting = list->items[i - 1];
        struct span between = span_of(waiting->span.end, next);
        size_t blank_end = markup_skip_blank(reader->source, between);
        if (blank_end < next) {
            place = SUPPRESSION_BEFORE_TEXT;
            offset = blank_end;
        }
        waiting->place = place;
        waiting->covered = span_of(offset, offset);
        next = waiting->span.start;
    }
}

void
suppressions_enter(struct suppression_reader *reader, size_t depth, size_t offset)
{
    const struct suppressions *list = reader->list;
    settle(reader, depth == 1 ? SUPPRESSION_BEFORE_ROOT : SUPPRESSION_BEFORE_ELEMENT, offset);
    for (; reader->settled < list->count; reader->settled++) {
        struct suppression *suppression = list->items[reader->settled];
        if (suppression->place != SUPPRESSION_BEFORE_ELEMENT || suppression->is_foreign)
            continue;
        suppression->covered = span_of(offset, reader->source->len); /* unless its end tag comes */
        suppression->depth = depth;
        suppression->around = reader->innermost;
        reader->innermost = suppression;
    }
}

void
suppressions_leave(struct suppression_reader *reader, size_t depth, size_t offset)
{
    const struct suppressions *list = reader->list;
    for (; reader->innermost != NULL && reader->innermost->depth == depth;
         reader->innermost = reader->innermost->around)
        reader->innermost->covered = span_of(reader->innermost->covered.start, offset);
    reader->is_past_root = depth == 1;
    if (reader->settled == list->count)
        return;
    while (reader->source->bytes[--offset] != '<')
        ;
    settle(reader, SUPPRESSION_BEFORE_END_TAG, offset);
    reader->settled = list->count;
}

void
suppressions_set_address(struct suppressions *list, size_t offset, uint32_t address)
{
    size_t first = 0, count = list->count;
    while (count > 0) { /* in the order of what they cover */
        size_t half = count / 2;
        int is_before = list->items[first + half]->covered.start < offset;
        first += is_before ? half + 1 : 0;
        count = is_before ? count - half - 1 : half;
    }
    for (; first < list->count && list->items[first]->covered.start == offset; first++)
        list->items[first]->target.address = address;
}

const struct suppression *
suppressions_find(struct suppression_walk *walk, size_t offset)
{
    const struct suppressions *list = walk->list;
    for (; walk->opened < list->count; walk->opened++) {
        const struct suppression *next = list->items[walk->opened];
        if (next->covered.start > offset)
            break;
        if (next->place == SUPPRESSION_BEFORE_ELEMENT && !next->is_foreign)
            walk->innermost = next;
    }
    while (walk->innermost != NULL && walk->innermost->covered.end <= offset)
        walk->innermost = walk->innermost->around;
    return walk->innermost;
}
