#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The static program needs nothing but itself: where there is no other file it checks, explains and exports as the other
# one does.
#
#   tests/install/static.sh
#
# Builds it (script/build static), with the sources of libxml2 and libxslt. Exit status: 0 all is well; 1 each fault on a
# line of its own; 77 there are no such sources, or no way to an empty root.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.." || exit 1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
empty=$scratch/empty
faults=0

fault() {
    echo "$1"
    faults=$((faults + 1))
}

script/sources >"$scratch/log" 2>&1 || { echo "skipped: $(tail -n 1 "$scratch/log")" && exit 77; }
enter=("$(PATH=$PATH:/usr/sbin:/sbin command -v chroot)")
[ "$(id -u)" -eq 0 ] || enter=("$(command -v unshare)" --map-root-user "${enter[@]}")
"${enter[@]}" / true 2>/dev/null || { echo "skipped: there is no way to an empty root for this user" && exit 77; }
script/build static >"$scratch/log" 2>&1 || { cat "$scratch/log" && exit 1; }

mkdir "$empty"
strip -o "$empty/fse-lint" build/static/fse-lint
cp data/regions.xml data/changes.xml "$empty"
sed 's/<national>/<stray\/><national>/' data/regions.xml >"$empty/damaged.xml"
size=$(wc -c <"$empty/fse-lint")
[ "$size" -lt 10000000 ] || fault "it has $size bytes"

# run STATUS ARGUMENT...: in the empty root; what it prints goes to $scratch/out and err.
run() {
    local expected=$1 status=0
    shift
    env -i "${enter[@]}" "$empty" /fse-lint "$@" >"$scratch/out" 2>"$scratch/err" || status=$?
    [ "$status" -eq "$expected" ] || fault "$*: status $status, not $expected: $(tail -n 2 "$scratch/err")"
    [ ! -s "$scratch/err" ] || fault "$*: $(head -n 1 "$scratch/err")"
}

run 0 --version
run 0 explain FSE201
run 0 check --fail-on error regions.xml
run 1 check --format sarif=/lint.sarif damaged.xml
[ -s "$empty/lint.sarif" ] || fault "no report in SARIF"
run 0 export --quiet -o /reports regions.xml
diff -r "$empty/reports" reports >"$scratch/log" || fault "other exports than in reports/: $(head -n 3 "$scratch/log")"
run 0 check --lang it --fail-on never regions.xml
grep -q 'giurisdizioni' "$scratch/out" || fault "it has lost its Italian"
exit $((faults > 0))
