/* SPDX-License-Identifier: MIT
 * What must hold of anything that the program writes. None of this is the program's own idea of what is safe, or well-formed. */
#include <jansson.h>
#include <libxml/parser.h>
#include <string.h>

#include "base/utf8.h"
#include "oracle.h"
#include "support.h"

/* C0 but tab and line feed, DEL, C1, the soft hyphen, what turns the direction of writing or cannot be seen, private
 * characters, the byte order mark. A zero-width space keeps Markdown from making a link. */
static const struct {
    uint32_t first;
    uint32_t last;
} unsafe[] = {{0, 8},           {0xB, 0xC},         {0xE, 0x1F},      {0x7F, 0x9F},
              {0xAD, 0xAD},     {0x61C, 0x61C},     {0x180E, 0x180E}, {0x200E, 0x200F},
              {0x2028, 0x202E}, {0x2060, 0x2069},   {0xE000, 0xF8FF}, {0xFEFF, 0xFEFF},
              {0xFFFE, 0xFFFF}, {0xE0000, 0x10FFFF}};

static void
characters_hold(const char *what, const struct buffer *out)
{
    const char *bytes = buffer_text(out);
    for (size_t at = 0; at < out->len;) {
        uint32_t point;
        size_t used = utf8_read(bytes + at, out->len - at, &point);
        if (used == 0)
            fuzz_fail("%s: no UTF-8 at %zu", what, at);
        for (size_t i = 0; i < sizeof unsafe / sizeof *unsafe; i++)
            if (point >= unsafe[i].first && point <= unsafe[i].last)
                fuzz_fail("%s: U+%04X at %zu", what, (unsigned)point, at);
        at += used;
    }
}

static int
has(const char *line, size_t len, const char *word)
{
    size_t word_len = strlen(word);
    for (size_t at = 0; at + word_len <= len; at++)
        if (memcmp(line + at, word, word_len) == 0)
            return 1;
    return 0;
}

static int
is_allowed(const char *line, size_t len, const char *const *commands)
{
    for (; commands != NULL && *commands != NULL; commands++)
        if (len >= strlen(*commands) && memcmp(line, *commands, strlen(*commands)) == 0)
            return 1;
    return 0;
}

/* https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands: after blanks, too; Azure and TeamCity
 * look for theirs anywhere in a line. */
static void
line_holds(const char *what, const char *line, size_t len, const char *const *commands)
{
    size_t blanks = strspn(line, " \t");
    int is_command = len >= blanks + 2 && memcmp(line + blanks, "::", 2) == 0;
    if ((is_command && !is_allowed(line, len, commands)) || has(line, len, "##[") ||
        has(line, len, "##vso[") || has(line, len, "##teamcity["))
        fuzz_fail("%s: a command: %.*s", what, (int)len, line);
}

void
oracle_safe(const char *what, const struct buffer *out, const char *const *commands)
{
    const char *line = buffer_text(out), *end = line + out->len;
    characters_hold(what, out);
    while (line < end) {
        size_t len = strcspn(line, "\r\n");
        line_holds(what, line, len, commands);
        line += len + 1;
    }
}

static void
read_json(const char *what, const struct buffer *out)
{
    json_error_t error;
    json_t *value =
        json_loadb(buffer_text(out), out->len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
    if (value == NULL)
        fuzz_fail("%s: no JSON: %s, at %d", what, error.text, error.position);
    json_decref(value);
}

static void
read_xml(const char *what, const struct buffer *out)
{
    xmlDoc *document = xmlReadMemory(buffer_text(out), (int)out->len, what, NULL, XML_PARSE_NONET);
    if (document == NULL)
        fuzz_fail("%s: not well-formed", what);
    xmlFreeDoc(document);
}

/* The offset after the field at AT; one in quotes ends with the quote that is not doubled. */
static size_t
field_end(const char *what, const char *text, size_t at, char separator)
{
    const char plain_stops[] = {separator, '"', '\r', '\n', '\0'};
    if (text[at] != '"')
        return at + strcspn(text + at, plain_stops);
    do {
        const char *quote = strchr(text + at + 1, '"');
        if (quote == NULL)
            fuzz_fail("%s: a quote at %zu is never closed", what, at);
        at = (size_t)(quote - text) + 1;
    } while (text[at] == '"');
    return at;
}

/* RFC 4180: records end with CR LF and have as many fields as the first. What Excel takes begins with a byte order mark, and
 * has semicolons. */
static void
read_csv(const char *what, const struct buffer *out)
{
    static const char mark[] = "\xEF\xBB\xBF";
    const char *text = buffer_text(out);
    int is_for_excel = strncmp(text, mark, strlen(mark)) == 0;
    char separator = is_for_excel ? ';' : ',';
    size_t fields = 0, expected = 0;
    for (size_t at = is_for_excel ? strlen(mark) : 0; at < out->len;) {
        at = field_end(what, text, at, separator);
        fields++;
        if (text[at] == separator) {
            at++;
            continue;
        }
        if (strncmp(text + at, "\r\n", 2) != 0)
            fuzz_fail("%s: a field goes on after its end: %.20s", what, text + at);
        if (expected != 0 && fields != expected)
            fuzz_fail("%s: %zu fields, not %zu", what, fields, expected);
        expected = fields;
        fields = 0;
        at += 2;
    }
}

void
oracle_readable(const char *what, const char *path, const struct buffer *out)
{
    static const struct {
        const char *ending;
        void (*read)(const char *what, const struct buffer *out);
    } readers[] = {{".json", read_json}, {".jsonld", read_json}, {".xml", read_xml},
                   {".html", read_xml},  {".svg", read_xml},     {".atom", read_xml},
                   {".csv", read_csv}};
    const char *ending = strrchr(path, '.');
    for (size_t i = 0; ending != NULL && i < sizeof readers / sizeof *readers; i++)
        if (strcmp(ending, readers[i].ending) == 0)
            readers[i].read(what, out);
}
