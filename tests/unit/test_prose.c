/* SPDX-License-Identifier: MIT
 * What the rules about the words of a text find in it, and what they leave alone. */
#include "base/buffer.h"
#include "base/memory.h"
#include "suites.h"
#include "support.h"

#define IT(text) "<text xml:lang=\"it\">" text "</text>"
#define EN(text) "<text xml:lang=\"en\">" text "</text>"
#define DE(text) "<text xml:lang=\"de\">" text "</text>"
#define FR(text) "<text xml:lang=\"fr\">" text "</text>"
#define TEN(text) text text text text text text text text text text

/* The texts of a note, and what is found in them. */
static const struct {
    const char *texts, *found;
} cases[] = {
    /* The other language: more than twice as many of its words, in both. */
    {IT("The desk and the card, il medico.") EN("Il medico del portale con una carta, by and."),
     "FSE618 it\n"},
    {IT("The desk and the card, il medico.") EN("Il medico del portale con una, by and for."), ""},
    {IT("The desk and the, il medico.") EN("Il medico del portale con una carta, by and."), ""},
    /* Addresses. */
    {IT("Scrivi a info@salutelazi0.it ora.") EN("Write to info@salutelazi0.it now."),
     "FSE403 salutelazi0.it\nFSE403 salutelazi0.it\n"},
    /* Spaces left out. */
    {IT("Vai in città(abcde) e poi esci."), "FSE621 à(\n"},
    {EN("Pay 2euros"), "FSE621 2e\n"},
    {EN("2euros are enough."), "FSE621 2e\n"},
    {EN("Use 1.2euros or 3-2euros or a2abc or 2abc3 now."), ""},
    {EN("Use SPID(2) now."), ""},
    {EN("a)open the page."), ""},
    {EN("It is 2:am now."), ""},
    {EN("Read a.Then go."), ""},
    {EN("See open.then go."), ""},
    {EN("Pay(AB)cd now."), "FSE621 y(\nFSE621 )c\n"},
    {EN("ab)c def."), "FSE619 )\nFSE621 )c\n"},
    {EN(",then go."), ""},
    {EN("Pay 2,x now."), ""},
    {EN("Pay (SPID),then go."), "FSE621 ,t\n"},
    {EN("Pay,then go."), "FSE621 ,t\n"},
    {EN(") open it."), "FSE619 )\n"},
    {EN("Copy SHA256sum here."), ""},
    {EN("Sign in (a-B)cde now."), "FSE621 )c\n"},
    /* Capitals. */
    {EN("THe portal is open."), "FSE620 TH\n"},
    {EN("See -THe and 2THe now."), ""},
    {EN("PErmits it."), "FSE620 PE\n"},
    {EN("Use SPID CIE (SPID CIE 2) or CIE SPID -CIE."), ""},
    {IT("PErché no, PErò."), "FSE620 PE\nFSE620 PE\n"},
    {IT("È PIÙ facile."), ""},
    {IT("Apri I’utente e I’ABC e Io e I’è."), "FSE620 I\nFSE620 I\n"},
    /* Slips of the hands. */
    {EN("See zoo zoo and the the."), "FSE615 zoo zoo\nFSE615 the the\n"},
    {EN("See that that and thank thank."), "FSE615 thank thank\n"},
    {EN("See theory theory."), "FSE615 theory theory\n"},
    {EN("The-the the."), ""},
    {EN("See the thethe."), ""},
    {IT("E` perche\u00b4 si, \u00b4 no, a \u00b4 b."), "FSE616 `\nFSE616 ´\n"},
    {IT("\u00b4no."), ""},
    {IT("5\u2032 dopo."), ""},
    {EN("Wait!! Open it,, then go; , and :. then"),
     "FSE616 !!\nFSE616 ,,\nFSE616 ; ,\nFSE601  \nFSE601  \nFSE616 :.\n"},
    {EN("Wait,.. then go."), "FSE616 ..\n"},
    {EN("Wait, .. then go."), "FSE616 ..\n"},
    {EN("Wait, . then go."), "FSE616 , .\n"},
    {EN("Wait ,"), "FSE601  \n"},
    {EN("Wait,"), ""},
    {IT("Scrivi a piu@lazio.it e www.piu.it e piu.it, e piu' e piu` e dopo."),
     "FSE607 '\nFSE616 `\n"},
    {IT("Il piu grande."), "FSE616 piu\n"},
    {IT("Il piu"), "FSE616 piu\n"},
    {IT("Si puo-fare e 2piu e piu2."), "FSE621 2p\n"},
    {IT("Un po’ d’acqua, e’ vero, ’e ora."), "FSE616 e’\n"},
    {IT("’a casa."), ""},
    {IT("‘Apri’ e’ qui."), ""},
    /* Figures. */
    {IT("Costa 1.000 euro.") EN("It costs 1,000 euros."), ""},
    {IT("Costa 1.000 euro.") EN("It costs 2,000 euros."), "FSE611 2,000\n"},
    {IT("Alle 007.") EN("At 7 pm."), "FSE611 7\n"},
    {IT("Alle 19.") EN("At 7 pm."), ""},
    {IT("Vedi 5it.regione.lazio.it ora.") EN("See 5it.regione.lazio.it now."), ""},
    {IT("Scrivi a 5a@lazio.it ora.") EN("Write to 5@lazio.it now."), "FSE611 5@lazio.it\n"},
    {IT("Vedi 5.lazio ora.") EN("See 5.lazio now."), ""},
    {IT("Vedi 5a.") EN("See 5a."), ""},
    {IT("Dai 18 anni.") EN("For adults."), ""},
    {IT("Dai 18 anni.") EN("For all."), "FSE611 18\n"},
    {IT("Dai 17 anni.") EN("For adults."), "FSE611 17\n"},
    {IT("Alle \uff11\uff12 ora.") EN("At 12 now."), "FSE602 １２\n"},
    {IT(TEN(TEN("1 ")) "ora.") EN(TEN(TEN("1 ")) "now."), ""},
    {IT("Scrivi a " TEN("abcdefghi0") "@lazio.it ora.")
         EN("Write to " TEN("abcdefghi0") "@lazio.eu now."),
     ""},
    {IT("A @ b.") EN("A @ b 5."), "FSE611 5\n"},
    /* Characters. */
    {EN("ﬁle and ﬁ\u0301."), "FSE602 ﬁ\nFSE602 ﬁ́\n"},
    {EN("Ｓign and 𝐒ign and ｈalf and Ⅳ and ½ and ² and ﾊ."),
     "FSE602 Ｓ\nFSE602 𝐒\nFSE602 ｈ\nFSE602 Ⅳ\n"},
    {EN("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 long."),
     "FSE602 á́́́́́́́́́́́\n"},
    {EN("a\u200b\u00adb."), "FSE603 \u200b\nFSE603 ­\n"},
    {EN("a&#x2003;b."), "FSE601 &#x2003;\n"},
    {EN("a\u2000b."), "FSE601  \n"},
    {EN("Sign\rin now."), "FSE601 \r\n"},
    {EN("a&#xD;b."), "FSE601 &#xD;\n"},
    {EN("TODO \u200bﬁ e\u0301."), "FSE606 TODO\nFSE603 \u200b\nFSE602 ﬁ\nFSE602 é\n"},
    {EN("… \"x\"."), "FSE607 \"\nFSE607 \"\n"},
    /* White space. */
    {"<text>Oui\u00a0: non.</text>", "FSE009 text\n"},
    {"<text>Oui : non.</text>", "FSE009 text\nFSE601  \n"},
    {"<text>a\u00a0b.</text>", "FSE009 text\nFSE601 \u00a0\n"},
    {FR("«\u00a0oui\u00a0»: non (: non)."), "FSE601 :\n"},
    {FR("Oui\u202f! Oui\u202fnon\u202f»."), "FSE601 \u202f\nFSE619 »\n"},
    {EN("Oui\u202fnon."), "FSE601 \u202f\n"},
    {EN("a" TEN(" <!-- -->") TEN(" <!-- -->") " b."),
     "FSE601 " TEN(" <!-- -->") " <!-- --> <!-- --> <!-- --> <!-- --> <!-- --> \n"},
    /* Quotation marks. */
    {EN("“one “two” three” ”"), "FSE619 ”\n"},
    {DE("„Auf“ und „zu“ und “was”."), "FSE619 “\n"},
    {DE("\"Auf“ und “zu”"), "FSE607 \"\n"},
    {IT("«uno» e »due»."), "FSE619 »\n"},
    {IT("''uno'' e '' due."), "FSE607 '\nFSE607 '\nFSE607 '\nFSE607 '\nFSE607 '\nFSE607 '\n"},
    {IT("cosi' e stessa' e mo' e po'."), "FSE607 '\nFSE607 '\nFSE607 '\nFSE607 '\n"},
    {EN("See ’x' and e' now."), "FSE607 '\nFSE607 '\n"},
    /* The same sentence in two languages. */
    {IT("Apri il portale della regione. Entra.") EN("Apri il portale della regione. Sign in."),
     "FSE609 Apri il portale della regione.\n"},
    {IT("Apri. Entra nel portale della regione.") EN("Go. Entra nel portale della regione."),
     "FSE609 Entra nel portale della regione.\n"},
    {IT("Apri il portale della regione.") EN("Apri il portale della regione."),
     "FSE609 Apri il portale della regione.\n"},
    {IT("Ora. Mela pera fico uva susina.") EN("Mela pera fico uva susina."),
     "FSE609 Mela pera fico uva susina.\n"},
    {IT("Mela pera fico uva susina.") EN("Now. Mela pera fico uva susina."),
     "FSE609 Mela pera fico uva susina.\n"},
    {IT("Aifa Ieo Cnr Ibba Inps. Ora.") EN("Aifa Ieo Cnr Ibba Inps. Now."), ""},
    {IT("Mela pera fico TODO uva susina.") EN("Mela pera fico TODO uva susina."),
     "FSE606 TODO\nFSE606 TODO\n"},
    {"<text xml:lang=\"eng\">Open.</text>" IT("Apri."), "FSE605 eng\n"},
    {"<text xml:lang=\"ger\">Open.</text>" IT("Apri."), "FSE605 ger\n"},
    {"<text xml:lang=\"es\">Open.</text>" IT("Apri."), "FSE605 es\n"},
    {"<text xml:lang=\"eng\">Open.</text>" EN("Open."), "FSE605 eng\n"},
    /* Phone numbers and mailboxes. */
    {EN("Call (06) 1234.5678 now."), "FSE411 (06) 1234.5678\n"},
    {EN("Call +39 (06)1234567 now."), "FSE411 +39 (06)1234567\n"},
    {EN("Call 1234567890123 now."), "FSE411 1234567890123\n"},
    {EN("Write to a@b now."), "FSE411 a@b\n"},
    /* Scripts. */
    {EN("Оpen the pоrtal and α β."), "FSE614 Оpen\nFSE614 pоrtal\nFSE614 α\n"},
    {EN("5 μm and ΩΩ a中b ªb."), "FSE614 μm\nFSE614 a中b\n"},
    {EN("See перевод here."), ""},
    /* What begins or ends a text, or stands beside a sign. */
    {EN("1(abcde) is it."), ""},
    {EN("Open it!Then go?Yes."), "FSE621 !T\nFSE621 ?Y\n"},
    {EN("In the USA.Then go here.USB now."), ""},
    {IT("Vedi ma ma e man man."), "FSE615 ma ma\n"},
    {EN("Wait! Go."), ""},
    {IT("’a casa e’ vera."), "FSE616 e’\n"},
    {EN("…then go.. Now…."), "FSE616 ..\nFSE616 ….\n"},
    {EN("ﬁé and ﬁ２."), "FSE602 ﬁ\nFSE602 ﬁ２\n"},
    {EN("e\u0301\u2000b."), "FSE602 é\nFSE601  \n"},
    {EN("a१ and ʹa."), "FSE614 a१\n"},
    {IT("«uno» e \"due\"."), "FSE607 \"\nFSE607 \"\n"},
    {DE("“Auf” \"zu\"."), "FSE607 \"\nFSE607 \"\n"},
    {IT("Mela {x pera fico uva susina.") EN("Mela {x pera fico uva susina."),
     "FSE609 Mela {x pera fico uva susina.\n"},
    {IT("Alle 12 TODO.") EN("At 13."), "FSE606 TODO\n"},
    {IT("Alle 12.") EN("At 13 TODO."), "FSE606 TODO\n"},
    {IT("Alle 12.") "<text xml:lang=\"en_GB\">At 13.</text>", "FSE010 en_GB\n"},
    {IT("perchÃ© " TEN("mela ") TEN("pera ") "perchÃ©."),
     "FSE612 perchÃ© " TEN("mela ") TEN("pera ") "perchÃ©.\n"},
    {IT("perchÃ© no."), "FSE612 perchÃ©\n"},
    {IT("A.") EN("B.") DE("C.") FR("D.") IT("E.") IT("F.") IT("G.") IT("H.") IT("I.") IT("k"),
     "FSE610 it\nFSE610 it\nFSE610 it\nFSE610 it\nFSE610 it\nFSE610 it\nFSE617 k\n"},
    {IT("Apri.") EN("Entra nel portale della regione con lo SPID.") EN("Open it."), "FSE610 en\n"},
    {IT("In Lazio.") EN("In Umbria."), "FSE623 Umbria\n"},
    {IT("In Umbria.") EN("In Lazio."), "FSE623 Umbria\n"},
    {IT("In Lazioè.") EN("In Umbria-x."), ""},
    {IT("In Molise.") EN("In Umbria."), "FSE623 Umbria\n"},
    {IT("") EN("Open."), "FSE010 text\n"},
    {EN("a.Then go?Yes."), "FSE621 ?Y\n"},
    {EN("?Then go,, now,"), "FSE616 ,,\n"},
    {IT("In Lazionale.") EN("In Umbria."), ""},
    {DE("„Auf“ \"zu\"."), "FSE607 \"\nFSE607 \"\n"},
    {FR("Oui\u00a0!! Non."), "FSE616 !!\n"},
    {IT("[[NOME DELLA REGIONE O DELLA PROVINCIA È QUI]]"),
     "FSE606 [[NOME DELLA REGIONE O DELLA PROVINCIA È QUI]]\n"},
};

/* What is found in a note of these TEXTS. */
static struct reading
read_note(const char *texts)
{
    struct buffer note = {0};
    buffer_printf(&note, "<note sources=\"portal-page\">%s</note></region>", texts);
    char *text = text_replace(clean_document(), "</region>", buffer_text(&note));
    struct reading reading = check_of(text, "FSE604");
    buffer_free(&note);
    memory_free(text);
    return reading;
}

START_TEST(a_text_says_what_is_wrong_with_it)
{
    struct reading reading = read_note(cases[_i].texts);
    assert_findings(reading.source, reading.findings, cases[_i].found);
    reading_free(&reading);
}
END_TEST

START_TEST(a_long_placeholder_is_cut_before_a_letter)
{
    struct reading reading = read_note(IT("[[NOME DELLA REGIONE O DELLA PROVINCIA È QUI]]"));
    ck_assert_str_eq(findings_get(reading.findings, 0)->message,
                     "'[[NOME DELLA REGIONE O DELLA PROVINCIA ' is a placeholder");
    reading_free(&reading);
}
END_TEST

Suite *
prose_suite(void)
{
    Suite *suite = suite_create("prose");
    TCase *tests = tcase_create("prose");
    tcase_add_loop_test(tests, a_text_says_what_is_wrong_with_it, 0, COUNT(cases));
    tcase_add_test(tests, a_long_placeholder_is_cut_before_a_letter);
    suite_add_tcase(suite, tests);
    return suite;
}
