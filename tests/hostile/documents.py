# SPDX-License-Identifier: MIT
"""Documents of any size, each with much of one thing: what a stranger writes who wants the program to take long.

SHAPES has them by name: `make(n)` is a document with n of it, or two to be compared; `size` is an n at which the program
has something to do, and `commands` are what it is given to.
"""
import math
import re
from collections import namedtuple
from pathlib import Path

EXAMPLE = (Path(__file__).parent / "../../docs/example.xml").read_text(encoding="utf-8")

# Places in the example: expressions.
DOCUMENT = r'(?<=updated="2026-10-04">)'
REGION = r'(?<=ministry-of-health="120">)'
HOST = r'(?<=>)(?=\n *<host name="www\.salutelazio\.it")'
SERVICE = r'(?<=>)(?=\n *<service state="active" sources="lazio-page"/>)'
PROCEDURE = r'(?<=>)(?=\n *<procedure id="lazio-desk")'
STEP = r'(?<=<accepts credentials="spid:2"/>)(?=\n *<step number="1">\s*<text xml:lang="it">Apri il portale\.<)'
TEXT = r'(?<=<text xml:lang="it">)(?=Apri il portale\.<)'
LINK = r'(?<=>)(?=\n *<link role="portal" href="https://www\.salutelazio\.it/)'
HREF = r'(?<=<link role="portal" href=")https://www\.salutelazio\.it/'
SOURCES = r'(?<=<link role="portal" href="https://www.salutelazio.it/" sources=")lazio-page'
REQUIRES = r'(?<=requires=")lazio-desk'
ACCEPTS = r'(?<=<accepts credentials=")cie'
EMAIL = r'(?<=email=")segnalazioni@example.org'
PHONE = r'(?<=phone=")800 030 606'
TITLE = r'(?<=xml:lang="it">)Esempio'
CODE_LIST = r'(?<=>)(?=\n *<code value="region">)'
CREDENTIAL = r'(?<=>)(?=\n *<credential id="spid")'
DEFAULT = r'(?<=>)(?=\n *<default fact="creation")'
SOURCE = r'(?<=>)(?=\n *<source id="guide")'
REFERENCE = r'(?<=schemaLocation=")urn:fse:regions:1 \.\./schema/regions\.xsd'
UPDATED = r'(?<=updated=")2026-10-04(?=">)'

# Bytes.
VALUE = 30000

Shape = namedtuple("Shape", "size make commands")
SHAPES = {}


def document(place, text):
    """The example with TEXT in the place, which it has once."""
    (match,) = re.finditer(place, EXAMPLE)
    return EXAMPLE[:match.start()] + text + EXAMPLE[match.end():]


def add(name, size, make, *commands):
    assert name not in SHAPES, name
    SHAPES[name] = Shape(size, make, commands or ("check",))


def repeat(name, place, size, piece, *commands, before="", after=""):
    """A shape of which PIECE stands n times in PLACE, where it has {} with its number."""
    def make(n):
        pieces = (piece.replace("{}", str(i)) for i in range(n)) if "{}" in piece else [piece * n]
        return document(place, before + "".join(pieces) + after)
    add(name, size, make, *commands)


def fill(name, place, piece, *commands, before="", after=""):
    """The same in a value: no more than the patterns of the program look at, when it is twice as long."""
    repeat(name, place, VALUE // len(piece.encode("utf-8")), piece, *commands, before=before, after=after)


def compare(name, size, place, old, new):
    """A shape of two documents to be compared, with n of OLD and of NEW in PLACE."""
    def make(n):
        return tuple(document(place, "".join(piece.replace("{}", str(i)) for i in range(n))) for piece in (old, new))
    add(name, size, make, "diff")


def procedure(i, attributes):
    return (f'<procedure id="p{i}" mode="online" channels="website" audience="anyone" {attributes} sources="lazio-page">'
            f'<title xml:lang="it">T</title><title xml:lang="en">T</title><step number="1"><text xml:lang="it">T{i}.</text>'
            f'<text xml:lang="en">T{i}.</text></step><output kind="access"/></procedure>')


def chain(name, size, attribute, first, *commands):
    """Procedures each of which names the next one; the last one names the FIRST, or nothing."""
    def make(n):
        links = [f'{attribute}="p{i + 1}"' for i in range(n - 1)] + [f'{attribute}="{first}"' if first else ""]
        return document(PROCEDURE, "".join(map(procedure, range(n), links)))
    add(name, size, make, *commands)


def numbered(prefix, n):
    return " ".join(f"{prefix}{i}" for i in range(n))


# Markup.
repeat("text that comments cut", REGION, 4000, "x<!--a-->")
repeat("text before records that comments cut", DOCUMENT, 4000, "x<!--a-->")
repeat("comments in a text", TEXT, 10000, "word <!--a-->", "check", "fix")
repeat("CDATA in a text", TEXT, 10000, "word <![CDATA[b]]> ", "check", "fix")
repeat("references in a text", TEXT, 10000, "a&#x41; &amp; ", "check", "fix")
repeat("comments", REGION, 10000, "<!-- a -->\n")
repeat("a long comment", REGION, 100000, "a <b> -- ", before="<!--", after="-->")
repeat("commented-out markup", REGION, 5000, "<!-- <link role=\"help\"/> -->\n")
repeat("instructions", REGION, 10000, "<?x y?>")
repeat("empty elements", LINK, 5000, "<link/>")
repeat("unknown elements", REGION, 5000, "<e{}/>")
repeat("unknown attributes", LINK, 5000, '<link a{}="x"/>')
repeat("misspelt elements", LINK, 5000, '<lnik role="help"/>')
add("attributes with errors", 20, lambda n: document(
    REGION, ("<claim %s/>" % " ".join(f'a{i}="1"' for i in range(250))) * n))
add("namespaces", 20, lambda n: document(
    REGION, ("<claim %s/>" % " ".join(f'xmlns:a{i}="u:1"' for i in range(250))) * n))
add("nested elements", 50, lambda n: document(REGION, ("<a>" * 90 + "</a>" * 90) * n))
repeat("elements nested too deep", REGION, 50000, "<a>")
repeat("start tags that do not end", REGION, 50000, "<title ")
repeat("start tags that do not end after another's end tag", REGION, 50000, "<title ", before="<a></b>")
repeat("end tags of nothing", REGION, 50000, "</a>")
repeat("quotes that do not end", REGION, 50000, "<a b='")
repeat("comments that do not end", REGION, 50000, "<!-- ")
repeat("ampersands", TEXT, 20000, "a & b ")
repeat("less-than signs", TEXT, 20000, "a < b ")
repeat("greater-than signs", TEXT, 20000, "a > b ", "check", "fix")
repeat("unknown entities", TEXT, 20000, "&nbsp; ")
repeat("merge conflicts", DOCUMENT, 20000, "\n<<<<<<< a\n=======\n>>>>>>> b\n")
repeat("bytes that are not UTF-8", TEXT, 100000, "\udce8")
repeat("characters beyond ASCII", TEXT, 50000, "\u4e2d\U0001f600")
repeat("control characters", TEXT, 50000, "\x80")
repeat("misplaced records", REGION, 2000, '<source id="s{}"/>')
repeat("attributes twice", LINK, 20000, '<link role="help" role="help"/>')

# Layout.
repeat("line feeds", TEXT, 10000, "a\n", "check", "fix")
repeat("carriage returns", TEXT, 10000, "a\r\n", "check", "fix")
repeat("mixed line ends", LINK, 5000, "\r<!-- a -->\r\n<!-- b -->\n", "check", "fix")
repeat("blank lines", LINK, 10000, "\n \n", "check", "fix")
repeat("elements on one line", LINK, 2000, '<link role="help" href="https://www.salutelazio.it/{}" sources=" leaflet"/>', "check", "fix")
repeat("attributes in another order", LINK, 2000, '    <link sources="leaflet" href="https://www.salutelazio.it/{}" role="help"/>',
       "check", "fix")
repeat("no-break spaces between tags", LINK, 10000, "\xa0", "check", "fix")

# Suppressions.
repeat("suppressions of nothing", LINK, 5000, '<?fse-lint ignore="not-https" reason="r"?>')
repeat("suppressions without a reason", LINK, 5000, '<?fse-lint ignore="not-https"?>')
repeat("suppressions of unknown rules", LINK, 5000, '<?fse-lint ignore="not-htps" reason="r"?>')
repeat("a suppression of many rules", LINK, 10000, "not-https ", before='<?fse-lint ignore="', after='" reason="r"?>')
repeat("suppressions that suppress", LINK, 2000,
       '<?fse-lint ignore="stray-space" reason="r"?><link role="help" href="https://www.salutelazio.it/{}" sources=" leaflet"/>')

# Texts.
repeat("a long text", TEXT, 50000, "una parola ", "check", "fix")
fill("straight quotes", TEXT, '"abc" ', "check", "fix")
fill("straight apostrophes", TEXT, "l'uva e' ", "check", "fix")
fill("doubled spaces", TEXT, "a  b ", "check", "fix")
fill("repeated words", TEXT, "the the ", "check", "fix")
fill("wrong encodings", TEXT, "citt\u00c3\u00a0 ", "check", "fix")
fill("invisible characters", TEXT, "a\u00a0\u200b", "check", "fix")
fill("decomposed letters", TEXT, "e\u0301 ", "check", "fix")
fill("combining marks on one letter", TEXT, "\u0301\u0323", "check", "fix")
fill("dots", TEXT, "a.. ", "check", "fix")
fill("accents", TEXT, "perch\u00e8 un p\u00f2 ", "check", "fix")
fill("addresses in a text", TEXT, "http://bit.ly/a{} ")
fill("look-alike addresses in a text", TEXT, "https://www.salutelazi0.it/{} ")
fill("telephone numbers in a text", TEXT, "chiama il 06 12345{} ")
fill("mailboxes in a text", TEXT, "a{}@example.org ")
fill("markup of Markdown", TEXT, "**a** [b](c) _d ")
fill("asterisks", TEXT, "*a ")
fill("brackets", TEXT, "[[({<")
fill("tags in a text", TEXT, "&lt;b>x&lt;/b> ")
fill("half a tag in a text", TEXT, "&lt;b ")
fill("variables of templates", TEXT, "{{ x }} %s $a ")
fill("numbers", TEXT, "{} ")
fill("one number", TEXT, "1.000")
fill("labels of a host in a text", TEXT, "a-1.")
fill("capital letters", TEXT, "IaI")
repeat("languages", TEXT, 2000, "x</text><text xml:lang=\"x{}\">")
repeat("a language many times", TEXT, 2000, "x</text><text xml:lang=\"de\">")
repeat("steps of one text", STEP, 2000, '<step number="1"><text xml:lang="it">Uno.</text><text xml:lang="en">One.</text></step>')
repeat("steps", STEP, 2000, '<step number="{}"><text xml:lang="it">Uno {}.</text><text xml:lang="en">One {}.</text></step>')
repeat("notes of one text", LINK, 2000,
       '<note sources="lazio-page"><text xml:lang="it">Una nota.</text><text xml:lang="en">A note.</text></note>')

fill("stops with spaces", TEXT, ". ")
fill("stops", TEXT, "..")
fill("sites without a name", TEXT, "www.")
fill("groups of digits", TEXT, "1 000")
fill("prefixes of telephone numbers", TEXT, "00 39 ")
fill("labels of a mailbox in a text", TEXT, "a.", after="@example.org")
fill("variables that end in another", TEXT, "@@a")
fill("dollar signs", TEXT, "$a")
fill("percent signs", TEXT, "%2f")
fill("words that are placeholders", TEXT, "todo ", after="{")
fill("brackets around placeholders", TEXT, "(da completare) ")
add("sentences in two languages", 300, lambda n: document(TEXT, "".join(f"Entra nel sito con la carta {i}. " for i in range(n))).replace(
    '<text xml:lang="en">Open the portal.<', '<text xml:lang="en">' + "".join(
        f"Entra nel sito con la carta {i}. " for i in range(n)) + "<"))

# Values.
fill("percent signs in an address", HREF, "%25", before="https://www.salutelazio.it/")
fill("slashes in an address", HREF, "//a", before="https://www.salutelazio.it/")
fill("brackets in an address", HREF, "(a)", before="https://www.salutelazio.it/", after=")")
fill("trackers in an address", HREF, "utm_x{}=1&amp;", before="https://www.salutelazio.it/?")
fill("ampersands in an address", HREF, "&amp;", before="https://www.salutelazio.it/?a", after="b")
fill("addresses in an address", HREF, "https://", after="www.salutelazio.it/")
fill("labels of a host", HREF, "a.", before="https://", after="it/")
fill("punycode", HREF, "xn--caf-dma.", before="https://", after="it/")
fill("a label of punycode", HREF, "a9", before="https://xn--", after=".it/")
fill("a user in an address", HREF, "a:@", before="https://", after="www.salutelazio.it/")
fill("an address with spaces", HREF, " a", before="https://www.salutelazio.it/")
fill("a mailbox", EMAIL, "a.", after="@example.org")
fill("a host of a mailbox", EMAIL, "a-.", before="a@", after="org")
fill("a telephone number", PHONE, "06 ")
repeat("dates", LINK, 2000, '<link role="help" href="https://www.salutelazio.it/{}" sources="lazio-page" as-of="{}/10/2026"/>')
fill("a schema location", REFERENCE, "a b ", after="urn:fse:regions:1 x/regions.xsd c")
fill("white space in a schema location", REFERENCE, " ", before="urn:fse:regions:1", after="x")
repeat("a long attribute", EMAIL, 40000, "una parola ")

# References.
repeat("unknown sources", SOURCES, 5000, " s{}")
repeat("a source many times", SOURCES, 5000, " guide")
repeat("unknown procedures", REQUIRES, 5000, " lazio-dosk{}")
repeat("unknown credentials", ACCEPTS, 5000, " spdi{}")
repeat("levels of a credential", ACCEPTS, 5000, " spid:{}")
repeat("a long reference", REQUIRES, 50000, "lazio-desk")
add("known sources", 1000, lambda n: document(SOURCES, numbered("s", n)).replace(
    '  <source id="guide"', "".join(f'<source id="s{i}" kind="guide" grade="third-party" date="2020"><title xml:lang="it">T'
                                    f'</title><title xml:lang="en">T</title></source>' for i in range(n)) + '<source id="guide"'))
repeat("sources that nobody names", SOURCE, 1000, '<source id="s{}" kind="guide" grade="third-party" date="2020-13-{}">'
       '<title xml:lang="it">T</title><title xml:lang="en">T</title></source>')
repeat("sources of one address", SOURCE, 1000, '<source id="s{}" kind="guide" grade="third-party" date="2020" '
       'href="https://www.example.org/"><title xml:lang="it">T</title><title xml:lang="en">T</title></source>')
repeat("one source many times", SOURCE, 1000, '<source id="guide" kind="guide" grade="third-party" date="2020">'
       '<title xml:lang="it">T</title><title xml:lang="en">T</title></source>')
chain("a cycle of procedures", 500, "requires", "p0")
chain("a chain of procedures", 500, "requires", "", "check", "fix")
chain("a chain of replacements", 500, "replaces", "")
chain("a cycle of replacements", 500, "replaces", "p0")
add("procedures that miss another", 500, lambda n: document(
    PROCEDURE, "".join(procedure(i, f'requires="q{i}"') for i in range(n))))
# of the size of what they name: so many procedures name each of them
add("procedures that replace many", 1600, lambda n: document(
    PROCEDURE, "".join(procedure(i, f'replaces="{numbered("p", math.isqrt(n))}"') for i in range(math.isqrt(n)))))
add("one procedure many times", 500, lambda n: document(PROCEDURE, procedure(0, "") * n))
repeat("services that contradict each other", SERVICE, 1000,
       '<service state="inactive" sources="lazio-page"/><service state="active" sources="lazio-page"/>')
repeat("portals", LINK, 1000, '<link role="portal" href="https://www.salutelazio.it/{}" sources="lazio-page"/>')
repeat("links to unlisted hosts", LINK, 1000, '<link role="help" href="https://www.salutelazi{}.it/" sources="lazio-page"/>')
repeat("links to one address", LINK, 1000, '<link role="help" href="https://www.salutelazio.it/" sources="lazio-page"/>')
repeat("hosts", HOST, 1000, '<host name="www.salutelazi{}.it" sources="lazio-page"/>')
repeat("one host many times", HOST, 1000, '<host name="www.salutelazio.it" sources="lazio-page"/>')
add("hosts, and links to others", 300, lambda n: document(
    HOST, "".join(f'<host name="www.salute{i}.it" sources="lazio-page"/>' for i in range(n))).replace(
        '    <link role="portal" href="https://www.salutelazio.it/', "".join(
            f'<link role="help" href="https://www.salutf{i}.it/" sources="lazio-page"/>' for i in range(n)) +
        '    <link role="portal" href="https://www.salutelazio.it/'))
repeat("aliases", HOST, 2000, '<alias kind="capital" name="Roma{}" xml:lang="it"/>')
repeat("regions", DOCUMENT, 1000, '<region id="lazio{}" iso-3166-2="IT-62"/>')
repeat("one region many times", DOCUMENT, 1000, '<region id="lazio" iso-3166-2="IT-62"/>')
add("regions, and aliases", 100, lambda n: document(DOCUMENT, "".join(f'<region id="r{i}x"/>' for i in range(n))).replace(
    '<host name="www.salutelazio', "".join(f'<alias kind="capital" name="q{i}x" xml:lang="it"/>' for i in range(n)) +
    '<host name="www.salutelazio'))
repeat("codes", CODE_LIST, 1000, '<code value="c{}"><label xml:lang="it">c</label><label xml:lang="en">c</label></code>')
repeat("one code many times", CODE_LIST, 1000, '<code value="c"><label xml:lang="it">c</label><label xml:lang="en">c</label></code>')
repeat("credentials", CREDENTIAL, 500, '<credential id="c{}" kind="card" is-a="c1{}" sources="guide"><name xml:lang="it">c'
       '</name><name xml:lang="en">c</name><description xml:lang="it">d</description></credential>')
repeat("defaults", DEFAULT, 500, '<default fact="creation" value="automatic" law="dl-76-2020" sources="guide">'
       '<text xml:lang="it">Uno {}.</text><text xml:lang="en">One {}.</text></default>')

# Reports, exports, comparisons.
for report in ("checkstyle", "github", "gitlab", "html", "json", "junit", "markdown", "sarif", "text", "xml"):
    repeat(f"findings on one line in {report}", LINK, 150,
           '<link role="help" href="https://www.unlisted{}.it/" sources="guide"/>', f"report {report}")
for family in ("xml", "json", "csv", "sqlite", "rdf", "quality"):
    add(f"procedures in {family}", 60, lambda n: document(PROCEDURE, "".join(procedure(i, "") for i in range(n))), f"export {family}")
    repeat(f"notes in {family}", LINK, 100, '<note sources="lazio-page"><text xml:lang="it">Una nota {}.</text>'
           '<text xml:lang="en">A note {}.</text></note>', f"export {family}")
compare("other links", 500, LINK, '<link role="help" href="https://www.salutelazio.it/{}" sources="guide"/>',
        '<link role="help" href="https://www.salutelazio.it/x{}" sources="guide"/>')
compare("links with another role", 500, LINK, '<link role="help" href="https://www.salutelazio.it/{}" sources="guide"/>',
        '<link role="official" href="https://www.salutelazio.it/{}" sources="guide"/>')
compare("one link many times", 500, LINK, '<link role="help" href="https://www.salutelazio.it/" sources="guide"/>',
        '<link role="help" href="https://www.salutelazio.it/" sources="lazio-page"/>')
compare("procedures with other names", 200, PROCEDURE, procedure("{}", ""), procedure("x{}", ""))
compare("a text of other words", 5000, TEXT, "una parola ", "due parole ")
compare("a text of other numbers", 5000, TEXT, "{} ", "1{} ")
compare("a text in many pieces", 5000, TEXT, "word <!--a-->", "word ")
compare("a list of other sources", 3000, SOURCES, " s{}", " t{}")
