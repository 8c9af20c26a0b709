#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asserts that schema/rules.schema.json accepts `fse-lint rules --format json`, in both languages,
and refuses damaged copies of it.

Usage: rules-schema.py FSE_LINT
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from json_schema import drop, put, test  # noqa: E402


def rule(data):
    return data["rules"][0]


DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "another program": lambda d: put(d, "tool", "other-lint"),
    "an unknown language": lambda d: put(d, "lang", "xx"),
    "no families": lambda d: put(d, "families", []),
    "no rules": lambda d: put(d, "rules", []),
    "rules by id": lambda d: put(d, "rules", {"FSE001": rule(d)}),
    "an id in lower case": lambda d: put(rule(d), "id", "fse001"),
    "an id of two digits": lambda d: put(rule(d), "id", "FSE01"),
    "a name with a space": lambda d: put(rule(d), "name", "not utf8"),
    "an unknown severity": lambda d: put(rule(d), "severity", "off"),
    "a word for a flag": lambda d: put(rule(d), "isFatal", "true"),
    "a number for a flag": lambda d: put(rule(d), "isFixable", 1),
    "an empty summary": lambda d: put(rule(d), "summary", ""),
    "a summary of two lines": lambda d: put(rule(d), "summary", "One.\nTwo."),
    "a blank around a text": lambda d: put(rule(d), "why", " So."),
    "no fix": lambda d: drop(rule(d), "fix"),
    "an empty example": lambda d: put(rule(d), "bad", ""),
    "a blank example": lambda d: put(rule(d), "good", " \n"),
    "nothing said": lambda d: put(rule(d), "said", ""),
    "null for an example": lambda d: put(rule(d), "good", None),
    "a comment": lambda d: put(d, "$comment", "x"),
}


def rules(program, language):
    return subprocess.run(
        [program, "rules", "--format", "json", "--lang", language],
        check=True,
        capture_output=True,
        text=True,
    ).stdout


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(
        test("rules.schema.json", DAMAGES, {lang: rules(sys.argv[1], lang) for lang in ("en", "it")})
    )
