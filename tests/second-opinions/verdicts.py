#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Mutants of the dataset are valid, or not, for fse-lint as for xmllint and Xerces.

    tests/second-opinions/verdicts.py PROGRAM [COUNT [K/N]]

COUNT mutants are made (2,000), always the same ones; of N parts of them the Kth. Each has one change of the markup: an
element, an attribute, a text, a name or a reference is taken out, doubled, moved, renamed or written otherwise. fse-lint
says that a mutant is not valid with FSE001 to FSE010; the others say it of the schema, whether it is well-formed included.
Where they may differ, DIFFERENCES says why; any other difference is a fault, its mutant kept among the temporary files.
Exit status 0 none, 1 some, 77 xmllint or SAX2Count (Debian's libxml2-utils, libxerces-c-samples) is not here.
"""
import collections
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BATCH = 50
RULES = ",".join(f"FSE{number:03}" for number in range(1, 11))

# Where the verdicts may differ: what fse-lint says then, and why it alone says it.
DIFFERENCES = [
    (r"FSE001 ", "fse-lint takes UTF-8 alone: positions in bytes are those of the file"),
    (r"FSE002 ", "fse-lint refuses every DOCTYPE: what it declares may be read from elsewhere, or grow"),
    (r"FSE003 the file declares a version of XML", "fse-lint takes XML 1.0 alone"),
    (r"FSE003 the name of a namespace is no address", "libxml2 reads it as one, Xerces takes any words"),
    (r"FSE004 ", "fse-lint knows which versions of the format there are, the schema only how they are written"),
]

TAG = re.compile(r"<(/?)([\w:.-]+)((?:\s+[\w:.-]+=\"[^\"]*\")*)\s*(/?)>")
ATTRIBUTE = re.compile(r'\s+([\w:.-]+)="([^"]*)"')
TEXT = re.compile(r">([^<>]*\S[^<>]*)<")
VALUES = ["", " ", "x", "X", "0", "-1", "01", "1.0", "true", "TRUE", "2026-13-01", "2026-02-30", "2026", "02026-01",
          "a b", "a  b", " a ", "a\tb", "a\nb", "&#10;", "&#x9;", "&amp;", "\u00e0", "\u00a0", "\u200b", "x" * 300, "http://x y/", "%zz", "::", "it", "de", "en-GB", "IT"]
BROKEN = ["&", "<", "]]>", "&nbsp;", "&#0;", "&#x110000;", "<!-- -- -->", "<![CDATA[x]]>", "<!-- x -->", "<?x y?>",
          "<?xml version='1.0'?>", "<x/>", "<x:y/>", '<x xmlns="urn:y"/>', "</x>", "text", "\u0085", "&lt;", "&#x41;", "<text>x</text>", "\r", "\r\n"]
PLACES = ["", "unknown", "xml:lang", "xsi:type", "xsi:nil", "xsi:nonsense", "xmlns", "xmlns:p", "p:x", "id", "sources", "xml:space", "xml:base"]


def elements(document):
    """The element spans of DOCUMENT: from start tag to end tag, with the end of the start tag."""
    open_tags, found = [], []
    for match in TAG.finditer(document):
        if match[1]:
            start = open_tags.pop()
            found.append((start.start(), match.end(), start.end()))
        elif match[4]:
            found.append((match.start(), match.end(), match.end()))
        else:
            open_tags.append(match)
    return sorted(found)[1:]  # the root stays


class Mutator:
    """Changes of the dataset: each method makes one, at a place that CHANCE gives."""

    def __init__(self, document):
        self.document = document
        self.elements = elements(document)
        self.tags = [match for match in TAG.finditer(document) if match[3]]
        self.texts = list(TEXT.finditer(document))

    def put(self, start, end, text):
        return self.document[:start] + text + self.document[end:]

    def attribute(self, chance):
        tag = chance.choice(self.tags)
        found = chance.choice(list(ATTRIBUTE.finditer(tag[3])))
        return tag.start(3) + found.start(), tag.start(3) + found.end(), found[1], found[2]

    def take_element(self, chance):
        start, end, _ = chance.choice(self.elements)
        return self.put(start, end, "")

    def double_element(self, chance):
        start, end, _ = chance.choice(self.elements)
        return self.put(end, end, self.document[start:end])

    def move_element(self, chance):
        start, end, _ = chance.choice(self.elements)
        at = chance.choice(self.elements)[0]
        while start <= at < end:
            at = chance.choice(self.elements)[0]
        piece, document = self.document[start:end], self.put(start, end, "")
        at -= end - start if at > start else 0
        return document[:at] + piece + document[at:]

    def rename_element(self, chance):
        start, end, _ = chance.choice(self.elements)
        old = re.match(r"<([\w:.-]+)", self.document[start:])[1]
        new = chance.choice([old.upper(), old[:-1], "x:" + old, chance.choice(["text", "note", "link", "region", "label"])])
        piece = self.document[start:end]
        piece = f"<{new}" + piece[1 + len(old):]
        return self.put(start, end, re.sub(rf"</{old}>$", f"</{new}>", piece))

    def take_attribute(self, chance):
        start, end, *_ = self.attribute(chance)
        return self.put(start, end, "")

    def rename_attribute(self, chance):
        start, end, name, value = self.attribute(chance)
        return self.put(start, end, f' {chance.choice([name.upper(), name[:-1] or "q", "x-" + name])}="{value}"')

    def change_attribute(self, chance):
        start, end, name, value = self.attribute(chance)
        new = chance.choice([*VALUES, value.upper(), f" {value}", f"{value} ", f"{value} {value}", value[:-1], value + "x"])
        return self.put(start, end, f' {name}="{new}"')

    def add_attribute(self, chance):
        tag = chance.choice(self.tags)
        return self.put(tag.start(3), tag.start(3), f' {chance.choice(PLACES)}="{chance.choice(VALUES)}"')

    def change_text(self, chance):
        text = chance.choice(self.texts)
        return self.put(text.start(1), text.end(1), chance.choice(VALUES))

    def put_in_text(self, chance):
        text = chance.choice(self.texts)
        at = chance.randrange(text.start(1), text.end(1) + 1)
        return self.put(at, at, chance.choice(BROKEN))

    def put_between(self, chance):
        at = chance.choice(self.elements)[chance.choice([0, 2])]
        return self.put(at, at, chance.choice(BROKEN))

    def take_character(self, chance):
        at = chance.randrange(self.document.index("<about"), len(self.document))
        return self.put(at, at + 1, "")

    def double_character(self, chance):
        at = chance.randrange(self.document.index("<about"), len(self.document))
        return self.put(at, at, self.document[at])

    def other_prologue(self, chance):
        first = '<?xml version="1.0" encoding="UTF-8"?>'
        return chance.choice(["\ufeff" + first, "", '<?xml version="1.1"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>',
                              first + "<!DOCTYPE regions>", " " + first]) + self.document[len(first):]

    def mutants(self, count):
        """COUNT mutants: their names, and what they are."""
        chance = random.Random(1)
        changes = [self.take_element, self.double_element, self.move_element, self.rename_element, self.take_attribute,
                   self.rename_attribute, self.change_attribute, self.change_attribute, self.add_attribute, self.change_text,
                   self.put_in_text, self.put_between, self.take_character, self.double_character]
        for number in range(count):
            change = self.other_prologue if number % 250 == 0 else changes[number % len(changes)]
            yield f"{number}-{change.__name__}", change(chance)


def by_fse_lint(program, folder, names):
    """The names of the files of FOLDER that PROGRAM calls invalid, and what it finds there."""
    run = subprocess.run([program, "check", "-q", "--no-config", "--select", RULES, "--format", "json", *names], cwd=folder,
                         capture_output=True, check=False)
    found = collections.defaultdict(list)
    for file in json.loads(run.stdout)["files"]:
        for finding in file["findings"]:
            if finding["rule"] <= "FSE010":
                found[file["path"]].append(f"{finding['rule']} {finding['message']}")
    return found


def by_xmllint(folder, names):
    run = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", ROOT / "schema/regions.xsd", *names], cwd=folder,
                         capture_output=True, text=True, errors="replace", check=False)
    found = collections.defaultdict(list)
    valid = set(re.findall(r"^(\S+) validates$", run.stderr, re.MULTILINE))
    for name in names:
        said = [line for line in run.stderr.splitlines() if line.startswith(name + ":") and " error :" in line]
        if name not in valid or said:
            found[name] = said or ["not valid"]
    return found


def by_xerces(folder, names):
    (folder / "list").write_text("".join(f"{name}\n" for name in names))
    run = subprocess.run(["SAX2Count", "-v=always", "-f", "-l", "list"], cwd=folder, capture_output=True, text=True, errors="replace",
                         check=False)
    found = collections.defaultdict(list)
    for name, said in re.findall(r"Error at file \S*?([^/\s,]+\.xml), line \d+, char \d+\n\s*Message: (.*)", run.stdout + run.stderr):
        found[name].append(said)
    return found


def is_known(ours):
    return any(re.match(pattern, said) for pattern, _ in DIFFERENCES for said in ours)


def main():
    if len(sys.argv) < 2 or "--help" in sys.argv:
        print(__doc__)
        return 0 if "--help" in sys.argv else 2
    if shutil.which("xmllint") is None or shutil.which("SAX2Count") is None:
        print("skipped: xmllint or SAX2Count is not here")
        return 77
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    part, parts = map(int, sys.argv[3].split("/")) if len(sys.argv) > 3 else (1, 1)
    mutants = list(Mutator((ROOT / "data/regions.xml").read_text(encoding="utf-8")).mutants(count))[part - 1::parts]
    faults, invalid = [], 0
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(ROOT / "schema", Path(scratch) / "schema")
        folder = Path(scratch) / "data"
        folder.mkdir()
        for start in range(0, len(mutants), BATCH):
            names = []
            for name, text in mutants[start:start + BATCH]:
                names.append(f"{name}.xml")
                (folder / names[-1]).write_bytes(text.encode("utf-8"))
            opinions = by_fse_lint(program, folder, names), by_xmllint(folder, names), by_xerces(folder, names)
            for name in names:
                said = [opinion[name] for opinion in opinions]
                invalid += bool(said[0])
                if len({bool(each) for each in said}) > 1 and not is_known(said[0]):
                    faults.append((name, *said))
                    shutil.copy(folder / name, tempfile.gettempdir())
                os.remove(folder / name)
    for name, *said in faults[:40]:
        print(name, *(f"{who}: {(each or ['valid'])[0]:.160}" for who, each in zip(("fse-lint", "xmllint", "Xerces"), said)), sep="\n    ")
    print(f"verdicts.py: {len(mutants)} mutants, {invalid} of them not valid, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
