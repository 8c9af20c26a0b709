#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Plain xsltproc makes the same bytes of the same stylesheets as the program, for every export.
#
#   tests/exports/xsltproc.sh FSE_LINT
#
# Exit status 0: the same; 1: the files that differ are named; 77: there is no xsltproc.
set -euo pipefail
lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
if ! command -v xsltproc >/dev/null; then
    echo "skipped: xsltproc is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# The arguments with which xsltproc makes the file $1.
arguments_of() {
    local name=${1##*/}
    name=${name%.*}
    case $1 in
        json/*) echo xslt/export/json.xsl ;;
        csv/*) echo --stringparam table "$name" xslt/export/csv.xsl ;;
        html/index.html) echo --stringparam lang it xslt/export/html.xsl ;;
        html/*) echo --stringparam lang "$name" xslt/export/html.xsl ;;
        rdf/*.ttl) echo --stringparam graph "$name" --stringparam serialisation turtle xslt/export/rdf.xsl ;;
        rdf/*.jsonld) echo --stringparam graph "$name" --stringparam serialisation json-ld xslt/export/rdf.xsl ;;
        quality.html) echo xslt/report/html.xsl ;;
        quality.json) echo xslt/report/quality.xsl ;;
    esac
}

# What it makes the file $1 of, when $2 is the dataset: it, or the report of a check on that day.
input_of() {
    case $1 in
        quality.*) echo "$scratch/report.xml" ;;
        *) echo "$2" ;;
    esac
}

options=(--rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off)

# The report document of a check of the dataset $1, called data/regions.xml, on the day of its updated.
report() {
    mkdir -p "$scratch/data"
    cp "$1" "$scratch/data/regions.xml"
    (cd "$scratch" && "$lint" check --quiet "${options[@]}" --today 2026-10-04 --format xml=report.xml)
}

compare() {
    local made=$scratch/made file
    rm -rf "$made"
    report "$1"
    "$lint" export --quiet "${options[@]}" -o "$made" "$1"
    while IFS= read -r file; do
        # shellcheck disable=SC2046 # the arguments are several words
        xsltproc --nonet -o "$scratch/plain" $(arguments_of "$file") "$(input_of "$file" "$1")"
        cmp "$scratch/plain" "$made/$file" || status=1
    done < <(cd "$made" && find . -type f | sed 's|^\./||')
}

compare tests/data/small.xml
compare data/regions.xml
exit $status
