/* SPDX-License-Identifier: MIT
 * The resolved document: a walk over the shapes of the records, with what holds on each claim. */
#include "dataset/resolved.h"

#include <string.h>

#include "dataset/holds.h"
#include "dataset/shapes.h"
#include "xml/writer.h"

/* Adds an element NAME that says VALUE, which CLAIM says. */
static void
add_fact(struct xml *xml, const char *name, const char *value, const struct claim *claim)
{
    xml_open(xml, name);
    xml_plain_attribute(xml, "value", value);
    xml_plain_attribute(xml, "claim", element_key(&claim->element));
    xml_plain_attribute(xml, "origin", "region");
    xml_close(xml);
}

/* Gives the element just opened the attribute NAME with WORDS, if there are any, and frees them. */
static void
add_list(struct xml *xml, const char *name, struct buffer *words)
{
    if (words->len > 0)
        xml_plain_attribute(xml, name, words->bytes);
    buffer_free(words);
}

/* The same with VALUES. */
static void
add_values(struct xml *xml, const char *name, const struct values *values)
{
    struct buffer words = {0};
    for (size_t i = 0; i < values->count; i++)
        buffer_add_word(&words, " ", values->items[i].text);
    add_list(xml, name, &words);
}

/* Gives the element just opened the ids of the COUNT PROCEDURES, if there are any; of those only that
 * name a consent, if WITH_CONSENT. */
static void
add_procedures(struct xml *xml, const struct procedure *const *procedures, size_t count,
               int with_consent)
{
    struct buffer ids = {0};
    for (size_t i = 0; i < count; i++)
        if (procedures[i]->id.text != NULL && (!with_consent || procedures[i]->consent_count > 0))
            buffer_add_word(&ids, " ", procedures[i]->id.text);
    add_list(xml, "procedures", &ids);
}

/* The same with WORDS. */
static void
add_words(struct xml *xml, const char *name, const struct words *words)
{
    struct buffer joined = {0};
    for (size_t i = 0; i < words->count; i++)
        buffer_add_word(&joined, " ", words->items[i]);
    add_list(xml, name, &joined);
}

/* Adds an element NAME with WORDS (NULL: none), which PROCEDURES, COUNT of them, say. */
static void
add_several(struct xml *xml, const char *name, const struct words *words,
            const struct procedure *const *procedures, size_t count)
{
    xml_open(xml, name);
    if (words != NULL)
        add_words(xml, "value", words);
    add_procedures(xml, procedures, count, words != NULL);
    xml_plain_attribute(xml, "origin", "region");
    xml_close(xml);
}

/* Whether WORD is VALUE, or a credential that counts as VALUE. */
static int
counts_as(const struct dataset *data, const char *word, const struct value *value)
{
    const struct credential *credential = dataset_find_credential(data, word);
    return value_is(value, word) || (credential != NULL && credential->is_a.text != NULL &&
                                     value_is(value, credential->is_a.text));
}

/* Whether WORDS say neither less nor more than DEFAULT_VALUES, in whatever order: each of these is
 * there, and each word counts as one of these. */
static int
are_same(const struct dataset *data, const struct values *default_values, const struct words *words)
{
    for (size_t i = 0; i < default_values->count; i++) {
        size_t j = 0;
        while (j < words->count && !counts_as(data, words->items[j], &default_values->items[i]))
            j++;
        if (j == words->count)
            return 0;
    }
    for (size_t j = 0; j < words->count; j++) {
        size_t i = 0;
        while (i < default_values->count &&
               !counts_as(data, words->items[j], &default_values->items[i]))
            i++;
        if (i == default_values->count)
            return 0;
    }
    return 1;
}

/* Adds an element with what the law says of FACT, if one does; not if WORDS, which the region says
 * (NULL: it may not), say the same. */
static void
add_default(struct xml *xml, const struct dataset *data, enum default_fact fact,
            const struct words *words)
{
    const struct national_default *law = data->defaults[fact];
    if (law == NULL || (words != NULL && are_same(data, &law->values, words)))
        return;
    xml_open(xml, default_fact_names[fact]);
    add_values(xml, "value", &law->values);
    xml_plain_attribute(xml, "claim", element_key(&law->claim.element));
    xml_plain_attribute(xml, "origin", "national");
    xml_plain_attribute(xml, "law", law->law.text);
    xml_close(xml);
}

static void
add_creation(struct xml *xml, const struct dataset *data, const struct service *service)
{
    const char *value = service != NULL ? service->creation.text : NULL;
    const struct words words = {&value, value != NULL};
    if (value != NULL)
        add_fact(xml, "creation", value, &service->claim);
    add_default(xml, data, DEFAULT_CREATION, &words);
}

/* Adds the element current of REGION in DATA to XML. */
static void
add_current(struct xml *xml, const struct dataset *data, const struct region *region)
{
    const struct current *current = region->current;
    xml_open(xml, "current");
    xml_plain_attribute(xml, "availability", availability_names[current->availability]);
    add_procedures(xml, current->procedures, current->procedure_count, 0);
    add_words(xml, "online-credentials", &current->openers);
    if (current->state != NULL)
        add_fact(xml, "state", current->state->state.text, &current->state->claim);
    add_creation(xml, data, current->creation);
    if (current->portal != NULL)
        add_fact(xml, "portal", current->portal->href.text, &current->portal->claim);
    if (current->credentials.count > 0)
        add_several(xml, "credentials", &current->credentials, NULL, 0);
    add_default(xml, data, DEFAULT_CREDENTIALS, &current->credentials);
    if (current->consents.count > 0)
        add_several(xml, "consents", &current->consents, current->procedures,
                    current->procedure_count);
    add_default(xml, data, DEFAULT_CONSENTS, &current->consents);
    if (current->for_minors_count > 0)
        add_several(xml, "minors", NULL, current->for_minors, current->for_minors_count);
    add_default(xml, data, DEFAULT_MINORS, NULL);
    xml_close(xml);
}

/* What an ATTRIBUTE of the dataset is called there, and in all formats that are made of it. */
static const char *
resolved_name(const char *attribute)
{
    if (strcmp(attribute, "when") == 0) /* SQL has no column of that name */
        return "situation";
    return strcmp(attribute, "as-of") == 0 ? "own-as-of" : attribute;
}

static void
add_fields(struct xml *xml, const struct shape *shape, const char *record)
{
    for (size_t i = 0; i < shape->field_count; i++) {
        const struct field *field = &shape->fields[i];
        const void *member = field_member(field, record);
        const char *name = resolved_name(field->attribute);
        if (field->kind == PASSAGE_CODES)
            add_values(xml, name, member);
        else
            xml_plain_attribute(xml, name, ((const struct value *)member)->text);
    }
}

void
resolved_add_wins(const struct decision *decision, struct buffer *out)
{
    for (enum claim_field field = 0; field < FIELD_FACT; field++)
        if (decision->wins & (1u << field))
            buffer_add_word(out, " ", claim_field_names[field]);
}

static void
add_decision(struct xml *xml, const struct claim *claim)
{
    const struct evidence *evidence = &claim->evidence;
    const struct decision *decision = &claim->decision;
    struct buffer keys = {0}, wins = {0};
    for (size_t i = 0; i < decision->superseded_by_count; i++)
        buffer_add_word(&keys, " ", element_key(&decision->superseded_by[i]->element));
    resolved_add_wins(decision, &wins);
    xml_plain_attribute(xml, "as-of", evidence->date);
    xml_plain_attribute(xml, "grade", grade_names[evidence->grade]);
    xml_plain_attribute(xml, "official-as-of", evidence->official_date);
    xml_plain_attribute(xml, "status", claim_status_names[decision->status]);
    add_list(xml, "superseded-by", &keys);
    add_list(xml, "holds", &wins);
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
            add_values(xml, "sources", claim_sources(claim));
    } else if (strcmp(shape->name, "procedure") == 0) {
        xml_plain_attribute(xml, "is-old", procedure_is_old(data, record) ? "true" : "false");
        xml_plain_attribute(xml, "opens-online",
                            ((const struct procedure *)record)->opens_online ? "true" : "false");
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
    xml_plain_attribute(xml, "key", element_key(element));
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
        size_t count;
        const char *items = child_items(child, record, &count);
        for (size_t j = 0; j < count; j++)
            add_element(xml, data, child->shape, items + j * child->shape->size, j);
        if (i == 0 && (shape->roles & IS_REGION)) /* after its names */
            add_current(xml, data, (const void *)record);
    }
}

void
resolved_write(const struct dataset *data, struct buffer *out)
{
    struct xml *xml = xml_new();
    xml_open(xml, "regions");
    xml_plain_attribute(xml, "xmlns", RESOLVED_NAMESPACE);
    add_fields(xml, &root_shape, (const void *)data);
    for (const struct record_shape *kind = record_shapes; kind->shape != NULL; kind++) {
        const struct records *list = record_list(data, kind);
        for (size_t i = 0; i < list->count; i++)
            add_element(xml, data, kind->shape, list->items[i], i);
    }
    xml_finish(xml, out);
}
