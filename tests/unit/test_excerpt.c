/* SPDX-License-Identifier: MIT
 * Tests of report/excerpt.h. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "check/catalogue.h"
#include "report/excerpt.h"
#include "report/text_counts.h"
#include "suites.h"
#include "support.h"

static const struct text_style plain = {.width = 100};

/* A line of the source in which [ and ] stand around the span, the label, the width, and
 * what stands in the two lines after the gutter. */
static const struct {
    const char *text, *label;
    size_t width;
    const char *line, *mark;
} samples[] = {
    {"<a [b]=\"c\"/>", NULL, 100, "<a b=\"c\"/>", "   ^"},
    {"<a b=\"[spdi] otp\"/>", "did you mean 'spid'?", 100, "<a b=\"spdi otp\"/>",
     "      ^^^^ did you mean 'spid'?"},
    {"[abc]", NULL, 100, "abc", "^^^"},
    {"ab[]", NULL, 100, "ab", "  ^"}, /* empty, after the last character */
    {"[]", NULL, 100, "", "^"},
    {"one\ntw[o]\nthree", NULL, 100, "two", "  ^"},
    {"one[\n]two", NULL, 100, "one", "   ^"}, /* the line end itself */
    {"a[bc\nde]f", NULL, 100, "abc", " ^^"},  /* its first line only */
    {"a[b\r\nc]", NULL, 100, "ab", " ^"},
    {"ab\r[\n]c", NULL, 100, "ab", "  ^"}, /* the second half of a line end */
    {"a\n[]", NULL, 100, "", "^"},         /* after the last line end */
    /* tabs are four columns, wherever */
    {"\t[x]", NULL, 100, "    x", "    ^"},
    {"a\t[x\t]y", NULL, 100, "a    x    y", "     ^^^^^"},
    /* wide, combining, not to be shown */
    {"中文[x]", NULL, 100, "中文x", "    ^"},
    {"a[中]b", NULL, 100, "a中b", " ^^"},
    {"e\xCC\x81[x]", NULL, 100, "e\xCC\x81x", " ^"},
    {"perch[é]!", NULL, 100, "perché!", "     ^"},
    {"a[\xC2\x9B]b", NULL, 100, "a\\u{9b}b", " ^^^^^^"},
    {"\xE2\x80\xAE[x]", NULL, 100, "\\u{202e}x", "        ^"},
    {"a\xFF[b]", NULL, 100, "a\\xffb", "     ^"},
    {"##[[]x]", NULL, 100, "##\\u{5b}]x", "  ^^^^^^^^"},
    {"[x]", "\033[2J", 100, "x", "^ \\u{1b}[2J"},
    /* cut around the span: twenty columns of text are the least */
    {"aaaaaaaaaabbbbbbbbbb[c]ccccccccc", NULL, 30, "…abbbbbbbbbbccccccc…", "            ^"},
    {"[aaaaaaaaaa]bbbbbbbbbbcccccccccc", NULL, 30, "aaaaaaaaaabbbbbbbb…", "^^^^^^^^^^"},
    {"aaaaaaaaaabbbbbbbbbbcccccccc[cc]", NULL, 30, "…bbbbbbbbcccccccccc", "                 ^^"},
    {"[aaaaaaaaaabbbbbbbbbbcccccccccc]", NULL, 30, "aaaaaaaaaabbbbbbbb…", "^^^^^^^^^^^^^^^^^^"},
};

/* The text of SAMPLE without its brackets, and where they were: the first [ and the last ]. */
static struct span
take_brackets(const char *sample, struct buffer *text)
{
    const char *open = strchr(sample, '['), *close = strrchr(sample, ']');
    if (strncmp(sample, "##", 2) == 0)
        open = sample + 2;
    buffer_add(text, sample, (size_t)(open - sample));
    buffer_add(text, open + 1, (size_t)(close - open - 1));
    buffer_add_text(text, close + 1);
    return span_of((size_t)(open - sample), (size_t)(close - sample) - 1);
}

/* What stands after "    12 | " or "        | " in the line at *AT, which moves on. */
static void
next_line(const char **at, struct buffer *out)
{
    const char *begin = strstr(*at, "| "), *end = strchr(*at, '\n');
    ck_assert(begin != NULL && end != NULL && begin < end);
    buffer_add(out, begin + 2, (size_t)(end - begin - 2));
    *at = end + 1;
}

START_TEST(lines_are_underlined)
{
    struct buffer text = {0}, out = {0}, line = {0}, mark = {0};
    struct span span = take_brackets(samples[_i].text, &text);
    struct source *source = source_of("test.xml", buffer_text(&text), text.len);
    const struct text_style style = {.width = samples[_i].width};
    excerpt_add(&out, source, span, samples[_i].label, INK_ERROR, &style);
    const char *at = buffer_text(&out);
    next_line(&at, &line);
    next_line(&at, &mark);
    ck_assert_str_eq(buffer_text(&line), samples[_i].line);
    ck_assert_str_eq(buffer_text(&mark), samples[_i].mark);
    ck_assert_str_eq(at, "");
    source_free(source);
    buffer_free(&text);
    buffer_free(&out);
    buffer_free(&line);
    buffer_free(&mark);
}
END_TEST

START_TEST(gutter_has_the_number)
{
    struct source *source = source_of_text("\n\n\n\n\n\n\n\n\n\n\nabc");
    struct buffer out = {0};
    excerpt_add(&out, source, (struct span){12, 13}, "here", INK_ERROR, &plain);
    ck_assert_str_eq(buffer_text(&out), "     12 | abc\n"
                                        "        |  ^ here\n");
    source_free(source);
    buffer_free(&out);
}
END_TEST

START_TEST(colours_are_asked_for)
{
    struct source *source = source_of_text("abc");
    struct buffer out = {0};
    const struct text_style colours = {.use_color = 1, .width = 100};
    excerpt_add(&out, source, (struct span){1, 2}, "here", INK_ERROR, &colours);
    ck_assert_str_eq(buffer_text(&out), "\033[1;34m      1 |\033[0m abc\n"
                                        "\033[1;34m        |\033[0m  \033[1;31m^ here\033[0m\n");
    ck_assert_str_eq(style_ink(&plain, INK_ERROR), "");
    ck_assert_str_eq(style_ink(&colours, INK_WARNING), "\033[1;33m");
    source_free(source);
    buffer_free(&out);
}
END_TEST

/* The columns of TEXT on a terminal, which knows nothing of ours. */
static size_t
columns_of(const char *text)
{
    size_t columns = 0, len = strlen(text);
    for (size_t i = 0, used; i < len; i += used) {
        uint32_t point;
        used = utf8_read(text + i, len - i, &point);
        columns += (size_t)utf8_width(point);
    }
    return columns;
}

/* The offset in TEXT after that many COLUMNS. */
static size_t
offset_after(const char *text, size_t columns)
{
    size_t at = 0, len = strlen(text);
    for (size_t seen = 0; seen < columns && at < len;) {
        uint32_t point;
        at += utf8_read(text + at, len - at, &point);
        seen += (size_t)utf8_width(point);
    }
    return at;
}

/* Whether the carets of MARK stand under WORD, as far as it is shown, and LINE has at most
 * WIDTH columns. */
static int
is_aligned(const char *line, const char *mark, const char *word, size_t width)
{
    size_t indent = strspn(mark, " "), carets = strspn(mark + indent, "^");
    size_t begin = offset_after(line, indent), end = offset_after(line, indent + carets);
    size_t len = end - begin;
    if (mark[indent + carets] != '\0' || carets == 0 || columns_of(line) > width)
        return 0;
    if (len > strlen(word) || memcmp(line + begin, word, len) != 0)
        return 0;
    return len == strlen(word) || strcmp(line + end, "…") == 0; /* it was too long for the line */
}

static const char *const long_lines[] = {
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+abcdefghijklmnopqrstuvwxyz",
    "àbcdèfghìjklmnòpqrstùvwxyzÀBCDÈFGHÌJKLMNÒPQRSTÙVWXYZ0123456789-+àbcdèfghìjklmnòpqrstùvwxyz",
    "中文字國語a中文字國語b中文字國語c中文字國語d中文字國語e中文字國語f中文字國語g中文字國語h中文",
};

/* Every span of a long line, at every width. */
START_TEST(spans_are_marked_at_every_width)
{
    struct source *source = source_of_text(long_lines[_i]);
    struct buffer out = {0}, line = {0}, mark = {0}, word = {0};
    for (size_t width = 30; width < 110; width += 7) {
        for (size_t start = 0; start < source->len; start++) {
            for (size_t end = start + 1; end <= source->len; end += 5) {
                while (end < source->len && (source->bytes[end] & 0xC0) == 0x80)
                    end++;
                if ((source->bytes[start] & 0xC0) == 0x80)
                    continue;
                out.len = line.len = mark.len = word.len = 0;
                const struct text_style style = {.width = width};
                excerpt_add(&out, source, span_of(start, end), NULL, INK_ERROR, &style);
                const char *at = buffer_text(&out);
                next_line(&at, &line);
                next_line(&at, &mark);
                buffer_add(&word, source->bytes + start, end - start);
                if (!is_aligned(line.bytes, mark.bytes, word.bytes, width - 10))
                    ck_abort_msg("at width %zu, '%s':\n%s", width, word.bytes, out.bytes);
            }
        }
    }
    source_free(source);
    buffer_free(&out);
    buffer_free(&line);
    buffer_free(&mark);
    buffer_free(&word);
}
END_TEST

START_TEST(narrow_terminals_are_no_trouble)
{
    struct source *source = source_of_text(long_lines[0]);
    for (size_t width = 0; width < 30; width++) {
        struct buffer out = {0};
        const struct text_style style = {.width = width};
        excerpt_add(&out, source, (struct span){40, 45}, NULL, INK_ERROR, &style);
        ck_assert_ptr_nonnull(strstr(buffer_text(&out), "OPQRS"));
        buffer_free(&out);
    }
    source_free(source);
}
END_TEST

/* However narrow the terminal is, something of the summary is there. */
START_TEST(notes_are_cut)
{
    const struct text_style style = {.width = 10};
    const struct value value = {0};
    struct findings *findings = findings_new();
    struct buffer out = {0};
    findings_add(findings, catalogue_find("FSE505"), &value, "is old");
    text_notes(&out, findings, &style);
    ck_assert_str_eq(buffer_text(&out),
                     "1 stale-claim: The newest claim abo…; --notes lists them\n");
    buffer_free(&out);
    findings_free(findings);
}
END_TEST

Suite *
excerpt_suite(void)
{
    Suite *suite = suite_create("excerpt");
    TCase *lines = tcase_create("lines");
    tcase_add_loop_test(lines, lines_are_underlined, 0, COUNT(samples));
    tcase_add_test(lines, gutter_has_the_number);
    tcase_add_test(lines, colours_are_asked_for);
    tcase_add_loop_test(lines, spans_are_marked_at_every_width, 0, COUNT(long_lines));
    tcase_add_test(lines, narrow_terminals_are_no_trouble);
    tcase_add_test(lines, notes_are_cut);
    tcase_set_timeout(lines, 30);
    suite_add_tcase(suite, lines);
    return suite;
}
