#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks reports/json/regions.json what three people do today, in each of the 21 jurisdictions, and how old that is.

    tests/exports/answers.py [--show LANGUAGE] REGIONS.json

The three: somebody of 75 without a computer, somebody with a CIE, a parent. An answer is a sentence and steps, or what
the law says, with the date and the grade of its evidence; it is of the jurisdiction itself, or else of all Italy. One
without evidence, from the past or in fewer languages than Italian and English is none. --show prints all answers.
Status 0: everybody has one. 1: each lack on a line of its own, or this script would not see one. 2: wrong usage.
"""
import argparse
import copy
import json
import sys


def is_dated(claim):
    return bool(claim["asOf"] and claim["grade"])


def evidence(claim):
    return f'{claim["grade"]}, {claim["asOf"]}'


def said(texts, language):
    return texts[language] or texts["en"]


class Country:
    """What one export says."""

    def __init__(self, export, language):
        self.export = export
        self.language = language
        self.national = export["national"]

    def current(self, claims):
        return [one for one in claims if one["status"] == "current" and is_dated(one)]

    def procedure(self, one):
        """How PROCEDURE is followed, in a line; none if it says nothing to do."""
        steps = [said(step["text"], self.language) for step in one["steps"] if step["text"]["it"] and step["text"]["en"]]
        if not steps or not one["title"]["it"] or not one["title"]["en"]:
            return None
        return f'{said(one["title"], self.language)}: {" ".join(steps)} [{evidence(one)}]'

    def default(self, fact):
        return [
            f'{said(one["text"], self.language)} [{evidence(one)}]'
            for one in self.current(self.national["defaults"])
            if one["fact"] == fact
        ]

    def procedures(self, place, suits):
        return list(filter(None, (self.procedure(one) for one in self.current(place["procedures"]) if suits(one))))

    def phones(self, place):
        return [
            f'{said(one["label"], self.language)}: {one["phone"]} [{evidence(one)}]'
            for one in self.current(place["contacts"])
            if one["phone"]
        ]

    def without_computer(self, region):
        """Ways in person, who is on the phone, and what all of Italy has for this."""
        own = self.procedures(region, lambda one: one["mode"] != "online" and one["audience"] != "minors")
        return own + self.phones(region) + self.procedures(self.national, lambda one: one["situation"] == "no-computer")

    def with_cie(self, region):
        """A way online that the CIE alone opens, and the address to go to."""
        own = self.procedures(
            region,
            lambda one: one["mode"] == "online"
            and one["audience"] != "minors"
            and any([use["credential"] for use in accepts["credentials"]] == ["cie"] for accepts in one["accepts"]),
        )
        portal = region["current"]["portal"]
        links = [portal] if portal else self.current(region["links"]) + self.current(self.national["links"])
        places = [f'{link["href"]} [{evidence(link)}]' for link in links if link["role"] in ("portal", "national")]
        ways = own or self.default("credentials")
        return ways + places[:1] if ways and places else []

    def parent(self, region):
        return self.procedures(region, lambda one: one["audience"] == "minors") + self.default("minors")

    def answers(self):
        for region in self.export["regions"]:
            for person in ("without_computer", "with_cie", "parent"):
                yield region["id"], person, getattr(self, person)(region)


def lacks(export):
    """Who has no answer, a sentence each."""
    answers = list(Country(export, "it").answers())
    places = {place for place, _, _ in answers}
    yield from () if len(places) == 21 else (f"{len(places)} jurisdictions",)
    yield from (f"{place}: no answer for {person}" for place, person, answer in answers if not answer)


def without(export, change):
    damaged = copy.deepcopy(export)
    change(damaged)
    return damaged


def blind_spots(export):
    """What this script would not see: for each person, everything that answers taken away in one place."""

    def strip(damaged, fact):
        damaged["national"]["defaults"] = [one for one in damaged["national"]["defaults"] if one["fact"] != fact]
        for place in [damaged["national"], *damaged["regions"]]:
            for one in place["procedures"]:
                one["asOf"] = None

    def without_help(damaged):
        strip(damaged, None)
        for region in damaged["regions"]:
            region["contacts"] = []

    for name, change in {
        "without_computer": without_help,
        "with_cie": lambda damaged: strip(damaged, "credentials"),
        "parent": lambda damaged: strip(damaged, "minors"),
    }.items():
        missed = 21 - sum(f"no answer for {name}" in lack for lack in lacks(without(export, change)))
        if missed:
            yield f"{name}: {missed} of 21 that lack everything are not seen"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", metavar="LANGUAGE", choices=("it", "en", "de", "fr"), help="print the answers in it")
    parser.add_argument("export", metavar="REGIONS.json")
    arguments = parser.parse_args()
    with open(arguments.export, encoding="utf-8") as file:
        export = json.load(file)
    for place, person, answer in Country(export, arguments.show).answers() if arguments.show else ():
        print(f"{place}, {person}:", *answer, sep="\n  ")
    found = [*lacks(export), *blind_spots(export)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
