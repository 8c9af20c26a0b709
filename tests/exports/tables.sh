#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The CSV tables of the real dataset are what datapackage.json and csv-metadata.json say, to the readers that the
# communities of Frictionless and CSV on the Web wrote; and these see a row that is gone and a code that is none.
#
#   tests/exports/tables.sh FSE_LINT
#
# The readers come from npm; script/setup ci installs them into build/tools. A folder shared/ beside the clone may hold
# the W3C's context of CSVW and the JSON Schemas of Frictionless, which are then asked too.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 the readers are not here, which is a fault where
# CI is "true".
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
tools=$PWD/build/tools
schemas=$PWD/../shared/schemas
if [ ! -d "$tools/node_modules/datapackage" ] || ! command -v node >/dev/null; then
    echo "skipped: the readers of other people are not here; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
python=python3
! [ -x /usr/bin/python3 ] || python=/usr/bin/python3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

fault() {
    echo "$@"
    status=1
}

# The readers, asked about the folder $1.
datapackage() {
    node tests/exports/datapackage.cjs "$tools" "$1"
}

csvw() {
    node tests/exports/csvw.cjs "$tools" "$schemas/csvw.jsonld" "$1"
}

"$lint" export --quiet --to csv -o "$scratch" data/regions.xml
datapackage "$scratch/csv" || status=1
if [ -f "$schemas/csvw.jsonld" ]; then
    csvw "$scratch/csv" || status=1
else
    echo "csv-metadata.json: not read, the W3C's context is not here"
fi
if [ -d "$schemas/frictionless-1.0" ] && "$python" -c 'import jsonschema' 2>/dev/null; then
    "$python" tests/exports/frictionless.py "$schemas/frictionless-1.0" "$scratch/csv/datapackage.json" || status=1
else
    echo "datapackage.json: not held against the schemas of Frictionless, which are not here"
fi

# damage FILE EDIT READER WORDS: READER must say WORDS when sed has done EDIT to FILE.
damage() {
    rm -rf "$scratch/damaged"
    cp -r "$scratch/csv" "$scratch/damaged"
    sed -i "$2" "$scratch/damaged/$1"
    "$3" "$scratch/damaged" >"$scratch/log" && fault "$3 takes '$2' in $1"
    grep -q -- "$4" "$scratch/log" || fault "$3 does not say '$4' of '$2' in $1"
}

damage regions.csv '/^"lazio"/d' datapackage 'services.csv: Foreign key "region" violation'
damage sources.csv '/^"guide"/d' datapackage 'claim_sources.csv: Foreign key "source" violation'
damage contacts.csv 's/"basilicata"/"lucania"/' datapackage 'contacts.csv: Foreign key "region" violation'
damage steps.csv '2p' datapackage 'steps.csv: Row 3 has an unique constraint violation'
damage procedures.csv 's/"online"/"on line"/' datapackage '"enum" constraint for column "mode"'
damage datapackage.json 's|"path": "steps.csv"|"path": "excel/steps.csv"|' datapackage 'steps.csv:'
damage datapackage.json 's/"type": "string"/"type": "text"/' datapackage 'validation error'
if [ -f "$schemas/csvw.jsonld" ]; then
    damage services.csv 's/"2020"/"20"/' csvw "as_of: '20' is not as its format says"
    damage sources.csv '2p' csvw 'sources.csv: the primary key source does not tell'
    damage steps.csv '2s/^"[^"]*"/""/' csvw "steps.csv: procedure: '' is not one row of procedures.csv"
    damage csv-metadata.json '0,/"istat_region"/s//"istat"/' csvw 'regions.csv: the header is not'
fi
exit $status
