/* SPDX-License-Identifier: MIT
 * The code lists, as the schema states them, every code that a record uses, and the combinations of
 * credentials. */
#include "dataset/code_lists.h"

#include <stdio.h>
#include <string.h>

#include "base/words.h"
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

/* What TYPE lists, which the list ID describes. */
static struct enumeration
read_type(struct schema *schema, const char *type, const char *id)
{
    const struct words words = grammar_values(schema, type);
    return (struct enumeration){id, type, words.items, words.count};
}

/* The type that the list ID describes bears its name, or that and "-code". */
static struct enumeration
read_list(struct schema *schema, const char *id, struct arena *arena)
{
    const struct enumeration list = read_type(schema, id, id);
    return list.count > 0 ? list : read_type(schema, arena_printf(arena, "%s-code", id), id);
}

/* Adds what of SHAPE, and what can be in it, has words from one of LISTS. */
static void
read_fields(struct schema *schema, struct code_lists *lists, const struct shape *shape,
            struct arena *arena)
{
    struct code_field **end = &lists->fields;
    for (; *end != NULL; end = &(*end)->next)
        if ((*end)->shape == shape)
            return;
    grammar element = grammar_element(schema, shape->name);
    for (size_t i = 0; i < shape->field_count; i++) {
        const struct field *field = &shape->fields[i];
        const char *type = grammar_word_type(schema, grammar_attribute(element, field->attribute));
        const struct enumeration *list = lists->items;
        while (list < lists->items + lists->count && words_compare(list->type, type) != 0)
            list++;
        if (list == lists->items + lists->count || list->count == 0)
            continue;
        *end = arena_get(arena, sizeof **end);
        **end = (struct code_field){shape, field, list, NULL};
        end = &(*end)->next;
    }
    for (size_t i = 0; i < shape->child_count; i++)
        read_fields(schema, lists, shape->children[i].shape, arena);
}

static const struct code_lists *
read_lists(struct schema *schema, struct arena *arena)
{
    struct code_lists *lists = arena_get(arena, sizeof *lists);
    const struct enumeration ids = read_type(schema, "code-list-id", NULL);
    struct enumeration *items = arena_get(arena, ids.count * sizeof *items);
    for (size_t i = 0; i < ids.count; i++)
        items[i] = read_list(schema, ids.values[i], arena);
    lists->items = items;
    lists->count = ids.count;
    lists->credentials = read_type(schema, "credential-id", NULL);
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++)
        read_fields(schema, lists, known->shape, arena);
    return lists;
}

const struct code_lists *
code_lists_of(struct schema *schema)
{
    struct arena *arena;
    const void **kept = schema_derived(schema, &arena);
    if (*kept == NULL)
        *kept = read_lists(schema, arena);
    return *kept;
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
