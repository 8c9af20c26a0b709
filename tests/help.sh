#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# `--help` of every script that people run, in script/, bench/ and tests/, prints help and does nothing else: it names
# the script, on standard output alone, with status 0, although no other program is there that it could run; for one in
# script/ it says how long that takes.
#
#   tests/help.sh
#
# Prints a line for each fault; exit status 0 none, 1 some.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../script/help.sh"
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin"
for program in bash env python3 sed dirname; do
    path=$(command -v "$program")
    # The interpreter itself, where a manager of versions has put something before it.
    [ "$program" != python3 ] || path=$(python3 -c 'import sys; print(sys.executable)')
    ln -s "$path" "$scratch/bin/$program"
done
faults=0
count=0

fault() {
    echo "$1 --help: $2"
    faults=$((faults + 1))
}

while read -r script; do
    status=0
    count=$((count + 1))
    PATH=$scratch/bin PYTHONDONTWRITEBYTECODE=1 "$script" --help </dev/null >"$scratch/out" 2>"$scratch/err" || status=$?
    [ "$status" -eq 0 ] || fault "$script" "status $status"
    [ ! -s "$scratch/err" ] || fault "$script" "on standard error: $(head -n 1 "$scratch/err")"
    grep -qF -- "${script##*/}" "$scratch/out" || fault "$script" "does not name the script"
    case $script in
        script/*) grep -qiE 'moment|second|minute|hour' "$scratch/out" || fault "$script" "does not say how long it takes" ;;
    esac
done < <(find script bench tests -type f -perm -u+x -not -path '*/node_modules/*' | LC_ALL=C sort)

echo "tests/help.sh: $count scripts, $faults faults"
[ "$faults" -eq 0 ]
