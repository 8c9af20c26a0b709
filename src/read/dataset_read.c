/* SPDX-License-Identifier: MIT
 * From the tree of one record to typed records, by tables that mirror the schema: which
 * attribute and which child goes to which member. */
#include "read/dataset_read.h"

#include <stdint.h>
#include <string.h>

#include "base/memory.h"
#include "read/markup.h"

enum field_kind { FIELD_VALUE, FIELD_WORDS };

struct field {
    const char *attribute;
    enum field_kind kind;
    size_t offset; /* of the struct value, or the struct values */
};

struct child {
    const struct shape *shape;
    size_t items; /* offset of the pointer to the array */
    size_t count; /* offset of its size_t */
};

/* What a record is besides its members. */
enum { IS_CLAIM = 1, IS_TEXT = 2, HAS_UNIQUE_ID = 4, IS_LINK = 8, IS_ACCEPTS = 16 };

struct shape {
    const char *name;
    const char *key; /* the attribute that tells it from its siblings, or NULL */
    size_t size;
    int roles;
    const struct field *fields;
    size_t field_count;
    const struct child *children;
    size_t child_count;
};

/* What stays the same while one record is read. */
struct reading {
    struct dataset *data;
    const struct source *source;
    const struct region *region;
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

#define VALUE(record, member, attribute) {attribute, FIELD_VALUE, offsetof(struct record, member)}
#define WORDS(record, member, attribute) {attribute, FIELD_WORDS, offsetof(struct record, member)}
#define TEXTS(record, member, element)                                                            \
    {&element##_shape, offsetof(struct record, member.items), offsetof(struct record, member.count)}
#define MANY(record, items, count, element)                                                       \
    {&element##_shape, offsetof(struct record, items), offsetof(struct record, count)}
#define COUNT(array) (sizeof(array) / sizeof *(array))
#define CLAIM_FIELDS(record)                                                                      \
    WORDS(record, claim.sources, "sources"), VALUE(record, claim.as_of, "as-of"),                 \
        VALUE(record, claim.since, "since"), VALUE(record, claim.until, "until")

#define SHAPE(element, record, key, roles)                                                        \
    static const struct shape element##_shape = {                                                 \
        #element, key, sizeof(struct record), roles, element##_fields, COUNT(element##_fields),   \
        element##_children, COUNT(element##_children)}
#define LEAF(element, record, key, roles)                                                         \
    static const struct shape element##_shape = {                                                 \
        #element, key, sizeof(struct record), roles, element##_fields, COUNT(element##_fields),   \
        NULL, 0}

static const struct field text_fields[] = {VALUE(text, lang, "xml:lang")};
LEAF(text, text, "xml:lang", IS_TEXT);
static const struct field name_fields[] = {VALUE(text, lang, "xml:lang")};
LEAF(name, text, "xml:lang", IS_TEXT);
static const struct field title_fields[] = {VALUE(text, lang, "xml:lang")};
LEAF(title, text, "xml:lang", IS_TEXT);
static const struct field label_fields[] = {VALUE(text, lang, "xml:lang")};
LEAF(label, text, "xml:lang", IS_TEXT);
static const struct field description_fields[] = {VALUE(text, lang, "xml:lang")};
LEAF(description, text, "xml:lang", IS_TEXT);

static const struct field note_fields[] = {CLAIM_FIELDS(note)};
static const struct child note_children[] = {TEXTS(note, texts, text)};
SHAPE(note, note, NULL, IS_CLAIM);

static const struct field unknown_fields[] = {VALUE(unknown, fact, "fact"), CLAIM_FIELDS(unknown)};
static const struct child unknown_children[] = {TEXTS(unknown, texts, text)};
SHAPE(unknown, unknown, "fact", IS_CLAIM);

static const struct field host_fields[] = {VALUE(host, name, "name"), CLAIM_FIELDS(host)};
LEAF(host, host, "name", IS_CLAIM);

static const struct field link_fields[] = {VALUE(link, role, "role"), VALUE(link, href, "href"),
                                           CLAIM_FIELDS(link)};
static const struct child link_children[] = {TEXTS(link, labels, label),
                                             MANY(link, notes, note_count, note)};
SHAPE(link, link, "role", IS_CLAIM | IS_LINK);

static const struct field level_fields[] = {VALUE(level, value, "value")};
static const struct child level_children[] = {TEXTS(level, texts, text)};
SHAPE(level, level, "value", 0);

static const struct field credential_fields[] = {
    VALUE(credential, id, "id"), VALUE(credential, kind, "kind"), VALUE(credential, law, "law"),
    CLAIM_FIELDS(credential)};
static const struct child credential_children[] = {
    TEXTS(credential, names, name), TEXTS(credential, descriptions, description),
    MANY(credential, levels, level_count, level), MANY(credential, links, link_count, link),
    MANY(credential, notes, note_count, note)};
SHAPE(credential, credential, "id", IS_CLAIM | HAS_UNIQUE_ID);

static const struct field code_fields[] = {VALUE(code, value, "value")};
static const struct child code_children[] = {TEXTS(code, labels, label),
                                             TEXTS(code, descriptions, description)};
SHAPE(code, code, "value", 0);

static const struct field code_list_fields[] = {VALUE(code_list, id, "id")};
static const struct child code_list_children[] = {MANY(code_list, codes, code_count, code)};
static const struct shape code_list_shape = {
    "code-list", "id", sizeof(struct code_list), HAS_UNIQUE_ID,
    code_list_fields, COUNT(code_list_fields), code_list_children, COUNT(code_list_children)};

static const struct field source_fields[] = {
    VALUE(source_record, id, "id"),         VALUE(source_record, kind, "kind"),
    VALUE(source_record, grade, "grade"),   VALUE(source_record, publisher, "publisher"),
    VALUE(source_record, date, "date"),     VALUE(source_record, dating, "dating"),
    VALUE(source_record, href, "href")};
static const struct child source_children[] = {TEXTS(source_record, titles, title),
                                               TEXTS(source_record, texts, text)};
SHAPE(source, source_record, "id", HAS_UNIQUE_ID);

static const struct field service_fields[] = {
    VALUE(service, state, "state"), VALUE(service, creation, "creation"), CLAIM_FIELDS(service)};
static const struct child service_children[] = {TEXTS(service, texts, text)};
SHAPE(service, service, NULL, IS_CLAIM);

static const struct field platform_fields[] = {VALUE(platform, name, "name"),
                                               CLAIM_FIELDS(platform)};
static const struct child platform_children[] = {TEXTS(platform, texts, text)};
SHAPE(platform, platform, NULL, IS_CLAIM);

static const struct field accepts_fields[] = {WORDS(accepts, credentials, "credentials"),
                                              CLAIM_FIELDS(accepts)};
LEAF(accepts, accepts, "credentials", IS_CLAIM | IS_ACCEPTS);

static const struct field venue_fields[] = {
    VALUE(venue, code, "code"), VALUE(venue, own, "own"), VALUE(venue, programme, "programme")};
LEAF(venue, venue, "code", 0);

static const struct field document_fields[] = {VALUE(code_ref, code, "code")};
LEAF(document, code_ref, "code", 0);
static const struct field consent_fields[] = {VALUE(code_ref, code, "code")};
LEAF(consent, code_ref, "code", 0);

static const struct field step_fields[] = {VALUE(step, number, "number")};
static const struct child step_children[] = {TEXTS(step, texts, text)};
SHAPE(step, step, "number", 0);

static const struct field output_fields[] = {VALUE(output_ref, kind, "kind"),
                                             VALUE(output_ref, credential, "credential")};
LEAF(output, output_ref, "kind", 0);

static const struct field procedure_fields[] = {
    VALUE(procedure, id, "id"),             VALUE(procedure, mode, "mode"),
    WORDS(procedure, channels, "channels"), VALUE(procedure, audience, "audience"),
    VALUE(procedure, situation, "when"),    WORDS(procedure, requires, "requires"),
    WORDS(procedure, replaces, "replaces"), CLAIM_FIELDS(procedure)};
static const struct child procedure_children[] = {
    TEXTS(procedure, titles, title),
    MANY(procedure, accepts, accepts_count, accepts),
    MANY(procedure, venues, venue_count, venue),
    MANY(procedure, documents, document_count, document),
    MANY(procedure, consents, consent_count, consent),
    MANY(procedure, steps, step_count, step),
    MANY(procedure, outputs, output_count, output),
    MANY(procedure, notes, note_count, note),
    MANY(procedure, unknowns, unknown_count, unknown)};
SHAPE(procedure, procedure, "id", IS_CLAIM | HAS_UNIQUE_ID);

static const struct field crosswalk_fields[] = {VALUE(crosswalk, dpc_covid_19, "dpc-covid-19"),
                                                VALUE(crosswalk, vaccine_area, "vaccine-area"),
                                                VALUE(crosswalk, revenue_agency, "revenue-agency"),
                                                VALUE(crosswalk, istat_province, "istat-province"),
                                                VALUE(crosswalk, hl7_oid, "hl7-oid"),
                                                CLAIM_FIELDS(crosswalk)};
LEAF(crosswalk, crosswalk, NULL, IS_CLAIM);

static const struct field region_fields[] = {
    VALUE(region, id, "id"),
    VALUE(region, kind, "kind"),
    VALUE(region, istat_region, "istat-region"),
    VALUE(region, iso_3166_2, "iso-3166-2"),
    VALUE(region, nuts_2, "nuts-2"),
    VALUE(region, ministry_of_health, "ministry-of-health")};
static const struct child region_children[] = {
    TEXTS(region, names, name),
    MANY(region, crosswalks, crosswalk_count, crosswalk),
    MANY(region, hosts, host_count, host),
    MANY(region, services, service_count, service),
    MANY(region, platforms, platform_count, platform),
    MANY(region, procedures, procedure_count, procedure),
    MANY(region, links, link_count, link),
    MANY(region, notes, note_count, note),
    MANY(region, unknowns, unknown_count, unknown)};
SHAPE(region, region, "id", 0);

static const struct field national_fields[] = {0};
static const struct child national_children[] = {
    MANY(national, hosts, host_count, host), MANY(national, links, link_count, link),
    MANY(national, notes, note_count, note), MANY(national, unknowns, unknown_count, unknown)};
static const struct shape national_shape = {
    "national", NULL, sizeof(struct national), 0, national_fields, 0,
    national_children, COUNT(national_children)};

static const struct field about_fields[] = {VALUE(about, publisher, "publisher"),
                                            VALUE(about, license, "license"),
                                            VALUE(about, license_href, "license-href")};
static const struct child about_children[] = {TEXTS(about, titles, title),
                                              TEXTS(about, descriptions, description)};
SHAPE(about, about, NULL, 0);

static const struct {
    const struct shape *shape;
    size_t list; /* offset of the struct records in struct dataset */
} records[] = {
    {&about_shape, offsetof(struct dataset, abouts)},
    {&code_list_shape, offsetof(struct dataset, code_lists)},
    {&credential_shape, offsetof(struct dataset, credentials)},
    {&national_shape, offsetof(struct dataset, nationals)},
    {&region_shape, offsetof(struct dataset, regions)},
    {&source_shape, offsetof(struct dataset, sources)},
};

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
        return attribute->ns != NULL &&
               xmlStrEqual(attribute->ns->href, XML_XML_NAMESPACE) &&
               strcmp((const char *)attribute->name, name + 4) == 0;
    return attribute->ns == NULL && strcmp((const char *)attribute->name, name) == 0;
}

/* The text below NODES, in ARENA. */
static char *
content_of(struct arena *arena, const xmlNode *nodes)
{
    if (nodes != NULL && nodes->next == NULL && nodes->content != NULL)
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
read_attribute(const struct reading *reading, const xmlNode *node, const struct markup_tag *tag,
               const struct element *element, const char *name)
{
    struct value value = {.span = tag->name, .address = element->value.address, .attribute = name};
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        if (!is_named(attribute, name))
            continue;
        const struct markup_attribute *found = markup_find(reading->source, tag, name);
        if (found == NULL)
            continue;
        value.text = content_of(reading->data->arena, attribute->children);
        value.span = found->value;
        return value;
    }
    return value;
}

/* Splits VALUE into the words of a list. */
static struct values
split(const struct reading *reading, struct value value)
{
    static const char space[] = " \t\r\n";
    struct values words = {0};
    if (value.text == NULL)
        return words;
    struct arena *arena = reading->data->arena;
    struct value *items = arena_get(arena, (strlen(value.text) / 2 + 1) * sizeof *items);
    const char *at = value.text + strspn(value.text, space);
    while (*at != '\0') {
        size_t len = strcspn(at, space);
        items[words.count] = value;
        items[words.count].text = arena_copy(arena, at, len);
        items[words.count].span = markup_word(reading->source, value.span, words.count);
        words.count++;
        at += len;
        at += strspn(at, space);
    }
    words.items = items;
    return words;
}

static void
read_fields(const struct reading *reading, const xmlNode *node, const struct markup_tag *tag,
            const struct shape *shape, char *record)
{
    const struct element *element = (const void *)record;
    for (size_t i = 0; i < shape->field_count; i++) {
        const struct field *field = &shape->fields[i];
        struct value value = read_attribute(reading, node, tag, element, field->attribute);
        if (field->kind == FIELD_WORDS)
            *(struct values *)(void *)(record + field->offset) = split(reading, value);
        else
            *(struct value *)(void *)(record + field->offset) = value;
    }
}

static const char *
address_of(const struct reading *reading, const xmlNode *node, const struct shape *shape,
           const char *parent)
{
    struct arena *arena = reading->data->arena;
    const char *base = parent == NULL
                           ? shape->name
                           : arena_printf(arena, "%s/%s", parent, shape->name);
    for (const xmlAttr *attribute = node->properties; shape->key != NULL && attribute != NULL;
         attribute = attribute->next)
        if (is_named(attribute, shape->key) && attribute->children != NULL)
            return arena_printf(arena, "%s/%s", base, content_of(arena, attribute->children));
    return base;
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
enlist(const struct reading *reading, const xmlNode *node, const struct markup_tag *tag,
       const struct shape *shape, char *record)
{
    struct dataset *data = reading->data;
    if (shape->roles & IS_CLAIM)
        records_add(&data->claims, record);
    if (shape->roles & IS_TEXT) {
        struct text *text = (void *)record;
        text->content = text->element.value;
        text->content.text = content_of(data->arena, node->children);
        text->content.span = markup_text(reading->source, tag);
        records_add(&data->texts, text);
    }
    if (shape->roles & HAS_UNIQUE_ID)
        records_add(&data->ids, record + shape->fields[0].offset);
    if (shape->roles & IS_ACCEPTS)
        read_uses(reading, (void *)record);
    if (shape->roles & IS_LINK)
        add_url(reading, &((struct link *)(void *)record)->href, (void *)record);
}

static void read_children(const struct reading *reading, const xmlNode *node,
                          const struct shape *shape, char *record);

static void
read_element(const struct reading *reading, const xmlNode *node, const struct shape *shape,
             char *record, const struct element *parent)
{
    struct markup_tag tag;
    struct element *element = (void *)record;
    markup_read_tag(reading->source, node_offset(node), &tag);
    element->value.text = shape->name;
    element->value.span = tag.name;
    element->value.address =
        address_of(reading, node, shape, parent != NULL ? parent->value.address : NULL);
    read_fields(reading, node, &tag, shape, record);
    enlist(reading, node, &tag, shape, record);
    read_children(reading, node, shape, record);
}

static int
is_element(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
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
    struct reading reading = {.data = data, .source = source};
    struct markup_tag tag;
    markup_read_tag(source, node_offset(root), &tag);
    data->root = (struct value){.text = "regions", .span = tag.name, .address = "regions"};
    const struct element element = {data->root};
    data->data_version = read_attribute(&reading, root, &tag, &element, "data-version");
    data->updated = read_attribute(&reading, root, &tag, &element, "updated");
}

void
dataset_read_record(struct dataset *data, const struct source *source, const xmlNode *record)
{
    struct reading reading = {.data = data, .source = source};
    for (size_t i = 0; i < COUNT(records); i++) {
        const struct shape *shape = records[i].shape;
        if (!is_element(record, shape->name))
            continue;
        char *item = arena_get(data->arena, shape->size);
        if (shape == &region_shape)
            reading.region = (const void *)item;
        read_element(&reading, record, shape, item, NULL);
        records_add((void *)((char *)data + records[i].list), item);
        if (shape == &source_shape)
            add_url(&reading, &((struct source_record *)(void *)item)->href, NULL);
        if (shape == &about_shape)
            add_url(&reading, &((struct about *)(void *)item)->license_href, NULL);
    }
}
