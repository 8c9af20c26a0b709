#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Single slips of a maintainer on data/regions.xml: each is found where it was made, by one finding.

Usage: slips.py [-v] FSE_LINT [WORD]      with WORD only the kinds that have it in their name; -v lists all

A row says what slips, which rule finds it, what it is made of (a regular expression), what becomes of that, and at how
many places of the dataset it is tried. One finding, of a warning or an error, is expected, whose lines are among those
that the slip changed, unless the row says where else. UNFOUND lists the kinds that nothing finds, each with the reason;
a kind there that is found is a fault of that list.

Exit status 0: as expected; 1: each fault on a line of its own.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parents[2]
DATA = (ROOT / "data/regions.xml").read_text(encoding="utf-8")
TODAY = "2026-12-31"
FINDING = re.compile(r"<stdin>:(\d+):(\d+): (error|warning): (.*) \[(FSE\d+) [a-z0-9-]+\]")

# `where` is a regular expression for the line on which the finding is to be, if it is none of those changed.
Row = collections.namedtuple("Row", "kind rule old new places where", defaults=(2, None))


def misread(encoding, times=1):
    """What is read when the UTF-8 of a text is taken for another encoding."""

    def make(match):
        text = match[0]
        for _ in range(times):
            text = "".join(
                character if character < "\x80" else character.encode().decode(encoding, "replace") for character in text
            )
        return text

    return make



IT = r'(?<=<text xml:lang="it">)'
# A text of letters that UTF-8 and others write differently.
ACCENTED = r'(?<=<text xml:lang="it">)[^<]*[àèìòùé’][^<]*(?=</text>)'
HREF = r'(<link [^>]*href="https://[^"?#]+)(")'
SOURCE_HREF = r'(<source [^>]*href="https://[^"?#]+)(")'
PAIR = r'<(text|title) xml:lang="it">([^<]{25,})</\1>(\s*)<\1 xml:lang="en">([^<]{25,})</\1>'

ROWS = [
    # The file.
    Row("merge conflict", "FSE003", r"\n(    <service [^>]*/>|    <host [^>]*/>)\n", r"\n<<<<<<< HEAD\n\1\n=======\n\1\n>>>>>>> other\n"),
    Row("merge conflict, diff3", "FSE003", r"\n(      <accepts [^>]*/>)\n", r"\n<<<<<<< HEAD\n\1\n||||||| 1a2b3c4\n=======\n\1\n>>>>>>> other\n"),
    Row("a marker left", "FSE003", r"\n(    <link [^>]*/>)\n", r"\n\1\n>>>>>>> other\n"),
    Row("end tag missing", "FSE003", r"</(?:text|name|title|step|procedure|service|note|source)>(?=\n)", "", 6, r"<\w+"),
    Row("end tag twice", "FSE003", r"(</(?:step|note|source)>)(?=\n)", r"\1\1"),
    Row("end tag misspelt", "FSE003", r"</text>", "</txet>"),
    Row("tag not closed", "FSE003", r'(<(?:link|accepts|output|host) [^>]*")/>', r"\1>", 4),
    Row("quote missing", "FSE003", r'(<host name="[^"]*)"', r"\1"),
    Row("ampersand", "FSE003", rf"({IT}[^<]{{10,}}?) e ", r"\1 & "),
    Row("attribute twice", "FSE003", r'(<text xml:lang="it")', r'\1 xml:lang="it"', 2),
    Row("merge conflict, one within another", "FSE003", r"\n(    <host [^>]*/>)\n", r"\n<<<<<<< a\n<<<<<<< b\n\1\n=======\n\1\n>>>>>>> b\n=======\n\1\n>>>>>>> a\n"),
    Row("merge conflict, half", "FSE003", r"\n(    <host [^>]*/>)\n", r"\n<<<<<<< HEAD\n\1\n=======\n\1\n"),
    Row("end tag without '<'", "FSE003", r"</(note|step|procedure)>", r"/\1>", 4, r"<\w+"),
    Row("start tag missing", "FSE003", r'  <region id="(?:lazio|molise)"[^>]*>\n', "", 2, r"</region>"),
    Row("no root", "FSE003", r'^<\?xml', "testo <?xml", 1),
    Row("cut off", "FSE003", r"(?s)</step>\n    </procedure>.*", "", 2, r"^$|.*"),
    Row("other instruction", "FSE011", r'\n(  <region )', r'\n  <?xml-stylesheet href="a.xsl"?>\n\1', 2),
    Row("format of tomorrow", "FSE004", r'schema-version="1\.\d+"', 'schema-version="1.99"', 1),
    Row("schema not named", "FSE707", r' xsi:schemaLocation="[^"]*"', "", 1),
    Row("schema misnamed", "FSE707", r'xsi:schemaLocation="urn:fse:regions:1', 'xsi:schemaLocation="urn:fse:regione:1', 1),
    Row("another schema", "FSE707", r'(xsi:schemaLocation="urn:fse:regions:1 [^"]*)regions\.xsd', r"\1region.xsd", 1),
    # The schema.
    Row("nil", "FSE008", r"(<text )(?=xml:lang)", r'\1xsi:nil="true" '),
    Row("element misspelt", "FSE006", r"<(host) ", "<hots ", 2),
    Row("attribute misspelt", "FSE008", r' sources="(?=[^>]*/>)', ' soruces="', 2),
    Row("attribute missing", "FSE009", r'(<unknown [^>]*?) sources="[^"]*"', r"\1", 2),
    Row("text between elements", "FSE010", r"\n(    <service )", r"\n    e poi\n\1"),
    Row("text at the wrong level", "FSE010", r"\n(  <region )", r"\n  nota\n\1"),
    Row("code misspelt", "FSE010", r'mode="online"', 'mode="on-line"'),
    Row("date day first", "FSE010", r'date="(\d{4})-(\d\d)-(\d\d)"', r'date="\3/\2/\1"'),
    Row("date in words", "FSE010", r'date="(\d{4})-10-04"', r'date="4 ottobre \1"', 2),
    Row("type of an instance", "FSE008", r"(<text )(?=xml:lang)", r'\1xsi:type="line" '),
    Row("HTML in a text", "FSE006", rf"({IT}\w+ )(\w+)", r"\1<b>\2</b>"),
    # Jurisdictions.
    Row("22nd region", "FSE102", r'(?s)(  <region id=")(molise|marche)(".*?</region>\n)', r"\1\2\3\1\2-2\3", 2),
    Row("code of another", "FSE104", r'nuts-2="ITI4"', 'nuts-2="ITI3"', 1),
    Row("name misspelt", "FSE105", r'(<region [^>]*>\n    <name xml:lang="it">\w{3})(\w)(\w)', r"\1\3\2", 4),
    # Credentials and procedures.
    Row("credential misspelt", "FSE201", r'<accepts credentials="cie"', '<accepts credentials="cei"'),
    Row("credential misspelt that nothing else uses", "FSE201", r'(<accepts credentials=")(federa|asl-puglia)"', r'\1\2x"', 2),
    Row("level that is none", "FSE206", r'<accepts credentials="spid"', '<accepts credentials="spid:7"'),
    Row("alternative twice", "FSE205", r"(      <accepts [^>]*/>\n)", r"\1\1", 4),
    Row("output twice", "FSE321", r"(      <output [^>]*/>\n)", r"\1\1", 4),
    Row("note twice", "FSE321", r"(?s)(?<=\n)(    <note (?:(?!</note>).)*</note>\n)", r"\1\1"),
    Row("procedure copied", "FSE321", r'(?s)(    <procedure id=")([^"]*-online)("(?:(?!</procedure>).)*</procedure>\n)', r"\1\2\3\1\2-copy\3", 4),
    Row("step copied", "FSE321", r'(?s)(      <step number=")1("((?:(?!</step>).)*)</step>\n)(?=    </procedure>|      <output)', r"\g<1>1\g<2>\g<1>2\g<2>", 2),
    Row("alias twice", "FSE321", r"(    <alias [^>]*/>\n)", r"\1\1"),
    Row("level twice", "FSE313", r"(?s)(    <level (?:(?!</level>).)*</level>\n)", r"\1\1"),
    Row("id twice", "FSE305", r'(?s)(  <source id=")([^"]*)("(?:(?!</source>).)*</source>\n)', r"\1\2\3\1\2\3"),
    Row("step number", "FSE309", r'<step number="2">', '<step number="3">'),
    Row("channel of another mode", "FSE323", r'mode="online" channels="website"', 'mode="online" channels="desk"'),
    Row("mode of another channel", "FSE323", r'mode="online"( channels="website app")', r'mode="assisted"\1', 2),
    Row("requires what is not", "FSE306", r'requires="([a-z-]+)"', r'requires="\1x"', 2),
    # Links.
    Row("http", "FSE402", r'(<link role="(?:portal|help)" href="http)s(://[^"]*")', r"\1\2", 4),
    Row("scheme twice", "FSE401", r'(<link [^>]*href="https://)', r"\1https://", 4),
    Row("scheme missing", "FSE401", r'(<link [^>]*href=")https://', r"\1"),
    Row("blank in an address", "FSE401", HREF, r"\1 x\2"),
    Row("blank after an address", "FSE601", HREF, r"\1 \2"),
    Row("no-break space after an address", "FSE601", HREF, "\\1\u00a0\\2"),
    Row("bracket after an address", "FSE413", HREF, r"\1).\2", 4),
    Row("comma after an address", "FSE413", HREF, r"\1,\2"),
    Row("quote after an address", "FSE401", HREF, r"\1”\2"),
    Row("star after an address", "FSE413", HREF, r"\1**\2"),
    Row("blank at the end, escaped", "FSE413", HREF, r"\1%20\2"),
    Row("no-break space at the end, escaped", "FSE413", HREF, r"\1%C2%A0\2"),
    Row("bracket at the end, escaped", "FSE413", HREF, r"\1%29\2"),
    Row("ampersand at the end", "FSE413", HREF, r"\1?a=1&amp;\2"),
    Row("two ampersands", "FSE413", HREF, r"\1?a=1&amp;&amp;b=2\2"),
    Row("two slashes", "FSE413", r'(<link [^>]*href="https://[^"/]+/[^"/?]+)/', r"\1//", 4),
    Row("ampersand escaped twice", "FSE413", r'(<link [^>]*href="[^"]*\?[^"]*)&amp;', r"\1&amp;amp;", 2),
    Row("escape escaped", "FSE413", HREF, r"\1%2520\2"),
    Row("campaign", "FSE407", HREF, r"\1?utm_source=newsletter\2", 4),
    Row("campaign of Matomo", "FSE407", HREF, r"\1?mtm_campaign=a\2"),
    Row("campaign of old Matomo", "FSE407", HREF, r"\1?pk_campaign=a\2"),
    Row("click id", "FSE407", HREF, r"\1?fbclid=IwAR0x\2"),
    Row("search id", "FSE407", HREF, r"\1?srsltid=Afm\2"),
    Row("campaign in a fragment", "FSE407", HREF, r"\1#utm_source=a\2"),
    Row("campaign behind a route", "FSE407", HREF, r"\1#/home?utm_medium=b\2"),
    Row("campaign of Oracle", "FSE407", HREF, r"\1?elqTrackId=0a\2"),
    Row("campaign after a route", "FSE407", HREF, r"\1#/home&amp;utm_source=b\2"),
    Row("within a site", "FSE407", HREF, r"\1?itm_source=menu\2"),
    Row("xtor", "FSE407", HREF, r"\1#xtor=EPR-1\2"),
    Row("session", "FSE407", HREF, r"\1;jsessionid=1A2B\2"),
    Row("empty query", "FSE410", HREF, r"\1?\2"),
    Row("empty fragment", "FSE410", HREF, r"\1#\2"),
    Row("capital host", "FSE410", r'(<link [^>]*href="https://)(www)', lambda m: m[1] + m[2].upper()),
    Row("wrapped link", "FSE414", r'<link ([^>]*)href="(https:)//([^"?#&]+)"', r'<link \1href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F\3&amp;data=05"'),
    Row("search result as link", "FSE414", r'<link ([^>]*)href="(https://[^"?#&]+)"', r'<link \1href="https://www.google.com/url?q=\2"'),
    Row("shortened source", "FSE414", r'(<source [^>]*href=")https://[^"]+"', r'\1https://bit.ly/3xYz"'),
    Row("campaign in a source", "FSE407", SOURCE_HREF, r"\1?utm_source=chatgpt.com\2"),
    Row("words marked in a source", "FSE407", SOURCE_HREF, r"\1#:~:text=fascicolo\2"),
    Row("wrapped source address", "FSE414", r'(<source [^>]*href=")(https)://([^"?#&]+)"', r'\1https://www.google.com/url?url=\2%3A%2F%2F\3"'),
    Row("look-alike", "FSE403", r'(<link role="portal" href="https://(?:www\.)?[a-z-]{6,})o', r"\g<1>0", 4),
    Row("rn for m", "FSE403", r'(<link [^>]*href="https://[^"/]*[a-z])m([a-z][^"/]*\.it)', r"\1rn\2"),
    Row("mailbox, one letter", "FSE403", r'( email="[^"@]*@(?:[^"]*\.)?)regione\.(?=l)', r"\1reglone."),
    Row("other domain", "FSE403", r'(<link role="portal" href="https://[^"/]*)\.it(/|")', r"\1.com\2"),
    Row("homonym", "FSE404", r'(<link role="information" href="https://)[^"/]+', r"\1fse.regione.campania.it"),
    Row("test host", "FSE405", r'(<link role="information" href="https://)[^"/]+', r"\1test.portale.regione.it", 2),
    Row("numeric host", "FSE401", r'(<link role="information" href="https://)[^"/]+', r"\1www.portale.0x1", 2),
    Row("user name", "FSE406", r'(<link role="portal" href="https://)', r"\1mario@", 2),
    Row("link twice", "FSE408", r"(    <link [^>]*/>\n)", r"\1\1"),
    Row("host twice", "FSE314", r"(    <host [^>]*/>\n)", r"\1\1"),
    Row("phone", "FSE411", r'(<contact [^>]*phone=")[^"]*"', r'\g<1>06 12"', 2),
    # Evidence.
    Row("source misspelt", "FSE501", r'(<accepts [^>]*sources=")(\w\w)', lambda m: m[1] + m[2][::-1] if m[2][0] != m[2][1] else m[1] + "x" + m[2]),
    Row("source renamed", "FSE501", r'<source id="(guide|key4biz-2021|dm-7-9-2023)"', r'<source id="\1-bis"', 3, r'(?:sources|law)="'),
    Row("source deleted", "FSE501", r'(?s)  <source id="(?:guide|key4biz-2021)".*?</source>\n', "", 2, r'(?:sources|law)="'),
    Row("no-break space between sources", "FSE601", r'sources="(\S+) (\S+)"', "sources=\"\\1\u00a0\\2\"", 4),
    Row("comma between sources", "FSE501", r'sources="(\S+) (\S+)"', r'sources="\1,\2"', 2),
    Row("comma between channels", "FSE010", r'channels="website app"', 'channels="website,app"', 2),
    Row("line break between sources", "FSE601", r'sources="(\S+) (\S+)"', 'sources="\\1\n\\2"'),
    Row("line break between sources, written as a reference", "FSE601", r'sources="(\S+) (\S+)"', r'sources="\1&#10;\2"', 2),
    Row("line break after a source, written as a reference", "FSE601", r'sources="([a-z0-9-]+)"', r'sources="\1&#10;"', 2),
    Row("tab before a code, written as a reference", "FSE601", r'mode="(online|in-person)"', r'mode="&#9;\1"', 2),
    Row("source twice", "FSE314", r'sources="([^" ]+) ', r'sources="\1 \1 '),
    Row("date missing", "FSE503", r'(<source id="(?:guide|ilmessaggero-2021)"[^>]*?) date="[^"]*"(?: dating="inferred")?', r"\1", 2),
    Row("date of tomorrow", "FSE504", r'(<source [^>]*date=")2026-10-04"', r'\g<1>2029-10-04"', 2),
    Row("year of three digits", "FSE518", r'(<source [^>]* date=")2(0)(2\d)', r"\g<1>0\2\3"),
    Row("read before it was written", "FSE518", r'(<source [^>]* date="20[^"]*" [^>]*retrieved=")20\d\d', r"\g<1>2004", 2),
    Row("ends before it starts", "FSE508", r' until="(\d{4})-(\d\d)-(\d\d)"', r' since="2026-01-01" until="\1-\2-\3"', 2),
    # Texts.
    Row("misread as Windows-1252", "FSE612", ACCENTED, misread("cp1252"), 5),
    Row("misread as Latin-1", "FSE612", ACCENTED, misread("latin-1"), 4),
    Row("misread as Mac Roman", "FSE612", ACCENTED, misread("mac-roman"), 4),
    Row("misread as DOS", "FSE612", ACCENTED, misread("cp850"), 2),
    Row("misread twice", "FSE612", ACCENTED, misread("latin-1", 2), 4),
    Row("letter lost", "FSE603", rf"({IT}[^<]*)[àèìòù]", "\\1\ufffd"),
    Row("entity", "FSE613", rf"({IT}[^<]*)à", r"\1&amp;agrave;"),
    Row("numeric entity", "FSE613", rf"({IT}[^<]*)’", r"\1&amp;#39;"),
    Row("no-break space as entity", "FSE613", rf"({IT}\w+) ", r"\1&amp;nbsp;"),
    Row("space as escape", "FSE613", rf"({IT}\w+) (?=\w)", r"\1%20"),
    Row("space as plus", "FSE613", rf"({IT}\w+) (\w+) (?=\w)", r"\1+\2+"),
    Row("tag", "FSE613", rf"({IT}\w+ )(\w+)", r"\1&lt;b&gt;\2&lt;/b&gt;"),
    Row("line break of HTML", "FSE613", rf"({IT}\w+ )", r"\1&lt;br/&gt;"),
    Row("bold of Markdown", "FSE613", rf"({IT}\w+ )(\w+)", r"\1**\2**"),
    Row("link of Markdown", "FSE613", rf"({IT}\w+ )(\w+)", r"\1[\2](https://www.salute.gov.it/)"),
    Row("list of Markdown", "FSE613", rf"({IT})(\w)", r"\1- \2"),
    Row("list of a word processor", "FSE613", rf"({IT})(\w)", r"\1• \2"),
    Row("underscores of Markdown", "FSE613", rf"({IT}\w+ )(\w+)", r"\1_\2_"),
    Row("variable", "FSE606", rf"({IT}\w+ )(\w+)", r"\1{{\2}}"),
    Row("variable of a shell", "FSE606", rf"({IT}\w+ )(\w+)", r"\1${\2}"),
    Row("variable of C", "FSE606", rf"({IT}\w+ )(\w+)", r"\1%s"),
    Row("spreadsheet", "FSE606", rf"({IT}\w+ )(\w+)", r"\1#REF!"),
    Row("object", "FSE606", rf"({IT}\w+ )(\w+)", r"\1[object Object]"),
    Row("undefined", "FSE606", rf"({IT}\w+ )(\w+)", r"\1undefined"),
    Row("null", "FSE606", rf"({IT}\w+ )(\w+)", r"\1null"),
    Row("None", "FSE606", rf"({IT}\w+ )(\w+)", r"\1None"),
    Row("null in angle brackets", "FSE606", rf"({IT}\w+ )(\w+)", r"\1&lt;null&gt;"),
    Row("remark in brackets", "FSE606", rf"({IT}\w+) ", r"\1 [NdR: verificare] "),
    Row("doubt in brackets", "FSE606", rf"({IT}\w+) ", r"\1 (?) "),
    Row("name in brackets", "FSE606", rf"({IT}\w+ )(\w+)", r"\1[NOME REGIONE]"),
    Row("formula", "FSE606", rf"({IT})[^<]*", r"\1=CONCAT(A1;B1)"),
    Row("to do", "FSE606", rf"({IT}\w+ )", r"\1TODO "),
    Row("Cyrillic letter", "FSE614", rf"({IT}[^<]*?)o", "\\1\u043e", 4),
    Row("Greek letter", "FSE614", rf"({IT}[^<]*?)a", "\\1\u03b1"),
    Row("ligature", "FSE602", rf"({IT}[^<]*?)fi", "\\1\ufb01"),
    Row("wide letter", "FSE602", rf"({IT}[^<]*?)C", "\\1\uff23", 2),
    Row("wide word", "FSE602", rf"({IT}[^<]*?)CIE", "\\1\uff23\uff29\uff25", 2),
    Row("accent apart", "FSE602", rf"({IT}[^<]*?)à", "\\1a\u0300"),
    Row("word twice", "FSE615", rf"({IT}[^<]*? )([a-z]{{3,}})( )(?!\2)", r"\1\2 \2\3", 5),
    Row("accent as apostrophe", "FSE616", rf"({IT}[^<]*?\w\w)à(?!\w)", r"\1a’", 4),
    Row("verb as apostrophe", "FSE616", rf"({IT}[^<]*?) è ", r"\1 e’ ", 4),
    Row("wrong accent", "FSE616", rf"({IT}[^<]*?)perché", r"\1perchè"),
    Row("accent left out", "FSE616", rf"({IT}[^<]*?)(?<!\w)più(?!\w)", r"\1piu"),
    Row("accent left out of a noun", "FSE616", rf"({IT}[^<]*?)(?<!\w)(?:identit|modalit|sanit)à(?!\w)", r"\1qualita"),
    Row("two commas", "FSE616", rf"({IT}[^<]*?\w), ", r"\1,, "),
    Row("two different marks", "FSE616", rf"({IT}[^<]*?\w), ", r"\1;, "),
    Row("two marks apart", "FSE616", rf"({IT}[^<]*?\w), ", r"\1:, ", 1),
    Row("acute after a letter", "FSE616", rf"({IT}[^<]*?\w\w)à(?!\w)", r"\1a´"),
    Row("grave after a letter", "FSE616", rf"({IT}[^<]*?\w)’", r"\1`"),
    Row("stops apart", "FSE616", rf"({IT}[^<]*)\.(?=</text>)", r"\1. . ."),
    Row("a stop and three", "FSE616", rf"({IT}[^<]*)\.(?=</text>)", r"\1.…"),
    Row("three stops", "FSE616", rf"({IT}[^<]*)\.(?=</text>)", r"\1..."),
    Row("bracket not closed", "FSE619", rf"({IT}[^<]*\([^<)]*)\)", r"\1"),
    Row("bracket not opened", "FSE619", rf"({IT}[^<]*)\(([^<)]*\))", r"\1\2"),
    Row("quotation not closed", "FSE619", rf"({IT}[^<]*“[^<”]*)”", r"\1"),
    Row("small start", "FSE620", rf"{IT}A(?=pri|ttiva)", "a"),
    Row("in capitals", "FSE620", rf"{IT}[^<0-9]{{30,}}(?=</text>)", lambda m: m[0].upper()),
    Row("two capitals", "FSE620", rf"({IT}A)p(?=ri)", r"\1P"),
    Row("I for l", "FSE620", rf"({IT}[^<]* )l’", r"\1I’"),
    Row("no space after a stop", "FSE621", rf"({IT}[^<]*[a-z]\.) (?=[A-Z][a-z])", r"\1"),
    Row("no space after a comma", "FSE621", rf"({IT}[^<]*[a-z],) (?=[a-z])", r"\1"),
    Row("no space after a colon", "FSE621", rf"({IT}[^<]*[a-z]:) (?=[a-z])", r"\1"),
    Row("no space before a bracket", "FSE621", rf"({IT}[^<]*[a-z]) \((?=[A-Z])", r"\1("),
    Row("no space after a bracket", "FSE621", rf"({IT}[^<]*[a-zA-Z]{{4}}\)) (?=[a-z])", r"\1"),
    Row("number and word", "FSE621", rf"({IT}[^<]*\d) (?=euro|giorni|anni)", r"\1"),
    Row("click here", "FSE622", rf"({IT}[^<]*)\.(?=</text>)", r"\1: clicca qui."),
    Row("another region", "FSE623", rf"({IT}[^<]*)Lombardia(?=[^<]*</text>\s*<text xml:lang=\"en\">[^<]*Lombardy)", r"\1Piemonte"),
    Row("stop missing", "FSE617", rf"({IT}[^<]*[a-z])\.(?=</text>)", r"\1", 5),
    Row("semicolon in place of a stop", "FSE617", rf"({IT}[^<]*[a-z])\.(?=</text>)", r"\1;"),
    Row("a text in Spanish", "FSE618", rf"{IT}(?=[^<0-9]{{40}})[^<0-9]*(?=</text>)", "Abre el portal con tu tarjeta y pide el código en la oficina."),
    Row("languages swapped", "FSE618", PAIR, lambda m: f'<{m[1]} xml:lang="it">{m[4]}</{m[1]}>{m[3]}<{m[1]} xml:lang="en">{m[2]}</{m[1]}>', 5),
    Row("not translated", "FSE609", r'<text xml:lang="it">([^<]{40,})</text>(\s*)<text xml:lang="en">[^<]*</text>', r'<text xml:lang="it">\1</text>\2<text xml:lang="en">\1</text>', 4),
    Row("language said twice", "FSE610", r'(<text xml:lang="it">[^<]*</text>\s*<text xml:lang=")en"', r'\1it"'),
    Row("translation deleted", "FSE604", r'\n *<text xml:lang="en">[^<]*</text>', "", 3, r"<\w+"),
    Row("number changed", "FSE611", rf"({IT}[^<]*?)(?<!\d)(20)(1|2)(\d)(?!\d)", r"\g<1>\g<2>0\g<4>", 4),
    Row("two blanks", "FSE601", rf"({IT}[^<]*?) ", r"\1  "),
    Row("blank at the end", "FSE601", r"\.</text>", ". </text>"),
    Row("straight apostrophe", "FSE607", rf"({IT}[^<]*?)’", r"\1'"),
    Row("invisible character", "FSE603", rf"({IT}\w+)", "\\1\u200b"),
    Row("soft hyphen", "FSE603", rf"({IT}\w\w)", "\\1\u00ad"),
    # Layout.
    Row("tab", "FSE703", r"\n    (<host )", r"\n\t\1", 2),
    Row("blank line", "FSE703", r"\n(    <service )", r"\n\n\1", 2),
    Row("blank at the end of a line", "FSE706", r"(/>)\n", r"\1 \n"),
    Row("attributes in another order", "FSE704", r'<host (name="[^"]*") (sources="[^"]*")', r"<host \2 \1"),
]

# What nothing finds, with the reason.
UNFOUND = [
    Row("another date", "the source has to be read: any day may be right", r'(<source [^>]*date="2026-0)[1-8]', r"\g<1>9", 2),
    Row("another audience", "a source may limit a way to anybody", r'audience="residents"', 'audience="adults"', 1),
    Row("another word", "every word of a dictionary may be meant", rf"({IT}[^<]*?)portale", r"\1portate", 2),
]


def chosen(row):
    """The matches of ROW that are tried: spread over the dataset, so that a new record changes few of them."""
    found = list(re.finditer(row.old, DATA))
    return [found[index * len(found) // row.places] for index in range(min(row.places, len(found)))]


def applied(row, match):
    """The slip, and the lines that it changed: from the first to the last, counted from 1."""
    new = row.new(match) if callable(row.new) else match.expand(row.new)
    start, end = match.start(), match.start() + len(new)
    old = match[0]
    while new and old and new[0] == old[0]:
        new, old, start = new[1:], old[1:], start + 1
    text = DATA[: match.start()] + (row.new(match) if callable(row.new) else match.expand(row.new)) + DATA[match.end() :]
    while old and new and new[-1] == old[-1]:
        new, old, end = new[:-1], old[:-1], end - 1
    return text, text.count("\n", 0, start) + 1, text.count("\n", 0, max(start, end)) + 1


def found_in(program, text):
    run = subprocess.run(
        [program, "check", "--today", TODAY, "--lang", "en", "--color", "never", "-"],
        input=text.encode(), capture_output=True, check=False,
    )
    if run.returncode not in (0, 1):
        return [("?", 0, run.stderr.decode())]
    return [(m[5], int(m[1]), m[4]) for m in FINDING.finditer(run.stdout.decode())]


def fault_of(program, row, match, is_found):
    text, first, last = applied(row, match)
    if text == DATA:
        return "changes nothing"
    findings = found_in(program, text)
    said = "; ".join(f"{rule} in line {line}: {message}" for rule, line, message in findings) or "nothing found"
    if not is_found:
        return None if not findings else f"is found: {said}"
    if len(findings) != 1 or findings[0][0] != row.rule:
        return f"{row.rule} expected, in line {first}: {said}"
    line = findings[0][1]
    lines = text.split("\n")
    if not first <= line <= last + 1 and not (row.where and re.search(row.where, lines[line - 1])):
        return f"{row.rule} in line {line}, not in {first} to {last}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="FSE_LINT")
    parser.add_argument("word", metavar="WORD", nargs="?", default="")
    parser.add_argument("-v", action="store_true", help="list every slip")
    arguments = parser.parse_args()
    slips = [
        (row, match, is_found)
        for rows, is_found in ((ROWS, True), (UNFOUND, False))
        for row in rows if arguments.word in row.kind
        for match in chosen(row)
    ]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = list(pool.map(lambda slip: fault_of(arguments.program, *slip), slips))
    for (row, match, _), fault in zip(slips, faults):
        line = DATA.count("\n", 0, match.start()) + 1
        if fault or arguments.v:
            print(f"{row.kind} (line {line}): {fault or 'as expected'}")
    empty = [row.kind for row in ROWS + UNFOUND if arguments.word in row.kind and not chosen(row)]
    print("\n".join(f"{kind}: there is no place for it" for kind in empty), end="\n" if empty else "")
    count = sum(1 for slip in slips if slip[2])
    print(f"slips.py: {count} slips of {len({slip[0].kind for slip in slips if slip[2]})} kinds, {len(slips) - count} that cannot be found")
    return 1 if any(faults) or empty else 0


if __name__ == "__main__":
    sys.exit(main())
