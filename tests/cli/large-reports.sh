#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Reports of many findings: what of them is shown, and what is said of the rest.
#
#   tests/cli/large-reports.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# Ten annotations of a level at most, the gravest first, and a notice about the rest.
check_annotations() {
    run 1 "${few[@]}" --format github many.xml
    [ "$(grep -c '^::error ' "$out")" -eq 10 ] || fault "not ten errors"
    [ "$(grep -c '^::notice file' "$out")" -le 9 ] || fault "no room for the notice"
    out_has '^::notice title=fse-lint::Not annotated, but in the log: 1990 errors'
    [ "$(grep -c '^error at many.xml:' "$out")" -eq 2000 ] || fault "not all in the log"
    [ "$(grep '^::' "$out" | tail -n 1 | cut -c1-8)" = ::notice ] || fault "the notice is not the last"
}

# libxml2 looks at no more than 10 MB of a document in memory: this report is larger. Of one rule
# 10,000 findings are listed, and all are counted; what is not listed may be fixed, too.
check_large_report() {
    sed -f <(printf 's/<national>/%s<national >/' "$(printf '<strayed-from-where\\/>%.0s' {1..12000})") data/regions.xml >12000.xml
    run 3 "${few[@]}" --format xml=large.xml --format checkstyle=large.checkstyle 12000.xml "$(printf "none%.0s" {1..60})"
    [ "$(wc -c <large.xml)" -gt 11000000 ] || fault "not a large report"
    [ "$(grep -c 'FSE006' large.checkstyle)" -eq 10000 ] || fault "not 10000 errors"
    grep -q 'errors="12000" .* unlisted="2000"' large.xml || fault "not 12000 errors counted"
    run 1 "${few[@]}" 12000.xml
    out_has ": 12000 errors, .*, 2000 of these not listed; 'fse-lint fix' fixes 1 or more$"
    # GitHub shows 5,000 results of SARIF: the gravest, and a word about the rest.
    run 1 "${few[@]}" --format sarif 12000.xml
    [ "$(grep -c '"ruleId"' "$out")" -eq 5000 ] || fault "not 5000 results"
    [ "$(grep -c '"level": "note"' "$out")" -eq "$("$lint" rules | grep -c ' note ')" ] || fault "not the gravest"
    out_has 'Findings that are not listed here, the least grave ones: 7[0-9]*\.'
}

check_annotations
check_large_report
has_no_leftovers
exit $((faults > 0))
