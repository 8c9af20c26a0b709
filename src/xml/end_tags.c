/* SPDX-License-Identifier: MIT
 * Elements that do not end where they should. */
#include "xml/end_tags.h"

#include <string.h>

#include "base/arena.h"
#include "finding/spelling.h"
#include "xml/markup.h"
#include "xml/node.h"
#include "xml/preflight.h"

static struct span
open_name(const struct source *source, const xmlNode *open)
{
    struct markup_tag tag;
    markup_read_tag(source, node_offset(open), &tag);
    return tag.name;
}

/* The element called NAME (LEN bytes) that is open around OPEN, or NULL. */
static const xmlNode *
find_open_around(const xmlNode *open, const char *name, size_t len)
{
    for (const xmlNode *node = open->parent; node->type == XML_ELEMENT_NODE; node = node->parent)
        if (strlen((const char *)node->name) == len && memcmp(node->name, name, len) == 0)
            return node;
    return NULL;
}

/* Where the line of OFFSET starts; how many characters of white space stand there. */
static size_t
line_start(const struct source *source, size_t offset)
{
    while (offset > 0 && source->bytes[offset - 1] != '\n')
        offset--;
    return offset;
}

static size_t
indentation(const struct source *source, size_t offset)
{
    return strspn(source->bytes + line_start(source, offset), " \t");
}

/* The end of the last line that, by its indentation, belongs to the element at OPEN, before END. */
static size_t
content_end(const struct source *source, size_t open, size_t end)
{
    size_t wanted = indentation(source, open), last = end;
    for (size_t at = open; at < end; at++) {
        if (source->bytes[at] != '\n')
            continue;
        if (indentation(source, at + 1) <= wanted)
            return at;
        last = at;
    }
    return last;
}

/* Whether the end tag at END stands where that of the element at OPEN would. */
static int
is_in_place(const struct source *source, size_t open, size_t end)
{
    size_t first = line_start(source, open), last = line_start(source, end);
    return first == last || (indentation(source, open) == indentation(source, end) &&
                             end == last + indentation(source, end));
}

/* Whether BYTES begin with NAME as the name of a tag. */
static int
begins_with_name(const char *bytes, const char *name)
{
    size_t len = strlen(name);
    return strncmp(bytes, name, len) == 0 && strchr("> /\t\r\n", bytes[len]) != NULL;
}

/* Whether an element NAME that is open at OFFSET is closed after it. */
static int
is_closed_later(const struct source *source, size_t offset, const char *name)
{
    size_t depth = 1;
    const char *end = source->bytes + offset; /* of the tag, which may have many '<' in it */
    for (const char *at = end; (at = strchr(at, '<')) != NULL; at++) {
        if (end <= at)
            end = at + strcspn(at, ">");
        if (begins_with_name(at + 1, name) && *end == '>' && end[-1] != '/')
            depth++;
        else if (at[1] == '/' && begins_with_name(at + 2, name) && --depth == 0)
            return 1;
    }
    return 0;
}

/* Where "/NAME>" stands from START to END without its '<'; END if it does not. */
static size_t
find_bare_end(const struct source *source, size_t start, size_t end, const char *name)
{
    for (size_t at = start; (at = markup_seek(source, at, "/")) < end; at++)
        if (source->bytes[at - 1] != '<' && begins_with_name(source->bytes + at + 1, name))
            return at;
    return end;
}

/* OPEN has no end tag before the one of FOUND (LEN bytes), an element around it. */
static void
report_unclosed(const struct source *source, const xmlNode *open, struct span found,
                struct findings *out)
{
    const struct value value = {.span = open_name(source, open)};
    size_t end = content_end(source, value.span.start, found.start);
    const char *name = (const char *)open->name;
    struct finding *finding =
        findings_add(out, rule_not_well_formed, &value, "<%s> has no end tag", name);
    size_t line = line_start(source, node_offset(open));
    size_t bare = find_bare_end(source, value.span.end, found.start, name);
    if (bare < found.start)
        finding_hint(finding, "write '<' before '/%s>' in line %zu", name,
                     source_line_at(source, bare));
    else if (node_offset(open) >
             line + indentation(source, line)) /* no element stands inside a line */
        finding_hint(finding, "leave it out");
    else
        finding_hint(finding, "write '</%s>' at the end of line %zu", name,
                     source_line_at(source, end));
    finding_relate(finding, found, "the element around it ends here");
}

void
end_tag_report_wrong(const struct source *source, size_t offset, const xmlNode *open,
                     struct findings *out)
{
    size_t start = offset - 1; /* at OFFSET, the next tag may begin */
    while (strncmp(source->bytes + start, "</", 2) != 0)
        start--;
    struct value value = {.span = span_of(start + 2, start + 2)};
    while (strchr("> \t\r\n", source->bytes[value.span.end]) == NULL)
        value.span.end++;
    const char *found = source->bytes + value.span.start;
    size_t len = value.span.end - value.span.start;
    const char *expected = (const char *)open->name;
    const xmlNode *around = find_open_around(open, found, len);
    int is_its_own = is_in_place(source, node_offset(open), start);
    if (around != NULL && (!is_its_own || is_in_place(source, node_offset(around), start))) {
        report_unclosed(source, open, value.span, out);
        return;
    }
    struct finding *finding =
        findings_add(out, rule_not_well_formed, &value, "'</%.*s>' does not end <%s>", (int)len,
                     found, expected);
    struct arena *arena = arena_new();
    struct spelling spelling = spelling_of(arena_copy(arena, found, len));
    spelling_try(&spelling, expected);
    if (!is_its_own && is_closed_later(source, value.span.end, expected))
        finding_hint(finding, "remove it, or write the start tag that is missing before it");
    else if (is_its_own || spelling.nearest != NULL)
        finding_hint(finding, "write '%s'", expected);
    else
        finding_hint(finding, "remove it");
    arena_free(arena);
    finding_relate(finding, open_name(source, open), "<%s> starts here", expected);
}

void
end_tag_report_missing(const struct source *source, const xmlNode *open, struct findings *out)
{
    const struct value value = {.span = span_of(source->len, source->len)};
    const char *name = (const char *)open->name;
    struct finding *finding =
        findings_add(out, rule_not_well_formed, &value, "the file ends before </%s>", name);
    if (open->parent->type != XML_ELEMENT_NODE)
        finding_hint(finding, "write '</%s>', if nothing else is missing", name);
    finding_help(finding, "The end of the file is missing. Take it from an earlier version.");
    finding_relate(finding, open_name(source, open), "<%s> starts here", name);
}
