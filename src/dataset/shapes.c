/* SPDX-License-Identifier: MIT
 * The tables that mirror the schema: which attribute and which child of an element goes to
 * which member of its record. */
#include "dataset/shapes.h"

#include <string.h>

/* clang-format takes these initialisers for blocks. */
/* clang-format off */
#define VALUE(record, member, attribute)                                                          \
    {attribute, PASSAGE_CODE, MEMBER_IN, offsetof(struct record, member)}
#define WORDS(record, member, attribute)                                                          \
    {attribute, PASSAGE_CODES, MEMBER_IN, offsetof(struct record, member)}
#define NAME(record, member, attribute)                                                           \
    {attribute, PASSAGE_NAME, MEMBER_IN, offsetof(struct record, member)}
#define ADDRESS(record, member, attribute)                                                        \
    {attribute, PASSAGE_ADDRESS, MEMBER_IN, offsetof(struct record, member)}
/* An attribute without a member of its own, the one at PLACE among those of its element. */
#define KEPT(place, kind, attribute) {attribute, kind, MEMBER_KEPT, place}
/* A code that few elements have. */
#define RARE(record, member, attribute)                                                           \
    {attribute, PASSAGE_CODE, MEMBER_RARE, offsetof(struct record, member)}
#define CHILD(record, items, element) {&element##_shape, offsetof(struct record, items)}
#define COUNT(array) (sizeof(array) / sizeof *(array))
#define CLAIM_FIELDS(record)                                                                      \
    WORDS(record, claim.sources, "sources"), RARE(record, claim.as_of, "as-of"),                  \
        RARE(record, claim.since, "since"), RARE(record, claim.until, "until")

/* The shape of the element NAME, whose fields and children stand before it. */
#define SHAPE_OF(name, element, record, key, roles)                                               \
    static const struct shape element##_shape = {                                                 \
        name, key, sizeof(struct record), roles, element##_fields, COUNT(element##_fields),       \
        element##_children, COUNT(element##_children)}
#define SHAPE(element, record, key, roles) SHAPE_OF(#element, element, record, key, roles)
#define LEAF(element, record, key, roles)                                                         \
    static const struct shape element##_shape = {                                                 \
        #element, key, sizeof(struct record), roles, element##_fields, COUNT(element##_fields),   \
        NULL, 0}
#define TEXT(element)                                                                             \
    static const struct shape element##_shape = {                                                 \
        #element, "xml:lang", sizeof(struct text), IS_TEXT, text_fields, COUNT(text_fields),      \
        NULL, 0}
/* clang-format on */

static const struct field text_fields[] = {VALUE(text, lang, "xml:lang")};
TEXT(text);
TEXT(name);
TEXT(title);
TEXT(label);
TEXT(description);
TEXT(hours);

static const struct field note_fields[] = {CLAIM_FIELDS(note)};
static const struct child note_children[] = {CHILD(note, texts, text)};
SHAPE(note, note, NULL, IS_CLAIM);

static const struct field unknown_fields[] = {VALUE(unknown, fact, "fact"), CLAIM_FIELDS(unknown)};
static const struct child unknown_children[] = {CHILD(unknown, texts, text)};
SHAPE(unknown, unknown, "fact", IS_CLAIM);

static const struct field host_fields[] = {VALUE(host, name, "name"), CLAIM_FIELDS(host)};
LEAF(host, host, "name", IS_CLAIM);

static const struct field link_fields[] = {VALUE(link, id, "id"), VALUE(link, role, "role"),
                                           ADDRESS(link, href, "href"),
                                           WORDS(link, replaces, "replaces"), CLAIM_FIELDS(link)};
static const struct child link_children[] = {CHILD(link, labels, label), CHILD(link, notes, note)};
SHAPE(link, link, "role", IS_CLAIM | IS_LINK | HAS_UNIQUE_ID);

static const struct field alias_fields[] = {VALUE(alias, kind, "kind"), NAME(alias, name, "name"),
                                            VALUE(alias, lang, "xml:lang")};
LEAF(alias, alias, "name", 0);

static const struct field contact_fields[] = {
    VALUE(contact, role, "role"), NAME(contact, phone, "phone"), NAME(contact, email, "email"),
    NAME(contact, address, "address"), CLAIM_FIELDS(contact)};
static const struct child contact_children[] = {
    CHILD(contact, labels, label), CHILD(contact, hours, hours), CHILD(contact, notes, note)};
SHAPE(contact, contact, "role", IS_CLAIM);

static const struct field level_fields[] = {VALUE(level, value, "value")};
static const struct child level_children[] = {CHILD(level, texts, text)};
SHAPE(level, level, "value", 0);

static const struct field credential_fields[] = {
    VALUE(credential, id, "id"), VALUE(credential, kind, "kind"), VALUE(credential, is_a, "is-a"),
    VALUE(credential, law, "law"), CLAIM_FIELDS(credential)};
static const struct child credential_children[] = {
    CHILD(credential, names, name), CHILD(credential, descriptions, description),
    CHILD(credential, levels, level), CHILD(credential, links, link),
    CHILD(credential, notes, note)};
SHAPE(credential, credential, "id", IS_CLAIM | HAS_UNIQUE_ID);

static const struct field code_fields[] = {VALUE(code, value, "value")};
static const struct child code_children[] = {CHILD(code, labels, label),
                                             CHILD(code, descriptions, description)};
SHAPE(code, code, "value", 0);

static const struct field code_list_fields[] = {VALUE(code_list, id, "id")};
static const struct child code_list_children[] = {CHILD(code_list, codes, code)};
SHAPE_OF("code-list", code_list, code_list, "id", HAS_UNIQUE_ID);

static const struct field source_fields[] = {VALUE(source_record, id, "id"),
                                             VALUE(source_record, kind, "kind"),
                                             VALUE(source_record, grade, "grade"),
                                             NAME(source_record, publisher, "publisher"),
                                             VALUE(source_record, date, "date"),
                                             VALUE(source_record, dating, "dating"),
                                             VALUE(source_record, retrieved, "retrieved"),
                                             ADDRESS(source_record, href, "href")};
static const struct child source_children[] = {CHILD(source_record, titles, title),
                                               CHILD(source_record, texts, text)};
SHAPE(source, source_record, "id", HAS_UNIQUE_ID | IS_BILINGUAL);

static const struct field service_fields[] = {
    VALUE(service, id, "id"), VALUE(service, state, "state"), VALUE(service, creation, "creation"),
    WORDS(service, replaces, "replaces"), CLAIM_FIELDS(service)};
static const struct child service_children[] = {CHILD(service, texts, text)};
SHAPE(service, service, NULL, IS_CLAIM | HAS_UNIQUE_ID);

static const struct field platform_fields[] = {NAME(platform, name, "name"),
                                               CLAIM_FIELDS(platform)};
static const struct child platform_children[] = {CHILD(platform, texts, text)};
SHAPE(platform, platform, NULL, IS_CLAIM);

static const struct field accepts_fields[] = {WORDS(accepts, credentials, "credentials"),
                                              CLAIM_FIELDS(accepts)};
LEAF(accepts, accepts, "credentials", IS_CLAIM | IS_ACCEPTS);

static const struct field venue_fields[] = {VALUE(venue, code, "code"), VALUE(venue, own, "own"),
                                            NAME(venue, programme, "programme")};
LEAF(venue, venue, "code", 0);

static const struct field document_fields[] = {VALUE(code_ref, code, "code")};
LEAF(document, code_ref, "code", 0);
static const struct field consent_fields[] = {VALUE(code_ref, code, "code")};
LEAF(consent, code_ref, "code", 0);

static const struct field step_fields[] = {VALUE(step, number, "number")};
static const struct child step_children[] = {CHILD(step, texts, text)};
SHAPE(step, step, "number", 0);

static const struct field output_fields[] = {VALUE(output_ref, kind, "kind"),
                                             VALUE(output_ref, credential, "credential")};
LEAF(output, output_ref, "kind", 0);

static const struct field procedure_fields[] = {VALUE(procedure, id, "id"),
                                                VALUE(procedure, mode, "mode"),
                                                WORDS(procedure, channels, "channels"),
                                                VALUE(procedure, audience, "audience"),
                                                VALUE(procedure, situation, "when"),
                                                WORDS(procedure, requires, "requires"),
                                                WORDS(procedure, replaces, "replaces"),
                                                CLAIM_FIELDS(procedure)};
static const struct child procedure_children[] = {
    CHILD(procedure, titles, title),     CHILD(procedure, accepts, accepts),
    CHILD(procedure, venues, venue),     CHILD(procedure, documents, document),
    CHILD(procedure, consents, consent), CHILD(procedure, steps, step),
    CHILD(procedure, outputs, output),   CHILD(procedure, notes, note),
    CHILD(procedure, unknowns, unknown)};
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
    CHILD(region, names, name),           CHILD(region, aliases, alias),
    CHILD(region, crosswalks, crosswalk), CHILD(region, hosts, host),
    CHILD(region, services, service),     CHILD(region, platforms, platform),
    CHILD(region, procedures, procedure), CHILD(region, contacts, contact),
    CHILD(region, links, link),           CHILD(region, notes, note),
    CHILD(region, unknowns, unknown)};
SHAPE(region, region, "id", IS_REGION | IS_BILINGUAL);

static const struct field default_fields[] = {
    VALUE(national_default, fact, "fact"), WORDS(national_default, values, "value"),
    VALUE(national_default, law, "law"), CLAIM_FIELDS(national_default)};
static const struct child default_children[] = {CHILD(national_default, texts, text),
                                                CHILD(national_default, notes, note)};
SHAPE_OF("default", default, national_default, "fact", IS_CLAIM);

static const struct field national_fields[] = {0};
static const struct child national_children[] = {
    CHILD(national, hosts, host),           CHILD(national, defaults, default),
    CHILD(national, procedures, procedure), CHILD(national, contacts, contact),
    CHILD(national, links, link),           CHILD(national, notes, note),
    CHILD(national, unknowns, unknown)};
static const struct shape national_shape = {
    "national",      NULL, sizeof(struct national), 0,
    national_fields, 0,    national_children,       COUNT(national_children)};

static const struct field about_fields[] = {
    NAME(about, publisher, "publisher"), NAME(about, license, "license"),
    ADDRESS(about, license_href, "license-href"), NAME(about, email, "email")};
static const struct child about_children[] = {CHILD(about, titles, title),
                                              CHILD(about, descriptions, description)};
SHAPE(about, about, NULL, 0);

static const struct field root_fields[] = {VALUE(dataset, schema_version, "schema-version"),
                                           VALUE(dataset, data_version, "data-version"),
                                           VALUE(dataset, updated, "updated")};
const struct shape root_shape = {
    "regions", NULL, sizeof(struct dataset), 0, root_fields, COUNT(root_fields), NULL, 0};

const struct record_shape record_shapes[] = {
    {&about_shape, offsetof(struct dataset, abouts)},
    {&code_list_shape, offsetof(struct dataset, code_lists)},
    {&credential_shape, offsetof(struct dataset, credentials)},
    {&national_shape, offsetof(struct dataset, nationals)},
    {&region_shape, offsetof(struct dataset, regions)},
    {&source_shape, offsetof(struct dataset, sources)},
    {NULL, 0},
};

struct records *
record_list(const struct dataset *data, const struct record_shape *known)
{
    return (void *)((char *)(size_t)data + known->list);
}

const struct field *
shape_field(const struct shape *shape, const char *attribute)
{
    for (size_t i = 0; i < shape->field_count; i++)
        if (strcmp(shape->fields[i].attribute, attribute) == 0)
            return &shape->fields[i];
    return NULL;
}

void *
field_member(const struct field *field, const void *record)
{
    const struct element *element = record;
    char *place = (char *)(size_t)record + field->offset;
    void *member = place;
    if (field->member == MEMBER_RARE)
        memcpy(&member, place, sizeof member);
    if (field->member == MEMBER_KEPT)               /* GCOVR_EXCL_BR_LINE: none is today */
        return &element->more->kept[field->offset]; /* GCOVR_EXCL_LINE: CONTRIBUTING.md shows one */
    return member;
}

void *
child_items(const struct child *child, const void *record, size_t *count)
{
    void *items;
    memcpy(&items, (const char *)record + child->items, sizeof items);
    memcpy(count, (const char *)record + child->items + sizeof items, sizeof *count);
    return items;
}

/* SHAPE or what can be in it, if that is the element NAME; else NULL. */
static const struct shape *
find_within(const struct shape *shape, const char *name)
{
    if (strcmp(shape->name, name) == 0)
        return shape;
    const struct shape *found = NULL;
    for (size_t i = 0; found == NULL && i < shape->child_count; i++)
        found = find_within(shape->children[i].shape, name);
    return found;
}

const struct shape *
shape_find(const char *name)
{
    const struct shape *found = NULL;
    for (const struct record_shape *at = record_shapes; found == NULL && at->shape != NULL; at++)
        found = find_within(at->shape, name);
    return found;
}

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
        const struct records *list = record_list(data, known);
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
