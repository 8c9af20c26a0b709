#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asserts that each JSON Schema of schema/ accepts what we publish and refuses damaged copies of it.

Usage: json_schemas.py FSE_LINT [SCHEMA...]      SCHEMA: regions, quality, manifest, report, diff, changes, rules;
                                                 all unless given

The first document of each is damaged by hand (json_damages.py), one likely mistake at a time, and by machine: a key
left out, a key too many or a value of another type, at every second place. A schema that is in schema/ and not here is
a fault, and so is a change that the schemas of diff and of changes describe in other words. The validator is
python3-jsonschema, which is not ours; without it the test is skipped, with a word and status 77.
"""
import json
import pathlib
import subprocess
import sys

from json_damages import DAMAGES

if sys.argv[1:] in (["--help"], ["-h"]):
    sys.exit(print(__doc__))
try:
    from jsonschema import Draft202012Validator, FormatChecker
except ImportError:
    print("json_schemas.py: skipped: python3-jsonschema is not installed", file=sys.stderr)
    sys.exit(77)

SAMPLE = 2
MOST_FAULTS = 20
FEW_RULES = 6  # to damage: all of them would take a minute
ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "schema"
DOCUMENTS = {
    "regions": ["tests/exports/small/json/regions.json", "reports/json/regions.json"],
    "quality": ["tests/exports/small/quality.json", "reports/quality.json"],
    "manifest": ["tests/exports/small/manifest.json", "reports/manifest.json"],
    "report": ["tests/reports/everything.json"],
    "diff": ["tests/diff/formats/everything.json"],
    "changes": ["tests/exports/small/changes.json", "reports/changes.json"],
}


def documents_of(schema, program):
    """JSON texts by name."""
    if schema == "rules":
        documents = {language: subprocess.run([program, "rules", "--format", "json", "--lang", language], check=True,
                                              capture_output=True, text=True).stdout for language in ("en", "it")}
        few = json.loads(documents["en"])
        few["rules"] = few["rules"][:FEW_RULES]
        return {"a few rules": json.dumps(few), **documents}
    return {path: (ROOT / path).read_text(encoding="utf-8") for path in DOCUMENTS[schema]}


def other_type(value):
    """A value of a type that VALUE is not, and that never stands beside its type."""
    return "x" if isinstance(value, (dict, list)) else {}


def places(node, path=""):
    """Every container and key below NODE."""
    for key in range(len(node)) if isinstance(node, list) else list(node):
        yield node, key, f"{path}/{key}"
        if isinstance(node[key], (dict, list)):
            yield from places(node[key], f"{path}/{key}")


def machine_damages(data):
    """Damages DATA in place at every second place, says how, and repairs it again."""
    for node, key, path in list(places(data))[::SAMPLE]:
        value = node[key]
        node[key] = other_type(value)
        yield f"{path} of another type"
        node[key] = value
        if isinstance(node, dict):
            del node[key]
            yield f"no {path}"
            node[key] = value
            node["more"] = None
            yield f"one more key beside {path}"
            del node["more"]


def damaged(schema, text):
    """Copies of the document TEXT, each with a name for what is wrong with it."""
    for name, damage in DAMAGES[schema].items():
        data = json.loads(text)
        damage(data)
        yield name, data
    data = json.loads(text)
    for name in machine_damages(data):
        yield name, data


def grammar(schema):
    return json.loads((SCHEMAS / f"{schema}.schema.json").read_text(encoding="utf-8"))


def faults_of(schema, program):
    """What is wrong with SCHEMA, a line each; prints how much was tried."""
    Draft202012Validator.check_schema(grammar(schema))
    validator = Draft202012Validator(grammar(schema), format_checker=FormatChecker())
    documents = documents_of(schema, program)
    for name, text in documents.items():
        for error in validator.iter_errors(json.loads(text)):
            yield f"{name} is refused at {error.json_path}: {error.message[:200]}"
    tried = 0
    for tried, (name, data) in enumerate(damaged(schema, next(iter(documents.values()))), 1):
        if validator.is_valid(data):
            yield f"accepted: {name}"
    print(f"{schema}: {len(documents)} documents accepted, {tried} damaged copies tried")


def main(program, *schemas):
    faults = [f"{schema}: {fault}" for schema in schemas or DAMAGES for fault in faults_of(schema, program)]
    untested = {path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("*.schema.json")} - set(DAMAGES)
    faults += [f"{schema}: no document is held against it" for schema in sorted(untested)]
    if grammar("diff")["$defs"]["change"] != grammar("changes")["$defs"]["change"]:
        faults.append("diff and changes do not describe a change in the same words")
    print(*faults[:MOST_FAULTS], sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
