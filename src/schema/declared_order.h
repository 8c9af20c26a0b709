/* SPDX-License-Identifier: MIT
 * How the schema wants an element to be laid out: its attributes in the order in which it declares
 * them, and whether white space in the element means anything. */
#ifndef FSE_SCHEMA_DECLARED_ORDER_H
#define FSE_SCHEMA_DECLARED_ORDER_H

#include <stddef.h>

#include "schema/schema.h"

struct schema_name {
    const char *text;
    size_t len;
};

struct schema_order {
    int holds_elements;                   /* and no text: white space in it means nothing */
    const struct schema_name *attributes; /* COUNT of them, as they are declared */
    size_t count;
};

/* What SCHEMA, which owns the result, has about the element whose name is the LEN bytes at NAME;
 * NULL if it declares none. */
const struct schema_order *schema_order_of(struct schema *schema, const char *name, size_t len);

#endif
