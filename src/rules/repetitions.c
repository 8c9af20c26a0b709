/* SPDX-License-Identifier: MIT
 * FSE305, 313, 314, 321, 408: what is there twice. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/table.h"
#include "dataset/keys.h"
#include "dataset/roll.h"
#include "dataset/shapes.h"
#include "rules/families.h"
#include "web/url.h"

enum { MAX_MEASURED = 32 }; /* of the children of one element; of more, all is compared */

/* A look for what is there twice. */
struct repeat_check {
    const struct lint *lint;
    const struct roll *roll;
    int has_nationals;   /* there is more than one record for all of Italy */
    struct table seen;   /* values, by what they are compared by */
    struct arena *arena; /* of digests: all that an element says is compared, not its key alone */
};

/* Ids of a closed list have no other to offer. What stands in a region that is there twice or unknown, or
 * in one of two records for all of Italy, is not reported again. */
static void
check_id(const struct walk_stop *stop, void *context)
{
    struct repeat_check *check = context;
    const char *element = stop->shape->name;
    if ((stop->shape->roles & HAS_UNIQUE_ID) == 0 ||
        (stop->region != NULL && (roll_is_duplicate(check->roll, stop->region) ||
                                  reference_find(stop->region->id.text) == NULL)) ||
        (check->has_nationals && strcmp(stop->top->name, "national") == 0))
        return;
    struct value *id = field_member(&stop->shape->fields[0], stop->record);
    if (id->text == NULL || id->text[0] == '\0')
        return;
    const struct value *first = table_add(&check->seen, id->text, id);
    if (first == NULL)
        return;
    struct finding *finding = report(check->lint, id, "the id '%s' appears twice", id->text);
    if (strcmp(element, "code-list") == 0 || strcmp(element, "credential") == 0)
        finding_hint(finding, "merge the two");
    else
        finding_hint(finding, "write another id, such as '%s-2'", id->text);
    finding_relate(finding, first->span, "first seen here");
}

static void
duplicate_id(const struct lint *lint)
{
    const struct roll roll = roll_call(lint->data);
    struct repeat_check check = {
        .lint = lint, .roll = &roll, .has_nationals = lint->data->nationals.count > 1};
    walk_dataset(lint->data, check_id, &check);
    table_free(&check.seen);
}

/* Says so if VALUE is, by KEY, among those seen, to which it then belongs. */
static void
check_value(struct repeat_check *check, const char *key, const struct value *value)
{
    if (key == NULL || key[0] == '\0')
        return;
    const struct value *first = table_add(&check->seen, key, (void *)(size_t)value);
    if (first == NULL)
        return;
    struct finding *finding = report(check->lint, value, "'%s' appears twice", value->text);
    finding_relate(finding, first->span, "first seen here");
}

static void
check_words(struct repeat_check *check, const struct values *words)
{
    for (size_t i = 0; words->count > 1 && i < words->count; i++)
        check_value(check, words->items[i].text, &words->items[i]);
    table_free(&check->seen);
}

/* Compares the COUNT elements of SHAPE at ITEM by their keys. A venue of a programme is another one than
 * that without. */
static void
check_items(struct repeat_check *check, const struct shape *shape, const char *item, size_t count)
{
    const struct field *key = shape_field(shape, shape->key);
    const struct field *programme = shape_field(shape, "programme");
    for (; count > 0; count--, item += shape->size) {
        const struct value *value = field_member(key, item);
        if (programme == NULL ||
            ((const struct value *)field_member(programme, item))->text == NULL)
            check_value(check, value->text, value);
    }
    table_free(&check->seen);
}

/* Whether the element at ITEM has another number than PLACE: FSE309 says so. */
static int
is_misnumbered(const struct shape *shape, const char *item, size_t place)
{
    const struct field *number = shape_field(shape, "number");
    const char *text = number != NULL ? ((struct value *)field_member(number, item))->text : NULL;
    return number != NULL && (text == NULL || strtoul(text, NULL, 10) != place);
}

/* Whether FIRST and the element at ITEM have one id, or ITEM has a wrong number: FSE305 and FSE309 say so. */
static int
is_told(const struct shape *shape, const char *first, const char *item, size_t place)
{
    const struct field *id = shape_field(shape, "id");
    const char *text = id != NULL ? ((struct value *)field_member(id, item))->text : NULL;
    return is_misnumbered(shape, item, place) ||
           (text != NULL && value_is(field_member(id, first), text));
}

/* How long the texts in the element of SHAPE at ITEM are together, blanks aside. */
static size_t
texts_len(const struct shape *shape, const char *item)
{
    size_t len = 0, count;
    if (shape->roles & IS_TEXT)
        len = ((const struct text *)(const void *)item)->words.written;
    for (size_t i = 0; i < shape->child_count; i++) {
        const struct child *child = &shape->children[i];
        const char *within = child_items(child, item, &count);
        for (; count > 0; count--, within += child->shape->size)
            len += texts_len(child->shape, within);
    }
    return len;
}

/* Whether one of the COUNT LENS is that at INDEX. */
static int
has_same(const size_t *lens, size_t count, size_t index)
{
    size_t i = 0;
    while (i < count && (i == index || lens[i] != lens[index]))
        i++;
    return i < count;
}

/* Compares all that the COUNT elements of SHAPE at ITEM say but their ids. */
static void
check_copies(struct repeat_check *check, const struct shape *shape, const char *item, size_t count)
{
    size_t lens[MAX_MEASURED], measured = count <= MAX_MEASURED ? count : 0;
    for (size_t i = 0; i < measured; i++)
        lens[i] = texts_len(shape, item + i * shape->size);
    for (size_t place = 1; place <= count; place++, item += shape->size) {
        if (measured > 0 && !has_same(lens, measured, place - 1))
            continue;
        const struct value *value = &((const struct element *)(const void *)item)->value;
        char *name = arena_get(check->arena, DIGEST_NAME_SIZE);
        digest_name(keys_digest(check->arena, shape, item), name);
        const struct element *first = table_add(&check->seen, name, (void *)(size_t)item);
        if (first == NULL || is_told(shape, (const char *)first, item, place))
            continue;
        finding_relate(report(check->lint, value, "this %s says the same as another", shape->name),
                       first->value.span, "the same is here");
    }
    table_free(&check->seen);
}

/* Compares the children of one element that the data of the rule names. */
static void
check_children(const struct walk_stop *stop, void *context)
{
    struct repeat_check *check = context;
    for (size_t i = 0; i < stop->shape->child_count; i++) {
        const struct child *child = &stop->shape->children[i];
        const char *const *names = check->lint->rule->data;
        size_t count;
        const char *item = child_items(child, stop->record, &count);
        while (count > 1 && *names != NULL && strcmp(*names, child->shape->name) != 0)
            names++;
        if (count > 1 && *names != NULL)
            (check->arena != NULL ? check_copies : check_items)(check, child->shape, item, count);
    }
}

static void
duplicate_code(const struct lint *lint)
{
    struct repeat_check check = {.lint = lint};
    walk_dataset(lint->data, check_children, &check);
}

static void
repeated_claim(const struct lint *lint)
{
    struct repeat_check check = {.lint = lint, .arena = arena_new()};
    walk_dataset(lint->data, check_children, &check);
    arena_free(check.arena);
}

/* Compares also the words of each list of one element; those of a combination are FSE204's. */
static void
check_element(const struct walk_stop *stop, void *context)
{
    for (size_t i = 0; i < stop->shape->field_count; i++) {
        const struct field *field = &stop->shape->fields[i];
        if (field->kind == PASSAGE_CODES && strcmp(field->attribute, "credentials") != 0)
            check_words(context, field_member(field, stop->record));
    }
    check_children(stop, context);
}

static void
repeated_value(const struct lint *lint)
{
    struct repeat_check check = {.lint = lint};
    walk_dataset(lint->data, check_element, &check);
}

/* Compares the COUNT LINKS by the normal forms of their addresses. */
static void
check_links(struct repeat_check *check, const struct link *links, size_t count)
{
    struct arena *arena = arena_new();
    struct url url;
    for (size_t i = 0; i < count; i++) {
        if (links[i].href.text == NULL || url_read(links[i].href.text, &url) != URL_SOUND)
            continue;
        struct buffer normal = {0};
        url_normalise(&url, &normal);
        check_value(check, arena_copy(arena, buffer_text(&normal), normal.len), &links[i].href);
        buffer_free(&normal);
    }
    table_free(&check->seen);
    arena_free(arena);
}

static void
check_owner(const struct walk_stop *stop, void *context)
{
    for (size_t i = 0; i < stop->shape->child_count; i++) {
        const struct child *child = &stop->shape->children[i];
        size_t count;
        const struct link *links = child_items(child, stop->record, &count);
        if ((child->shape->roles & IS_LINK) != 0 && count > 1)
            check_links(context, links, count);
    }
}

static void
duplicate_link(const struct lint *lint)
{
    struct repeat_check check = {.lint = lint};
    walk_dataset(lint->data, check_owner, &check);
}

static const struct rule rules[] = {
    {
        .id = "FSE305",
        .name = "duplicate-id",
        .severity = SEVERITY_ERROR,
        .summary = N_("The same id twice, anywhere in the document."),
        .why = N_("Claims and exports name records by id: with two, nobody knows which is meant."),
        .fix = N_("Give one of the two another id, or merge them."),
        .bad = "<source id=\"guide\" …>…</source>\n"
               "<source id=\"guide\" …>…</source>",
        .good = "<source id=\"guide\" …>…</source>",
        .check = CHECK(.dataset = duplicate_id),
    },
    {
        .id = "FSE313",
        .name = "duplicate-code",
        .severity = SEVERITY_ERROR,
        .summary = N_("The same code twice in one code list, or the same level of one credential."),
        .why = N_("A code has one label; if there are two, the exports show the first, and the "
                  "other is lost."),
        .fix = N_("Keep one of the two."),
        .bad = "<code value=\"online\">…</code>\n"
               "<code value=\"online\">…</code>",
        .good = "<code value=\"online\">…</code>",
        .check = CHECK(.dataset = duplicate_code),
        .data = (const char *const[]){"code", "level", NULL},
    },
    {
        .id = "FSE314",
        .name = "repeated-value",
        .severity = SEVERITY_WARNING,
        .summary = N_("The same word twice in a list, or the same venue, document, consent or "
                      "host twice in one place."),
        .why = N_("A page shows it twice, and a reader looks for the difference; or another was "
                  "meant, and that one is missing."),
        .fix = N_("Keep one of the two, or write the one that was meant."),
        .bad = "<procedure id=\"er-online\" mode=\"online\" channels=\"website website\" …>",
        .good = "<procedure id=\"er-online\" mode=\"online\" channels=\"website app\" …>",
        .check = CHECK(.dataset = repeated_value),
        .data = (const char *const[]){"host", "venue", "document", "consent", NULL},
    },
    {
        .id = "FSE321",
        .name = "repeated-claim",
        .severity = SEVERITY_WARNING,
        .summary = N_("A claim or a procedure that says the same as another of its jurisdiction, "
                      "perhaps under another id."),
        .why = N_("A page shows it twice, and a reader looks for the difference; whoever corrects "
                  "one of the two forgets the other."),
        .fix = N_("Keep one of the two, or write what is different in it."),
        .bad = "<service state=\"active\" sources=\"campania-page\"/>\n"
               "<service state=\"active\" sources=\"campania-page\"/>",
        .good = "<service state=\"active\" sources=\"guide\"/>\n"
                "<service state=\"active\" sources=\"campania-page\"/>",
        .check = CHECK(.dataset = repeated_claim), /* hosts are FSE314's, links FSE408's */
        .data = (const char *const[]){"service", "procedure", "contact", "note", "unknown",
                                      "output", "step", "alias", NULL},
    },
    {
        .id = "FSE408",
        .name = "duplicate-link",
        .severity = SEVERITY_WARNING,
        .summary = N_("The same address twice in a jurisdiction, in a credential or for all "
                      "Italy."),
        .why = N_("People see two links and look for the difference; addresses are compared in "
                  "their normal form (RFC 3986 section 6)."),
        .fix = N_("Keep one of the two, with the sources of both."),
        .bad = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>\n"
               "<link role=\"help\" href=\"https://www.salutelazio.it/\" …/>",
        .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>\n"
                "<link role=\"help\" href=\"https://www.salutelazio.it/sportelli\" …/>",
        .check = CHECK(.dataset = duplicate_link),
    },
};

const struct rule_family repetition_rules = {rules, sizeof rules / sizeof *rules};
