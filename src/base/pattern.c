/* SPDX-License-Identifier: MIT
 * Regular expressions with bounds: PCRE2 without JIT, with limits on what a match may
 * cost, so that a verdict never depends on the machine. */
#include "base/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/trouble.h"

/* PCRE2's own are 10,000,000 steps and 20 GB, which let one expression run for hours. */
enum {
    MATCH_LIMIT = 100 * 1000,
    DEPTH_LIMIT = 10 * 1000,
    HEAP_LIMIT = 4096 /* KiB */
};

struct pattern_code {
    pcre2_code *code;
    pcre2_match_data *match;
    pcre2_match_context *context;
    struct pattern *owner;
    struct pattern_code *next;
};

static pcre2_general_context *memory;
static struct pattern_code *compiled; /* everything it has */

static void *
get(PCRE2_SIZE size, void *data)
{
    (void)data;
    return memory_get(size);
}

static void
release(void *block, void *data)
{
    (void)data;
    memory_free(block);
}

static _Noreturn void
stop(const struct pattern *pattern, int error)
{
    PCRE2_UCHAR reason[256] = "";
    pcre2_get_error_message(error, reason, sizeof reason);
    exit(trouble("the pattern '%s' gave no result: %s", pattern->expression, (const char *)reason));
}

static struct pattern_code *
compile(struct pattern *pattern)
{
    if (memory == NULL)
        memory = pcre2_general_context_create(get, release, NULL);
    pcre2_compile_context *options = pcre2_compile_context_create(memory);
    uint32_t flags = PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
    flags |= pattern->is_utf ? PCRE2_UTF : PCRE2_NEVER_UTF;
    int error;
    PCRE2_SIZE offset;
    struct pattern_code *code = memory_get(sizeof *code);
    code->code = pcre2_compile((PCRE2_SPTR)pattern->expression, PCRE2_ZERO_TERMINATED, flags,
                               &error, &offset, options);
    pcre2_compile_context_free(options);
    if (code->code == NULL)
        stop(pattern, error);
    code->match = pcre2_match_data_create_from_pattern(code->code, memory);
    code->context = pcre2_match_context_create(memory);
    pcre2_set_match_limit(code->context, MATCH_LIMIT);
    pcre2_set_depth_limit(code->context, DEPTH_LIMIT);
    pcre2_set_heap_limit(code->context, HEAP_LIMIT);
    code->owner = pattern;
    code->next = compiled;
    compiled = code;
    return code;
}

/* Whether one of the bytes NEEDS is among the LEN at TEXT. */
static int
has_one_of(const char *needs, const char *text, size_t len)
{
    while (*needs != '\0' && memchr(text, *needs, len) == NULL)
        needs++;
    return *needs != '\0';
}

int
pattern_matches(struct pattern *pattern, const char *text, size_t len)
{
    if (pattern->needs != NULL && !has_one_of(pattern->needs, text, len))
        return 0;
    if (pattern->code == NULL)
        pattern->code = compile(pattern);
    if (len > PATTERN_MAX_SUBJECT)
        stop(pattern, PCRE2_ERROR_MATCHLIMIT);
    const struct pattern_code *code = pattern->code;
    int count =
        pcre2_match(code->code, (PCRE2_SPTR)text, len, 0, PCRE2_NO_JIT, code->match, code->context);
    if (count < 0 && count != PCRE2_ERROR_NOMATCH)
        stop(pattern, count);
    return count >= 0;
}

int
pattern_pieces(struct pattern *pattern, const char *text, size_t len, struct piece *pieces,
               size_t count)
{
    if (!pattern_matches(pattern, text, len))
        return 0;
    const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(pattern->code->match);
    size_t captured = pcre2_get_ovector_count(pattern->code->match);
    for (size_t i = 0; i < count; i++) {
        int is_set = i < captured && offsets[2 * i] != PCRE2_UNSET;
        pieces[i] = is_set ? (struct piece){offsets[2 * i], offsets[2 * i + 1]} : PIECE_NONE;
    }
    return 1;
}

void
pattern_free(struct pattern *pattern)
{
    struct pattern_code *code = pattern->code, **link = &compiled;
    while (*link != code)
        link = &(*link)->next;
    *link = code->next;
    pattern->code = NULL;
    pcre2_code_free(code->code);
    pcre2_match_data_free(code->match);
    pcre2_match_context_free(code->context);
    memory_free(code);
}

void
patterns_free(void)
{
    while (compiled != NULL)
        pattern_free(compiled->owner);
    pcre2_general_context_free(memory);
    memory = NULL;
}
