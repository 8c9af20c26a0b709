/* SPDX-License-Identifier: MIT
 * From the attributes and the text of one element to values, and to the lists of all such. */
#include "dataset/fields.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "dataset/address.h"
#include "dataset/passage.h"
#include "dataset/placeholder.h"
#include "dataset/residue.h"
#include "xml/characters.h"
#include "xml/node.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

void
records_add(struct records *list, const void *record)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = record;
}

/* What an element or an attribute says: LEN bytes, and a NUL where nothing was trimmed. */
struct reading_text {
    const char *text;
    size_t len;
};

/* The text below NODES, theirs or in ARENA. */
static struct reading_text
content_of(struct arena *arena, const xmlNode *nodes)
{
    if (nodes != NULL && nodes->next == NULL && nodes->type == XML_TEXT_NODE)
        return (struct reading_text){(const char *)nodes->content,
                                     strlen((const char *)nodes->content)};
    struct buffer joined = {0};
    for (const xmlNode *node = nodes; node != NULL; node = node->next)
        if (node->type == XML_TEXT_NODE)
            buffer_add_text(&joined, (const char *)node->content);
    const char *text = arena_copy(arena, buffer_text(&joined), joined.len);
    struct reading_text content = {text, joined.len};
    buffer_free(&joined);
    return content;
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

/* CONTENT, read from all that stands around SPAN, without the white space that does. */
static struct reading_text
trim(const struct source *source, struct reading_text content, struct span span)
{
    if (!markup_is_padded(source, span))
        return content;
    struct span whole = markup_widen(source, span);
    size_t before = count_space(source, span_of(whole.start, span.start));
    size_t after = count_space(source, span_of(span.end, whole.end));
    for (; content.len > 0 && after > 0 && markup_is_space(content.text[content.len - 1]); after--)
        content.len--;
    for (; content.len > 0 && before > 0 && markup_is_space(*content.text); before--) {
        content.text++;
        content.len--;
    }
    return content;
}

/* CONTENT, a code, without the white space around it that references are, so that it is the code that was meant: FSE601 has
 * its say. */
static struct reading_text
trim_code(struct reading_text content)
{
    while (content.len > 0 && markup_is_space(content.text[content.len - 1]))
        content.len--;
    for (; content.len > 0 && markup_is_space(*content.text); content.len--)
        content.text++;
    return content;
}

/* A copy of CONTENT, a code: the one that was made when it was read lately, as most come again and again. */
static const char *
keep_code(const struct record_reading *reading, struct reading_text content)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < content.len; i++)
        sum = sum * 31 + (unsigned char)content.text[i];
    const char **kept = &reading->texts->items[(sum ^ sum >> 10) % COUNT(reading->texts->items)];
    if (*kept == NULL || strncmp(*kept, content.text, content.len) != 0 ||
        (*kept)[content.len] != '\0')
        *kept = arena_copy(reading->data->arena, content.text, content.len);
    return *kept;
}

const char *
read_code(const struct record_reading *reading, const char *text)
{
    return keep_code(reading, trim_code((struct reading_text){text, strlen(text)}));
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

/* Adds a passage of LEN bytes, whose VALUE stays where it is. */
static void
add_passage(struct dataset *data, enum passage_kind kind, const struct value *value, size_t len,
            unsigned marks)
{
    struct passages *list = &data->passages;
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] =
        (struct passage){value, (uint32_t)len, marks & 0xFFFFFFF, kind & 0xF};
    data->marks |= marks;
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

/* Whether TEXT is one word of ASCII, as most are. */
static int
is_plain_word(const char *text)
{
    const char *at = text;
    while ((unsigned char)*at > ' ' && (unsigned char)*at < 0x80)
        at++;
    return *at == '\0' && at > text;
}

/* Splits VALUE into the words of a list. */
static struct values
split(const struct record_reading *reading, struct value value)
{
    struct values words = {.is_reported = value.is_reported};
    if (value.text == NULL)
        return words;
    size_t count = is_plain_word(value.text) ? 1 : count_words(value.text);
    struct value *items = arena_get(reading->data->arena, count * sizeof *items);
    words.items = items;
    struct characters walk = characters_of(reading->data->source, value.span);
    const char *at = value.text;
    int is_plain = value.span.end - value.span.start == strlen(value.text);
    for (size_t len; words.count < count; at += len) {
        at += space_len(at);
        len = word_len(at);
        size_t start = (size_t)(at - value.text);
        items[words.count] = value;
        items[words.count].text =
            at[len] == '\0' ? at : keep_code(reading, (struct reading_text){at, len});
        if (is_plain)
            items[words.count].span =
                span_of(value.span.start + start, value.span.start + start + len);
        else
            items[words.count].span = characters_find(&walk, start, start + len);
        words.count++;
    }
    return words;
}

/* What a rare member points to: VALUE, or what all that are absent share. */
static const struct value *
keep_rare(const struct record_reading *reading, const struct value *value)
{
    static const struct value absent = {.text = NULL}, reported = {.is_reported = 1};
    if (value->text != NULL)
        return keep(reading->data->arena, value);
    return value->is_reported ? &reported : &absent;
}

/* Reads VALUE into the member of RECORD that FIELD tells. */
static void
set_field(const struct record_reading *reading, const struct field *field, char *record,
          const struct value *value)
{
    if (field->member == MEMBER_RARE)
        *(const struct value **)(void *)(record + field->offset) = keep_rare(reading, value);
    else if (field->kind == PASSAGE_CODES)
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
        records_add(&reading->data->urls, place);
    }
    if (marks == 0 && field->kind != PASSAGE_NAME)
        return;
    const struct value *whole = field->kind == PASSAGE_CODES ? keep(reading->data->arena, value)
                                                             : field_member(field, record);
    add_passage(reading->data, field->kind, whole, strlen(whole->text), marks);
}

/* The index of the field of SHAPE for ATTRIBUTE, or how many there are if it has none. Most follow the one at BEFORE. */
static size_t
find_field(const struct shape *shape, const xmlAttr *attribute, size_t before)
{
    for (size_t i = before; i < shape->field_count; i++)
        if (attribute_is(attribute, shape->fields[i].attribute))
            return i;
    for (size_t i = 0; i < before; i++)
        if (attribute_is(attribute, shape->fields[i].attribute))
            return i;
    return shape->field_count;
}

/* The number of the attribute that FIELD of SHAPE is for, as address_tell knows it. */
static uint16_t
number_of(const struct shape *shape, const struct field *field)
{
    return (uint16_t)(field - shape->fields + 1);
}

/* Reads ATTRIBUTE, which is FOUND in the tag, into the member of RECORD that FIELD tells. VALUE has what all have in common. */
static void
read_field(const struct record_reading *reading, const xmlAttr *attribute,
           const struct markup_attribute *found, const struct shape *shape,
           const struct field *field, struct value value, char *record)
{
    const struct source *source = reading->data->source;
    struct reading_text content = content_of(reading->data->arena, attribute->children);
    value.attribute = number_of(shape, field);
    value.is_reported = attribute_is_reported(attribute);
    value.span = markup_trim(source, found->value);
    content = field->kind == PASSAGE_CODE ? trim_code(content) : trim(source, content, value.span);
    value.text = field->kind == PASSAGE_CODE || field->kind == PASSAGE_CODES
                     ? keep_code(reading, content)
                     : arena_copy(reading->data->arena, content.text, content.len);
    set_field(reading, field, record, &value);
    enlist_field(reading, shape, field, record, &value);
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
        struct element_more **more = &((struct element *)(void *)record)->more;
        /* GCOVR_EXCL_START: none is kept today, CONTRIBUTING.md shows how */
        if (shape->fields[i].member == MEMBER_KEPT && *more == NULL)
            *more = arena_get(reading->data->arena,
                              sizeof **more + shape->field_count * sizeof *(*more)->kept);
        /* GCOVR_EXCL_STOP */
        value.attribute = number_of(shape, &shape->fields[i]);
        set_field(reading, &shape->fields[i], record, &value);
    }
    const xmlAttr *attribute = node->properties;
    size_t next = 0;
    for (size_t i = 0; i < reading->tag->count && attribute != NULL; i++) {
        const struct markup_attribute *found = &reading->tag->attributes[i];
        if (markup_starts(source, found->name.start, "xmlns"))
            continue;
        size_t index = find_field(shape, attribute, next);
        if (index < shape->field_count) {
            read_field(reading, attribute, found, shape, &shape->fields[index], value, record);
            next = index + 1;
        }
        attribute = attribute->next;
    }
}

void
read_text(const struct record_reading *reading, const xmlNode *node, struct text *text)
{
    struct reading_text content = content_of(reading->data->arena, node->children);
    unsigned marks = marks_of(content.text, content.len, &text->words);
    text->language =
        (unsigned)reference_index(reference_languages, LANGUAGE_COUNT, text->lang.text);
    text->content = text->element.value;
    text->content.is_reported = node_is_marked(node, NODE_HAS_WRONG_TEXT);
    text->content.span = markup_text(reading->data->source, reading->tag);
    content = trim(reading->data->source, content, text->content.span);
    text->content.text = arena_copy(reading->data->arena, content.text, content.len);
    text->marks = marks_of_reading(text->content.text, marks);
    if (xmlFirstElementChild((xmlNode *)(size_t)node) !=
        NULL) { /* reported: this is a part of the text */
        text->content.is_reported = 1;
        return;
    }
    add_passage(reading->data, PASSAGE_TEXT, &text->content, content.len, text->marks);
}

void
dataset_read_comment(struct dataset *data, size_t end, const char *text)
{
    unsigned marks = marks_of(text, strlen(text), NULL) & MARK_FORBIDDEN;
    if (marks == 0)
        return;
    static const struct shape comment = {.name = "comment"};
    size_t start = end -= strlen("-->");
    while (!markup_starts(data->source, start, "<!--"))
        start--;
    const struct value value = {
        .text = arena_copy(data->arena, text, strlen(text)),
        .span = span_of(start + strlen("<!--"), end),
        .address = address_add(&data->addresses, (struct address){.shape = &comment})};
    add_passage(data, PASSAGE_COMMENT, keep(data->arena, &value), strlen(text), marks);
}
