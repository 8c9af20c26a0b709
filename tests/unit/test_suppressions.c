/* SPDX-License-Identifier: MIT
 * Tests of xml/suppression.h and check/suppressions.h: where suppressions stand, what they cover,
 * and what they do to the findings. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "dataset/address.h"
#include "suites.h"
#include "support.h"
#include "xml/suppression.h"

#define ROOT "<regions xmlns=\"urn:fse:regions:1\" schema-version=\"1.0\">"

/* A document, and for each of its suppressions a line: its place, what it covers. */
static const struct {
    const char *text, *found;
} places[] = {
    {ROOT "<a/></regions>", ""},
    {ROOT "<?fse-lint?><a/></regions>", "element <a/>\n"},
    {ROOT "<?fse-lint?> <a b='>'>t<c/></a ></regions>", "element <a b='>'>t<c/></a >\n"},
    {ROOT "<a><?fse-lint?><b/><b/></a></regions>", "element <b/>\n"},
    {ROOT "t<a>t<?fse-lint?><b/>t</a></regions>", "element <b/>\n"},
    {ROOT "<?fse-lint?>\n<!-- <b/> --><?p <b/>?>\n<a/></regions>", "element <a/>\nelement \n"},
    {ROOT "<?fse-lint 1?><?fse-lint 2?><a/><a/></regions>", "element <a/>\nelement <a/>\n"},
    {ROOT "<?fse-lint 1?><a><?fse-lint 2?><b><c/></b><?fse-lint 3?><d/></a><e/></regions>",
     "element <a><?fse-lint 2?><b><c/></b><?fse-lint 3?><d/></a>\nelement <b><c/></b>\n"
     "element <d/>\n"},
    {ROOT "<a><b/></a><?fse-lint?><a><b/></a></regions>", "element <a><b/></a>\n"},
    {ROOT "<?fse-lint?> t <a/></regions>", "text \n"},
    {ROOT "<?fse-lint?>&#32;<a/></regions>", "text \n"},
    {ROOT "<?fse-lint?><![CDATA[ ]]><a/></regions>", "text \n"},
    {ROOT "<a>t<?fse-lint?>t</a></regions>", "text \n"},
    {ROOT "<?fse-lint 1?>t<?fse-lint 2?><a/></regions>", "text \nelement <a/>\n"},
    {ROOT "<?fse-lint 1?>t<?fse-lint 2?><?fse-lint 3?></regions>", "text \nend tag \nend tag \n"},
    {ROOT "<a/><?fse-lint?></regions>", "end tag \n"},
    {ROOT "<a>t<?fse-lint?> </a><b/></regions>", "end tag \n"},
    {"<?fse-lint?>" ROOT "<a/></regions>", "root \n"},
    {"<!-- c --><?fse-lint?>\n" ROOT "<?fse-lint?><a/></regions>", "root \nelement <a/>\n"},
    {ROOT "<a/></regions><?fse-lint?>\n", "after \n"},
    /* cut off, or broken after it */
    {ROOT "<?fse-lint 1?><a><?fse-lint 2?>", "element <a><?fse-lint 2?>\nunknown \n"},
    {ROOT "<?fse-lint 1?><a/>\n<?fse-lint 2?><a></b>", "element <a/>\nelement <a></b>\n"},
    {ROOT "</regions><?fse-lint?>&", "after \n"},
    /* other names, and those that are near */
    {ROOT "<?fse?><?lint?><?xml-stylesheet?><a/></regions>", "element \nelement \nelement \n"},
    {ROOT "<?FSE-lint?><?fselint?><?fse-lint-off?><a/></regions>",
     "element <a/>\nelement <a/>\nelement <a/>\n"},
};

static const char *const place_names[] = {
    [SUPPRESSION_UNKNOWN] = "unknown",        [SUPPRESSION_BEFORE_ELEMENT] = "element",
    [SUPPRESSION_BEFORE_ROOT] = "root",       [SUPPRESSION_BEFORE_TEXT] = "text",
    [SUPPRESSION_BEFORE_END_TAG] = "end tag", [SUPPRESSION_AFTER_ROOT] = "after",
};

START_TEST(places_are_known)
{
    struct reading reading = reading_of(places[_i].text);
    struct buffer found = {0};
    for (size_t i = 0; i < reading.data->suppressions.count; i++) {
        const struct suppression *suppression = reading.data->suppressions.items[i];
        struct span covered = suppression->covered;
        buffer_printf(&found, "%s ", place_names[suppression->place]);
        buffer_add(&found, reading.source->bytes + covered.start, covered.end - covered.start);
        buffer_add_text(&found, "\n");
    }
    ck_assert_str_eq(buffer_text(&found), places[_i].found);
    buffer_free(&found);
    reading_free(&reading);
}
END_TEST

/* How an instruction may be written. */
static const char *const instructions[] = {
    "<?fse-lint?>",
    "<?fse-lint ?>",
    "<?fse-lint \r\n ?>",
    "<?fse-lint ignore='x'?>",
    "<?fse-lint   ignore='x' \n ?>",
    "<?fse-lint\r\nignore='x'\r\n\r\nreason='y'\r?>",
    "<?fse-lint\r\r\n \rx\r\r\n\n\ry\r\n?>",
    "<?fse-lint \xC3\xA8 <?fse-lint <a> ? > ?\?>",
};

START_TEST(instructions_are_found)
{
    struct buffer text = {0};
    buffer_printf(&text, "%s\r\n %s<a/></regions>", ROOT, instructions[_i]);
    struct reading reading = reading_of(text.bytes);
    ck_assert_uint_eq(reading.data->suppressions.count, 1);
    const struct suppression *suppression = reading.data->suppressions.items[0];
    size_t len = suppression->span.end - suppression->span.start;
    ck_assert_uint_eq(len, strlen(instructions[_i]));
    ck_assert_mem_eq(reading.source->bytes + suppression->span.start, instructions[_i], len);
    ck_assert_str_eq(suppression->target.text, "fse-lint");
    ck_assert_uint_eq(suppression->target.span.start, suppression->span.start + 2);
    ck_assert_uint_eq(suppression->target.span.end, suppression->span.start + 10);
    reading_free(&reading);
    buffer_free(&text);
}
END_TEST

/* Before what in the sample document a suppression is put, and its address then. */
static const struct {
    const char *before, *address;
} addresses[] = {
    {"<region id=\"molise\"", "region/molise"},
    {"<procedure id=\"lazio-desk\"", "region/lazio/procedure/lazio-desk"},
    {"<venue code=\"pharmacy\"", "region/lazio/procedure/lazio-desk/venue/pharmacy"},
    {"<source id=\"guide\"", "source/guide"},
    {"</national>", NULL},
    {"<regions", NULL},
};

START_TEST(addresses_are_told)
{
    struct buffer put = {0};
    buffer_printf(&put, "<?fse-lint 1?><?fse-lint 2?>%s", addresses[_i].before);
    char *text = text_replace(sample_document(), addresses[_i].before, put.bytes);
    struct reading reading = reading_of(text);
    ck_assert_uint_eq(reading.data->suppressions.count, 2);
    for (size_t i = 0; i < 2; i++) {
        uint32_t address = reading.data->suppressions.items[i]->target.address;
        const char *told =
            address > 0 ? address_text(&reading.data->addresses, address, reading.data->arena)
                        : NULL;
        ck_assert_pstr_eq(told, addresses[_i].address);
    }
    reading_free(&reading);
    memory_free(text);
    buffer_free(&put);
}
END_TEST

#define SUPPRESS(rules, reason) "<?fse-lint ignore=\"" rules "\" reason=\"" reason "\"?>"
#define PORTAL "<link role=\"portal\""
#define HELP                                                                                       \
    "<link role=\"portal\" href=\"https://www.ausl.latina.it/\" sources=\"portal-page\" "          \
    "as-of=\"2020\"/>"
#define INFO                                                                                       \
    "<link role=\"portal\" href=\"https://www.ausl.rieti.it/\" sources=\"portal-page\" "           \
    "as-of=\"2021\"/>"
#define FOUND "FSE403 www.ausl.latina.it"
#define REGION "<region id=\"lazio\""
#define STEP "<step number=\"1\">"

/* Changes of the clean document, each in the first place, and what is found then; with which
 * rule off. */
static const struct {
    const char *changes[3][2];
    const char *found;
    const char *off;
} effects[] = {
    {{{PORTAL, HELP PORTAL}}, FOUND "\n", NULL},
    {{{PORTAL, SUPPRESS("unlisted-host", "r") HELP PORTAL}}, FOUND " (r)\n", NULL},
    {{{PORTAL, SUPPRESS("FSE403", "r") "\n<!-- c --> <?p?>" HELP PORTAL}},
     "FSE011 p\n" FOUND " (r)\n",
     NULL},
    {{{PORTAL, "<?fse-lint\r\n reason = ' perché\r\n\tno '\r\n ignore='FSE403'\r\n?>" HELP PORTAL}},
     FOUND " (perché no)\n",
     NULL},
    {{{PORTAL, HELP PORTAL}, {REGION, SUPPRESS("unlisted-host", "r") REGION}},
     FOUND " (r)\n",
     NULL},
    /* several rules, several findings */
    {{{PORTAL, SUPPRESS("not-https unlisted-host", "r") HELP PORTAL},
      {"https://www.ausl", "http://www.ausl"}},
     "FSE402 http (r)\n" FOUND " (r)\n",
     NULL},
    {{{PORTAL, HELP INFO PORTAL}, {REGION, SUPPRESS("unlisted-host", "r") REGION}},
     FOUND " (r)\nFSE403 www.ausl.rieti.it (r)\n",
     NULL},
    /* what the schema says cannot be suppressed */
    {{{PORTAL, SUPPRESS("unexpected-attribute", "r") "<link x=\"1\" role=\"portal\""}},
     "FSE011 unexpected-attribute\nFSE008 x\n",
     NULL},
    {{{PORTAL, SUPPRESS("unexpected-element", "r") "<stray/>" PORTAL}},
     "FSE011 unexpected-element\nFSE006 stray\n",
     NULL},
    /* the finding counts that is covered, not the place to which it points */
    {{{PORTAL, SUPPRESS("duplicate-link", "r") PORTAL},
      {"</region>", "<link role=\"portal\" href=\"https://www.salutelazio.it/\" "
                    "sources=\"portal-page\" as-of=\"2020\"/></region>"}},
     "FSE012 duplicate-link\nFSE408 https://www.salutelazio.it/\n",
     NULL},
    {{{"</region>",
       SUPPRESS("duplicate-link",
                "r") "<link role=\"portal\" "
                     "href=\"https://www.salutelazio.it/\" sources=\"portal-page\"/></region>"}},
     "FSE408 https://www.salutelazio.it/ (r)\n",
     NULL},
    /* nothing before it, beside it, or after it */
    {{{PORTAL, HELP SUPPRESS("unlisted-host", "r") PORTAL}},
     FOUND "\nFSE012 unlisted-host\n",
     NULL},
    {{{PORTAL, SUPPRESS("unlisted-host", "r") PORTAL}, {"</region>", HELP "</region>"}},
     "FSE012 unlisted-host\n" FOUND "\n",
     NULL},
    {{{PORTAL, HELP PORTAL}, {STEP, SUPPRESS("unlisted-host not-https", "r") STEP}},
     "FSE012 unlisted-host\nFSE012 not-https\n" FOUND "\n",
     NULL},
    /* inside each other: the innermost, the last before one element */
    {{{PORTAL, SUPPRESS("unlisted-host", "in") HELP INFO PORTAL},
      {REGION, SUPPRESS("unlisted-host", "out") REGION}},
     FOUND " (in)\nFSE403 www.ausl.rieti.it (out)\n",
     NULL},
    {{{PORTAL, SUPPRESS("unlisted-host", "in") HELP PORTAL},
      {REGION, SUPPRESS("unlisted-host", "out") REGION}},
     "FSE012 unlisted-host\n" FOUND " (in)\n",
     NULL},
    {{{PORTAL, SUPPRESS("unlisted-host", "1") SUPPRESS("FSE403", "2") HELP PORTAL}},
     "FSE012 unlisted-host\n" FOUND " (2)\n",
     NULL},
    {{{PORTAL, SUPPRESS("not-https", "1") SUPPRESS("FSE403", "2") HELP PORTAL},
      {"https://www.ausl", "http://www.ausl"}},
     "FSE402 http (1)\n" FOUND " (2)\n",
     NULL},
    /* what is wrong with a suppression makes it count for nothing, and is said once */
    {{{PORTAL, SUPPRESS("unlisted-host", "-") HELP PORTAL}}, "FSE011 -\n" FOUND "\n", NULL},
    {{{PORTAL, "<?fse-lint ignore='FSE403'?>" HELP PORTAL}}, "FSE011 fse-lint\n" FOUND "\n", NULL},
    {{{PORTAL, "<?fse-lint ignore='FSE403' reson='r'?>" HELP PORTAL}},
     "FSE011 reson\n" FOUND "\n",
     NULL},
    {{{PORTAL, "<?fse-lint ignore='FSE403' reason='r' x?>" HELP PORTAL}},
     "FSE011 x\n" FOUND "\n",
     NULL},
    {{{PORTAL, "<?fse-lint ignore='FSE403' reason='r' reason='s'?>" HELP PORTAL}},
     "FSE011 reason\n" FOUND "\n",
     NULL},
    {{{PORTAL, SUPPRESS("unlisted-host", "a\u202eb") HELP PORTAL}},
     "FSE011 \u202e\n" FOUND "\n",
     NULL},
    {{{PORTAL, "<?fse-lint ignore='unlisted-hots'?>" PORTAL}},
     "FSE011 fse-lint\nFSE011 unlisted-hots\n",
     NULL},
    /* a word that is wrong takes no other with it; what is unused beside it is not said */
    {{{PORTAL, SUPPRESS("FSE403 FSE499 FSE402 FSE001", "r") HELP PORTAL}},
     "FSE011 FSE499\nFSE011 FSE001\n" FOUND " (r)\n",
     NULL},
    {{{PORTAL, SUPPRESS("FSE403 unlisted-host", "r") HELP PORTAL}},
     "FSE011 unlisted-host\n" FOUND " (r)\n",
     NULL},
    {{{PORTAL, SUPPRESS("unused-suppression", "r") PORTAL}}, "FSE011 unused-suppression\n", NULL},
    /* unused, and it cannot be told */
    {{{PORTAL, SUPPRESS("unlisted-host", "r") HELP PORTAL}}, "", "FSE403"},
    {{{PORTAL, SUPPRESS("not-https", "r") PORTAL}}, "", "FSE402"},
    {{{PORTAL, SUPPRESS("not-https", "r") PORTAL}, {"</regions>", "</ragions>"}},
     "FSE003 ragions\n",
     NULL},
    {{{PORTAL, SUPPRESS("not-https", "r") PORTAL}}, "", "FSE012"},
    {{{"</regions>", SUPPRESS("not-https", "r")}}, "FSE003 \n", NULL},
    /* used, and told all the same */
    {{{PORTAL, HELP PORTAL},
      {REGION, SUPPRESS("unlisted-host", "r") REGION},
      {"</regions>", "</ragions>"}},
     FOUND " (r)\nFSE003 ragions\n",
     NULL},
};

/* What is unused, and what to remove. */
static const struct {
    const char *names, *found;
} unused_names[] = {
    {"not-https", "FSE012 not-https; remove the suppression\n"},
    {"not-https wrapped-url", "FSE012 not-https; remove it\nFSE012 wrapped-url; remove it\n"},
    {"not-https wrapped-url duplicate-link",
     "FSE012 not-https; remove it\nFSE012 wrapped-url; remove it\nFSE012 duplicate-link; remove it\n"},
};

START_TEST(what_is_unused_is_to_be_removed)
{
    struct buffer put = {0};
    buffer_printf(&put, "<?fse-lint ignore=\"%s\" reason=\"r\"?>" PORTAL, unused_names[_i].names);
    const char *const changes[CHANGES_AT_ONCE][2] = {{PORTAL, buffer_text(&put)}};
    assert_hints(changes, NULL, unused_names[_i].found);
    buffer_free(&put);
}
END_TEST

START_TEST(suppressions_have_effects)
{
    char *text = text_change(clean_document(), effects[_i].changes, COUNT(effects[_i].changes));
    struct reading reading = check_of(text, effects[_i].off);
    assert_findings(reading.source, reading.findings, effects[_i].found);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

START_TEST(suppressed_finding_knows_its_place)
{
    char *text =
        text_replace(clean_document(), PORTAL, SUPPRESS("unlisted-host", "r") "\n" HELP PORTAL);
    struct reading reading = check_of(text, NULL);
    ck_assert_uint_eq(findings_count(reading.findings), 1);
    struct span span = findings_get(reading.findings, 0)->suppression_span;
    static const char written[] = SUPPRESS("unlisted-host", "r");
    ck_assert_uint_eq(span.end - span.start, strlen(written));
    ck_assert_mem_eq(text + span.start, written, strlen(written));
    reading_free(&reading);
    memory_free(text);
}
END_TEST

START_TEST(unused_suppression_knows_its_element)
{
    char *text = text_replace(clean_document(), STEP, SUPPRESS("not-https", "r") STEP);
    struct reading reading = check_of(text, NULL);
    ck_assert_uint_eq(findings_count(reading.findings), 1);
    const struct finding *unused = findings_get(reading.findings, 0);
    ck_assert_str_eq(unused->address, "region/lazio/procedure/lazio-online/step/1");
    ck_assert_str_eq(unused->value, "not-https");
    reading_free(&reading);
    memory_free(text);
}
END_TEST

Suite *
suppressions_suite(void)
{
    Suite *suite = suite_create("suppressions");
    TCase *reading = tcase_create("reading");
    tcase_add_loop_test(reading, places_are_known, 0, COUNT(places));
    tcase_add_loop_test(reading, instructions_are_found, 0, COUNT(instructions));
    tcase_add_loop_test(reading, addresses_are_told, 0, COUNT(addresses));
    suite_add_tcase(suite, reading);

    TCase *effect = tcase_create("effect");
    tcase_add_loop_test(effect, suppressions_have_effects, 0, COUNT(effects));
    tcase_add_loop_test(effect, what_is_unused_is_to_be_removed, 0, COUNT(unused_names));
    tcase_add_test(effect, suppressed_finding_knows_its_place);
    tcase_add_test(effect, unused_suppression_knows_its_element);
    suite_add_tcase(suite, effect);
    return suite;
}
