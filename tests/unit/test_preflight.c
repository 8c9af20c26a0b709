/* SPDX-License-Identifier: MIT
 * Tests of xml/preflight.h: what it refuses, at which characters, and what it lets pass. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "suites.h"
#include "support.h"
#include "xml/limits.h"
#include "xml/preflight.h"

struct sample {
    const char *bytes;
    size_t len;
    const char *id; /* NULL: it passes */
    size_t start, end;
};

#define PASSES(text)                                                                               \
    {                                                                                              \
        text, sizeof(text) - 1, NULL, 0, 0                                                         \
    }
#define REFUSED(text, id, start, end)                                                              \
    {                                                                                              \
        text, sizeof(text) - 1, id, start, end                                                     \
    }

static const struct sample samples[] = {
    PASSES("<a/>"),
    PASSES("<?xml version=\"1.0\"?><a/>"),
    PASSES("<?xml version='1.0' encoding='utf-8' standalone='yes'?><a/>"),
    PASSES("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"),
    PASSES("<?xml-stylesheet encoding=\"x\"?><a/>"),
    PASSES("<a b=\"<!DOCTYPE\">&lt;!DOCTYPE x></a>"),
    PASSES("<!-- <!DOCTYPE x> --><a><![CDATA[<!DOCTYPE x>]]><?pi <!DOCTYPE x> ?></a>"),
    PASSES("<a>\t\r\n perché 中 \xF0\x9F\x98\x80 \xEF\xBF\xBD \xEE\x80\x80</a>"),
    PASSES("<a>\x7F\xC2\x80\xC2\x9F</a>"), /* XML 1.0 has them; another rule minds */
    PASSES("text"),                        /* the parser will mind */
    PASSES("<a"),
    PASSES("<a b='"),
    PASSES("<!-- "),
    PASSES("</a></a></a>"),
    PASSES("<?xml"), /* it minds these, too */
    PASSES("<?xmlversion='1.1'?><a/>"),
    PASSES("<?xml version=1.1?><a/>"),
    PASSES("<?xml version=''?><a/>"),
    PASSES("<?xml version='1.1?><a b=''/>"),

    REFUSED("", "FSE003", 0, 0),
    /* encodings */
    REFUSED("\xFF\xFE<\0a\0/\0>\0", "FSE001", 0, 2),
    REFUSED("\xFE\xFF\0<\0a\0/\0>", "FSE001", 0, 2),
    REFUSED("<\0a\0/\0>\0", "FSE001", 0, 2),
    REFUSED("\0<\0a\0/\0>", "FSE001", 0, 2),
    REFUSED("\0\0\xFE\xFF\0\0\0<", "FSE001", 0, 2),
    REFUSED("\0\0\0<\0\0\0a", "FSE001", 0, 2),
    REFUSED("\xFE<a/>", "FSE001", 0, 1),
    REFUSED("\xFF<a/>", "FSE001", 0, 1),
    REFUSED("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", "FSE001", 30, 40),
    REFUSED("<?xml version='1.0' encoding = 'UTF-16'?><a/>", "FSE001", 32, 38),
    REFUSED("<?xml version='1.0' encoding='UTF-80'?><a/>", "FSE001", 30, 36),
    REFUSED("\xEF\xBB\xBF<?xml version='1.0' encoding='x'?><a/>", "FSE001", 33, 34),
    REFUSED("<?xml version='1.1'?><a/>", "FSE003", 15, 18),
    REFUSED("<?xml version='1.01'?><a/>", "FSE003", 15, 19),
    REFUSED("<a>perch\xE8</a>", "FSE001", 8, 9),
    REFUSED("<a>\xC3</a>", "FSE001", 3, 4),
    REFUSED("<a>\xC0\xAF</a>", "FSE001", 3, 4),
    REFUSED("<a>\xED\xA0\x80</a>", "FSE001", 3, 4),
    REFUSED("<a>\xF4\x90\x80\x80</a>", "FSE001", 3, 4),
    REFUSED("<a>perch\xC3", "FSE001", 8, 9),
    /* characters */
    REFUSED("<a>\0</a>", "FSE003", 3, 4),
    REFUSED("<a/>\0", "FSE003", 4, 5),
    REFUSED("\0a", "FSE003", 0, 1),
    REFUSED("\0abc", "FSE003", 0, 1),
    REFUSED("\0\0", "FSE003", 0, 1),
    REFUSED("<a>\x1B[0m</a>", "FSE003", 3, 4),
    REFUSED("<a b='\x08'/>", "FSE003", 6, 7),
    REFUSED("<!-- \x0B -->", "FSE003", 5, 6),
    REFUSED("<a>\x1F</a>", "FSE003", 3, 4),
    REFUSED("<a>\xEF\xBF\xBE</a>", "FSE003", 3, 6),
    REFUSED("<a>\xEF\xBF\xBF</a>", "FSE003", 3, 6),
    REFUSED("<a>\x01\xFF</a>", "FSE003", 3, 4), /* the first of two */
    REFUSED("<a>\xFF\x01</a>", "FSE001", 3, 4),
    /* document types */
    REFUSED("<!DOCTYPE a><a/>", "FSE002", 0, 9),
    REFUSED("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "FSE002", 22, 31),
    REFUSED("<a><!DOCTYPE b></a>", "FSE002", 3, 12),
    REFUSED("<!-- x --><!DOCTYPE a", "FSE002", 10, 19),
    REFUSED("<a b=\"'\"/><!DOCTYPE a>", "FSE002", 10, 19),
};

/* The one finding of FINDINGS, whatever is wrong with their number. */
static const struct finding *
only_finding(const struct findings *findings)
{
    ck_assert_uint_eq(findings_count(findings), 1);
    return findings_get(findings, 0);
}

START_TEST(samples_are_judged)
{
    const struct sample *sample = &samples[_i];
    struct source *source = source_of("test.xml", sample->bytes, sample->len);
    struct findings *findings = findings_new();
    int passes = preflight_passes(source, findings);
    ck_assert_int_eq(passes, sample->id == NULL);
    if (passes) {
        ck_assert_uint_eq(findings_count(findings), 0);
    } else {
        const struct finding *finding = only_finding(findings);
        ck_assert_str_eq(finding->rule->id, sample->id);
        ck_assert_uint_eq(finding->span.start, sample->start);
        ck_assert_uint_eq(finding->span.end, sample->end);
    }
    findings_free(findings);
    source_free(source);
}
END_TEST

/* HEAD, then COUNT times UNIT, then TAIL: that passes, one more does not, and the finding is
 * at the first MARK; where that is the unit itself, at the one too many. */
struct limit {
    const char *head, *unit, *tail;
    size_t count;
    const char *mark;
};

static const struct limit limits[] = {
    {"<a><b>", "x", "</b></a>", LIMIT_TEXT, "x"},
    {"<!--", "x", "--><a/>", LIMIT_TEXT, "<!--"},
    {"<a><![CDATA[", "x", "]]></a>", LIMIT_TEXT, "<![CDATA["},
    {"<a><?", "x", "?></a>", LIMIT_TEXT, "<?"},
    {"<a b=\"", "x", "\"/>", LIMIT_ATTRIBUTE, "\""},
    {"<a b='", "x", "'/>", LIMIT_ATTRIBUTE, "'"},
    {"<", "x", "/>", LIMIT_NAME, "x"},
    {"<a ", "x", "=''/>", LIMIT_NAME, "x"},
    {"<a></", "x", ">", LIMIT_NAME, "</"},
    {"<a", " b=''", "/>", LIMIT_ATTRIBUTES, "<a"},
    {"", "<a>", "", LIMIT_DEPTH, "<a>"},
    {"<a/><b/>", "<a>", "</a></a>", LIMIT_DEPTH, "<a>"},
    {"<a><b>", "<c/>", "</b></a>", LIMIT_RECORD_ELEMENTS, "<c/>"},
    {"<a><b><c/></b><b>", "<c></c>", "</b><b><c/></b></a>", LIMIT_RECORD_ELEMENTS, "<c></c>"},
    {"", " <!---->", "", LIMIT_FILE / 8, ""}, /* 8 bytes each */
};

static size_t
place_of_mark(const struct limit *limit, const char *bytes)
{
    size_t len = strlen(limit->unit);
    if (len > 1 && strcmp(limit->mark, limit->unit) == 0)
        return strlen(limit->head) + limit->count * len;
    return (size_t)(strstr(bytes, limit->mark) - bytes);
}

static int
judge(const struct limit *limit, size_t count, struct findings *findings, size_t *place)
{
    struct buffer text = {0};
    size_t len = strlen(limit->unit);
    buffer_add_text(&text, limit->head);
    for (size_t i = 0; len > 1 && i < count; i++)
        buffer_add(&text, limit->unit, len);
    if (len == 1) {
        char *run = text_repeat(limit->unit[0], count);
        buffer_add(&text, run, count);
        memory_free(run);
    }
    buffer_add_text(&text, limit->tail);
    struct source *source = source_of("test.xml", text.bytes, text.len);
    *place = place_of_mark(limit, source->bytes);
    int passes = preflight_passes(source, findings);
    source_free(source);
    buffer_free(&text);
    return passes;
}

START_TEST(limits_hold_exactly)
{
    struct findings *findings = findings_new();
    size_t place;
    ck_assert(judge(&limits[_i], limits[_i].count, findings, &place));
    ck_assert_uint_eq(findings_count(findings), 0);
    ck_assert(!judge(&limits[_i], limits[_i].count + 1, findings, &place));
    const struct finding *finding = only_finding(findings);
    ck_assert_str_eq(finding->rule->id, "FSE005");
    ck_assert_uint_eq(finding->span.start, place);
    ck_assert_uint_eq(finding->span.end, place + 1);
    findings_free(findings);
}
END_TEST

/* What a byte that is not UTF-8 means is said where it stands in a text, and means something there. */
static const struct {
    const char *text, *message, *hint;
} bytes[] = {
    {"<a>perch\xE8 </a>", "a byte that is not UTF-8: in Windows-1252 it is 'è'", NULL},
    {"<a>è perch\xE8 </a>", "a byte that is not UTF-8: in Windows-1252 it is 'è'",
     "write 'è' again, in UTF-8"},
    {"<a>perch\xE8 \xE8 </a>", "a byte that is not UTF-8: in Windows-1252 it is 'è'", NULL},
    {"<a>~\xE8~</a>", "a byte that is not UTF-8: in Windows-1252 it is 'è'", NULL},
    {"<a>a\xE8</a>", "a byte that is not UTF-8: in Windows-1252 it is 'è'", NULL},
    {"<a>l\x92 a</a>", "a byte that is not UTF-8: in Windows-1252 it is '’'", NULL},
    {"<a>2\x81 3</a>", "a byte that is not UTF-8", NULL},
    {"<a>\x7F\xE8 </a>", "a byte that is not UTF-8", NULL},
    {"<a>perch\xE8\xE8</a>", "a byte that is not UTF-8", NULL},
    {"\xE8 <a/>", "a byte that is not UTF-8", NULL},
    {"<a>perch\xE8", "the file ends inside a character", NULL},
};

START_TEST(bytes_that_are_not_utf8_are_explained)
{
    struct source *source = source_of_text(bytes[_i].text);
    struct findings *findings = findings_new();
    ck_assert(!preflight_passes(source, findings));
    ck_assert_str_eq(only_finding(findings)->message, bytes[_i].message);
    ck_assert_pstr_eq(only_finding(findings)->hint, bytes[_i].hint);
    findings_free(findings);
    source_free(source);
}
END_TEST

#define START "<<<<<<< a\n"
#define BASE "||||||| b\n"
#define MIDDLE "=======\n"
#define STOP ">>>>>>> c\n"

/* What a merge has left: each conflict is between brackets, which are no part of the text. */
static const char *const conflicts[] = {
    "<a/>\n<<<<<<<a\n=======a\n========\n<<<<<<\n",
    "<!-- Title\n=======\n -->\n",
    "[" START "1\n" MIDDLE "2\n" STOP "]3\n",
    "[" START "1\n" BASE MIDDLE "2\n" STOP "]3\n[" START MIDDLE STOP "]",
    "[" START START "1\n" MIDDLE STOP MIDDLE "2\n" STOP "]3\n",
    "[" START "1\n" MIDDLE "]2\n[" START MIDDLE STOP "]",
    "[" START "1\n" MIDDLE "]2\n[" MIDDLE "3\n" STOP "]",
    "[" START "]1\n2\n",
    "1\n[" STOP "]2\n[" BASE "3\n" MIDDLE "]",
    "<!-- a -->\n[" MIDDLE "]",
    "[" START "][" START "][" START "][" START "][" START "][" START "][" START "][" START
    "][" START "][" START "]",
};

START_TEST(conflicts_are_found_from_mark_to_mark)
{
    struct buffer text = {0}, expected = {0};
    for (const char *at = conflicts[_i]; *at != '\0'; at++)
        if (*at == '[')
            buffer_printf(&expected, "%zu", text.len);
        else if (*at == ']')
            buffer_printf(&expected, "-%zu ", text.len - 1);
        else
            buffer_add(&text, at, 1);
    struct source *source = source_of_text(buffer_text(&text));
    struct findings *findings = findings_new();
    struct buffer found = {0};
    ck_assert_int_eq(preflight_passes(source, findings), expected.len == 0);
    for (size_t i = 0; i < findings_count(findings); i++) {
        struct span span = findings_get(findings, i)->span;
        buffer_printf(&found, "%u-%u ", span.start, span.end);
    }
    ck_assert_str_eq(buffer_text(&found), buffer_text(&expected));
    buffer_free(&found);
    buffer_free(&expected);
    buffer_free(&text);
    findings_free(findings);
    source_free(source);
}
END_TEST

/* The start of a comment is looked for only so far. */
START_TEST(a_line_far_from_the_start_of_a_comment_is_a_mark)
{
    char *filling = text_repeat('x', 5000);
    struct buffer text = {0};
    buffer_printf(&text, "<!--\n%s\n=======\n-->\n<a/>", filling);
    struct source *source = source_of_text(text.bytes);
    struct findings *findings = findings_new();
    ck_assert(!preflight_passes(source, findings));
    ck_assert_uint_eq(only_finding(findings)->span.start, 5 + 5000 + 1);
    findings_free(findings);
    source_free(source);
    buffer_free(&text);
    memory_free(filling);
}
END_TEST

START_TEST(refused_also_with_the_rule_off)
{
    struct source *source = source_of_text("<!DOCTYPE a><a/>");
    struct findings *findings = findings_new();
    for (unsigned i = 0; i < preflight_rules.count; i++)
        findings_set_severity(findings, &preflight_rules.rules[i], SEVERITY_OFF);
    ck_assert(!preflight_passes(source, findings));
    findings_free(findings);
    source_free(source);
}
END_TEST

Suite *
preflight_suite(void)
{
    Suite *suite = suite_create("preflight");
    TCase *gate = tcase_create("gate");
    tcase_add_loop_test(gate, samples_are_judged, 0, COUNT(samples));
    tcase_add_loop_test(gate, limits_hold_exactly, 0, COUNT(limits));
    tcase_add_loop_test(gate, bytes_that_are_not_utf8_are_explained, 0, COUNT(bytes));
    tcase_add_loop_test(gate, conflicts_are_found_from_mark_to_mark, 0, COUNT(conflicts));
    tcase_add_test(gate, a_line_far_from_the_start_of_a_comment_is_a_mark);
    tcase_add_test(gate, refused_also_with_the_rule_off);
    tcase_set_timeout(gate, 20);
    suite_add_tcase(suite, gate);
    return suite;
}
