/* SPDX-License-Identifier: MIT
 * Two documents with NUL between: nothing differs from itself, and the comparison the other way round is the mirror. */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "diff/diff_formats.h"
#include "oracle.h"
#include "support.h"

static const char *
text_or_none(const char *text)
{
    return text != NULL ? text : "(none)";
}

/* CHANGE as a line; with IS_MIRRORED, as the comparison the other way round must have it. Where a step moved to depends on
 * which of two is taken to stay. */
static const char *
line_of(const struct change *change, int is_mirrored, struct arena *arena)
{
    static const enum change_kind mirror[] = {[CHANGE_ADDED] = CHANGE_REMOVED,
                                              [CHANGE_REMOVED] = CHANGE_ADDED,
                                              [CHANGE_CHANGED] = CHANGE_CHANGED};
    const char *kind = change_kind_name(is_mirrored ? mirror[change->kind] : change->kind);
    if (change->field == NULL)
        return arena_printf(arena, "%s %s %s", kind, change->record, change->address);
    if (strcmp(change->field, "place") == 0)
        return arena_printf(arena, "%s %s moved", kind, change->record);
    return arena_printf(arena, "%s %s %s %s: %s -> %s", kind, change->record, change->field,
                        text_or_none(change->lang),
                        text_or_none(is_mirrored ? change->new : change->old),
                        text_or_none(is_mirrored ? change->old : change->new));
}

static int
compare_lines(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static const char **
lines_of(const struct change_list *list, int is_mirrored, struct arena *arena)
{
    const char **lines = arena_get(arena, (list->count + 1) * sizeof *lines);
    for (size_t i = 0; i < list->count; i++)
        lines[i] = line_of(&list->items[i], is_mirrored, arena);
    qsort(lines, list->count, sizeof *lines, compare_lines);
    return lines;
}

static void
mirror_holds(const struct diff *there, const struct diff *back)
{
    struct arena *arena = arena_new();
    const char **lines = lines_of(&there->changes, 0, arena);
    const char **mirrored = lines_of(&back->changes, 1, arena);
    size_t count = there->changes.count;
    if (count != back->changes.count)
        fuzz_fail("%zu changes there, %zu back", count, back->changes.count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(lines[i], mirrored[i]) != 0)
            fuzz_fail("there '%s', back '%s'", lines[i], mirrored[i]);
    arena_free(arena);
}

/* The text, and the document of which all other formats are made. */
static void
report(const struct diff *diff)
{
    static const struct text_style style = {.width = 80};
    struct buffer text = {0}, document = {0};
    if (format_apply(&diff_formats, formats_find(&diff_formats, "text"), diff, &style, &text) != 0)
        fuzz_fail("no report");
    diff_formats.add_document(&document, diff);
    oracle_safe("text", &text, NULL);
    oracle_safe("xml", &document, NULL);
    oracle_readable("xml", ".xml", &document);
    buffer_free(&text);
    buffer_free(&document);
}

static void
compare(const struct verdict *old, const struct verdict *new, int is_same)
{
    struct diff there, back;
    if (diff_make(&there, old->data, new->data) != 0 || diff_make(&back, new->data, old->data) != 0)
        fuzz_fail("they cannot be compared");
    if (is_same && there.changes.count > 0)
        fuzz_fail("differs from itself: %s", there.changes.items[0].address);
    mirror_holds(&there, &back);
    report(&there);
    diff_free(&there);
    diff_free(&back);
}

static int
can_be_compared(const struct verdict *verdict)
{
    struct version version;
    return verdict->data->is_complete &&
           version_read(verdict->data->data_version.text, &version) == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    const char *text = (const char *)bytes;
    const char *nul = len > 0 ? memchr(text, '\0', len) : NULL;
    size_t first = nul != NULL ? (size_t)(nul - text) : len;
    struct verdict old = fuzz_check(text, first, NULL), same = {0}, new = {0};
    if (can_be_compared(&old)) {
        same = fuzz_check(text, first, NULL);
        compare(&old, &same, 1);
        verdict_free(&same);
        if (nul != NULL)
            new = fuzz_check(nul + 1, len - first - 1, NULL);
        if (nul != NULL && can_be_compared(&new))
            compare(&old, &new, 0);
        verdict_free(&new);
    }
    verdict_free(&old);
    return 0;
}
