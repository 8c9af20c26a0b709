/* SPDX-License-Identifier: MIT
 * What makes a document not well-formed, in our own words. */
#include "xml/malformed.h"

#include <libxml/xmlerror.h>
#include <string.h>

#include "base/language.h"
#include "xml/end_tags.h"
#include "xml/markup.h"
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
    {XML_ERR_LT_IN_ATTRIBUTE, N_("a '<' in the value of an attribute"), N_("write '&lt;'")},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, N_("an attribute without a value"),
     N_("write ='…' after it")},
    {XML_ERR_COMMENT_NOT_FINISHED, N_("a comment that does not end"),
     N_("write '-->' where it ends")},
    {XML_ERR_HYPHEN_IN_COMMENT, N_("'--' inside a comment"), N_("write one hyphen")},
    {XML_ERR_PI_NOT_FINISHED, N_("a processing instruction that does not end"),
     N_("write '?>' where it ends")},
    {XML_ERR_CDATA_NOT_FINISHED, N_("a CDATA section that does not end"),
     N_("write ']]>' where it ends")},
    {XML_ERR_MISPLACED_CDATA_END, N_("']]>' in a text"), N_("write ']]&gt;'")},
    {XML_ERR_SPACE_REQUIRED, N_("a space is missing here"),
     N_("write a space, or the quote that is missing before it")},
    {XML_ERR_GT_REQUIRED, N_("a '>' is missing here"), N_("write '>' to end the tag")},
    {XML_ERR_LTSLASH_REQUIRED, N_("an end tag is missing here"), NULL},
    {XML_ERR_RESERVED_XML_NAME, N_("an XML declaration that is not at the start of the file"),
     N_("write it in the first line, without anything before it")},
    {XML_ERR_XMLDECL_NOT_FINISHED, N_("the XML declaration does not end"), N_("write '?>'")},
    {XML_WAR_NS_URI, N_("the name of a namespace is no address"), NULL},
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
static const struct wording spaced_end_tag = {
    XML_ERR_GT_REQUIRED, N_("a space before the name of an end tag"), N_("leave it out")};
static const struct wording early_text = {XML_ERR_DOCUMENT_EMPTY, N_("text before the first tag"),
                                          N_("remove it")};
static const struct wording typographic_quote = {
    XML_ERR_ATTRIBUTE_NOT_STARTED, N_("the value of an attribute must be in straight quotes"),
    N_("write '\"' here, and '\"' at the end of the value")};
static const struct wording open_value = {XML_ERR_LT_IN_ATTRIBUTE,
                                          N_("a '<' in the value of an attribute"),
                                          N_("write the closing quote that is missing before it")};

/* Whether a tag or a line ends between the last quote before OFFSET and that: the value was to end, too. */
static int
is_in_open_value(const struct source *source, size_t offset)
{
    while (offset > 0 && source->bytes[offset - 1] != '"')
        if (strchr(">\n", source->bytes[--offset]) != NULL)
            return 1;
    return 0;
}

/* The whole character at OFFSET, or the empty place after the last one. */
static struct span
character_at(const struct source *source, size_t offset)
{
    struct span span = span_of(offset, offset);
    if (offset >= source->len)
        return span_of(source->len, source->len);
    do
        span.end++;
    while (span.end < source->len && ((unsigned char)source->bytes[span.end] & 0xC0) == 0x80);
    return span;
}

/* The white space between "</" and OFFSET, or the character there if there is none. */
static struct span
space_of_end_tag(const struct source *source, size_t offset)
{
    size_t start = offset;
    while (start > 0 && markup_is_space(source->bytes[start - 1]))
        start--;
    if (start < 2 || start == offset || memcmp(source->bytes + start - 2, "</", 2) != 0)
        return character_at(source, offset);
    return span_of(start, offset);
}

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
    if (code == XML_ERR_LT_IN_ATTRIBUTE && is_in_open_value(source, offset))
        return &open_value;
    if ((code == XML_ERR_SPACE_REQUIRED || code == XML_ERR_NAME_REQUIRED) && at == '/')
        return &stray_slash;
    if (code == XML_ERR_GT_REQUIRED && space_of_end_tag(source, offset).start < offset)
        return &spaced_end_tag;
    if (code == XML_ERR_ATTRIBUTE_NOT_STARTED && (unsigned char)at == 0xE2) /* as “ and ” */
        return &typographic_quote;
    for (size_t i = 0; i < sizeof wordings / sizeof *wordings; i++)
        if (wordings[i].code == code)
            return &wordings[i];
    return NULL;
}

/* The last WORD before OFFSET, or the character there if there is none. */
static struct span
word_before(const struct source *source, size_t offset, const char *word)
{
    size_t len = strlen(word);
    for (size_t at = offset; at-- > 0;) /* GCOVR_EXCL_BR_LINE: another libxml2 */
        if (at + len <= source->len && memcmp(source->bytes + at, word, len) == 0)
            return span_of(at, at + len);
    return character_at(source, offset); /* GCOVR_EXCL_LINE: another libxml2 stands elsewhere */
}

/* The last NAME before OFFSET that stands between one of the characters BEFORE and one of
 * AFTER, or the character at OFFSET if there is none. */
static struct span
name_before(const struct source *source, size_t offset, const char *name, const char *before,
            const char *after)
{
    for (size_t end = offset;;) {
        struct span found = word_before(source, end, name);
        if (found.start == 0 || found.start >= end) /* GCOVR_EXCL_BR_LINE: the same */
            return character_at(source, offset);    /* GCOVR_EXCL_LINE */
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
    while (strchr("< \t\r\n", source->bytes[span.start - 1]) == NULL)
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
    while (at != NULL && ++at < tag.attributes + tag.count) /* GCOVR_EXCL_BR_LINE: the same */
        if (markup_is(source, at->name, name))
            return at->name;
    return character_at(source, offset); /* GCOVR_EXCL_LINE: another libxml2 stands elsewhere */
}

/* The "--" at OFFSET or just before it: libxml2 has two readers of comments. */
static struct span
hyphens_at(const struct source *source, size_t offset)
{
    if (strncmp(source->bytes + offset, "--", 2) == 0) /* GCOVR_EXCL_BR_LINE: another libxml2 */
        return span_of(offset, offset + 2);
    return word_before(source, offset, "--"); /* GCOVR_EXCL_LINE: another libxml2 */
}

/* The "]]>" at OFFSET or after it: libxml2 says so from the start of a text's line. */
static struct span
section_end_from(const struct source *source, size_t offset)
{
    const char *found = strstr(source->bytes + offset, "]]>");
    if (found == NULL)                       /* GCOVR_EXCL_BR_LINE: another libxml2 */
        return character_at(source, offset); /* GCOVR_EXCL_LINE: stands elsewhere */
    size_t start = (size_t)(found - source->bytes);
    return span_of(start, start + strlen("]]>"));
}

static struct span
place_of(const struct source *source, int code, size_t offset, const char *name)
{
    switch (code) {
    case XML_ERR_NAME_REQUIRED:
        return strchr("&<", source->bytes[offset - 1]) != NULL ? span_of(offset - 1, offset)
                                                               : character_at(source, offset);
    case XML_ERR_GT_REQUIRED:
        return space_of_end_tag(source, offset);
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
        return word_before(source, offset, "&");
    case XML_ERR_DOCUMENT_EMPTY:
        return markup_trim(source, span_of(offset, markup_seek(source, offset, "<")));
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
        return span_of(word_before(source, offset, "&").start, offset);
    case XML_ERR_RESERVED_XML_NAME:
        return span_of(word_before(source, offset, "<?").start, offset);
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
    if (open != NULL) {
        int is_whole = offset < source->len || source->bytes[source->len - 1] == '>';
        if (code == XML_ERR_TAG_NAME_MISMATCH && is_whole) {
            end_tag_report_wrong(source, offset, open, out);
            return;
        }
        if (offset >= source->len && code != XML_ERR_COMMENT_NOT_FINISHED &&
            code != XML_ERR_CDATA_NOT_FINISHED && code != XML_ERR_PI_NOT_FINISHED) {
            end_tag_report_missing(source, open, out);
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
