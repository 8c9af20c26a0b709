/* SPDX-License-Identifier: MIT
 * What a finding is, and the list of them. */
#include "finding/finding.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"

struct override {
    const struct rule *rule;
    enum severity severity;
};

struct findings {
    struct arena *arena;
    struct finding *items;
    size_t count;
    size_t capacity;
    struct override *overrides;
    size_t override_count;
    size_t override_capacity;
    struct finding dropped; /* what findings_add returns for a rule that is off */
};

int
value_is(const struct value *value, const char *word)
{
    return value->text != NULL && strcmp(value->text, word) == 0;
}

struct findings *
findings_new(void)
{
    struct findings *findings = memory_get_zeroed(1, sizeof *findings);
    findings->arena = arena_new();
    return findings;
}

void
findings_free(struct findings *findings)
{
    if (findings == NULL)
        return;
    arena_free(findings->arena);
    memory_free(findings->items);
    memory_free(findings->overrides);
    memory_free(findings);
}

static struct override *
find_override(const struct findings *findings, const struct rule *rule)
{
    for (size_t i = 0; i < findings->override_count; i++)
        if (findings->overrides[i].rule == rule)
            return &findings->overrides[i];
    return NULL;
}

void
findings_set_severity(struct findings *findings, const struct rule *rule, enum severity severity)
{
    struct override *known = find_override(findings, rule);
    if (known == NULL) {
        findings->overrides = memory_grow(findings->overrides, findings->override_count,
                                          &findings->override_capacity, sizeof *known);
        known = &findings->overrides[findings->override_count++];
    }
    *known = (struct override){rule, severity};
}

enum severity
findings_severity(const struct findings *findings, const struct rule *rule)
{
    const struct override *known = find_override(findings, rule);
    return known != NULL ? known->severity : rule->severity;
}

/* TEXT without what is beyond 1,000 bytes. An address or a value can be as long as an attribute,
 * and each word of that have a finding, or one long reason suppress them all: many findings would
 * take the square of its length. */
static const char *
cut(struct arena *arena, const char *text)
{
    enum { LEN_MAX = 1000 };
    if (text == NULL)
        return NULL;
    size_t len = 0;
    while (len < LEN_MAX && text[len] != '\0')
        len++;
    if (text[len] == '\0')
        return arena_copy(arena, text, len);
    while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
        len--; /* not within a character */
    return arena_printf(arena, "%.*s…", (int)len, text);
}

static const char *
address_of(struct arena *arena, const struct value *value)
{
    const char *address = cut(arena, value->address);
    if (address == NULL || value->attribute == NULL)
        return address;
    return arena_printf(arena, "%s/@%s", address, value->attribute);
}

struct finding *
findings_add(struct findings *findings, const struct rule *rule, const struct value *value,
             const char *format, ...)
{
    enum severity severity = findings_severity(findings, rule);
    struct finding *finding = &findings->dropped;
    if (severity != SEVERITY_OFF) {
        findings->items = memory_grow(findings->items, findings->count, &findings->capacity,
                                      sizeof *findings->items);
        finding = &findings->items[findings->count++];
    }
    *finding = (struct finding){.rule = rule,
                                .severity = severity,
                                .span = value->span,
                                .address = address_of(findings->arena, value),
                                .value = cut(findings->arena, value->text),
                                .order = findings->count};
    va_list arguments;
    va_start(arguments, format);
    finding->message = arena_vprintf(findings->arena, tr(format), arguments);
    va_end(arguments);
    return finding;
}

void
finding_hint(struct findings *findings, struct finding *finding, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    finding->hint = arena_vprintf(findings->arena, tr(format), arguments);
    va_end(arguments);
}

void
finding_relate(struct findings *findings, struct finding *finding, struct span span,
               const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    finding->related = span;
    finding->related_message = arena_vprintf(findings->arena, tr(format), arguments);
    va_end(arguments);
}

void
finding_help(struct findings *findings, struct finding *finding, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    finding->help = arena_vprintf(findings->arena, tr(format), arguments);
    va_end(arguments);
}

/* The edits of FINDING with room for one more: it is doubled whenever it is used up, at a power
 * of two. */
static struct edit *
edits_with_room(struct arena *arena, const struct finding *finding)
{
    size_t count = finding->edit_count;
    if (count > 0 && (count & (count - 1)) != 0)
        return (struct edit *)finding->edits;
    struct edit *edits = arena_get(arena, (count > 0 ? count * 2 : 1) * sizeof *edits);
    if (count > 0)
        memcpy(edits, finding->edits, count * sizeof *edits);
    return edits;
}

void
finding_edit(struct findings *findings, struct finding *finding, struct span span,
             const char *format, ...)
{
    struct edit *edits = edits_with_room(findings->arena, finding);
    va_list arguments;
    va_start(arguments, format);
    edits[finding->edit_count++] =
        (struct edit){span, arena_vprintf(findings->arena, format, arguments)};
    va_end(arguments);
    finding->edits = edits;
}

void
findings_suppress(struct findings *findings, size_t index, const char *reason, struct span span)
{
    findings->items[index].suppression = cut(findings->arena, reason);
    findings->items[index].suppression_span = span;
}

void
finding_raise(struct findings *findings, struct finding *finding, enum severity severity)
{
    if (severity > finding->severity && find_override(findings, finding->rule) == NULL)
        finding->severity = severity;
}

void
finding_suggest(struct findings *findings, struct finding *finding, const char *word)
{
    if (word != NULL)
        finding_hint(findings, finding, "did you mean '%s'?", word);
}

/* Where SPAN ends, an empty one behind the place where something should be. */
static size_t
end_of(struct span span)
{
    return span.end > span.start ? span.end : span.start + 1;
}

static int
overlap(struct span a, struct span b)
{
    return a.start < end_of(b) && b.start < end_of(a);
}

size_t
findings_count(const struct findings *findings)
{
    return findings->count;
}

const struct finding *
findings_get(const struct findings *findings, size_t index)
{
    return &findings->items[index];
}

size_t
findings_count_of(const struct findings *findings, enum severity severity)
{
    size_t count = 0;
    for (size_t i = 0; i < findings->count; i++)
        count += findings->items[i].severity == severity && findings->items[i].suppression == NULL;
    return count;
}

size_t
findings_count_suppressed(const struct findings *findings)
{
    size_t count = 0;
    for (size_t i = 0; i < findings->count; i++)
        count += findings->items[i].suppression != NULL;
    return count;
}

static int
compare(const void *left, const void *right)
{
    const struct finding *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    if (a->span.end != b->span.end)
        return a->span.end < b->span.end ? -1 : 1;
    int order = strcmp(a->rule->id, b->rule->id);
    if (order == 0)
        order = strcmp(a->message, b->message);
    if (order != 0)
        return order;
    return a->order < b->order ? -1 : a->order > b->order;
}

static int
same(const struct finding *a, const struct finding *b)
{
    return a->span.start == b->span.start && a->span.end == b->span.end && a->rule == b->rule &&
           strcmp(a->message, b->message) == 0;
}

/* Whether FINDING may say better what one of FALLBACK says on the same characters. */
static int
says_better(const struct finding *finding, const struct rule *fallback)
{
    return finding->rule != fallback && !finding->rule->is_layout;
}

/* Whether a finding that says it better overlaps the one of FALLBACK at INDEX. The list is
 * sorted by start; REACH is the furthest end among such findings before INDEX. */
static int
gives_way(const struct findings *findings, size_t index, size_t reach, const struct rule *fallback)
{
    const struct finding *finding = &findings->items[index];
    if (finding->rule != fallback)
        return 0;
    if (reach > finding->span.start)
        return 1;
    for (size_t i = index + 1; i < findings->count; i++) {
        if (findings->items[i].span.start >= end_of(finding->span))
            return 0;
        if (says_better(&findings->items[i], fallback) &&
            overlap(findings->items[i].span, finding->span))
            return 1;
    }
    return 0;
}

void
findings_settle(struct findings *findings, const struct rule *fallback)
{
    if (findings->count == 0)
        return;
    qsort(findings->items, findings->count, sizeof *findings->items, compare);
    size_t kept = 0, reach = 0;
    for (size_t i = 0; i < findings->count; i++) {
        struct finding *finding = &findings->items[i];
        int again = kept > 0 && same(&findings->items[kept - 1], finding);
        if (again || gives_way(findings, i, reach, fallback))
            continue;
        if (says_better(finding, fallback) && end_of(finding->span) > reach)
            reach = end_of(finding->span);
        findings->items[kept++] = *finding;
    }
    findings->count = kept;
}
