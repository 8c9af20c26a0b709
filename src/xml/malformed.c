/* SPDX-License-Identifier: MIT
 * What makes a document not well-formed, in our own words. */
#include "xml/malformed.h"

#include <libxml/xmlerror.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "finding/spelling.h"
#include "xml/markup.h"
#include "xml/node.h"
#include "xml/preflight.h"

/* How an error of libxml2 reads here. Other errors say "this is not XML". */
struct wording {
    int code;
    const char *message;
    const char *hint; /* or NULL */
};

static const struct wording wordings[] = {
    {XML_ERR_DOCUMENT_EMPTY, N_("there is no element in the file"), NULL},
    {XML_ERR_DOCUMENT_END, N_("text after the end of the root element"), N_("remove what follows")},
    {XML_ERR_INVALID_CHAR, N_("a reference to a character that XML does not allow"), NULL},
    {XML_ERR_INVALID_HEX_CHARREF, N_("an unfinished character reference"),
     N_("write it like '&#xE8;'")},
    {XML_ERR_INVALID_DEC_CHARREF, N_("an unfinished character reference"),
     N_("write it like '&#232;'")},
    {XML_ERR_NAME_REQUIRED, N_("a name is missing here"),
     N_("write '&lt;' for '<', '&amp;' for '&'")},
    {XML_ERR_ATTRIBUTE_NOT_STARTED, N_("the value of an attribute must be in quotes"),
     N_("write a quote before it")},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED, N_("the value of an attribute does not end"),
     N_("write the closing quote")},
    {XML_ERR_LT_IN_ATTRIBUTE, N_("a '<' in the value of an attribute"),
     N_("write '&lt;', or the closing quote that is missing before it")},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, N_("an attribute without a value"),
     N_("write ='…' after it")},
    {XML_ERR_COMMENT_NOT_FINISHED, N_("a comment that does not end"), N_("write '-->' after it")},
    {XML_ERR_HYPHEN_IN_COMMENT, N_("'--' inside a comment"), N_("write one hyphen")},
    {XML_ERR_PI_NOT_FINISHED, N_("a processing instruction that does not end"), N_("write '?>'")},
    {XML_ERR_CDATA_NOT_FINISHED, N_("a CDATA section that does not end"),
     N_("write ']]>' after it")},
    {XML_ERR_MISPLACED_CDATA_END, N_("']]>' in a text"), N_("write ']]&gt;'")},
    {XML_ERR_SPACE_REQUIRED, N_("a space is missing here"),
     N_("write a space, or the quote that is missing before it")},
    {XML_ERR_GT_REQUIRED, N_("a '>' is missing here"), N_("write '>' to end the tag")},
    {XML_ERR_LTSLASH_REQUIRED, N_("an end tag is missing here"), NULL},
    {XML_ERR_RESERVED_XML_NAME, N_("an XML declaration that is not at the start of the file"),
     N_("write it in the first line, without anything before it")},
    {XML_ERR_XMLDECL_NOT_FINISHED, N_("the XML declaration does not end"), N_("write '?>'")},
};

/* What a bare '&' or '<' reads like: libxml2 asks for the name after it. */
static const struct wording bare_ampersand = {
    XML_ERR_ENTITYREF_SEMICOL_MISSING, N_("a '&' that starts no reference"), N_("write '&amp;'")};
static const struct wording bare_less_than = {XML_ERR_NAME_REQUIRED, N_("a '<' that starts no tag"),
                                              N_("write '&lt;'")};
static const struct wording open_tag = {XML_ERR_GT_REQUIRED, N_("a '<' inside a tag"),
                                        N_("write the '>' that is missing before it")};
static const struct wording stray_slash = {
    XML_ERR_SPACE_REQUIRED, N_("a '/' that ends no tag"),
    N_("write '>' after it, or the quote that is missing before it")};
static const struct wording early_text = {XML_ERR_DOCUMENT_EMPTY, N_("text before the first tag"),
                                          N_("remove it")};
static const struct wording typographic_quote = {
    XML_ERR_ATTRIBUTE_NOT_STARTED, N_("the value of an attribute must be in straight quotes"),
    N_("write '\"' instead")};

/* The wording for CODE at OFFSET, or NULL: "this is not XML". */
static const struct wording *
wording_of(const struct source *source, int code, size_t offset)
{
    char at = offset < source->len ? source->bytes[offset] : '\0';
    char before = offset > 0 ? source->bytes[offset - 1] : '\0';
    if (code == XML_ERR_ENTITYREF_SEMICOL_MISSING ||
        (code == XML_ERR_NAME_REQUIRED && before == '&'))
        return &bare_ampersand;
    if (code == XML_ERR_NAME_REQUIRED && before == '<')
        return &bare_less_than;
    if ((code == XML_ERR_NAME_REQUIRED || code == XML_ERR_GT_REQUIRED ||
         code == XML_ERR_SPACE_REQUIRED) &&
        at == '<')
        return &open_tag;
    if (code == XML_ERR_DOCUMENT_EMPTY && markup_seek(source, offset, "<") < source->len)
        return &early_text;
    if (code == XML_ERR_SPACE_REQUIRED && at == '/')
        return &stray_slash;
    if (code == XML_ERR_ATTRIBUTE_NOT_STARTED && (unsigned char)at == 0xE2) /* as “ and ” */
        return &typographic_quote;
    for (size_t i = 0; i < sizeof wordings / sizeof *wordings; i++)
        if (wordings[i].code == code)
            return &wordings[i];
    return NULL;
}

/* The whole character at OFFSET, or the empty place after the last one. */
static struct span
character_at(const struct source *source, size_t offset)
{
    struct span span = {offset, offset};
    if (offset >= source->len)
        return (struct span){source->len, source->len};
    do
        span.end++;
    while (span.end < source->len && ((unsigned char)source->bytes[span.end] & 0xC0) == 0x80);
    return span;
}

/* The last WORD before OFFSET, or the character there if there is none. */
static struct span
word_before(const struct source *source, size_t offset, const char *word)
{
    size_t len = strlen(word);
    for (size_t at = offset; at-- > 0;)
        if (at + len <= source->len && memcmp(source->bytes + at, word, len) == 0)
            return (struct span){at, at + len};
    return character_at(source, offset);
}

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
    for (const xmlNode *node = open->parent; node != NULL && node->type == XML_ELEMENT_NODE;
         node = node->parent)
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
    if (node_offset(open) > line + indentation(source, line)) /* no element stands inside a line */
        finding_hint(finding, "leave it out");
    else
        finding_hint(finding, "write '</%s>' at the end of line %zu", name,
                     source_line_at(source, end));
    finding_relate(finding, found, "the element around it ends here");
}

/* </x> where </y> belongs. */
static void
report_mismatch(const struct source *source, size_t offset, const xmlNode *open,
                struct findings *out)
{
    size_t start = word_before(source, offset, "<").start;
    struct value value = {.span = {start + 2, start + 2}};
    while (value.span.end < source->len &&
           strchr("> \t\r\n", source->bytes[value.span.end]) == NULL)
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
    if (is_its_own || spelling.nearest != NULL)
        finding_hint(finding, "write '%s'", expected);
    else
        finding_hint(finding, "remove it");
    arena_free(arena);
    finding_relate(finding, open_name(source, open), "<%s> starts here", expected);
}

/* The file ends inside OPEN. */
static void
report_truncation(const struct source *source, const xmlNode *open, struct findings *out)
{
    const struct value value = {.span = {source->len, source->len}};
    const char *name = (const char *)open->name;
    struct finding *finding =
        findings_add(out, rule_not_well_formed, &value, "the file ends before </%s>", name);
    if (open->parent == NULL || open->parent->type != XML_ELEMENT_NODE)
        finding_hint(finding, "write '</%s>'", name);
    else
        finding_help(finding, "The end of the file is missing. Take it from an earlier version.");
    finding_relate(finding, open_name(source, open), "<%s> starts here", name);
}

/* The last NAME before OFFSET that stands between one of the characters BEFORE and one of
 * AFTER, or the character at OFFSET if there is none. */
static struct span
name_before(const struct source *source, size_t offset, const char *name, const char *before,
            const char *after)
{
    for (size_t end = offset;;) {
        struct span found = word_before(source, end, name);
        if (found.start == 0 || found.start >= end)
            return character_at(source, offset);
        if (strchr(before, source->bytes[found.start - 1]) != NULL &&
            strchr(after, source->bytes[found.end]) != NULL)
            return found;
        end = found.start;
    }
}

/* The name of an attribute that ends as SPAN does, with its prefix. */
static struct span
with_prefix(const struct source *source, struct span span)
{
    while (span.start > 0 && strchr("< \t\r\n", source->bytes[span.start - 1]) == NULL)
        span.start--;
    return span;
}

/* The second attribute NAME of the tag in which OFFSET is, or that ends there. */
static struct span
second_attribute(const struct source *source, size_t offset, const char *name)
{
    struct markup_tag tag;
    markup_read_tag(source, word_before(source, offset, "<").start, &tag);
    const struct markup_attribute *first = markup_find(source, &tag, name), *at = first;
    while (at != NULL && ++at < tag.attributes + tag.count)
        if (markup_is(source, at->name, name))
            return at->name;
    return character_at(source, offset);
}

/* The "--" at OFFSET or just before it: libxml2 has two readers of comments. */
static struct span
hyphens_at(const struct source *source, size_t offset)
{
    if (offset + 2 <= source->len && memcmp(source->bytes + offset, "--", 2) == 0)
        return (struct span){offset, offset + 2};
    return word_before(source, offset, "--");
}

/* The "]]>" at OFFSET or after it: libxml2 says so from the start of a text's line. */
static struct span
section_end_from(const struct source *source, size_t offset)
{
    const char *found = strstr(source->bytes + offset, "]]>");
    if (found == NULL)
        return character_at(source, offset);
    size_t start = (size_t)(found - source->bytes);
    return (struct span){start, start + strlen("]]>")};
}

static struct span
place_of(const struct source *source, int code, size_t offset, const char *name)
{
    switch (code) {
    case XML_ERR_NAME_REQUIRED:
        return offset > 0 && strchr("&<", source->bytes[offset - 1]) != NULL
                   ? (struct span){offset - 1, offset}
                   : character_at(source, offset);
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
        return word_before(source, offset, "&");
    case XML_ERR_DOCUMENT_EMPTY:
        return markup_trim(source, (struct span){offset, markup_seek(source, offset, "<")});
    case XML_ERR_PI_NOT_FINISHED:
        return word_before(source, offset, "<?");
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
        return with_prefix(source, name_before(source, offset, name, ": \t\r\n", "/>\"' \t\r\n"));
    case XML_ERR_ATTRIBUTE_REDEFINED:
        return second_attribute(source, offset, name);
    case XML_NS_ERR_ATTRIBUTE_REDEFINED: /* under two prefixes that mean the same */
        return name_before(source, offset, name, ": \t\r\n", "=/> \t\r\n");
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
        return name_before(source, offset, name, "< \t\r\n", ":");
    case XML_ERR_INVALID_CHAR: /* as it stands, preflight has refused it */
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
        return (struct span){word_before(source, offset, "&").start, offset};
    case XML_ERR_RESERVED_XML_NAME:
        return (struct span){word_before(source, offset, "<?").start, offset};
    case XML_ERR_COMMENT_NOT_FINISHED:
        return word_before(source, offset, "<!--");
    case XML_ERR_CDATA_NOT_FINISHED:
        return word_before(source, offset, "<![CDATA[");
    case XML_ERR_HYPHEN_IN_COMMENT:
        return hyphens_at(source, offset);
    case XML_ERR_MISPLACED_CDATA_END:
        return section_end_from(source, offset);
    default:
        return character_at(source, offset);
    }
}

/* Reports an error that is about NAME, with what to do; 0 if CODE is another one. */
static int
report_named(int code, const struct value *value, const char *name, struct findings *out)
{
    struct finding *finding;
    switch (code) {
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
        finding = findings_add(out, rule_not_well_formed, value, "the entity '&%s;' does not exist",
                               name);
        finding_hint(finding, "write the character itself: the file is UTF-8");
        return 1;
    case XML_ERR_ATTRIBUTE_REDEFINED:
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
        finding = findings_add(out, rule_not_well_formed, value,
                               "the attribute '%s' appears twice in one tag", name);
        finding_hint(finding, "remove one");
        return 1;
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
        findings_add(out, rule_not_well_formed, value, "the prefix '%s' is not declared", name);
        return 1;
    default:
        return 0;
    }
}

void
malformed_report(const struct source *source, int code, size_t offset, const xmlNode *open,
                 const char *name, struct findings *out)
{
    if (open != NULL && open->type == XML_ELEMENT_NODE) {
        if (code == XML_ERR_TAG_NAME_MISMATCH && offset < source->len) {
            report_mismatch(source, offset, open, out);
            return;
        }
        if (offset >= source->len && code != XML_ERR_COMMENT_NOT_FINISHED &&
            code != XML_ERR_CDATA_NOT_FINISHED && code != XML_ERR_PI_NOT_FINISHED) {
            report_truncation(source, open, out);
            return;
        }
    }
    if (name == NULL)
        name = "";
    const struct value value = {.span = place_of(source, code, offset, name)};
    if (report_named(code, &value, name, out))
        return;
    const struct wording *wording = wording_of(source, code, offset);
    struct finding *finding =
        findings_add(out, rule_not_well_formed, &value, "%s",
                     tr(wording != NULL ? wording->message : N_("this is not XML")));
    if (wording != NULL && wording->hint != NULL)
        finding_hint(finding, "%s", tr(wording->hint));
}
