/* SPDX-License-Identifier: MIT
 * The resolved document: a walk over the shapes of the records, with what holds on each claim. */
#include "dataset/resolved.h"

#include <stdio.h>
#include <string.h>

#include "dataset/holds.h"
#include "dataset/resolved_current.h"
#include "dataset/shapes.h"
#include "xml/writer.h"

/* Gives the element just opened the attribute NAME with the words of VALUES, if there are any. */
static void
add_words(struct xml *xml, const char *name, const struct values *values)
{
    struct buffer words = {0};
    for (size_t i = 0; i < values->count; i++)
        buffer_printf(&words, "%s%s", i > 0 ? " " : "", values->items[i].text);
    if (values->count > 0)
        xml_plain_attribute(xml, name, words.bytes);
    buffer_free(&words);
}

static void
add_fields(struct xml *xml, const struct shape *shape, const char *record)
{
    for (size_t i = 0; i < shape->field_count; i++) {
        const struct field *field = &shape->fields[i];
        const void *member = field_member(field, record);
        if (field->kind == PASSAGE_CODES)
            add_words(xml, field->attribute, member);
        else
            xml_plain_attribute(xml, field->attribute, ((const struct value *)member)->text);
    }
}

static void
add_superseding(struct xml *xml, const struct decision *decision)
{
    struct buffer keys = {0};
    for (size_t i = 0; i < decision->superseded_by_count; i++)
        buffer_printf(&keys, "%s%s", i > 0 ? " " : "", decision->superseded_by[i]->element.key);
    if (decision->superseded_by_count > 0)
        xml_plain_attribute(xml, "superseded-by", keys.bytes);
    buffer_free(&keys);
}

static void
add_wins(struct xml *xml, const struct decision *decision)
{
    struct buffer fields = {0};
    for (enum claim_field field = 0; field < FIELD_FACT;
         field++) /* a default says its fact itself */
        if (decision->wins & (1u << field))
            buffer_printf(&fields, "%s%s", fields.len > 0 ? " " : "", claim_field_name(field));
    if (fields.len > 0)
        xml_plain_attribute(xml, "holds", fields.bytes);
    buffer_free(&fields);
}

static void
add_decision(struct xml *xml, const struct claim *claim)
{
    const struct evidence *evidence = &claim->evidence;
    xml_plain_attribute(xml, "date", evidence->date);
    xml_plain_attribute(xml, "grade", grade_name(evidence->grade));
    xml_plain_attribute(xml, "official-date", evidence->official_date);
    xml_plain_attribute(xml, "status", claim_status_name(claim->decision.status));
    add_superseding(xml, &claim->decision);
    add_wins(xml, &claim->decision);
}

/* Gives the element just opened what its RECORD, which is the one at INDEX of its kind in its parent,
 * leaves to be understood. */
static void
add_understood(struct xml *xml, const struct dataset *data, const struct shape *shape,
               const void *record, size_t index)
{
    if (shape->roles & IS_ACCEPTS) {
        const struct claim *claim = record;
        if (claim->sources.count == 0)
            add_words(xml, "sources", claim_sources(claim));
    } else if (strcmp(shape->name, "procedure") == 0) {
        xml_plain_attribute(xml, "is-old", procedure_is_old(data, record) ? "true" : "false");
    } else if (strcmp(shape->name, "step") == 0) {
        const struct step *step = record;
        if (step->number.text == NULL)
            xml_number(xml, "number", index + 1);
    } else if (strcmp(shape->name, "source") == 0) {
        const struct source_record *source = record;
        if (source->date.text != NULL && source->dating.text == NULL)
            xml_plain_attribute(xml, "dating", "published");
    }
}

static void add_children(struct xml *xml, const struct dataset *data, const struct shape *shape,
                         const char *record);

static void
add_element(struct xml *xml, const struct dataset *data, const struct shape *shape,
            const void *record, size_t index)
{
    const struct element *element = record;
    xml_open(xml, shape->name);
    xml_plain_attribute(xml, "key", element->key);
    add_fields(xml, shape, record);
    add_understood(xml, data, shape, record, index);
    if (shape->roles & IS_CLAIM)
        add_decision(xml, record);
    if (shape->roles & IS_TEXT)
        xml_plain_content(xml, ((const struct text *)record)->content.text);
    add_children(xml, data, shape, record);
    xml_close(xml);
}

static void
add_children(struct xml *xml, const struct dataset *data, const struct shape *shape,
             const char *record)
{
    for (size_t i = 0; i < shape->child_count; i++) {
        const struct child *child = &shape->children[i];
        const char *items = NULL;
        size_t count = 0;
        memcpy(&items, record + child->items, sizeof items);
        memcpy(&count, record + child->count, sizeof count);
        for (size_t j = 0; j < count; j++)
            add_element(xml, data, child->shape, items + j * child->shape->size, j);
        if (i == 0 && (shape->roles & IS_REGION)) /* after its names */
            resolved_add_current(xml, data, (const void *)record);
    }
}

static void
add_records(struct xml *xml, const struct dataset *data, const struct record_shape *kind)
{
    const struct records *list = (const void *)((const char *)data + kind->list);
    for (size_t i = 0; i < list->count; i++)
        add_element(xml, data, kind->shape, list->items[i], i);
}

void
resolved_write(const struct dataset *data, struct buffer *out)
{
    struct xml *xml = xml_new();
    xml_open(xml, "regions");
    xml_plain_attribute(xml, "xmlns", RESOLVED_NAMESPACE);
    xml_plain_attribute(xml, "schema-version", data->schema_version.text);
    xml_plain_attribute(xml, "data-version", data->data_version.text);
    xml_plain_attribute(xml, "updated", data->updated.text);
    for (const struct record_shape *kind = record_shapes; kind->shape != NULL; kind++)
        add_records(xml, data, kind);
    xml_finish(xml, out);
}
