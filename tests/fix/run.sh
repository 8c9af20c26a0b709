#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What `fse-lint fix` does to a file, on the bad documents of the rules whose findings carry a fix (tests/rules says
# what it makes of them) and on the dataset in other hands: it leaves nothing that it could fix, makes the edits that
# the report has and no others, and does nothing the second time; patch and git apply make of its diff the same.
#
#   tests/fix/run.sh FSE_LINT rules              on the bad documents; FSE_LINT: path of the program
#   tests/fix/run.sh FSE_LINT damage             on the dataset
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage, 77 something is missing.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"

if [ $# -ne 2 ] || [ ! -x "$1" ] || [[ ! $2 =~ ^(rules|damage)$ ]]; then
    echo "usage: tests/fix/run.sh FSE_LINT rules|damage" >&2
    exit 2
fi
for program in patch git python3; do
    if ! command -v "$program" >/dev/null; then
        echo "skipped: there is no $program"
        exit 77
    fi
done
lint=$(realpath "$1")
part=$2
here=$(cd "$(dirname "$0")" && pwd)
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
faults=0
count=0
# What the documents of these tests may lack.
options=(--rule missing-jurisdiction=off --rule stale-claim=off --rule undescribed-code=off --today 2026-11-23)

fault() {
    echo "tests/fix: $1"
    faults=$((faults + 1))
}

# fixes STATUS ARGUMENT...: runs fix and looks at its status.
fixes() {
    local expected=$1 status=0
    shift
    "$lint" fix "${options[@]}" "$@" >out 2>err || status=$?
    [ "$status" -eq "$expected" ] || fault "fix $*: status $status, not $expected: $(head -n 1 err)"
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

# Fixes a copy of $1, which is to become $1.expected, and looks at everything that must hold.
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
    count=$((count + 1))
}

# The bad documents of the rules that have fixes, but for those of which nothing is fixable.
check_rules() {
    local rule test
    python3 "$here/../rules/run.py" "$lint" --write .
    for rule in $("$lint" check --format xml --fail-on never "$here/../data/small.xml" |
        python3 "$here/edits.py" rules); do
        for test in "$rule".bad.xml "$rule".*.bad.xml; do
            [ -f "$test" ] || continue
            python3 "$here/edits.py" apply "$lint" "${options[@]}" "$test" >"$test.expected"
            cmp -s "$test" "$test.expected" || check_file "$test"
        done
    done
}

# The document in other hands: every damage alone, then all together, gives the very bytes back.
check_damage() {
    local damage file
    for damage in $(python3 "$here/damage.py" list); do
        file=$damage.xml
        python3 "$here/damage.py" "$damage" <"$here/../../data/regions.xml" >"$file"
        cp "$here/../../data/regions.xml" "$file.expected"
        check_file "$file"
    done
}

"check_$part"
echo "tests/fix: $count documents, $faults faults"
[ "$faults" -eq 0 ]
