/* SPDX-License-Identifier: MIT
 * What a finding is, and the list of them. */
#include "finding/finding.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/words.h"
#include "finding/fingerprint.h"
#include "finding/tally.h"

struct findings {
    struct arena *arena;
    struct finding *items;
    size_t count;
    size_t capacity;
    size_t added; /* those that were dropped since then included */
    struct tallies tallies;
    size_t limit; /* of findings of one rule; 0: none */
    size_t unlisted[SEVERITY_ERROR + 1];
    address_teller *teller; /* NULL: nobody */
    const void *context;    /* its own */
    const char *value;      /* of the last finding: a long text may have thousands */
    struct finding dropped; /* what findings_add returns for what it does not list */
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
    memory_free(findings);
}

void
findings_set_severity(struct findings *findings, const struct rule *rule, enum severity severity)
{
    struct tally *tally = tallies_need(&findings->tallies, rule, findings->arena);
    tally->severity = severity;
    tally->is_given = 1;
}

enum severity
findings_severity(const struct findings *findings, const struct rule *rule)
{
    const struct tally *known = tallies_find(&findings->tallies, rule);
    return known != NULL ? known->severity : rule->severity;
}

void
findings_set_limit(struct findings *findings, size_t limit)
{
    findings->limit = limit;
}

void
findings_set_teller(struct findings *findings, address_teller *teller, const void *context)
{
    findings->teller = teller;
    findings->context = context;
}

/* Whether the list takes one more finding of TALLY's rule; if it is full, that is counted. */
static int
has_room(struct findings *findings, const struct tally *tally)
{
    if (tally->severity == SEVERITY_OFF)
        return 0;
    if (findings->limit == 0 || tally->count < findings->limit)
        return 1;
    findings->unlisted[tally->severity]++;
    return 0;
}

static int
is_listed(const struct finding *finding)
{
    return finding != &finding->list->dropped;
}

/* What printf would write, kept by the list of FINDING; NULL if none has it. */
__attribute__((format(printf, 2, 0))) static const char *
wording(const struct finding *finding, const char *format, va_list arguments)
{
    return is_listed(finding) ? arena_vprintf(finding->list->arena, format, arguments) : NULL;
}

/* The same, with what is long in it cut. */
__attribute__((format(printf, 2, 0))) static const char *
sentence(const struct finding *finding, const char *format, va_list arguments)
{
    const char *text = wording(finding, format, arguments);
    return text != NULL ? words_cut(finding->list->arena, text) : NULL;
}

struct finding *
findings_add(struct findings *findings, const struct rule *rule, const struct value *value,
             const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    struct finding *finding = findings_vadd(findings, rule, value, format, arguments);
    va_end(arguments);
    return finding;
}

struct finding *
findings_vadd(struct findings *findings, const struct rule *rule, const struct value *value,
              const char *format, va_list arguments)
{
    struct tally *tally = tallies_need(&findings->tallies, rule, findings->arena);
    if (!has_room(findings, tally)) {
        findings->dropped = (struct finding){findings, .rule = rule, .severity = tally->severity};
        return &findings->dropped;
    }
    int is_told = findings->teller != NULL && value->address > 0;
    tally->count++;
    findings->value = words_begin(findings->arena, value->text, findings->value);
    findings->items =
        memory_grow(findings->items, findings->count, &findings->capacity, sizeof *findings->items);
    struct finding *finding = &findings->items[findings->count++];
    *finding = (struct finding){
        .list = findings,
        .rule = rule,
        .severity = tally->severity,
        .span = value->span,
        .address = is_told ? findings->teller(findings->context, value, findings->arena) : NULL,
        .value = findings->value,
        .order = findings->added++};
    finding->message = sentence(finding, tr(format), arguments);
    return finding;
}

void
finding_hint(struct finding *finding, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *hint = wording(finding, tr(format), arguments);
    finding->hint = words_begin(finding->list->arena, hint, hint);
    va_end(arguments);
}

void
finding_relate(struct finding *finding, struct span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    finding->related = span;
    finding->related_message = sentence(finding, tr(format), arguments);
    va_end(arguments);
}

void
finding_help(struct finding *finding, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    finding->help = sentence(finding, tr(format), arguments);
    va_end(arguments);
}

void
finding_place(struct finding *finding, const char *address)
{
    if (is_listed(finding))
        finding->address = arena_copy(finding->list->arena, address, strlen(address));
}

void
finding_edit(struct finding *finding, struct span span, const char *format, ...)
{
    if (!is_listed(finding))
        return;
    struct edit *edits =
        arena_grow(finding->list->arena, finding->edits, finding->edit_count, sizeof *edits);
    va_list arguments;
    va_start(arguments, format);
    edits[finding->edit_count++] = (struct edit){span, wording(finding, format, arguments)};
    va_end(arguments);
    finding->edits = edits;
}

void
findings_suppress(struct findings *findings, size_t index, const char *reason, struct span span)
{
    findings->items[index].suppression = words_begin(findings->arena, reason, NULL);
    findings->items[index].suppression_span = span;
}

void
finding_raise(struct finding *finding, enum severity severity)
{
    const struct tally *tally = tallies_find(&finding->list->tallies, finding->rule);
    if (severity > finding->severity && !tally->is_given)
        finding->severity = severity;
}

/* Where SPAN ends, an empty one after the place where something should be. */
static size_t
end_of(struct span span)
{
    return span.end > span.start ? span.end : span.start + 1;
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
    size_t count = findings->unlisted[severity];
    for (size_t i = 0; i < findings->count; i++)
        count += findings->items[i].severity == severity && findings->items[i].suppression == NULL;
    return count;
}

size_t
findings_count_unlisted(const struct findings *findings)
{
    size_t count = 0;
    for (size_t i = SEVERITY_NOTE; i <= SEVERITY_ERROR; i++)
        count += findings->unlisted[i];
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
compare_places(const struct finding *a, const struct finding *b)
{
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    if (a->span.end != b->span.end)
        return a->span.end < b->span.end ? -1 : 1;
    return strcmp(a->rule->id, b->rule->id);
}

/* The order of a list: messages have no part in it, as they differ from language to language. */
static int
compare(const void *left, const void *right)
{
    const struct finding *a = left, *b = right;
    int order = compare_places(a, b);
    if (order != 0)
        return order;
    return a->order < b->order ? -1 : a->order > b->order;
}

/* An order that brings together what says the same, what was added first before the rest. */
static int
compare_messages(const void *left, const void *right)
{
    const struct finding *a = left, *b = right;
    int order = compare_places(a, b);
    if (order == 0)
        order = strcmp(a->message, b->message);
    return order != 0 ? order : compare(a, b);
}

static void
drop_repeats(struct findings *findings)
{
    qsort(findings->items, findings->count, sizeof *findings->items, compare_messages);
    size_t kept = 0;
    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];
        const struct finding *last = kept > 0 ? &findings->items[kept - 1] : NULL;
        if (last == NULL || compare_places(last, finding) != 0 ||
            strcmp(last->message, finding->message) != 0)
            findings->items[kept++] = *finding;
    }
    findings->count = kept;
}

/* Whether FINDING may say better what one that gives way says on the same characters: not if it is about blanks, which make no
 * value of XML another. */
static int
says_better(const struct finding *finding)
{
    const char *value = finding->value != NULL ? finding->value : "";
    int is_blank = *value != '\0' && value[strspn(value, " \t\r\n")] == '\0';
    return !finding->rule->gives_way && !finding->rule->is_layout && !is_blank;
}

/* Whether a finding that says it better overlaps the one at INDEX. The list is
 * sorted by start; REACH is the furthest end of such a finding before INDEX. */
static int
gives_way(const struct findings *findings, size_t index, size_t reach)
{
    const struct finding *finding = &findings->items[index];
    if (!finding->rule->gives_way)
        return 0;
    if (reach > finding->span.start)
        return 1;
    for (size_t i = index + 1; i < findings->count; i++) {
        if (findings->items[i].span.start >= end_of(finding->span))
            return 0;
        if (says_better(&findings->items[i]))
            return 1;
    }
    return 0;
}

void
findings_settle(struct findings *findings)
{
    if (findings->count == 0)
        return;
    drop_repeats(findings);
    qsort(findings->items, findings->count, sizeof *findings->items, compare);
    size_t kept = 0, reach = 0;
    for (size_t i = 0; i < findings->count; i++) {
        struct finding *finding = &findings->items[i];
        if (gives_way(findings, i, reach))
            continue;
        if (says_better(finding) && end_of(finding->span) > reach)
            reach = end_of(finding->span);
        findings->items[kept++] = *finding;
    }
    findings->count = kept;
    struct fingerprints given = {.arena = findings->arena};
    for (size_t i = 0; i < kept; i++) {
        struct finding *finding = &findings->items[i];
        finding->fingerprint =
            fingerprint_of(&given, finding->rule->id, finding->address, finding->value);
    }
    table_free(&given.seen);
}

size_t
findings_drop(struct findings *findings, finding_test *is_dropped, void *context)
{
    size_t kept = 0, count = findings->count;
    for (size_t i = 0; i < count; i++)
        if (!is_dropped(&findings->items[i], context))
            findings->items[kept++] = findings->items[i];
    findings->count = kept;
    return count - kept;
}

int
findings_move(struct findings *findings, place_mover *mover, void *context)
{
    size_t kept = 0, count = findings->count;
    int rc = 0;
    for (size_t i = 0; i < count; i++) {
        struct finding finding = findings->items[i];
        if (finding.suppression != NULL)
            continue;
        if (mover(&finding.span, context) != 0) {
            rc = -1;
            continue;
        }
        if (finding.related_message != NULL && mover(&finding.related, context) != 0)
            finding.related_message = NULL;
        finding.edit_count = 0;
        findings->items[kept++] = finding;
    }
    findings->count = kept;
    return rc;
}
