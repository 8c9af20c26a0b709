#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A comparison with everything in it, in every format: as tests/diff/formats/ has them, by the grammars, and the
# same bytes from plain xsltproc.
#
#   tests/diff/formats.sh FSE_LINT
#
# FSE_UPDATE_GOLDENS=1 rewrites the files: read what changed before it is committed.
# Exit status 0: all is well; 1: each fault on a line of its own.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

fault() {
    echo "$1"
    status=1
}

# make LANGUAGE: all formats, below a folder of that name.
make() {
    local lang=$1
    mkdir "$scratch/$lang"
    (
        cd "$scratch" || exit 1
        "$lint" diff --lang "$lang" --quiet --format text="$lang/everything.txt" --format json="$lang/everything.json" \
            --format xml="$lang/everything.xml" --format markdown="$lang/everything.md" \
            --format changelog="$lang/everything.changelog.md" --format release="$lang/everything.release.xml" \
            old.xml new.xml
        [ $? -eq 1 ] || exit 1
    ) || fault "the status of the comparison is not 1"
}

# The same from xsltproc, where it is there.
compare_xsltproc() {
    local name
    command -v xsltproc >/dev/null || return 0
    for name in json:everything.json markdown:everything.md changelog:everything.changelog.md release:everything.release.xml; do
        xsltproc --nonet -o "$scratch/plain" "xslt/diff/${name%%:*}.xsl" "$scratch/en/everything.xml"
        cmp "$scratch/plain" "$scratch/en/${name#*:}" || status=1
    done
}

# The grammars, where xmllint is there to ask.
validate() {
    command -v xmllint >/dev/null || return 0
    xmllint --noout --schema schema/diff.xsd "$scratch/$1/everything.xml" 2>/dev/null || fault "$1: not by schema/diff.xsd"
    # A release alone is a log of one.
    {
        echo '<history xmlns="urn:fse:changes:1">'
        cat "$scratch/$1/everything.release.xml"
        echo '</history>'
    } >"$scratch/log.xml"
    xmllint --noout --schema schema/changes.xsd "$scratch/log.xml" 2>/dev/null || fault "$1: the release is not by schema/changes.xsd"
}

cp tests/diff/input.xml "$scratch/old.xml"
sed -f tests/diff/formats/everything.sed "$scratch/old.xml" >"$scratch/new.xml"
make en
make it
for file in "$scratch"/en/*; do
    golden=tests/diff/formats/$(basename "$file")
    # The program's version is not what this is about.
    sed 's/tool-version="[^"]*"/tool-version="0"/; s/"toolVersion": "[^"]*"/"toolVersion": "0"/' "$file" >"$scratch/shown"
    [ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || cp "$scratch/shown" "$golden"
    diff -u --label "$golden" --label now "$golden" "$scratch/shown" || status=1
done
golden=tests/diff/formats/everything.it.md
[ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || cp "$scratch/it/everything.md" "$golden"
diff -u --label "$golden" --label now "$golden" "$scratch/it/everything.md" || status=1
compare_xsltproc
validate en
validate it
# The changelog is English, whatever the messages are.
diff "$scratch/en/everything.changelog.md" "$scratch/it/everything.changelog.md" | grep '^[<>] #' && fault "the changelog has other headings in Italian"
# No line is a command to a build service.
grep -hE '^[[:space:]]*::|##\[' "$scratch"/*/* && fault "a build service would obey a line"
cd "$root" || exit 1
exit $status
