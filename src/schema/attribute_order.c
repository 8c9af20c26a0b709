/* SPDX-License-Identifier: MIT
 * The order of the attributes in a tag. */
#include "schema/attribute_order.h"

#include <string.h>

enum { RANK_DEFAULT_NAMESPACE, RANK_NAMESPACE, RANK_INSTANCE, RANK_DECLARED };

/* Of an attribute that may stand anywhere. */
static const size_t RANK_NONE = (size_t)-1;

static int
is_name(const char *bytes, struct span span, const struct schema_name *name)
{
    return span.end - span.start == name->len &&
           memcmp(bytes + span.start, name->text, name->len) == 0;
}

static int
begins_with(const char *bytes, struct span name, const char *start)
{
    size_t len = strlen(start);
    return name.end - name.start >= len && memcmp(bytes + name.start, start, len) == 0;
}

static size_t
rank_of(const char *bytes, struct span name, const struct schema_order *order)
{
    static const struct schema_name xmlns = {"xmlns", sizeof "xmlns" - 1};
    for (size_t i = 0; i < order->count; i++)
        if (is_name(bytes, name, &order->attributes[i]))
            return RANK_DECLARED + i;
    if (is_name(bytes, name, &xmlns))
        return RANK_DEFAULT_NAMESPACE;
    if (begins_with(bytes, name, "xmlns:"))
        return RANK_NAMESPACE;
    return begins_with(bytes, name, "xsi:") ? RANK_INSTANCE : RANK_NONE;
}

/* Whether the attributes of TAG are all declared, and in order: nearly all tags are so. */
static int
is_in_order(const char *bytes, const struct markup_tag *tag, const struct schema_order *order)
{
    size_t next = 0;
    for (size_t i = 0; i < tag->count; i++, next++) {
        struct span name = tag->attributes[i].name;
        while (next < order->count && !is_name(bytes, name, &order->attributes[next]))
            next++;
        if (next == order->count)
            return 0;
    }
    return 1;
}

const struct markup_attribute *
attribute_order_find_fault(const struct source *source, const struct markup_tag *tag,
                           const struct schema_order *order)
{
    size_t highest = 0;
    if (is_in_order(source->bytes, tag, order))
        return NULL;
    for (size_t i = 0; i < tag->count; i++) {
        size_t rank = rank_of(source->bytes, tag->attributes[i].name, order);
        if (rank < highest)
            return &tag->attributes[i];
        highest = rank != RANK_NONE ? rank : highest;
    }
    return NULL;
}

void
attribute_order_sort(const struct source *source, const struct markup_tag *tag,
                     const struct schema_order *order, size_t sorted[LIMIT_ATTRIBUTES])
{
    size_t ranks[LIMIT_ATTRIBUTES], places[LIMIT_ATTRIBUTES], count = 0;
    for (size_t i = 0; i < tag->count; i++) {
        size_t rank = rank_of(source->bytes, tag->attributes[i].name, order);
        sorted[i] = i;
        if (rank == RANK_NONE)
            continue;
        size_t at = count++;
        places[at] = i;
        for (; at > 0 && ranks[at - 1] > rank; at--) {
            ranks[at] = ranks[at - 1];
            sorted[places[at]] = sorted[places[at - 1]];
        }
        ranks[at] = rank;
        sorted[places[at]] = i;
    }
}
