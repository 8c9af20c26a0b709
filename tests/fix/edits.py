#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the XML report says about fixes, and a second way to make them.

    edits.py rules                      a report in; the rules that have fixes, as FSE402-not-https
    edits.py apply FSE_LINT OPTION... FILE
                                        FILE with the edits of all findings made, pass by pass
"""
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = {"r": "urn:fse:report:1"}


def edits_of(finding):
    edits = []
    for edit in finding.iterfind("r:fix/r:edit", NAMESPACE):
        span = edit.find("r:span", NAMESPACE)
        text = edit.findtext("r:text", "", NAMESPACE)
        edits.append((int(span.get("start-offset")), int(span.get("end-offset")), text.encode()))
    return edits


def findings_of(report):
    for finding in ElementTree.fromstring(report).iterfind("r:file/r:finding", NAMESPACE):
        if finding.find("r:suppression", NAMESPACE) is None:
            yield finding


class Chosen:
    """Edits that can be made together."""

    def __init__(self, size):
        self.edits = []
        self.replaced = bytearray(size + 1)
        self.insertions = set()

    def is_free(self, start, end):
        if start == end:
            is_inside = start > 0 and self.replaced[start - 1] and self.replaced[start]
            return start not in self.insertions and not is_inside
        return not any(self.replaced[start:end]) and not any(
            at in self.insertions for at in range(start + 1, end))

    def take(self, edits):
        """Takes all of EDITS or none."""
        if not all(self.is_free(start, end) for start, end, _ in edits):
            return
        for start, end, _ in edits:
            assert self.is_free(start, end), "two edits of one finding overlap"
            if start == end:
                self.insertions.add(start)
            self.replaced[start:end] = b"x" * (end - start)
        self.edits += edits


def fix(report, document):
    """DOCUMENT with the edits of REPORT that can be made together."""
    chosen = Chosen(len(document))
    for finding in findings_of(report):
        edits = edits_of(finding)
        assert edits == sorted(edits, key=lambda edit: edit[:2]), "edits out of order"
        chosen.take(edits)
    at, pieces = 0, []
    for start, end, text in sorted(chosen.edits, key=lambda edit: edit[:2]):
        pieces += [document[at:start], text]
        at = end
    return b"".join(pieces + [document[at:]])


def apply(command, path):
    with open(path, "rb") as file:
        document = file.read()
    while True:
        report = subprocess.run(
            [command[0], "check", *command[1:], "--fail-on", "never", "--format", "xml", "-"],
            input=document, stdout=subprocess.PIPE, check=True).stdout
        fixed = fix(report, document)
        if fixed == document:
            return document
        document = fixed


def main():
    if sys.argv[1] == "rules":
        for rule in ElementTree.parse(sys.stdin).iterfind(".//r:rule", NAMESPACE):
            if rule.get("is-fixable") == "true":
                print(f"{rule.get('id')}-{rule.get('name')}")
    else:
        sys.stdout.buffer.write(apply(sys.argv[2:-1], sys.argv[-1]))


if sys.argv[1:] in (["--help"], ["-h"]):
    sys.exit(print(__doc__))
main()
