#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a page of a folder has a link that leads nowhere, or anything that loads, runs or styles itself: html-links.py REPORTS_HTML_DIR"""
import html.parser
import pathlib
import re
import sys

PAGES = {"index.html": "it", "en.html": "en", "de.html": "de", "fr.html": "fr"}
ANCHOR = re.compile(r"IT-[A-Z0-9]{2}")
ALLOWED = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section", "article",
           "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "a", "span", "strong", "small",
           "abbr", "time", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "form", "fieldset", "legend",
           "label", "input", "button", "script"}
# A script of this type is a block of data: nobody runs it.
DATA = {"type": "application/ld+json"}
LOADING = {"src", "srcset", "poster", "action", "formaction", "background", "cite", "data", "longdesc", "manifest",
           "ping", "profile", "usemap", "xlink:href"}
VOID = {"meta", "input"}


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.name = path.name
        self.problems = []
        self.ids = {}
        self.fragments = []
        self.pages = set()
        self.regions = []
        self.stack = []
        self.styles = []
        self.scripts = []
        self.is_data = False
        self.policy = None
        self.lang = None
        self.feed(path.read_bytes().decode("utf-8"))
        self.close()
        if self.stack:
            self.say(f"never closed: {', '.join(self.stack)}")

    def say(self, problem):
        line, column = self.getpos()
        self.problems.append(f"{self.name}:{line}:{column + 1}: {problem}")

    def handle_decl(self, decl):
        if decl != "DOCTYPE html":
            self.say(f"declaration: {decl}")

    def handle_pi(self, data):
        self.say(f"processing instruction: {data}")

    def handle_comment(self, data):
        self.say("a comment: nothing of the data may stand in one")

    def handle_starttag(self, tag, attributes):
        self.start(tag, attributes)
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.start(tag, attributes)
        if tag not in VOID:
            self.say(f"<{tag}/> does not close itself in HTML")

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.say(f"</{tag}> closes something else")

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "style":
            self.styles.append(data)
        if self.stack and self.stack[-1] == "script" and not self.is_data:
            self.scripts.append(data)

    def start(self, tag, attributes):
        values = dict(attributes)
        if len(values) != len(attributes):
            self.say(f"<{tag}> has an attribute twice")
        if tag not in ALLOWED:
            self.say(f"<{tag}> is not for these pages")
        for name, value in attributes:
            if name.startswith("on") or name == "style" or name in LOADING:
                self.say(f"attribute {name}")
            if value is not None and tag != "a" and name == "href":
                self.say(f"href on <{tag}>")
        self.identity(tag, values)
        if tag == "html":
            self.lang = values.get("lang")
        if tag == "meta":
            self.meta(values)
        if tag == "a":
            self.anchor(values)
        self.is_data = values == DATA
        if tag == "script" and values and not self.is_data:
            self.say(f"<script> with {' '.join(values)}")

    def identity(self, tag, values):
        if "id" in values:
            if values["id"] in self.ids:
                self.say(f"id {values['id']} stands twice")
            self.ids[values["id"]] = tag
        if "data-region" in values:
            self.regions.append((values.get("id", ""), values["data-region"]))
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            self.fragments.extend(values.get(name, "").split())

    def meta(self, values):
        kind = (values.get("http-equiv") or "").lower()
        if kind == "content-security-policy":
            self.policy = values.get("content", "")
        elif kind:
            self.say(f"meta http-equiv {kind}")

    def anchor(self, values):
        href = values.get("href")
        if href is None:
            self.say("<a> without href")
        elif href.startswith("#"):
            self.fragments.append(href[1:])
        elif href in PAGES:
            self.pages.add(href)
        elif re.match(r"https?://[^/?#]", href):
            if set((values.get("rel") or "").split()) != {"noopener", "noreferrer"}:
                self.say(f"no rel=\"noopener noreferrer\": {href}")
        elif not re.fullmatch(r"tel:\+?[0-9]+|mailto:[^?@\s]+@[^?@\s]+", href):
            self.say(f"neither web, nor a contact, nor this page, nor one of its sisters: {href}")

    def finish(self):
        for fragment in sorted(set(self.fragments)):
            if fragment not in self.ids:
                self.say(f"no id {fragment}")
        for anchor, slug in self.regions:
            if not ANCHOR.fullmatch(anchor):
                self.say(f"anchor {anchor} of {slug}")
            if slug not in self.ids:
                self.say(f"no anchor {slug} beside {anchor}")
            if anchor not in self.fragments:
                self.say(f"nothing leads to {anchor}")
        if not self.regions:
            self.say("no regions")
        if self.pages != set(PAGES):
            self.say(f"links to {sorted(self.pages)}, not to all four pages")
        if self.lang != PAGES[self.name]:
            self.say(f"html lang {self.lang}")
        if not self.policy or "default-src 'none'" not in self.policy or "unsafe" in self.policy:
            self.say(f"policy {self.policy}")
        if re.search(r"url\(|@import|expression", "".join(self.styles)):
            self.say("the style loads something")
        if re.search(r"HTML|\beval\b|\bFunction\b|\bfetch\b|\bimport\b|XMLHttpRequest|document\.write", "".join(self.scripts)):
            self.say("the script loads something, or writes mark-up")
        return self.problems


def main(arguments):
    if len(arguments) != 2:
        sys.exit("usage: html-links.py REPORTS_HTML_DIR")
    folder = pathlib.Path(arguments[1])
    pages = [Page(folder / name) for name in PAGES]
    problems = [problem for page in pages for problem in page.finish()]
    if len({tuple(page.regions) for page in pages}) != 1:
        problems.append("the pages do not have the same regions")
    print(*problems, sep="\n", end="\n" if problems else "")
    for page in pages:
        print(f"{page.name}: {len(page.regions)} regions, {len(page.ids)} ids, {len(page.fragments)} references")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    main(sys.argv)
