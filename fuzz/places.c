/* SPDX-License-Identifier: MIT
 * What must hold of anything that the program finds. */
#include "oracle.h"

#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "base/words.h"
#include "support.h"
#include "xml/characters.h"

/* Whether OFFSET is not within a character; bytes that are no UTF-8 are none. */
static int
is_at_character(const struct source *source, size_t offset)
{
    uint32_t point;
    for (size_t back = 1; back < 4 && back <= offset; back++)
        if (utf8_read(source->bytes + offset - back, source->len - offset + back, &point) > back)
            return 0;
    return 1;
}

static void
place_holds(const struct source *source, const char *rule, const char *what, struct span span)
{
    if (span.start > span.end || span.end > source->len)
        fuzz_fail("%s: %s from %u to %u, in %zu bytes", rule, what, span.start, span.end,
                  source->len);
    if (!is_at_character(source, span.start) || !is_at_character(source, span.end))
        fuzz_fail("%s: %s from %u to %u, within a character", rule, what, span.start, span.end);
}

/* The value is what stands there, as it is (in an instruction) or as a parser reads it, or that is a part of the value; a part
 * may be beyond where a long value is cut. */
static void
value_holds(const struct source *source, const struct finding *finding)
{
    size_t whole = finding->span.end - finding->span.start;
    if (finding->value == NULL || whole == 0)
        return;
    if (strlen(finding->value) == whole &&
        memcmp(source->bytes + finding->span.start, finding->value, whole) == 0)
        return;
    struct arena *arena = arena_new();
    const char *there = words_spaced(arena, characters_text(source, finding->span, arena));
    const char *said = words_spaced(arena, finding->value);
    size_t len = strlen(said), cut = strlen("…");
    int is_cut = strlen(finding->value) > 1000 && strcmp(said + len - cut, "…") == 0;
    if (!is_cut && strncmp(there, said, len) != 0 && strstr(said, there) == NULL)
        fuzz_fail("%s %s says '%s' where there is '%s'", finding->rule->id, finding->message, said,
                  there);
    arena_free(arena);
}

static void
edits_hold(const struct source *source, const struct finding *finding)
{
    size_t end = 0;
    for (size_t i = 0; i < finding->edit_count; i++) {
        struct span span = finding->edits[i].span;
        place_holds(source, finding->rule->id, "an edit", span);
        if (span.start < end)
            fuzz_fail("%s: an edit at %u, before the end of another", finding->rule->id,
                      span.start);
        end = span.end;
    }
    if (finding->edit_count > 0 && !finding->rule->is_fixable)
        fuzz_fail("%s has edits, and its rule none", finding->rule->id);
}

void
oracle_findings(const struct source *source, const struct findings *findings)
{
    size_t before = 0;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        const char *rule = finding->rule->id;
        place_holds(source, rule, "it", finding->span);
        if (finding->related_message != NULL)
            place_holds(source, rule, "its second place", finding->related);
        if (finding->suppression != NULL)
            place_holds(source, rule, "its suppression", finding->suppression_span);
        if (finding->span.start < before)
            fuzz_fail("%s at %u comes after one at %zu", rule, finding->span.start, before);
        before = finding->span.start;
        value_holds(source, finding);
        edits_hold(source, finding);
    }
}
