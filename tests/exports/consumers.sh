#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fresh exports are what their consumers need: JSON and CSV that readers of others take and that
# fit together, all facts of the XML, pages without a dead link.
#
#   tests/exports/consumers.sh FSE_LINT
#
# Exit status 0: all is well; 1: each fault on a line of its own; 77: there is no Python.
set -euo pipefail
lint=$(realpath "$1")
cd "$(dirname "$0")"
if ! command -v python3 >/dev/null; then
    echo "skipped: python3 is not here"
    exit 77
fi
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
status=0

for data in ../data/small.xml ../../data/regions.xml; do
    "$lint" export --quiet --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off -o "$made" "$data"
    python3 readers.py "$made" || status=1
    python3 round-trip.py "$data" "$made/json/regions.json" || status=1
    python3 html-links.py "$made/html" || status=1
    python3 quality.py "$data" "$made/quality.json" || status=1
    python3 ../reports/pages.py "$made/quality.html" || status=1
done
exit $status
