/* SPDX-License-Identifier: MIT
 * What the rules about characters find in a text, and what their fixes make of it. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "suites.h"
#include "support.h"

#define STEP "<text xml:lang=\"it\">Apri il portale ed entra con SPID.</text>"
#define NBSP "\u00a0"

/* A text as it stands in the document, what is found at which characters of it, and the text
 * with all edits made. */
static const struct {
    const char *lang, *text, *found, *fixed;
} cases[] = {
    {"it", "Va bene.", "", "Va bene."},
    /* White space. */
    {"it", " a", "601[ ]", "a"},
    {"it", "a\n  ", "601[\n  ]", "a"},
    {"it", "\r\n\ta b\r\n", "601[\r\n\t]601[\r\n]", "a b"},
    {"it", "a  b   c", "601[  ]601[   ]", "a b c"},
    {"it", "a\n      b", "601[\n      ]", "a b"},
    {"it", "a\tb", "601[\t]", "a b"},
    {"it", "a&#32; b", "601[&#32; ]", "a b"},
    {"it", "a&#xA0;b", "601[&#xA0;]", "a b"},
    {"it", "a <!-- c --> b", "601[ <!-- c --> ]", "a <!-- c -->b"},
    {"it", "<!-- c --> a", "601[ ]", "<!-- c -->a"},
    {"it", "a<![CDATA[ ]]> b", "601[ ]]> ]", "a<![CDATA[ ]]>b"},
    {"it", "a\u2003b", "601[\u2003]", "a b"},
    {"it", "a , b ; c", "601[ ]601[ ]", "a, b; c"},
    {"it", "a ,5 :-) b", "", "a ,5 :-) b"},
    {"en", "Note" NBSP ": this", "601[" NBSP "]", "Note: this"},
    /* French. */
    {"fr", "Oui : non", "601[ ]", "Oui" NBSP ": non"},
    {"fr", "Oui: non", "601[:]", "Oui" NBSP ": non"},
    {"fr", "Oui" NBSP ": non\u202f!", "", "Oui" NBSP ": non\u202f!"},
    {"fr", "Oui  ?", "601[  ]", "Oui" NBSP "?"},
    {"fr", "Oui&#32;!", "601[&#32;]", "Oui" NBSP "!"},
    {"fr", "«oui»", "601[«]601[»]", "«" NBSP "oui" NBSP "»"},
    {"fr", "« oui »", "601[ ]601[ ]", "«" NBSP "oui" NBSP "»"},
    {"fr", "À 10:30, sur https://a.it/?b=c;d ou spid:2.", "",
     "À 10:30, sur https://a.it/?b=c;d ou spid:2."},
    {"fr", "Oui" NBSP "?! (!)", "", "Oui" NBSP "?! (!)"},
    {"fr", "a" NBSP "b", "601[" NBSP "]", "a b"},
    {"fr", "a , b", "601[ ]", "a, b"},
    {"it", "«oui»: non", "", "«oui»: non"},
    /* Normal form. */
    {"it", "perche\u0301", "602[e\u0301]", "perch\u00e9"},
    {"it", "perche&#x301;.", "602[e&#x301;]", "perch\u00e9."},
    {"it", "&#101;&#769;", "602[&#101;&#769;]", "\u00e9"},
    {"it", "e<!-- c -->\u0301", "602[e<!-- c -->\u0301]", "e<!-- c -->\u0301"},
    {"it", "<![CDATA[e\u0301]]>", "602[e\u0301]", "<![CDATA[\u00e9]]>"},
    {"it", "\u212b, e\u0302\u0323", "602[\u212b]602[e\u0302\u0323]", "\u00c5, \u1ec7"},
    {"it", "\u1112\u1161\u11ab", "602[\u1112\u1161\u11ab]", "\ud55c"},
    {"it", "&amp;&#x301;", "", "&amp;&#x301;"},
    {"it", "&lt;&#x338;", "602[&lt;&#x338;]", "\u226e"},
    {"it", "&amp;\u0344", "602[&amp;\u0344]", "&amp;\u0308\u0301"},
    {"it", "x\u0301 \u0915\u093c", "", "x\u0301 \u0915\u093c"},
    /* Forbidden characters: no fix, and nothing else is found there. */
    {"it", "a \u200b b", "603[\u200b]", "a \u200b b"},
    {"it", "\u200ba", "603[\u200b]", "\u200ba"},
    {"it", "a&#x202E;b", "603[&#x202E;]", "a&#x202E;b"},
    {"it", "a\u200b\u200cb\u202e", "603[\u200b\u200c]603[\u202e]", "a\u200b\u200cb\u202e"},
    {"it", "a\u200b<!-- c -->\u200bb", "603[\u200b]603[\u200b]", "a\u200b<!-- c -->\u200bb"},
    {"fr", "Oui\u200b: non", "603[\u200b]", "Oui\u200b: non"},
    /* Apostrophes. */
    {"it", "l'ora dell'800, un po' di, gli anni '90", "607[']607[']607[']607[']",
     "l’ora dell’800, un po’ di, gli anni ’90"},
    {"it", "L&apos;ora", "607[&apos;]", "L’ora"},
    {"it", "E' qui, ed e' vero", "607[']607[']", "È qui, ed è vero"},
    {"it", "perche' si", "607[']", "perche' si"},
    {"it", "E<!-- c -->' qui", "607[']", "E<!-- c -->' qui"},
    {"en", "the doctors' desk, the 80's", "607[']607[']", "the doctors’ desk, the 80’s"},
    {"en", "'SPID' or the users' card", "607[']607[']607[']", "'SPID' or the users' card"},
    {"en", "5' or ' alone", "607[']607[']", "5' or ' alone"},
    {"de", "Geht's", "607[']", "Geht’s"},
    /* Quotation marks. */
    {"it", "lo \"Sportello\" e (\"altro\").", "607[\"]607[\"]607[\"]607[\"]",
     "lo “Sportello” e (“altro”)."},
    {"it", "dell'\"Anagrafe\"", "607[']607[\"]607[\"]", "dell’“Anagrafe”"},
    {"de", "Der &quot;Schalter&quot;", "607[&quot;]607[&quot;]", "Der „Schalter“"},
    {"fr", "Le \"guichet\".", "607[\"]607[\"]", "Le «" NBSP "guichet" NBSP "»."},
    {"en", "“Open\" and \"shut”", "607[\"]607[\"]", "“Open” and “shut”"},
    {"de", "„Auf\" und \"zu“", "607[\"]607[\"]", "„Auf“ und „zu“"},
    {"it", "«Apri\"", "607[\"]", "«Apri»"},
    {"en", "a 5\" screen", "607[\"]", "a 5\" screen"},
    {"en", "\"one \"two\" three\"", "607[\"]607[\"]607[\"]607[\"]", "\"one \"two\" three\""},
    {"en", "“one \"two\" three”", "607[\"]607[\"]", "“one \"two\" three”"},
    {"en", "\"open", "607[\"]", "\"open"},
};

static int
is_looked_at(const struct finding *finding)
{
    static const char *const ids[] = {"FSE601", "FSE602", "FSE603", "FSE607"};
    for (int i = 0; i < COUNT(ids); i++)
        if (strcmp(finding->rule->id, ids[i]) == 0)
            return 1;
    return 0;
}

/* Reads the document with TEXT in the place of a step's, and runs all rules over it. */
static struct reading
read_with(const char *lang, const char *text)
{
    struct source *source = source_read(FSE_TEST_DATA "/../../docs/example.xml");
    ck_assert_ptr_nonnull(source);
    struct buffer element = {0};
    buffer_printf(&element, "<text xml:lang=\"%s\">%s</text>", lang, text);
    char *changed = text_replace(source->bytes, STEP, buffer_text(&element));
    struct reading reading = check_of(changed, NULL);
    buffer_free(&element);
    memory_free(changed);
    source_free(source);
    return reading;
}

START_TEST(fixes_mend_what_is_found)
{
    struct reading reading = read_with(cases[_i].lang, cases[_i].text);
    const char *bytes = reading.source->bytes;
    const char *start = strstr(bytes, "<procedure id=\"campania-online\"");
    size_t at = (size_t)(strchr(strstr(start, "<text"), '>') + 1 - bytes);
    struct buffer found = {0}, fixed = {0};
    for (size_t i = 0; i < findings_count(reading.findings); i++) {
        const struct finding *finding = findings_get(reading.findings, i);
        if (!is_looked_at(finding))
            continue;
        buffer_printf(&found, "%s[", finding->rule->id + 3);
        buffer_add(&found, bytes + finding->span.start, finding->span.end - finding->span.start);
        buffer_add_text(&found, "]");
        for (size_t j = 0; j < finding->edit_count; j++) {
            const struct edit *edit = &finding->edits[j];
            ck_assert_uint_ge(edit->span.start, at);
            buffer_add(&fixed, bytes + at, edit->span.start - at);
            buffer_add_text(&fixed, edit->text);
            at = edit->span.end;
        }
    }
    buffer_add(&fixed, bytes + at, (size_t)(strstr(bytes + at, "</text>") - bytes) - at);
    ck_assert_str_eq(buffer_text(&found), cases[_i].found);
    ck_assert_str_eq(buffer_text(&fixed), cases[_i].fixed);
    buffer_free(&found);
    buffer_free(&fixed);
    reading_free(&reading);
}
END_TEST

/* What was fixed stays as it is. */
START_TEST(fixes_leave_nothing_to_fix)
{
    struct reading reading = read_with(cases[_i].lang, cases[_i].fixed);
    for (size_t i = 0; i < findings_count(reading.findings); i++) {
        const struct finding *finding = findings_get(reading.findings, i);
        ck_assert(!is_looked_at(finding) || finding->edit_count == 0);
    }
    reading_free(&reading);
}
END_TEST

Suite *
texts_suite(void)
{
    Suite *suite = suite_create("texts");
    TCase *tests = tcase_create("texts");
    tcase_add_loop_test(tests, fixes_mend_what_is_found, 0, COUNT(cases));
    tcase_add_loop_test(tests, fixes_leave_nothing_to_fix, 0, COUNT(cases));
    suite_add_tcase(suite, tests);
    return suite;
}
