#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a page of a folder has a link that leads nowhere, or loads anything but what all pages share, or weighs too much: html-links.py REPORTS_HTML_DIR"""
import gzip
import html.parser
import pathlib
import re
import sys

LANGUAGES = ("it", "en", "de", "fr")
ANCHOR = re.compile(r"IT-[A-Z0-9]{2}")
ALLOWED = {"html", "head", "meta", "title", "link", "body", "header", "main", "footer", "nav", "section", "article", "div",
           "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "a", "span", "strong", "small", "abbr", "time", "img", "br", "wbr",
           "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "form", "fieldset", "legend", "label", "input",
           "button", "script", "noscript"}
# A script of this type is a block of data: nobody runs it.
DATA = {"type": "application/ld+json"}
LOADING = {"srcset", "poster", "action", "formaction", "background", "cite", "data", "longdesc", "manifest",
           "ping", "profile", "usemap", "xlink:href"}
VOID = {"meta", "input", "link", "img", "br", "wbr"}
# The weight of a jurisdiction's page, as it is and zipped, and of the style and the script together.
MOST_BYTES, MOST_ZIPPED, MOST_SHARED = 60_000, 15_000, 40_000
# What a page loads, from the folder of all pages, if a picture is asked for. That of a jurisdiction also loads its code.
SHARED = {"script": "script.js", "link": "style.css", "img": "icons.svg"}


class Page(html.parser.HTMLParser):
    """A page, with the addresses in it; ROOT is the folder of all."""

    def __init__(self, path, root):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.root = root
        self.name = str(path.relative_to(root))
        self.problems = []
        self.ids = {}
        self.references = []
        self.stack = []
        self.loaded = set()
        self.marked = 0
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

    def start(self, tag, attributes):
        values = dict(attributes)
        if len(values) != len(attributes):
            self.say(f"<{tag}> has an attribute twice")
        if tag not in ALLOWED:
            self.say(f"<{tag}> is not for these pages")
        for name, _ in attributes:
            if name.startswith("on") or name == "style" or name in LOADING:
                self.say(f"attribute {name}")
        self.identity(tag, values)
        # Of a source's own words the style shows the mark.
        is_source = self.path.stem == "sources" and "lang" in values and "hreflang" not in values and tag != "html"
        self.marked += is_source or tag == "abbr" and values.get("class") == "language"
        if tag == "html":
            self.lang = values.get("lang")
        elif tag == "meta":
            self.meta(values)
        elif tag == "a":
            self.anchor(values)
        elif tag == "script" and values == DATA:
            pass
        elif tag in SHARED:
            self.load(tag, values)

    def load(self, tag, values):
        """Notes what is loaded: a file that all pages share."""
        rel, target = values.get("rel"), values.get("href" if tag == "link" else "src", "")
        file, _, picture = target.partition("#")
        shared = "plain.css" if "noscript" in self.stack else SHARED["img" if rel == "icon" else tag]
        if values.get("class") == "qr":
            shared = f"qr/{self.path.stem}.svg"
        path = self.path.parent / file
        if path.resolve() != (self.root / shared).resolve() or not path.is_file():
            self.say(f"<{tag}> loads {target}")
        elif picture and f'id="{picture}"' not in path.read_text(encoding="utf-8"):
            self.say(f"no picture {target}")
        self.loaded.add(shared)

    def identity(self, tag, values):
        if "id" in values:
            if values["id"] in self.ids:
                self.say(f"id {values['id']} stands twice")
            self.ids[values["id"]] = tag
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            self.references.extend("#" + target for target in values.get(name, "").split())

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
        elif re.match(r"https?://[^/?#]", href):
            if set((values.get("rel") or "").split()) != {"noopener", "noreferrer"}:
                self.say(f"no rel=\"noopener noreferrer\": {href}")
        elif re.fullmatch(r"(\.\./)*[a-z0-9./-]*(#[\w~+:.-]+)?", href):
            self.references.append(href)
        elif not re.fullmatch(r"tel:\+?[0-9]+|mailto:[^?@\s]+@[^?@\s]+(\?subject=[^?&\s]*)?", href):
            self.say(f"neither web, nor a contact, nor a file of the export: {href}")

    def finish(self, pages):
        """PAGES has all of them by their paths."""
        for reference in sorted(set(self.references)):
            file, _, fragment = reference.partition("#")
            path = (self.path.parent / file).resolve() if file else self.path.resolve()
            if not path.is_file():
                self.say(f"no file {reference}")
            elif fragment and fragment not in pages[path].ids:
                self.say(f"no id {reference}")
        if self.lang != (self.path.parent.name if self.path.parent != self.root else "it"):
            self.say(f"html lang {self.lang}")
        if not self.policy or "default-src 'none'" not in self.policy or "unsafe" in self.policy:
            self.say(f"policy {self.policy}")
        if not {"script.js", "style.css"} <= self.loaded:
            self.say(f"loads only {sorted(self.loaded)}")
        return self.problems


def shared_problems(root):
    """What is wrong with the files that all pages share."""
    if re.search(r"url\(|@import|expression", (root / "style.css").read_text(encoding="utf-8")):
        yield "style.css loads something"
    script = (root / "script.js").read_text(encoding="utf-8")
    if re.search(r"HTML|\beval\b|\bFunction\b|\bfetch\b|\bimport\b|XMLHttpRequest|document\.write", script):
        yield "script.js loads something, or writes mark-up"
    size = sum((root / name).stat().st_size for name in ("style.css", "script.js"))
    if size > MOST_SHARED:
        yield f"style.css and script.js have {size} bytes, more than {MOST_SHARED}"


def page_problems(page):
    """What is wrong with the weight of the page of a jurisdiction."""
    source = page.path.read_bytes()
    if len(source) > MOST_BYTES:
        yield f"{page.name} has {len(source)} bytes, more than {MOST_BYTES}"
    if len(gzip.compress(source, 9)) > MOST_ZIPPED:
        yield f"{page.name} has {len(gzip.compress(source, 9))} bytes zipped, more than {MOST_ZIPPED}"


def language_problems(root, pages):
    """Each language has the same pages, and the doors lead to all of them by name and by code."""
    names = {language: sorted(path.name for path in (root / language).iterdir()) for language in LANGUAGES}
    for language in LANGUAGES:
        if names[language] != names["it"]:
            yield f"{language}/ has not the pages of it/: {sorted(set(names[language]) ^ set(names['it']))}"
    doors = pages[(root / "index.html").resolve()].ids
    for name in names["it"]:
        slug = name.removesuffix(".html")
        if slug not in {"index", "compare", "italy", "sources"} and slug not in doors:
            yield f"index.html has no anchor {slug}"
    if not any(ANCHOR.fullmatch(name) for name in doors):
        yield "index.html has no anchor of a code"


def main(arguments):
    if len(arguments) != 2:
        sys.exit("usage: html-links.py REPORTS_HTML_DIR")
    root = pathlib.Path(arguments[1])
    pages = {path.resolve(): Page(path, root) for path in sorted(root.rglob("*.html"))}
    problems = [problem for page in pages.values() for problem in page.finish(pages)]
    problems += [*shared_problems(root), *language_problems(root, pages)]
    for page in pages.values():
        if page.path.name not in {"index.html", "compare.html", "italy.html", "sources.html"}:
            problems += page_problems(page)
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(pages)} pages, {sum(len(page.references) for page in pages.values())} references")
    for language in LANGUAGES:
        marked = [page.marked for page in pages.values() if page.path.parent.name == language]
        print(f"{language}: {sum(marked)} texts are shown in another language, on {sum(map(bool, marked))} of {len(marked)} pages")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    main(sys.argv)
