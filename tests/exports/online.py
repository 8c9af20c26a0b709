#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""All exports give one answer to "with which credentials does one open the record online today?".

Usage: online.py REPORTS_DIR

The answer is that of json/regions.json, which round-trip.py holds against the rules of CONTRIBUTING.md. For every credential
it is looked up in the CSV files, by the query of docs/queries.md in the database, in the resolved document, in the graph of
the services, and by the filters of the pages, with what their script reads. Each of these readers must also see
when its file names another credential.
Status 0: they agree. 1: each fault on a line of its own.
"""
import csv
import io
import json
import pathlib
import re
import sqlite3
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("it", "en", "de", "fr")
KIND = "{urn:fse:resolved:1}"


def of_json(text):
    regions = json.loads(text)["regions"]
    return {(region["id"], name) for region in regions for name in region["current"]["onlineCredentials"]}


def of_csv(text):
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    return {(row["region"], name) for row in rows for name in row["online_credentials"].split()}


def of_table(text):
    rows = csv.DictReader(io.StringIO(text))
    return {(row["region"], row["credential"]) for row in rows if row["opens_online"] == "true"}


def of_database(text):
    """By the documented query, asked about each credential instead of the CIE."""
    page = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
    query = re.search(r"```sql\n([^`]*rc\.credential = 'cie'[^`]*)```", page)[1].replace("'cie'", "?1").rstrip("; \n")
    database = sqlite3.connect(":memory:")
    database.executescript(text.replace("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys = OFF"))
    names = [name for (name,) in database.execute("SELECT credential FROM credentials")]
    slugs = dict(database.execute("SELECT name_en, region FROM regions"))
    listed = {(slugs[row[0]], name) for name in names for row in database.execute(query, (name,))}
    return listed | set(database.execute(
        # where the law says with what, no procedure names it
        """SELECT region, credential FROM region_credentials AS rc WHERE opens_online AND NOT EXISTS
           (SELECT * FROM procedures AS p JOIN procedure_credentials AS c USING (procedure)
            WHERE p.region = rc.region AND p.status = 'current' AND c.credential = rc.credential)"""))


def of_xml(text):
    found = re.findall(r'<region [^>]*? id="([^"]+)"|online-credentials="([^"]*)"', text)
    pairs, region = set(), None
    for slug, names in found:
        region = slug or region
        pairs.update((region, name) for name in names.split())
    return pairs


def of_turtle(text):
    services = re.findall(r"^<urn:fse:regions:1:service:([a-z-]+)>\n(.*?) \.\n", text, re.M | re.S)
    classes = [(slug, re.search(r"m8g:isClassifiedBy ([^;]*?)(?: ;|$)", body)) for slug, body in services]
    return {(slug, name) for slug, match in classes if match
            for name in re.findall(r"regions:1:credential:([a-z-]+)>", match[1])}


def of_page(text):
    """Whom the filters leave for who has one credential, asks for themselves, and wants all of it online."""
    offered = re.findall(r'name="have" value="([^"]+)"', text)
    pairs = set()
    for item in re.findall(r"<[a-z]+ [^>]*data-ways[^>]*>", text):
        slug = re.search(r'data-id="([^"]+)"', item)[1]
        for way in re.search(r'data-ways="([^"]*)"', item)[1].split():
            how, whom, accepts = way.split(":")
            ways = {one for one in accepts.split(",") if one}
            pairs.update((slug, name) for name in offered if (how, whom) == ("online", "me") and name in ways)
    return pairs


READERS = {
    "csv/regions.csv": of_csv,
    "csv/excel/regions.csv": lambda text: of_csv("\n".join(",".join(line.split(";")) for line in text.splitlines())),
    "csv/region_credentials.csv": of_table,
    "sqlite/regions.sql": of_database,
    "xml/regions.xml": of_xml,
    "rdf/regions.ttl": of_turtle,
    **{f"html/{language}/{page}.html": of_page for language in LANGUAGES for page in ("index", "compare")},
}


def main(folder):
    folder = pathlib.Path(folder)

    def read(name):
        with open(folder / name, encoding="utf-8", newline="") as file:
            return file.read()

    answer = of_json(read("json/regions.json"))
    faults = [] if answer else ["nowhere does anything open the record online"]
    for name, reader in READERS.items():
        text = read(name)
        found = reader(text)
        if found and reader(text.replace("spid", "spit")) == found:
            faults.append(f"{name}: its reader here does not see another credential")
        faults += [f"{name}: {credential} does not open the record online in {region}, and in the JSON it does"
                   for region, credential in sorted(answer - found)]
        faults += [f"{name}: {credential} opens the record online in {region}, and in the JSON it does not"
                   for region, credential in sorted(found - answer)]
    print("\n".join(faults) or f"online.py: {len(answer)} answers are the same in {len(READERS) + 1} files")
    return int(bool(faults))


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]) or len(sys.argv) != 2:
        sys.exit(print(__doc__) if "-h" in str(sys.argv[1:]) else 2)
    sys.exit(main(sys.argv[1]))
