#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# script/install installs into a prefix, which may have spaces in it, and removes all of it again, and nothing else.
#
#   tests/install/script.sh
#
# Exit status 0: all is well; 1: each fault on a line of its own.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
faults=0
# What a person installed from here can still be removed.
[ ! -f "$root/build/installed.txt" ] || mv "$root/build/installed.txt" "$scratch/kept"
trap '[ ! -f "$scratch/kept" ] || mv "$scratch/kept" "$root/build/installed.txt"; rm -rf "$scratch"' EXIT

# run STATUS WORDS ARGUMENT...: script/install, from elsewhere; it must say WORDS.
run() {
    local expected=$1 words=$2 status=0
    shift 2
    (cd "$scratch" && "$root/script/install" "$@") >"$scratch/out" 2>&1 || status=$?
    if [ "$status" -ne "$expected" ] || ! grep -qF -- "$words" "$scratch/out"; then
        echo "script/install $*: status $status, not $expected: $(head -n 3 "$scratch/out")"
        faults=$((faults + 1))
    fi
}

mkdir -p "$scratch/my files/share/man/man1"
echo mine >"$scratch/my files/share/man/man1/mine.1"
run 3 'has installed nothing' --remove
run 0 "installed $scratch/my files/bin/fse-lint" "my files"
"$scratch/my files/bin/fse-lint" --version >"$scratch/out" 2>&1 || { echo "it does not run" && faults=1; }
run 0 removed --remove
left=$(cd "$scratch" && find "my files" -type f -o -name '*fse*')
[ "$left" = 'my files/share/man/man1/mine.1' ] || { echo "left: $left" && faults=1; }
run 2 'usage: ' --nonsense
run 2 'usage: ' one two
exit $((faults > 0))
