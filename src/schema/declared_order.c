/* SPDX-License-Identifier: MIT
 * How the schema wants an element to be laid out. */
#include "schema/declared_order.h"

#include <string.h>

#include "schema/grammar.h"
#include "schema/parts.h"

static struct schema_order *
read_order(struct arena *arena, grammar element)
{
    struct schema_order *order = arena_get(arena, sizeof *order);
    size_t count = 0;
    for (grammar at = grammar_first_attribute(element); at != NULL; at = grammar_next_attribute(at))
        count++;
    struct schema_name *attributes = arena_get(arena, count * sizeof *attributes);
    for (grammar at = grammar_first_attribute(element); at != NULL;
         at = grammar_next_attribute(at)) {
        const char *name = grammar_attribute_name(at);
        attributes[order->count++] = (struct schema_name){name, strlen(name)};
    }
    order->attributes = attributes;
    order->holds_elements = grammar_holds_elements(element);
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
