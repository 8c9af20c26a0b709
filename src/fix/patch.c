/* SPDX-License-Identifier: MIT
 * The changes of a document as a unified diff. */
#include "fix/patch.h"

#include <string.h>

enum { CONTEXT = 3 }; /* lines */

static size_t
after_line(struct patch_side version, size_t at)
{
    const char *end = memchr(version.bytes + at, '\n', version.len - at);
    return end != NULL ? (size_t)(end - version.bytes) + 1 : version.len;
}

static int
is_line_start(struct patch_side version, size_t at)
{
    return at == 0 || version.bytes[at - 1] == '\n';
}

static size_t
line_start(struct patch_side version, size_t at)
{
    while (!is_line_start(version, at))
        at--;
    return at;
}

/* Adds CHANGE to LINES, extended to whole lines. A change that begins on a line that was added
 * already extends that one; no line is searched twice. */
static void
add_lines_of(struct byte_changes *lines, struct patch_side old, struct patch_side new,
             struct byte_change change)
{
    int ends_line = is_line_start(old, change.old.end) && is_line_start(new, change.new.end);
    if (lines->count == 0 || change.old.start >= lines->items[lines->count - 1].old.end) {
        size_t before = change.old.start - line_start(old, change.old.start);
        byte_changes_add(lines,
                         (struct byte_change){span_of(change.old.start - before, change.old.end),
                                              span_of(change.new.start - before, change.new.end)});
    }
    struct byte_change *last = &lines->items[lines->count - 1];
    if (change.old.end >= last->old.end)
        last->old =
            span_of(last->old.start, ends_line ? change.old.end : after_line(old, change.old.end));
    last->new.end = change.new.end + (last->old.end - change.old.end);
}

/* Whether the lines at A and B are the same; then *LEN is how long they are. */
static int
is_same_line(struct patch_side a, size_t a_at, struct patch_side b, size_t b_at, size_t *len)
{
    *len = after_line(a, a_at) - a_at;
    return after_line(b, b_at) - b_at == *len && memcmp(a.bytes + a_at, b.bytes + b_at, *len) == 0;
}

/* Takes from CHANGE, of whole lines, those that are the same at its start and at its end. */
static void
trim(struct byte_change *change, struct patch_side old, struct patch_side new)
{
    size_t len;
    while (change->old.start < change->old.end &&
           change->new.start < change->new.end &&is_same_line(old, change->old.start, new,
                                                              change->new.start, &len)) {
        change->old = span_of(change->old.start + len, change->old.end);
        change->new = span_of(change->new.start + len, change->new.end);
    }
    while (change->old.start < change->old.end && change->new.start < change->new.end) {
        size_t old_last = line_start(old, change->old.end - 1);
        size_t new_last = line_start(new, change->new.end - 1);
        if (!is_same_line(old, old_last, new, new_last, &len))
            break;
        change->old = span_of(change->old.start, old_last);
        change->new = span_of(change->new.start, new_last);
    }
}

/* A piece of the diff that is being written. */
struct hunk {
    struct buffer body;
    size_t old_count; /* lines */
    size_t new_count;
};

/* Appends the lines of SPAN to HUNK, MARK before each; they count for both versions if it is ' '. */
static void
add_marked(struct hunk *hunk, char mark, struct patch_side version, struct span span)
{
    while (span.start < span.end) {
        size_t end = after_line(version, span.start);
        buffer_add(&hunk->body, &mark, 1);
        buffer_add(&hunk->body, version.bytes + span.start, end - span.start);
        if (version.bytes[end - 1] != '\n')
            buffer_add_text(&hunk->body, "\n\\ No newline at end of file\n");
        hunk->old_count += mark != '+';
        hunk->new_count += mark != '-';
        span = span_of(end, span.end);
    }
}

/* The offset of the line that is CONTEXT lines before AT, or as many as there are. */
static size_t
context_before(struct patch_side version, size_t at)
{
    for (int i = 0; i < CONTEXT && at > 0; i++)
        at = line_start(version, at - 1);
    return at;
}

/* The offset after the COUNT lines at AT, or as many as there are. */
static size_t
after_lines(struct patch_side version, size_t at, int count)
{
    for (int i = 0; i < count && at < version.len; i++)
        at = after_line(version, at);
    return at;
}

/* Up to where the lines of a version were counted. */
struct counter {
    size_t at;
    size_t lines;
};

/* The number of the line at AT, which lies after what was counted before; of one that has COUNT
 * lines, that is of the line before if they are none. */
static size_t
line_number(struct counter *counter, struct patch_side version, size_t at, size_t count)
{
    for (; counter->at < at; counter->lines++)
        counter->at = after_line(version, counter->at);
    return counter->lines + (count > 0);
}

/* Where the walk over a list of changes is, in lines. */
struct patch_writing {
    struct patch_side old;
    struct patch_side new;
    struct counter old_counter;
    struct counter new_counter;
};

/* Appends the hunk of the COUNT changes at LINES, which lie near each other. */
static void
add_hunk(struct buffer *out, struct patch_writing *walk, const struct byte_change *lines,
         size_t count)
{
    struct hunk hunk = {.old_count = 0};
    size_t start = context_before(walk->old, lines[0].old.start), at = start;
    size_t new_start = lines[0].new.start - (lines[0].old.start - start);
    for (size_t i = 0; i < count; i++) {
        add_marked(&hunk, ' ', walk->old, span_of(at, lines[i].old.start));
        add_marked(&hunk, '-', walk->old, lines[i].old);
        add_marked(&hunk, '+', walk->new, lines[i].new);
        at = lines[i].old.end;
    }
    add_marked(&hunk, ' ', walk->old, span_of(at, after_lines(walk->old, at, CONTEXT)));
    buffer_printf(out, "@@ -%zu,%zu +%zu,%zu @@\n",
                  line_number(&walk->old_counter, walk->old, start, hunk.old_count), hunk.old_count,
                  line_number(&walk->new_counter, walk->new, new_start, hunk.new_count),
                  hunk.new_count);
    buffer_add(out, hunk.body.bytes, hunk.body.len);
    buffer_free(&hunk.body);
}

/* Appends C as a C string has it. */
static void
add_escaped(struct buffer *out, char c)
{
    if (c == '"' || c == '\\')
        buffer_printf(out, "\\%c", c);
    else if ((unsigned char)c < ' ' || c == 0x7f)
        buffer_printf(out, "\\%03o", (unsigned)c);
    else
        buffer_add(out, &c, 1);
}

/* Appends a line of the head as git writes it: in quotes where something is escaped, with a tab after a
 * name that has spaces. */
static void
add_name(struct buffer *out, const char *mark, const char *folder, const char *path)
{
    struct buffer escaped = {0};
    for (const char *at = path; *at != '\0'; at++)
        add_escaped(&escaped, *at);
    const char *quote = escaped.len > strlen(path) ? "\"" : "";
    buffer_printf(out, "%s %s%s%s%s%s\n", mark, quote, folder, buffer_text(&escaped), quote,
                  strchr(path, ' ') != NULL ? "\t" : "");
    buffer_free(&escaped);
}

/* PATH relative to the folder in which the diff is applied. */
static const char *
relative(const char *path)
{
    while (*path == '/' || strncmp(path, "./", 2) == 0)
        path++;
    return path;
}

/* Adds CHANGE, of whole lines, to LINES, to the last one where nothing stands between them. */
static void
join(struct byte_changes *lines, struct byte_change change)
{
    struct byte_change *last = lines->count > 0 ? &lines->items[lines->count - 1] : NULL;
    if (last == NULL || last->old.end < change.old.start) {
        byte_changes_add(lines, change);
        return;
    }
    last->old.end = change.old.end;
    last->new.end = change.new.end;
}

/* The lines that CHANGES change, whole ones, without those in which nothing changes. */
static struct byte_changes
changed_lines(struct patch_side old, struct patch_side new, const struct byte_changes *changes)
{
    struct byte_changes lines = {0}, trimmed = {0};
    for (size_t i = 0; i < changes->count; i++)
        add_lines_of(&lines, old, new, changes->items[i]);
    for (size_t i = 0; i < lines.count; i++) {
        struct byte_change change = lines.items[i];
        trim(&change, old, new);
        if (change.old.start < change.old.end || change.new.start < change.new.end)
            join(&trimmed, change);
    }
    byte_changes_free(&lines);
    return trimmed;
}

void
patch_add(struct buffer *out, const char *path, struct patch_side old, struct patch_side new,
          const struct byte_changes *changes)
{
    struct patch_writing walk = {.old = old, .new = new};
    struct byte_changes lines = changed_lines(old, new, changes);
    if (lines.count > 0) {
        add_name(out, "---", "a/", relative(path));
        add_name(out, "+++", "b/", relative(path));
    }
    for (size_t i = 0, end; i < lines.count; i = end) {
        size_t reach = after_lines(old, lines.items[i].old.end, 2 * CONTEXT);
        /* One hunk for all whose contexts touch. */
        for (end = i + 1; end < lines.count && lines.items[end].old.start <= reach; end++)
            reach = after_lines(old, lines.items[end].old.end, 2 * CONTEXT);
        add_hunk(out, &walk, &lines.items[i], end - i);
    }
    byte_changes_free(&lines);
}
