/* SPDX-License-Identifier: MIT
 * A walk over all elements of the dataset, by dataset/shapes. */
#include "dataset/walk.h"

static void
visit(const struct walk_stop *stop, walk_visitor *visitor, void *context)
{
    visitor(stop, context);
    for (size_t i = 0; i < stop->shape->child_count; i++) {
        const struct child *child = &stop->shape->children[i];
        struct walk_stop next = *stop;
        size_t count = 0;
        if ((child->shape->roles & IS_TEXT) == 0)
            next.record = child_items(child, stop->record, &count);
        next.shape = child->shape;
        for (; count > 0; count--) {
            visit(&next, visitor, context);
            next.record = (const char *)next.record + child->shape->size;
        }
    }
}

static void
visit_record(const struct shape *shape, const void *record, walk_visitor *visitor, void *context)
{
    const struct walk_stop stop = {shape, record, shape, shape->roles & IS_REGION ? record : NULL};
    visit(&stop, visitor, context);
}

void
walk_dataset(const struct dataset *data, walk_visitor *visitor, void *context)
{
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++) {
        const struct records *list = (const void *)((const char *)data + known->list);
        for (size_t i = 0; i < list->count; i++)
            visit_record(known->shape, list->items[i], visitor, context);
    }
}

void
walk_region(const struct region *region, walk_visitor *visitor, void *context)
{
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++)
        if (known->shape->roles & IS_REGION)
            visit_record(known->shape, region, visitor, context);
}
