/* SPDX-License-Identifier: MIT
 * The order of the attributes in a tag: xmlns first, other namespaces, then xsi:schemaLocation and
 * its kin, then those that the schema declares, in its order. Others are the matter of
 * unexpected-attribute: where they stand makes no difference. */
#ifndef FSE_SCHEMA_ATTRIBUTE_ORDER_H
#define FSE_SCHEMA_ATTRIBUTE_ORDER_H

#include <stddef.h>

#include "schema/declared_order.h"
#include "xml/limits.h"
#include "xml/markup.h"
#include "xml/source.h"

/* The first attribute of TAG that belongs before one which stands before it; NULL if there is
 * none. */
const struct markup_attribute *attribute_order_find_fault(const struct source *source,
                                                          const struct markup_tag *tag,
                                                          const struct schema_order *order);

/* Finds for each place of an attribute in TAG which one belongs there: its index, into SORTED. */
void attribute_order_sort(const struct source *source, const struct markup_tag *tag,
                          const struct schema_order *order, size_t sorted[LIMIT_ATTRIBUTES]);

#endif
