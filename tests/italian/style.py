#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asserts that the Italian of po/it.po is written as its English: what is code stays, and so do case and full stops.

Usage: style.py. Status 0: so it is. 1: each fault on a line of its own.
"""
import ast
import pathlib
import re
import sys

PO = pathlib.Path(__file__).resolve().parents[2] / "po/it.po"
# Placeholders for what the user writes.
WORDS = {"RULE": "REGOLA", "NAME": "NOME", "SEVERITY": "GRAVITÀ"}
APOSTROPHE = re.compile(r"(?<=\w)'(?=s\b)")
CODE = re.compile(r"'[^']+'|<[^>]+>|\b[a-z-]+=\"[^\"]*\"|--[a-z-]+(?:[ =][\w%-]+=\w+)?|\b(?:RFC|FSE|UTS) ?\d+")


def messages():
    """The pairs of texts, (English, Italian), of all messages; the plural ones after the singular."""
    for entry in PO.read_text(encoding="utf-8").split("\n\n")[1:]:
        texts, key = {}, None
        for line in entry.splitlines():
            word, _, text = line.partition(" ")
            if line.startswith('"'):
                texts[key] += ast.literal_eval(line)
            elif word.startswith("msg"):
                key, texts[word] = word, ast.literal_eval(text)
        yield texts["msgid"], texts.get("msgstr", texts.get("msgstr[0]"))
        if "msgid_plural" in texts:
            yield texts["msgid_plural"], texts["msgstr[1]"]


def code_in(text):
    """What is code in TEXT, in alphabetical order: Italian may put it in another."""
    for english, italian in WORDS.items():
        text = re.sub(rf"\b{english}\b", italian, text)
    return sorted(CODE.findall(APOSTROPHE.sub("’", text)))


def edges(text):
    """The white space and the full stop or question mark at both ends of TEXT."""
    return re.match(r"\s*", text)[0], re.search(r"[.?]?\s*$", text)[0]


def faults_of(english, italian):
    if edges(english) != edges(italian):
        yield "other white space or full stop at an end"
    if english.endswith(".") and italian[0].islower():
        yield "a sentence that starts in lower case"
    if english[0].islower() and italian[0].isupper():
        yield "other case at the start"
    if code_in(english) != code_in(italian):
        yield f"code differs, {code_in(english)} in English, {code_in(italian)} here"
    if re.search(r"\w'\w", italian):
        yield "a straight apostrophe"
    if "  " in italian.strip():
        yield "a doubled space"


def main():
    count = faults = 0
    for english, italian in messages():
        count += 1
        if not italian:  # it may come later; script/translate counts these
            continue
        for fault in faults_of(english, italian):
            print(f"po/it.po: {fault}: {italian}")
            faults += 1
    print(f"{count} messages, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main())
