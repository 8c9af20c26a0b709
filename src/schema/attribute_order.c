/* SPDX-License-Identifier: MIT
 * The order of the attributes in a tag. */
#include "schema/attribute_order.h"

#include <string.h>

#include "schema/grammar.h"
#include "schema/parts.h"

enum { RANK_DEFAULT_NAMESPACE, RANK_NAMESPACE, RANK_INSTANCE, RANK_DECLARED };

/* Of an attribute that may stand anywhere. */
static const size_t RANK_NONE = (size_t)-1;

static size_t
rank_of(const struct source *source, struct span name, const struct schema_order *order)
{
    for (size_t i = 0; i < order->count; i++)
        if (markup_is(source, name, order->attributes[i]))
            return RANK_DECLARED + i;
    if (markup_is(source, name, "xmlns"))
        return RANK_DEFAULT_NAMESPACE;
    if (markup_starts(source, name.start, "xmlns:"))
        return RANK_NAMESPACE;
    return markup_starts(source, name.start, "xsi:") ? RANK_INSTANCE : RANK_NONE;
}

const struct markup_attribute *
attribute_order_find_fault(const struct source *source, const struct markup_tag *tag,
                           const struct schema_order *order)
{
    size_t highest = 0;
    for (size_t i = 0; i < tag->count; i++) {
        size_t rank = rank_of(source, tag->attributes[i].name, order);
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
        size_t rank = rank_of(source, tag->attributes[i].name, order);
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

static struct schema_order *
read_order(struct arena *arena, grammar element)
{
    struct schema_order *order = arena_get(arena, sizeof *order);
    order->holds_elements = grammar_holds_elements(element);
    for (grammar at = grammar_first_attribute(element); at != NULL;
         at = grammar_next_attribute(at)) {
        order->attributes =
            arena_grow(arena, order->attributes, order->count, sizeof *order->attributes);
        order->attributes[order->count++] = grammar_attribute_name(at);
    }
    return order;
}

const struct schema_order *
schema_order_of(struct schema *schema, const char *name, size_t len)
{
    char key[64];
    if (len >= sizeof key)
        return NULL;
    memcpy(key, name, len);
    key[len] = '\0';
    struct schema_order *order = table_find(&schema->orders, key);
    grammar element = order == NULL ? grammar_element(schema, key) : NULL;
    if (element == NULL)
        return order;
    order = read_order(schema->arena, element);
    table_add(&schema->orders, arena_copy(schema->arena, key, len), order);
    return order;
}
