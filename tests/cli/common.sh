# SPDX-License-Identifier: MIT
# What the tests of the command line share: the program, a project for it, and how one looks at what it
# did. Sourced with the path of the program as the only argument.
# shellcheck shell=bash

if [ $# -ne 1 ] || [ ! -x "$1" ]; then
    echo "usage: $0 FSE_LINT" >&2
    exit 2
fi
lint=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
export LC_ALL=C
unset NO_COLOR GITHUB_ACTIONS GITHUB_STEP_SUMMARY GITLAB_CI
out=$scratch/out
err=$scratch/err
input=/dev/null
faults=0
what=

fault() {
    echo "FAIL $what: $1"
    faults=$((faults + 1))
}

# run STATUS ARGUMENT...: runs the program in the project below. Trouble and wrong usage are one
# line on standard error, everything else none.
run() {
    local expected=$1 status=0 lines=0
    shift
    what="fse-lint $*"
    "$lint" "$@" <"$input" >"$out" 2>"$err" || status=$?
    [ "$status" -eq "$expected" ] || fault "status $status, not $expected: $(head -n 2 "$err" "$out")"
    [ "$expected" -lt 2 ] || lines=1
    has_lines "$lines"
}

# Standard error has that many lines, each of them ours.
has_lines() {
    [ "$(wc -l <"$err")" -eq "$1" ] || fault "$(wc -l <"$err") lines on standard error, not $1"
    ! grep -qv '^fse-lint: ' "$err" || fault "a strange line on standard error: $(head -n 1 "$err")"
}

out_has() {
    grep -q -e "$1" "$out" || fault "no '$1' on standard output: $(head -n 3 "$out")"
}

out_lacks() {
    ! grep -q -e "$1" "$out" || fault "'$1' on standard output"
}

out_is_empty() {
    [ ! -s "$out" ] || fault "standard output is not empty: $(head -n 1 "$out")"
}

err_has() {
    grep -q -e "$1" "$err" || fault "no '$1' on standard error: $(cat "$err")"
}

has_file() {
    grep -q -e "$2" "$1" || fault "no '$2' in $1: $(head -n 3 "$1")"
}

# shellcheck disable=SC2034 # the tests use it
escape=$(printf '\033')

# Whether a terminal can be made here.
has_terminal() {
    script -qec true /dev/null </dev/null >/dev/null 2>&1
}

# Runs a command on a terminal of its own, which writes to $out.
on_terminal() {
    what=$1
    script -qec "$1" /dev/null </dev/null >"$out" 2>&1
}

has_no_leftovers() {
    what="everything"
    local left
    left=$(find . -name '*.new' -o -name '*.old')
    [ -z "$left" ] || fault "left after: $left"
}

# Finds out how to run the program as somebody who may not write or read what is not theirs. Fails where
# there is no way.
become_nobody() {
    nobody=()
    [ "$(id -u)" -ne 0 ] || nobody=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    chmod 755 "$scratch"
    # Where a build that counts lines may put its counts.
    mkdir -m 777 counts
    nobody+=(env "GCOV_PREFIX=$scratch/counts")
    "${nobody[@]}" "$lint" --version >"$out" 2>&1
}

# The same as run, as that somebody.
run_as_nobody() {
    local expected=$1 status=0
    shift
    what="fse-lint $*, as nobody"
    "${nobody[@]}" "$lint" "$@" </dev/null >"$out" 2>"$err" || status=$?
    [ "$status" -eq "$expected" ] || fault "status $status, not $expected: $(cat "$err")"
    has_lines 1
}

# A project of three jurisdictions, and copies of its dataset that are wrong in one place.
# shellcheck disable=SC2034 # the tests use it
few=(--rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off --today 2026-11-23)
cd "$scratch" || exit 1
mkdir data
cp "$root/tests/data/small.xml" data/regions.xml
cp -r "$root/schema" schema
sed 's/<national>/<stray\/><national>/' data/regions.xml >error.xml
sed 's/<national>/<national/' data/regions.xml >broken.xml
sed 's/<national>/<!DOCTYPE x><national>/' data/regions.xml >doctype.xml
sed "s/<national>/$(printf '<stray\\/>%.0s' {1..2000})<national>/" data/regions.xml >many.xml
: >empty.xml
mkdir folder
