#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What stands in the data comes out of every export, comparison and patch as it went in, and nothing else changes.

    tests/hostile/outputs.py PROGRAM [K/N]      of N parts of the payloads the Kth; all of them unless given

A dataset has the payloads of tests/reports/payloads.py in its texts and attributes; another has a harmless word in place
of each. The files that are made of both are read by parsers of others (JSON, CSV, SQLite, XML, HTML, and N3 for Turtle,
where script/setup ci has installed it): the values of the first must be those of the second with the payloads for the
words, so that nothing breaks out of its place. A cell of a table may have an apostrophe before what a spreadsheet would
take for a formula. What is for logs, and what is said on standard error, also about options, rules and files that are
called like the payloads, has no command to a build service and no control character. Prints a line for each fault; exit
status 0 none, 1 some.
"""
import collections
import csv
import html.parser
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/reports"))
import payloads  # noqa: E402
from hostile import UNSAFE, Log, legal  # noqa: E402

LONGEST = 3000
PLAIN = ["--no-config", "--today", "2026-10-10"]
NOTE = '<note sources="guide"><text xml:lang="it">%s</text><text xml:lang="en">%s</text></note>'
SOURCE = ('<source id="s%d" kind="guide" grade="third-party" publisher=%s date="2020"><title xml:lang="it">%s</title>'
          '<title xml:lang="en">%s</title></source>')


def words(part):
    """The payloads as a text may have them, in one line."""
    texts = [" ".join(legal(payload).split()) for payload in payloads.table() if len(payload) <= LONGEST]
    first, parts = map(int, part.split("/"))
    return [text for text in dict.fromkeys(texts) if text][first - 1::parts]


def with_links(texts):
    """The same with each of TEXTS as the address of a source."""
    document = dataset(texts)
    for number, text in enumerate(texts):
        document = document.replace(f'id="s{number}"', f'id="s{number}" href={quoteattr(text)}')
    return document


def harmless(count):
    return [f"zq{number}qz" for number in range(count)]


def dataset(texts):
    """The small dataset with each of TEXTS in a note, in a source's title and in its publisher."""
    document = (ROOT / "tests/data/small.xml").read_text(encoding="utf-8")
    notes = "".join(NOTE % (escape(text), escape(text)) for text in texts)
    sources = "".join(SOURCE % (number, quoteattr(text), escape(text), escape(text)) for number, text in enumerate(texts))
    return document.replace("  </national>", notes + "</national>").replace("</regions>", sources + "</regions>")


# Readers: each yields the values of a file, with the place in which each stands.

def read_json(text):
    def visit(value, place):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from visit(inner, f"{place}/{key}")
        elif isinstance(value, list):
            for inner in value:
                yield from visit(inner, place)
        else:
            yield place, value
    return visit(json.loads(text), "")


def read_csv(text):
    separator = ";" if text.startswith("\ufeff") else ","  # the mark and semicolons are for Excel
    header, *rows = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), strict=True, delimiter=separator)
    return ((name, cell) for row in rows for name, cell in zip(header, row, strict=True))


def read_sql(text):
    database = sqlite3.connect(":memory:")
    database.executescript(text.replace("foreign_keys = ON", "foreign_keys = OFF"))  # the dataset has errors
    for (table,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
        cursor = database.execute(f'select * from "{table}"')
        names = [column[0] for column in cursor.description]
        for row in cursor:
            yield from ((f"{table}.{name}", value) for name, value in zip(names, row))


def read_xml(text):
    for element in tree.fromstring(text.encode()).iter():
        yield element.tag, element.text
        yield from ((f"{element.tag}@{name}", value) for name, value in element.attrib.items())


class Page(html.parser.HTMLParser):
    """The values of a page: each text with the elements that it is in, each attribute."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.values = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.values += [("<", tag), *((f"{tag}@{name}", value) for name, value in attrs)]

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        self.values.append((self.open[-1] if self.open else "", data))

    def handle_comment(self, data):
        self.values.append(("<!--", data))


def read_turtle(text):
    script = ("const {Parser} = require('n3');"
              "const quads = new Parser({baseIRI: 'https://x.example/'}).parse(require('fs').readFileSync(0, 'utf8'));"
              "console.log(JSON.stringify(quads.map((quad) => [quad.predicate.value, quad.object.value])));")
    run = subprocess.run(["node", "-e", script], input=text, capture_output=True, text=True, cwd=ROOT / "build/tools")
    if run.returncode != 0:
        raise ValueError(run.stderr[:300])
    return map(tuple, json.loads(run.stdout))


def read_bytes(text):
    yield "", text


HAS_N3 = (ROOT / "build/tools/node_modules/n3").is_dir()
READERS = {".json": read_json, ".jsonld": read_json, ".csv": read_csv, ".sql": read_sql, ".xml": read_xml, ".atom": read_xml,
           ".svg": read_xml, ".html": lambda text: Page(text).values, ".css": read_bytes, ".js": read_bytes,
           ".md": read_bytes, ".txt": read_bytes}
if HAS_N3:
    READERS[".ttl"] = read_turtle


def plain(place, value):
    """VALUE to be compared: white space as between words, and the keys of notes, which are digests, left out."""
    text = " ".join(str(value).split())
    text = re.sub(r"/note/[0-9a-z]{8}\b", "/note/~", text)
    return place, text


def put(texts, tokens, value):
    """VALUE with TEXTS for the TOKENS."""
    known = dict(zip(tokens, texts))
    return re.sub(r"zq\d+qz", lambda match: known[match[0]], value)


def kept_text(cell):
    """What CELL of a table for spreadsheets says: after an apostrophe, or in ="…"."""
    if cell.startswith("'"):
        return cell[1:]
    return cell[2:-1].replace('""', '"') if cell.startswith('="') else cell


def compare(name, hostile, calm, texts, tokens):
    """What differs between the values of a file and those of its harmless twin with the payloads put in."""
    found = collections.Counter(plain(place, value) for place, value in hostile)
    expected = collections.Counter(plain(place, put(texts, tokens, value) if isinstance(value, str) else value)
                                   for place, value in calm)
    extra, missing = found - expected, expected - found
    if name.endswith(".csv"):  # what is a formula, or would be changed by Excel, is text
        for place, value in list(extra):
            cell = kept_text(value)
            if missing[place, cell] > 0:
                missing[place, cell] -= extra.pop((place, value))
    for kind, values in (("there is", extra), ("there is no", +missing)):
        for (place, value), _ in list(values.items())[:3]:
            yield f"{name}: {kind} {value!r:.120} in {place}"


def visible(text):
    """TEXT as a comparison shows it: no control, and no command to a build service."""
    shown = re.sub(f"{UNSAFE.pattern}|[\u200b-\u200d]", lambda match: f"\\u{{{ord(match[0]):x}}}", text)
    return re.sub(r"##(vso|teamcity)?\[", r"##\1\\u{5b}", shown)


def files_of(folder):
    return {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*")) if path.is_file()}


def compare_folders(folders, texts, tokens):
    hostile, calm = map(files_of, folders)
    if hostile.keys() != calm.keys():
        yield f"other files: {sorted(hostile.keys() ^ calm.keys())[:5]}"
    for name in sorted(hostile.keys() & calm.keys()):
        suffix = Path(name).suffix
        if suffix == ".ttl" and not HAS_N3 or name.startswith(("SHA256SUMS", "quality.")) or name == "manifest.json":
            continue
        if suffix not in READERS:
            yield f"{name} has no reader here: write one"
            continue
        try:
            values = [list(READERS[suffix](path.read_bytes().decode("utf-8"))) for path in (hostile[name], calm[name])]
        except (ValueError, tree.ParseError, sqlite3.Error, csv.Error) as error:
            yield f"{name}: cannot be read: {error}"
            continue
        yield from compare(name, *values, texts, tokens)


class Program:
    """The program, in a folder that has hostile.xml and calm.xml."""

    def __init__(self, path, folder, texts):
        self.path, self.folder, self.texts = path, Path(folder), texts
        self.tokens = harmless(len(texts))
        for name, content in (("hostile", texts), ("calm", self.tokens)):
            (self.folder / f"{name}.xml").write_text(dataset(content), encoding="utf-8")

    def run(self, *arguments):
        return subprocess.run([self.path, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
                              env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})

    @staticmethod
    def log_faults(what, output):
        """What OUTPUT, which a log may show, could do to it."""
        text = output.decode("utf-8", "replace")
        unsafe = UNSAFE.search(text)
        if unsafe:
            yield f"{what}: U+{ord(unsafe[0]):04X} after {text[max(unsafe.start() - 60, 0):unsafe.start()]!r}"
        for name, _, data in Log(text).commands[:3]:
            yield f"{what}: the command {name} in {data!r:.100}"

    def exports(self):
        changes = str(ROOT / "tests/data/small-changes.xml")
        for name in ("hostile", "calm"):
            run = self.run("export", "-q", "--force", *PLAIN, "--changes", changes, "-o", name, f"{name}.xml")
            yield from self.log_faults("export", run.stdout + run.stderr)
        (self.folder / "links.xml").write_text(with_links(self.texts), encoding="utf-8")
        self.run("export", "-q", "--force", *PLAIN, "-o", "links", "links.xml")
        yield from self.link_faults()
        yield from compare_folders((self.folder / "hostile", self.folder / "calm"), self.texts, self.tokens)

    def link_faults(self):
        """What is wrong where the payloads are addresses: files that are not read, links that run or load something."""
        for name, path in files_of(self.folder / "links").items():
            try:
                values = list(READERS.get(path.suffix, read_bytes)(path.read_bytes().decode("utf-8")))
            except (ValueError, tree.ParseError, sqlite3.Error, csv.Error) as error:
                yield f"{name}, with addresses: cannot be read: {error}"
                continue
            for place, value in values if path.suffix == ".html" else []:
                if re.search("@(href|src|action)$", place) and not re.match("https?://|mailto:|tel:|[^:]*$|#", value or ""):
                    yield f"{name}: {place} leads to {value!r:.80}"

    def comparisons(self):
        for line in self.run("diff", "--list-formats").stdout.decode().splitlines():
            name = line.split()[0]
            run = self.run("diff", "--format", name, "calm.xml", "hostile.xml")
            yield from self.log_faults(f"diff as {name}", run.stderr + run.stdout)
            reader = {"json": read_json, "xml": read_xml, "release": read_xml}.get(name)
            if reader is not None:
                said = {" ".join(str(value).split()) for _, value in reader(run.stdout.decode("utf-8"))}
                yield from (f"diff as {name}: there is no {text!r:.100}" for text in map(visible, self.texts) if text not in said)

    def fixes(self):
        shown = self.run("fix", "--diff", *PLAIN, "hostile.xml")
        yield from self.log_faults("fix --diff", shown.stderr)
        yield from (f"fix --diff: the command {name}" for name, *_ in Log(shown.stdout.decode("utf-8")).commands[:3])
        file, patch = self.folder / "hostile.xml", self.folder / "patch"
        before = file.read_bytes()
        with open(patch, "wb") as output:  # to the letter
            subprocess.run([self.path, "fix", "--diff", *PLAIN, "hostile.xml"], cwd=self.folder, stdout=output)
        fixed = self.run("fix", *PLAIN, "hostile.xml")
        yield from self.log_faults("fix", fixed.stdout + fixed.stderr)
        after = file.read_bytes()
        file.write_bytes(before)
        subprocess.run(["patch", "-s", "-p1", "-i", patch], cwd=self.folder, capture_output=True)
        if file.read_bytes() != after:
            yield "fix --diff: patch makes another file of it than fix does"
        tree.fromstring(after)

    def messages(self):
        for text in self.texts:
            word = text.replace("\0", "")
            for line in (["explain", "--", word], ["check", "--format", word], ["check", f"--rule={word}=off"],
                         ["check", *PLAIN, "--", f"./{word[:100].replace('/', '_')}.none"], [f"--{word}"], ["diff", word, word]):
                run = self.run(*line)
                yield from self.log_faults(" ".join(line[:2])[:30], run.stderr + run.stdout)
                if run.returncode not in (0, 1, 2, 3):
                    yield f"{line}: status {run.returncode}"


def main():
    if len(sys.argv) < 2 or "--help" in sys.argv:
        print(__doc__)
        return 0 if "--help" in sys.argv else 2
    texts = words(sys.argv[2] if len(sys.argv) > 2 else "1/1")
    with tempfile.TemporaryDirectory() as folder:
        program = Program(os.path.abspath(sys.argv[1]), folder, texts)
        faults = [fault for part in (program.exports, program.comparisons, program.fixes, program.messages) for fault in part()]
    if not HAS_N3:
        print("skipped: Turtle, as n3 is not here; script/setup ci installs it")
    print(f"outputs.py: {len(texts)} payloads, {len(faults)} faults")
    print(*faults[:60], sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
