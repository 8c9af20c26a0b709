#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says which fact of the XML the JSON export lost, changed or made up.

Usage: round-trip.py DATASET.xml EXPORT.json
The XML is read by rules of this script's own (names into camel case, defaults), and what holds by the oracle of the
tests. The keys of claims are the export's own: each must be there once, and name its claim wherever it is named. The
JSON is compared without its nulls and empty arrays.
Status 0: the same facts. 1: each difference on a line of its own. 2: wrong usage.
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from lib.holds import CLAIMS, LANGUAGE, Holds, XmlTree  # noqa: E402

SCHEMA_HINT = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
LISTS = {"sources", "channels", "requires", "replaces"}
SINGLE = {"about", "national", "crosswalk", "platform"}
PLURALS = {"accepts": "accepts", "alias": "aliases"}
# A number of at most six digits without a leading 0 can be dialled in Italy only.
SHORT_NUMBER = re.compile("[1-9][0-9]{0,5}")


def local(element):
    return element.tag.split("}")[1]


def camel(name):
    if name == LANGUAGE:
        return "lang"
    name = re.sub("(?<=[0-9])-(?=[0-9])", "_", {"when": "situation"}.get(name, name))
    return re.sub("-(.)", lambda match: match[1].upper(), name)


def dialled(phone):
    """The address by which a phone dials PHONE."""
    number = phone.replace(" ", "")
    return f"tel:{number}" if SHORT_NUMBER.fullmatch(number) or number.startswith("+") else f"tel:+39{number}"


class Key:
    """The key of a claim, which only the export knows."""

    def __init__(self, claim):
        self.claim = claim


class Reader:
    """Turns the elements of one dataset into what the export should say of them."""

    def __init__(self, root):
        self.root = root
        self.holds = Holds(XmlTree(root))
        self.parents = self.holds.tree.parents

    def dataset(self):
        return self.read(self.root)

    def attribute(self, name, value):
        if name in LISTS:
            return value.split()
        if name == "credentials":
            parts = [use.partition(":") for use in value.split()]
            return [{"credential": use, "level": level} if level else {"credential": use} for use, _, level in parts]
        if name == "number":
            return int(value)
        return value in ("true", "1") if name == "own" else value

    def read(self, element):
        given = {name: value for name, value in element.items() if name != SCHEMA_HINT}
        record = {camel(name): self.attribute(name, value) for name, value in given.items()}
        if local(element) == "default":
            record["values"] = record.pop("value", "").split()
        if "phone" in given:
            record["tel"] = dialled(given["phone"])
        for child in element:
            self.add(record, child)
        self.add_decisions(record, element)
        if local(element) == "region":
            record["current"] = self.current(element)
        return record

    def add(self, record, child):
        name = camel(local(child))
        if child.get(LANGUAGE) and name != "alias":
            record.setdefault(name, {})[child.get(LANGUAGE)] = child.text
        elif name == "about":
            record.update(self.read(child))
        elif name in SINGLE:
            record[name] = self.read(child)
        else:
            record.setdefault(PLURALS.get(name, name + "s"), []).append(self.read(child))

    def add_decisions(self, record, element):
        name = local(element)
        if name in CLAIMS:
            record["key"] = Key(element)
            record["sources"] = self.holds.source_ids(element)
            record["asOf"] = self.holds.date(element)
            record["status"] = self.holds.status(element)
            record["supersededBy"] = [Key(claim) for claim in self.holds.superseded_by(element)]
            record["grade"] = self.holds.grade(element)
            record["officialAsOf"] = self.holds.official_date(element)
        if element is self.root:
            record["checked"] = True
        if name == "procedure":
            record["isOld"] = self.holds.is_old(element)
            record["opensOnline"] = self.holds.opens_online(element)
        if name == "source" and "date" in record:
            record.setdefault("dating", "published")
        if name == "step":
            record.setdefault("number", self.holds.children(self.parents[element], "step").index(element) + 1)

    def current(self, region):
        current = self.holds.current(region)
        facts, portal = current.facts, current.claim("portal")
        credentials = [fact.value.split() for fact in facts["credentials"] if fact.origin == "region"]
        state = current.claim("state")
        return {
            "availability": current.availability,
            "service": None if state is None else self.read(state),
            "services": [Key(claim) for claim in current.services],
            "portal": None if portal is None else self.read(portal),
            "procedures": [item.get("id") for item in current.procedures],
            "credentials": credentials[0] if credentials else [],
            "onlineCredentials": current.online_credentials,
            "state": self.said(facts["state"][0], "value", str) if facts["state"] else None,
            "creation": [self.said(fact, "value", str) for fact in facts["creation"]],
            "signIn": [self.said(fact, "values", str.split) for fact in facts["credentials"]],
            "consents": [self.said(fact, "values", str.split) for fact in facts["consents"]],
            "minors": [self.said(fact, "values", str.split) for fact in facts["minors"]],
        }

    def said(self, fact, name, read):
        return {
            name: read(fact.value or ""),
            "procedures": [item.get("id") for item in fact.procedures],
            "origin": fact.origin,
            "claim": None if fact.claim is None else Key(fact.claim),
            "law": fact.law,
        }


class Keys:
    """Which key the export gives each claim."""

    def __init__(self, expected, exported):
        self.keys = {}
        self.faults = []
        for path, value in expected.items():
            if isinstance(value, Key) and path.endswith("/key") and "/current/" not in path:
                self.add(path, value.claim, exported.get(path))

    def add(self, path, claim, key):
        if key in self.keys.values() or not key or re.search(r"\s", key):
            self.faults.append(f"{path}: {key!r} is the key of another claim, or none")
        self.keys[claim] = key

    def resolve(self, value):
        return self.keys.get(value.claim) if isinstance(value, Key) else value


def facts(value, path=""):
    """Every leaf with its path; nothing for null and what is empty."""
    if isinstance(value, dict):
        return {key: leaf for name, item in value.items() for key, leaf in facts(item, f"{path}/{name}").items()}
    if isinstance(value, list):
        return {key: leaf for index, item in enumerate(value) for key, leaf in facts(item, f"{path}/{index}").items()}
    return {} if value is None else {path: value}


def main(arguments):
    if len(arguments) != 2:
        print("usage: round-trip.py DATASET.xml EXPORT.json", file=sys.stderr)
        return 2
    expected = facts(Reader(tree.parse(arguments[0]).getroot()).dataset())
    with open(arguments[1], encoding="utf-8") as stream:
        exported = facts(json.load(stream))
    keys = Keys(expected, exported)
    expected = {path: keys.resolve(value) for path, value in expected.items()}
    faults = keys.faults + [
        f"{path}: {expected.get(path)!r} in the XML, {exported.get(path)!r} in the JSON"
        for path in {**expected, **exported}
        if expected.get(path) != exported.get(path)
    ]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"round-trip.py: {len(expected)} facts are the same")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
