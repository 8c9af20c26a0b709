/* SPDX-License-Identifier: MIT
 * Where in the bytes the parts of a start tag and of a text are. */
#include "xml/markup.h"

#include <string.h>

static size_t
skip_space(const struct source *source, size_t at)
{
    while (at < source->len && markup_is_space(source->bytes[at]))
        at++;
    return at;
}

/* The name at AT, which the NUL after the bytes ends if nothing else does. */
static struct span
read_name(const struct source *source, size_t at)
{
    static const unsigned char ends[256] = {
        [0] = 1, [' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, ['='] = 1, ['/'] = 1, ['>'] = 1};
    struct span name = span_of(at, at);
    while (!ends[(unsigned char)source->bytes[name.end]])
        name.end++;
    return name;
}

/* Reads name, equals sign and quoted value at AT; returns the offset after them. */
static size_t
read_attribute(const struct source *source, size_t at, struct markup_attribute *attribute)
{
    attribute->name = read_name(source, at);
    at = skip_space(source, attribute->name.end);
    at = skip_space(source, at + 1);
    at = at < source->len ? at : source->len;
    const char quote = source->bytes[at];
    at += at < source->len;
    const char *end = memchr(source->bytes + at, quote, source->len - at);
    attribute->value = span_of(at, end != NULL ? (size_t)(end - source->bytes) : source->len);
    return attribute->value.end + 1;
}

void
markup_read_tag(const struct source *source, size_t offset, struct markup_tag *tag)
{
    tag->count = 0;
    tag->is_empty = 0;
    tag->name = read_name(source, offset + 1);
    size_t at = skip_space(source, tag->name.end);
    while (at < source->len && source->bytes[at] != '>' && source->bytes[at] != '/' &&
           tag->count < LIMIT_ATTRIBUTES) {
        at = read_attribute(source, at, &tag->attributes[tag->count++]);
        at = skip_space(source, at);
    }
    if (at < source->len && source->bytes[at] == '/') {
        tag->is_empty = 1;
        at++;
    }
    tag->end = at < source->len ? at + 1 : source->len;
}

int
markup_is(const struct source *source, struct span span, const char *text)
{
    size_t len = span.end - span.start;
    return strncmp(source->bytes + span.start, text, len) == 0 && text[len] == '\0';
}

const struct markup_attribute *
markup_find(const struct source *source, const struct markup_tag *tag, const char *name)
{
    for (size_t i = 0; i < tag->count; i++)
        if (markup_is(source, tag->attributes[i].name, name))
            return &tag->attributes[i];
    return NULL;
}

int
markup_starts(const struct source *source, size_t offset, const char *prefix)
{
    const char *at = source->bytes + (offset < source->len ? offset : source->len);
    while (*prefix != '\0' && *at == *prefix) /* the NUL after the bytes is in no prefix */
        at++, prefix++;
    return *prefix == '\0';
}

size_t
markup_seek(const struct source *source, size_t offset, const char *stop)
{
    while (offset < source->len) {
        const char *next = memchr(source->bytes + offset, stop[0], source->len - offset);
        if (next == NULL)
            break;
        offset = (size_t)(next - source->bytes);
        if (markup_starts(source, offset, stop))
            return offset;
        offset++;
    }
    return source->len;
}

/* The offset after the next STOP from OFFSET on, or the end of the file. */
static size_t
seek_after(const struct source *source, size_t offset, const char *stop)
{
    size_t at = markup_seek(source, offset, stop);
    return at < source->len ? at + strlen(stop) : at;
}

size_t
markup_aside_end(const struct source *source, size_t offset)
{
    const char *at = source->bytes + offset;
    if (*at != '<' || (at[1] != '!' && at[1] != '?'))
        return offset;
    if (markup_starts(source, offset, "<!--"))
        return seek_after(source, offset + 4, "-->");
    if (markup_starts(source, offset, "<?"))
        return seek_after(source, offset + 2, "?>");
    return offset;
}

size_t
markup_skip_aside(const struct source *source, size_t offset)
{
    if (source->bytes[offset] == '<' && markup_starts(source, offset, "<![CDATA["))
        return seek_after(source, offset, "]]>");
    return markup_aside_end(source, offset);
}

/* The offset of the '<' of the tag that ends the text at AT: comments, processing
 * instructions and CDATA sections are part of it. */
static size_t
end_of_text(const struct source *source, size_t at)
{
    for (;;) {
        at = markup_seek(source, at, "<");
        size_t after = markup_skip_aside(source, at);
        if (after == at)
            return at;
        at = after;
    }
}

struct span
markup_trim(const struct source *source, struct span span)
{
    struct span text = span;
    while (text.start < text.end && markup_is_space(source->bytes[text.start]))
        text.start++;
    while (text.end > text.start && markup_is_space(source->bytes[text.end - 1]))
        text.end--;
    return text.start < text.end ? text : span;
}

int
markup_is_padded(const struct source *source, struct span span)
{
    return markup_is_space(source->bytes[span.start - 1]) ||
           markup_is_space(source->bytes[span.end]);
}

struct span
markup_widen(const struct source *source, struct span span)
{
    while (markup_is_space(source->bytes[span.start - 1]))
        span.start--;
    return span_of(span.start, skip_space(source, span.end));
}

/* Appends the LEN bytes at TEXT to OUT, those of them that are among SPECIAL as references. */
static void
add_escaped(struct buffer *out, const char *text, size_t len, const char *special)
{
    static const char *const references[256] = {
        ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&apos;"};
    for (size_t i = 0; i < len; i++) {
        const char *reference = references[(unsigned char)text[i]];
        if (reference != NULL && strchr(special, text[i]) != NULL)
            buffer_add_text(out, reference);
        else
            buffer_add(out, &text[i], 1);
    }
}

void
markup_add_text(struct buffer *out, const char *text, size_t len)
{
    add_escaped(out, text, len, "&<>\"'");
}

struct span
markup_text_from(const struct source *source, size_t offset)
{
    return markup_trim(source, span_of(offset, end_of_text(source, offset)));
}

struct span
markup_text(const struct source *source, const struct markup_tag *tag)
{
    if (tag->is_empty)
        return span_of(tag->end, tag->end);
    return markup_text_from(source, tag->end);
}

struct span
markup_word(const struct source *source, struct span span)
{
    struct span word = span;
    while (word.start < span.end && markup_is_space(source->bytes[word.start]))
        word.start++;
    word.end = word.start;
    while (word.end < span.end && !markup_is_space(source->bytes[word.end]))
        word.end++;
    return word;
}

void
markup_add_value(const struct source *source, struct span value, const char *text,
                 struct buffer *out)
{
    add_escaped(out, text, strlen(text), source->bytes[value.start - 1] == '"' ? "&<\"" : "&<'");
}

int
markup_has_references(const struct source *source, struct span span)
{
    return memchr(source->bytes + span.start, '&', span.end - span.start) != NULL;
}

size_t
markup_skip_blank(const struct source *source, struct span span)
{
    size_t at = skip_space(source, span.start), after;
    while (at < span.end && (after = markup_aside_end(source, at)) > at)
        at = skip_space(source, after);
    return at < span.end ? at : span.end;
}

/* Where the word at AT ends: at white space, at STOP or at END. */
static size_t
end_of_word(const struct source *source, size_t at, size_t end, char stop)
{
    while (at < end && !markup_is_space(source->bytes[at]) && source->bytes[at] != stop)
        at++;
    return at;
}

/* Reads the value at AT, after an equals sign, of a pair before END. */
static enum markup_pair
read_pair_value(const struct source *source, size_t at, size_t end, struct markup_attribute *pair)
{
    const char *bytes = source->bytes;
    pair->value = span_of(at, end_of_word(source, at, end, '\0'));
    if (at == end || (bytes[at] != '"' && bytes[at] != '\''))
        return at == end ? MARKUP_PAIR_BARE : MARKUP_PAIR_UNQUOTED;
    const char *quote = memchr(bytes + at + 1, bytes[at], end - at - 1);
    if (quote == NULL) {
        while (markup_is_space(bytes[end - 1]))
            end--;
        pair->value = span_of(at, end);
        return MARKUP_PAIR_UNCLOSED;
    }
    pair->value = span_of(at + 1, (size_t)(quote - bytes));
    return MARKUP_PAIR_WHOLE;
}

enum markup_pair
markup_read_pair(const struct source *source, struct span *rest, struct markup_attribute *pair)
{
    const char *bytes = source->bytes;
    size_t at = skip_space(source, rest->start), end = rest->end;
    if (at >= end)
        return MARKUP_PAIR_NONE;
    int is_separated = at > rest->start || (bytes[at - 1] != '"' && bytes[at - 1] != '\'');
    pair->name = span_of(at, end_of_word(source, at, end, '='));
    pair->value = span_of(end, end);
    size_t equals = skip_space(source, pair->name.end);
    enum markup_pair kind = MARKUP_PAIR_BARE;
    if (pair->name.end > at && equals < end && bytes[equals] == '=')
        kind = read_pair_value(source, skip_space(source, equals + 1), end, pair);
    if (kind == MARKUP_PAIR_BARE)
        pair->name = span_of(at, end_of_word(source, at, end, '\0'));
    *rest = span_of(kind == MARKUP_PAIR_WHOLE ? pair->value.end + 1 : end, end);
    return kind == MARKUP_PAIR_WHOLE && !is_separated ? MARKUP_PAIR_UNSEPARATED : kind;
}
