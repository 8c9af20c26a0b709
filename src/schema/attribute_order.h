/* SPDX-License-Identifier: MIT
 * The order of the attributes in a tag: xmlns first, other namespaces, then xsi:schemaLocation and
 * its kin, then those that the schema declares, in its order. Others are the matter of
 * unexpected-attribute: where they stand makes no difference. */
#ifndef FSE_SCHEMA_ATTRIBUTE_ORDER_H
#define FSE_SCHEMA_ATTRIBUTE_ORDER_H

#include <stddef.h>

#include "schema/schema.h"
#include "xml/limits.h"
#include "xml/markup.h"
#include "xml/source.h"

/* How the schema wants an element to be laid out. */
struct schema_order {
    int holds_elements;      /* and no text: white space in it means nothing */
    const char **attributes; /* COUNT of them, as they are declared */
    size_t count;
};

/* What SCHEMA, which owns the result, has about the element whose name is the LEN bytes at NAME;
 * NULL if it declares none. */
const struct schema_order *schema_order_of(struct schema *schema, const char *name, size_t len);

/* The first attribute of TAG that belongs before one which stands before it; NULL if there is
 * none. */
const struct markup_attribute *attribute_order_find_fault(const struct source *source,
                                                          const struct markup_tag *tag,
                                                          const struct schema_order *order);

/* Finds for each place of an attribute in TAG which one belongs there: its index, into SORTED. */
void attribute_order_sort(const struct source *source, const struct markup_tag *tag,
                          const struct schema_order *order, size_t sorted[LIMIT_ATTRIBUTES]);

#endif
