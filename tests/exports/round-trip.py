#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says which fact of the XML the JSON export lost, changed or made up.

Usage: round-trip.py DATASET.xml EXPORT.json
The XML is read by rules of this script's own (names into camel case, defaults, dates and status of claims by
CONTRIBUTING.md), so that it also checks xslt/lib/claims.xsl. The JSON is compared without its nulls and empty arrays.
Status 0: the same facts. 1: each difference on a line of its own. 2: wrong usage.
"""
import json
import re
import sys
import xml.etree.ElementTree as tree

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SCHEMA_HINT = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
CLAIMS = {"service", "procedure", "accepts", "link", "host", "platform", "crosswalk", "credential", "note", "unknown"}
LISTS = {"sources", "channels", "requires", "replaces"}
SINGLE = {"about", "national", "crosswalk", "platform"}
PLURALS = {"accepts": "accepts"}
GRADES = ["official", "third-party", "unchecked"]
WAYS_IN = {"credentials", "procedure", "sign-in", "portal"}


def local(element):
    return element.tag.split("}")[1]


def camel(name):
    return re.sub("-(.)", lambda match: match[1].upper(), name)


def padded(date, fill):
    return (date.replace("-", "") + fill * 8)[:8]


class Reader:
    """Turns the elements of one dataset into what the export should say of them."""

    def __init__(self, root):
        self.root = root
        self.updated = root.get("updated").replace("-", "")
        self.parents = {child: parent for parent in root.iter() for child in parent}
        self.sources = {child.get("id"): child for child in root if local(child) == "source"}

    def dataset(self):
        return self.read(self.root)

    def children(self, element, name):
        return [child for child in element if local(child) == name]

    def date(self, claim):
        dates = [self.sources[name].get("date") for name in claim.get("sources", "").split()]
        newest = max((date for date in dates if date), key=lambda date: padded(date, "0"), default=None)
        inherited = self.date(self.parents[claim]) if local(claim) == "accepts" else None
        return claim.get("as-of") or newest or inherited

    def evidence(self, claim):
        """The sources of a claim; those of its procedure where an alternative has none."""
        names = claim.get("sources") or self.parents[claim].get("sources")
        return [self.sources[name] for name in names.split()]

    def grade(self, claim):
        """The best among the sources of the date that is shown; among all where the claim has its own, or none."""
        sources = self.evidence(claim)
        dated = [source for source in sources if source.get("date") == self.date(claim)]
        if local(claim) == "accepts" and not claim.get("as-of"):
            own = [self.sources[name].get("date") for name in claim.get("sources", "").split()]
            if not any(own):
                return self.grade(self.parents[claim])
        if claim.get("as-of") or not self.date(claim):
            dated = sources
        return min((source.get("grade") for source in dated), key=GRADES.index)

    def official(self, claim):
        dates = [source.get("date") for source in self.evidence(claim) if source.get("grade") == "official"]
        return max((date for date in dates if date), key=lambda date: padded(date, "0"), default=None)

    def is_old(self, procedure):
        claims = [procedure, *self.children(procedure, "accepts")]
        newest = max(padded(self.date(claim) or "", "0") for claim in claims)
        return newest < f"{int(self.updated[:4]) - 3}{self.updated[4:]}"

    def newest(self, claims):
        return max(claims, key=lambda claim: padded(self.date(claim) or "", "0"), default=None)

    def ended(self, claim):
        return padded(claim.get("until", ""), "9") < self.updated

    def portal(self, parent):
        portals = [link for link in self.children(parent, "link") if link.get("role") == "portal"]
        return self.newest([link for link in portals if not self.ended(link)])

    def holds(self, claim):
        parent = self.parents[claim]
        if local(parent) in ("procedure", "link"):
            return self.holds(parent)
        if local(claim) == "service":
            return claim is self.newest(self.children(parent, "service"))
        if local(claim) == "link" and claim.get("role") == "portal":
            return claim is self.portal(parent)
        if local(claim) == "procedure":
            others = [other for other in self.children(parent, "procedure") if other is not claim]
            if any(claim.get("id") in other.get("replaces", "").split() for other in others):
                return False
        return not self.ended(claim)

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
        record = {camel(name): self.attribute(name, value) for name, value in element.items() if name != SCHEMA_HINT}
        for child in element:
            self.add(record, child)
        self.add_defaults(record, element)
        if local(element) == "region":
            record["current"] = self.current(element)
        return record

    def add(self, record, child):
        name = camel(local(child))
        if child.get(LANGUAGE):
            record.setdefault(name, {})[child.get(LANGUAGE)] = child.text
        elif name == "about":
            record.update(self.read(child))
        elif name in SINGLE:
            record[name] = self.read(child)
        else:
            record.setdefault(PLURALS.get(name, name + "s"), []).append(self.read(child))

    def add_defaults(self, record, element):
        name = local(element)
        if name in CLAIMS:
            record.setdefault("sources", self.parents[element].get("sources", "").split())
            record["asOf"] = self.date(element)
            record["status"] = "current" if self.holds(element) else "history"
            record["grade"] = self.grade(element)
            record["officialAsOf"] = self.official(element)
        if element is self.root:
            record["checked"] = True
        if name == "procedure":
            record["isOld"] = self.is_old(element)
        if name == "source" and "date" in record:
            record.setdefault("dating", "published")
        if name == "step":
            record.setdefault("number", self.children(self.parents[element], "step").index(element) + 1)

    def lacks(self, record):
        """Whether it is not known with what, how or where one gets in."""
        return any(item.get("fact") in WAYS_IN for item in self.children(record, "unknown"))

    def visited_first(self, procedure, holding):
        """Whether one that holds comes before PROCEDURE and is not online."""
        first = [item for item in holding if item.get("id") in procedure.get("requires", "").split()]
        return any(item.get("mode") != "online" or self.visited_first(item, holding) for item in first)

    def availability(self, region, holding):
        if self.newest(self.children(region, "service")).get("state") == "inactive":
            return "inactive"
        ways = [item for item in holding if item.get("audience") != "minors"]
        online = [item for item in ways if item.get("mode") == "online"]
        if not online:
            return "offline" if ways else "unknown"
        known = [item for item in online if self.children(item, "accepts") and not self.lacks(item)]
        if not known or self.lacks(region):
            return "details-missing"
        return "after-visit" if all(self.visited_first(item, holding) for item in known) else "online"

    def current(self, region):
        portal = self.portal(region)
        procedures = [item for item in self.children(region, "procedure") if self.holds(item)]
        accepted = {
            use.split(":")[0]
            for procedure in procedures
            for accepts in self.children(procedure, "accepts")
            for use in accepts.get("credentials").split()
        }
        credentials = [item for item in self.children(self.root, "credential") if item.get("id") in accepted]
        return {
            "availability": self.availability(region, procedures),
            "service": self.read(self.newest(self.children(region, "service"))),
            "portal": None if portal is None else self.read(portal),
            "procedures": [item.get("id") for item in procedures],
            "credentials": [item.get("id") for item in credentials if self.holds(item)],
        }


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
    differences = [path for path in {**expected, **exported} if expected.get(path) != exported.get(path)]
    for path in differences:
        print(f"{path}: {expected.get(path)!r} in the XML, {exported.get(path)!r} in the JSON")
    if not differences:
        print(f"round-trip.py: {len(expected)} facts are the same")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
