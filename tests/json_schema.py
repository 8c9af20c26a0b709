# SPDX-License-Identifier: MIT
"""What the tests of our JSON Schemas share: documents are accepted, damaged copies refused.

The validator is python3-jsonschema, which is not ours; without it a test is skipped, with a word
and status 77.
"""

import json
import os
import sys

try:
    from jsonschema import Draft202012Validator, FormatChecker
except ImportError:
    print("json_schema.py: skipped: python3-jsonschema is not installed", file=sys.stderr)
    sys.exit(77)

SAMPLE = 2
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../schema")


def put(node, key, value):
    """Damages NODE: VALUE for what its KEY has."""
    node[key] = value


def drop(node, key):
    """Damages NODE: without KEY."""
    del node[key]


def other_type(value):
    """A value of a type that VALUE is not, and that never stands beside its type."""
    if isinstance(value, (dict, list)):
        return "x"
    return {}


def places(node, path=""):
    """Every container and key below NODE."""
    keys = range(len(node)) if isinstance(node, list) else list(node)
    for key in keys:
        yield node, key, f"{path}/{key}"
        if isinstance(node[key], (dict, list)):
            yield from places(node[key], f"{path}/{key}")


def machine_damages(data):
    """Damages DATA in place at every second place, says how, and repairs it again."""
    for number, (node, key, path) in enumerate(list(places(data))):
        if number % SAMPLE != 0:
            continue
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


def validator_of(name):
    """A validator of schema/NAME, itself valid."""
    with open(os.path.join(FOLDER, name), encoding="utf-8") as stream:
        schema = json.load(stream)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test(schema, damages, documents):
    """Asserts that schema/SCHEMA accepts DOCUMENTS, JSON texts by name, and refuses copies of the
    first that are damaged: by DAMAGES, functions by name, and by machine. Returns the exit status."""
    validator = validator_of(schema)
    failures = []
    for name, text in documents.items():
        for error in validator.iter_errors(json.loads(text)):
            failures.append(f"{name} is refused at {error.json_path}: {error.message[:200]}")
    small = next(iter(documents.values()))
    tried = 0
    for name, damage in damages.items():
        data = json.loads(small)
        damage(data)
        tried += 1
        if validator.is_valid(data):
            failures.append(f"accepted: {name}")
    data = json.loads(small)
    for name in machine_damages(data):
        tried += 1
        if validator.is_valid(data):
            failures.append(f"accepted: {name}")
    for failure in failures:
        print(f"{schema}: {failure}", file=sys.stderr)
    print(f"{schema}: {len(documents)} documents accepted, {tried} damaged copies tried")
    return 1 if failures else 0
