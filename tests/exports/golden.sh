#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares what plain xsltproc makes of tests/data/small.xml with the JSON and CSV goldens: golden.sh [--update]
set -eu
cd "$(dirname "$0")/../.."
input=tests/data/small.xml
goldens=tests/exports/small
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

xsltproc --nonet -o "$made/regions.json" xslt/export/json.xsl "$input"
for table in regions procedures steps credentials links sources; do
    xsltproc --nonet --stringparam table "$table" -o "$made/$table.csv" xslt/export/csv.xsl "$input"
done

if [ "${1-}" = --update ]; then
    cp "$made"/*.json "$made"/*.csv "$goldens/"
    exit
fi
status=0
for file in "$made"/*; do
    diff -u "$goldens/${file##*/}" "$file" || status=1
done
exit $status
