#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Plain xsltproc makes the same bytes of the same stylesheets as the program, for every export but the resolved
# document, of which the others are made, and the QR codes, which it draws.
#
#   tests/exports/xsltproc.sh FSE_LINT
#
# Exit status 0: the same; 1: the files that differ are named; 77: there is no xsltproc.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
if ! command -v xsltproc >/dev/null; then
    echo "skipped: xsltproc is not here"
    exit 77
fi
scratch=$(mktemp -d)
made=$scratch/made
trap 'rm -rf "$scratch"' EXIT
status=0

# The arguments with which xsltproc makes the file $1, perhaps with others beside it.
arguments_of() {
    case $1 in
        json/*) echo xslt/export/json.xsl ;;
        csv/*) echo xslt/export/csv.xsl ;;
        sqlite/*) echo xslt/export/sqlite.xsl ;;
        html/*/*) echo --stringparam lang "$(basename "$(dirname "$1")")" xslt/export/html.xsl ;;
        html/*) echo xslt/export/html/files.xsl ;;
        rdf/*) echo xslt/export/rdf.xsl ;;
        quality.html) echo xslt/report/html.xsl ;;
        quality.json) echo xslt/report/quality.xsl ;;
        changes.json) echo xslt/export/changes.xsl ;;
        changes.atom) echo xslt/export/atom.xsl ;;
        manifest.json) echo xslt/export/manifest.xsl ;;
        SHA256SUMS) echo xslt/export/sha256sums.xsl ;;
    esac
}

# What it makes the file $1 of: the resolved document, the report of a check on the day of its updated,
# the history, or the list of the files.
input_of() {
    case $1 in
        quality.*) echo "$scratch/report.xml" ;;
        changes.*) echo "$scratch/history.xml" ;;
        manifest.json) echo "$scratch/files.xml" ;;
        SHA256SUMS) echo "$scratch/files-and-manifest.xml" ;;
        *) echo "$made/xml/regions.xml" ;;
    esac
}

options=(--rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off)

# The report document of a check of the dataset $1, called data/regions.xml, on the day of its updated.
report() {
    mkdir -p "$scratch/data"
    cp "$1" "$scratch/data/regions.xml"
    (cd "$scratch" && "$lint" check --quiet "${options[@]}" --today 2026-10-04 --format xml=report.xml)
}

# The value of the first attribute $1 in the file $2.
attribute() {
    grep -o -m 1 " $1=\"[^\"]*\"" "$2" | cut -d '"' -f 2
}

hash_of() {
    sha256sum "$1" | cut -d ' ' -f 1
}

# The list of the exports in $made, those of $2 but the manifest itself, made of the dataset $1.
list() {
    local path
    printf '<files schema-version="%s" data-version="%s" updated="%s" generator-version="%s"' \
        "$(attribute schema-version "$1")" "$(attribute data-version "$1")" \
        "$(attribute updated "$1")" "$("$lint" --version | cut -d ' ' -f 2)"
    printf ' dataset-size="%s" dataset-sha256="%s">\n' "$(wc -c <"$1")" "$(hash_of "$1")"
    while IFS= read -r path; do
        printf '<file path="%s" size="%s" sha256="%s" media-type="%s"/>\n' "$path" \
            "$(wc -c <"$made/$path")" "$(hash_of "$made/$path")" "$(media_type "$path")"
    done <"$2"
    echo '</files>'
}

media_type() {
    grep -A 3 -F "\"path\": \"$1\"" "$made/manifest.json" | sed -n 's/.*"mediaType": "\(.*\)"/\1/p'
}

# The log $2 with what the history says of the dataset $1.
history() {
    local title publisher versions
    title=$(sed -n '/<title xml:lang="en">/{s|.*>\(.*\)</title>.*|\1|p;q}' "$1")
    publisher=$(sed -n '/<about /{s/.*\(publisher="[^"]*" license="[^"]*"\).*/\1/p;q}' "$1")
    versions=$(sed -n 's/.*\(schema-version="[^"]*" data-version="[^"]*" updated="[^"]*"\).*/\1/p' "$1")
    sed "s|^<history .*|<history xmlns=\"urn:fse:changes:1\" $versions title=\"$title\" $publisher>|" "$2" >"$scratch/history.xml"
}

# compare DATASET LOG
compare() {
    local file output
    rm -rf "$made"
    report "$1"
    history "$1" "$2"
    "$lint" export --quiet "${options[@]}" --changes "$2" -o "$made" "$1"
    sed 's/^[0-9a-f]*  //' "$made/SHA256SUMS" >"$scratch/paths"
    list "$1" "$scratch/paths" >"$scratch/files-and-manifest.xml"
    grep -vx manifest.json "$scratch/paths" >"$scratch/others"
    list "$1" "$scratch/others" >"$scratch/files.xml"
    rm -rf "$scratch/plain"
    while IFS= read -r file; do
        # A stylesheet that makes several files names them below the folder; one that makes one writes to the path.
        if [ ! -e "$scratch/plain/$file" ]; then
            output=$scratch/plain/
            case $file in csv/* | html/* | rdf/*) ;; *) output=$scratch/plain/$file ;; esac
            mkdir -p "$scratch/plain/$(dirname "$file")"
            # shellcheck disable=SC2046 # the arguments are several words
            xsltproc --nonet -o "$output" $(arguments_of "$file") "$(input_of "$file")"
        fi
        cmp "$scratch/plain/$file" "$made/$file" || status=1
    done < <(cd "$made" && find . -type f ! -path ./xml/regions.xml ! -path './html/qr/*' | sed 's|^\./||')
}

compare tests/data/small.xml tests/data/small-changes.xml
compare data/regions.xml data/changes.xml
exit $status
