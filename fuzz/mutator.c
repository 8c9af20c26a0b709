/* SPDX-License-Identifier: MIT
 * The mutator of the targets whose inputs are documents, one or, with NUL between, several: half of the mutants come through
 * the parser, which bytes changed at random do not. It takes elements and values from the document itself and from that of
 * the rules' examples, which the program carries and which has every element, attribute and most codes. */
#include <string.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "support.h"

/* libFuzzer's. */
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t len, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t len, size_t max, unsigned seed);

enum { PARTS_MAX = 4096, DEPTH_MAX = 64, ROOM = 64 };

/* The places of all elements, or of all values and texts, of a document. */
struct parts {
    struct span items[PARTS_MAX];
    size_t count;
};

static void
add(struct parts *parts, size_t start, size_t end)
{
    if (parts->count < PARTS_MAX)
        parts->items[parts->count++] = span_of(start, end);
}

/* The offset of the first C in the LEN bytes at TEXT from AT on, or LEN. */
static size_t
seek(const char *text, size_t len, size_t at, char c)
{
    const char *found = at < len ? memchr(text + at, c, len - at) : NULL;
    return found != NULL ? (size_t)(found - text) : len;
}

/* From '<' to '>', whatever is between: a comment with a '>' in it is cut there, which makes a mutant like others. */
static void
find_elements(const char *text, size_t len, struct parts *parts)
{
    size_t open[DEPTH_MAX], depth = 0;
    parts->count = 0;
    for (size_t at = seek(text, len, 0, '<'); at < len; at = seek(text, len, at + 1, '<')) {
        size_t end = seek(text, len, at, '>');
        if (end == len)
            return;
        if (text[at + 1] == '/') {
            if (depth > 0)
                add(parts, open[--depth], end + 1);
        } else if (text[end - 1] == '/' || text[at + 1] == '!' || text[at + 1] == '?') {
            add(parts, at, end + 1);
        } else if (depth < DEPTH_MAX) {
            open[depth++] = at;
        }
    }
}

/* What stands between quotes, and between tags. */
static void
find_values(const char *text, size_t len, struct parts *parts)
{
    parts->count = 0;
    for (size_t at = 0; at < len; at++) {
        char stop = text[at] == '"' ? '"' : '<';
        if (text[at] != '"' && text[at] != '>')
            continue;
        size_t end = seek(text, len, at + 1, stop);
        add(parts, at + 1, end);
        at = stop == '"' ? end : at;
    }
}

/* The document that is changed, and what chance has left. */
struct mutation {
    char *text;
    size_t len;
    size_t max;
    uint32_t state;
};

/* A number below LIMIT, which is not 0. Knuth's linear congruential generator; its upper bits are the better ones. */
static size_t
chance(struct mutation *mutation, size_t limit)
{
    mutation->state = mutation->state * 1664525u + 1013904223u;
    return (mutation->state >> 8) % limit;
}

/* Puts the LEN bytes at PIECE, which are not in the document, in place of SPAN, if there is room. */
static void
put(struct mutation *mutation, struct span span, const char *piece, size_t len)
{
    size_t rest = mutation->len - span.end;
    if (span.start + len + rest > mutation->max)
        return;
    memmove(mutation->text + span.start + len, mutation->text + span.end, rest);
    memcpy(mutation->text + span.start, piece, len);
    mutation->len = span.start + len + rest;
}

typedef void find_parts(const char *text, size_t len, struct parts *parts);

/* Puts one of the parts that FIND finds, of the document or the examples, in place of one, or before it. */
static void
copy(struct mutation *mutation, find_parts *find, int replaces)
{
    static struct parts to, from;
    const struct embedded_file *example = embedded_find("docs/example.xml");
    const char *text = chance(mutation, 2) == 0 ? (const char *)example->bytes : mutation->text;
    find(mutation->text, mutation->len, &to);
    find(text, text == mutation->text ? mutation->len : example->size, &from);
    if (to.count == 0 || from.count == 0)
        return;
    struct span target = to.items[chance(mutation, to.count)];
    struct span part = from.items[chance(mutation, from.count)];
    size_t len = part.end - part.start;
    char *piece = memcpy(memory_get(len), text + part.start, len);
    if (!replaces)
        target.end = target.start;
    put(mutation, target, piece, len);
    memory_free(piece);
}

static void delete (struct mutation *mutation)
{
    static struct parts parts;
    find_elements(mutation->text, mutation->len, &parts);
    if (parts.count > 0)
        put(mutation, parts.items[chance(mutation, parts.count)], "", 0);
}

/* Has libFuzzer change a value or a text, with the words of its dictionary. */
static void
change_value(struct mutation *mutation)
{
    static struct parts parts;
    find_values(mutation->text, mutation->len, &parts);
    if (parts.count == 0)
        return;
    struct span span = parts.items[chance(mutation, parts.count)];
    size_t len = span.end - span.start;
    char *value = memcpy(memory_get(len + ROOM), mutation->text + span.start, len);
    size_t changed = LLVMFuzzerMutate((uint8_t *)value, len, len + ROOM);
    put(mutation, span, value, changed);
    memory_free(value);
}

static void
mutate(struct mutation *mutation)
{
    switch (chance(mutation, 8)) {
    case 0:
        mutation->len = LLVMFuzzerMutate((uint8_t *)mutation->text, mutation->len, mutation->max);
        break;
    case 1:
        delete (mutation);
        break;
    case 2:
    case 3:
        copy(mutation, find_elements, chance(mutation, 2) == 0);
        break;
    case 4:
    case 5:
        copy(mutation, find_values, 1);
        break;
    default:
        change_value(mutation);
    }
}

size_t
LLVMFuzzerCustomMutator(uint8_t *bytes, size_t len, size_t max, unsigned seed)
{
    struct mutation mutation = {.state = seed};
    size_t nul = seek((const char *)bytes, len, 0, '\0'), start = 0, end = len;
    if (nul < len && chance(&mutation, 2) == 0)
        start = nul + 1;
    else
        end = nul;
    mutation.max = max - len + (end - start);
    mutation.len = end - start;
    mutation.text = memory_get(mutation.max);
    memcpy(mutation.text, bytes + start, mutation.len);
    do
        mutate(&mutation);
    while (chance(&mutation, 2) == 0);
    memmove(bytes + start + mutation.len, bytes + end, len - end);
    memcpy(bytes + start, mutation.text, mutation.len);
    memory_free(mutation.text);
    return len - (end - start) + mutation.len;
}
