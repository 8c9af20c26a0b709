/* SPDX-License-Identifier: MIT
 * From the tree of one record to typed records. */
#include "read/dataset_read.h"

#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "read/dataset_shapes.h"
#include "read/markup.h"
#include "read/suppression.h"

/* What stays the same while one record is read. */
struct reading {
    struct dataset *data;
    const struct source *source;
    const struct region *region;
    struct markup_tag *tag; /* the start tag being read; one for all, as it is large */
};

size_t
node_offset(const xmlNode *node)
{
    return (size_t)(uintptr_t)node->_private;
}

void
node_set_offset(xmlNode *node, size_t offset)
{
    node->_private = (void *)(uintptr_t)offset;
}

static void
records_add(struct records *list, const void *record)
{
    list->items =
        memory_grow((void *)list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = record;
}

/* Whether ATTRIBUTE is the one whose qualified name is NAME. */
static int
is_named(const xmlAttr *attribute, const char *name)
{
    if (strncmp(name, "xml:", 4) == 0)
        return attribute->ns != NULL && attribute->ns->prefix != NULL &&
               strcmp((const char *)attribute->ns->prefix, "xml") == 0 &&
               strcmp((const char *)attribute->name, name + 4) == 0;
    return attribute->ns == NULL && strcmp((const char *)attribute->name, name) == 0;
}

/* The text below NODES, in ARENA. */
static char *
content_of(struct arena *arena, const xmlNode *nodes)
{
    if (nodes != NULL && nodes->next == NULL && nodes->type == XML_TEXT_NODE)
        return arena_copy(arena, (const char *)nodes->content,
                          strlen((const char *)nodes->content));
    struct buffer joined = {0};
    for (const xmlNode *node = nodes; node != NULL; node = node->next)
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            buffer_add_text(&joined, (const char *)node->content);
    char *text = arena_copy(arena, buffer_text(&joined), joined.len);
    buffer_free(&joined);
    return text;
}

static struct value
read_attribute(const struct reading *reading, const xmlNode *node, const struct element *element,
               const char *name)
{
    struct value value = {
        .span = reading->tag->name, .address = element->value.address, .attribute = name};
    const struct markup_attribute *found = markup_find(reading->source, reading->tag, name);
    if (found == NULL) /* most are not there: the bytes say it sooner than the tree */
        return value;
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        if (!is_named(attribute, name))
            continue;
        value.text = content_of(reading->data->arena, attribute->children);
        value.span = found->value;
        return value;
    }
    return value;
}

/* Splits VALUE into the words of a list. With references in it, no word has a place of its
 * own. */
static struct values
split(const struct reading *reading, struct value value)
{
    static const char space[] = " \t\r\n";
    struct values words = {0};
    if (value.text == NULL)
        return words;
    struct arena *arena = reading->data->arena;
    struct value *items = arena_get(arena, (strlen(value.text) / 2 + 1) * sizeof *items);
    int is_whole = markup_has_references(reading->source, value.span);
    struct span rest = value.span;
    const char *at = value.text + strspn(value.text, space);
    while (*at != '\0') {
        size_t len = strcspn(at, space);
        items[words.count] = value;
        items[words.count].text = arena_copy(arena, at, len);
        if (!is_whole)
            items[words.count].span = markup_word(reading->source, rest);
        rest.start = items[words.count++].span.end;
        at += len;
        at += strspn(at, space);
    }
    words.items = items;
    return words;
}

static void
read_fields(const struct reading *reading, const xmlNode *node, const struct shape *shape,
            char *record)
{
    const struct element *element = (const void *)record;
    for (size_t i = 0; i < shape->field_count; i++) {
        const struct field *field = &shape->fields[i];
        struct value value = read_attribute(reading, node, element, field->attribute);
        if (field->kind == FIELD_WORDS)
            *(struct values *)(void *)(record + field->offset) = split(reading, value);
        else
            *(struct value *)(void *)(record + field->offset) = value;
    }
}

/* "PARENT/name/key", the parts that there are. */
static const char *
address_of(const struct reading *reading, const xmlNode *node, const struct shape *shape,
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
        parts[count++] = (const char *)attribute->children->content;
        break;
    }
    return arena_join(reading->data->arena, parts, count);
}

/* Splits each word of ACCEPTS ("spid:2") into credential and level. */
static void
read_uses(const struct reading *reading, struct accepts *accepts)
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

static void
add_url(const struct reading *reading, const struct value *href, const struct link *link)
{
    if (href->text == NULL)
        return;
    struct url_place *place = arena_get(reading->data->arena, sizeof *place);
    *place = (struct url_place){href, link, reading->region};
    records_add(&reading->data->urls, place);
}

/* Enters RECORD where the dataset keeps all of its kind. */
static void
enlist(const struct reading *reading, const xmlNode *node, const struct shape *shape, char *record)
{
    struct dataset *data = reading->data;
    if (shape->roles & IS_CLAIM)
        records_add(&data->claims, record);
    if (shape->roles & IS_TEXT) {
        struct text *text = (void *)record;
        text->content = text->element.value;
        text->content.text = content_of(data->arena, node->children);
        text->content.span = markup_text(reading->source, reading->tag);
        records_add(&data->texts, text);
    }
    if (shape->roles & HAS_UNIQUE_ID)
        records_add(&data->ids, record + shape->fields[0].offset);
    if (shape->roles & IS_ACCEPTS)
        read_uses(reading, (void *)record);
    if (shape->roles & IS_LINK)
        add_url(reading, &((struct link *)(void *)record)->href, (void *)record);
    if (shape->roles & HAS_ADDRESS)
        add_url(reading, (void *)(record + shape->fields[shape->field_count - 1].offset), NULL);
}

static void read_children(const struct reading *reading, const xmlNode *node,
                          const struct shape *shape, char *record);

static void
read_element(const struct reading *reading, const xmlNode *node, const struct shape *shape,
             char *record, const struct element *parent)
{
    struct element *element = (void *)record;
    markup_read_tag(reading->source, node_offset(node), reading->tag);
    element->value.text = shape->name;
    element->value.span = reading->tag->name;
    element->value.address =
        address_of(reading, node, shape, parent != NULL ? parent->value.address : NULL);
    suppressions_set_address(reading->data, node_offset(node), element->value.address);
    read_fields(reading, node, shape, record);
    enlist(reading, node, shape, record);
    read_children(reading, node, shape, record);
}

/* Whether NODE is the element NAME, in the namespace of its parent. */
static int
is_element(const xmlNode *node, const char *name)
{
    if (node->type != XML_ELEMENT_NODE || strcmp((const char *)node->name, name) != 0)
        return 0;
    const xmlNs *ours = node->parent->ns, *its = node->ns;
    return ours == its || (ours != NULL && its != NULL && xmlStrEqual(ours->href, its->href));
}

/* accepts takes what it does not say from its procedure. */
static void
set_parent(const struct shape *parent, const struct shape *child, char *record, char *item)
{
    if ((parent->roles & IS_CLAIM) && (child->roles & IS_ACCEPTS))
        ((struct claim *)(void *)item)->parent = (const void *)record;
}

static void
read_children(const struct reading *reading, const xmlNode *node, const struct shape *shape,
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
    struct reading reading = {.data = data, .source = source, .tag = &tag};
    markup_read_tag(source, node_offset(root), &tag);
    data->root = (struct value){.text = "regions", .span = tag.name, .address = "regions"};
    const struct element element = {data->root};
    data->data_version = read_attribute(&reading, root, &element, "data-version");
    data->updated = read_attribute(&reading, root, &element, "updated");
}

void
dataset_read_record(struct dataset *data, const struct source *source, const xmlNode *record)
{
    struct markup_tag tag;
    struct reading reading = {.data = data, .source = source, .tag = &tag};
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++) {
        const struct shape *shape = known->shape;
        if (!is_element(record, shape->name))
            continue;
        char *item = arena_get(data->arena, shape->size);
        if (shape->roles & IS_REGION)
            reading.region = (const void *)item;
        read_element(&reading, record, shape, item, NULL);
        records_add((void *)((char *)data + known->list), item);
    }
}
