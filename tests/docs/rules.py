#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""docs/rules.md is what the program makes, and GitHub's parser finds in it what the rules say.

Usage: rules.py FSE_LINT; FSE_UPDATE_GOLDENS=1 rewrites docs/rules.md.

cmark-gfm, which is not ours, renders the page; each rule must have a row and a section whose texts
and code are those of `fse-lint rules --format json`, and every link must lead somewhere. The same
with a catalogue whose texts are full of markup, which xsltproc makes a page of by our stylesheets.
Without those programs that part is skipped, with a word and status 77.
"""

import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
PAGE = os.path.join(ROOT, "docs/rules.md")
STYLESHEETS = os.path.join(ROOT, "xslt/report")
NAMESPACE = "{urn:fse:report:1}"
TEXTS = ("summary", "why", "fix")
CODES = ("bad", "said", "good")

# What a text could break out with, and what a parser could take for its own.
HOSTILE_TEXT = (
    "<script>alert(1)</script> &lt; a|b `c` *d* _e_ ~~f~~ [g](h) ![i](j) \\k # l > m"
    " <https://n.example> &amp; <!-- o --> **p** [q]: \\*r\\* $s$ <a id=x> {t}"
)
HOSTILE_CODE = "```\n~~~\n    <a>&amp;|\\`*_\n````\n</code></pre><script>"


def run(*command, given=None):
    return subprocess.run(
        command, input=given, check=True, capture_output=True, text=True, cwd=ROOT
    ).stdout


class Page(html.parser.HTMLParser):
    """What is on a rendered page: blocks (kind, text), ids, links and the names of all tags."""

    KINDS = ("h1", "h2", "h3", "p", "pre", "td", "th")

    def __init__(self, rendered):
        super().__init__()
        self.blocks, self.ids, self.links, self.tags = [], [], [], set()
        self.kind = None
        self.feed(rendered)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if "href" in attributes:
            self.links.append(attributes["href"])
        if tag in self.KINDS:
            self.kind = tag
            self.blocks.append((tag, ""))

    def handle_endtag(self, tag):
        if tag == self.kind:
            self.kind = None

    def handle_data(self, data):
        if self.kind is not None:
            kind, text = self.blocks[-1]
            # An invisible character keeps GitHub from finding links and mentions.
            self.blocks[-1] = (kind, text + data.replace("\u200b", ""))

    def sections(self):
        """The blocks below each heading of the third level, by its text."""
        found, title = {}, None
        for kind, text in self.blocks:
            if kind in ("h1", "h2", "h3"):
                title = text if kind == "h3" else None
                found.setdefault(title, [])
            elif title is not None:
                found[title].append((kind, text))
        return found


def faults_of(markdown, rules):
    """What is wrong with the page MARKDOWN about RULES, one line each."""
    page = Page(run("cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", given=markdown))
    sections = page.sections()
    cells = [text for kind, text in page.blocks if kind == "td"]
    strange = page.tags - {"h1", "h2", "h3", "p", "a", "code", "pre", "strong"}
    strange -= {"table", "thead", "tbody", "tr", "th", "td"}
    if strange:
        yield f"strange tags: {strange}"
    if len(page.ids) != len(set(page.ids)):
        yield "an anchor is there twice"
    for link in page.links:
        if link.startswith("#"):
            if link[1:] not in page.ids:
                yield f"{link} leads nowhere"
        elif not os.path.exists(os.path.join(ROOT, "docs", link)):
            yield f"{link} is not there"
    for rule in rules:
        title = f"{rule['id']} {rule['name']} ({rule['severity']})"
        blocks = sections.pop(title, [])
        text = " ".join(re.sub(r"\s+", " ", text) for kind, text in blocks if kind == "p")
        code = [text for kind, text in blocks if kind == "pre"]
        for name in TEXTS:
            if rule[name] not in text:
                yield f"{title}: another {name}"
        if code != [rule[name] + "\n" for name in CODES]:
            yield f"{title}: other examples: {code}"
        if rule["id"].lower() not in page.ids or "#" + rule["id"].lower() not in page.links:
            yield f"{title}: no anchor, or no link to it"
        if ("fse-lint fix" in text.replace(rule["fix"], "")) != rule["isFixable"]:
            yield f"{title}: the page errs about fse-lint fix"
        row = [rule["id"], rule["name"], rule["severity"] + (", fix" if rule["isFixable"] else "")]
        row.append(rule["summary"])
        if not any(cells[i : i + 4] == row for i in range(0, len(cells), 4)):
            yield f"{title}: no row in the table"
    sections.pop(None, None)
    if sections:
        yield f"sections of no rule: {list(sections)}"


def hostile_page(program, folder):
    """The page and the JSON of the catalogue with other texts."""
    ElementTree.register_namespace("", NAMESPACE[1:-1])
    root = ElementTree.fromstring(run(program, "rules", "--format", "xml"))
    for number, rule in enumerate(root.iter(f"{NAMESPACE}rule")):
        for name in TEXTS:
            rule.find(NAMESPACE + name).text = f"{name} {number} {HOSTILE_TEXT}"
        for name in CODES:
            rule.find(NAMESPACE + name).text = f"{name} {number}\n{HOSTILE_CODE}"
    path = os.path.join(folder, "catalogue.xml")
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    return [
        run("xsltproc", "--nonet", os.path.join(STYLESHEETS, stylesheet), path)
        for stylesheet in ("rules-markdown.xsl", "rules-json.xsl")
    ]


def dead_links(page):
    """Links of the other documents to anchors that PAGE does not have."""
    for name in ("README.md", "CONTRIBUTING.md"):
        with open(os.path.join(ROOT, name), encoding="utf-8") as stream:
            for anchor in re.findall(r"\(docs/rules\.md#([^)]*)\)", stream.read()):
                if f'<a id="{anchor}">' not in page:
                    yield f"{name}: docs/rules.md#{anchor} leads nowhere"


def current_page(program):
    page = run(program, "rules", "--format", "markdown", "--lang", "en")
    if os.environ.get("FSE_UPDATE_GOLDENS") == "1":
        with open(PAGE, "w", encoding="utf-8") as stream:
            stream.write(page)
    return page


def main(program):
    failures = []
    page = current_page(program)
    with open(PAGE, encoding="utf-8") as stream:
        if stream.read() != page:
            failures.append("docs/rules.md is not what fse-lint rules --format markdown makes")
    failures += dead_links(page)
    can_parse = shutil.which("cmark-gfm") and shutil.which("xsltproc")
    if can_parse:
        for language in ("en", "it"):
            markdown = run(program, "rules", "--format", "markdown", "--lang", language)
            catalogue = run(program, "rules", "--format", "json", "--lang", language)
            rules = json.loads(catalogue)["rules"]
            failures += [f"{language}: {fault}" for fault in faults_of(markdown, rules)]
        with tempfile.TemporaryDirectory() as folder:
            markdown, catalogue = hostile_page(program, folder)
        rules = json.loads(catalogue)["rules"]
        failures += [f"with hostile texts: {fault}" for fault in faults_of(markdown, rules)]
    for failure in failures:
        print(f"rules.py: {failure}", file=sys.stderr)
    if failures:
        return 1
    if not can_parse:
        print("rules.py: skipped: cmark-gfm or xsltproc is not installed", file=sys.stderr)
        return 77
    print(f"rules.py: three pages with {len(rules)} rules each")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(os.path.realpath(sys.argv[1])))
