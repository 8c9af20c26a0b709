#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What one sees first, and what one may ask for: the order of the text report, what is listed and what counts, where
# reports go, links, names of files, fixes before a check.
#
#   tests/cli/manners.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage. What this machine cannot play (a terminal) is
# skipped with a word.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# line_of PATTERN: the number of the first line of standard output that has it.
line_of() {
    grep -n -m 1 -e "$1" "$out" | cut -d : -f 1
}

# The lines of these patterns come in this order.
in_order() {
    local last=0 pattern line
    for pattern; do
        line=$(line_of "$pattern")
        [ "${line:-0}" -gt "$last" ] || fault "'$pattern' is not after what should come before it"
        last=${line:-$last}
    done
}

# real.xml: the whole dataset; real-error.xml: the same with one error; mixed.xml: a warning before an error.
make_files() {
    cp "$root/data/regions.xml" real.xml
    sed '0,/credentials="spid:2"/s//credentials="spdi:2"/' real.xml >real-error.xml
    sed 's/<national>/<national id="x">/; s/\(role="official" href="http\)s:/\1:/' data/regions.xml >mixed.xml
}

check_order() {
    run 0 --today 2026-11-30 real.xml
    [ "$(wc -l <"$out")" -le 6 ] || fault "a clean run takes $(wc -l <"$out") lines"
    out_has '^[0-9]* stale-claim: .*; --notes lists them$'
    in_order ' stale-claim: ' '^[0-9.]*% complete$' '^21 of 21 jurisdictions checked: 0 errors, 0 warnings, [0-9]* notes'
    [ "$(tail -n 1 "$out" | cut -c1-8)" = '21 of 21' ] || fault "the verdict is not last"
    run 1 --today 2026-11-30 real-error.xml
    out_has 'error: .spdi. is not a known credential'
    [ "$(tail -n 24 "$out" | grep -c 'error: ')" -eq 1 ] || fault "the error is not on the last screen"
    run 1 "${few[@]}" mixed.xml
    in_order ': error: ' ': warning: ' ' stale-claim: ' '% complete$' '^3 of 21'
    run 1 "${few[@]}" many.xml
    [ "$(grep -c '= help: ' "$out")" -eq 1 ] || fault "the same help more than once"
    run 1 "${few[@]}" error.xml error.xml
    [ "$(grep -c '= help: ' "$out")" -eq 1 ] || fault "the same help more than once in two files"
}

check_what_is_listed() {
    run 0 "${few[@]}" --notes
    out_has ': note: .*FSE505 stale-claim'
    out_lacks 'lists them'
    cp "$out" notes
    run 0 "${few[@]}" --severity=note
    cmp -s "$out" notes || fault "not the same as --notes"
    run 1 "${few[@]}" --severity warning mixed.xml
    out_has ': warning: '
    out_lacks 'note: \|stale-claim: '
    run 1 "${few[@]}" --severity error mixed.xml
    out_has ': error: '
    out_lacks ': warning: '
    out_has ': 1 error, [1-9]'
    run 1 "${few[@]}" --severity error --format xml mixed.xml
    out_lacks 'severity="warning" fingerprint'
    out_has ' warnings="1" .* unlisted="1[0-9]"'
    run 2 --severity off
    run 2 --severity erorr
    err_has "did you mean 'error'?$"
}

check_choice_of_rules() {
    run 0 "${few[@]}" --select FSE5
    out_has ' stale-claim: '
    out_lacks 'missing-portal'
    run 0 "${few[@]}" --select missing-portal,fse505
    out_has ' missing-portal: '
    out_lacks 'weak-evidence'
    run 0 "${few[@]}" --select evidence --ignore Stale-Claim
    out_has ' weak-evidence: '
    out_lacks 'stale-claim'
    run 0 "${few[@]}" --select FSE4 mixed.xml --fail-on error
    out_has ': warning: '
    out_lacks ': error: '
    # What keeps a document from being read is found whatever is selected.
    run 1 --select FSE5 broken.xml
    run 1 --ignore FSE0 broken.xml
    run 1 "${few[@]}" --rule fse5=warning
    out_has ': warning: .*FSE506'
    run 0 "${few[@]}" --ignore 'FSE4 FSE5'
    out_has ' 0 notes$'
    run 2 --ignore FSE001
    err_has 'stays an error'
    run 2 --select FSE9
    err_has "there is no rule 'FSE9'"
    run 2 --select stale-clam,FSE5
    err_has "did you mean 'stale-claim'?$"
    run 0 explain fse201
    out_has '^FSE201 unknown-credential'
}

check_max_warnings() {
    run 1 "${few[@]}" --select FSE402 mixed.xml
    run 0 "${few[@]}" --select FSE402 --max-warnings 1 mixed.xml
    run 1 "${few[@]}" --select FSE402 --max-warnings 0 mixed.xml
    run 1 "${few[@]}" --select FSE402 --max-warnings 1 mixed.xml mixed.xml
    run 1 "${few[@]}" --select FSE402 --fail-on error --max-warnings 0 mixed.xml
    run 1 "${few[@]}" --max-warnings 9 mixed.xml
    run 0 "${few[@]}" --fail-on never --max-warnings 0 mixed.xml
    # What does not fail the check is no failure in a report either.
    run 0 "${few[@]}" --select FSE402 --max-warnings 1 --format junit mixed.xml
    out_lacks '<failure'
    run 0 "${few[@]}" --select FSE402 --max-warnings 999999999 mixed.xml
    run 2 --max-warnings 1000000000 mixed.xml
    run 2 --max-warnings many
    run 2 --max-warnings=-1
}

check_statistics() {
    run 1 "${few[@]}" --statistics many.xml
    out_has '^ *2000  error *FSE006 unexpected-element$'
    out_lacks 'many.xml:'
    in_order FSE006 FSE505 '% complete' '^3 of 21'
    run 1 "${few[@]}" --statistics --severity error many.xml
    out_lacks FSE505
}

check_destination() {
    run 1 "${few[@]}" error.xml
    cp "$out" text
    run 1 "${few[@]}" --output-file report.txt error.xml
    out_is_empty
    cmp -s report.txt text || fault "another text in the file"
    run 1 "${few[@]}" --format sarif --output-file report.sarif error.xml
    out_is_empty
    grep -q '"version": "2.1.0"' report.sarif || fault "no SARIF in the file"
    run 1 "${few[@]}" --format json=report.json --output-file log.txt --color always -q error.xml
    cmp -s log.txt text || fault "another text beside a report"
    run 0 rules --output-file rules.txt
    out_is_empty
    grep -q '^FSE505' rules.txt || fault "no rules in the file"
    run 3 "${few[@]}" --output-file folder error.xml
}

check_standard_input_name() {
    input=error.xml
    run 1 "${few[@]}" --stdin-filename data/regions.xml -
    out_has '^data/regions.xml:5[0-9]:'
    run 1 "${few[@]}" --stdin-filename "$PWD/data/new.xml" --format gitlab -
    out_has '"path": "data/new.xml"'
    sed 's/<national>/ <national>/' data/regions.xml >stray.xml
    input=stray.xml
    run 1 fix "${few[@]}" --diff --stdin-filename data/regions.xml -
    out_has '^--- a/data/regions.xml$'
    input=/dev/null
    run 2 --stdin-filename ''
}

check_fix_first() {
    sed 's/<national>/ <national>/' data/regions.xml >untidy.xml
    cp untidy.xml untidied.xml
    run 0 "${few[@]}" --fix untidy.xml
    cmp -s untidy.xml data/regions.xml || fault "not fixed"
    cp untidied.xml untidy.xml
    run 0 check "${few[@]}" --fix untidy.xml
    in_order '^untidy.xml: fixed:$' '^  FSE703  indentation' '^3 of 21'
    cp untidied.xml untidy.xml
    run 0 check "${few[@]}" --fix --format json untidy.xml
    [ "$(head -c 1 "$out")" = '{' ] || fault "more than the report on standard output"
    cmp -s untidy.xml data/regions.xml || fault "not fixed with a report"
    cp broken.xml broken2.xml
    run 1 check --fix broken2.xml
    cmp -s broken.xml broken2.xml || fault "writes to a document that cannot be read"
    run 3 check --fix none.xml
    run 2 check --fix -
}

check_brief_options() {
    run 0 -V
    out_has '^fse-lint [0-9.]*$'
    run 0 export -V
    run 0 check -qV
    out_has '^fse-lint [0-9.]*$'
    run 0 export "${few[@]}" -qobrief --to json
    [ -f brief/json/regions.json ] || fault "-qobrief is not -q -o brief"
    run 0 export "${few[@]}" -qo brief2 --to json
    [ -f brief2/json/regions.json ] || fault "-qo brief2 is not -q -o brief2"
    run 2 -qx
    err_has "unknown option '-qx'"
    run 2 export -qo
    err_has 'needs a value'
}

check_long_values() {
    local long
    long=$(printf 'x%.0s' {1..5000})
    sed "0,/credentials=\"[^\"]*\"/s//credentials=\"$long\"/" data/regions.xml >long.xml
    run 1 "${few[@]}" long.xml
    [ "$(wc -L <"$out")" -lt 400 ] || fault "a line of $(wc -L <"$out") columns"
    out_has "error: 'xxxxx*…xxxxx*' is not a known credential"
    run 1 "${few[@]}" --format github long.xml
    out_has "xxx…xxx"
    run 2 "--$long"
    [ "$(wc -c <"$err")" -lt 400 ] || fault "a line of $(wc -c <"$err") bytes on standard error"
    run 3 "$long"
}

# GitHub shows a notice to everybody who looks at the pull request.
check_notices() {
    run 0 "${few[@]}" --format github
    out_lacks '^::\(notice\|warning\|error\)'
    out_has '^::group::'
    run 1 "${few[@]}" --format github error.xml
    out_has '^::error '
    out_has '^::notice '
    run 1 "${few[@]}" --fail-on note --format github
    out_has '^::notice '
}

# Whatever way a file is named, a report says where it is from the root of the repository, or from the current folder.
check_names() {
    local name
    mkdir -p sub/deep
    ln -s "$PWD" link
    cp error.xml sub/deep/error.xml
    ln -s deep/error.xml sub/shortcut.xml
    for name in error.xml ./error.xml sub/../error.xml "../${PWD##*/}/error.xml" "$PWD/error.xml" "$PWD/link/error.xml" \
        link/sub/../error.xml; do
        run 1 "${few[@]}" --format gitlab "$name"
        out_has '"path": "error.xml"'
    done
    (cd link && "$lint" "${few[@]}" --format sarif "$scratch/link/error.xml") >"$out"
    out_has '"uri": "error.xml"'
    run 1 "${few[@]}" --format gitlab sub/shortcut.xml
    out_has '"path": "sub/deep/error.xml"'
    mkdir .git
    (cd sub/deep && "$lint" "${few[@]}" --format gitlab error.xml) >"$out"
    out_has '"path": "sub/deep/error.xml"'
    (cd sub && "$lint" "${few[@]}" --format gitlab ../error.xml) >"$out"
    out_has '"path": "error.xml"'
    rmdir .git
    rm link
}

check_links() {
    run 2 --docs-url nowhere
    run 2 --docs-url "https://example.org/$escape"
    run 1 "${few[@]}" --docs-url https://example.org/ --color always error.xml
    out_lacks "$escape]8"
    if ! has_terminal; then
        echo "skipped: links on a terminal, as 'script' cannot make one here"
        return
    fi
    on_terminal "TERM=xterm '$lint' --docs-url https://example.org/ error.xml"
    out_has "\[$escape]8;;https://example.org/docs/rules.md#fse006-unexpected-element$escape\\\\FSE006 unexpected-element$escape]8;;$escape\\\\]"
    on_terminal "TERM=xterm '$lint' --docs-url https://example.org --color never real.xml"
    out_has "^[0-9]* $escape]8;;https://example.org/docs/rules.md#fse505-stale-claim$escape\\\\stale-claim$escape]8;;$escape\\\\: "
    on_terminal "TERM=xterm '$lint' error.xml"
    out_lacks "$escape]8"
    on_terminal "TERM=linux '$lint' --docs-url https://example.org error.xml"
    out_lacks "$escape]8"
}

# What a build service would obey at the start of a line, or anywhere in it, is not there as it stands in the data.
check_logs() {
    local command='::set-output name=x::y'
    sed "s/<region id=\"calabria\"/<region id=\"$command\"/" data/regions.xml >command.xml
    run 1 diff data/regions.xml command.xml
    out_has '^.u{3a}:set-output'
    out_lacks '^ *::'
    sed "s/<national>/ <national>/; s/<code-list/<!--\n  $command\n##[error]z -->\n  &/" data/regions.xml >"$scratch/::error::x.xml"
    run 0 fix "${few[@]}" '::error::x.xml'
    out_lacks '^::'
    sed "s|<national>| <!--\n  $command\n##[error]z -->\n   <national>|" data/regions.xml >command.xml
    "$lint" fix "${few[@]}" --diff command.xml | cat >"$out"
    what="fix --diff of commands, to a pipe"
    out_has '^@@'
    out_lacks '^ *::\|##\['
    # A carriage return ends a line, too, and the runner takes every white space away.
    sed "s|<national>| <!-- a\r$command\n\xc2\xa0$command -->\n   <national>|" data/regions.xml >command.xml
    "$lint" fix "${few[@]}" --diff command.xml | tr '\r' '\n' >"$out"
    out_has '^@@'
    out_has 'set-output'
    ! LC_ALL=C.UTF-8 grep -qP '^[\s\x{a0}]*::' "$out" || fault "$(grep -n 'set-output' "$out")"
    run 0 export "${few[@]}" -q -o "$command" --to json --changes "$root/tests/data/small-changes.xml" data/regions.xml
    run 0 export "${few[@]}" --check -o "$command" --to json --changes "$root/tests/data/small-changes.xml" data/regions.xml
    out_has '^.u{3a}:set-output'
    rm -r "$command"
    # A file is for patch, to the letter.
    "$lint" fix "${few[@]}" --diff command.xml >command.diff
    cp command.xml patched.xml
    patch -s patched.xml command.diff || fault "patch does not take it"
    "$lint" fix "${few[@]}" -q command.xml
    cmp -s command.xml patched.xml || fault "the diff in a file is another"
    rm "$scratch/::error::x.xml"
}

make_files
check_order
check_what_is_listed
check_choice_of_rules
check_max_warnings
check_statistics
check_destination
check_standard_input_name
check_fix_first
check_brief_options
check_long_values
check_notices
check_names
check_links
check_logs
has_no_leftovers
exit $((faults > 0))
