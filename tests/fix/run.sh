#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# For every rule whose findings carry a fix, on the bad file of tests/rules: `fix` leaves none that
# it could fix, makes the edits that the report has and no others, and does nothing the second
# time; patch and git apply make of its diff what it makes itself.
#
#   tests/fix/run.sh FSE_LINT                    FSE_LINT: path of the program
#
#   FSE402-not-https.diff                        what `fix --diff` prints of the rule's bad file
#
# FSE_UPDATE_GOLDENS=1 rewrites the .diff files: read what changed before it is committed.
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage, 77 something is missing.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -x "$1" ]; then
    echo "usage: tests/fix/run.sh FSE_LINT" >&2
    exit 2
fi
for program in patch git python3; do
    if ! command -v "$program" >/dev/null; then
        echo "skipped: there is no $program"
        exit 77
    fi
done
lint=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
faults=0

fault() {
    echo "tests/fix: $1"
    faults=$((faults + 1))
}

# fixes STATUS ARGUMENT...: runs fix with what the test of the rule takes for options.
fixes() {
    local expected=$1 status=0
    shift
    "$lint" fix "${options[@]}" --today 2026-11-23 "$@" >out 2>err || status=$?
    [ "$status" -eq "$expected" ] || fault "fix $*: status $status, not $expected: $(head -n 1 err)"
}

# The findings of the rule $1 in the file $2 that carry a fix, a line each.
fixable() {
    "$lint" check "${options[@]}" --today 2026-11-23 --fail-on never --format xml "$2" |
        python3 "$here/edits.py" count "$1"
}

# What fix makes of the file $1 is in $1.fixed; others make the same of its diff.
check_diff() {
    cp "$1" "patched-$1"
    sed "1,2s/$1/patched-$1/" <"$1.diff" >patched.diff
    patch --quiet --no-backup-if-mismatch -p1 <patched.diff || fault "patch does not take the diff of $1"
    cmp "$1.fixed" "patched-$1" || fault "patch makes something else of $1"
    mkdir -p repository
    cp "$1" repository/
    (cd repository && GIT_DIR=/nonexistent git apply --whitespace=nowarn -p1 <"../$1.diff") ||
        fault "git apply does not take the diff of $1"
    cmp "$1.fixed" "repository/$1" || fault "git apply makes something else of $1"
}

# Mends a copy of $1, which is to become $1.expected, and looks at everything that must hold.
check_file() {
    local before
    chmod 640 "$1"
    before=$(cksum <"$1")
    fixes 1 --diff "$1"
    mv out "$1.diff"
    [ "$(cksum <"$1")" = "$before" ] || fault "fix --diff writes to $1"
    cp -p "$1" "$1.fixed"
    fixes 0 "$1.fixed"
    grep -q ": fixed:$" out || fault "fix does not say what it fixed in $1"
    cmp "$1.expected" "$1.fixed" || fault "fix makes something else of $1 than it should"
    [ "$(stat -c %a "$1.fixed")" = 640 ] || fault "fix changes the mode of $1"
    check_diff "$1"
    fixes 0 "$1.fixed"
    grep -q ": nothing to fix$" out || fault "a second run fixes something in $1"
    cmp "$1.expected" "$1.fixed" || fault "a second run changes $1"
    fixes 0 --diff "$1.fixed"
    [ ! -s out ] || fault "a diff of what is fixed in $1"
}

check_golden() {
    local golden=$here/${1%.bad.xml}.diff
    if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
        cp "$1.diff" "$golden"
    fi
    diff -u --label "$golden" --label now "$golden" "$1.diff" || fault "$golden is not what fix --diff says"
}

check_rule() {
    local test=$1 rule=${1%%-*}
    options=(--rule missing-jurisdiction=off --rule stale-claim=off --rule undescribed-code=off)
    if [ -f "$here/../rules/$test.options" ]; then
        mapfile -t options <"$here/../rules/$test.options"
    fi
    cp "$here/../rules/$test.bad.xml" .
    [ "$(fixable "$rule" "$test.bad.xml")" -gt 0 ] || fault "no finding of $test carries a fix"
    python3 "$here/edits.py" apply "$lint" "${options[@]}" --today 2026-11-23 "$test.bad.xml" \
        >"$test.bad.xml.expected"
    check_file "$test.bad.xml"
    check_golden "$test.bad.xml"
    [ "$(fixable "$rule" "$test.bad.xml.fixed")" -eq 0 ] || fault "something of $test is left to fix"
}

# The document in other hands: every damage alone, then all together, gives the very bytes back.
check_damage() {
    local damage file
    options=()
    for damage in $(python3 "$here/damage.py" list); do
        file=$damage.xml
        python3 "$here/damage.py" "$damage" <"$here/../../data/regions.xml" >"$file"
        cp "$here/../../data/regions.xml" "$file.expected"
        check_file "$file"
    done
}

fixable_rules=$("$lint" check --format xml --fail-on never "$here/../data/small.xml" |
    python3 "$here/edits.py" rules)
for test in $fixable_rules; do
    check_rule "$test"
done
check_damage

# No golden without a rule.
for file in "$here"/*.diff; do
    grep -qx -- "$(basename "$file" .diff)" <<<"$fixable_rules" || fault "$file: no rule is called so"
done

count=$(wc -w <<<"$fixable_rules")
if [ "$faults" -gt 0 ]; then
    echo "tests/fix: $faults faults in the fixes of $count rules"
    exit 1
fi
echo "tests/fix: the fixes of $count rules"
