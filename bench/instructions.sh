#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Counts the instructions of a check, of a small export, of each format of a report, of fix and of diff, and compares them with the figures
# in bench/instructions.tsv: millions, as callgrind counts them, which no load of the machine changes.
#
#   bench/instructions.sh              compare; exit status 1 if one rose by more than 5 %
#   bench/instructions.sh --record     count anew and write the figures: commit them with what changed them
#
# Reports are counted with 100 and with 400 findings more than the example has, fix and diff with 250 and with 1,000 places
# more: four times as many must not cost more than 4.4 times what they add to none. Build first: script/build release.
set -euo pipefail
# shellcheck source=script/common.sh
. "$(dirname "$0")/../script/common.sh"
lint=build/release/fse-lint
figures=bench/instructions.tsv
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The example with $1 bad links.
with_links() {
    awk -v n="$1" '{ print }
        /<link role="portal" href="https:\/\/www.salutelazio.it\/"/ {
            for (i = 0; i < n; i++)
                printf "<link role=\"help\" href=\"https://www.unlisted%d.it/\" sources=\"guide\"/>\n", i
        }' docs/example.xml
}

# count NAME ARGUMENT...: a line with the name and the instructions of that call, in one process: an export has one where
# there is one processor. Compiling a stylesheet is a part of it. The status says what was found.
count() {
    local name=$1
    shift
    # shellcheck disable=SC2086 # words
    { ${run_by:-} valgrind --tool=callgrind --callgrind-out-file=/dev/null "$lint" "$@" 2>&1 >/dev/null || true; } |
        awk -v name="$name" '/ Collected : / { printf "%s\t%d\n", name, $4 / 1000000 + 0.5 }'
}

count_report() {
    count "report $1 $2" check --fail-on never --today 2026-10-10 --format "$1" "$scratch/$2.xml"
}

# The formats of which the line in the list leaves the remainder $1 by two.
count_reports() {
    "$lint" check --list-formats | awk -v rest="$1" 'NR % 2 == rest { print $1 }' | while read -r format; do
        count_report "$format" 0
        count_report "$format" 100
        count_report "$format" 400
    done
}

# What fix and diff take where $1 links have something to fix, and another address in the other version.
count_changes() {
    with_links "$1" | sed 's|//www.unlisted\([0-9]*\).it/|//WWW.salutelazio.it/p\1|' >"$scratch/old-$1.xml"
    sed 's|//WWW.salutelazio.it/p|//www.salutelazio.it/q|' "$scratch/old-$1.xml" >"$scratch/new-$1.xml"
    count "fix $1" fix --diff --today 2026-10-10 "$scratch/old-$1.xml"
    count "diff $1" diff "$scratch/old-$1.xml" "$scratch/new-$1.xml"
}

count_all() {
    count "check data/regions.xml" check --quiet --today 2026-10-10 data/regions.xml &
    run_by="taskset -c 0" count "export tests/data/small.xml" export --quiet --rule missing-jurisdiction=off --rule undescribed-code=off \
        --rule missing-translation=off --changes tests/data/small-changes.xml -o "$scratch/small" tests/data/small.xml &
    wait
    count_reports 0 &
    count_reports 1 &
    wait
    count_changes 1000 &
    count_changes 0
    count_changes 250
    wait
}

for links in 0 100 400; do
    with_links "$links" >"$scratch/$links.xml"
done
count_all | LC_ALL=C sort >"$scratch/now"
if [ "${1:-}" = --record ]; then
    cp "$scratch/now" "$figures"
    exit
fi
LC_ALL=C join -t $'\t' -a 2 -e 0 -o 0,1.2,2.2 "$figures" "$scratch/now" | awk -F '\t' '
    $3 > $2 * 1.05 + 1 {
        printf "%s: %d million instructions, %d before\n", $1, $3, $2
        is_bad = 1
    }
    match($1, / [0-9]+$/) {
        what = substr($1, 1, RSTART - 1)
        size = substr($1, RSTART + 1) + 0
        cost[what, size] = $3
        largest[what] = size > largest[what] ? size : largest[what]
    }
    END {
        for (what in largest) {
            once = cost[what, largest[what] / 4] - cost[what, 0]
            four = cost[what, largest[what]] - cost[what, 0]
            if (four > 4.4 * once + 1) {
                printf "%s: four times as much costs %d million instructions more, once %d\n", what, four, once
                is_bad = 1
            }
        }
        if (is_bad)
            print "If that is meant: bench/instructions.sh --record, and commit bench/instructions.tsv"
        exit is_bad
    }'
