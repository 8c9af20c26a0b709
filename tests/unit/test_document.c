/* SPDX-License-Identifier: MIT
 * Tests of dataset/document.h and of the files after it: the findings about documents that are
 * broken in one place, as objects: which rule, and which characters. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "finding/finding.h"
#include "suites.h"
#include "support.h"

/* A change of the sample document, and what is found then, a line "ID CHARACTERS" for each. */
struct change {
    const char *from, *to, *found;
};

static const struct change invalid[] = {
    /* elements that are not allowed: all of them, and the regions after them are checked */
    {"<region id=\"lazio\"", "<stray/><region id=\"lazio\"", "FSE006 stray\n"},
    {"<region id=\"lazio\" kind=\"region\"",
     "<stray/><stray/><other/><region id=\"lazio\" kind=\"x\"",
     "FSE006 stray\nFSE006 stray\nFSE006 other\nFSE010 x\n"},
    {"<region id=\"lazio\" kind=\"region\"",
     "<stray><level/></stray><region id=\"lazio\" kind=\"x\"",
     "FSE006 stray\nFSE007 level\nFSE009 level\nFSE010 x\n"},
    {"<platform", "<stray><a><b/></a></stray><platform kind=\"x\"", "FSE006 stray\nFSE008 kind\n"},
    {"<venue code=\"pharmacy\"", "<placce/><venue code=\"farmacy\"",
     "FSE006 placce\nFSE010 farmacy\n"},
    {"<venue code=\"pharmacy\" own=\"true\" programme=\"P\"/>\n<document code=\"identity-document\"/>",
     "<vanue code=\"pharmacy\"/><venue code=\"x\"/><dokument code=\"y\"/>",
     "FSE006 vanue\nFSE010 x\nFSE006 dokument\nFSE010 y\n"},
    {"<crosswalk", "<host name=\"example.org\" sources=\"guide\"/><crosswalk", "FSE006 host\n"},
    {">perché</text>", ">per<b>ch</b>é</text>", "FSE006 b\n"},
    {"<output kind=\"access\"/>", "<output kind=\"access\"><step number=\"1\"/></output>",
     "FSE006 step\n"},
    {"<host name=\"example.org\" sources=\"guide\"/>",
     "<host name=\"x\" sources=\"guide\"><a/></host>", "FSE006 a\n"},
    {"<region id=\"lazio\"", "<region xmlns=\"urn:x\"/><region id=\"lazio\"", "FSE006 region\n"},
    /* one too many, and in a wrong order */
    {"<platform",
     "<platform name=\"a\" sources=\"guide\"><text xml:lang=\"it\">P</text></platform>\n<platform",
     "FSE006 platform\n"},
    {"<national>", "<national>\n<note sources=\"guide\"><text xml:lang=\"it\">N</text></note>",
     "FSE006 note\n"},
    {"<code-list id=\"mode\">",
     "<about publisher=\"P\" license=\"L\" license-href=\"h\">"
     "<title xml:lang=\"it\">T</title>"
     "<description xml:lang=\"it\">D</description></about>\n"
     "<code-list id=\"mode\">",
     "FSE006 about\n"},
    {"<source id=\"guide\"", "<region/><source id=\"guide\"",
     "FSE007 region\nFSE007 region\nFSE007 region\nFSE009 region\nFSE009 region\nFSE009 region\nFSE009 region\nFSE009 region\nFSE009 region\n"},
    /* elements that are missing: at the one before which they belong */
    {"<host name=\"example.org\" sources=\"guide\"/>\n", "", "FSE007 link\n"},
    {"<about publisher=\"P\" license=\"CC-BY-4.0\" license-href=\"https://example.org/by\">\n"
     "<title xml:lang=\"it\">T</title><title xml:lang=\"en\">T</title>\n"
     "<description xml:lang=\"it\">D</description><description xml:lang=\"en\">D</description>\n"
     "</about>\n",
     "", "FSE007 code-list\n"},
    {"<title xml:lang=\"it\">T</title><title xml:lang=\"en\">T</title>\n"
     "<description xml:lang=\"it\">D</description><description xml:lang=\"en\">D</description>\n",
     "", "FSE007 about\nFSE007 about\n"},
    {"<title xml:lang=\"it\">T</title><title xml:lang=\"en\">T</title>\n"
     "<accepts credentials=\"spid:2 otp\"/>",
     "<accepts credentials=\"spid:2\"/>", "FSE007 accepts\n"},
    {"<text xml:lang=\"it\">perché</text><text xml:lang=\"en\">perché</text>\n", "",
     "FSE007 step\n"},
    /* attributes */
    {" kind=\"digital-identity\"", "", "FSE009 credential\n"},
    {"<region id=\"lazio\" kind=\"region\" istat-region=\"12\"", "<region",
     "FSE009 region\nFSE009 region\nFSE009 region\n"},
    {" schema-version=\"1.0\"", "", "FSE009 regions\n"},
    {"schema-version=\"1.0\"", "schema-version=\"&#49;.0\"", ""},
    {"<title xml:lang=\"it\">", "<title>", "FSE009 title\n"},
    {"sources=\"guide\"/>\n<service", "soruces=\"guide\"/>\n<service", "FSE008 soruces\n"},
    {"<title xml:lang=\"it\">", "<title xml:lang=\"it\" lang=\"it\">", "FSE008 lang\n"},
    {"<national>", "<national since=\"2020\" xml:lang=\"it\">", "FSE008 since\nFSE008 xml:lang\n"},
    {" data-version", " x=\"1\" data-version", "FSE008 x\n"},
    /* values */
    {"mode=\"online\"", "mode=\"on-line\"", "FSE010 on-line\n"},
    {"channels=\"website  app\"", "channels=\"website  ap\"", "FSE010 ap\n"},
    {"channels=\"desk\"", "channels=\"\"", "FSE010 \n"},
    {"own=\"true\"", "own=\"perché\"", "FSE010 perché\n"},
    {"own=\"true\"", "own='a&amp;b'", "FSE010 a&amp;b\n"},
    {"updated=\"2026-10-04\"", "updated=\"2026-02-30\"", "FSE010 2026-02-30\n"},
    {"as-of=\"2023-05\"", "as-of=\"may\" since=\"2020-00\"", "FSE010 may\nFSE010 2020-00\n"},
    {"<title xml:lang=\"it\">", "<title xml:lang=\"?\">", "FSE010 ?\n"},
    {"<step number=\"1\">", "<step number=\"0\">", "FSE010 0\n"},
    {"id=\"lazio\" kind=\"region\"", "id=\"lazzio\" kind=\"regoin\"",
     "FSE010 lazzio\nFSE010 regoin\n"},
    /* texts */
    {">perché<", "> \n <", "FSE010  \n \n"},
    {">perché<", "><", "FSE010 text\n"},
    {"<title xml:lang=\"it\">T</title>", "<title xml:lang=\"it\"/>", "FSE010 title\n"},
    {"<about publisher=\"P\" license=\"CC-BY-4.0\" license-href=\"https://example.org/by\">",
     "<about publisher=\"P\" license=\"CC-BY-4.0\" license-href=\"https://example.org/by\"> stray ",
     "FSE010 stray\n"},
    {"<national>\n", "<national>perché", "FSE010 perché\n"},
    {"<host name=\"example.org\" sources=\"guide\"/>\n<link",
     "<host name=\"example.org\" sources=\"guide\"/> stray > text\n<link", "FSE010 stray > text\n"},
    {"</procedure>\n<procedure id=\"lazio-desk\"",
     "</procedure> stray <procedure id=\"lazio-desk\"", "FSE010 stray\n"},
    {"</code>\n</code-list>", "</code>stray<!-- c --></code-list>", "FSE010 stray<!-- c -->\n"},
    {"</region>\n<region id=\"molise\"", "</region> stray > text <region id=\"molise\"",
     "FSE010 stray > text\n"},
    {"</source>\n</regions>", "</source> stray </regions>", "FSE010 stray\n"},
    {"<about", "stray <about", "FSE010 stray\n"},
    {"<national>\n<host name=\"example.org\" sources=\"guide\"/>\n",
     "<national> one <host name=\"example.org\" sources=\"guide\"/> two ",
     "FSE010 one\nFSE010 two\n"},
    {"<output kind=\"access\"/>", "<output kind=\"access\">x</output>", "FSE010 x\n"},
    {"<national>", "<national><![CDATA[x]]>", "FSE010 <![CDATA[x]]>\n"},
    {">perché</text>", "><b/></text>", "FSE006 b\n"},
    {"<region id=\"lazio\"",
     "<stray xmlns=\"\"><a/><b xmlns=\"urn:x\"/></stray><region id=\"lazio\"", "FSE006 stray\n"},
    {"<note sources=\"guide\">", "<note xmlns=\"urn:fse:regions:1\" sources=\"guide\">", ""},
    {"<national>", "<national xml:space=\"x\">", "FSE008 xml:space\n"},
    {"<region id", "\n=======x\n<region id", "FSE010 =======x\n"},
    {"<national>\n", "<national>\n  è ", "FSE010 è\n"},
    {"<crosswalk", "stray <croswalk", "FSE010 stray\nFSE006 croswalk\n"},
    {"<national>",
     "<national xmlns:z=\"http://www.w3.org/2001/XMLSchema-instance\" z:nil=\"true\">",
     "FSE008 national\n"},
};

static void
assert_change(const struct change *change, int is_complete)
{
    char *text = text_replace(sample_document(), change->from, change->to);
    struct reading reading = reading_of(text);
    assert_findings(reading.source, reading.findings, change->found);
    ck_assert_int_eq(reading.data->is_complete, is_complete);
    reading_free(&reading);
    memory_free(text);
}

START_TEST(what_is_invalid_is_found)
{
    assert_change(&invalid[_i], 1);
}
END_TEST

static const struct change broken[] = {
    {">perché<", "><?a b <", "FSE003 <?\n"},
    {">perché<", ">&amp x<", "FSE003 &\n"},
    {"<host name=\"example.org\"", "<host name=\"example.org\"/></host><host", "FSE003 host\n"},
    {"<region id", "\n=======\n<region id", "FSE003 =======\n"},
    {"<region id", "\n<<<<<<< a\n<region id", "FSE003 <<<<<<< a\n"},
    {"<region id", "<!-- b -->\n=======\n<region id", "FSE003 =======\n"},
    {"<national>", "<national", "FSE003 <\n"},
    {"</national>", "</nation>", "FSE003 nation\n"},
    {"</national>", "</x></national>", "FSE003 x\n"},
    {"</national>", "</national", "FSE003 <\n"},
    {"</national>", "</nation x></national>", "FSE003 x\n"},
    {"</national>", "", "FSE003 national\n"},
    {"mode=\"online\"", "mode=online", "FSE003 o\n"},
    {"mode=\"online\"", "mode", "FSE003 mode\n"},
    {"mode=\"online\"", "mode=\"online", "FSE003 w\n"},
    {"mode=\"online\"", "mode=\"on<line\"", "FSE003 <\n"},
    {"mode=\"online\"", "mode=\"online\" mode=\"online\"", "FSE003 mode\n"},
    {"mode=\"online\"", "x:mode=\"online\"", "FSE003 x\n"},
    {"<national>", "<x:national>", "FSE003 x\n"},
    {">perché<", ">perch&eacute;<", "FSE003 &eacute;\n"},
    {">perché<", ">a & b<", "FSE003 &\n"},
    {">perché<", ">1 < 2<", "FSE003 <\n"},
    {">perché<", ">&#0;<", "FSE003 &#0;\n"},
    {">perché<", ">a]]>b<", "FSE003 ]]>\n"},
    {">perché<", "><!-- a -- b --><", "FSE003 --\n"},
    {"</regions>", "<!-- a </regions>", "FSE003 <!--\n"},
    {">perché<", "><!-- a--->b<", "FSE003 --\n"},
    {"<title xml:lang=\"it\">", "<title xml:lang=\"it\" xml:lang=\"it\">", "FSE003 xml:lang\n"},
    {"<host name=\"example.org\"", "<host name=\"a\" name=\"b\" x-name=\"name = \"",
     "FSE003 name\n"},
    {"<national>", "<x:national y=\"x:x\">", "FSE003 x\n"},
    {">perché<", "><![CDATA[ a <", "FSE003 <![CDATA[\n"},
    {">perché<", "><?xml version=\"1.0\"?><", "FSE003 <?xml\n"},
    {"</regions>\n", "</regions>\n<regions/>", "FSE003 <\n"},
    {"</regions>\n", "</regions>\nmore", "FSE003 m\n"},
    {"</regions>\n", "", "FSE003 \n"},
    {"<?xml", " <?xml", "FSE003 <?xml\n"},
    {"<regions xmlns=\"urn:fse:regions:1\"", "<regions", "FSE004 regions\n"},
    {"urn:fse:regions:1", "urn:fse:regions:2", "FSE004 urn:fse:regions:2\n"},
    {"schema-version=\"1.0\"", "schema-version=\"2.0\"", "FSE004 2.0\n"},
    {"schema-version=\"1.0\"", "schema-version=\"1.9\"", "FSE004 1.9\n"},
    {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<!DOCTYPE regions>", "FSE002 <!DOCTYPE\n"},
    {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<region>", "FSE004 region\n"},
};

START_TEST(what_is_not_xml_is_found)
{
    assert_change(&broken[_i], 0);
}
END_TEST

START_TEST(documents_without_content)
{
    static const struct {
        const char *text, *found;
    } samples[] = {
        {"", "FSE003 \n"},
        {" \n ", "FSE003 \n"},
        {"text", "FSE003 text\n"},
        {"text<regions/>", "FSE003 text\n"},
        {"<?xml version=\"1.0\"?>", "FSE003 \n"},
        {"<!-- only a comment -->", "FSE003 \n"},
        {"<", "FSE003 <\n"},
        {"<regions", "FSE003 \n"},
        {"<a/>", "FSE004 a\n"},
        {"<a b='x<'/>", "FSE003 <\n"},
        {"<regions xmlns='urn:fse:regions:1'><about></regions>", "FSE003 about\n"},
        {"<regions xmlns='urn:fse:regions:1' schema-version='1.0' data-version='1.0.0' "
         "updated='2026-10-04'/>",
         "FSE007 regions\nFSE007 regions\nFSE007 regions\nFSE007 regions\nFSE007 regions\n"},
    };
    for (int i = 0; i < COUNT(samples); i++) {
        struct reading reading = reading_of(samples[i].text);
        assert_findings(reading.source, reading.findings, samples[i].found);
        reading_free(&reading);
    }
}
END_TEST

/* Where the mistake stands, in texts whose end repeats its name in other ways. */
START_TEST(the_place_is_that_of_the_mistake)
{
    static const char *const texts[] = {
        "<regions xmlns='urn:fse:regions:1'><a |x:b='c x'/></regions>",
        "<a xml:lang='it' |xml:lang='it'/>", /* there may be no end to looking backwards */
        "<a id='1' |id='2' x-id='3' y='id='/>",
        "<a xmlns:p='u' xmlns:q='u' p:id='1' q:|id='2' x-id='3' p:x='id = '/>",
    };
    for (int i = 0; i < COUNT(texts); i++) {
        char *text = text_replace(texts[i], "|", "");
        struct reading reading = reading_of(text);
        ck_assert_uint_eq(findings_count(reading.findings), 1);
        ck_assert_uint_eq(findings_get(reading.findings, 0)->span.start, strcspn(texts[i], "|"));
        reading_free(&reading);
        memory_free(text);
    }
}
END_TEST

/* An element of another vocabulary is none of ours, whatever its name. */
START_TEST(foreign_elements_are_not_read)
{
    char *text = text_replace(sample_document(), "<region id=\"lazio\"",
                              "<x:region xmlns:x=\"urn:x\" id=\"umbria\"/><region id=\"lazio\"");
    struct reading reading = reading_of(text);
    assert_findings(reading.source, reading.findings, "FSE006 x:region\n");
    ck_assert_uint_eq(reading.data->regions.count, 2);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

/* The same document with a prefix is the same. */
START_TEST(prefixed_elements_are_read)
{
    struct reading reading = reading_of(
        "<f:regions xmlns:f='urn:fse:regions:1' schema-version='1.0' data-version='1.0.0' "
        "updated='2026-10-04'><f:source id='guide' kind='guide' grade='official'>"
        "<f:title xml:lang='it'>T</f:title><title xml:lang='en'>T</title></f:source></f:regions>");
    assert_findings(reading.source, reading.findings,
                    "FSE007 f:source\nFSE007 f:source\nFSE007 f:source\nFSE007 f:source\n"
                    "FSE006 title\n");
    ck_assert_uint_eq(reading.data->sources.count, 1);
    const struct source_record *source = reading.data->sources.items[0];
    ck_assert_uint_eq(source->titles.count, 1);
    reading_free(&reading);
}
END_TEST

/* What stands before the point where it stops being XML is read and checked. */
START_TEST(records_before_the_break_are_there)
{
    char *wrong = text_replace(sample_document(), "mode=\"online\"", "mode=\"on-line\"");
    char *text = text_replace(wrong, "<region id=\"molise\"", "<region id=\"molise\" <");
    struct reading reading = reading_of(text);
    assert_findings(reading.source, reading.findings, "FSE010 on-line\nFSE003 <\n");
    ck_assert_uint_eq(reading.data->regions.count, 1);
    ck_assert_uint_eq(reading.data->sources.count, 0);
    ck_assert(!reading.data->is_complete);
    reading_free(&reading);
    memory_free(wrong);
    memory_free(text);
}
END_TEST

/* Wherever the file is cut off, that is one finding more, and no record is half there. */
START_TEST(every_prefix_is_broken)
{
    size_t len = strlen(sample_document()) - strlen("\n");
    for (size_t cut = (size_t)_i; cut < len; cut += 40) {
        char *text = text_repeat(' ', cut);
        memcpy(text, sample_document(), cut);
        struct reading reading = reading_of(text);
        ck_assert_msg(findings_count(reading.findings) == 1, "%zu findings at %zu",
                      findings_count(reading.findings), cut);
        ck_assert_str_eq(findings_get(reading.findings, 0)->rule->id, "FSE003");
        ck_assert(!reading.data->is_complete);
        reading_free(&reading);
        memory_free(text);
    }
}
END_TEST

/* The one finding after a change of the sample. */
static const struct finding *
finding_after(struct reading *reading, const char *from, const char *to)
{
    char *text = text_replace(sample_document(), from, to);
    *reading = reading_of(text);
    memory_free(text);
    ck_assert_uint_eq(findings_count(reading->findings), 1);
    return findings_get(reading->findings, 0);
}

static const struct {
    const char *from, *to, *address, *message, *hint, *help;
} told[] = {
    {"<venue", "<placce/><venue", "region/lazio/procedure/lazio-desk/placce",
     "<placce> is not allowed in <procedure>", NULL,
     "<procedure> contains, in this order: <title>, <accepts>, <venue>, <document>, <consent>, "
     "<step>, <output>, <note>, <unknown>"},
    {"<venue", "<vanue code=\"pharmacy\"/><venue",
     "region/lazio/procedure/lazio-desk/vanue/pharmacy", "<vanue> is not allowed in <procedure>",
     "did you mean 'venue'?", NULL},
    {"<platform",
     "<platform name=\"a\" sources=\"guide\"><text xml:lang=\"it\">P</text></platform><platform",
     "region/lazio/platform", "a second <platform> in <region>", NULL, NULL},
    {"<host name=\"example.org\" sources=\"guide\"/>\n", "", "national/link",
     "<host> is missing in <national>", "write <host> before this <link>", NULL},
    {"<text xml:lang=\"it\">perché</text><text xml:lang=\"en\">perché</text>\n", "",
     "region/lazio/procedure/lazio-online/step/1", "<text> is missing in <step>",
     "write <text> in it", NULL},
    {"<service state=\"inactive\" sources=\"guide\"/>\n<service",
     "<service soruces=\"a\" state=\"inactive\" sources=\"guide\"/>\n<service",
     "region/lazio/service/@soruces", "<service> has no attribute 'soruces'",
     "did you mean 'sources'?", NULL},
    {" kind=\"digital-identity\"", "", "credential/spid",
     "<credential> is missing the attribute 'kind'", "write kind=\"…\"", "kind: What kind it is."},
    {"mode=\"online\"", "mode=\"onlin\"", "region/lazio/procedure/lazio-online/@mode",
     "'onlin' is not a valid value of 'mode'", "did you mean 'online'?",
     "mode is one of: online, in-person, assisted"},
    {"own=\"true\"", "own=\"yes\"", "region/lazio/procedure/lazio-desk/venue/pharmacy/@own",
     "'yes' is not a valid value of 'own'", NULL, "own: true or false"},
    {"<title xml:lang=\"it\">", "<title xml:lang=\"?\">", "about/title/?/@xml:lang",
     "'?' is not a valid value of 'xml:lang'", NULL, NULL},
    {">perché<", "> <", "region/lazio/procedure/lazio-online/step/1/text/it", "<text> is blank",
     NULL, NULL},
    {"<national>", "<national>x", "national", "text is not allowed in <national>", NULL, NULL},
    {"</national>", "</nation>", NULL, "'</nation>' does not end <national>", "write 'national'",
     NULL},
    {"</national>", "/national>", NULL, "<national> has no end tag",
     "write '<' before '/national>' in line 31", NULL},
    {"<national>", "<national><a><b></a><a/>", NULL, "<b> has no end tag", "leave it out", NULL},
    {"<national>", "<national>\n  <a>\n    <b>\n    <c/>\n  </a>", NULL, "<b> has no end tag",
     "write '</b>' at the end of line 27", NULL},
    {"<national>", "<national></host>", NULL, "'</host>' does not end <national>",
     "write 'national'", NULL},
    {"<host name=\"example.org\" sources=\"guide\"/>", "<host sources=\"guide\"/></host>", NULL,
     "'</host>' does not end <national>",
     "remove it, or write the start tag that is missing before it", NULL},
    {"<host name=\"example.org\" sources=\"guide\"/>",
     "<host sources=\"guide\"/></host><national/><national></national>", NULL,
     "'</host>' does not end <national>",
     "remove it, or write the start tag that is missing before it", NULL},
    {"<national>", "<national>\n<b></national>", NULL, "'</national>' does not end <b>",
     "write 'b'", NULL},
    {"<national>", "<national>\n  <a>\n    <b>\n      <c/>\n  </a>", NULL, "<b> has no end tag",
     "write '</b>' at the end of line 28", NULL},
    {"<national>", "<national>\n  <a>\n    <b>\n      <c/>\n      </a>", NULL, "<b> has no end tag",
     "write '</b>' at the end of line 28", NULL},
    {" mode=\"online\"", " mode=\"online", NULL, "a space is missing here",
     "write a space, or the quote that is missing before it", NULL},
    {" mode=\"online\"", " mode=“online”", NULL,
     "the value of an attribute must be in straight quotes",
     "write '\"' here, and '\"' at the end of the value", NULL},
    {" mode=\"online\"", " mode=\"online\"/", NULL, "a '/' that ends no tag",
     "write '>' after it, or the quote that is missing before it", NULL},
    {"sources=\"guide\"/>", "sources=\"guide/>", NULL, "a '<' in the value of an attribute",
     "write the closing quote that is missing before it", NULL},
    {">perché<", ">&amp x<", NULL, "a '&' that starts no reference", "write '&amp;'", NULL},
    {"<venue code=\"pharmacy\" own=\"true\" programme=\"P\"/>\n<document code=\"identity-document\"/>",
     "<document code=\"identity-document\"/><venue code=\"pharmacy\" own=\"true\"/>",
     "region/lazio/procedure/lazio-desk/document/identity-document",
     "<document> is out of place in <procedure>", "move it after the last <venue>", NULL},
    {"<host name=\"example.org\" sources=\"guide\"/>\n"
     "<link role=\"national\" href=\"https://example.org/national\" sources=\"guide\"/>\n"
     "<note sources=\"guide\">\n<text xml:lang=\"it\">N</text><text xml:lang=\"en\">N</text>\n</note>\n",
     "<link role=\"national\" href=\"https://example.org/national\" sources=\"guide\"/>\n"
     "<note sources=\"guide\">\n<text xml:lang=\"it\">N</text><text xml:lang=\"en\">N</text>\n</note>\n"
     "<host name=\"example.org\" sources=\"guide\"/>\n",
     "national/host", "<host> is out of place in <national>", "move it before the first <link>",
     NULL},
    {" as-of=\"2021-01-01\"", " as-of=\"1 gennaio 2021\"", "region/lazio/service/@as-of",
     "'1 gennaio 2021' is not a valid value of 'as-of'", "write '2021-01-01'", NULL},
    {"<national>", "<national xsi:nil=\"true\">", "national/@xsi:nil",
     "<national> has no attribute 'xsi:nil'", NULL, NULL},
    {"<national>", "<national xsi:type=\"x\">", "national/@xsi:type",
     "<national> has no attribute 'xsi:type'", NULL, NULL},
    {"<crosswalk dpc-covid-19=\"14\"", "<croswalk dpc-covid-19=\"14\"", "region/molise/croswalk",
     "<croswalk> is not allowed in <region>", "did you mean 'crosswalk'?", NULL},
    {">perché<", "><?a b <", NULL, "a processing instruction that does not end",
     "write '?>' where it ends", NULL},
};

START_TEST(findings_say_what_and_where)
{
    struct reading reading;
    const struct finding *finding = finding_after(&reading, told[_i].from, told[_i].to);
    ck_assert_str_eq(finding->message, told[_i].message);
    ck_assert_pstr_eq(finding->address, told[_i].address);
    if (told[_i].hint != NULL)
        ck_assert_pstr_eq(finding->hint, told[_i].hint);
    if (told[_i].help != NULL)
        ck_assert_pstr_eq(finding->help, told[_i].help);
    reading_free(&reading);
}
END_TEST

/* What is open ends nowhere: it depends on the names what is to be done. */
START_TEST(an_end_tag_of_nothing_is_to_be_removed)
{
    static const char *const hints[][2] = {{"x", "remove it"}, {"natonal", "write 'national'"}};
    for (int i = 0; i < COUNT(hints); i++) {
        char text[256], found[32];
        snprintf(text, sizeof text,
                 "<regions xmlns='urn:fse:regions:1'>\n<national>\n  <host/></%s>\n<national",
                 hints[i][0]);
        snprintf(found, sizeof found, "FSE003 %s\n", hints[i][0]);
        struct reading reading = reading_of(text);
        assert_findings(reading.source, reading.findings, found);
        ck_assert_str_eq(findings_get(reading.findings, 0)->hint, hints[i][1]);
        reading_free(&reading);
    }
}
END_TEST

START_TEST(mismatched_tag_names_both_places)
{
    struct reading reading;
    const struct finding *finding = finding_after(&reading, "</national>", "</nation>");
    ck_assert_str_eq(finding->related_message, "<national> starts here");
    ck_assert_mem_eq(reading.source->bytes + finding->related.start - 1, "<national>", 10);
    reading_free(&reading);
}
END_TEST

/* libxml2 reads by pieces, none of which may be beyond 10,000,000 bytes; all of a tag is in one. */
START_TEST(a_long_tag_is_read_to_its_end)
{
    enum { COUNT_OF_LONG = 15, LEN = 1000 * 1000 };
    struct buffer tag = {0};
    char *value = text_repeat('x', LEN);
    buffer_add_text(&tag, "<stray");
    for (int i = 0; i < COUNT_OF_LONG; i++)
        buffer_printf(&tag, " a%d=\"%s\"", i, value);
    buffer_add_text(&tag, "/><region id=\"lazio\"");
    char *text = text_replace(sample_document(), "<region id=\"lazio\"", buffer_text(&tag));
    struct reading reading = reading_of(text);
    assert_findings(reading.source, reading.findings, "FSE006 stray\n");
    reading_free(&reading);
    memory_free(text);
    memory_free(value);
    buffer_free(&tag);
}
END_TEST

Suite *
document_suite(void)
{
    Suite *suite = suite_create("document");
    TCase *schema = tcase_create("schema");
    tcase_add_loop_test(schema, what_is_invalid_is_found, 0, COUNT(invalid));
    tcase_add_loop_test(schema, findings_say_what_and_where, 0, COUNT(told));
    suite_add_tcase(suite, schema);

    TCase *parser = tcase_create("parser");
    tcase_add_loop_test(parser, what_is_not_xml_is_found, 0, COUNT(broken));
    tcase_add_test(parser, documents_without_content);
    tcase_add_test(parser, the_place_is_that_of_the_mistake);
    tcase_add_test(parser, foreign_elements_are_not_read);
    tcase_add_test(parser, prefixed_elements_are_read);
    tcase_add_test(parser, records_before_the_break_are_there);
    tcase_add_loop_test(parser, every_prefix_is_broken, 0, 4);
    tcase_add_test(parser, an_end_tag_of_nothing_is_to_be_removed);
    tcase_add_test(parser, mismatched_tag_names_both_places);
    tcase_set_timeout(parser, 60);
    tcase_add_test(parser, a_long_tag_is_read_to_its_end);
    suite_add_tcase(suite, parser);
    return suite;
}
