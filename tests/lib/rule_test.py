# SPDX-License-Identifier: MIT
"""The tests of the rules: the files tests/rules/*.test, and the documents that they make of docs/example.xml."""
import dataclasses
import json
import pathlib
import re
import subprocess

from lib import pieces

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests/rules"
EXAMPLE = ROOT / "docs/example.xml"
SECTIONS = ("options", "at", "good", "bad", "expect", "fix")
# The day of the newest evidence in the example: nothing in it is old.
TODAY = "2026-10-04"
# Many of its jurisdictions have one way only.
DEFAULT_OPTIONS = ("--rule", "online-only=off")


class Fault(Exception):
    """What is wrong with a test."""


@dataclasses.dataclass
class Place:
    """A place of the example: what stands there, and what good and bad documents have there instead."""

    at: str
    good: str
    bad: str


@dataclasses.dataclass
class Document:
    """A document and, by its offsets in characters, which piece's which character each is from."""

    text: str
    pieces: list  # of (start, end, origins, piece)

    def place(self, offset):
        """PIECE.LINE:COLUMN of what stands at OFFSET, without PIECE if there is one only; None outside of them."""
        for number, (start, end, origins, piece) in enumerate(self.pieces, 1):
            if start <= offset <= end:
                at = origins[offset - start] if offset < end else len(piece)
                line = piece.count("\n", 0, at) + 1
                column = at - (piece.rfind("\n", 0, at) + 1) + 1
                return f"{number}.{line}:{column}" if len(self.pieces) > 1 else f"{line}:{column}"
        return None


def encoded(text):
    r"""TEXT with \u{…} for characters that nobody sees."""
    return "".join(char if char.isprintable() or char in "\n\u00a0\u202f" else f"\\u{{{ord(char):x}}}"
                   for char in text)


class RuleTest:
    """A test of a rule, as its file has it."""

    def __init__(self, path):
        self.path = path
        self.name = path.name.removesuffix(".test")
        self.rule_name = self.name.partition(".")[0]
        self.rule = self.rule_name.partition("-")[0]
        head, *rest = re.split(r"(?m)^== (\w+)\n", path.read_text(encoding="utf-8"))
        self.head = head
        self.sections = [[name, text.removesuffix("\n")] for name, text in zip(rest[::2], rest[1::2])]
        for name, _ in self.sections:
            if name not in SECTIONS:
                raise Fault(f"there is no section '{name}'")

    def section(self, name):
        return next((text for key, text in self.sections if key == name), None)

    def expect(self, name, text):
        """Writes TEXT as the section NAME, which stands at the end."""
        self.sections = [section for section in self.sections if section[0] != name]
        if text is not None:
            self.sections.append([name, text])
        self.sections.sort(key=lambda section: section[0] == "fix")
        self.path.write_text(self.head + "".join(f"== {name}\n{text}\n" if text else f"== {name}\n"
                                                 for name, text in self.sections), encoding="utf-8")

    def options(self):
        options = [*DEFAULT_OPTIONS, *(self.section("options") or "").split()]
        return options if "--today" in options else ["--today", TODAY, *options]

    def places(self, rules):
        """Its places, or that of the rule's own examples where it has none."""
        places = []
        for name, text in self.sections:
            if name == "at":
                places.append(Place(text, None, None))
            elif name == "good" and places and places[-1].good is None:
                places[-1].good = places[-1].bad = text
            elif name == "good":
                places.append(Place(text, text, text))
            elif name == "bad":
                places[-1].bad = text
        rule = rules[self.rule]
        return places or [Place(rule["good"], rule["good"], rule["bad"])]

    def document(self, rules, kind):
        """The good or the bad document."""
        example = EXAMPLE.read_text(encoding="utf-8")
        changes = sorted(((pieces.Found(example, place.at), getattr(place, kind)) for place in self.places(rules)),
                         key=lambda change: change[0].start)
        made = Document("", [])
        end = 0
        for found, piece in changes:
            if found.start < end:
                raise Fault("two of its places overlap")
            made.text += example[end:found.start]
            text, origins = found.filled(piece)
            made.pieces.append((len(made.text), len(made.text) + len(text), origins, pieces.decoded(piece)))
            made.text += text
            end = found.end
        made.text += example[end:]
        return made


def rules_of(program):
    """All rules, by their ids."""
    said = subprocess.run([program, "rules", "--format", "json", "--lang", "en"], check=True, capture_output=True)
    return {rule["id"]: rule for rule in json.loads(said.stdout)["rules"]}


def all_tests():
    return [RuleTest(path) for path in sorted(FOLDER.glob("FSE*.test"))]
