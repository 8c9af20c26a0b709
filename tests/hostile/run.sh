#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Inputs that must be refused.
#
#   tests/hostile/run.sh PROGRAM files     each file here against its expected report; FSE_UPDATE_GOLDENS=1 rewrites it
#   tests/hostile/run.sh PROGRAM sizes     those that are too large to keep
set -uo pipefail
shopt -s lastpipe # what reads a document from a pipe counts its faults here
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
program=$(realpath "$1")
cd "$(dirname "$0")" || exit 1
export LC_ALL=C.UTF-8
options=(--color never --today 2026-11-23 --rule missing-jurisdiction=off --rule stale-claim=off --rule weak-evidence=off
    --rule missing-portal=off --rule undescribed-code=off --rule missing-translation=off --rule unsupported-date=off
    --rule online-only=off)
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "FAIL $1"
    failed=1
}

# Runs the program on $1 with a bound on time, memory and its status: 1, and nothing on
# standard error.
refuses() {
    local file=$1 out=$2 status
    timeout 60 "$program" check "${options[@]}" "$file" >"$out" 2>"$scratch/err"
    status=$?
    [ "$status" -eq 1 ] || fail "$file: status $status, not 1"
    [ -s "$scratch/err" ] && fail "$file: standard error says $(head -1 "$scratch/err")"
    if LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]' "$out"; then
        fail "$file: a raw control character in the report"
    fi
}

check_files() {
    local file expected
    for file in *.xml; do
        expected=${file%.xml}.expect
        refuses "$file" "$scratch/out"
        if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
            cp "$scratch/out" "$expected"
        elif ! diff -u "$expected" "$scratch/out"; then
            fail "$file"
        fi
    done
}

# refuses_generated NAME PATTERN: standard input is the document; its report has PATTERN.
refuses_generated() {
    cat >"$scratch/$1.xml"
    refuses "$scratch/$1.xml" "$scratch/out"
    grep -q "$2" "$scratch/out" || fail "$1: no '$2' in: $(head -1 "$scratch/out")"
    rm "$scratch/$1.xml"
}

repeat() {
    head -c "$2" /dev/zero | sed "s/\x00/$1/g"
}

check_sizes() {
    local open
    # A strict check looks for the end of the document at each comparison of a few bytes.
    export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}strict_string_checks=0
    open='<regions xmlns="urn:fse:regions:1" schema-version="1.0" data-version="1.0.0" updated="2026-10-04">'
    { repeat '<a>' 100000; } | refuses_generated deep 'too deep.*FSE005'
    { printf '%s<about>' "$open"; repeat x 100000000; } | refuses_generated huge 'too large.*FSE005'
    { printf '%s<about>' "$open"; repeat x 9000000; printf '</about></regions>'; } |
        refuses_generated long-text 'text too long.*FSE005'
    { printf '%s<about publisher="' "$open"; repeat x 2000000; printf '"/></regions>'; } |
        refuses_generated long-attribute 'attribute too long.*FSE005'
    { printf '<'; repeat x 2000; printf '/>'; } | refuses_generated long-name 'name too long.*FSE005'
    { printf '%s<about' "$open"; seq 1 300 | sed 's/.*/ a&="1"/' | tr -d '\n'; printf '/></regions>'; } |
        refuses_generated attributes 'too many attributes.*FSE005'
    { printf '%s<about>' "$open"; repeat '<t\/>' 200000; printf '</about></regions>'; } |
        refuses_generated elements 'too many elements.*FSE005'
    { printf '%s<?fse-lint reason="' "$open"; repeat x 9000000; printf '"?><about/></regions>'; } |
        refuses_generated long-instruction 'processing instruction too long.*FSE005'
    { printf '%s<?fse-lint ignore="' "$open"; repeat x 8000000; printf '"?><about/></regions>'; } |
        refuses_generated long-suppression 'gives no reason.*FSE011'
    # Many suppressions over many findings, of their rule and of another; many that cover nothing.
    unused='<?fse-lint ignore="not-https" reason="r"?>'
    used='<?fse-lint ignore="stray-space" reason="r"?>'
    { printf '%s' "$open"; yes "$unused$used" | head -n 10000; printf '<national>'; repeat '<note sources=" a"\/>' 10000; printf '</national></regions>'; } |
        refuses_generated many-suppressions ', 10000 suppressed'
    { printf '%s<about>' "$open"; yes "$unused" | head -n 20000; printf '</about></regions>'; } |
        refuses_generated many-strays '20[0-9]* errors'
    # Start tags that do not end, after an end tag that is another's.
    { printf '%s<about>\n  <title>\n    </titel>' "$open"; repeat '<title ' 3000000; } |
        refuses_generated many-starts "does not end <title>"
}

case ${2:-} in
    files) check_files ;;
    sizes) check_sizes ;;
    *)
        echo "usage: tests/hostile/run.sh PROGRAM files|sizes" >&2
        exit 2
        ;;
esac
exit $failed
