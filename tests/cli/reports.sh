#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The reports of a run: which are made and where, on a build service and off it, and what hinders them.
#
#   tests/cli/reports.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# on_service NAME=VALUE... -- STATUS ARGUMENT...: the same as run, on that build service.
on_service() {
    local variables=()
    while [ "$1" != -- ]; do
        variables+=("$1")
        shift
    done
    shift
    export "${variables[@]}"
    run "$@"
    unset GITHUB_ACTIONS GITHUB_STEP_SUMMARY GITLAB_CI
}

check_formats() {
    local format formats
    run 0 --list-formats
    mapfile -t formats < <(sed 's/ .*//' "$out")
    for format in "${formats[@]}"; do
        run 1 "${few[@]}" --format "$format" error.xml
        cp "$out" "stdout.$format"
        run 1 "${few[@]}" --format "$format=file.$format" error.xml
        cmp -s "stdout.$format" "file.$format" || fault "other bytes in a file than on standard output"
        out_has '^error.xml:5[0-9]:.*FSE006'
        run 1 "${few[@]}" --format "$format=-" error.xml
        cmp -s "stdout.$format" "$out" || fault "other bytes with '=-'"
        run 0 "${few[@]}" --format="$format=again.$format" --format="$format" -q
        [ -s "$out" ] || fault "with -q, a report that was asked for is not made"
        cmp -s "$out" "again.$format" || fault "with -q, another report than in a file"
    done
    run 3 "${few[@]}" --format json=several.json --format junit=several.xml error.xml none.xml data/regions.xml
    has_file several.json '"name": "none.xml"'
    has_file several.xml '<testsuite name="data/regions.xml"'
    has_file several.xml 'errors="1"'
}

# Two reports in one file would be one; a report in a link is in what it names.
check_files() {
    run 2 "${few[@]}" --format json=twice --format sarif=twice
    err_has 'two reports would go to the file twice$'
    [ ! -e twice ] || fault "one of two reports is made"
    run 2 "${few[@]}" --format json=twice --xslt none.xsl=folder/../twice
    run 2 "${few[@]}" --format json=twice --output-file ./twice
    run 2 diff --format json=twice --format markdown="$PWD/twice" data/regions.xml data/regions.xml
    run 2 rules --format json=twice --format markdown=twice
    # What is read is not written, by whatever name.
    cp error.xml mine.xml
    ln mine.xml hard.xml
    ln -s mine.xml soft.xml
    local name
    for name in mine.xml ./folder/../mine.xml "$PWD/mine.xml" hard.xml soft.xml; do
        run 2 "${few[@]}" --format "json=$name" mine.xml
        err_has 'is a file to read, and would be replaced$'
        run 2 "${few[@]}" --output-file "$name" mine.xml
        run 2 "${few[@]}" --baseline "$name" --write-baseline mine.xml
        run 2 diff --format "json=$name" data/regions.xml mine.xml
    done
    run 2 "${few[@]}" --output-file data/regions.xml
    cmp -s mine.xml error.xml || fault "a file that is checked was written to"
    : >target.json
    ln -s target.json first.json
    ln -s "$PWD/target.json" second.json
    run 2 "${few[@]}" --format json=first.json --format sarif=second.json
    run 0 "${few[@]}" --format json=first.json
    [ -L first.json ] || fault "a report replaces a link"
    has_file target.json '"tool": "fse-lint"'
    ln -s nowhere.json dangling.json
    run 3 "${few[@]}" --format json=dangling.json
    run 0 "${few[@]}" --format json=/dev/null --format sarif=/dev/null
    rm first.json second.json dangling.json
}

check_format_trouble() {
    run 2 --format
    run 2 --format srif
    err_has "there is no format 'srif' (--list-formats lists them); did you mean 'sarif'?$"
    run 2 --format json=
    run 2 --format json --format sarif
    err_has 'standard output takes one report'
    # The others are made all the same.
    run 2 "${few[@]}" --format srif --format json=made.json
    has_file made.json '"tool": "fse-lint"'
    for where in error.xml/made.json folder /dev/full; do
        rm -f made.json
        run 3 "${few[@]}" --format "sarif=$where" --format json=made.json error.xml
        err_has "^fse-lint: cannot .*$where"
        has_file made.json '"tool": "fse-lint"'
        out_has 'FSE006'
    done
    printf old >kept.json
    what="fse-lint --format json=kept.json, with little room"
    (
        ulimit -f 8
        "$lint" "${few[@]}" -q --format json=kept.json --format text=small.txt
    ) >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "the status is not 3"
    has_lines 1
    [ "$(cat kept.json)" = old ] || fault "the old file is gone"
    has_file small.txt '^3 of 21'
    writes_format_to_full
}

writes_format_to_full() {
    what="fse-lint --format sarif >/dev/full"
    "$lint" "${few[@]}" --format sarif >/dev/full 2>"$err"
    [ $? -eq 3 ] || fault "the status is not 3"
    has_lines 1
}

check_github() {
    on_service GITHUB_ACTIONS=true -- 1 "${few[@]}" error.xml
    out_has '^::group::error.xml: 3 of 21 jurisdictions checked: 1 error, '
    out_has '^::error file=error.xml,line=5[0-9],endLine=5[0-9],col='
    out_has '^fse-lint: error.xml: 3 of 21'
    : >summary.md
    on_service GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=summary.md -- 1 "${few[@]}" error.xml
    out_has '^::error file=error.xml'
    on_service GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=summary.md -- 0 "${few[@]}"
    [ "$(grep -c '^## fse-lint$' summary.md)" -eq 2 ] || fault "the summary is not appended to"
    on_service GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=error.xml/summary.md -- 3 "${few[@]}" error.xml
    out_has '^::error file=error.xml'
    on_service GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY= -- 1 "${few[@]}" error.xml
    on_service GITHUB_ACTIONS=false -- 1 "${few[@]}" error.xml
    out_lacks '^::'
    on_service GITHUB_ACTIONS=true -- 1 "${few[@]}" --quiet error.xml
    out_is_empty
    # What was asked for goes where it was asked to go; the log stays the service's.
    on_service GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=other.md -- 1 "${few[@]}" --format sarif=lint.sarif error.xml
    out_has '^::error file=error.xml'
    [ ! -e other.md ] || fault "a summary that nobody asked for"
    on_service GITHUB_ACTIONS=true -- 1 "${few[@]}" --format text error.xml
    out_lacks '^::'
}

check_gitlab() {
    on_service GITLAB_CI=true -- 1 "${few[@]}" error.xml
    out_has '^error.xml:5[0-9]:.*FSE006'
    has_file gl-code-quality-report.json '"check_name": "FSE006 unexpected-element"'
    rm gl-code-quality-report.json
    on_service GITLAB_CI=true -- 1 "${few[@]}" --format gitlab=mine.json error.xml
    [ ! -e gl-code-quality-report.json ] || fault "a report that nobody asked for"
    mkdir gl-code-quality-report.json
    on_service GITLAB_CI=true -- 3 "${few[@]}" error.xml
    out_has 'FSE006'
    rmdir gl-code-quality-report.json
}

# Absolute names are told from where the program runs.
check_names() {
    run 1 "${few[@]}" --format gitlab "$PWD/error.xml" .//data/../error.xml
    out_has '"path": "error.xml"'
    out_has '"path": "error.xml"'
    out_lacks '"path": "[^"]*/'
    run 3 "${few[@]}" --format sarif '/none here.xml'
    out_has '"uri": "file:///none%20here.xml"'
    input=error.xml
    run 1 "${few[@]}" --format checkstyle -
    input=/dev/null
    out_has '<file name="&lt;stdin&gt;">'
}

check_formats
check_files
check_format_trouble
check_github
check_gitlab
check_names
has_no_leftovers
exit $((faults > 0))
