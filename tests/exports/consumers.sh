#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fresh exports are what their consumers need: JSON and CSV that readers of others take and that
# fit together, all facts of the XML, pages without a dead link.
#
#   tests/exports/consumers.sh FSE_LINT
#
# Exit status 0: all is well; 1: each fault on a line of its own; 77: there is no Python.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")"
if ! command -v python3 >/dev/null; then
    echo "skipped: python3 is not here"
    exit 77
fi
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
status=0

# A title that is a command, one that is a date and one that is a number, to a spreadsheet.
sed 's/>In comune</>=HYPERLINK(A1;1)</; s/>At the town hall</>mar-10</; s/>In der Gemeinde</>08</' \
    ../data/small.xml >"$made/spreadsheet.xml"

# cells TEXT...: what an Italian or an English Excel would make something else of is protected in the files for it.
cells() {
    local cell
    for cell; do
        sed "s|>In comune<|>$cell<|" ../data/small.xml >"$made/cell.xml"
        "$lint" export --quiet --force --rule FSE1=off --rule FSE3=off --rule FSE6=off --to csv -o "$made/cell" "$made/cell.xml" || true
        grep -qF "\"=\"\"$cell\"\"\"" "$made/cell/csv/excel/procedures.csv" || {
            echo "excel/procedures.csv: '$cell' is not protected"
            status=1
        }
        python3 excel.py "$made/cell/csv" >"$made/said" || { cat "$made/said"; status=1; }
    done
}

cells '10 marzo 2021' '1 mar' '5-mag' 'ott 3' 'marzo 2021' 'May 5, 2020' '1 Sept 2020' '9/10/2025' VERO FALSO True '(5)' \
    '10 €' '€ 10' '10%' '1e5' '3 PM' '3:30 pm' '10 marzo 2021 3 PM' '#N/D' 08

for data in "$made/spreadsheet.xml" ../data/small.xml ../../data/regions.xml; do
    "$lint" export --quiet --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off -o "$made" "$data"
    python3 readers.py "$made" || status=1
    python3 excel.py "$made/csv" || status=1
    python3 round-trip.py "$data" "$made/json/regions.json" || status=1
    python3 round-trip-tables.py "$made" || status=1
    python3 html-links.py "$made/html" || status=1
    python3 quality.py "$data" "$made/quality.json" || status=1
    python3 ../reports/pages.py "$made/quality.html" || status=1
done
exit $status
