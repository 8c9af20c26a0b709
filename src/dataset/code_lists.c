/* SPDX-License-Identifier: MIT
 * The code lists, as the schema states them, every code that a record uses, and the combinations of
 * credentials. */
#include "dataset/code_lists.h"

#include <stdio.h>
#include <string.h>

#include "dataset/reference.h"
#include "dataset/shapes.h"
#include "schema/grammar.h"

/* An attribute whose value is from a list, or whose words are. */
struct code_field {
    const struct shape *shape;
    const struct field *field;
    const struct enumeration *list;
    struct code_field *next;
};

/* What stays the same while the lists are read. */
struct code_reading {
    struct schema *schema;
    struct arena *arena;
    struct code_lists *lists;
};

/* A type whose values are being met. */
struct type_reading {
    struct arena *arena;
    const char **values;
    size_t count;
};

static void
meet_value(const char *value, void *context)
{
    struct type_reading *met = context;
    met->values = arena_grow(met->arena, met->values, met->count, sizeof *met->values);
    met->values[met->count++] = arena_copy(met->arena, value, strlen(value));
}

/* The values of TYPE, which the list ID describes. */
static struct enumeration
read_type(const struct code_reading *reading, const char *type, const char *id)
{
    struct type_reading met = {.arena = reading->arena};
    grammar_visit_type(reading->schema, type, meet_value, &met);
    return (struct enumeration){id, met.values, met.count};
}

/* The type that the list ID describes bears its name, or that and "-code". */
static struct enumeration
read_list(const struct code_reading *reading, const char *id)
{
    const struct enumeration list = read_type(reading, id, id);
    if (list.count > 0)
        return list;
    return read_type(reading, arena_printf(reading->arena, "%s-code", id), id);
}

/* The list from which the words of ATTRIBUTE are, or an empty one. */
static const struct enumeration *
list_of(const struct code_reading *reading, grammar attribute)
{
    static const char ending[] = "-code";
    const char *type = grammar_word_type(reading->schema, attribute);
    size_t len = type != NULL ? strlen(type) : 0, end = strlen(ending);
    if (len > end && strcmp(type + len - end, ending) == 0)
        type = arena_copy(reading->arena, type, len - end);
    return code_lists_find(reading->lists, type);
}

static void
read_fields_of(const struct code_reading *reading, const struct shape *shape)
{
    struct code_field **end = &reading->lists->fields;
    for (; *end != NULL; end = &(*end)->next)
        if ((*end)->shape == shape)
            return;
    grammar element = grammar_element(reading->schema, shape->name);
    for (size_t i = 0; i < shape->field_count; i++) {
        const struct field *field = &shape->fields[i];
        const struct enumeration *list =
            list_of(reading, grammar_attribute(element, field->attribute));
        if (list->count == 0)
            continue;
        *end = arena_get(reading->arena, sizeof **end);
        **end = (struct code_field){shape, field, list, NULL};
        end = &(*end)->next;
    }
    for (size_t i = 0; i < shape->child_count; i++)
        read_fields_of(reading, shape->children[i].shape);
}

const struct code_lists *
code_lists_read(struct schema *schema, struct arena *arena)
{
    struct code_lists *lists = arena_get(arena, sizeof *lists);
    const struct code_reading reading = {schema, arena, lists};
    const struct enumeration ids = read_type(&reading, "code-list-id", NULL);
    struct enumeration *items = arena_get(arena, ids.count * sizeof *items);
    for (size_t i = 0; i < ids.count; i++)
        items[i] = read_list(&reading, ids.values[i]);
    lists->items = items;
    lists->count = ids.count;
    lists->credentials = read_type(&reading, "credential-id", NULL);
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++)
        read_fields_of(&reading, known->shape);
    return lists;
}

const struct enumeration *
code_lists_find(const struct code_lists *lists, const char *id)
{
    static const struct enumeration none = {0};
    for (size_t i = 0; id != NULL && i < lists->count; i++)
        if (strcmp(lists->items[i].id, id) == 0)
            return &lists->items[i];
    return &none;
}

int
enumeration_has(const struct enumeration *list, const char *code)
{
    return reference_index(list->values, list->count, code) < list->count;
}

/* A visit of all uses. */
struct uses_visit {
    const struct code_lists *lists;
    code_visitor *visitor;
    void *context;
};

static void
visit_element(const struct walk_stop *stop, void *context)
{
    const struct uses_visit *visit = context;
    for (const struct code_field *at = visit->lists->fields; at != NULL; at = at->next) {
        if (at->shape != stop->shape)
            continue;
        int is_list = at->field->kind == PASSAGE_CODES;
        const void *member = field_member(at->field, stop->record);
        const struct values one = {member, 1, 0}, *words = is_list ? member : &one;
        for (size_t i = 0; i < words->count; i++)
            if (words->items[i].text != NULL)
                visit->visitor(at->list, &words->items[i], visit->context);
    }
}

void
code_uses_visit(const struct dataset *data, code_visitor *visitor, void *context)
{
    struct uses_visit visit = {data->codes, visitor, context};
    walk_dataset(data, visit_element, &visit);
}

int
use_next(struct use_walk *walk, struct credential_use *use)
{
    const struct procedure *procedure = walk->procedure;
    for (; walk->accepts < procedure->accepts_count; walk->accepts++, walk->word = 0) {
        const struct accepts *accepts = &procedure->accepts[walk->accepts];
        if (walk->word < accepts->credentials.count) {
            *use = accepts->uses[walk->word++];
            return 1;
        }
    }
    while (walk->output < procedure->output_count) {
        const struct value *credential = &procedure->outputs[walk->output++].credential;
        if (credential->text == NULL || credential->text[0] == '\0')
            continue;
        *use = (struct credential_use){.word = credential, .id = credential->text};
        return 1;
    }
    return 0;
}

size_t
credential_place(const struct dataset *data, const char *id)
{
    const struct enumeration *credentials = &data->codes->credentials;
    return reference_index(credentials->values, credentials->count, id);
}

int
combination_demand(const struct dataset *data, const struct accepts *accepts, unsigned char *asked)
{
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        const struct credential_use *use = &accepts->uses[i];
        size_t place = credential_place(data, use->id);
        const char *level = use->level != NULL ? use->level : "0";
        if (place == data->codes->credentials.count || level[0] < '0' || level[0] > '9' ||
            level[1] != '\0')
            return 0;
        unsigned char wanted = (unsigned char)(level[0] - '0' + 1);
        if (wanted > asked[place])
            asked[place] = wanted;
    }
    return accepts->credentials.count > 0;
}

const char *
combination_without_commas(const char *word, char *text, size_t size)
{
    size_t first = strcspn(word, ",;+");
    if (first == 0 || word[first] == '\0' || word[first + 1] == '\0')
        return NULL;
    snprintf(text, size, "%s", word);
    for (char *at = text; *(at += strcspn(at, ",;+")) != '\0';)
        *at = ' ';
    return text;
}

struct value
combination_value(const struct accepts *accepts)
{
    struct value value = accepts->credentials.items[0];
    value.text = NULL;
    value.span.end = accepts->credentials.items[accepts->credentials.count - 1].span.end;
    return value;
}

const char *
combination_text(const struct accepts *accepts, char *text, size_t size)
{
    size_t len = 0;
    text[0] = '\0';
    for (size_t i = 0; i < accepts->credentials.count && len < size; i++)
        len += (size_t)snprintf(text + len, size - len, "%s%s", i > 0 ? " " : "",
                                accepts->credentials.items[i].text);
    return text;
}
