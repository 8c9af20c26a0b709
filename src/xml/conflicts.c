/* SPDX-License-Identifier: MIT
 * What a merge has left for a person: the lines with which git and its kin mark both sides. */
#include "xml/conflicts.h"

#include <string.h>

enum {
    MARKER_LEN = 7,    /* at least: gitattributes(5), conflict-marker-size */
    COMMENT_MAX = 4096 /* how far the start of a comment is looked for */
};

/* How many of the character C the LINE (counted from 1) begins with, if it is a marker of that; else 0. */
static size_t
marker(const struct source *source, size_t line, char c)
{
    struct span span = source_line(source, line);
    size_t at = span.start;
    while (at < span.end && source->bytes[at] == c)
        at++;
    int is_whole = at == span.end || source->bytes[at] == ' ';
    return at - span.start >= MARKER_LEN && is_whole ? at - span.start : 0;
}

/* The place in a conflict of what marks LINE with LEN characters: 1 to 4; 0 if nothing does. */
static int
rank_of(const struct source *source, size_t line, size_t len)
{
    static const char marks[] = "<|=>";
    const char *mark = strchr(marks, source->bytes[source_line(source, line).start]);
    return mark != NULL && *mark != '\0' && marker(source, line, *mark) == len
               ? (int)(mark - marks) + 1
               : 0;
}

/* Follows the marks of the conflict that starts in LINE, with up to DEEPEST others in it, to *LAST. Whether it ends. */
static int
follow(const struct source *source, size_t line, size_t deepest, size_t *last)
{
    enum { START = 1, MIDDLE = 3, END = 4 };
    size_t len = marker(source, line, source->bytes[source_line(source, line).start]), depth = 1;
    int highest = rank_of(source, line, len);
    *last = line;
    for (size_t at = line + 1; highest != END && at <= source->line_count; at++) {
        int rank = rank_of(source, at, len);
        if (rank == 0)
            continue;
        if (rank == START ? highest >= MIDDLE || ++depth > deepest : rank <= highest)
            return 0;
        depth -= rank == END;
        highest = rank == END && depth > 0 ? START : rank;
        *last = at;
    }
    return highest == END;
}

/* The last line of the conflict that starts in LINE, even if some of its marks are gone. */
static size_t
last_line(const struct source *source, size_t line)
{
    enum { DEEPEST = 8 };
    size_t last;
    if (!follow(source, line, DEEPEST, &last))
        follow(source, line, 1, &last);
    return last;
}

static int
is_in_comment(const struct source *source, size_t offset)
{
    for (size_t left = COMMENT_MAX; left > 0 && offset-- > 0; left--) {
        if (strncmp(source->bytes + offset, "-->", 3) == 0)
            return 0;
        if (strncmp(source->bytes + offset, "<!--", 4) == 0)
            return 1;
    }
    return 0;
}

/* A line of seven '=' may also underline the title of a comment. */
static int
is_marker(const struct source *source, size_t line)
{
    return marker(source, line, '<') > 0 || marker(source, line, '>') > 0 ||
           marker(source, line, '|') > 0 ||
           (marker(source, line, '=') == MARKER_LEN &&
            !is_in_comment(source, source_line(source, line).start));
}

int
conflicts_report(const struct source *source, const struct rule *rule, struct findings *out)
{
    int is_any = 0;
    for (size_t line = 1; line <= source->line_count; line++) {
        if (strchr("<>|=", source->bytes[source_line(source, line).start]) == NULL ||
            !is_marker(source, line))
            continue;
        size_t start = source_line(source, line).start;
        line = last_line(source, line);
        const struct value value = {.span = span_of(start, source_line(source, line).end)};
        struct finding *finding =
            findings_add(out, rule, &value, "a merge conflict is not resolved here");
        finding_help(finding,
                     "Keep what is right of both sides, and remove the lines that begin with "
                     "'<<<<<<<', '|||||||', '=======' and '>>>>>>>'.");
        is_any = 1;
    }
    return is_any;
}
