#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The report document is valid by schema/report.xsd, whatever was checked: every bad and every
# hostile document of the tests, several in one run, one that is not there. So is the catalogue.
#
#   tests/reports/document.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
count=0
faults=0

# is_valid WHAT: the document in $scratch/report.xml, about WHAT.
is_valid() {
    count=$((count + 1))
    if ! xmllint --noout --schema schema/report.xsd "$scratch/report.xml" 2>"$scratch/errors"; then
        echo "the document about $1: $(head -n 1 "$scratch/errors")"
        faults=$((faults + 1))
    fi
}

# check FILE...: the document of one run over them is valid.
check() {
    "$lint" check --quiet --today 2026-11-23 --format "xml=$scratch/report.xml" "$@" 2>/dev/null
    is_valid "$*"
}

python3 tests/rules/run.py "$lint" --write "$scratch/rules"
check "$scratch"/rules/*.bad.xml none.xml
for file in data/regions.xml tests/hostile/*.xml; do
    check "$file"
done
for language in en it; do
    "$lint" rules --lang "$language" --format "xml=$scratch/report.xml"
    is_valid "the rules in $language"
    if [ "$(grep -o '<family ' "$scratch/report.xml" | wc -l)" -ne "$(grep -o 'id="FSE.' "$scratch/report.xml" | sort -u | wc -l)" ]; then
        echo "there are other families than those of the rules"
        faults=$((faults + 1))
    fi
done
echo "$count documents, $faults not valid"
[ "$faults" -eq 0 ]
