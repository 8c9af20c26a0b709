#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plain sqlite3 makes a database of sqlite/regions.sql that has every cell of the CSV files, typed, and holds its keys.

Usage: sqlite.py FSE_LINT
Status 0: all is well. 1: each fault on a line of its own. 77: there is no sqlite3.
"""
import csv
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The tables that may have no rows.
MAY_BE_EMPTY = ["defaults"]

# What is done to the script, and what sqlite3 must say; it then leaves no database.
DAMAGES = [
    (r"INSERT INTO regions VALUES \('lazio'.*\n", "", "FOREIGN KEY constraint failed"),
    (r"INSERT INTO venue_codes VALUES \('pharmacy'.*\n", "", "FOREIGN KEY constraint failed"),
    (r"(INSERT INTO claim_sources VALUES \(.*, )'guide'\)", r"\1'guida')", "FOREIGN KEY constraint failed"),
    (r"(INSERT INTO steps VALUES .*\n)", r"\1\1", "UNIQUE constraint failed: steps.procedure, steps.step"),
    (r"(INSERT INTO services VALUES \('lazio', \d, NULL, )'superseded'", r"\1'past'", "CHECK constraint failed: status IN"),
    (r"(INSERT INTO services VALUES \('lazio', )1", r"\1'one'", "cannot store TEXT value in INTEGER column"),
    (r"(INSERT INTO aliases VALUES \(.*'capital', .*, )'it'\)", r"\1'es')", "CHECK constraint failed: lang IN"),
    (r"INSERT INTO contact_role_codes VALUES \('help'.*\n", "", "FOREIGN KEY constraint failed"),
    (r"(INSERT INTO steps VALUES \('italia-spid', )NULL", r"\1'italia'", "FOREIGN KEY constraint failed"),
    (r"(INSERT INTO regions VALUES .*?)'041'", r"\1'41'", "CHECK constraint failed: ministry_of_health GLOB"),
    (r"(INSERT INTO dataset VALUES .*)'2026-10-04'", r"\1'2026-10-44'", "CHECK constraint failed: date"),
    (r"COMMIT;\n", "", None),
]


def load(script, database):
    """What sqlite3 says when it reads the script, which is nothing when all is well."""
    done = subprocess.run(["sqlite3", "-bail", database], input=script.encode(), capture_output=True, check=False)
    return (done.stdout + done.stderr).decode()


def tables_of(database):
    return [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]


def check_integrity(database, faults):
    faults += [f"foreign_key_check: {row}" for row in database.execute("PRAGMA foreign_key_check")]
    faults += [f"integrity_check: {row}" for row in database.execute("PRAGMA integrity_check") if row != ("ok",)]
    for _, name, kind, _, _, strict in database.execute("PRAGMA table_list"):
        if kind == "table" and not strict and not name.startswith("sqlite_"):
            faults.append(f"{name} is not STRICT")


def as_cell(value, field):
    """What a value of the database is in the CSV file."""
    if value is None:
        return ""
    if field["type"] == "boolean":
        return "true" if value else "false"
    return str(value)


def check_table(database, resource, folder, faults):
    """The database has the rows of the CSV file, in the columns that it has of it."""
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    name = resource["name"]
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
    order = "" if name == "codes" else " ORDER BY rowid"
    rows = database.execute(f"SELECT * FROM {name}{order}").fetchall()
    made = [{column: as_cell(value, fields[column]) for column, value in zip(columns, row)} for row in rows]
    with open(folder / resource["path"], encoding="utf-8", newline="") as file:
        expected = [{column: row[column] for column in columns} for row in csv.DictReader(file)]
    if made != expected or not (rows or name in MAY_BE_EMPTY):
        faults.append(f"{name}: {len(rows)} rows, which are not the {len(expected)} of the CSV file")
    if any(value == "" for row in rows for value in row):
        faults.append(f"{name}: an empty text, which is to be NULL")


def check_columns(database, resource, faults):
    """What is only in the CSV file are lists and the second code of a jurisdiction."""
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({resource['name']})")]
    for field in resource["schema"]["fields"]:
        name = field["name"]
        if name in columns or "itemSeparator" in field or name == "iso_3166_2":
            continue
        faults.append(f"{resource['name']}: the column {name} is not there")


def check_damages(script, folder, faults):
    for number, (pattern, replacement, words) in enumerate(DAMAGES):
        database = folder / f"damaged-{number}.db"
        damaged = re.sub(pattern, replacement, script, count=1)
        said = load(damaged, str(database))
        if damaged == script or (words is None) != (said == "") or (words or "") not in said:
            faults.append(f"'{pattern}' as '{replacement}': sqlite3 says '{said}'")
        if tables_of(sqlite3.connect(database)):
            faults.append(f"'{pattern}' as '{replacement}': a database is left")


def check(folder):
    faults = []
    script = (folder / "sqlite" / "regions.sql").read_text(encoding="utf-8")
    said = load(script, str(folder / "regions.db"))
    if said:
        return [f"sqlite3 says: {said}"]
    database = sqlite3.connect(folder / "regions.db")
    check_integrity(database, faults)
    package = json.loads((folder / "csv" / "datapackage.json").read_text(encoding="utf-8"))
    resources = [resource for resource in package["resources"] if "schema" in resource]
    for resource in resources:
        check_table(database, resource, folder / "csv", faults)
        check_columns(database, resource, faults)
    extra = {name for name in tables_of(database) if not name.endswith("_codes")}
    if extra != {resource["name"] for resource in resources} - {"codes"}:
        faults.append(f"other tables than the CSV files: {sorted(extra)}")
    check_damages(script, folder, faults)
    return faults


def main(arguments):
    if shutil.which("sqlite3") is None:
        print("skipped: sqlite3 is not here")
        return 77
    with tempfile.TemporaryDirectory() as name:
        export = [arguments[0], "export", "--quiet", "--to", "csv,sqlite", "-o", name, "data/regions.xml"]
        subprocess.run(export, cwd=ROOT, check=True)
        faults = check(pathlib.Path(name))
    print("\n".join(faults) or "regions.sql: loads, and has what the CSV files have")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
