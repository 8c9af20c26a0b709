#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""In the CSV files for Excel, a cell that an Italian or an English Excel would turn into something else is kept as text.

Status 0: all is well. 1: each fault on a line of its own.
"""

import argparse
import csv
import html
import io
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[2]
TEXT = '<text xml:lang="it">Apri il portale.</text>'
# What becomes a date, a time, a truth value, an amount, a negative number or a power of ten there, and what stays.
CHANGED = """10 marzo 2021|1 mar|5-mag|mar 10|10 May|2 settembre|12/5/2020|2021-10|1-2|dicembre 2021|3 PM|10:30 am|7 p
VERO|Falso|TRUE|false|(5)|10 €|€ 10|$5|5%|1e5|1.000,50|08|1 1/2|gennaio 2021|2021 mar 10|10 mar 2021 3 PM|(10 €)|3-mar-21|1.000.000|#N/D|10€""".replace("\n", "|").split("|")
KEPT = "Marzo|Vero amico|5 amici|Trueman|Apri il 5 marzo|10 marzo 2021 alle 5|TS-CNS|A4".split("|")


def cell_of(program, folder, text):
    document = (ROOT / "docs/example.xml").read_text(encoding="utf-8")
    assert document.count(TEXT) > 0
    path = folder / "example.xml"
    path.write_text(document.replace(TEXT, TEXT.replace("Apri il portale.", html.escape(text)), 1), encoding="utf-8")
    subprocess.run([program, "export", "-q", "--force", "--to", "csv", "-o", folder, path], check=False)
    rows = csv.reader(
        io.StringIO((folder / "csv/excel/steps.csv").read_text(encoding="utf-8-sig"), newline=""), delimiter=";"
    )
    return next(cell for row in rows for cell in row if text in cell)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="FSE_LINT")
    program = parser.parse_args().program
    faults = []
    with tempfile.TemporaryDirectory() as name:
        for text in CHANGED + KEPT:
            cell = cell_of(program, pathlib.Path(name), text)
            if cell != (f'="{text}"' if text in CHANGED else text):
                faults.append(f"{text!r} is written as {cell!r}")
    print("\n".join(faults) or f"excel_cells.py: {len(CHANGED)} cells stay texts, {len(KEPT)} are as they were")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
