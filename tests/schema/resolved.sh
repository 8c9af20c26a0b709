#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The resolved documents of the exports are what schema/resolved.xsd says: xmllint and, where it is here, Xerces say so.
#
#   tests/schema/resolved.sh FILE...
#
# Exit status 0: they are; 1: what is wrong; 77: there is no xmllint.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.."
if ! command -v xmllint >/dev/null; then
    echo "skipped: xmllint is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp schema/resolved.xsd schema/xml.xsd "$scratch/"
hint='xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:fse:resolved:1 resolved.xsd"'
status=0
for file in "$@"; do
    xmllint --nonet --noout --schema schema/resolved.xsd "$file" 2>"$scratch/out" || {
        cat "$scratch/out"
        status=1
    }
    command -v SAX2Count >/dev/null || continue
    sed "0,/<regions /s||<regions $hint |" "$file" >"$scratch/document.xml"
    SAX2Count -f -v=always "$scratch/document.xml" >"$scratch/out" 2>&1
    if grep -q Error "$scratch/out"; then
        echo "$file, by Xerces:"
        head -n 5 "$scratch/out"
        status=1
    fi
done
exit $status
