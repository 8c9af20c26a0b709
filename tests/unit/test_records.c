/* SPDX-License-Identifier: MIT
 * What the rules about procedures, credentials and codes find, and what they leave alone. */
#include "base/memory.h"
#include "pieces.h"
#include "suites.h"
#include "support.h"

#define REGIONAL(id)                                                                               \
    "<credential id=\"" id "\" kind=\"regional\" sources=\"fse-access\">" IN_FOUR("name", "F")     \
        IN_FOUR("description", "F.") "</credential>"

/* Changes of the clean document, each in the first place, and what is found then, with the hints. */
static const struct {
    const char *changes[CHANGES_AT_ONCE][2];
    const char *turned; /* a rule, as check_of has it */
    const char *found;
} cases[] = {
    /* Credentials of one region. */
    {{WITH_REGIONAL("id=\"federa\"", ""),
      WITH_CODE("factor", "regional"),
      {"spid:2", "federa"},
      WITH_MOLISE("id=\"molise\"", ACCEPTS("federa"))},
     NULL,
     "FSE210 federa; no hint\n"},
    {{WITH_REGIONAL("id=\"federa\"", "until=\"2026-10-20\""),
      WITH_CODE("factor", "regional"),
      {"spid:2", "federa"},
      WITH_MOLISE("id=\"molise\"", ACCEPTS("federa"))},
     NULL,
     "FSE207 federa; no hint\nFSE207 federa; no hint\n"},
    {{WITH_REGIONAL("id=\"federa\"", "until=\"2026-12-20\""),
      WITH_CODE("factor", "regional"),
      {"spid:2", "federa"},
      WITH_MOLISE("id=\"molise\"", ACCEPTS("federa"))},
     NULL,
     "FSE210 federa; no hint\n"},
    {{WITH_REGIONAL("id=\"federa\"", ""),
      WITH_CODE("factor", "regional"),
      {"spid:2", "federa"},
      WITH_MOLISE("", ACCEPTS("federa"))},
     NULL,
     "FSE009 region; write id=\"…\"\n"},
    {{WITH_REGIONAL("id=\"federa\"", ""),
      WITH_CODE("factor", "regional"),
      {"spid:2", "federa"},
      WITH_MOLISE("id=\"lazio\"", ACCEPTS("federa"))},
     NULL,
     "FSE103 lazio; did you mean 'molise'?\n"},
    {{WITH_REGIONAL("id=\"federa\"", ""),
      WITH_CODE("factor", "regional"),
      {"spid:2", "federa"},
      WITH_MOLISE("id=\"nowhere\"", ACCEPTS("federa"))},
     NULL,
     "FSE102 nowhere; did you mean 'molise'?\n"},
    {{WITH_REGIONAL("", ""), WITH_CODE("factor", "regional"), {"spid:2", "federa"}},
     NULL,
     "FSE009 credential; write id=\"…\"\n"},
    {{{" mode=\"online\"", ""}}, NULL, "FSE009 procedure; write mode=\"…\"\n"},
    /* Procedures and their steps. */
    {{WITH_PROCEDURE("", "requires=\"lazio-x\" sources=\"portal-page\"", ACCEPTS("cie"))},
     NULL,
     "FSE009 procedure; write id=\"…\"\n"},
    {{WITH_PROCEDURE("id=\"lazio-2\" ", "requires=\"lazio-x\" sources=\"portal-page\"",
                     ACCEPTS("cie"))},
     NULL,
     "FSE306 lazio-x; no hint\n"},
    {{WITH_PROCEDURE("id=\"lazio-2\" ", "replaces=\"lazio-online\" sources=\"x\"", ACCEPTS("cie"))},
     NULL,
     "FSE501 x; no hint\n"},
    {{WITH_PROCEDURE("id=\"lazio-2\" ", "replaces=\"lazio-online\" sources=\"undated\"",
                     ACCEPTS("cie")),
      WITH_SOURCE("undated", OFFICIAL)},
     NULL,
     "FSE503 undated; no hint\n"},
    {{WITH_PROCEDURE("id=\"lazio-2\" ", "replaces=\"lazio-3\" sources=\"portal-page\"",
                     ACCEPTS("cie")),
      WITH_PROCEDURE("id=\"lazio-3\" ", "sources=\"undated\"", ACCEPTS("cie")),
      WITH_SOURCE("undated", OFFICIAL)},
     NULL,
     "FSE503 undated; no hint\n"},
    {{WITH_PROCEDURE("id=\"lazio-2\" ", "replaces=\"lazio-3\" sources=\"portal-page\"",
                     ACCEPTS("cie")),
      WITH_PROCEDURE("id=\"lazio-3\" ", "sources=\"x\"", ACCEPTS("cie"))},
     NULL,
     "FSE501 x; no hint\n"},
    {{WITH_SERVICE(SERVICE("id=\"a\" state=\"active\" replaces=\"b\"", "portal-page"))},
     NULL,
     "FSE306 b; did you mean 'a'?\n"},
    {{WITH_SERVICE(SERVICE("id=\"\" state=\"active\" replaces=\"b\"", "portal-page"))},
     NULL,
     "FSE010 ; no hint\n"},
    {{AFTER_STEP(STEP("1", SAME_IT SAME_EN))},
     NULL,
     "FSE309 1; remove this step: it is a copy of the one before\n"},
    {{AFTER_STEP(STEP("1", TEXTS))}, NULL, "FSE309 1; write number=\"2\"\n"},
    {{AFTER_STEP(STEP("1", SAME_IT))},
     NULL,
     "FSE604 step; write <text xml:lang=\"en\">…</text>\nFSE309 1; write number=\"2\"\n"},
    {{AFTER_STEP(STEP("1", SAME_IT SAME_EN "<text xml:lang=\"fr\">T.</text>"))},
     NULL,
     "FSE309 1; write number=\"2\"\n"},
    {{AFTER_STEP("<step>" SAME_IT SAME_EN "</step>")}, NULL, "FSE309 step; write number=\"2\"\n"},
    {{AFTER_STEP("<step number=\"1\"/>")},
     NULL,
     "FSE007 step; write <text> in it\nFSE309 1; write number=\"2\"\n"},
    {{AFTER_STEP(STEP("1", "<text xml:lang=\"it\"/>" SAME_EN))},
     NULL,
     "FSE309 1; write number=\"2\"\nFSE010 text; no hint\n"},
    {{AFTER_STEP(STEP("1", SAME_IT "<text xml:lang=\"en\"> </text>"))},
     NULL,
     "FSE309 1; write number=\"2\"\nFSE010  ; no hint\n"},
    /* Credentials. */
    {{{"spid:2", "nope"}}, NULL, "FSE201 nope; no hint\n"},
    {{{"spid:2", "spid,cie"}}, NULL, "FSE201 spid,cie; write 'spid cie'\n"},
    {{{"spid:2", TEN(TEN("ab,")) "cd"}}, NULL, "FSE201 " TEN(TEN("ab,")) "cd; no hint\n"},
    {{{"spid:2", "spid:x spid"}}, NULL, "FSE206 spid:x; no hint\nFSE204 spid; no hint\n"},
    {{{"spid:2", "spid:12 spid"}}, NULL, "FSE206 spid:12; no hint\nFSE204 spid; no hint\n"},
    {{{"spid:2", "spid:0 spid"}}, NULL, "FSE206 spid:0; no hint\nFSE204 spid; no hint\n"},
    {{{"spid:2", "spid:2 spid"}}, NULL, "FSE204 spid; no hint\n"},
    {{{"spid:2", "spid:0"},
      {"<level value=\"2\">", LEVEL("3") LEVEL("4") LEVEL("5") LEVEL("6") LEVEL("7") LEVEL("8")
                                  LEVEL("9") LEVEL("9") "<level value=\"2\">"}},
     NULL,
     "FSE313 9; no hint\nFSE206 spid:0; no hint\n"},
    {{{"<credential id=\"cie\" kind=\"digital-identity\"",
       "<credential id=\"ceo\" kind=\"digital-identity\" is-a=\"cie\""}},
     NULL,
     "FSE010 ceo; no hint\n"},
    {{{"<credential id=\"cie\" kind=\"digital-identity\"",
       "<credential id=\"cie\" kind=\"digital-identity\" is-a=\"\""}},
     NULL,
     "FSE010 ; no hint\n"},
    {{{"<credential id=\"cie\" kind=\"digital-identity\"",
       "<credential id=\"cie\" kind=\"digital-identity\" is-a=\"cns\""}},
     NULL,
     "FSE209 cns; no hint\n"},
    {{{"<credential id=\"cie\" kind=\"digital-identity\"",
       "<credential id=\"cie\" kind=\"digital-identity\" is-a=\"cns\""},
      {"<credential id=\"ts-cns\"", "<credential id=\"chip\""}},
     NULL,
     "FSE010 chip; no hint\n"},
    {{{"<credential id=\"cie\" kind=\"digital-identity\"",
       "<credential id=\"cie\" kind=\"digital-identity\" is-a=\"cns\""},
      {"</regions>", ""}},
     NULL,
     "FSE003 ; write '</regions>', if nothing else is missing\n"},
    {{{"<credential id=\"otp\" kind=\"factor\"",
       "<credential id=\"otp\" kind=\"factor\" is-a=\"ts-cns\""},
      {"<credential id=\"ts-cns\" kind=\"card\"",
       "<credential id=\"ts-cns\" kind=\"card\" is-a=\"ts-cns\""}},
     NULL,
     "FSE209 ts-cns; no hint\n"},
    /* Codes, defaults and names. */
    {{{"<code value=\"online\">", "<code>"}}, NULL, "FSE009 code; write value=\"…\"\n"},
    {{WITH_VENUE("<venue/>")}, NULL, "FSE009 venue; write code=\"…\"\n"},
    {{WITH_VENUE("<venue code=\"\"/>")}, NULL, "FSE010 ; no hint\n"},
    {{WITH_VENUE("<venue code=\"pharmcy\"/>")}, NULL, "FSE308 pharmcy; did you mean 'pharmacy'?\n"},
    {{WITH_VENUE("<venue code=\"pharmacy\"/>")}, NULL, ""},
    {{WITH_VENUE("")}, NULL, "FSE304 in-person; write <venue code=\"…\"/>\n"},
    {{WITH_DEFAULTS(DEFAULT("fact=\"\"", ""))}, NULL, "FSE010 ; no hint\n"},
    {{WITH_DEFAULTS(DEFAULT("value=\"automatic\"", ""))},
     NULL,
     "FSE009 default; write fact=\"…\"\n"},
    {{WITH_DEFAULTS(DEFAULT("fact=\"creation\" value=\"\"", ""))}, NULL, "FSE010 ; no hint\n"},
    {{WITH_DEFAULTS(DEFAULT("fact=\"creation\" value=\"automatic\"", "")
                        DEFAULT("fact=\"creation\" value=\"automatic\"", ""))},
     NULL,
     "FSE317 creation; no hint\n"},
    {{WITH_DEFAULTS(DEFAULT("fact=\"creation\" value=\"automatic\"", "until=\"x\"")
                        DEFAULT("fact=\"creation\" value=\"automatic\"", ""))},
     NULL,
     "FSE010 x; no hint\n"},
    {{WITH_DEFAULTS(DEFAULT("fact=\"creation\" value=\"automatic\"", "until=\"2030\"")
                        DEFAULT("fact=\"creation\" value=\"automatic\"", "")),
      {"updated=\"2026-10-04\"", "updated=\"x\""}},
     NULL,
     "FSE010 x; no hint\n"},
    {{WITH_DEFAULTS(DEFAULT("fact=\"creation\" value=\"automatic\"", "until=\"2030\"")
                        DEFAULT("fact=\"creation\" value=\"automatic\"", ""))},
     NULL,
     "FSE317 creation; no hint\n"},
    {{{"<crosswalk", "<alias kind=\"name\" xml:lang=\"it\"/><crosswalk"},
      WITH_LIST("alias-kind", "name")},
     NULL,
     "FSE009 alias; write name=\"…\"\n"},
    {{{"<crosswalk", "<alias kind=\"name\" name=\"\" xml:lang=\"it\"/><crosswalk"},
      WITH_LIST("alias-kind", "name")},
     NULL,
     "FSE010 ; no hint\n"},
    {{{"<crosswalk", "<alias kind=\"name\" name=\"Molise\" xml:lang=\"it\"/><crosswalk"},
      WITH_LIST("alias-kind", "name")},
     NULL,
     "FSE109 Molise; no hint\n"},
    {{{"<procedure id=\"lazio-online\"", "<procedure"}},
     NULL,
     "FSE009 procedure; write id=\"…\"\n"},
    {{{"id=\"lazio-online\"", "id=\"l\u0430zio\""}}, NULL, "FSE010 lаzio; no hint\n"},
    /* Ways in. */
    {{{"salutelazio.it/\" sources=\"portal-page\"/>\n  </region>",
       "salutelazio.it/\" until=\"2020\" sources=\"portal-page\"/>"
       "<unknown fact=\"portal\"" HERE "/>\n  </region>"},
      WITH_LIST("fact", "portal")},
     NULL,
     "FSE409 lazio; no hint\n"},
    {{{"mode=\"online\"", "mode=\"in-person\""}, OTHER_CODE("online", "in-person")},
     NULL,
     "FSE323 website; no hint\n"},
    {{{"updated=", "updated="}}, "FSE320", "FSE320 online; no hint\n"},
    {{{"</regions>", ""}}, "FSE320", "FSE003 ; write '</regions>', if nothing else is missing\n"},
    {{{"<national>\n    <host", "<!-- <host"}, {"</national>", "-->"}},
     "FSE320",
     "FSE007 region; write <national> before this <region>\n"},
    {{IN_REGION("<stray/>")}, "FSE320", "FSE006 stray; no hint\n"},
    {{{"salutelazio.it/\" sources=\"portal-page\"/>\n  </region>",
       "salutelazio.it/\" until=\"2020\" sources=\"portal-page\"/>"
       "<unknown fact=\"sign-in\"" HERE "/>\n  </region>"},
      WITH_LIST("fact", "sign-in")},
     NULL,
     "FSE409 lazio; no hint\n"},
    {{{"mode=\"online\" channels=\"website\"", "mode=\"in-person\" channels=\"desk\""},
      {"<output kind=\"access\"/>", "<output kind=\"access\"/><unknown fact=\"venues\"" HERE "/>"},
      OTHER_CODE("online", "in-person"),
      OTHER_CODE("website", "desk"),
      WITH_LIST("fact", "venues")},
     NULL,
     ""},
};

START_TEST(a_record_says_what_is_wrong_with_it)
{
    assert_hints(cases[_i].changes, cases[_i].turned, cases[_i].found);
}
END_TEST

/* Changes of the example, which has all jurisdictions, and what is found then. */
static const struct {
    const char *change[1][2];
    const char *found;
} of_all[] = {
    {{BEFORE("</regions>", SOURCE("", ""))}, "FSE010 \n"},
    {{BEFORE("</regions>", SOURCE("unused", ""))}, "FSE502 unused\n"},
    {{BEFORE("<national>", REGIONAL("nobody"))}, "FSE010 nobody\n"},
    {{BEFORE("<national>", REGIONAL("fedcohesion"))}, "FSE203 fedcohesion\n"},
    {{BEFORE("<national>", REGIONAL("fedcohesion") REGIONAL("fedcohesion"))},
     "FSE203 fedcohesion\nFSE305 fedcohesion\n"},
};

/* A record whose id is reported may be one that another names; of two with one id, the first counts. */
START_TEST(a_record_is_used_or_told)
{
    struct source *source = source_read(FSE_TEST_DATA "/../../docs/example.xml");
    ck_assert_ptr_nonnull(source);
    char *text = text_change(source->bytes, of_all[_i].change, 1);
    struct reading reading = check_of(text, "FSE403");
    assert_findings(reading.source, reading.findings, of_all[_i].found);
    reading_free(&reading);
    memory_free(text);
    source_free(source);
}
END_TEST

Suite *
records_suite(void)
{
    Suite *suite = suite_create("records");
    TCase *tests = tcase_create("records");
    tcase_add_loop_test(tests, a_record_says_what_is_wrong_with_it, 0, COUNT(cases));
    tcase_add_loop_test(tests, a_record_is_used_or_told, 0, COUNT(of_all));
    suite_add_tcase(suite, tests);
    return suite;
}
