#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asserts that schema/diff.schema.json and schema/changes.schema.json accept what there is, refuse damaged copies,
and mean the same by a change.

Usage: json-schema.py SMALL_EXPORT [EXPORT...]      the exports changes.json
"""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from json_schema import FOLDER, drop, put, test  # noqa: E402


def kind(changes, name):
    """The first of CHANGES of that kind."""
    return next(change for change in changes if change["kind"] == name)


def of_changes(changes_of):
    """Damages of the changes that CHANGES_OF finds in a document."""
    return {
        "an unknown kind": lambda d: put(changes_of(d)[0], "kind", "moved"),
        "an unknown class": lambda d: put(changes_of(d)[0], "class", "major"),
        "an empty address": lambda d: put(changes_of(d)[0], "address", ""),
        "a field of two words": lambda d: put(changes_of(d)[0], "field", "text it"),
        "an old value of what is new": lambda d: put(kind(changes_of(d), "added"), "old", "x"),
        "a new value of what is gone": lambda d: put(kind(changes_of(d), "removed"), "new", "x"),
        "no new value of what is another": lambda d: put(kind(changes_of(d), "changed"), "new", None),
        "a whole record that is another": lambda d: put(kind(changes_of(d), "changed"), "field", None),
        "a jurisdiction without a name": lambda d: put(changes_of(d)[-1], "jurisdictionName", None),
        "a name without a jurisdiction": lambda d: put(changes_of(d)[0], "jurisdictionName", "Lazio"),
    }


DIFF = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "another tool": lambda d: put(d, "tool", "diff"),
    "a language that is none of ours": lambda d: put(d, "lang", "de"),
    "no old side": lambda d: drop(d, "old"),
    "a version of two numbers": lambda d: put(d["new"], "dataVersion", "1.0"),
    "a version with a leading zero": lambda d: put(d["verdict"], "requiredVersion", "1.01.0"),
    "an unknown step": lambda d: put(d["verdict"], "step", "huge"),
    "a string for enough": lambda d: put(d["verdict"], "isEnough", "true"),
    "half a change": lambda d: put(d["verdict"], "breaking", 0.5),
    "null for no changes": lambda d: put(d, "changes", None),
    **of_changes(lambda d: d["changes"]),
}

CHANGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "a month for a day": lambda d: put(d, "updated", "2026-10"),
    "no release": lambda d: put(d, "releases", []),
    "a day that does not exist": lambda d: put(d["releases"][0], "date", "2026-02-30"),
    "other build metadata": lambda d: put(d, "dataVersion", "1.0.0+x"),
    "null for no changes": lambda d: put(d["releases"][-1], "changes", None),
    **of_changes(lambda d: d["releases"][0]["changes"]),
}


def read(path):
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def change_of(name):
    return json.loads(read(os.path.join(FOLDER, name)))["$defs"]["change"]


def main():
    status = 0
    if change_of("diff.schema.json") != change_of("changes.schema.json"):
        print("the two schemas do not describe a change in the same words")
        status = 1
    golden = os.path.join(HERE, "formats/everything.json")
    status |= test("diff.schema.json", DIFF, {golden: read(golden)})
    return status | test("changes.schema.json", CHANGES, {path: read(path) for path in sys.argv[1:]})


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main())
