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

for data in "$made/spreadsheet.xml" ../data/small.xml ../../data/regions.xml; do
    "$lint" export --quiet --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off \
        --rule placeholder-text=off -o "$made" "$data"
    python3 readers.py "$made" || status=1
    python3 excel.py "$made/csv" || status=1
    python3 round-trip.py "$data" "$made/json/regions.json" || status=1
    python3 round-trip-tables.py "$made" || status=1
    python3 online.py "$made" || status=1
    python3 html-links.py "$made/html" || status=1
    python3 quality.py "$data" "$made/quality.json" || status=1
    python3 ../reports/pages.py "$made/quality.html" || status=1
done
exit $status
