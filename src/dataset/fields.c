/* SPDX-License-Identifier: MIT
 * From the attributes and the text of one element to values, and to the lists of all such. */
#include "dataset/fields.h"

#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "dataset/passage.h"
#include "dataset/placeholder.h"
#include "dataset/residue.h"
#include "xml/characters.h"
#include "xml/node.h"

void
records_add(struct dataset *data, struct records *list, const void *record)
{
    list->items = arena_grow(data->arena, list->items, list->count, sizeof *list->items);
    list->items[list->count++] = record;
}

static const char space[] = " \t\r\n";

/* The text below NODES, in ARENA. */
static char *
content_of(struct arena *arena, const xmlNode *nodes)
{
    if (nodes != NULL && nodes->next == NULL && nodes->type == XML_TEXT_NODE)
        return arena_copy(arena, (const char *)nodes->content,
                          strlen((const char *)nodes->content));
    struct buffer joined = {0};
    for (const xmlNode *node = nodes; node != NULL; node = node->next)
        if (node->type == XML_TEXT_NODE)
            buffer_add_text(&joined, (const char *)node->content);
    char *text = arena_copy(arena, buffer_text(&joined), joined.len);
    buffer_free(&joined);
    return text;
}

/* How many characters SPAN has, which is white space: CR LF is one. */
static size_t
count_space(const struct source *source, struct span span)
{
    size_t count = span.end - span.start;
    for (size_t i = span.start; i + 1 < span.end; i++)
        count -= source->bytes[i] == '\r' && source->bytes[i + 1] == '\n';
    return count;
}

/* TEXT, read from all that stands around SPAN, without the white space that does. */
static char *
trim(const struct source *source, char *text, struct span span)
{
    if (!markup_is_padded(source, span))
        return text;
    struct span whole = markup_widen(source, span);
    size_t before = count_space(source, (struct span){whole.start, span.start});
    size_t after = count_space(source, (struct span){span.end, whole.end});
    size_t len = after > 0 ? strlen(text) : 0;
    for (; len > 0 && after > 0 && strchr(space, text[len - 1]) != NULL; after--)
        text[--len] = '\0';
    for (; before > 0 && *text != '\0' && strchr(space, *text) != NULL; before--)
        text++;
    return text;
}

/* TEXT, a code, without the white space around it that references are, so that it is the code that was meant: FSE601 has its
 * say. */
static char *
trim_code(char *text)
{
    text += strspn(text, space);
    size_t len = strlen(text);
    while (len > 0 && strchr(space, text[len - 1]) != NULL)
        len--;
    text[len] = '\0';
    return text;
}

/* The marks of TEXT, which people read; MARKS of its characters count if it can be read. */
static unsigned
marks_of_reading(const char *text, unsigned marks)
{
    int begins_list = strchr("->+0123456789\xE2", *text) != NULL;
    int may_be_draft = (marks & (MARK_DRAFT | MARK_SIGN)) != 0 || *text == '=';
    if ((begins_list || (marks & (MARK_SIGN | MARK_PAIR)) != 0) && text_is_damaged(text))
        marks = MARK_DAMAGED;
    int is_draft =
        may_be_draft ? piece_is_set(placeholder_find(text, 0)) : placeholder_is_first(text);
    return is_draft ? marks | MARK_PLACEHOLDER : marks;
}

/* The marks of VALUE, an attribute's: as it stands and, with references in it, as it reads. Of
 * most codes, nothing can be said but that white space stands around it. */
static unsigned
marks_of_value(const struct source *source, const struct value *value, enum passage_kind kind)
{
    int is_padded = markup_is_padded(source, value->span);
    if (kind == PASSAGE_CODE)
        return is_padded || markup_has_references(source, value->span) ? MARK_SPACE : 0;
    if (kind == PASSAGE_CODES && strpbrk(value->text, " \t\r\n\xC2\xE2\xE3") == NULL)
        return is_padded ? MARK_SPACE : 0;
    struct span whole = is_padded ? markup_widen(source, value->span) : value->span;
    unsigned marks = marks_of(source->bytes + whole.start, whole.end - whole.start, NULL);
    if (markup_has_references(source, whole))
        marks |= marks_of(value->text, strlen(value->text), NULL);
    if (kind == PASSAGE_CODES)
        return marks & MARK_SPACE;
    if (kind == PASSAGE_ADDRESS)
        return marks & (MARK_SPACE | MARK_FORBIDDEN);
    return marks_of_reading(value->text, marks);
}

/* A copy of VALUE in ARENA. */
static const struct value *
keep(struct arena *arena, const struct value *value)
{
    struct value *kept = arena_get(arena, sizeof *kept);
    *kept = *value;
    return kept;
}

/* Adds PASSAGE, whose value stays where it is. */
static void
add_passage(struct dataset *data, struct passage passage)
{
    struct passage *added = arena_get(data->arena, sizeof *added);
    *added = passage;
    added->len = strlen(passage.value->text);
    data->marks |= passage.marks;
    records_add(data, &data->passages, added);
}

/* How many bytes of white space TEXT starts with, no-break spaces among it: they are taken for those that were meant, and
 * FSE601 says so. */
static size_t
space_len(const char *text)
{
    size_t len = 0;
    for (uint32_t point;;) {
        if ((unsigned char)text[len] > ' ' && (unsigned char)text[len] < 0x80)
            return len;
        size_t used = utf8_read(text + len, strnlen(text + len, 4), &point);
        if (used == 0 || !point_is_space(point))
            return len;
        len += used;
    }
}

/* How many bytes of TEXT, which starts with none of white space, are before the next of it. */
static size_t
word_len(const char *text)
{
    size_t len = 1;
    while (((unsigned char)text[len] > ' ' && (unsigned char)text[len] < 0x80) ||
           (text[len] != '\0' && space_len(text + len) == 0))
        len++;
    return len;
}

static size_t
count_words(const char *text)
{
    size_t count = 0;
    for (; *(text += space_len(text)) != '\0'; text += word_len(text))
        count++;
    return count;
}

/* Splits VALUE into the words of a list. */
static struct values
split(const struct record_reading *reading, struct value value)
{
    struct values words = {.is_reported = value.is_reported};
    if (value.text == NULL)
        return words;
    struct arena *arena = reading->data->arena;
    struct value *items = arena_get(arena, (count_words(value.text) + 1) * sizeof *items);
    struct characters walk = characters_of(reading->data->source, value.span);
    const char *at = value.text;
    int is_plain = value.span.end - value.span.start == strlen(value.text);
    for (size_t len; *(at += space_len(at)) != '\0'; at += len) {
        len = word_len(at);
        size_t start = (size_t)(at - value.text);
        items[words.count] = value;
        items[words.count].text = at[len] == '\0' ? at : arena_copy(arena, at, len);
        if (is_plain)
            items[words.count].span =
                (struct span){value.span.start + start, value.span.start + start + len};
        else
            items[words.count].span = characters_find(&walk, start, start + len);
        words.count++;
    }
    words.items = items;
    return words;
}

/* Reads VALUE into the member of RECORD that FIELD tells. */
static void
set_field(const struct record_reading *reading, const struct field *field, char *record,
          const struct value *value)
{
    if (field->kind == PASSAGE_CODES)
        *(struct values *)field_member(field, record) = split(reading, *value);
    else
        *(struct value *)field_member(field, record) = *value;
}

/* Enters what was read of FIELD into the lists of all such. */
static void
enlist_field(const struct record_reading *reading, const struct shape *shape,
             const struct field *field, char *record, const struct value *value)
{
    unsigned marks = marks_of_value(reading->data->source, value, field->kind);
    if (field->kind == PASSAGE_ADDRESS && (marks & MARK_FORBIDDEN) == 0) {
        const struct link *link = shape->roles & IS_LINK ? (const void *)record : NULL;
        struct url_place *place = arena_get(reading->data->arena, sizeof *place);
        *place = (struct url_place){field_member(field, record), link, reading->region};
        records_add(reading->data, &reading->data->urls, place);
    }
    if (marks == 0 && field->kind != PASSAGE_NAME)
        return;
    const struct value *whole = field->kind == PASSAGE_CODES ? keep(reading->data->arena, value)
                                                             : field_member(field, record);
    add_passage(reading->data, (struct passage){.kind = field->kind,
                                                .parent = shape->name,
                                                .name = field->attribute,
                                                .value = whole,
                                                .marks = marks});
}

/* The field of SHAPE for ATTRIBUTE, or NULL. */
static const struct field *
find_field(const struct shape *shape, const xmlAttr *attribute)
{
    for (size_t i = 0; i < shape->field_count; i++)
        if (attribute_is(attribute, shape->fields[i].attribute))
            return &shape->fields[i];
    return NULL;
}

/* libxml2 keeps the attributes in the order in which they stand in the tag, apart from
 * declarations of namespaces. */
void
read_fields(const struct record_reading *reading, const xmlNode *node, const struct shape *shape,
            const struct element *element, char *record)
{
    const struct source *source = reading->data->source;
    struct value value = {.span = reading->tag->name,
                          .address = element->value.address,
                          .is_reported = node_is_marked(node, NODE_LACKS_ATTRIBUTE)};
    for (size_t i = 0; i < shape->field_count; i++) {
        struct value **kept = &((struct element *)(void *)record)->kept;
        /* GCOVR_EXCL_START: none is kept today, CONTRIBUTING.md shows how */
        if (shape->fields[i].is_kept && *kept == NULL)
            *kept = arena_get(reading->data->arena, shape->field_count * sizeof **kept);
        /* GCOVR_EXCL_STOP */
        value.attribute = shape->fields[i].attribute;
        set_field(reading, &shape->fields[i], record, &value);
    }
    const xmlAttr *attribute = node->properties;
    for (size_t i = 0; i < reading->tag->count && attribute != NULL; i++) {
        const struct markup_attribute *found = &reading->tag->attributes[i];
        if (markup_starts(source, found->name.start, "xmlns"))
            continue;
        const struct field *field = find_field(shape, attribute);
        if (field != NULL) {
            value.attribute = field->attribute;
            value.is_reported = attribute_is_reported(attribute);
            value.span = markup_trim(source, found->value);
            char *content = content_of(reading->data->arena, attribute->children);
            value.text = field->kind == PASSAGE_CODE ? trim_code(content)
                                                     : trim(source, content, value.span);
            set_field(reading, field, record, &value);
            enlist_field(reading, shape, field, record, &value);
        }
        attribute = attribute->next;
    }
}

void
read_text(const struct record_reading *reading, const xmlNode *node, const struct element *parent,
          struct text *text)
{
    char *content = content_of(reading->data->arena, node->children);
    unsigned marks = marks_of(content, strlen(content), &text->words);
    text->language =
        (unsigned)reference_index(reference_languages, LANGUAGE_COUNT, text->lang.text);
    text->content = text->element.value;
    text->content.is_reported = node_is_marked(node, NODE_HAS_WRONG_TEXT);
    text->content.span = markup_text(reading->data->source, reading->tag);
    text->content.text = trim(reading->data->source, content, text->content.span);
    text->marks = marks_of_reading(text->content.text, marks);
    if (xmlFirstElementChild((xmlNode *)(size_t)node) !=
        NULL) { /* reported: this is a part of the text */
        text->content.is_reported = 1;
        return;
    }
    add_passage(reading->data, (struct passage){.kind = PASSAGE_TEXT,
                                                .text = text,
                                                .parent = parent->value.text,
                                                .name = text->element.value.text,
                                                .value = &text->content,
                                                .marks = text->marks});
}

void
dataset_read_comment(struct dataset *data, size_t end, const char *text)
{
    unsigned marks = marks_of(text, strlen(text), NULL) & MARK_FORBIDDEN;
    if (marks == 0)
        return;
    size_t start = end -= strlen("-->");
    while (!markup_starts(data->source, start, "<!--"))
        start--;
    const struct value value = {.text = arena_copy(data->arena, text, strlen(text)),
                                .span = {start + strlen("<!--"), end},
                                .address = "comment"};
    add_passage(data, (struct passage){.kind = PASSAGE_COMMENT,
                                       .parent = "",
                                       .name = "",
                                       .value = keep(data->arena, &value),
                                       .marks = marks});
}
