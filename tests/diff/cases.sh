#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What fse-lint diff says of small changes to tests/diff/input.xml: tests/diff/cases/NAME.sed makes one,
# NAME.expect is what is said, with the exit status as its last line. NAME.old.sed, where it is there, makes what is
# changed then. Those called same-* change no meaning.
#
#   tests/diff/cases.sh FSE_LINT
#
# FSE_UPDATE_GOLDENS=1 rewrites the files: read what changed before it is committed.
# Exit status 0: all the same; 1: the differences are printed.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# says OLD NEW: what the program says, and its exit status.
says() {
    (cd "$scratch" && "$lint" diff "$@" 2>&1; echo "status $?")
}

for edit in tests/diff/cases/*.sed; do
    [[ $edit != *.old.sed ]] || continue
    name=$(basename "$edit" .sed)
    expected=${edit%.sed}.expect
    cp tests/diff/input.xml "$scratch/old.xml"
    [ ! -f "${edit%.sed}.old.sed" ] || sed -i -f "${edit%.sed}.old.sed" "$scratch/old.xml"
    sed -f "$edit" "$scratch/old.xml" >"$scratch/new.xml"
    if cmp -s "$scratch/old.xml" "$scratch/new.xml"; then
        echo "$edit changes nothing"
        status=1
    fi
    says old.xml new.xml >"$scratch/said"
    [ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || cp "$scratch/said" "$expected"
    diff -u --label "$expected" --label now "$expected" "$scratch/said" || status=1
    case $name in
        same-*) grep -qx 'no change in meaning; data-version 1.0.0 may stay' "$scratch/said" || status=1 ;;
    esac
done
exit $status
