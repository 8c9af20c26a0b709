#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the JSON and CSV exports with readers that know nothing of us, and checks that they fit together.

Usage: readers.py REPORTS_DIR, a folder with json/regions.json and csv/*.csv, or with all of them beside each other.
Status 0: all is well. 1: each fault on a line of its own. 2: wrong usage, or a file that is not there.
"""
import csv
import io
import json
import pathlib
import sqlite3
import sys

EVIDENCE_KEYS = ["asOf", "grade", "officialAsOf"]

UNIQUE = [
    ("regions", "region"),
    ("regions", "iso_3166_2"),
    ("procedures", "procedure"),
    ("steps", "procedure || ' ' || step"),
    ("aliases", "region || ' ' || number"),
    ("contacts", "claim"),
    ("credentials", "credential"),
    ("sources", "source"),
    ("services", "region || ' ' || number"),
    ("notes", "owner || ' ' || region || ' ' || owner_id || ' ' || number"),
    ("unknowns", "owner || ' ' || region || ' ' || owner_id || ' ' || number"),
    ("hosts", "host || ' ' || region"),
    ("codes", "list || ' ' || code"),
]

# table, column, one code or a list of codes, the table and column where each must stand
REFERENCES = [
    ("procedures", "region", "regions", "region"),
    ("procedures", "requires", "procedures", "procedure"),
    ("procedures", "replaces", "procedures", "procedure"),
    ("procedures", "sources", "sources", "source"),
    ("regions", "credentials", "credentials", "credential"),
    ("regions", "online_credentials", "credentials", "credential"),
    ("regions", "procedures", "procedures", "procedure"),
    ("regions", "state_sources", "sources", "source"),
    ("region_credentials", "region", "regions", "region"),
    ("regions", "portal", "links", "href"),
    ("steps", "procedure", "procedures", "procedure"),
    ("aliases", "region", "regions", "region"),
    ("contacts", "region", "regions", "region"),
    ("contacts", "sources", "sources", "source"),
    ("links", "region", "regions", "region"),
    ("links", "credential", "credentials", "credential"),
    ("links", "sources", "sources", "source"),
    ("credentials", "is_a", "credentials", "credential"),
    ("credentials", "law", "sources", "source"),
    ("credentials", "sources", "sources", "source"),
    ("services", "region", "regions", "region"),
    ("services", "sources", "sources", "source"),
    ("notes", "sources", "sources", "source"),
    ("unknowns", "sources", "sources", "source"),
    ("hosts", "region", "regions", "region"),
    ("hosts", "sources", "sources", "source"),
]

# of an owner of notes and unknowns: the table and column where its id stands
OWNERS = {
    "region": ("regions", "region"),
    "procedure": ("procedures", "procedure"),
    "contact": ("contacts", "claim"),
    "default": ("defaults", "fact"),
    "link": ("links", "href"),
    "credential": ("credentials", "credential"),
}

# table, key, its list column; the table that has the items in rows with that key, how an item is written there
LISTS = [
    ("procedures", "procedure", "channels", "procedure_channels", "channel"),
    ("procedures", "procedure", "requires", "procedure_requires", "requires"),
    ("procedures", "procedure", "replaces", "procedure_replaces", "replaces"),
    ("procedures", "procedure", "venues", "procedure_venues", "venue"),
    ("procedures", "procedure", "documents", "procedure_documents", "document"),
    ("procedures", "procedure", "consents", "procedure_consents", "consent"),
    ("procedures", "procedure", "outputs", "procedure_outputs", "output || iif(credential = '', '', ':' || credential)"),
    ("credentials", "credential", "levels", "credential_levels", "level"),
    ("claims", "claim", "sources", "claim_sources", "source"),
    ("regions", "region", "online_credentials", "region_credentials where opens_online = 'true'", "credential"),
]

# tables whose rows are claims; what the table claims says of each must be the same
CLAIM_TABLES = [
    "platforms",
    "services",
    "procedures",
    "procedure_accepts",
    "notes",
    "unknowns",
    "credentials",
    "contacts",
    "links",
    "defaults",
    "hosts",
]

# how many codes codes.csv has that are in the JSON Schema and not in the JSON: the states of availability
AVAILABILITIES = 6

FORMULA_STARTS = "=+-@\t\r\n＝＋－＠"


def find(folder, kind, name):
    nested = folder / kind / name
    return nested if nested.exists() else folder / name


def read_table(path, columns, faults):
    """The rows of a CSV file as tuples, its header checked and dropped."""
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        faults.append(f"{path.name}: begins with a byte order mark")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    if not rows or rows[0] != columns:
        faults.append(f"{path.name}: the header is not {','.join(columns)}")
    check_line_ends(path, data, rows, faults)
    for number, row in enumerate(rows, 1):
        check_row(f"{path.name}: row {number}", row, len(columns), faults)
    return [tuple(row) for row in rows[1:] if len(row) == len(columns)]


def check_line_ends(path, data, rows, faults):
    """One CRLF a row and no other line end: texts have none inside."""
    if not data.endswith(b"\r\n") or data.count(b"\r\n") != len(rows):
        faults.append(f"{path.name}: not one CRLF a row")
    if data.count(b"\n") != len(rows) or data.count(b"\r") != len(rows):
        faults.append(f"{path.name}: a line end inside a cell, or one that is not CRLF")


def check_row(where, row, width, faults):
    if len(row) != width:
        faults.append(f"{where}: {len(row)} cells, not {width}")
    for cell in row:
        if cell.lstrip(" \u00a0\u200b\u3000\ufeff")[:1] in FORMULA_STARTS and cell.strip():
            faults.append(f"{where}: a spreadsheet would run {cell!r}")


def described_columns(folder, faults):
    """The columns of each table, by datapackage.json, which the goldens hold."""
    package = check_json_text(find(folder, "csv", "datapackage.json"), faults)
    tables = [resource for resource in package["resources"] if "schema" in resource]
    return {table["name"]: [field["name"] for field in table["schema"]["fields"]] for table in tables}


def load(folder, faults):
    """All tables in one SQLite database, every column text."""
    database = sqlite3.connect(":memory:")
    for table, columns in described_columns(folder, faults).items():
        rows = read_table(find(folder, "csv", f"{table}.csv"), columns, faults)
        database.execute(f"create table {table} ({', '.join(f'{name} text' for name in columns)})")
        database.executemany(f"insert into {table} values ({', '.join('?' * len(columns))})", rows)
    return database


def check_unique(database, faults):
    for table, key in UNIQUE:
        for value, count in database.execute(f"select {key}, count(*) from {table} group by 1 having count(*) > 1"):
            faults.append(f"{table}.csv: {key} {value!r} stands {count} times")


def check_references(database, faults):
    for table, column, target, target_column in REFERENCES:
        known = {value for (value,) in database.execute(f"select {target_column} from {target}")}
        for (cell,) in database.execute(f"select {column} from {table}"):
            for value in without_levels(cell):
                if value not in known:
                    faults.append(f"{table}.csv: {column} {value!r} is not in {target}.csv")


def without_levels(cell):
    """The codes of a cell, each once; a credential may have a level after a colon, an address has its own colon."""
    return list(dict.fromkeys(value if "/" in value else value.split(":")[0] for value in cell.split()))


def check_lists(database, faults):
    """What is a list in one cell is in rows of another table, too, in the same order."""
    for table, key, column, parts, item in LISTS:
        items = {}
        for name, value in database.execute(f"select {key}, {item} from {parts} order by rowid"):
            items.setdefault(name, []).append(value)
        for name, cell in database.execute(f"select {key}, {column} from {table}"):
            if cell.split() != items.pop(name, []):
                faults.append(f"{table}.csv: {name}: {column} {cell!r} is not what {parts}.csv has")
        for name in items:
            faults.append(f"{parts}.csv: {name!r} is not in {table}.csv")


def check_alternatives(database, faults):
    alternatives = {}
    for name, alternative, credential, level in database.execute(
        "select procedure, accepts, credential, level from procedure_credentials order by rowid"
    ):
        use = credential + (f":{level}" if level else "")
        alternatives.setdefault(name, {}).setdefault(alternative, []).append(use)
    for name, cell in database.execute("select procedure, credentials from procedures"):
        expected = " | ".join(f"({' + '.join(uses)})" for uses in alternatives.get(name, {}).values())
        if cell != expected:
            faults.append(f"procedures.csv: {name}: credentials {cell!r}, and in procedure_credentials.csv {expected!r}")


def check_claims(database, faults):
    """claims.csv has each claim once, with the evidence that the table of its kind says."""
    columns = "claim, as_of, grade, official_as_of, sources"
    for table in CLAIM_TABLES:
        for row in database.execute(f"select {columns} from {table} except select {columns} from claims"):
            faults.append(f"{table}.csv: {row} is not in claims.csv")
    kept = " union all ".join(f"select claim from {table}" for table in CLAIM_TABLES)
    query = f"select claim from claims where kind <> 'crosswalk' and claim not in ({kept})"
    for (name,) in database.execute(query):
        faults.append(f"claims.csv: {name!r} is in no table of its kind")


def check_codes(database, faults):
    """Availability is described; whether the codes of the dataset are is a rule of fse-lint."""
    known = {code for (code,) in database.execute("select code from codes where list = 'availability'")}
    for region, code in database.execute("select region, availability from regions"):
        if code not in known:
            faults.append(f"regions.csv: {region}: availability {code!r} is not in codes.csv")
    for (name,) in database.execute("select list || ' ' || code from codes where '' in (label_it, label_en)"):
        faults.append(f"codes.csv: {name} has no label")


def check_owners(database, faults):
    for table in ("notes", "unknowns"):
        for owner, name in database.execute(f"select owner, owner_id from {table} where owner != 'national'"):
            target, column = OWNERS.get(owner, ("regions", "region"))
            if not database.execute(f"select 1 from {target} where {column} = ?", (name,)).fetchone():
                faults.append(f"{table}.csv: the {owner} {name!r} is not in {target}.csv")


def check_region_pairs(database, faults):
    """Wherever a slug and an ISO code stand together, they are the same jurisdiction's."""
    for table in ("procedures", "steps", "aliases", "contacts", "links", "services", "notes", "unknowns", "hosts"):
        query = f"""select region, iso_3166_2 from {table} where region || iso_3166_2 != ''
                    except select region, iso_3166_2 from regions"""
        for region, iso in database.execute(query):
            faults.append(f"{table}.csv: {region!r} with {iso!r} is not in regions.csv")


def check_counts(database, dataset, faults):
    """The tables have as many rows as the JSON has records."""
    regions = dataset["regions"]
    national = dataset["national"]
    owners = [*regions, national]
    procedures = [procedure for owner in owners for procedure in owner["procedures"]]
    contacts = [contact for owner in owners for contact in owner["contacts"]]
    linked = regions + dataset["credentials"] + [national]
    links = [link for record in linked for link in record["links"]]
    noted = linked + procedures + contacts + links + national["defaults"]
    unknown = [*regions, *procedures, national]
    codes = [code for item in dataset["codeLists"] for code in item["codes"]]
    expected = {
        "regions": len(regions),
        "procedures": len(procedures),
        "steps": sum(len(procedure["steps"]) for procedure in procedures),
        "credentials": len(dataset["credentials"]),
        "aliases": sum(len(region["aliases"]) for region in regions),
        "contacts": len(contacts),
        "links": len(links),
        "services": sum(len(region["services"]) for region in regions),
        "notes": sum(len(record["notes"]) for record in noted),
        "unknowns": sum(len(record["unknowns"]) for record in unknown),
        "hosts": sum(len(record["hosts"]) for record in owners),
        "codes": len(codes) + AVAILABILITIES,
        "sources": len(dataset["sources"]),
    }
    for table, count in expected.items():
        (rows,) = database.execute(f"select count(*) from {table}").fetchone()
        if rows != count:
            faults.append(f"{table}.csv: {rows} rows, and {count} records in the JSON")


def check_current(database, dataset, faults):
    """Both exports say the same of what holds today."""
    query = """select iso_3166_2, availability, state, state_as_of, state_grade, state_official_as_of, portal, portal_as_of, portal_grade,
               portal_official_as_of, procedures, unknown, online_credentials, credentials from regions where region = ?"""
    for region in dataset["regions"]:
        current = region["current"]
        service = current["service"]
        portal = current["portal"] or dict.fromkeys(["href", *EVIDENCE_KEYS])
        expected = [
            region["iso3166_2"],
            current["availability"],
            service["state"],
            *(service[key] or "" for key in EVIDENCE_KEYS),
            portal["href"] or "",
            *(portal[key] or "" for key in EVIDENCE_KEYS),
            " ".join(current["procedures"]),
            " ".join(item["fact"] for item in region["unknowns"]),
            " ".join(current["onlineCredentials"]),
            current["credentials"],
        ]
        *row, credentials = database.execute(query, (region["id"],)).fetchone()
        row.append(without_levels(credentials))
        if row != expected:
            faults.append(f"regions.csv: {region['id']}: {row}, and in the JSON {expected}")
        check_levels(region, credentials, faults)


def check_levels(region, cell, faults):
    """The credentials of a region are written with the levels that its procedures ask for."""
    current = region["current"]
    procedures = [procedure for procedure in region["procedures"] if procedure["id"] in current["procedures"]]
    expected = {
        use["credential"] + (f":{use['level']}" if use["level"] else "")
        for procedure in procedures
        for alternative in procedure["accepts"]
        for use in alternative["credentials"]
        if use["credential"] in current["credentials"]
    }
    if sorted(cell.split()) != sorted(expected):
        faults.append(f"regions.csv: {region['id']}: credentials {cell!r}, and in the JSON {sorted(expected)}")


def check_procedures(database, dataset, faults):
    query = "select status, is_old, opens_online, as_of, grade, official_as_of, unknown from procedures where procedure = ?"
    owners = [*dataset["regions"], dataset["national"]]
    for procedure in (procedure for owner in owners for procedure in owner["procedures"]):
        expected = (
            procedure["status"],
            "true" if procedure["isOld"] else "false",
            "true" if procedure["opensOnline"] else "false",
            *(procedure[key] or "" for key in EVIDENCE_KEYS),
            " ".join(item["fact"] for item in procedure["unknowns"]),
        )
        row = database.execute(query, (procedure["id"],)).fetchone()
        if row != expected:
            faults.append(f"procedures.csv: {procedure['id']}: {row}, and in the JSON {expected}")


def check_json_text(path, faults):
    """The parsed JSON; a key that stands twice in one object is a fault."""
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        faults.append(f"{path.name}: begins with a byte order mark")
    if not data.endswith(b"}\n") or b"\r" in data:
        faults.append(f"{path.name}: line ends are not LF, or the last one is missing")

    def unique(pairs):
        if len(dict(pairs)) != len(pairs):
            faults.append(f"{path.name}: a key stands twice among {[key for key, _ in pairs]}")
        return dict(pairs)

    return json.loads(data.decode("utf-8"), object_pairs_hook=unique)


def main(arguments):
    if len(arguments) != 1:
        print("usage: readers.py REPORTS_DIR", file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[0])
    faults = []
    try:
        dataset = check_json_text(find(folder, "json", "regions.json"), faults)
        database = load(folder, faults)
    except OSError as error:
        print(f"readers.py: {error}", file=sys.stderr)
        return 2
    except (ValueError, csv.Error) as error:
        print(f"readers.py: {error}")
        return 1
    check_unique(database, faults)
    check_references(database, faults)
    check_lists(database, faults)
    check_alternatives(database, faults)
    check_claims(database, faults)
    check_codes(database, faults)
    check_owners(database, faults)
    check_region_pairs(database, faults)
    check_counts(database, dataset, faults)
    check_current(database, dataset, faults)
    check_procedures(database, dataset, faults)
    for fault in faults:
        print(fault)
    if not faults:
        print(f"readers.py: JSON and CSV files agree, {len(dataset['regions'])} jurisdictions")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
