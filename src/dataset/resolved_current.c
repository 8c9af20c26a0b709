/* SPDX-License-Identifier: MIT
 * What holds of a jurisdiction, as an element of the resolved document: what it says itself, and
 * beside or instead of it what a national law says. */
#include "dataset/resolved_current.h"

#include <string.h>

#include "base/buffer.h"
#include "dataset/holds.h"
#include "xml/writer.h"

/* Adds an element NAME that says VALUE, which CLAIM (NULL: several) says. */
static void
add_fact(struct xml *xml, const char *name, const char *value, const struct claim *claim)
{
    xml_open(xml, name);
    xml_plain_attribute(xml, "value", value);
    if (claim != NULL)
        xml_plain_attribute(xml, "claim", claim->element.key);
    xml_plain_attribute(xml, "origin", "region");
    xml_close(xml);
}

/* Appends WORD to WORDS, after a space unless it is the first. */
static void
join(struct buffer *words, const char *word)
{
    buffer_printf(words, "%s%s", words->len > 0 ? " " : "", word);
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
            join(&ids, procedures[i]->id.text);
    if (ids.len > 0)
        xml_plain_attribute(xml, "procedures", ids.bytes);
    buffer_free(&ids);
}

static void
add_words(struct xml *xml, const struct words *words)
{
    struct buffer joined = {0};
    for (size_t i = 0; i < words->count; i++)
        join(&joined, words->items[i]);
    xml_plain_attribute(xml, "value", buffer_text(&joined));
    buffer_free(&joined);
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

/* Adds an element NAME with what the law says of FACT, if one does. */
static void
add_default(struct xml *xml, const struct dataset *data, enum default_fact fact)
{
    const struct national_default *law = data->defaults[fact];
    struct buffer values = {0};
    if (law == NULL)
        return;
    for (size_t i = 0; i < law->values.count; i++)
        join(&values, law->values.items[i].text);
    xml_open(xml, default_fact_name(fact));
    if (values.len > 0)
        xml_plain_attribute(xml, "value", values.bytes);
    xml_plain_attribute(xml, "claim", law->claim.element.key);
    xml_plain_attribute(xml, "origin", "national");
    xml_plain_attribute(xml, "law", law->law.text);
    xml_close(xml);
    buffer_free(&values);
}

/* The same, unless the region says what it says: WORDS. */
static void
add_other_default(struct xml *xml, const struct dataset *data, enum default_fact fact,
                  const struct words *words)
{
    const struct national_default *law = data->defaults[fact];
    if (law != NULL && !are_same(data, &law->values, words))
        add_default(xml, data, fact);
}

static void
add_creation(struct xml *xml, const struct dataset *data, const struct service *service)
{
    const char *value = service != NULL ? service->creation.text : NULL;
    const struct words words = {&value, value != NULL};
    if (value != NULL)
        add_fact(xml, "creation", value, &service->claim);
    add_other_default(xml, data, DEFAULT_CREATION, &words);
}

static void
add_credentials(struct xml *xml, const struct dataset *data, const struct current *current)
{
    if (current->credentials.count > 0) {
        xml_open(xml, "credentials");
        add_words(xml, &current->credentials);
        xml_plain_attribute(xml, "origin", "region");
        xml_close(xml);
    }
    add_other_default(xml, data, DEFAULT_CREDENTIALS, &current->credentials);
}

static void
add_consents(struct xml *xml, const struct dataset *data, const struct current *current)
{
    if (current->consents.count > 0) {
        xml_open(xml, "consents");
        add_words(xml, &current->consents);
        add_procedures(xml, current->procedures, current->procedure_count, 1);
        xml_plain_attribute(xml, "origin", "region");
        xml_close(xml);
    }
    add_other_default(xml, data, DEFAULT_CONSENTS, &current->consents);
}

static void
add_minors(struct xml *xml, const struct dataset *data, const struct current *current)
{
    if (current->for_minors_count > 0) {
        xml_open(xml, "minors");
        add_procedures(xml, current->for_minors, current->for_minors_count, 0);
        xml_plain_attribute(xml, "origin", "region");
        xml_close(xml);
    }
    add_default(xml, data, DEFAULT_MINORS);
}

void
resolved_add_current(struct xml *xml, const struct dataset *data, const struct region *region)
{
    const struct current *current = region->current;
    xml_open(xml, "current");
    xml_plain_attribute(xml, "availability", availability_name(current->availability));
    add_procedures(xml, current->procedures, current->procedure_count, 0);
    if (current->state != NULL)
        add_fact(xml, "state", current->state->state.text, &current->state->claim);
    add_creation(xml, data, current->creation);
    if (current->portal != NULL)
        add_fact(xml, "portal", current->portal->href.text, &current->portal->claim);
    add_credentials(xml, data, current);
    add_consents(xml, data, current);
    add_minors(xml, data, current);
    xml_close(xml);
}
