#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The same dataset gives the same bytes, whoever exports it: in other languages, time zones, folders and
# homes, with another mask, on another day, from standard input, and several times at once.
#
#   tests/exports/reproducible.sh FSE_LINT
#
# Exit status 0: the same; 1: the files that differ are named.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
data=$(realpath "$(dirname "$0")/../../data/regions.xml")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# same NAME: the files in the folder NAME are those of the first export.
same() {
    diff -r "$scratch/first" "$scratch/$1" || {
        echo "FAIL: other files with $1"
        status=1
    }
}

# export_to NAME COMMAND...: runs the command, which ends in the program and options, into the folder NAME.
export_to() {
    local name=$1
    shift
    "$@" export --quiet -o "$scratch/$name" "$data"
}

log=$(dirname "$data")/changes.xml
export_to first env -i "$lint"
(cd "$scratch/first" && sha256sum --check --strict --quiet SHA256SUMS)

(
    umask 077
    cd /
    export_to east env LC_ALL=it_IT.UTF-8 LANG=it_IT.UTF-8 LANGUAGE=it TZ=Pacific/Kiritimati \
        HOME=/nonexistent TMPDIR=/nonexistent USER=nobody "$lint"
)
same east
(
    umask 002
    export_to west env LC_ALL=tr_TR.UTF-8 TZ=Pacific/Pago_Pago SOURCE_DATE_EPOCH=1 HOME=/ "$lint"
)
same west
(cd "$scratch" && "$lint" export --quiet --lang it --today 2031-02-03 --color always --changes "$log" \
    -o options - <"$data")
same options

jobs=()
for number in 1 2; do
    export_to "parallel-$number" "$lint" &
    jobs+=($!)
    export_to together "$lint" &
    jobs+=($!)
done
for job in "${jobs[@]}"; do
    wait "$job" || status=1
done
for number in 1 2; do
    same "parallel-$number"
done
same together
exit $status
