#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asserts that schema/regions.schema.json has the code lists of schema/regions.xsd, and describes and requires all.

Usage: schema-codes.py. Status 0: it does. 1: each difference on a line of its own.
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as tree

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schema"
XS = "{http://www.w3.org/2001/XMLSchema}"
OURS = {"status", "availability"}


def xsd_lists():
    """The enumerations of the XSD, by the camel-case name of their type."""
    types = tree.parse(SCHEMAS / "regions.xsd").getroot().findall(f"{XS}simpleType")
    lists = {}
    for item in types:
        head, *tail = item.get("name").split("-")
        values = [value.get("value") for value in item.iter(f"{XS}enumeration")]
        if values:
            lists[head + "".join(word.capitalize() for word in tail)] = values
    return lists


def check_codes(schema, faults):
    expected = xsd_lists()
    found = {name: item["enum"] for name, item in schema["$defs"].items() if "enum" in item and name not in OURS}
    for name in sorted({**expected, **found}):
        if expected.get(name) != found.get(name):
            faults.append(f"{name}: {expected.get(name)} in the XSD, {found.get(name)} in the JSON Schema")


def check_objects(name, item, faults):
    if item.get("type") != "object":
        return
    if item["required"] != list(item["properties"]) or item["additionalProperties"] is not False:
        faults.append(f"{name}: not every property is required, or others are allowed")
    for key, value in item["properties"].items():
        if "description" not in value:
            faults.append(f"{name}/{key}: no description")


def main():
    schema = json.loads((SCHEMAS / "regions.schema.json").read_text(encoding="utf-8"))
    faults = []
    check_codes(schema, faults)
    for name, item in {"the envelope": schema, **schema["$defs"]}.items():
        if "description" not in item:
            faults.append(f"{name}: no description")
        check_objects(name, item, faults)
    for fault in faults:
        print(fault)
    if not faults:
        print("schema-codes.py: the JSON Schema has the code lists of the XSD")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
