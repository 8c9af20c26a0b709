#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The CSV files for Excel say what the others say, and nothing in them becomes a number, a date or a command there.

Usage: excel.py CSV_DIR, which has datapackage.json, *.csv and excel/*.csv.
Status 0: all is well. 1: each fault on a line of its own.
"""
import csv
import io
import json
import pathlib
import re
import sys

# What Excel keeps as a text: a formula that is nothing but that text.
TEXT_FORMULA = re.compile(r'="([^"]*)"')

# What an Italian or an English Excel, asked for it or not, makes a number, a date, a time, a truth value or an error of.
MONTHS = ("gen(naio)?|feb(braio|ruary)?|mar(zo|ch)?|apr(ile|il)?|mag(gio)?|giu(gno)?|lug(lio)?|ago(sto)?|set(tembre)?|ott(obre)?|"
          "nov(embre|ember)?|dic(embre)?|jan(uary)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|dec(ember)?")
NUMBER = r"[(€$£ ]*[\d.,:/%+-]*\d[\d .,:/%+-]*([eE][+-]?\d+)?[)€$£ %]*"
DATE = rf"(\d+[ ./-]*)?({MONTHS})[ ./,-]*\d[\d ,]*|\d+[ ./-]*({MONTHS})([ ./,-]*\d+)?"
NUMBER_LIKE = re.compile(rf"{NUMBER}|({DATE}|{NUMBER}) *([ap]m?)?|vero|falso|true|false|#[a-z/]+[!?]?", re.I)


def rows_of(path, delimiter, encoding):
    return list(csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline=""), delimiter=delimiter, strict=True))


def shown(cell):
    """What a spreadsheet shows of a cell, and whether it takes it as it stands."""
    match = TEXT_FORMULA.fullmatch(cell)
    return (match[1], False) if match else (cell, True)


def check_cell(where, cell, field, faults):
    text, is_plain = shown(cell)
    is_number = field["type"] == "integer"
    if is_plain and text[:1] in tuple("=+-@\t\r\n"):
        faults.append(f"{where}: {cell!r} is a formula")
    if is_plain and not is_number and NUMBER_LIKE.fullmatch(text):
        faults.append(f"{where}: {cell!r} becomes a number or a date")
    if not is_plain and is_number:
        faults.append(f"{where}: {cell!r} is to be a number")


def check_table(resource, folder, faults):
    path = folder / "excel" / resource["path"]
    if not path.read_bytes().startswith(b"\xef\xbb\xbf"):
        faults.append(f"{path.name}: no byte order mark")
    expected = rows_of(folder / resource["path"], ",", "utf-8")
    rows = rows_of(path, ";", "utf-8-sig")
    if [[shown(cell)[0] for cell in row] for row in rows] != expected:
        faults.append(f"excel/{path.name}: does not show what {path.name} says")
    for number, row in enumerate(rows[1:], 2):
        for cell, field in zip(row, resource["schema"]["fields"]):
            check_cell(f"excel/{path.name}: row {number}: {field['name']}", cell, field, faults)


def main(arguments):
    folder = pathlib.Path(arguments[0])
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    resources = [resource for resource in package["resources"] if "schema" in resource]
    faults = []
    for resource in resources:
        check_table(resource, folder, faults)
    print("\n".join(faults) or f"excel.py: {len(resources)} tables show the same")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
