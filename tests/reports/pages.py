#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when text can break out of the reports for people.

Usage: pages.py           everything.xml, with hostile texts in every place that takes one
       pages.py PAGE...   these pages
A page has only elements and attributes that it may have, ids that stand once, links that lead somewhere, and nothing
that loads or runs but its one script, which the policy names by its hash; its elements are the same ones whatever the
texts are. The summary in Markdown, as cmark-gfm renders it, has no link, no image and no HTML but what folds the notes,
and nothing that GitHub takes for a mention, a reference or an address outside code. html5lib, where it is there, reads the pages without a fault; so does cmark-gfm the summary.
"""
import html.parser
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree

try:
    import html5lib
except ImportError:
    html5lib = None

HERE = pathlib.Path(__file__).resolve().parent
STYLESHEETS = HERE.parent.parent / "xslt" / "report"
REPORT = "{urn:fse:report:1}"
TAGS = {"html", "head", "meta", "title", "style", "body", "a", "header", "div", "h1", "p", "time", "main", "nav", "h2",
        "ul", "li", "section", "h3", "span", "details", "summary", "dl", "dt", "dd", "table", "caption", "thead",
        "tbody", "tfoot", "tr", "th", "td", "h4", "pre", "mark", "ins", "del", "script"}
ATTRIBUTES = {"lang", "data-schema-version", "charset", "http-equiv", "content", "name", "class", "href", "datetime", "id",
              "tabindex", "role", "aria-label", "aria-labelledby", "aria-hidden", "scope", "open", "aria-sort", "data-order", "rel"}
MARKDOWN = {"details", "summary", "h2", "h3", "p", "strong", "ul", "li", "code", "table", "thead", "tbody", "tr", "th", "td"}

# where a report document has text that may come from data
TEXTS = ["message", "hint", "help", "before", "marked", "after", "reason", "text"]
PAYLOADS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style></title></pre>", "&lt;b&gt; &amp; &#60;i&#62;",
    "\"onload=\"x", "' onload='x", "]]>", "--><!--", "{$lang}", "@octocat @a/b a@example.org #1 owner/repo#2 GH-3",
    "https://evil.example/ http://e.example www.evil.example", "[a](https://e.example) ![a](b.png) <https://e.example>",
    "| a | b |", "# h", "- [ ] t", "1. x", "**b** __b__ *i* _i_ ~~s~~", "`code` ``two`` ```three", "`", "``", "\\", "\\`",
    "$x$ $$y$$", ":smile:", "'@octocat' 'it' @octocat '#1'", "' @octocat '", "'", "''", "a' b 'c", " ", "  ", "&nbsp;",
    "x" * 5000, "'" * 300, "`" * 300, "è “ü” 中文 👍",
]


class Page(html.parser.HTMLParser):
    """The elements of a page, and what is wrong with it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.shape = []
        self.ids = []
        self.links = []
        self.faults = []
        self.feed(text)
        self.close()
        self.faults += [f"id {name} stands {self.ids.count(name)} times" for name in {*self.ids}
                        if self.ids.count(name) > 1]
        self.faults += [f"{scripts} scripts" for scripts in [self.shape.count(("script",))] if scripts != 1]
        self.faults += [f"no id {link}" for link in {*self.links} - {*self.ids}]

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        values = dict(attributes)
        self.shape.append((tag, *names))
        if tag not in TAGS:
            self.faults.append(f"<{tag}> is not for these pages")
        self.faults += [f"attribute {name} of <{tag}>" for name in names if name not in ATTRIBUTES]
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("aria-labelledby",):
            self.links += values.get(name, "").split()
        href = values.get("href")
        if href and re.match(r"https?://[^/?#]", href):
            self.faults += [f"no rel: {href}"] * (values.get("rel") != "noopener noreferrer")
        elif href is not None:
            self.links.append(href.removeprefix("#"))

    def handle_endtag(self, tag):
        self.shape.append(("/", tag))

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data}")

    def handle_pi(self, data):
        self.faults.append(f"a processing instruction: {data}")


class Rendered(html.parser.HTMLParser):
    """The text outside code of a rendered summary, its first cell (the name of a file), and what is wrong with it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.text = []
        self.cells = []
        self.faults = []
        self.feed(text)
        self.close()
        prose = "".join(self.text)
        for found in re.findall(r"@\w\S*|#\d+|GH-\d+|\w://\S*|\bwww\.\S*", prose):
            self.faults.append(f"GitHub would take {found!r} for more than text")

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)
        if tag == "td":
            self.cells.append("")
        if tag not in MARKDOWN or any(name != "align" for name, _ in attributes):
            self.faults.append(f"<{tag}> {attributes}")

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")

    def handle_data(self, data):
        if "code" not in self.open:
            self.text.append(data)
        if self.open and self.open[-1] == "td":
            self.cells[-1] += data

    def first_cell(self):
        return self.cells[0].replace("\u200b", "").split()


def page_faults(text):
    faults = Page(text).faults
    if html5lib is not None:
        parser = html5lib.HTMLParser()
        parser.parse(text)
        faults += [f"html5lib at {place}: {code}" for place, code, _ in parser.errors]
    return faults


def with_text(payload):
    """everything.xml with the text PAYLOAD wherever a report has one that comes from data."""
    root = tree.parse(HERE / "everything.xml").getroot()
    for name in TEXTS:
        for element in root.iter(REPORT + name):
            element.text = payload
    for element in root.iter(REPORT + "file"):
        element.set("name", payload)
    for element in root.iter(REPORT + "cell"):
        element.set("value", payload)
    return tree.tostring(root)


def transformed(format_name, document):
    command = ["xsltproc", "--nonet", str(STYLESHEETS / f"{format_name}.xsl"), "-"]
    return subprocess.run(command, input=document, stdout=subprocess.PIPE, check=True).stdout.decode()


def rendered(summary):
    command = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"]
    return subprocess.run(command, input=summary.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()


def payload_faults(payload, shape):
    document = with_text(payload)
    page = transformed("html", document)
    faults = page_faults(page)
    if Page(page).shape != shape:
        faults.append("other elements than with a harmless text")
    summary = transformed("markdown", document)
    if len(summary) > 512 * 1024:
        faults.append(f"a summary of {len(summary)} bytes")
    if shutil.which("cmark-gfm"):
        read = Rendered(rendered(summary))
        faults += read.faults
        if read.first_cell() != payload.split():
            faults.append(f"the name of a file is read as {read.first_cell()}")
    return [f"{payload[:40]!r}: {fault}" for fault in faults]


def main(pages):
    faults = []
    for page in pages:
        faults += [f"{page}: {fault}" for fault in page_faults(pathlib.Path(page).read_text(encoding="utf-8"))]
    if not pages:
        shape = Page(transformed("html", with_text("harmless"))).shape
        for payload in PAYLOADS:
            faults += payload_faults(payload, shape)
        print(f"pages.py: {len(PAYLOADS)} texts in a page of {len(shape)} tags")
    print(*faults[:50], sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
