#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says which cell, or sum, of quality.json is not what the XML gives.

Usage: quality.py DATASET.xml QUALITY.json
The facts are judged by rules of this script's own, on top of the oracle's about dates and what holds, so that it checks
src/quality/facts.c. Status 0: all the same. 1: each difference on a line of its own. 2: wrong usage.
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as tree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from lib.holds import LANGUAGE, Holds, XmlTree, first_day, last_day  # noqa: E402

FULL = 8  # two points, in quarters
MORE_LANGUAGES = {"provincia-autonoma-di-bolzano": ["de"], "valle-d-aosta": ["fr"]}
WORDS = {"rolling-out": "rolling out"}


def counted(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else None


class Judge:
    """What one region has of each fact."""

    def __init__(self, holds, region, today):
        self.holds = holds
        self.region = region
        self.today = first_day(today)
        current = holds.current(region)
        self.facts = current.facts
        self.ways = [item for item in current.procedures if item.get("audience") != "minors"]
        self.minors = [item for item in current.procedures if item.get("audience") == "minors"]
        self.service = current.claim("state")
        self.portal = current.claim("portal")

    def worth(self, claims):
        """What the best of CLAIMS is worth as evidence, in quarters of a point (docs/completeness.md)."""
        return max(map(self.worth_of, claims), default=0)

    def worth_of(self, claim):
        year, month, day = self.today
        sources = self.holds.evidence(claim)
        official = [source.get("date") for source in sources if source.get("grade") == "official"]
        if self.holds.grade(claim) == "official":
            official.append(self.holds.date(claim))
        if any(date and last_day(date) >= (year - 1, month, day) for date in official):
            return 8
        return 6 if any(source.get("grade") in ("official", "third-party") for source in sources) else 2

    def said_unknown(self, fact, procedures):
        places = [self.region, *procedures]
        return any(item.get("fact") == fact for place in places for item in self.holds.children(place, "unknown"))

    def state(self, there, whole, unknown):
        if there:
            return "yes" if whole and not unknown else "partly"
        return "unknown" if unknown else "no"

    def of_ways(self, fact, name, needed_by, found):
        """A fact about the ways: NEEDED_BY says which ways cannot do without a child NAME."""
        unknown = self.said_unknown(fact, self.ways) or (not self.ways and self.said_unknown("procedure", []))
        needing = [way for way in self.ways if needed_by(way)]
        if self.ways and not needing and not found and not unknown:
            return "not-applicable"
        return self.state(found, all(self.holds.children(way, name) for way in needing), unknown)

    def children_of_ways(self, name):
        return [item for way in self.ways for item in self.holds.children(way, name)]

    def cells(self):
        credentials = {use.split(":")[0] for item in self.children_of_ways("accepts") for use in item.get("credentials").split()}
        venues = {item.get("code") for item in self.children_of_ways("venue")}
        consents = {item.get("code") for item in self.children_of_ways("consent")}
        host = None if self.portal is None else self.portal.get("href").split("/")[2].lower()
        unknown_portal = self.said_unknown("portal", self.ways) or self.said_unknown("sign-in", self.ways)
        cells = {
            "service": (self.state(True, True, self.said_unknown("service", self.ways)), self.service.get("state")),
            "procedure": (
                self.state(self.ways, True, self.said_unknown("procedure", self.ways)),
                counted(len(self.ways), "procedure"),
            ),
            "credentials": (
                self.of_ways("credentials", "accepts", lambda way: way.get("mode") == "online", credentials),
                counted(len(credentials), "credential"),
            ),
            "venues": (
                self.of_ways("venues", "venue", lambda way: way.get("mode") != "online", venues),
                counted(len(venues), "place"),
            ),
            "portal": (self.state(host, True, unknown_portal), host),
            "minors": (
                self.state(self.minors, True, self.said_unknown("minors", self.minors)),
                counted(len(self.minors), "procedure"),
            ),
            "consents": (
                self.state(
                    consents,
                    True,
                    self.said_unknown("consents", self.ways) or (not self.ways and self.said_unknown("procedure", [])),
                ),
                counted(len(consents), "consent"),
            ),
        }
        with_any = lambda name: [way for way in self.ways if self.holds.children(way, name)]
        worths = {
            "service": self.worth([self.service]),
            "procedure": self.worth(self.ways),
            "credentials": self.worth(self.children_of_ways("accepts")),
            "venues": self.worth(with_any("venue")),
            "portal": 0 if self.portal is None else self.worth([self.portal]),
            "minors": self.worth(self.minors),
            "consents": self.worth(with_any("consent")),
        }
        for fact in ("credentials", "minors", "consents"):
            if fact in self.holds.defaults and cells[fact][0] != "not-applicable":
                if cells[fact][0] in ("no", "unknown"):
                    cells[fact] = ("partly", "by national law")
                # half of it at least, whatever the region's own evidence
                worths[fact] = max(worths[fact], FULL if cells[fact][0] == "partly" else FULL // 2)
        if self.service.get("state") == "inactive":
            cells = {fact: ("not-applicable", None) for fact in cells} | {"service": ("yes", "inactive")}
        cells |= {"translations": self.translations(), "evidence": self.evidence(), "age": self.age()}
        shares = {"yes": 1, "partly": 2}  # a part is worth half
        return {
            fact: (state, value, worths.get(fact, FULL) // shares[state] if state in shares else 0)
            for fact, (state, value) in cells.items()
        }

    def translations(self):
        languages = ["it", "en", *MORE_LANGUAGES.get(self.region.get("id"), [])]
        required = there = 0
        for element in self.region.iter():
            named = {self.holds.tree.name(child) for child in element if child.get(LANGUAGE)}
            for name in named - {"alias"}:  # whose language is an attribute of a name
                texts = {child.get(LANGUAGE) for child in self.holds.children(element, name) if child.text}
                required += len(languages)
                there += len(texts & set(languages))
        return self.state(there, there == required, False), f"{there} of {required} texts"

    def evidence(self):
        claims = [self.service, *self.ways, *([] if self.portal is None else [self.portal])]
        official = [
            claim for claim in claims if any(source.get("grade") == "official" for source in self.holds.evidence(claim))
        ]
        value = "official" if len(official) == len(claims) else f"{len(official)} of {len(claims)} official"
        return self.state(official, len(official) == len(claims), False), value

    def age(self):
        dates = [self.holds.date(claim) for claim in self.ways or [self.service]]
        date = max(dates, key=first_day)
        if date is None:
            return "no", None
        year, month, day = self.today
        within = [last_day(date) >= (year - years, month, day) for years in (1, 3)]
        return self.state(within[1], within[0], False), date


def expected_rows(dataset, today):
    root = tree.parse(dataset).getroot()
    holds = Holds(XmlTree(root))
    return {
        region.get("id"): {
            fact: {"state": state, "value": WORDS.get(value, value), "points": points}
            for fact, (state, value, points) in Judge(holds, region, today).cells().items()
        }
        for region in holds.children(root, "region")
    }


def score(cells):
    counting = [cell["points"] for cell in cells if cell["state"] != "not-applicable"]
    points, possible = sum(counting), FULL * len(counting)
    return {"points": points, "possible": possible, "percent": (1000 * points // possible if possible else 1000) / 10}


def differences(dataset, quality):
    rows = expected_rows(dataset, quality["measuredOn"])
    missing = {fact["id"]: {"state": "no", "value": None, "points": 0} for fact in quality["facts"]}
    for row in quality["jurisdictions"]:
        expected = rows.get(row["id"], missing)
        if row["isThere"] != (row["id"] in rows):
            yield row["id"], row["id"] in rows, row["isThere"]
        for fact, cell in row["facts"].items():
            yield f"{row['id']}: {fact}", expected[fact], cell
        yield row["id"], score(expected.values()), row
    for fact in quality["facts"]:
        cells = [rows.get(row["id"], missing)[fact["id"]] for row in quality["jurisdictions"]]
        yield fact["id"], score(cells), fact
    everything = [cell for row in quality["jurisdictions"] for cell in rows.get(row["id"], missing).values()]
    yield "all", score(everything), quality["completeness"]


def main(arguments):
    if len(arguments) != 2:
        print("usage: quality.py DATASET.xml QUALITY.json", file=sys.stderr)
        return 2
    with open(arguments[1], encoding="utf-8") as stream:
        quality = json.load(stream)
    compared = list(differences(arguments[0], quality))
    wrong = 0
    for place, expected, found in compared:
        if isinstance(expected, dict):
            found = {key: found.get(key) for key in expected}
        if expected != found:
            wrong += 1
            print(f"{place}: {expected} in the XML, {found} in the JSON")
    if not wrong:
        print(f"quality.py: {len(compared)} cells and sums are the same")
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
