/* SPDX-License-Identifier: MIT
 * A document's bytes, taken apart into tags, texts, comments and instructions. */
#include "xml/token.h"

#include <string.h>

#include "base/memory.h"

void
tokens_start(struct tokens *tokens, const struct source *source)
{
    static const char mark[] = "\xEF\xBB\xBF";
    tokens->source = source;
    tokens->span = (struct span){0, 0};
    if (strncmp(source->bytes, mark, strlen(mark)) == 0)
        tokens->span = span_of(0, strlen(mark));
    tokens->open = 0;
}

/* The offset of the next C from OFFSET on, or the end of SOURCE. */
static size_t
find(const struct source *source, size_t offset, char c)
{
    const char *found = memchr(source->bytes + offset, c, source->len - offset);
    return found != NULL ? (size_t)(found - source->bytes) : source->len;
}

enum token_kind
token_read(const struct source *source, size_t offset, size_t *end)
{
    const char *at = source->bytes + offset;
    if (*at != '<') {
        *end = find(source, offset, '<');
        return TOKEN_TEXT;
    }
    if (at[1] == '/') {
        size_t close = find(source, offset, '>');
        *end = close + (close < source->len);
        return TOKEN_END;
    }
    *end = at[1] == '!' || at[1] == '?' ? markup_skip_aside(source, offset) : offset;
    if (*end > offset)
        return at[1] == '?' ? TOKEN_INSTRUCTION : at[2] == '[' ? TOKEN_CDATA : TOKEN_COMMENT;
    *end = offset + (at[1] == '!' ? strlen("<!") : strlen("<"));
    return at[1] == '!' ? TOKEN_DECLARATION : TOKEN_START;
}

int
tokens_next(struct tokens *tokens)
{
    struct span *span = &tokens->span;
    if (span->end >= tokens->source->len)
        return 0;
    size_t start = span->end, end;
    tokens->depth = tokens->open;
    tokens->kind = token_read(tokens->source, start, &end);
    if (tokens->kind == TOKEN_START) {
        markup_read_tag(tokens->source, start, &tokens->tag);
        end = tokens->tag.end;
        tokens->open += !tokens->tag.is_empty;
    } else if (tokens->kind == TOKEN_END) {
        tokens->depth = tokens->open -= tokens->open > 0;
    }
    *span = span_of(start, end);
    return 1;
}

/* The offset up to which the line of END is that of the record, or the root's start tag, which ends
 * there: with comments and up to the line end, unless something else follows. */
static size_t
end_of_line(const struct source *source, size_t end)
{
    size_t border = end, after;
    for (size_t at = end; at < source->len; at = after) {
        enum token_kind kind = token_read(source, at, &after);
        if (kind == TOKEN_COMMENT)
            border = after;
        else if (kind != TOKEN_TEXT)
            break;
        for (; kind == TOKEN_TEXT && at < after; at++)
            if (source->bytes[at] == '\n' || source->bytes[at] == '\r')
                return at;
    }
    return border;
}

struct record *
records_of(const struct source *source, size_t *count)
{
    struct tokens tokens;
    struct record *records = NULL;
    size_t capacity = 0, border = 0;
    *count = 0;
    tokens_start(&tokens, source);
    while (tokens_next(&tokens)) {
        if (tokens.depth == 1 && tokens.kind == TOKEN_START) {
            records = memory_grow(records, *count, &capacity, sizeof *records);
            records[(*count)++] = (struct record){tokens.span.start, span_of(border, border)};
        }
        if (tokens.open != 1 || (tokens.kind != TOKEN_START && tokens.kind != TOKEN_END))
            continue;
        border = end_of_line(source, tokens.span.end);
        if (*count > 0)
            records[*count - 1].span = span_of(records[*count - 1].span.start, border);
    }
    return records;
}
