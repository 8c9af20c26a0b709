#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A second XSD engine, Xerces, takes the schema, accepts the dataset and refuses damaged copies.
#
#   tests/schema/xerces.sh
#
# Exit status 0: it does; 1: what it does instead; 77: there is no SAX2Count (Debian's
# libxerces-c-samples).
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.."
if ! command -v SAX2Count >/dev/null; then
    echo "skipped: SAX2Count is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/data"
cp -r schema "$scratch/"
status=0

# What Xerces says of $1: it ends with 0 whatever it finds.
judge() {
    SAX2Count -f -v=always "$1" >"$scratch/out" 2>&1
    if grep -q 'Error' "$scratch/out"; then echo invalid; else echo valid; fi
}

# expect VERDICT SED-SCRIPT: about a copy of the dataset after that change.
expect() {
    sed "$2" data/regions.xml >"$scratch/data/regions.xml"
    if [ -n "$2" ] && cmp -s data/regions.xml "$scratch/data/regions.xml"; then
        echo "'$2' changes nothing"
        status=1
    elif [ "$(judge "$scratch/data/regions.xml")" != "$1" ]; then
        echo "not $1 after '$2':"
        head -n 5 "$scratch/out"
        status=1
    fi
}

expect valid ''
expect invalid '0,/<service/s//<stray\/><service/'
expect invalid '0,/ iso-3166-2="[^"]*"/s///'
expect invalid '0,/mode="online"/s//mode="on-line"/'
expect invalid '0,/<step number="1"/s//<step number="0"/'
expect invalid '0,/<national>/s//<national>text/'
expect invalid '0,/>[^<]*<\/name>/s//> <\/name>/'
exit $status
