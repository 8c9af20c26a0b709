/* SPDX-License-Identifier: MIT
 * What the rules about characters share. */
#include "dataset/passage.h"

#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "base/utf8.h"
#include "dataset/shapes.h"
#include "xml/markup.h"

const struct text *
passage_text(const struct passage *passage)
{
    if (passage->kind != PASSAGE_TEXT)
        return NULL;
    return (const void *)((const char *)passage->value - offsetof(struct text, content));
}

static const struct address *
address_of(const struct dataset *data, const struct passage *passage)
{
    return &data->addresses.items[passage->value->address - 1];
}

const char *
passage_name(const struct dataset *data, const struct passage *passage)
{
    if (passage->kind == PASSAGE_COMMENT)
        return "";
    if (passage->kind == PASSAGE_TEXT)
        return passage_text(passage)->element.value.text;
    return address_of(data, passage)->shape->fields[passage->value->attribute - 1].attribute;
}

const char *
passage_parent(const struct dataset *data, const struct passage *passage)
{
    if (passage->kind == PASSAGE_COMMENT)
        return "";
    const struct address *address = address_of(data, passage);
    if (passage->kind == PASSAGE_TEXT)
        address = &data->addresses.items[address->parent - 1];
    return address->shape->name;
}

enum language
passage_language(const struct passage *passage)
{
    const struct text *text = passage_text(passage);
    size_t language = text != NULL ? text->language : LANGUAGE_IT;
    return language < LANGUAGE_COUNT ? (enum language)language : LANGUAGE_IT;
}

int
passage_has_language(const struct passage *passage)
{
    const struct text *text = passage_text(passage);
    return text == NULL || text->language < LANGUAGE_COUNT;
}

int
passage_is_read(const struct passage *passage)
{
    const char *text = passage->value->text;
    return (passage->kind == PASSAGE_TEXT || passage->kind == PASSAGE_NAME) &&
           text[strspn(text, " \t\r\n")] != '\0';
}

int
passage_is_official_name(const struct dataset *data, const struct passage *passage)
{
    return passage->kind == PASSAGE_TEXT && strcmp(passage_name(data, passage), "name") == 0 &&
           strcmp(passage_parent(data, passage), "region") == 0;
}

struct characters
passage_characters(const struct dataset *data, const struct passage *passage)
{
    if (passage->kind == PASSAGE_COMMENT)
        return characters_literal(data->source, passage->value->span);
    return characters_of(data->source, markup_widen(data->source, passage->value->span));
}

struct value
passage_part(const struct passage *passage, struct span span)
{
    struct value part = *passage->value;
    part.span = span;
    return part;
}

void
passage_add_point(struct buffer *out, uint32_t point)
{
    enum { MAX = 32 };
    const char *text = buffer_text(out);
    if (out->len < MAX)
        buffer_printf(out, "%sU+%04X", out->len > 0 ? " " : "", (unsigned)point);
    else if (strcmp(text + out->len - strlen("…"), "…") != 0)
        buffer_add_text(out, " …");
}

/* Appends TEXT to OUT as the rules about characters want it. */
static void
fold(const char *text, struct buffer *out)
{
    size_t len = 0;
    char *normal =
        (char *)u8_normalize(UNINORM_NFC, (const uint8_t *)text, strlen(text), NULL, &len);
    int follows_space = 1;
    for (size_t i = 0, used; i < len; i += used) {
        uint32_t point;
        used = utf8_read(normal + i, len - i, &point);
        if (point_is_space(point) && !follows_space)
            buffer_add_text(out, " ");
        else if (point == '\'')
            buffer_add_text(out, "’");
        else if (!point_is_space(point) && !point_is_forbidden(point))
            buffer_add(out, normal + i, used);
        follows_space = point_is_space(point);
    }
    while (out->len > 0 && out->bytes[out->len - 1] == ' ')
        out->bytes[--out->len] = '\0';
    free(normal);
}

int
passage_agrees(const char *text, const char *name)
{
    struct buffer ours = {0}, theirs = {0};
    fold(text, &ours);
    fold(name, &theirs);
    int is_same = strcmp(buffer_text(&ours), buffer_text(&theirs)) == 0;
    buffer_free(&ours);
    buffer_free(&theirs);
    return is_same;
}
