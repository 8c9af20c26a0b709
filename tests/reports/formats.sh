#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every format of a report that is a stylesheet: its golden, and plain xsltproc.
#
#   tests/reports/formats.sh FSE_LINT
#
# The goldens are of everything.xml, a report document with all that one can have, which is valid by
# schema/report.xsd. The program makes of what it checks what plain xsltproc makes of its report
# document, in both languages. FSE_UPDATE_GOLDENS=1 rewrites the goldens: read what changed.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 xsltproc or xmllint is not here.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
if ! command -v xsltproc >/dev/null || ! command -v xmllint >/dev/null; then
    echo "skipped: xsltproc or xmllint is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
here=tests/reports
mapfile -t formats < <("$lint" check --list-formats | sed 's/ .*//' | grep -vx -e text -e xml)

# The golden of the format $1.
golden_of() {
    case $1 in
        html | json | sarif) echo "$here/everything.$1" ;;
        markdown) echo "$here/everything.md" ;;
        github) echo "$here/everything.github.log" ;;
        gitlab) echo "$here/everything.gitlab.json" ;;
        *) echo "$here/everything.$1.xml" ;;
    esac
}

compare_golden() {
    local golden
    golden=$(golden_of "$1")
    xsltproc --nonet "xslt/report/$1.xsl" $here/everything.xml >"$scratch/made" || status=1
    [ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || cp "$scratch/made" "$golden"
    diff -u --label "$golden" --label now "$golden" "$scratch/made" || status=1
}

# plain LANG FILE...: what the program makes of the files is what xsltproc makes of its document.
plain() {
    local lang=$1 format options=()
    shift
    for format in "${formats[@]}"; do
        options+=(--format "$format=$scratch/report.$format")
    done
    "$lint" check --quiet --lang "$lang" --today 2026-11-23 --min-complete 50 --rule stale-claim=warning \
        --rule missing-portal=off --format "xml=$scratch/report.xml" "${options[@]}" "$@" 2>/dev/null
    for format in "${formats[@]}"; do
        xsltproc --nonet "xslt/report/$format.xsl" "$scratch/report.xml" | cmp - "$scratch/report.$format" || status=1
    done
}

xmllint --noout --schema schema/report.xsd $here/everything.xml 2>"$scratch/errors" ||
    { head -n 1 "$scratch/errors" && status=1; }
for format in "${formats[@]}"; do
    compare_golden "$format"
done
python3 tests/rules/run.py "$lint" --write "$scratch/rules"
for lang in en it; do
    plain $lang data/regions.xml
    plain $lang ./tests/data/small.xml "$scratch"/rules/FSE[0-3]*.bad.xml none.xml tests/hostile/*.xml
done
exit $status
