#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# For every rule there is: a bad file gives exactly its .expect, its good twin gives nothing.
#
#   tests/rules/run.sh FSE_LINT          FSE_LINT: path of the program
#
#   FSE201-unknown-credential.bad.xml    what the rule finds fault with
#   FSE201-unknown-credential.expect     the whole standard output
#   FSE201-unknown-credential.good.xml   the same, fixed
#   FSE201-unknown-credential.options    if there: options, one a line, in place of the default
#
# FSE_UPDATE_GOLDENS=1 rewrites the .expect files: read what changed before it is committed.
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -x "$1" ]; then
    echo "usage: tests/rules/run.sh FSE_LINT" >&2
    exit 2
fi
lint=$(realpath "$1")
cd "$(dirname "$0")"
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The small documents of these tests have few jurisdictions, ways and code lists, and age.
default_options=(--rule missing-jurisdiction=off --rule stale-claim=off --rule undescribed-code=off
    --rule online-only=off)
faults=0

fault() {
    echo "tests/rules/$1: $2"
    faults=$((faults + 1))
}

# check TEST FILE: what the program says of FILE, in $scratch/out, and its exit status, in $status.
check() {
    local options=("${default_options[@]}")
    if [ -f "$1.options" ]; then
        mapfile -t options <"$1.options"
    fi
    status=0
    "$lint" check "${options[@]}" --today 2026-11-23 --color never --fail-on note "$2" \
        >"$scratch/out" 2>"$scratch/err" || status=$?
    if [ -s "$scratch/err" ]; then
        fault "$2" "writes to standard error: $(head -n 1 "$scratch/err")"
    fi
}

check_bad() {
    check "$1" "$1.bad.xml"
    if [ "$status" -ne 1 ]; then
        fault "$1.bad.xml" "exit status $status, not 1"
    fi
    if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
        cp "$scratch/out" "$1.expect"
    fi
    if [ ! -f "$1.expect" ]; then
        fault "$1.expect" "is missing"
    elif ! diff -u --label "$1.expect" --label now "$1.expect" "$scratch/out"; then
        fault "$1.expect" "is not what the program says"
    fi
    # Only the rule that is tested, and that at least once.
    if ! grep -q "^$1\.bad\.xml:.* \[${1%%-*} ${1#*-}\]\$" "$scratch/out"; then
        fault "$1.bad.xml" "the rule finds nothing in it"
    fi
    if grep "^$1\.bad\.xml:.*\[FSE[0-9]* [a-z0-9-]*\]\$" "$scratch/out" |
        grep -v "\[${1%%-*} ${1#*-}\]\$"; then
        fault "$1.bad.xml" "another rule finds something in it"
    fi
}

check_good() {
    check "$1" "$1.good.xml"
    if [ "$status" -ne 0 ]; then
        cat "$scratch/out"
        fault "$1.good.xml" "exit status $status, not 0"
    fi
}

rules=$("$lint" rules | awk '{ print $1 "-" $2 }')
for rule in $rules; do
    if [ ! -f "$rule.bad.xml" ] || [ ! -f "$rule.good.xml" ]; then
        fault "$rule.bad.xml" "it or its .good.xml is missing"
        continue
    fi
    check_bad "$rule"
    check_good "$rule"
done

# No file without a rule.
for file in FSE*; do
    test=${file%%.*}
    if ! grep -qx -- "$test" <<<"$rules"; then
        fault "$file" "no rule is called so"
    fi
done

count=$(wc -w <<<"$rules")
if [ "$faults" -gt 0 ]; then
    echo "tests/rules: $faults faults in the tests of $count rules"
    exit 1
fi
echo "tests/rules: $count rules, a bad and a good file each"
