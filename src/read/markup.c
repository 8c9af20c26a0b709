/* SPDX-License-Identifier: MIT
 * Where in the bytes the parts of a start tag and of a text are. */
#include "read/markup.h"

#include <string.h>

static int
is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static size_t
skip_space(const struct source *source, size_t at)
{
    while (at < source->len && is_space(source->bytes[at]))
        at++;
    return at;
}

static struct span
read_name(const struct source *source, size_t at)
{
    static const unsigned char ends[256] = {
        [' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, ['='] = 1, ['/'] = 1, ['>'] = 1};
    struct span name = {at, at};
    while (name.end < source->len && !ends[(unsigned char)source->bytes[name.end]])
        name.end++;
    return name;
}

/* Reads name, equals sign and quoted value at AT; returns the offset behind them. */
static size_t
read_attribute(const struct source *source, size_t at, struct markup_attribute *attribute)
{
    attribute->name = read_name(source, at);
    at = skip_space(source, attribute->name.end);
    at = skip_space(source, at + 1);
    char quote = at < source->len ? source->bytes[at++] : '"';
    attribute->value.start = at;
    while (at < source->len && source->bytes[at] != quote)
        at++;
    attribute->value.end = at;
    return at + 1;
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

const struct markup_attribute *
markup_find(const struct source *source, const struct markup_tag *tag, const char *name)
{
    size_t len = strlen(name);
    for (size_t i = 0; i < tag->count; i++) {
        struct span found = tag->attributes[i].name;
        if (found.end - found.start == len && memcmp(source->bytes + found.start, name, len) == 0)
            return &tag->attributes[i];
    }
    return NULL;
}

int
markup_starts(const struct source *source, size_t offset, const char *prefix)
{
    size_t len = strlen(prefix);
    return offset + len <= source->len && memcmp(source->bytes + offset, prefix, len) == 0;
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

/* The offset behind the next STOP from OFFSET on, or the end of the file. */
static size_t
seek_behind(const struct source *source, size_t offset, const char *stop)
{
    size_t at = markup_seek(source, offset, stop);
    return at < source->len ? at + strlen(stop) : at;
}

size_t
markup_aside_end(const struct source *source, size_t offset)
{
    if (markup_starts(source, offset, "<!--"))
        return seek_behind(source, offset + 4, "-->");
    if (markup_starts(source, offset, "<?"))
        return seek_behind(source, offset + 2, "?>");
    return offset;
}

/* The offset of the '<' of the tag that ends the text at AT: comments, processing
 * instructions and CDATA sections are part of it. */
static size_t
end_of_text(const struct source *source, size_t at)
{
    for (;;) {
        at = markup_seek(source, at, "<");
        size_t behind = markup_aside_end(source, at);
        if (markup_starts(source, at, "<![CDATA["))
            behind = seek_behind(source, at, "]]>");
        if (behind == at)
            return at;
        at = behind;
    }
}

struct span
markup_trim(const struct source *source, struct span span)
{
    struct span text = span;
    while (text.start < text.end && is_space(source->bytes[text.start]))
        text.start++;
    while (text.end > text.start && is_space(source->bytes[text.end - 1]))
        text.end--;
    return text.start < text.end ? text : span;
}

int
markup_is_padded(const struct source *source, struct span span)
{
    return (span.start > 0 && is_space(source->bytes[span.start - 1])) ||
           (span.end < source->len && is_space(source->bytes[span.end]));
}

struct span
markup_widen(const struct source *source, struct span span)
{
    while (span.start > 0 && is_space(source->bytes[span.start - 1]))
        span.start--;
    span.end = skip_space(source, span.end);
    return span;
}

void
markup_add_text(struct buffer *out, const char *text, size_t len)
{
    for (const char *end = text + len; text < end; text++)
        switch (*text) {
        case '&':
            buffer_add_text(out, "&amp;");
            break;
        case '<':
            buffer_add_text(out, "&lt;");
            break;
        case '>':
            buffer_add_text(out, "&gt;");
            break;
        case '"':
            buffer_add_text(out, "&quot;");
            break;
        case '\'':
            buffer_add_text(out, "&apos;");
            break;
        default:
            buffer_add(out, text, 1);
        }
}

struct span
markup_text_from(const struct source *source, size_t offset)
{
    return markup_trim(source, (struct span){offset, end_of_text(source, offset)});
}

struct span
markup_text(const struct source *source, const struct markup_tag *tag)
{
    if (tag->is_empty)
        return (struct span){tag->end, tag->end};
    return markup_text_from(source, tag->end);
}

size_t
markup_tag_end(const struct source *source, size_t offset)
{
    return seek_behind(source, offset, ">");
}

struct span
markup_word(const struct source *source, struct span span)
{
    struct span word = span;
    while (word.start < span.end && is_space(source->bytes[word.start]))
        word.start++;
    word.end = word.start;
    while (word.end < span.end && !is_space(source->bytes[word.end]))
        word.end++;
    return word;
}

int
markup_has_references(const struct source *source, struct span span)
{
    return memchr(source->bytes + span.start, '&', span.end - span.start) != NULL;
}
