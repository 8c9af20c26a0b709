/* SPDX-License-Identifier: MIT
 * From bytes to the dataset: what the parser meets is validated and read, record by record. */
#include "dataset/document.h"

#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/progress.h"
#include "dataset/address.h"
#include "dataset/code_lists.h"
#include "dataset/evidence.h"
#include "dataset/fields.h"
#include "dataset/holds.h"
#include "dataset/roll.h"
#include "schema/validation.h"
#include "xml/characters.h"
#include "xml/markup.h"
#include "xml/node.h"
#include "xml/parser.h"
#include "xml/preflight.h"

#define NAMESPACE "urn:fse:regions:1"

enum { WRONG_ROOT, RULE_COUNT };
static const struct rule rules[RULE_COUNT];

/* One reading of a document. */
struct reading {
    struct schema_check *check;
    struct dataset *data;
    struct findings *out;
    struct markup_tag tag; /* room for one: it is large */
    struct kept_texts texts;
};

/* The key of NODE, of SHAPE, by which it is told from its siblings, or NULL. */
static const char *
read_key(const struct record_reading *reading, const xmlNode *node, const struct shape *shape)
{
    const xmlAttr *attribute = shape->key != NULL ? node->properties : NULL;
    while (attribute != NULL && !attribute_is(attribute, shape->key))
        attribute = attribute->next;
    return attribute != NULL ? read_code(reading, attribute_text(attribute)) : NULL;
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
       char *record)
{
    struct dataset *data = reading->data;
    if (shape->roles & IS_CLAIM)
        records_add(&data->claims, record);
    if (shape->roles & IS_TEXT)
        read_text(reading, node, (void *)record);
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
    markup_read_tag(reading->data->source, node_offset(node), reading->tag);
    element->value.text = shape->name;
    element->value.span = reading->tag->name;
    if (element->value.address == 0)
        element->value.address =
            address_add(&reading->data->addresses,
                        (struct address){shape, read_key(reading, node, shape),
                                         parent != NULL ? parent->value.address : 0});
    element->value.is_incomplete = node_is_marked(node, NODE_IS_INCOMPLETE);
    reading->data->has_gaps |=
        element->value.is_incomplete | node_is_marked(node, NODE_LACKS_ATTRIBUTE);
    suppressions_set_address(&reading->data->suppressions, node_offset(node),
                             element->value.address);
    read_fields(reading, node, shape, element, record);
    enlist(reading, node, shape, record);
    read_children(reading, node, shape, record);
}

/* Whether NODE is the element NAME, in the namespace of its parent. */
static int
is_element(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && *node->name == *(const unsigned char *)name &&
           strcmp((const char *)node->name, name) == 0 && !node_is_foreign(node);
}

/* Gives ITEM of SHAPE the address of the item before it, which is the same where no key tells them from each other: a text has
 * one in each language. */
static void
share_address(const struct shape *shape, char *item)
{
    const struct element *before = (const void *)(item - shape->size);
    if (shape->key == NULL)
        ((struct element *)(void *)item)->value.address = before->value.address;
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
            if (item > items)
                share_address(child->shape, item);
            read_element(reading, at, child->shape, item, (const void *)record);
            item += child->shape->size;
        }
        memcpy(record + child->items, &items, sizeof items);
        memcpy(record + child->items + sizeof items, &count, sizeof count);
    }
}

/* Reads the attributes of ROOT, the document's root element. */
static void
read_root(struct reading *whole, const xmlNode *root)
{
    struct dataset *data = whole->data;
    struct record_reading reading = {.data = data, .tag = &whole->tag, .texts = &whole->texts};
    markup_read_tag(data->source, node_offset(root), &whole->tag);
    data->root = (struct value){.text = root_shape.name, .span = whole->tag.name};
    data->root.address = address_add(&data->addresses, (struct address){.shape = &root_shape});
    const struct element element = {.value = data->root};
    read_fields(&reading, root, &root_shape, &element, (void *)data);
}

/* Reads RECORD, a child of the root with all that is in it, copying what it keeps. An element that the dataset does
 * not know is passed over. */
static void
read_record(struct reading *whole, const xmlNode *record)
{
    struct dataset *data = whole->data;
    struct record_reading reading = {.data = data, .tag = &whole->tag, .texts = &whole->texts};
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
    records_add(record_list(data, known), item);
}

enum {
    NEWEST = 1
}; /* of the versions 1.0, 1.1, … of the format, the last that this program knows */

/* Why ROOT, which says its version, cannot be read, or NULL: that is not version 1, however it is written, or
 * newer than this program. */
static const char *
why_not_version(const xmlNode *root)
{
    xmlChar *version = xmlGetNoNsProp(root, BAD_CAST "schema-version");
    const char *at = (const char *)version + strspn((const char *)version, " \t\r\n");
    const char *why = strncmp(at, "1.", 2) != 0 ? N_("the format is not of version 1")
                      : strtol(at + 2, NULL, 10) > NEWEST
                          ? N_("the format is newer than this program, which knows version 1.1")
                          : NULL;
    xmlFree(version);
    return why;
}

/* Makes VALUE that of ATTRIBUTE, if there is one. */
static void
set_place(const struct reading *reading, struct value *value,
          const struct markup_attribute *attribute)
{
    if (attribute == NULL)
        return;
    value->span = attribute->value;
    value->text = characters_text(reading->data->source, attribute->value, reading->data->arena);
}

/* Whether ROOT is the element that this program reads; if not, says so. */
static int
root_is_right(struct reading *reading, const xmlNode *root)
{
    const struct source *source = reading->data->source;
    struct markup_tag tag;
    markup_read_tag(source, node_offset(root), &tag);
    const struct markup_attribute *declared = markup_find(source, &tag, "xmlns");
    const struct markup_attribute *version = markup_find(source, &tag, "schema-version");
    struct value value = {.text = (const char *)root->name, .span = tag.name};
    const char *message, *hint, *why = version != NULL ? why_not_version(root) : NULL;
    if (strcmp(value.text, "regions") != 0) {
        message = N_("the root element is not <regions>");
        hint = N_("write <regions xmlns=\"urn:fse:regions:1\" …>");
    } else if (root->ns == NULL || strcmp((const char *)root->ns->href, NAMESPACE) != 0) {
        set_place(reading, &value, declared);
        message = N_("<regions> is not in the namespace of the dataset");
        hint = N_("write xmlns=\"urn:fse:regions:1\"");
    } else if (why != NULL) {
        set_place(reading, &value, version);
        message = why;
        hint = N_("write schema-version=\"1.1\", or use a program for that version");
    } else {
        return 1;
    }
    finding_hint(findings_add(reading->out, &rules[WRONG_ROOT], &value, "%s", tr(message)), "%s",
                 tr(hint));
    return 0;
}

static int
meet_root(void *context, xmlNode *root)
{
    struct reading *reading = context;
    if (!root_is_right(reading, root))
        return 0;
    schema_check_start(reading->check, root);
    read_root(reading, root);
    return 1;
}

static void
meet_record(void *context, xmlNode *record)
{
    struct reading *reading = context;
    schema_check_record(reading->check, record);
    read_record(reading, record);
    schema_forget_record(record);
    progress_at(node_offset(record));
}

static void
meet_comment(void *context, size_t end, const char *text)
{
    struct reading *reading = context;
    dataset_read_comment(reading->data, end, text);
}

static void
meet_end(void *context, xmlNode *root)
{
    struct reading *reading = context;
    schema_check_root(reading->check, root);
}

struct dataset *
document_read(const struct source *source, struct schema *schema, struct date today,
              struct findings *out)
{
    struct dataset *data = dataset_new(source, today);
    data->codes = code_lists_of(schema);
    findings_set_teller(out, address_tell, &data->addresses);
    struct reading reading = {.data = data, .out = out};
    const struct parser_client client = {
        .context = &reading,
        .meet_root = meet_root,
        .meet_record = meet_record,
        .meet_comment = meet_comment,
        .meet_end = meet_end,
        .suppressions = &data->suppressions,
        .arena = data->arena,
    };
    progress_begin(WORK_READING, source->name, source->len);
    if (preflight_passes(source, out)) {
        reading.check = schema_check_new(schema, source, out);
        data->is_complete = parser_read(source, &client, out);
    }
    schema_check_free(reading.check);
    if (data->is_complete)
        data->layout = layout_read(source, schema, data->arena);
    dataset_index(data);
    roll_enter(data);
    evidence_find(data);
    holds_decide(data);
    return data;
}

static const struct rule rules[RULE_COUNT] = {
    [WRONG_ROOT] =
        {
            .id = "FSE004",
            .name = "wrong-root",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("Another root element, namespace or format version."),
            .why = N_("The namespace and the version say how to read the file; another format "
                      "that is read like this one would give wrong findings, or none."),
            .fix = N_("Check that this is the dataset, and its first tag."),
            .bad = "<regions xmlns=\"urn:fse:regions:2\" … schema-version=\"1.0\" …>",
            .good = "<regions xmlns=\"urn:fse:regions:1\" … schema-version=\"1.0\" …>",
        },
};

const struct rule_family document_rules = {rules, RULE_COUNT};
