/* SPDX-License-Identifier: MIT
 * The dataset as typed records: finding them. */
#include "dataset/dataset.h"

#include <string.h>

#include "base/memory.h"

struct dataset *
dataset_new(const struct source *source, struct date today)
{
    struct dataset *data = memory_get_zeroed(1, sizeof *data);
    data->arena = arena_new();
    data->source = source;
    data->today = today;
    return data;
}

void
dataset_free(struct dataset *data)
{
    if (data == NULL)
        return;
    table_free(&data->credentials_by_id);
    table_free(&data->sources_by_id);
    table_free(&data->procedures_by_id);
    table_free(&data->used_sources);
    table_free(&data->used_credentials);
    struct records *lists[] = {&data->abouts,    &data->code_lists, &data->credentials,
                               &data->nationals, &data->regions,    &data->sources,
                               &data->claims,    &data->ids,        &data->urls};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        memory_free(lists[i]->items);
    memory_free(data->passages.items);
    memory_free(data->addresses.items);
    arena_free(data->arena);
    memory_free(data);
}

/* The tables map to what the caller must not change; table.h knows no const. */
static void
add(struct table *table, const char *key, const void *value)
{
    if (key != NULL)
        table_add(table, key, (void *)(size_t)value);
}

static void
index_procedures(struct dataset *data, const struct procedure *procedures, size_t count)
{
    for (const struct procedure *at = procedures; at < procedures + count; at++) {
        add(&data->procedures_by_id, at->id.text, at);
        for (size_t i = 0; i < at->accepts_count; i++)
            for (size_t j = 0; j < at->accepts[i].credentials.count; j++)
                add(&data->used_credentials, at->accepts[i].uses[j].id, at);
        for (size_t i = 0; i < at->output_count; i++)
            add(&data->used_credentials, at->outputs[i].credential.text, at);
    }
}

void
dataset_index(struct dataset *data)
{
    for (size_t i = 0; i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        add(&data->credentials_by_id, credential->id.text, credential);
        add(&data->used_sources, credential->law.text, credential);
    }
    for (size_t i = 0; i < data->sources.count; i++) {
        const struct source_record *source = data->sources.items[i];
        add(&data->sources_by_id, source->id.text, source);
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        index_procedures(data, region->procedures, region->procedure_count);
    }
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        index_procedures(data, national->procedures, national->procedure_count);
        for (size_t j = 0; j < national->default_count; j++)
            add(&data->used_sources, national->defaults[j].law.text, national);
    }
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        for (size_t j = 0; j < claim->sources.count; j++)
            add(&data->used_sources, claim->sources.items[j].text, claim);
    }
}

const struct credential *
dataset_find_credential(const struct dataset *data, const char *id)
{
    return table_find(&data->credentials_by_id, id);
}

const struct source_record *
dataset_find_source(const struct dataset *data, const char *id)
{
    return table_find(&data->sources_by_id, id);
}

const struct procedure *
dataset_find_procedure(const struct dataset *data, const char *id)
{
    return table_find(&data->procedures_by_id, id);
}

/* The last of LIST that begins before OFFSET, or NULL. */
static const struct element *
last_before(const struct records *list, size_t offset)
{
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct element *element = list->items[middle]; /* the first member of all */
        if (element->value.span.start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? list->items[low - 1] : NULL;
}

const struct region *
dataset_region_before(const struct dataset *data, size_t offset)
{
    return (const void *)last_before(&data->regions, offset);
}

uint32_t
dataset_record_at(const struct dataset *data, size_t offset)
{
    const struct records *lists[] = {&data->abouts,    &data->code_lists, &data->credentials,
                                     &data->nationals, &data->regions,    &data->sources};
    const struct value *last = &data->root;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        /* The place of an element is its name's, after the '<'. */
        const struct element *element = last_before(lists[i], offset + 1);
        if (element != NULL && element->value.span.start > last->span.start)
            last = &element->value;
    }
    return last->address;
}

int
dataset_claim_date(const struct claim *claim, struct date *date)
{
    return date_read(claim->evidence.date, date);
}

int
service_is_active(const struct service *service)
{
    return service != NULL && service->state.text != NULL &&
           strcmp(service->state.text, "inactive") != 0;
}

int
link_role_is_reported(const struct region *region)
{
    for (size_t i = 0; i < region->link_count; i++)
        if (region->links[i].role.is_reported)
            return 1;
    return 0;
}
