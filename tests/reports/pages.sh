#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The reports for people, html and markdown: their goldens, and whether text can break out of them.
#
#   tests/reports/pages.sh FSE_LINT
#
# The goldens are of everything.xml, a report document with all that one can have, which is valid by
# schema/report.xsd. The program makes of what it checks what plain xsltproc makes of its report
# document, in both languages. FSE_UPDATE_GOLDENS=1 rewrites the goldens: read what changed.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 xsltproc or Python is not here.
set -uo pipefail
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
if ! command -v xsltproc >/dev/null || ! command -v xmllint >/dev/null || ! command -v python3 >/dev/null; then
    echo "skipped: xsltproc, xmllint or python3 is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
here=tests/reports

golden() {
    xsltproc --nonet "xslt/report/$1.xsl" $here/everything.xml >"$scratch/made"
    [ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || cp "$scratch/made" "$here/everything.$2"
    diff -u --label "everything.$2" --label now "$here/everything.$2" "$scratch/made" || status=1
}

# plain LANG FILE...: what the program makes of the files is what xsltproc makes of its document.
plain() {
    local lang=$1 format
    shift
    "$lint" check --quiet --lang "$lang" --today 2026-11-23 --min-complete 50 --format "xml=$scratch/report.xml" \
        --format "html=$scratch/report.html" --format "markdown=$scratch/report.markdown" "$@" 2>/dev/null
    for format in html markdown; do
        xsltproc --nonet "xslt/report/$format.xsl" "$scratch/report.xml" | cmp - "$scratch/report.$format" || status=1
    done
}

xmllint --noout --schema schema/report.xsd $here/everything.xml 2>"$scratch/errors" ||
    { head -n 1 "$scratch/errors" && status=1; }
golden html html
golden markdown md
for lang in en it; do
    plain $lang data/regions.xml
    plain $lang tests/data/small.xml tests/rules/FSE[0-3]*.bad.xml none.xml tests/hostile/*.xml
    python3 $here/pages.py "$scratch/report.html" || status=1
done
python3 $here/pages.py || status=1
exit $status
