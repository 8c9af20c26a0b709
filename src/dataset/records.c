/* SPDX-License-Identifier: MIT
 * From the tree of one record to typed records. */
#include "dataset/records.h"

#include <string.h>

#include "dataset/fields.h"
#include "xml/node.h"

/* The key CONTENT as it is read: white space at its ends does not count. */
static const char *
read_key(struct arena *arena, const char *content)
{
    static const char space[] = " \t\r\n";
    size_t before = strspn(content, space), len = strlen(content + before);
    if (before == 0 && (len == 0 || strchr(space, content[len - 1]) == NULL))
        return content;
    content += before;
    while (len > 0 && strchr(space, content[len - 1]) != NULL)
        len--;
    return arena_copy(arena, content, len);
}

/* Whether ATTRIBUTE is the one whose qualified name is NAME. */
static int
is_named(const xmlAttr *attribute, const char *name)
{
    if (attribute->ns != NULL && xmlStrEqual(attribute->ns->prefix, (const xmlChar *)"xml"))
        return strncmp(name, "xml:", 4) == 0 &&
               strcmp((const char *)attribute->name, name + 4) == 0;
    return attribute->ns == NULL && strcmp((const char *)attribute->name, name) == 0;
}

/* "PARENT/name/key", the parts that there are. */
static const char *
address_of(const struct record_reading *reading, const xmlNode *node, const struct shape *shape,
           const char *parent)
{
    const char *parts[3];
    size_t count = 0;
    if (parent != NULL)
        parts[count++] = parent;
    parts[count++] = shape->name;
    for (const xmlAttr *attribute = node->properties; shape->key != NULL && attribute != NULL;
         attribute = attribute->next) {
        if (!is_named(attribute, shape->key) || attribute->children == NULL)
            continue;
        parts[count++] = read_key(reading->data->arena, (const char *)attribute->children->content);
        break;
    }
    return arena_join(reading->data->arena, parts, count);
}

/* Splits each word of ACCEPTS ("spid:2") into credential and level. */
static void
read_uses(const struct record_reading *reading, struct accepts *accepts)
{
    struct arena *arena = reading->data->arena;
    struct credential_use *uses = arena_get(arena, accepts->credentials.count * sizeof *uses);
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        const struct value *word = &accepts->credentials.items[i];
        const char *colon = strchr(word->text, ':');
        uses[i].word = word;
        uses[i].id = colon == NULL ? word->text
                                   : arena_copy(arena, word->text, (size_t)(colon - word->text));
        uses[i].level = colon == NULL ? NULL : colon + 1;
    }
    accepts->uses = uses;
}

/* Enters RECORD where the dataset keeps all of its kind. */
static void
enlist(const struct record_reading *reading, const xmlNode *node, const struct shape *shape,
       char *record, const struct element *parent)
{
    struct dataset *data = reading->data;
    if (shape->roles & IS_CLAIM)
        records_add(&data->claims, record);
    if (shape->roles & IS_TEXT)
        read_text(reading, node, parent, (void *)record);
    if ((shape->roles & HAS_UNIQUE_ID) &&
        ((const struct value *)(void *)(record + shape->fields[0].offset))->text != NULL)
        records_add(&data->ids, record + shape->fields[0].offset);
    if (shape->roles & IS_ACCEPTS)
        read_uses(reading, (void *)record);
}

static void read_children(const struct record_reading *reading, const xmlNode *node,
                          const struct shape *shape, char *record);

static void
read_element(const struct record_reading *reading, const xmlNode *node, const struct shape *shape,
             char *record, const struct element *parent)
{
    struct element *element = (void *)record;
    markup_read_tag(reading->source, node_offset(node), reading->tag);
    element->value.text = shape->name;
    element->value.span = reading->tag->name;
    element->value.address =
        address_of(reading, node, shape, parent != NULL ? parent->value.address : NULL);
    element->is_incomplete = node_is_marked(node, NODE_IS_INCOMPLETE);
    reading->data->has_gaps |= element->is_incomplete | node_is_marked(node, NODE_LACKS_ATTRIBUTE);
    suppressions_set_address(&reading->data->suppressions, node_offset(node),
                             element->value.address);
    read_fields(reading, node, shape, element, record);
    enlist(reading, node, shape, record, parent);
    read_children(reading, node, shape, record);
}

/* Whether NODE is the element NAME, in the namespace of its parent. */
static int
is_element(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0 &&
           !node_is_foreign(node);
}

/* What is in a claim shares its fate; accepts also takes what it does not say from its procedure. */
static void
set_parent(const struct shape *parent, const struct shape *child, char *record, char *item)
{
    if (!(parent->roles & IS_CLAIM) || !(child->roles & IS_CLAIM))
        return;
    struct claim *claim = (void *)item;
    claim->within = (const void *)record;
    if (child->roles & IS_ACCEPTS)
        claim->parent = claim->within;
}

static void
read_children(const struct record_reading *reading, const xmlNode *node, const struct shape *shape,
              char *record)
{
    for (size_t i = 0; i < shape->child_count; i++) {
        const struct child *child = &shape->children[i];
        size_t count = 0;
        for (const xmlNode *at = node->children; at != NULL; at = at->next)
            count += (size_t)is_element(at, child->shape->name);
        char *items = arena_get(reading->data->arena, count * child->shape->size);
        char *item = items;
        for (const xmlNode *at = node->children; at != NULL; at = at->next) {
            if (!is_element(at, child->shape->name))
                continue;
            set_parent(shape, child->shape, record, item);
            read_element(reading, at, child->shape, item, (const void *)record);
            item += child->shape->size;
        }
        memcpy(record + child->items, &items, sizeof items);
        memcpy(record + child->count, &count, sizeof count);
    }
}

void
dataset_read_root(struct dataset *data, const struct source *source, const xmlNode *root)
{
    struct markup_tag tag;
    struct record_reading reading = {.data = data, .source = source, .tag = &tag};
    markup_read_tag(source, node_offset(root), &tag);
    data->root = (struct value){.text = "regions", .span = tag.name, .address = "regions"};
    const struct element element = {.value = data->root};
    read_fields(&reading, root, &root_shape, &element, (void *)data);
}

void
dataset_read_record(struct dataset *data, const struct source *source, const xmlNode *record)
{
    struct markup_tag tag;
    struct record_reading reading = {.data = data, .source = source, .tag = &tag};
    const struct record_shape *known = record_shapes;
    while (known->shape != NULL && !is_element(record, known->shape->name))
        known++;
    const struct shape *shape = known->shape;
    if (shape == NULL) {
        data->has_gaps = 1;
        return;
    }
    char *item = arena_get(data->arena, shape->size);
    if (shape->roles & IS_REGION)
        reading.region = (const void *)item;
    read_element(&reading, record, shape, item, NULL);
    records_add((void *)((char *)data + known->list), item);
}
