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
    if (source->len >= strlen(mark) && memcmp(source->bytes, mark, strlen(mark)) == 0)
        tokens->span.end = strlen(mark);
    tokens->open = 0;
}

enum token_kind
token_read(const struct source *source, size_t offset, size_t *end)
{
    const char *at = source->bytes + offset;
    *end = markup_skip_aside(source, offset);
    if (*end > offset)
        return at[1] == '?' ? TOKEN_INSTRUCTION : at[2] == '[' ? TOKEN_CDATA : TOKEN_COMMENT;
    if (*at != '<') {
        *end = markup_seek(source, offset, "<");
        return TOKEN_TEXT;
    }
    if (at[1] == '/') {
        *end = markup_tag_end(source, offset);
        return TOKEN_END;
    }
    *end = offset + (at[1] == '!' ? strlen("<!") : strlen("<"));
    return at[1] == '!' ? TOKEN_DECLARATION : TOKEN_START;
}

int
tokens_next(struct tokens *tokens)
{
    struct span *span = &tokens->span;
    if (span->end >= tokens->source->len)
        return 0;
    span->start = span->end;
    tokens->depth = tokens->open;
    tokens->kind = token_read(tokens->source, span->start, &span->end);
    if (tokens->kind == TOKEN_START) {
        markup_read_tag(tokens->source, span->start, &tokens->tag);
        span->end = tokens->tag.end;
        tokens->open += !tokens->tag.is_empty;
    } else if (tokens->kind == TOKEN_END) {
        tokens->depth = tokens->open -= tokens->open > 0;
    }
    return 1;
}

/* The records found so far, and where the next one begins. */
struct finder {
    struct record *records;
    size_t count;
    size_t capacity;
    size_t border;
    int is_on_line; /* of the end of the last one, whose border may still move */
};

static void
end_record(struct finder *finder, size_t end)
{
    finder->border = end;
    finder->is_on_line = 1;
}

static void
add_record(struct finder *finder, size_t tag)
{
    finder->records =
        memory_grow(finder->records, finder->count, &finder->capacity, sizeof *finder->records);
    if (finder->count > 0)
        finder->records[finder->count - 1].span.end = finder->border;
    finder->records[finder->count++] = (struct record){tag, {finder->border, finder->border}};
    finder->is_on_line = 0;
}

/* White space between records: the line of the one before ends in it, if it has a line end. */
static void
look_for_line_end(struct finder *finder, const struct tokens *tokens)
{
    size_t at = tokens->span.start;
    while (at < tokens->span.end && tokens->source->bytes[at] != '\n' &&
           tokens->source->bytes[at] != '\r')
        at++;
    if (!finder->is_on_line || at == tokens->span.end)
        return;
    finder->border = at;
    finder->is_on_line = 0;
}

static void
look_between(struct finder *finder, const struct tokens *tokens)
{
    if (tokens->kind == TOKEN_TEXT)
        look_for_line_end(finder, tokens);
    else if (tokens->kind == TOKEN_COMMENT && finder->is_on_line)
        finder->border = tokens->span.end;
    else if (tokens->kind == TOKEN_START)
        add_record(finder, tokens->span.start);
    else
        finder->is_on_line = 0;
    if (tokens->kind == TOKEN_END || (tokens->kind == TOKEN_START && tokens->tag.is_empty))
        end_record(finder, tokens->span.end);
}

struct record *
records_of(const struct source *source, size_t *count)
{
    struct tokens tokens;
    struct finder finder = {0};
    tokens_start(&tokens, source);
    while (tokens_next(&tokens)) {
        if (tokens.depth == 1)
            look_between(&finder, &tokens);
        else if (tokens.depth == 0 && tokens.kind == TOKEN_START)
            end_record(&finder, tokens.span.end);
    }
    if (finder.count > 0)
        finder.records[finder.count - 1].span.end = finder.border;
    *count = finder.count;
    return finder.records;
}
