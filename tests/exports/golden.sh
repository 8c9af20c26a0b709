#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What the program makes of tests/data/small.xml is what tests/exports/small/ holds, and the same
# with a suppression before every element and another instruction in every text.
#
#   tests/exports/golden.sh FSE_LINT
#
# FSE_UPDATE_GOLDENS=1 rewrites the files: read what changed before it is committed.
# Exit status 0: all the same; 1: the differences are printed.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
goldens=tests/exports/small
made=$(mktemp -d)
marked=$(mktemp -d)
trap 'rm -rf "$made" "$marked"' EXIT

# export FOLDER FILE [OPTION...]
export_to() {
    "$lint" export --quiet --rule missing-jurisdiction=off --rule undescribed-code=off \
        --rule missing-translation=off --changes tests/data/small-changes.xml -o "$@"
}

export_to "$made" tests/data/small.xml

status=0
count=0
while IFS= read -r file; do
    golden=$goldens/$file
    count=$((count + 1))
    [ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || install -D -m 644 "$made/$file" "$golden"
    diff -u --label "$golden" --label now "$golden" "$made/$file" || status=1
done < <(cd "$made" && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
if [ "$count" -ne "$(find "$goldens" -type f | wc -l)" ]; then
    echo "$goldens has $(find "$goldens" -type f | wc -l) files, the program made $count"
    status=1
fi

sed '/<regions/,$ {
    /<regions/b
    s/<[a-z]/<?fse-lint ignore="not-https" reason="none"?>&/g
    s/>[A-Za-z]/&<?p?>/g
}' tests/data/small.xml >"$marked/small.xml"
export_to "$marked/made" "$marked/small.xml" --rule unknown-suppression=off
# The report on the quality shows lines of the file, and what suppresses nothing; the manifest has
# its hash.
diff -r -x 'quality.*' -x manifest.json -x SHA256SUMS "$made" "$marked/made" || status=1
exit $status
