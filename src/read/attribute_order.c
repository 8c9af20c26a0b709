/* SPDX-License-Identifier: MIT
 * The order of the attributes in a tag. */
#include "read/attribute_order.h"

#include <string.h>

enum { RANK_NAMESPACE, RANK_INSTANCE, RANK_DECLARED };

/* Of an attribute that may stand anywhere. */
static const size_t RANK_NONE = (size_t)-1;

static int
is_name(const char *bytes, struct span span, const struct schema_name *name)
{
    return span.end - span.start == name->len &&
           memcmp(bytes + span.start, name->text, name->len) == 0;
}

/* Whether NAME is PREFIX, or begins with it and a colon. */
static int
has_prefix(const char *bytes, struct span name, const char *prefix)
{
    size_t len = strlen(prefix), name_len = name.end - name.start;
    return name_len >= len && memcmp(bytes + name.start, prefix, len) == 0 &&
           (name_len == len || bytes[name.start + len] == ':');
}

static size_t
rank_of(const char *bytes, struct span name, const struct schema_order *order)
{
    for (size_t i = 0; i < order->count; i++)
        if (is_name(bytes, name, &order->attributes[i]))
            return RANK_DECLARED + i;
    if (has_prefix(bytes, name, "xmlns"))
        return RANK_NAMESPACE;
    return has_prefix(bytes, name, "xsi") ? RANK_INSTANCE : RANK_NONE;
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
