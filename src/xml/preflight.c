/* SPDX-License-Identifier: MIT
 * The gate before every library: one linear pass over the bytes refuses what must not
 * reach a parser. */
#include "xml/preflight.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <unictype.h>
#include <unistr.h>

#include "base/language.h"
#include "base/legacy.h"
#include "base/utf8.h"
#include "xml/conflicts.h"
#include "xml/limits.h"
#include "xml/markup.h"
#include "xml/token.h"

/* The rows are at the bottom, as in every file of rules; these are their places. */
enum { NOT_UTF8, DOCTYPE_FORBIDDEN, NOT_WELL_FORMED, LIMIT_EXCEEDED, RULE_COUNT };
static const struct rule rules[RULE_COUNT];

/* A walk over the markup. */
struct gate_walk {
    const struct source *source;
    struct findings *out;
    size_t at;
    size_t depth;
    size_t record_elements;
    int is_refused;
    int is_over; /* this is no XML from here on: the parser will stop here and say so */
};

static void
refuse(struct gate_walk *walk, int rule, size_t start, size_t end, const char *message)
{
    const struct value value = {.span = span_of(start, end)};
    findings_add(walk->out, &rules[rule], &value, "%s", tr(message));
    walk->is_refused = 1;
}

static void
refuse_limit(struct gate_walk *walk, size_t start, const char *what, size_t limit)
{
    const struct value value = {.span = span_of(start, start + 1)};
    findings_add(walk->out, &rules[LIMIT_EXCEEDED], &value, "%s: the limit is %zu", tr(what),
                 limit);
    walk->is_refused = 1;
}

static int
goes_on(const struct gate_walk *walk)
{
    return !walk->is_refused && !walk->is_over && walk->at < walk->source->len;
}

/* UTF-16 and UTF-32, by their byte order mark or by the zero bytes around the first '<'
 * (XML 1.0, appendix F). */
static int
is_wide(const struct source *source)
{
    const unsigned char *b = (const unsigned char *)source->bytes;
    if (source->len < 2)
        return 0;
    if ((b[0] == 0xFE && b[1] == 0xFF) || (b[0] == 0xFF && b[1] == 0xFE))
        return 1;
    return (b[0] == 0 && b[1] == '<') || (b[0] == '<' && b[1] == 0) ||
           (source->len >= 4 && b[0] == 0 && b[1] == 0);
}

/* XML 1.0, production 2: tab, line feed, carriage return, and no other control. U+FFFE and U+FFFF are EF BF BE and EF BF
 * BF. BYTE begins a whole character. */
static int
is_forbidden(const unsigned char *byte)
{
    if (*byte < 0x20)
        return *byte != '\t' && *byte != '\n' && *byte != '\r';
    return *byte == 0xEF && byte[1] == 0xBF && byte[2] >= 0xBE;
}

/* Moves AT over what is plain, which most of every document is: printable ASCII, and the white space that XML allows. */
static const unsigned char *
skip_plain(const unsigned char *at, const unsigned char *end)
{
    const uint64_t high = UINT64_C(0x8080808080808080), spaces = UINT64_C(0x2020202020202020);
    for (;;) {
        for (uint64_t eight; end - at >= 8; at += 8) {
            memcpy(&eight, at, sizeof eight);
            if ((eight & high) != 0 || ((eight - spaces) & high) != 0)
                break;
        }
        while (at < end && *at >= 0x20 && *at < 0x80)
            at++;
        if (at == end || *at >= 0x80 || is_forbidden(at))
            return at;
        at++;
    }
}

/* Whether SOURCE has a character beyond ASCII in UTF-8. */
static int
has_utf8(const struct source *source)
{
    uint32_t point;
    for (size_t at = 0; at < source->len; at++)
        if (((unsigned char)source->bytes[at] & 0x80) != 0 &&
            utf8_read(source->bytes + at, source->len - at, &point) > 1)
            return 1;
    return 0;
}

static int
is_plain(char byte)
{
    return byte >= ' ' && byte <= '~';
}

/* Refuses the byte at OFFSET, and says what it means where most files come from that are not UTF-8. */
static void
refuse_byte(struct gate_walk *walk, size_t offset)
{
    const struct source *source = walk->source;
    const struct value value = {.span = span_of(offset, offset + 1)};
    uint32_t point = legacy_point(LEGACY_WINDOWS_1252, (unsigned char)source->bytes[offset]);
    char text[5] = "";
    walk->is_refused = 1;
    ucs4_t unused;
    if (u8_mbtoucr(&unused, (const uint8_t *)source->bytes + offset, source->len - offset) == -2) {
        findings_add(walk->out, &rules[NOT_UTF8], &value, "the file ends inside a character");
        return;
    }
    utf8_write(point, text);
    int is_in_text =
        offset > 0 && is_plain(source->bytes[offset - 1]) && is_plain(source->bytes[offset + 1]);
    if (!is_in_text || (!uc_is_alpha(point) && !uc_is_punct(point))) {
        findings_add(walk->out, &rules[NOT_UTF8], &value, "a byte that is not UTF-8");
        return;
    }
    struct finding *finding =
        findings_add(walk->out, &rules[NOT_UTF8], &value,
                     "a byte that is not UTF-8: in Windows-1252 it is '%s'", text);
    if (has_utf8(source))
        finding_hint(finding, "write '%s' again, in UTF-8", text);
    else
        finding_help(finding,
                     "The whole file seems to be in Windows-1252: convert it with 'iconv -f %s -t "
                     "UTF-8'.",
                     legacy_name(LEGACY_WINDOWS_1252));
}

static void
check_characters(struct gate_walk *walk)
{
    const unsigned char *start = (const unsigned char *)walk->source->bytes;
    const unsigned char *end = start + walk->source->len;
    const unsigned char *at = start;
    while (!walk->is_refused && (at = skip_plain(at, end)) < end) {
        uint32_t point;
        size_t used = utf8_read((const char *)at, (size_t)(end - at), &point);
        size_t offset = (size_t)(at - start);
        if (used == 0)
            refuse_byte(walk, offset);
        else if (is_forbidden(at))
            refuse(walk, NOT_WELL_FORMED, offset, offset + used,
                   *at == 0 ? N_("a NUL byte is not XML")
                            : N_("a character that XML does not allow"));
        at += used;
    }
}

static void
check_declaration(struct gate_walk *walk)
{
    static const struct {
        const char *name, *value, *message;
        int rule;
    } wanted[] = {
        {"encoding", "UTF-8", N_("the file declares an encoding other than UTF-8"), NOT_UTF8},
        {"version", "1.0", N_("the file declares a version of XML other than 1.0"),
         NOT_WELL_FORMED},
    };
    const struct source *source = walk->source;
    struct markup_tag tag;
    if (markup_starts(source, 0, "\xEF\xBB\xBF"))
        walk->at = 3;
    if (!markup_starts(source, walk->at, "<?xml") || walk->at + 6 > source->len ||
        strchr(" \t\r\n", source->bytes[walk->at + 5]) == NULL)
        return;
    markup_read_tag(source, walk->at, &tag); /* in which pairs are written like attributes */
    size_t end = markup_seek(source, walk->at, "?>");
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        const struct markup_attribute *pair = markup_find(source, &tag, wanted[i].name);
        if (pair == NULL || pair->value.end > end || pair->value.start == pair->value.end ||
            strchr("\"'", source->bytes[pair->value.start - 1]) == NULL)
            continue;
        size_t len = pair->value.end - pair->value.start;
        if (len != strlen(wanted[i].value) ||
            strncasecmp(source->bytes + pair->value.start, wanted[i].value, len) != 0)
            refuse(walk, wanted[i].rule, pair->value.start, pair->value.end, wanted[i].message);
    }
}

/* A '<' in a value is no XML: a quote is missing somewhere, and what follows is not what it
 * seems to be. */
static void
skip_attribute_value(struct gate_walk *walk)
{
    const char *value = walk->source->bytes + walk->at + 1;
    size_t rest = walk->source->len - walk->at - 1;
    const char *end = memchr(value, value[-1], rest);
    size_t len = end != NULL ? (size_t)(end - value) : rest;
    walk->is_over = memchr(value, '<', len) != NULL;
    if (!walk->is_over && len > LIMIT_ATTRIBUTE)
        refuse_limit(walk, walk->at, N_("an attribute too long, in bytes"), LIMIT_ATTRIBUTE);
    walk->at += len + 1 + (end != NULL);
}

/* Moves over the letters of a name and refuses one that is too long. */
static void
skip_name(struct gate_walk *walk)
{
    static const unsigned char ends[256] = {
        [' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, ['='] = 1,
        ['/'] = 1, ['>'] = 1,  ['<'] = 1,  ['"'] = 1,  ['\''] = 1};
    size_t begin = walk->at;
    while (walk->at < walk->source->len && !ends[(unsigned char)walk->source->bytes[walk->at]])
        walk->at++;
    if (walk->at - begin > LIMIT_NAME)
        refuse_limit(walk, begin, N_("a name too long, in bytes"), LIMIT_NAME);
}

static void
enter_element(struct gate_walk *walk, size_t tag)
{
    walk->depth++;
    walk->record_elements = walk->depth <= 2 ? 0 : walk->record_elements + 1;
    if (walk->depth > LIMIT_DEPTH)
        refuse_limit(walk, tag, N_("elements nested too deep"), LIMIT_DEPTH);
    else if (walk->record_elements > LIMIT_RECORD_ELEMENTS)
        refuse_limit(walk, tag, N_("a record with too many elements"), LIMIT_RECORD_ELEMENTS);
}

static void
walk_start_tag(struct gate_walk *walk)
{
    size_t tag = walk->at++, attributes = 0;
    const char *bytes = walk->source->bytes;
    skip_name(walk);
    enter_element(walk, tag);
    while (goes_on(walk) && bytes[walk->at] != '>') {
        char c = bytes[walk->at];
        if (c == '"' || c == '\'') {
            skip_attribute_value(walk);
            if (++attributes > LIMIT_ATTRIBUTES)
                refuse_limit(walk, tag, N_("too many attributes in a tag"), LIMIT_ATTRIBUTES);
        } else if (markup_is_space(c) || c == '=' || c == '/') {
            walk->at++;
        } else {
            walk->is_over |= c == '<';
            skip_name(walk);
        }
    }
    if (walk->at < walk->source->len && bytes[walk->at] == '>') {
        walk->depth -= bytes[walk->at - 1] == '/';
        walk->at++;
    }
}

static void
walk_declaration(struct gate_walk *walk, size_t end)
{
    size_t at = walk->at;
    walk->at = end;
    skip_name(walk);
    if (markup_starts(walk->source, at, "<!DOCTYPE"))
        refuse(walk, DOCTYPE_FORBIDDEN, at, at + strlen("<!DOCTYPE"),
               N_("a DOCTYPE is not allowed"));
}

/* How long the other tokens may be, without what delimits them. */
static const struct {
    size_t delimiters;
    size_t limit;
    const char *what;
} lengths[] = {
    [TOKEN_TEXT] = {0, LIMIT_TEXT, N_("a text too long, in bytes")},
    [TOKEN_END] = {sizeof "</>" - 1, LIMIT_NAME, N_("a name too long, in bytes")},
    [TOKEN_COMMENT] = {sizeof "<!---->" - 1, LIMIT_TEXT, N_("a comment too long, in bytes")},
    [TOKEN_CDATA] = {sizeof "<![CDATA[]]>" - 1, LIMIT_TEXT,
                     N_("a CDATA section too long, in bytes")},
    [TOKEN_INSTRUCTION] = {4, LIMIT_TEXT, N_("a processing instruction too long, in bytes")},
};

static void
walk_token(struct gate_walk *walk)
{
    size_t end;
    enum token_kind kind = token_read(walk->source, walk->at, &end);
    if (kind == TOKEN_START) {
        walk_start_tag(walk);
        return;
    }
    if (kind == TOKEN_DECLARATION) {
        walk_declaration(walk, end);
        return;
    }
    if (end - walk->at > lengths[kind].delimiters + lengths[kind].limit)
        refuse_limit(walk, walk->at, lengths[kind].what, lengths[kind].limit);
    walk->depth -= kind == TOKEN_END && walk->depth > 0;
    walk->at = end;
}

int
preflight_passes(const struct source *source, struct findings *out)
{
    struct gate_walk walk = {.source = source, .out = out};
    if (source->len == 0)
        refuse(&walk, NOT_WELL_FORMED, 0, 0, N_("the file is empty"));
    else if (source->len > LIMIT_FILE)
        refuse_limit(&walk, 0, N_("the file is too large, in bytes"), LIMIT_FILE);
    else if (is_wide(source))
        refuse(&walk, NOT_UTF8, 0, 2, N_("the file is UTF-16 or UTF-32, not UTF-8"));
    else
        check_characters(&walk);
    if (!walk.is_refused)
        walk.is_refused = conflicts_report(source, rule_not_well_formed, out);
    if (!walk.is_refused)
        check_declaration(&walk);
    while (goes_on(&walk))
        walk_token(&walk);
    return !walk.is_refused;
}

/* Twenty elements inside each other. */
#define A_4 "<a><a><a><a>"
#define A_20 A_4 A_4 A_4 A_4 A_4

static const struct rule rules[RULE_COUNT] = {
    [NOT_UTF8] =
        {
            .id = "FSE001",
            .name = "not-utf8",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("Bytes that are not UTF-8, another declared encoding, or UTF-16."),
            .why = N_("One encoding everywhere keeps “Valle d’Aosta” readable on every machine; "
                      "with another, positions and even the text itself depend on the library "
                      "that reads them (XML 1.0, section 4.3.3)."),
            .fix = N_("Save the file as UTF-8 and declare encoding=\"UTF-8\", or no encoding."),
            .bad = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
            .good = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        },
    [DOCTYPE_FORBIDDEN] =
        {
            .id = "FSE002",
            .name = "doctype-forbidden",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("A DOCTYPE, whatever is in it."),
            .why = N_("A document type can make the parser read other files or grow a few lines "
                      "to gigabytes (OWASP, XML External Entity Prevention); the dataset needs "
                      "none."),
            .fix = N_("Remove the DOCTYPE and write characters instead of entities."),
            .bad = "<!DOCTYPE regions>\n"
                   "<regions …>",
            .good = "<regions …>",
        },
    [NOT_WELL_FORMED] =
        {
            .id = "FSE003",
            .name = "not-well-formed",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("The first point where the file is no longer XML."),
            .why = N_("Nobody can say what the file means after that point, so nothing after it "
                      "is checked (XML 1.0, section 2.1)."),
            .fix = N_("Fix the markup at this place and check again."),
            .bad = "<name xml:lang=\"it\">Lazio</nome>",
            .good = "<name xml:lang=\"it\">Lazio</name>",
        },
    [LIMIT_EXCEEDED] =
        {
            .id = "FSE005",
            .name = "limit-exceeded",
            .severity = SEVERITY_ERROR,
            .is_fatal = 1,
            .summary = N_("Size, depth, length or count beyond the limits."),
            .why = N_("Our own limits, below those of the libraries, give the same result with "
                      "every version of them, and keep a hostile file from exhausting the "
                      "machine."),
            .fix = N_("Make it smaller: no real dataset comes near these limits."),
            .bad = "<national>\n  " A_20 "\n  " A_20 "\n  " A_20 "\n  " A_20 "\n  " A_20,
            .good = "<national>",
        },
};

const struct rule_family preflight_rules = {rules, RULE_COUNT};
const struct rule *const rule_not_well_formed = &rules[NOT_WELL_FORMED];
