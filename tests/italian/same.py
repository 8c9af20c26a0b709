#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asserts that a check says the same in Italian and in English, and that nothing in Italian is still English.

Usage: same.py FSE_LINT. Over every bad and every hostile document of the tests and over the dataset: the exit
statuses are the same, and so is all of the report documents but the texts for people. Those differ, and an Italian
one has none of the little English words outside what it quotes. A message that po/it.po does not translate yet is in
English in both.
Status 0: so it is. 1: each fault on a line of its own.
"""
import itertools
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

import style

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOR_PEOPLE = {"summary", "why", "fix", "message", "hint", "help"}
# Attributes that are in the language of the report, and may be the same in both.
TRANSLATED = {("report", "lang"), ("jurisdiction", "name"), ("fact", "name"), ("fact", "meaning"), ("cell", "value")}
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|<[^>]*>|“[^”]*”|\S*\w-\w\S*|\S+://\S+")
ENGLISH = re.compile(
    r"\b(the|of|is|are|and|not|an|to|from|by|this|that|has|have|with|was|there|which|its|one|where|"
    r"who|must|be|as|but|only|write|did|code|name)\b"
)
# The messages without a translation; a "%s" of theirs is any text.
CONVERSION = re.compile(r"%[-0-9.*]*(?:l|z)?[a-z]")
UNTRANSLATED = [
    re.compile(".*".join(re.escape(piece) for piece in CONVERSION.split(english)), re.S)
    for english, italian in style.messages()
    if not italian
]


def is_untranslated(text):
    return any(message.fullmatch(text) for message in UNTRANSLATED)


def check(program, language, path, report):
    """The exit status of a check of PATH, and the root of its report document."""
    options = ["--lang", language, "--today", "2026-11-23", "--quiet", "--format", f"xml={report}"]
    status = subprocess.run([program, "check", *options, path], cwd=ROOT, check=False).returncode
    return status, tree.parse(report).getroot()


def check_italian(italian, say):
    if is_untranslated(italian):
        return
    left = ENGLISH.search(QUOTED.sub("", italian))
    if left:
        say(f"“{left[0]}” in: {italian}")


def compare(english, italian, say):
    """Says in what the elements differ, texts for people apart, and where those do not."""
    if english is None or italian is None or english.tag != italian.tag:
        say(f"{english} in English, {italian} in Italian")
        return
    tag = english.tag.partition("}")[2]
    for name in sorted({*english.keys(), *italian.keys()}):
        if (tag, name) in TRANSLATED:
            check_italian(italian.get(name, ""), say)
        elif english.get(name) != italian.get(name):
            say(f"@{name} is “{english.get(name)}” in English, “{italian.get(name)}” in Italian")
    if tag in FOR_PEOPLE and len(english) == 0:
        check_italian(italian.text or "", say)
        if english.text == italian.text and not is_untranslated(english.text or ""):
            say(f"in English too: {english.text}")
    elif english.text != italian.text:
        say(f"“{english.text}” in English, “{italian.text}” in Italian")
    for one, other in itertools.zip_longest(english, italian):
        compare(one, other, say)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    faults = {}
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([sys.executable, ROOT / "tests/rules/run.py", program, "--write", scratch], check=True)
        paths = [*sorted(pathlib.Path(scratch).glob("*.bad.xml")), *sorted((ROOT / "tests/hostile").glob("*.xml")),
                 ROOT / "data/regions.xml"]
        for path in map(str, paths):
            status, english = check(program, "en", path, f"{scratch}/en.xml")
            italian_status, italian = check(program, "it", path, f"{scratch}/it.xml")

            def say(fault, path=path):
                faults.setdefault(fault, path)

            if status != italian_status:
                say(f"status {status} in English, {italian_status} in Italian")
            compare(english, italian, say)
    for fault, path in faults.items():
        print(f"{path}: {fault}")
    print(f"{len(paths)} documents in two languages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main())
