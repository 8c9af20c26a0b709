#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One thing has one name in XML, JSON, the CSV tables and the database, by the convention of docs/exports.md, "Names".

Usage: names.py REPORTS_DIR [--list]      --list prints the names of each thing

What is one thing is seen from the data: fields of a record that have the same values in all its records. Their names have to
be the same but for the manner of the format: kebab-case in XML, snake_case in tables and columns, camelCase in JSON, with a
line between two digits. What may differ: a column that is called after its record holds what names that record (id, name,
value, code …), the column claim its key, and a JSON list of what is one attribute is in the plural.
Every code has its description, in all four languages.
Status 0: all is well. 1: each fault on a line of its own.
"""
import csv
import json
import pathlib
import re
import sqlite3
import sys
import xml.etree.ElementTree as etree

LANGUAGES = ("it", "en", "de", "fr")
NAMESPACE = "{urn:fse:resolved:1}"
# Record, its table, how JSON lists such records: names of arrays or objects anywhere in it.
RECORDS = {
    "region": ("regions", "regions"),
    "procedure": ("procedures", "procedures"),
    "accepts": ("procedure_accepts", "accepts"),
    "credential": ("credentials", "credentials"),
    "source": ("sources", "sources"),
    "service": ("services", "services"),
    "contact": ("contacts", "contacts"),
    "link": ("links", "links"),
    "default": ("defaults", "defaults"),
    "note": ("notes", "notes"),
    "unknown": ("unknowns", "unknowns"),
    "host": ("hosts", "hosts"),
    "platform": ("platforms", "platform"),
}


def camel(name):
    """What a name in kebab-case or snake_case is in JSON."""
    name = re.sub("(?<=[0-9])[-_](?=[0-9])", "\0", name)
    return re.sub("[-_](.)", lambda match: match[1].upper(), name).replace("\0", "_")


def text_of(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return " ".join(value)
    return None if isinstance(value, (list, dict)) else str(value if value is not None else "")


def json_records(node, name, within=None):
    """The objects that stand under NAME anywhere in NODE, but what holds, which has copies."""
    if isinstance(node, list):
        for item in node:
            yield from json_records(item, name, within)
    elif isinstance(node, dict):
        if within == name and ("id" in node or "key" in node):
            yield node
        for key, item in node.items():
            if key != "current":
                yield from json_records(item, name, key)


def fields_of_json(record):
    for name, value in record.items():
        if isinstance(value, dict) and set(value) == set(LANGUAGES):
            yield from ((f"{name}_{language}", text or "") for language, text in value.items())
        elif name == "crosswalk":
            yield from fields_of_json({key: item for key, item in value.items() if key not in record})
        elif text_of(value) is not None:
            yield name, text_of(value)
    for name in ("availability", "onlineCredentials"):
        if "current" in record:
            yield name, text_of(record["current"][name])


def fields_of_xml(element):
    yield from element.items()
    for child in element:
        name = child.tag.removeprefix(NAMESPACE)
        if child.get("{http://www.w3.org/XML/1998/namespace}lang") and len(child) == 0 and name != "alias":
            yield f"{name}_{child.get('{http://www.w3.org/XML/1998/namespace}lang')}", child.text
        if name in ("current", "crosswalk"):
            yield from ((key, value) for key, value in child.items() if key not in element.keys())


def columns(records):
    """By the values that all RECORDS have for a field: its names."""
    made, keys = {}, sorted(records)
    for name in dict.fromkeys(name for record in records.values() for name in record):
        values = tuple(records[key].get(name, "") for key in keys)
        if len(set(values) - {""}) > 1:
            made.setdefault(values, set()).add(name if name[-3:-2] == "_" and name[-2:] in LANGUAGES else camel(name))
    return made


def tables(folder):
    """By format, what reads a table as records by column."""
    package = json.loads((folder / "csv" / "datapackage.json").read_text(encoding="utf-8"))
    booleans = {(table["name"], field["name"]) for table in package["resources"] for field in table["schema"]["fields"]
                if field["type"] == "boolean"}
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    script = (folder / "sqlite" / "regions.sql").read_text(encoding="utf-8")
    database.executescript(script.replace("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys = OFF"))

    def of_csv(name):
        with open(folder / "csv" / f"{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def of_database(name):
        for row in database.execute(f"SELECT * FROM {name}"):
            yield {key: text_of(bool(row[key]) if (name, key) in booleans else row[key]) for key in row.keys()}

    return {"CSV": of_csv, "SQL": of_database}


def key_of(kind, record):
    """What tells a record apart in all formats."""
    if kind in ("region", "source"):
        return record.get(kind) or record["id"]
    return record.get("claim") or record["key"]


def formats(folder):
    """By format, what reads the records of a kind."""
    tree = etree.parse(folder / "xml" / "regions.xml").getroot()
    data = json.loads((folder / "json" / "regions.json").read_text(encoding="utf-8"))
    return {
        "XML": lambda kind: map(dict, map(fields_of_xml, tree.iter(NAMESPACE + kind))),
        "JSON": lambda kind: map(dict, map(fields_of_json, json_records(data, RECORDS[kind][1]))),
        **{name: lambda kind, read=read: read(RECORDS[kind][0]) for name, read in tables(folder).items()},
    }


def is_one(kind, first, second):
    """Whether two names that JSON would have are one name."""
    if first == second or first == second + "s" or second == first + "s":
        return True
    return kind in (first, second) or {first, second} == {"key", "claim"}


def kind_faults(kind, found, listed):
    things = {values for columns_ in found.values() for values in columns_}
    for values in things:
        names = {name: columns_[values] for name, columns_ in found.items() if values in columns_}
        listed.append(f"{kind}: " + ", ".join(f"{name} {'/'.join(sorted(its))}" for name, its in names.items()))
        pairs = [(one, other) for one in names for other in names if one < other]
        for one, other in pairs:
            if not any(is_one(kind, first, second) for first in names[one] for second in names[other]):
                yield f"{kind}: {'/'.join(names[one])} in {one} is {'/'.join(names[other])} in {other}"


def faults_of(folder, change=lambda kind, name, records: records, listed=None):
    made = formats(folder)
    for kind in RECORDS:
        records = {name: change(kind, name, {key_of(kind, one): one for one in read(kind)}) for name, read in made.items()}
        for name, its in records.items():
            if set(its) != set(records["XML"]):
                yield f"{kind}: not the same records in XML and {name}"
        found = {name: columns(its) for name, its in records.items()}
        yield from kind_faults(kind, found, [] if listed is None else listed)


def renamed(kind, name, records):
    """A fault to be seen: situation is called otherwise in one format."""
    if (kind, name) != ("procedure", "CSV"):
        return records
    return {key: {{"situation": "when"}.get(field, field): value for field, value in record.items()}
            for key, record in records.items()}


def main(arguments):
    folder, listed = pathlib.Path(arguments[0]), []
    faults = list(faults_of(folder, listed=listed))
    if not any("when in CSV" in fault for fault in faults_of(folder, renamed)):
        faults.append("names.py sees no other name")
    with open(folder / "csv" / "codes.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            faults += [f"{row['list']}: {row['code']} has no description in {language}"
                       for language in LANGUAGES if not row[f"description_{language}"]]
    if "--list" in arguments:
        print("\n".join(sorted(listed)))
    print("\n".join(faults) or f"names.py: {len(listed)} things have one name in every format")
    return int(bool(faults))


if __name__ == "__main__":
    if sys.argv[1:] in ([], ["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
