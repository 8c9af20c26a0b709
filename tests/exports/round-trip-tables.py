#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds the JSON export again from each of the tables' forms, and says where it is not the same: what the CSV files, those
for Excel and the database have lost, changed or made up. round-trip.py says the same of the JSON and the XML.

Usage: round-trip-tables.py REPORTS_DIR
Status 0: the same facts. 1: each difference on a line of its own. 2: wrong usage, or a file that is not there.
"""
import csv
import json
import pathlib
import re
import sqlite3
import sys

from differences import differences

LANGUAGES = ("it", "en", "de", "fr")


def plain(cell):
    """The text of a cell that a spreadsheet is told to take as text: ="01", or '=A1 so that it runs nothing."""
    formula = re.fullmatch(r'="((?:[^"]|"")*)"', cell)
    return formula[1].replace('""', '"') if formula else re.sub("^'(?=[=+@-])", "", cell)


def of_csv(folder):
    tables = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(newline="", encoding="utf-8-sig") as stream:
            delimiter = ";" if folder.name == "excel" else ","
            rows = csv.DictReader(stream, delimiter=delimiter, strict=True)
            tables[path.stem] = [{key: plain(value) or None for key, value in row.items()} for row in rows]
    return tables


def of_database(path):
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    # Code lists that are left out break keys; sqlite.py sees to those, this to facts.
    database.executescript(path.read_text(encoding="utf-8").replace("foreign_keys = ON", "foreign_keys = OFF"))
    names = [name for (name,) in database.execute("select name from sqlite_master where type in ('table', 'view')")]
    return {
        name: [{key: None if row[key] is None else str(row[key]) for key in row.keys()} for row in found]
        for name in names
        for found in [database.execute(f'select * from "{name}"').fetchall()]
    }


def is_true(value):
    return {None: None, "true": True, "false": False, "1": True, "0": False}[value]


def words(cell):
    return (cell or "").split()


def texts(row, name):
    return {language: row[f"{name}_{language}"] for language in LANGUAGES}


class Builder:
    """Puts the records of TABLES together again."""

    def __init__(self, tables):
        self.tables = tables
        self.claims = {row["claim"]: row for row in tables["claims"]}
        self.sources = {}
        for row in tables["claim_sources"]:
            self.sources.setdefault(row["claim"], []).append(row["source"])
        self.superseding = {}
        for row in tables["claim_superseded_by"]:
            self.superseding.setdefault(row["claim"], []).append(row["superseded_by"])

    def evidence(self, claim):
        row = self.claims[claim]
        return {
            "key": claim,
            "sources": self.sources[claim],
            "asOf": row["as_of"],
            "grade": row["grade"],
            "officialAsOf": row["official_as_of"],
            "status": row["status"],
            "supersededBy": self.superseding.get(claim, []),
        }

    def within(self, table, within, region=None):
        """The rows of TABLE whose claim is a part of WITHIN; with None, those directly in REGION or in all of Italy."""
        for row in self.tables[table]:
            claim = self.claims[row["claim"]]
            if claim["within"] == within and (within or claim["region"] == region):
                yield row

    def of_procedure(self, table, procedure, **more):
        wanted = {"procedure": procedure, **more}
        return [row for row in self.tables[table] if all(row[key] == value for key, value in wanted.items())]

    # What several records have.

    def notes(self, within, region=None):
        return [
            {"text": texts(row, "text"), **self.evidence(row["claim"])} for row in self.within("notes", within, region)
        ]

    def unknowns(self, within, region=None):
        return [
            {"fact": row["fact"], "text": texts(row, "text"), **self.evidence(row["claim"])}
            for row in self.within("unknowns", within, region)
        ]

    def link(self, row):
        return {
            "id": row["id"],
            "replaces": words(row["replaces"]),
            "role": row["role"],
            "href": row["href"],
            "label": texts(row, "label"),
            "until": row["until"],
            "notes": self.notes(row["claim"]),
            **self.evidence(row["claim"]),
        }

    def contacts(self, region):
        keys = ("role", "phone", "tel", "email", "address", "since", "until")
        return [
            {
                **{key: row[key] for key in keys},
                "label": texts(row, "label"),
                "hours": texts(row, "hours"),
                "notes": self.notes(row["claim"]),
                **self.evidence(row["claim"]),
            }
            for row in self.within("contacts", None, region)
        ]

    def links(self, within, region=None):
        return [self.link(row) for row in self.within("links", within, region)]

    def hosts(self, region):
        return [{"name": row["host"], **self.evidence(row["claim"])} for row in self.within("hosts", None, region)]

    # The records.

    def code_lists(self):
        lists = {}
        for row in self.tables["codes"]:
            code = {"value": row["code"], "label": texts(row, "label"), "description": texts(row, "description")}
            lists.setdefault(row["list"], []).append(code)
        lists.pop("availability")  # it is of the exports, not of the dataset
        return [{"id": name, "codes": codes} for name, codes in lists.items()]

    def credential(self, row):
        levels = [level for level in self.tables["credential_levels"] if level["credential"] == row["credential"]]
        return {
            "id": row["credential"],
            "kind": row["kind"],
            "isA": row["is_a"],
            "name": texts(row, "name"),
            "description": texts(row, "description"),
            "since": row["since"],
            "until": row["until"],
            "law": row["law"],
            "levels": [{"value": level["level"], "text": texts(level, "text")} for level in levels],
            "links": self.links(row["claim"]),
            "notes": self.notes(row["claim"]),
            **self.evidence(row["claim"]),
        }

    def service(self, row):
        keys = ("id", "state", "creation", "since", "until")
        return {**{key: row[key] for key in keys}, "replaces": words(row["replaces"]), "text": texts(row, "text"), **self.evidence(row["claim"])}

    def alternatives(self, procedure):
        for row in self.of_procedure("procedure_accepts", procedure):
            uses = self.of_procedure("procedure_credentials", procedure, accepts=row["accepts"])
            credentials = [{"credential": use["credential"], "level": use["level"]} for use in uses]
            yield {"credentials": credentials, **self.evidence(row["claim"])}

    def parts(self, procedure):
        """What the tables beside procedures have of PROCEDURE."""
        venues = self.of_procedure("procedure_venues", procedure)
        steps = self.of_procedure("steps", procedure)
        outputs = self.of_procedure("procedure_outputs", procedure)
        return {
            **{
                key: [row[column] for row in self.of_procedure(f"procedure_{key}", procedure)]
                for key, column in (("channels", "channel"), ("requires", "requires"), ("replaces", "replaces"))
            },
            "accepts": list(self.alternatives(procedure)),
            "venues": [
                {"code": row["venue"], "own": is_true(row["own"]), "programme": row["programme"]} for row in venues
            ],
            "documents": [{"code": row["document"]} for row in self.of_procedure("procedure_documents", procedure)],
            "consents": [{"code": row["consent"]} for row in self.of_procedure("procedure_consents", procedure)],
            "steps": [{"number": int(row["step"]), "text": texts(row, "text")} for row in steps],
            "outputs": [{"kind": row["output"], "credential": row["credential"]} for row in outputs],
        }

    def procedure(self, row):
        return {
            "id": row["procedure"],
            "mode": row["mode"],
            "audience": row["audience"],
            "situation": row["situation"],
            "since": row["since"],
            "until": row["until"],
            "title": texts(row, "title"),
            **self.parts(row["procedure"]),
            "notes": self.notes(row["claim"]),
            "unknowns": self.unknowns(row["claim"]),
            "isOld": is_true(row["is_old"]),
            "opensOnline": is_true(row["opens_online"]),
            **self.evidence(row["claim"]),
        }

    def procedures(self, region):
        return [self.procedure(row) for row in self.tables["procedures"] if row["region"] == region]

    def current(self, row, services, procedures):
        facts = [fact for fact in self.tables["region_facts"] if fact["region"] == row["region"]]
        said = {name: self.said(facts, name) for name in ("state", "creation", "credentials", "consents", "minors")}
        holding = [service for service in services if service["status"] == "current"]
        holding.sort(key=lambda service: service["key"] != row["state_claim"])
        accepted = [fact["values"] for fact in said["credentials"] if fact["origin"] == "region"]
        portals = [link for link in self.tables["links"] if link["claim"] == row["portal_claim"]]
        return {
            "availability": row["availability"],
            "service": holding[0] if row["state_claim"] else None,
            "services": [service["key"] for service in holding],
            "portal": self.link(portals[0]) if portals else None,
            "procedures": [procedure["id"] for procedure in procedures if procedure["status"] == "current"],
            "credentials": accepted[0] if accepted else [],
            "onlineCredentials": [
                one["credential"]
                for one in self.tables["region_credentials"]
                if one["region"] == row["region"] and is_true(one["opens_online"])
            ],
            "state": said["state"][0] if said["state"] else None,
            "creation": said["creation"],
            "signIn": said["credentials"],
            "consents": said["consents"],
            "minors": said["minors"],
        }

    def said(self, facts, name):
        """What the rows FACTS say of the fact NAME."""
        values = {
            "value": lambda row: row["value"],
            "values": lambda row: words(row["value"]),
            "procedures": lambda row: words(row["procedures"]),
        }
        keys = {"credentials": ["values"], "consents": ["values", "procedures"], "minors": ["procedures"]}
        return [
            {
                **{key: values[key](row) for key in keys.get(name, ["value"])},
                **{key: row[key] for key in ("origin", "claim", "law")},
            }
            for row in facts
            if row["fact"] == name
        ]

    def defaults(self):
        for row in self.tables["defaults"]:
            yield {
                **{key: row[key] for key in ("fact", "law", "since", "until")},
                "values": words(row["value"]),
                "text": texts(row, "text"),
                "notes": self.notes(row["claim"]),
                **self.evidence(row["claim"]),
            }

    def crosswalk(self, row):
        (claim,) = [
            claim
            for claim, found in self.claims.items()
            if found["kind"] == "crosswalk" and found["region"] == row["region"]
        ]
        return {
            "dpcCovid19": row["dpc_covid_19"],
            "vaccineArea": row["vaccine_area"],
            "revenueAgency": row["revenue_agency"],
            "istatProvince": row["istat_province"],
            "hl7Oid": row["hl7_oid"],
            **self.evidence(claim),
        }

    def platform(self, region):
        rows = [row for row in self.tables["platforms"] if row["region"] == region]
        if not rows:
            return None
        return {"name": rows[0]["platform"], "text": texts(rows[0], "text"), **self.evidence(rows[0]["claim"])}

    def aliases(self, region):
        keys = ("kind", "name", "lang")
        return [{key: row[key] for key in keys} for row in self.tables["aliases"] if row["region"] == region]

    def region(self, row):
        region = row["region"]
        services = [self.service(service) for service in self.tables["services"] if service["region"] == region]
        procedures = self.procedures(region)
        return {
            "id": region,
            "kind": row["kind"],
            "iso3166_2": row["iso_3166_2"],
            "istatRegion": row["istat_region"],
            "nuts2": row["nuts_2"],
            "ministryOfHealth": row["ministry_of_health"],
            "crosswalk": self.crosswalk(row),
            "name": texts(row, "name"),
            "aliases": self.aliases(region),
            "current": self.current(row, services, procedures),
            "services": services,
            "platform": self.platform(region),
            "procedures": procedures,
            "contacts": self.contacts(region),
            "hosts": self.hosts(region),
            "links": self.links(None, region) if region else [],
            "notes": self.notes(None, region),
            "unknowns": self.unknowns(None, region),
        }

    def national(self):
        return {
            "hosts": self.hosts(None),
            "defaults": list(self.defaults()),
            "procedures": self.procedures(None),
            "contacts": self.contacts(None),
            "links": self.links(None),
            "notes": self.notes(None),
            "unknowns": self.unknowns(None),
        }

    def source(self, row):
        keys = ("kind", "grade", "publisher", "date", "dating", "retrieved", "href")
        return {
            "id": row["source"],
            **{key: row[key] for key in keys},
            "title": texts(row, "title"),
            "text": texts(row, "text"),
        }

    def dataset(self):
        (about,) = self.tables["dataset"]
        return {
            "schemaVersion": about["schema_version"],
            "dataVersion": about["data_version"],
            "updated": about["updated"],
            "title": texts(about, "title"),
            "description": texts(about, "description"),
            "publisher": about["publisher"],
            "license": about["license"],
            "licenseHref": about["license_href"],
            "email": about["email"],
            "codeLists": self.code_lists(),
            "credentials": [self.credential(row) for row in self.tables["credentials"]],
            "national": self.national(),
            "regions": [self.region(row) for row in self.tables["regions"]],
            "sources": [self.source(row) for row in self.tables["sources"]],
        }


def main(arguments):
    if len(arguments) != 1:
        print("usage: round-trip-tables.py REPORTS_DIR", file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[0])
    forms = {
        "csv": lambda: of_csv(folder / "csv"),
        "csv/excel": lambda: of_csv(folder / "csv" / "excel"),
        "sqlite": lambda: of_database(folder / "sqlite" / "regions.sql"),
    }
    faults = 0
    try:
        expected = json.loads((folder / "json" / "regions.json").read_text(encoding="utf-8"))
        # Whether the dataset was checked stands in the version; the tables have no field of its own for it.
        expected.pop("checked", None)
        for name, read in forms.items():
            for line in differences(expected, Builder(read()).dataset()):
                print(f"{name}: {line}")
                faults += 1
    except OSError as error:
        print(f"round-trip-tables.py: {error}", file=sys.stderr)
        return 2
    if not faults:
        print(f"round-trip-tables.py: {', '.join(forms)} have what the JSON has")
    return int(faults > 0)


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
