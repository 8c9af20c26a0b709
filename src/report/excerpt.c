/* SPDX-License-Identifier: MIT
 * The line of the source that a finding is about, with the guilty characters underlined. */
#include "report/excerpt.h"

#include <string.h>

#include "base/utf8.h"

enum { TAB_WIDTH = 4, GUTTER = 10, MIN_ROOM = 20 };

const char *
style_ink(const struct text_style *style, enum ink ink)
{
    static const char *const codes[] = {
        [INK_NONE] = "\033[0m",     [INK_ERROR] = "\033[1;31m",  [INK_WARNING] = "\033[1;33m",
        [INK_NOTE] = "\033[1;36m",  [INK_GUTTER] = "\033[1;34m", [INK_STRONG] = "\033[1m",
        [INK_ADDED] = "\033[1;32m",
    };
    return style->use_color ? codes[ink] : "";
}

enum ink
style_severity(enum severity severity)
{
    static const enum ink inks[] = {
        [SEVERITY_OFF] = INK_NONE,
        [SEVERITY_NOTE] = INK_NOTE,
        [SEVERITY_WARNING] = INK_WARNING,
        [SEVERITY_ERROR] = INK_ERROR,
    };
    return inks[severity];
}

void
style_add_link(struct buffer *out, const struct rule *rule, const char *text,
               const struct text_style *style)
{
    const char *url = style->docs_url;
    if (url == NULL) {
        buffer_add_text(out, text);
        return;
    }
    size_t len = strlen(url);
    /* https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda; headings become anchors in lower case. */
    buffer_printf(out, "\033]8;;%.*s/docs/rules.md#fse%s-%s\033\\%s\033]8;;\033\\",
                  (int)(len - (url[len - 1] == '/')), url, rule->id + strlen("FSE"), rule->name,
                  text);
}

void
style_add_rule(struct buffer *out, const struct rule *rule, const struct text_style *style)
{
    struct buffer text = {0};
    buffer_printf(&text, "%s %s", rule->id, rule->name);
    style_add_link(out, rule, buffer_text(&text), style);
    buffer_free(&text);
}

/* Appends the character at the start of the LEN bytes as it is shown; returns its columns
 * and sets *USED to its bytes. */
static size_t
add_character(struct buffer *out, const char *bytes, size_t len, size_t *used)
{
    uint32_t point;
    *used = utf8_read(bytes, len, &point);
    if (*used == 0)
        *used = 1;
    if (bytes[0] == '\t') {
        buffer_printf(out, "%*s", TAB_WIDTH, "");
        return TAB_WIDTH;
    }
    return utf8_add_safe(out, bytes, *used);
}

/* Appends what stands from START to END, at most ROOM columns of it. Returns the columns
 * taken and sets *REACHED to where it had to stop. */
static size_t
add_part(struct buffer *out, const char *bytes, struct span part, size_t room, size_t *reached)
{
    size_t columns = 0, used, at;
    for (at = part.start; at < part.end; at += used) {
        size_t before = out->len;
        size_t wide = add_character(out, bytes + at, part.end - at, &used);
        if (columns + wide > room) {
            out->len = before;
            out->bytes[before] = '\0';
            break;
        }
        columns += wide;
    }
    *reached = at;
    return columns;
}

/* The earliest start from which what stands before END takes at most ROOM columns. */
static size_t
start_within(const char *bytes, size_t start, size_t end, size_t room)
{
    struct buffer shown = {0};
    size_t at = end, columns = 0;
    while (at > start) {
        size_t before = at - 1, used;
        while (before > start && ((unsigned char)bytes[before] & 0xC0) == 0x80)
            before--;
        columns += add_character(&shown, bytes + before, at - before, &used);
        if (columns > room)
            break;
        at = before;
    }
    buffer_free(&shown);
    return at;
}

/* The columns of PART, LIMIT if they are more. */
static size_t
width_of(const char *bytes, struct span part, size_t limit)
{
    struct buffer shown = {0};
    size_t reached;
    size_t columns = add_part(&shown, bytes, part, limit, &reached);
    buffer_free(&shown);
    return reached < part.end ? limit : columns;
}

struct window {
    size_t start; /* the first byte shown */
    size_t room;  /* columns for the text, dots apart */
};

/* What to show of LINE so that SPAN is seen with some of what stands around it. */
static struct window
choose_window(const char *bytes, struct span line, struct span span, size_t room)
{
    struct window window = {line.start, room};
    if (width_of(bytes, line, room + 1) <= room)
        return window;
    size_t mark = width_of(bytes, span, room / 2);
    size_t after = width_of(bytes, span_of(span.end, line.end), room / 3);
    size_t before = room - mark - after;
    window.start = start_within(bytes, line.start, span.start, before > 2 ? before - 2 : 0);
    window.room = room - 2;
    return window;
}

static void
add_mark(struct buffer *out, size_t indent, size_t columns, const char *label, enum ink ink,
         const struct text_style *style)
{
    buffer_printf(out, "%s%*s |%s %*s%s", style_ink(style, INK_GUTTER), GUTTER - 3, "",
                  style_ink(style, INK_NONE), (int)indent, "", style_ink(style, ink));
    for (size_t i = 0; i < (columns > 0 ? columns : 1); i++)
        buffer_add_text(out, "^");
    if (label != NULL) {
        buffer_add_text(out, " ");
        utf8_add_safe(out, label, strlen(label));
    }
    buffer_printf(out, "%s\n", style_ink(style, INK_NONE));
}

void
excerpt_add(struct buffer *out, struct source *source, struct span span, const char *label,
            enum ink ink, const struct text_style *style)
{
    size_t number = source_position(source, span.start).line, reached;
    struct span line = source_line(source, number);
    if (span.start > line.end)
        span.start = line.end;
    if (span.end > line.end)
        span.end = line.end;
    size_t room = style->width > GUTTER + MIN_ROOM ? style->width - GUTTER : MIN_ROOM;
    struct window window = choose_window(source->bytes, line, span, room);
    buffer_printf(out, "%s%*zu |%s ", style_ink(style, INK_GUTTER), GUTTER - 3, number,
                  style_ink(style, INK_NONE));
    size_t indent = 0;
    if (window.start > line.start) {
        buffer_add_text(out, "…");
        indent = 1;
    }
    struct span before = span_of(window.start, span.start);
    size_t taken = add_part(out, source->bytes, before, window.room, &reached);
    size_t columns = add_part(out, source->bytes, span, window.room - taken, &reached);
    size_t rest = window.room - taken - columns;
    if (reached == span.end)
        add_part(out, source->bytes, span_of(span.end, line.end), rest, &reached);
    if (reached < line.end)
        buffer_add_text(out, "…");
    buffer_add_text(out, "\n");
    add_mark(out, indent + taken, columns, label, ink, style);
}
