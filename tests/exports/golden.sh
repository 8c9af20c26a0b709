#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What the program makes of tests/data/small.xml is what tests/exports/small/ holds.
#
#   tests/exports/golden.sh FSE_LINT
#
# FSE_UPDATE_GOLDENS=1 rewrites the files: read what changed before it is committed.
# Exit status 0: all the same; 1: the differences are printed.
set -euo pipefail
lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
goldens=tests/exports/small
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

"$lint" export --quiet --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off -o "$made" tests/data/small.xml

# The golden of the file $1: the pages are called by their language.
golden_of() {
    case $1 in
        html/index.html) echo "$goldens/html-it.html" ;;
        html/*) echo "$goldens/html-${1#html/}" ;;
        *) echo "$goldens/${1##*/}" ;;
    esac
}

status=0
count=0
while IFS= read -r file; do
    golden=$(golden_of "$file")
    count=$((count + 1))
    [ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || cp "$made/$file" "$golden"
    diff -u --label "$golden" --label now "$golden" "$made/$file" || status=1
done < <(cd "$made" && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
if [ "$count" -ne "$(find "$goldens" -type f | wc -l)" ]; then
    echo "$goldens has $(find "$goldens" -type f | wc -l) files, the program made $count"
    status=1
fi
exit $status
