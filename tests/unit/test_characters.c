/* SPDX-License-Identifier: MIT
 * Tests of xml/characters.h and dataset/passage.h. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "dataset/passage.h"
#include "suites.h"
#include "support.h"
#include "xml/characters.h"

static void
add_raw(struct buffer *out, const struct source *source, struct span span)
{
    buffer_add_text(out, "[");
    buffer_add(out, source->bytes + span.start, span.end - span.start);
    buffer_add_text(out, "]");
}

/* What stands in a document, and its characters, each with what it is written as. */
static const struct {
    const char *text, *characters;
} walks[] = {
    {"", ""},
    {"ab", "a[a]b[b]"},
    {"è€😀", "è[è]€[€]😀[😀]"},
    {"&amp;&lt;&gt;&quot;&apos;", "&[&amp;]<[&lt;]>[&gt;]\"[&quot;]'[&apos;]"},
    {"&#xE8;&#232;&#x1F600;&#65;", "è[&#xE8;]è[&#232;]😀[&#x1F600;]A[&#65;]"},
    {"a<!-- b&amp; -->c", "a[a]c[c]"},
    {"<!-- a --><!---->b<?c d?>", "b[b]"},
    {"a<![CDATA[&amp;<!-- ]]]]>b", "a[a]&[&]a[a]m[m]p[p];[;]<[<]![!]-[-]-[-] [ ]][]]][]]b[b]"},
    {"<![CDATA[]]>a<![CDATA[]]>", "a[a]"},
    {"a<![CDATA[b]]><![CDATA[c]]>&#100;", "a[a]b[b]c[c]d[&#100;]"},
    {"a\r\nb\rc\n", "a[a]\n[\r\n]b[b]\n[\r]c[c]\n[\n]"},
};

START_TEST(characters_have_their_places)
{
    struct source *source = source_of_text(walks[_i].text);
    struct characters walk = characters_of(source, span_of(0, source->len));
    struct character character;
    struct buffer found = {0};
    size_t len = 0;
    while (characters_next(&walk, &character)) {
        char bytes[4];
        size_t used = utf8_write(character.point, bytes);
        buffer_add(&found, bytes, used);
        add_raw(&found, source, character.span);
        ck_assert_uint_eq(walk.len, len += used);
    }
    ck_assert_str_eq(buffer_text(&found), walks[_i].characters);
    ck_assert_uint_eq(walk.at, source->len);
    buffer_free(&found);
    source_free(source);
}
END_TEST

START_TEST(a_comment_is_taken_as_it_is)
{
    struct source *source = source_of_text("a&amp;]]>");
    struct characters walk = characters_literal(source, span_of(0, source->len));
    struct character character;
    size_t count = 0;
    while (characters_next(&walk, &character))
        count++;
    ck_assert_uint_eq(count, source->len);
    source_free(source);
}
END_TEST

/* From which to which byte, decoded, and what stands there. */
static const struct {
    const char *text;
    size_t start, end;
    const char *raw;
} parts[] = {
    {"abc", 0, 3, "[abc]"},
    {"abc", 1, 2, "[b]"},
    {"abc", 1, 1, "[]"},
    {"abc", 3, 3, "[]"},
    {"abc", 2, 9, "[c]"},
    {"a&amp;b&#xE8;c", 1, 2, "[&amp;]"},
    {"a&amp;b&#xE8;c", 2, 5, "[b&#xE8;]"},
    {"a&amp;b&#xE8;c", 5, 6, "[c]"},
    {"a<!-- b -->cd", 1, 2, "[c]"},
    {"a<!-- b -->cd", 0, 2, "[a<!-- b -->c]"},
    {"perché<![CDATA[ no]]>?", 7, 10, "[ no]"},
    {"perché<![CDATA[ no]]>?", 10, 11, "[?]"},
    {"a\r\nb", 1, 2, "[\r\n]"},
};

START_TEST(parts_are_found)
{
    struct source *source = source_of_text(parts[_i].text);
    struct characters walk = characters_of(source, span_of(0, source->len));
    struct buffer found = {0};
    add_raw(&found, source, characters_find(&walk, parts[_i].start, parts[_i].end));
    ck_assert_str_eq(buffer_text(&found), parts[_i].raw);
    buffer_free(&found);
    source_free(source);
}
END_TEST

START_TEST(parts_are_found_one_after_the_other)
{
    struct source *source = source_of_text("a&amp;b&amp;c");
    struct characters walk = characters_of(source, span_of(0, source->len));
    ck_assert_uint_eq(characters_find(&walk, 1, 2).start, 1);
    ck_assert_uint_eq(characters_find(&walk, 3, 4).start, 7);
    ck_assert_uint_eq(characters_find(&walk, 4, 5).start, 12);
    source_free(source);
}
END_TEST

/* Texts of one mark, or of none. */
static const struct {
    const char *text;
    unsigned marks;
} marks[] = {
    {"", 0},
    {"Apri il portale: entra con SPID, CIE o TS-CNS.", MARK_STOP | MARK_DRAFT},
    {"È l’azienda “sanitaria” — così, in più…", MARK_PAIR | MARK_HALF},
    {"Entra (con SPID)", MARK_DRAFT | MARK_HALF},
    {" a", MARK_SPACE},
    {"a ", MARK_SPACE},
    {"a  b", MARK_SPACE},
    {"a , b", MARK_SPACE},
    {"a\nb", MARK_SPACE},
    {"a\tb", MARK_SPACE},
    {"a\u00a0b", MARK_SPACE},
    {"a\u2009b", MARK_SPACE},
    {"a\u202fb", MARK_SPACE},
    {"a\u3000b", MARK_SPACE},
    {"a;", MARK_STOP},
    {"«a»", MARK_STOP | MARK_HALF},
    {"l'a", MARK_QUOTE},
    {"a \"b\"", MARK_QUOTE},
    {"a\xC2\x85", MARK_FORBIDDEN},
    {"a\x7F", MARK_FORBIDDEN},
    {"a\u00adb", MARK_FORBIDDEN},
    {"a\u200bb", MARK_FORBIDDEN},
    {"a\u202eb", MARK_FORBIDDEN},
    {"a\u2060b", MARK_FORBIDDEN},
    {"a\ufeffb", MARK_FORBIDDEN},
    {"a\ufffdb", MARK_FORBIDDEN},
    {"a\ue000b", MARK_FORBIDDEN},
    {"a\U000e0041b", MARK_FORBIDDEN},
    {"a\U0002fffeb", MARK_FORBIDDEN},
    {"e\u0301", MARK_UNNORMAL},
    {"a\u212b", MARK_UNNORMAL},
    {"metodo, Tbilisi, fissare, loro", 0},
    {"Ore: \xC3\x80 venir", MARK_STOP | MARK_DRAFT},
    {"Eh??", MARK_STOP | MARK_DRAFT},
    {"entro 5 giorni", MARK_FIGURE},
    {"a@b", MARK_FIGURE | MARK_SIGN},
    {"a.it", MARK_ADDRESS | MARK_GLUED},
    {"a. It", 0},
    {"*a*", MARK_SIGN},
    {"NaN", MARK_SIGN},
    {"Nome", 0},
    {"Napoli", 0},
    {"“todo", MARK_DRAFT | MARK_HALF},
    {"Chiedi: null", MARK_STOP | MARK_DRAFT},
    {"con con", MARK_TWICE},
    {"È  è e È è", MARK_SPACE},
    {"perché  Perché", MARK_SPACE | MARK_TWICE},
    {"con, con", 0},
    {"uno con un", 0},
    {"un po’ di più", MARK_SLIP},
    {"l’utente può", MARK_SLIP},
    {"perchè no", MARK_SLIP},
    {"qual’è", MARK_SLIP | MARK_PAIR},
    {"città già più", 0},
    {"la citta", MARK_SLIP},
    {"l’identita", MARK_SLIP},
    {"l’identità, e", 0},
    {"a,, b", MARK_SLIP},
    {"a!!", MARK_STOP | MARK_SLIP},
    {"a non None", MARK_DRAFT},
    {"ecc..", MARK_SLIP},
    {"ecc .", MARK_SLIP},
    {"….", MARK_SLIP},
    {".…", MARK_SLIP},
    {"l´utente", MARK_SLIP},
    {"« a »", MARK_STOP | MARK_HALF},
    {"«\u00a0a\u00a0»", MARK_STOP | MARK_SPACE | MARK_HALF},
    {"perchÃ", MARK_PAIR},
    {"perchÃ©", MARK_PAIR},
    {"è à", 0},
    {"a (b), c", MARK_DRAFT | MARK_HALF},
    {"a] b", MARK_HALF},
    {"“a", MARK_HALF},
    {"a‘b’", 0},
    {"DUe", MARK_CAPITALS},
    {"l’IDentità", MARK_CAPITALS},
    {"LÀ", 0},
    {"DOé", MARK_CAPITALS},
    {"FARE LOGIN", MARK_CAPITALS},
    {"SPID, CIE", 0},
    {"I’accesso", MARK_CAPITALS},
    {"I dati", 0},
    {"a,b", MARK_GLUED},
    {"a(b)", MARK_DRAFT | MARK_HALF | MARK_GLUED},
    {"(a) b", MARK_DRAFT | MARK_HALF},
    {"(a)b", MARK_DRAFT | MARK_HALF | MARK_GLUED},
    {"12è", MARK_FIGURE | MARK_GLUED},
    {"12 è", MARK_FIGURE},
};

START_TEST(texts_are_marked)
{
    ck_assert_uint_eq(marks_of(marks[_i].text, strlen(marks[_i].text), NULL), marks[_i].marks);
}
END_TEST

/* In the middle of a text as at its start. */
START_TEST(names_of_jurisdictions_are_marked)
{
    for (size_t language = 0; language < LANGUAGE_COUNT; language++) {
        char text[80];
        int len =
            snprintf(text, sizeof text, "c’è “%s”", reference_jurisdictions[_i].names[language]);
        ck_assert_uint_ne(marks_of(text, (size_t)len, NULL) & MARK_PLACE, 0);
    }
}
END_TEST

Suite *
characters_suite(void)
{
    Suite *suite = suite_create("characters");
    TCase *tests = tcase_create("characters");
    tcase_add_loop_test(tests, characters_have_their_places, 0, COUNT(walks));
    tcase_add_test(tests, a_comment_is_taken_as_it_is);
    tcase_add_loop_test(tests, parts_are_found, 0, COUNT(parts));
    tcase_add_test(tests, parts_are_found_one_after_the_other);
    tcase_add_loop_test(tests, texts_are_marked, 0, COUNT(marks));
    tcase_add_loop_test(tests, names_of_jurisdictions_are_marked, 0, JURISDICTION_COUNT);
    suite_add_tcase(suite, tests);
    return suite;
}
