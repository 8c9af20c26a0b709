#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The worked examples of CONTRIBUTING.md are enough: on a copy of the sources, each is built, nothing is found in the
# dataset, and every schema accepts what is exported, those of today too.
#
#   tests/docs/contributing.sh FSE_LINT
#
# The readers of the CSV files come from npm (script/setup ci), jsonschema and sqlite3 from Debian; what is not here is
# not asked. Exit status: 0 they are; 1 each fault on a line of its own; 77 there is no patch or xsltproc.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
root=$PWD
for tool in patch xsltproc xmllint cmake; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not here" && exit 77; }
done
python=$(PATH=/usr/bin:$PATH command -v python3)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
copy=$scratch/copy
status=0

fault() {
    echo "$@"
    status=1
}

# run WORDS COMMAND...: COMMAND must succeed; if not, its output follows WORDS.
run() {
    local words=$1
    shift
    "$@" >"$scratch/log" 2>&1 || fault "$words: $(tail -n 5 "$scratch/log")"
}

# example HEADING: the patches in that section of CONTRIBUTING.md.
example() {
    awk -v heading="### $1" '
        /^#/ && !inside { here = $0 == heading }
        /^```/ { inside = here && $0 == "```diff"; next }
        inside' CONTRIBUTING.md
}

# build: the program of the copy, with the files that are made of the schema.
# shellcheck disable=SC2317 # it is called by its name
build() {
    "$python" "$copy/script/code-lists" &&
        xsltproc --nonet -o "$copy/schema/resolved.xsd" "$copy/schema/resolved.xsl" "$copy/schema/regions.xsd" &&
        cmake --build "$scratch/build" --parallel "$(nproc)" --target fse-lint
}

# shellcheck disable=SC2317 # it is called by its name
valid_json() {
    "$python" - "$1" "$2" <<'END'
import json, sys
try:
    import jsonschema
except ImportError:
    sys.exit(0)
schema, data = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
jsonschema.Draft202012Validator(schema).validate(data)
END
}

# accepted TODAY: every schema accepts the export in $scratch/new; TODAY is a folder with the tables' descriptions.
accepted() {
    local tools=$root/build/tools new=$scratch/new
    run "$1: the JSON Schema of today" valid_json "$root/schema/regions.schema.json" "$new/json/regions.json"
    run "$1: the JSON Schema" valid_json "$copy/schema/regions.schema.json" "$new/json/regions.json"
    run "$1: resolved.xsd" xmllint --nonet --noout --schema "$copy/schema/resolved.xsd" "$new/xml/regions.xml"
    ! command -v sqlite3 >/dev/null || run "$1: the database" sqlite3 -bail "$scratch/$RANDOM.db" ".read $new/sqlite/regions.sql"
    if [ -d "$tools/node_modules/datapackage" ]; then
        run "$1: datapackage.json" node tests/exports/datapackage.cjs "$tools" "$new/csv"
        cp "$scratch/today/csv/"*.json "$new/csv"
        run "$1: datapackage.json of today" node tests/exports/datapackage.cjs "$tools" "$new/csv"
        if [ -f "$root/../shared/schemas/csvw.jsonld" ]; then
            run "$1: csv-metadata.json of today" node tests/exports/csvw.cjs "$tools" "$root/../shared/schemas/csvw.jsonld" "$new/csv"
        fi
    fi
}

# follow HEADING: does what the example there says, and all that has to hold then.
follow() {
    example "$1" >"$scratch/example.diff"
    run "$1: the patches" patch -d "$copy" -p1 --no-backup-if-mismatch -i "$scratch/example.diff"
    run "$1: the build" build
    run "$1: the check" "$scratch/build/fse-lint" check --today "$today" --fail-on warning "$copy/data/regions.xml"
    rm -rf "$scratch/new"
    run "$1: the export" "$scratch/build/fse-lint" export --quiet -o "$scratch/new" "$copy/data/regions.xml"
    accepted "$1"
}

shown() {
    grep -q -- "$2" "$scratch/new/$1" || fault "$1 does not have '$2'"
}

today=$(sed -n '/<regions/s/.* updated="\([^"]*\)".*/\1/p' data/regions.xml)
mkdir "$copy"
cp -r CMakeLists.txt cmake packaging LICENSE README.md CHANGELOG.md src xslt schema script po docs data "$copy"
run "today's export" "$lint" export --quiet -o "$scratch/today" data/regions.xml
run "the set-up" cmake -S "$copy" -B "$scratch/build" -DBUILD_TESTING=OFF -DFSE_MANUAL=OFF -DCMAKE_BUILD_TYPE=None -DCMAKE_C_FLAGS=-O0

follow "A new code"
shown json/regions.json '"credential": "it-wallet"'
shown csv/procedure_credentials.csv '"it-wallet"'
shown html/en/italy.html 'IT-Wallet'

sed -i 's/<platform name="TreC+"/& vendor="Trentino Digitale"/' "$copy/data/regions.xml"
follow "A new attribute"
shown xml/regions.xml 'vendor="Trentino Digitale"'
shown html/en/provincia-autonoma-di-trento.html 'TreC+ (Trentino Digitale)'
exit $status
