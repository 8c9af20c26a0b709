/* SPDX-License-Identifier: MIT
 * Tests of cli/options.h. */
#define _XOPEN_SOURCE 700 /* for posix_openpt */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/bounds.h"
#include "check/catalogue.h"
#include "cli/command_line.h"
#include "suites.h"
#include "support.h"

enum { MAX_WORDS = 8 };

static struct options options;

/* Reads WORDS, ended by NULL, as the arguments of COMMAND. */
static int
read_words(enum command_bit command, const char *const *words)
{
    char *arguments[MAX_WORDS + 1] = {NULL};
    int count = 0;
    for (; words[count] != NULL; count++)
        arguments[count] = (char *)(size_t)words[count];
    return options_read(&options, command, count, arguments);
}

static void
tear_down(void)
{
    options_free(&options);
}

#define READ(command, ...) read_words(command, (const char *const[]){__VA_ARGS__, NULL})

START_TEST(nothing_is_the_default)
{
    ck_assert_int_eq(read_words(COMMAND_CHECK, (const char *const[]){NULL}), 0);
    ck_assert_uint_eq(options.argument_count, 0);
    ck_assert_int_eq(options.fail_on, SEVERITY_WARNING);
    ck_assert_int_eq(options.min_complete, -1);
    ck_assert_uint_eq(options.rule_count, 0);
    ck_assert_int_gt(options.today.day, 0);
    ck_assert_ptr_null(options.schema);
    ck_assert_str_eq(options.color, "auto");
    ck_assert_str_eq(options.output, "reports");
    ck_assert_ptr_null(options.formats);
    ck_assert(!options.is_quiet && !options.compares && !options.wants_help);
}
END_TEST

START_TEST(options_of_check)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "a.xml", "--fail-on", "note", "--today=2026-10-04",
                          "--schema=s.xsd", "-q", "-", "--color=never"),
                     0);
    ck_assert_uint_eq(options.argument_count, 2);
    ck_assert_str_eq(options.arguments[0], "a.xml");
    ck_assert_str_eq(options.arguments[1], "-");
    ck_assert_int_eq(options.fail_on, SEVERITY_NOTE);
    ck_assert_int_eq(options.today.year, 2026);
    ck_assert_int_eq(options.today.month, 10);
    ck_assert_int_eq(options.today.day, 4);
    ck_assert_str_eq(options.schema, "s.xsd");
    ck_assert(options.is_quiet);
    ck_assert_str_eq(options.color, "never");
}
END_TEST

START_TEST(options_of_export)
{
    ck_assert_int_eq(
        READ(COMMAND_EXPORT, "-o", "out", "--to", "json,csv", "--check", "--quiet", "a.xml"), 0);
    ck_assert_str_eq(options.output, "out");
    ck_assert_str_eq(options.formats, "json,csv");
    ck_assert(options.compares && options.is_quiet);
    ck_assert_uint_eq(options.argument_count, 1);
}
END_TEST

static const struct {
    const char *word;
    enum severity severity;
} fail_on[] = {
    {"error", SEVERITY_ERROR},
    {"warning", SEVERITY_WARNING},
    {"note", SEVERITY_NOTE},
    {"never", SEVERITY_OFF},
};

START_TEST(fail_on_has_four_values)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "--fail-on", fail_on[_i].word), 0);
    ck_assert_int_eq(options.fail_on, fail_on[_i].severity);
}
END_TEST

START_TEST(rules_are_named_by_id_and_name)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "--rule", "FSE010=note", "--rule=unexpected-element=off"),
                     0);
    ck_assert_uint_eq(options.rule_count, 2);
    ck_assert_str_eq(options.rules[0].rule->id, "FSE010");
    ck_assert_int_eq(options.rules[0].severity, SEVERITY_NOTE);
    ck_assert_str_eq(options.rules[1].rule->id, "FSE006");
    ck_assert_int_eq(options.rules[1].severity, SEVERITY_OFF);

    struct findings *findings = findings_new();
    options_apply_rules(&options, NULL, findings);
    const struct value value = {0};
    ck_assert_int_eq(findings_add(findings, options.rules[0].rule, &value, "a")->severity,
                     SEVERITY_NOTE);
    findings_add(findings, options.rules[1].rule, &value, "b");
    ck_assert_uint_eq(findings_count(findings), 1);
    findings_free(findings);
}
END_TEST

static const struct {
    const char *percentage;
    int tenths;
} percentages[] = {{"0", 0},      {"0.1", 1},     {"7", 70},     {"75", 750},
                   {"75.5", 755}, {"099.9", 999}, {"100", 1000}, {"100.0", 1000}};

START_TEST(percentages_are_exact)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "--min-complete", percentages[_i].percentage), 0);
    ck_assert_int_eq(options.min_complete, percentages[_i].tenths);
}
END_TEST

START_TEST(brief_options_are_joined)
{
    ck_assert_int_eq(READ(COMMAND_EXPORT, "-qodir", "a.xml"), 0);
    ck_assert(options.is_quiet);
    ck_assert_str_eq(options.output, "dir");
    ck_assert_uint_eq(options.argument_count, 1);
    options_free(&options);
    ck_assert_int_eq(READ(COMMAND_EXPORT, "-qo", "dir", "-o=other"), 0);
    ck_assert_str_eq(options.output, "other");
    options_free(&options);
    ck_assert_int_eq(READ(COMMAND_CHECK, "-qV"), 0);
    ck_assert(options.wants_version);
}
END_TEST

START_TEST(families_are_chosen_at_once)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "--select", "FSE5,links", "--ignore=stale-claim"), 0);
    struct findings *findings = findings_new();
    options_apply_rules(&options, NULL, findings);
    ck_assert_int_eq(findings_severity(findings, catalogue_find("FSE201")), SEVERITY_OFF);
    ck_assert_int_eq(findings_severity(findings, catalogue_find("FSE505")), SEVERITY_OFF);
    ck_assert_int_eq(findings_severity(findings, catalogue_find("FSE506")), SEVERITY_NOTE);
    ck_assert_int_eq(findings_severity(findings, catalogue_find("FSE402")), SEVERITY_WARNING);
    ck_assert_int_eq(findings_severity(findings, catalogue_find("FSE003")), SEVERITY_ERROR);
    findings_free(findings);
}
END_TEST

START_TEST(after_two_dashes_nothing_is_an_option)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "-q", "--", "--quiet", "-x", "--"), 0);
    ck_assert_uint_eq(options.argument_count, 3);
    ck_assert_str_eq(options.arguments[0], "--quiet");
    ck_assert_str_eq(options.arguments[2], "--");
}
END_TEST

START_TEST(help_is_for_every_command)
{
    for (int bit = COMMAND_CHECK; bit <= COMMAND_RULES; bit *= 2) {
        ck_assert_int_eq(READ((enum command_bit)bit, bit == COMMAND_EXPORT ? "-h" : "--help"), 0);
        ck_assert(options.wants_help);
        options_free(&options);
    }
    ck_assert_int_eq(READ(COMMAND_CHECK, "--help"), 0);
}
END_TEST

static const struct {
    enum command_bit command;
    const char *words[3];
} wrong[] = {
    {COMMAND_CHECK, {"--quite"}},
    {COMMAND_CHECK, {"-x"}},
    {COMMAND_CHECK, {"-quiet"}},
    {COMMAND_CHECK, {"--q"}},
    {COMMAND_CHECK, {"--quiet=yes"}},
    {COMMAND_CHECK, {"--fail-on"}},
    {COMMAND_CHECK, {"--fail-on", "off"}},
    {COMMAND_CHECK, {"--fail-on", ""}},
    {COMMAND_CHECK, {"--fail-on=Error"}},
    {COMMAND_CHECK, {"--min-complete"}},
    {COMMAND_CHECK, {"--min-complete", ""}},
    {COMMAND_CHECK, {"--min-complete", "most"}},
    {COMMAND_CHECK, {"--min-complete", "-1"}},
    {COMMAND_CHECK, {"--min-complete", "100.1"}},
    {COMMAND_CHECK, {"--min-complete", "101"}},
    {COMMAND_CHECK, {"--min-complete", "0075"}},
    {COMMAND_CHECK, {"--min-complete", "75."}},
    {COMMAND_CHECK, {"--min-complete", ".5"}},
    {COMMAND_CHECK, {"--min-complete", "75.55"}},
    {COMMAND_CHECK, {"--min-complete", "75,5"}},
    {COMMAND_CHECK, {"--min-complete", "75%"}},
    {COMMAND_CHECK, {"--min-complete", "7e1"}},
    {COMMAND_EXPORT, {"--min-complete", "75"}},
    {COMMAND_CHECK, {"--rule"}},
    {COMMAND_CHECK, {"--rule", "FSE010"}},
    {COMMAND_CHECK, {"--rule", "FSE010="}},
    {COMMAND_CHECK, {"--rule", "FSE010=never"}},
    {COMMAND_CHECK, {"--rule", "=off"}},
    {COMMAND_CHECK, {"--rule", "no-such-rule=off"}},
    {COMMAND_CHECK, {"--rule", "FSE001=off"}}, /* these five stop the reading */
    {COMMAND_CHECK, {"--rule", "doctype-forbidden=off"}},
    {COMMAND_CHECK, {"--rule", "not-well-formed=note"}},
    {COMMAND_CHECK, {"--rule", "wrong-root=warning"}},
    {COMMAND_EXPORT, {"--rule", "FSE005=off"}},
    {COMMAND_CHECK, {"--today", "2026-10"}},
    {COMMAND_CHECK, {"--today", "2026-02-30"}},
    {COMMAND_CHECK, {"--today", "tomorrow"}},
    {COMMAND_CHECK, {"--schema"}},
    {COMMAND_CHECK, {"--color", "sometimes"}},
    {COMMAND_CHECK, {"--to", "json"}}, /* an option of export */
    {COMMAND_EXPORT, {"--fail-on", "note"}},
    {COMMAND_EXPORT, {"--to", "jsn"}},
    {COMMAND_EXPORT, {"--to", "json,"}},
    {COMMAND_EXPORT, {"--to", ""}},
    {COMMAND_EXPORT, {"-o", ""}},
    {COMMAND_EXPORT, {"-o"}},
    {COMMAND_EXPORT, {"-qo"}},
    {COMMAND_EXPORT, {"-oq", "-x"}},
    {COMMAND_CHECK, {"-qq="}},
    {COMMAND_CHECK, {"--select", ""}},
    {COMMAND_CHECK,
     {"--select", "FSE5,"
                  "nothing"}},
    {COMMAND_CHECK, {"--ignore", "FSE9"}},
    {COMMAND_CHECK, {"--severity", "off"}},
    {COMMAND_CHECK, {"--max-warnings", "1e9"}},
    {COMMAND_CHECK, {"--max-warnings", "99999999999"}},
    {COMMAND_CHECK, {"--docs-url", "javascript:x"}},
    {COMMAND_CHECK, {"--docs-url", "https://a b"}},
    {COMMAND_RULES, {"--quiet"}},
    {COMMAND_CHECK, {"--lang", "latin"}},
    {COMMAND_CHECK, {"--limit", "height=1"}},
    {COMMAND_CHECK, {"--limit", "seconds"}},
    {COMMAND_CHECK, {"--limit", "seconds=0"}},
    {COMMAND_CHECK, {"--limit", "seconds=1x"}},
    {COMMAND_CHECK, {"--limit", "seconds=+1"}},
    {COMMAND_CHECK, {"--limit", "seconds=99999999999"}},
    {COMMAND_CHECK, {"--source-url", "https://example.org/{file}"}},
    {COMMAND_CHECK, {"--source-url", "https://example.org/#{line}"}},
    {COMMAND_CHECK, {"--source-url", "file:///{file}#{line}"}},
    {COMMAND_EXPORT, {"--base-url", "example.org"}},
    {COMMAND_EXPORT, {"--base-url", "https://"}},
};

START_TEST(wrong_usage_is_one_line)
{
    trouble_begin();
    ck_assert_int_eq(read_words(wrong[_i].command, wrong[_i].words), STATUS_USAGE);
    ck_assert_int_eq(trouble_end(), 1);
}
END_TEST

START_TEST(addresses_are_taken)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "--source-url", "https://example.org/{file}#L{line}"), 0);
    ck_assert_str_eq(options.source_url, "https://example.org/{file}#L{line}");
    options_free(&options);
    ck_assert_int_eq(READ(COMMAND_EXPORT, "--base-url", "http://example.org/fse"), 0);
    ck_assert_str_eq(options.base_url, "http://example.org/fse/");
    options_free(&options);
    ck_assert_int_eq(READ(COMMAND_EXPORT, "--base-url", "https://example.org/"), 0);
    ck_assert_str_eq(options.base_url, "https://example.org/");
}
END_TEST

START_TEST(limits_are_set)
{
    ck_assert_int_eq(READ(COMMAND_CHECK, "--limit", "output=3"), 0);
    ck_assert_uint_eq(bound_bytes(BOUND_OUTPUT), 3 * 1024 * 1024);
}
END_TEST

START_TEST(colours_are_chosen)
{
    static const struct {
        const char *color, *no_color;
        int use_color; /* on a file */
    } choices[] = {
        {"auto", NULL, 0},  {"auto", "1", 0},   {"always", NULL, 1},
        {"always", "1", 1}, {"never", NULL, 0},
    };
    for (int i = 0; i < COUNT(choices); i++) {
        if (choices[i].no_color != NULL)
            setenv("NO_COLOR", choices[i].no_color, 1);
        else
            unsetenv("NO_COLOR");
        const struct options chosen = {.color = choices[i].color};
        /* whether standard output is a terminal is not ours to say */
        if (strcmp(choices[i].color, "auto") != 0 || choices[i].no_color != NULL)
            ck_assert_int_eq(options_style(&chosen).use_color, choices[i].use_color);
        ck_assert_uint_gt(options_style(&chosen).width, 0);
    }
}
END_TEST

/* What is written to a terminal: its TERM, NO_COLOR and columns, and whether there are colours, links, and how wide it is. */
static const struct {
    const char *term, *no_color;
    unsigned short columns;
    int use_color, has_links;
    size_t width;
    int is_in_emacs;
} terminals[] = {
    {"xterm", NULL, 120, 1, 1, 120, 0}, {"xterm", "", 0, 1, 1, 100, 0},
    {"xterm", "1", 120, 0, 1, 120, 0},  {"xterm", NULL, 120, 1, 0, 120, 1},
    {"dumb", NULL, 120, 0, 0, 120, 0},  {"linux", NULL, 120, 1, 0, 120, 0},
    {NULL, NULL, 120, 1, 0, 120, 0},
};

START_TEST(terminals_differ)
{
    const struct winsize size = {.ws_row = 24, .ws_col = terminals[_i].columns};
    const struct options chosen = {.color = "auto", .docs_url = "https://example.org/"};
    int master = posix_openpt(O_RDWR | O_NOCTTY), before = dup(STDOUT_FILENO);
    ck_assert(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
    int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    ck_assert_int_eq(ioctl(slave, TIOCSWINSZ, &size), 0);
    unsetenv("TERM");
    unsetenv("NO_COLOR");
    unsetenv("INSIDE_EMACS");
    if (terminals[_i].is_in_emacs)
        setenv("INSIDE_EMACS", "29", 1);
    if (terminals[_i].term != NULL)
        setenv("TERM", terminals[_i].term, 1);
    if (terminals[_i].no_color != NULL)
        setenv("NO_COLOR", terminals[_i].no_color, 1);
    dup2(slave, STDOUT_FILENO);
    struct text_style style = options_style(&chosen);
    dup2(before, STDOUT_FILENO);
    close(before);
    close(slave);
    close(master);
    ck_assert_int_eq(style.use_color, terminals[_i].use_color);
    ck_assert_int_eq(style.docs_url != NULL, terminals[_i].has_links);
    ck_assert_uint_eq(style.width, terminals[_i].width);
}
END_TEST

Suite *
options_suite(void)
{
    Suite *suite = suite_create("options");
    TCase *words = tcase_create("words");
    tcase_add_checked_fixture(words, NULL, tear_down);
    tcase_add_test(words, nothing_is_the_default);
    tcase_add_test(words, options_of_check);
    tcase_add_test(words, options_of_export);
    tcase_add_loop_test(words, fail_on_has_four_values, 0, COUNT(fail_on));
    tcase_add_test(words, rules_are_named_by_id_and_name);
    tcase_add_test(words, brief_options_are_joined);
    tcase_add_test(words, families_are_chosen_at_once);
    tcase_add_test(words, after_two_dashes_nothing_is_an_option);
    tcase_add_test(words, help_is_for_every_command);
    tcase_add_loop_test(words, percentages_are_exact, 0, COUNT(percentages));
    tcase_add_loop_test(words, wrong_usage_is_one_line, 0, COUNT(wrong));
    tcase_add_test(words, addresses_are_taken);
    tcase_add_test(words, limits_are_set);
    tcase_add_test(words, colours_are_chosen);
    tcase_add_loop_test(words, terminals_differ, 0, COUNT(terminals));
    suite_add_tcase(suite, words);
    return suite;
}
