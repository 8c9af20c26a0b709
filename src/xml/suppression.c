/* SPDX-License-Identifier: MIT
 * Where suppressions stand, and what they cover. */
#include "xml/suppression.h"

#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "finding/spelling.h"
#include "xml/markup.h"

/* Whether TARGET is the one of suppressions, or may be meant for it: near in spelling, or with
 * more behind. */
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
    if (!is_meant(target))
        return;
    struct dataset *data = reader->data;
    struct suppression *met = arena_get(data->arena, sizeof *met);
    size_t name = span.start + strlen("<?"), len = strlen(target);
    met->span = span;
    met->target.text = arena_copy(data->arena, target, len);
    met->target.span = (struct span){name, name + len};
    if (data->is_complete) { /* the root's end tag has been met */
        met->place = SUPPRESSION_BEHIND_ROOT;
        met->covered = (struct span){span.end, span.end};
        reader->settled++;
    }
    data->suppressions = memory_grow(data->suppressions, data->suppression_count,
                                     &data->suppression_capacity, sizeof met);
    data->suppressions[data->suppression_count++] = met;
}

/* Gives all that wait their PLACE, before the tag at OFFSET; those with a text behind them stand
 * before that. */
static void
settle(struct suppression_reader *reader, enum suppression_place place, size_t offset)
{
    struct dataset *data = reader->data;
    size_t next = offset;
    for (size_t i = data->suppression_count; i > reader->settled; i--) {
        struct suppression *waiting = data->suppressions[i - 1];
        struct span between = {waiting->span.end, next};
        size_t blank_end = markup_skip_blank(data->source, between);
        if (blank_end < next) {
            place = SUPPRESSION_BEFORE_TEXT;
            offset = blank_end;
        }
        waiting->place = place;
        waiting->covered = (struct span){offset, offset};
        next = waiting->span.start;
    }
}

void
suppressions_enter(struct suppression_reader *reader, size_t depth, size_t offset)
{
    struct dataset *data = reader->data;
    settle(reader, depth == 1 ? SUPPRESSION_BEFORE_ROOT : SUPPRESSION_BEFORE_ELEMENT, offset);
    for (; reader->settled < data->suppression_count; reader->settled++) {
        struct suppression *suppression = data->suppressions[reader->settled];
        if (suppression->place != SUPPRESSION_BEFORE_ELEMENT)
            continue;
        suppression->covered.end = data->source->len; /* unless its end tag comes */
        suppression->depth = depth;
        suppression->around = reader->innermost;
        reader->innermost = suppression;
    }
}

void
suppressions_leave(struct suppression_reader *reader, size_t depth, size_t offset)
{
    struct dataset *data = reader->data;
    for (; reader->innermost != NULL && reader->innermost->depth == depth;
         reader->innermost = reader->innermost->around)
        reader->innermost->covered.end = offset;
    if (reader->settled == data->suppression_count)
        return;
    while (data->source->bytes[--offset] != '<')
        ;
    settle(reader, SUPPRESSION_BEFORE_END_TAG, offset);
    reader->settled = data->suppression_count;
}

void
suppressions_set_address(struct dataset *data, size_t offset, const char *address)
{
    size_t first = 0, count = data->suppression_count;
    while (count > 0) { /* in the order of what they cover */
        size_t half = count / 2;
        int is_before = data->suppressions[first + half]->covered.start < offset;
        first += is_before ? half + 1 : 0;
        count = is_before ? count - half - 1 : half;
    }
    for (; first < data->suppression_count && data->suppressions[first]->covered.start == offset;
         first++)
        data->suppressions[first]->target.address = address;
}

const struct suppression *
suppressions_find(struct suppression_walk *walk, size_t offset)
{
    const struct dataset *data = walk->data;
    for (; walk->opened < data->suppression_count; walk->opened++) {
        const struct suppression *next = data->suppressions[walk->opened];
        if (next->covered.start > offset)
            break;
        if (next->place == SUPPRESSION_BEFORE_ELEMENT)
            walk->innermost = next;
    }
    while (walk->innermost != NULL && walk->innermost->covered.end <= offset)
        walk->innermost = walk->innermost->around;
    return walk->innermost;
}
