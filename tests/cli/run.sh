#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The command line: exit statuses, streams, every option, and trouble with files and outputs.
#
#   tests/cli/run.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage. What this machine
# cannot play (another user, a terminal) is skipped with a word.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

check_files() {
    run 0 "${few[@]}"
    out_has '^3 of 21 jurisdictions checked: 0 errors, 0 warnings, '
    run 0 check "${few[@]}"
    run 0 check "${few[@]}" data/regions.xml
    out_lacks '^data/regions.xml: 3 of 21'
    run 0 data/regions.xml "${few[@]}"
    run 0 "${few[@]}" -- data/regions.xml
    run 1 "${few[@]}" error.xml
    out_has "^error.xml:5[0-9]:[0-9]*: error: <stray> is not allowed in <regions> \[FSE006 unexpected-element\]$"
    out_has '^3 of 21 jurisdictions checked: 1 error, '
    run 1 "${few[@]}" broken.xml
    out_has '^0 of 21 jurisdictions checked: 1 error, '
    run 1 "${few[@]}" empty.xml
    out_has '^empty.xml:1:1: error: the file is empty \[FSE003 not-well-formed\]$'
    run 1 "${few[@]}" doctype.xml
    out_has 'FSE002 doctype-forbidden'
    run 1 data/regions.xml --today 2026-11-23
    out_has 'missing-jurisdiction'
}

check_several_files() {
    run 1 "${few[@]}" data/regions.xml error.xml
    out_has '^data/regions.xml: 3 of 21 jurisdictions checked: 0 errors'
    out_has '^error.xml: 3 of 21 jurisdictions checked: 1 error'
    run 3 "${few[@]}" none.xml error.xml data/regions.xml
    err_has '^fse-lint: cannot read none.xml: No such file or directory$'
    out_has '^error.xml: 3 of 21 jurisdictions checked: 1 error'
    out_has '^data/regions.xml: 3 of 21'
}

check_standard_input() {
    input=data/regions.xml
    run 0 "${few[@]}" -
    input=error.xml
    run 1 "${few[@]}" -
    out_has '^<stdin>:5[0-9]:'
    input=/dev/null
    run 1 -
    out_has '^<stdin>:1:1: error: the file is empty'
}

check_unreadable_files() {
    run 3 none.xml
    run 3 ''
    run 3 folder
    err_has '^fse-lint: cannot read folder: Is a directory$'
    run 3 "$(printf 'a\nb\033[2J')"
    err_has 'cannot read a\\u{a}b\\u{1b}\[2J'
    (cd folder && "$lint") >"$out" 2>"$err" </dev/null
    [ $? -eq 3 ] || fault "no default file, and the status is not 3"
    has_lines 1
    err_has '^fse-lint: cannot read data/regions.xml: '
}

check_usage() {
    run 2 chekc
    err_has "did you mean 'check'?$"
    run 2 exprot
    err_has "did you mean 'export'?$"
    run 2 --quite
    err_has "unknown option '--quite'; did you mean '--quiet'?$"
    run 2 check --shema=x
    err_has "did you mean '--schema'?$"
    run 2 export --ot json
    err_has "did you mean '--to'?$"
    run 2 -x
    run 2 --fail-on
    err_has 'needs a value'
    run 2 --quiet=yes
    err_has 'takes no value'
    run 2 --fail-on errro
    err_has "did you mean 'error'?$"
    run 2 --rule spelling
    run 2 --rule unknown-credental=off
    err_has "did you mean 'unknown-credential'?$"
    run 2 --rule unknown-credential=of
    err_has "did you mean 'off'?$"
    run 2 --rule not-well-formed=off broken.xml
    err_has 'stays an error'
    run 2 --today 2026-02-29
    run 2 --color allways
    err_has "did you mean 'always'?$"
    run 2 export --to jsn
    err_has "there is no format 'jsn' (formats: xml, json, .*, manifest); did you mean 'json'?$"
    run 2 export --to json,cvs
    err_has "did you mean 'csv'?$"
    run 2 export data/regions.xml error.xml
    run 2 export --fail-on note
    run 2 explain
    err_has 'explain takes rules, by id or name'
    run 2 explain FSE999
    err_has "there is no rule 'FSE999'"
    run 2 explain doctype-forbiden
    err_has "did you mean 'doctype-forbidden'?$"
    run 2 explain --format json FSE001
    run 2 rules FSE001
    err_has "rules takes no argument, not 'FSE001'"
    run 2 rules --quiet
    run 2 rules --fail-on note
}

check_help() {
    run 0 help
    out_has '^Usage'
    run 0 --version
    out_has '^fse-lint [0-9]*\.[0-9]*\.[0-9]*$'
    run 0 --help
    for word in check export fix explain rules --fail-on --rule --today --schema --color --quiet \
        --show-suppressed; do
        out_has "$word"
    done
    cp "$out" help
    run 0 -h
    cmp -s "$out" help || fault "not the text of --help"
    for command in check export fix explain rules; do
        run 0 "$command" --help
        out_has "^Usage: fse-lint .*$command"
    done
    run 0 export --help
    for word in --output --to --check --schema --rule -o; do
        out_has "$word"
    done
}

check_fail_on() {
    run 0 "${few[@]}" --fail-on error
    run 0 "${few[@]}" --fail-on warning
    run 1 "${few[@]}" --fail-on note
    run 0 "${few[@]}" --fail-on=never error.xml
    out_has '1 error'
    run 1 "${few[@]}" --fail-on error error.xml
    run 0 "${few[@]}" --fail-on never broken.xml
    run 3 --fail-on never none.xml
}

# The small project is 6.2 % complete, rounded down.
check_min_complete() {
    run 0 "${few[@]}" --min-complete 6.2
    out_has '^6.2% complete, 6.2% required$'
    out_lacks 'least is known of'
    run 1 "${few[@]}" --min-complete 6.3
    out_has '^6.2% complete, 6.3% required$'
    out_has '^        = least is known about: evidence 0.0%, age 0.0%, portal 1.1%$'
    out_has '^        = look for next: Piedmont 0.0% (missing), '
    run 1 "${few[@]}" --min-complete=100 --fail-on never -q
    out_is_empty
    run 0 "${few[@]}" --min-complete 0
    run 1 "${few[@]}" --min-complete 6 data/regions.xml broken.xml
    out_has '^data/regions.xml: 6.2% complete, 6.0% required$'
    out_has '^broken.xml: 0.0% complete, 6.0% required$'
    run 3 --min-complete 0 none.xml
    run 2 --min-complete most
    err_has "^fse-lint: --min-complete takes a percentage like 75 or 75.5, not 'most'"
    run 2 export --min-complete 75
}

# What a report says of the check itself.
check_report_header() {
    run 1 "${few[@]}" --min-complete 50.5 --format json --source-url 'https://example.org/{file}#L{line}'
    out_has '"minComplete": 50.5,'
    run 1 "${few[@]}" --format html --source-url 'https://example.org/{file}#L{line}' error.xml
    out_has 'href="https://example.org/error.xml#L5[0-9]"'
    run 2 --source-url 'https://example.org/{file}'
    err_has '^fse-lint: --source-url takes an address with {file} and {line} in it;'
    run 2 --limit height=1
    err_has '^fse-lint: --limit takes NAME=N; the names are seconds, memory, output, depth, steps;'
    run 2 --limit seconds=0
    err_has '^fse-lint: --limit seconds takes a number from 1 to 86400;'
    run 2 --lang englsh
    err_has "^fse-lint: 'englsh' is not a value of --lang"
    run 2 export --base-url example.org
    err_has '^fse-lint: --base-url takes an address like https://example.org/fse/;'
    run 2 --baseline known.json --write-baseline --format json=known.json
    err_has '^fse-lint: two reports would go to the file known.json$'
    run 2 --xslt a.xsl --xslt b.xsl
    cp error.xml ::a.xml
    run 1 "${few[@]}" ::a.xml
    out_has '^\./::a.xml:5[0-9]:'
    rm ::a.xml
}

# Rules that have nothing but notes: four of them are named, or three and the rest together.
check_notes() {
    local notes=(--rule missing-jurisdiction=note --rule undescribed-code=note --rule missing-translation=note
        --today 2026-11-23)
    run 0 "${notes[@]}" --rule stale-claim=note --rule unused-source=note
    [ "$(grep -c '; --notes lists them$' "$out")" -eq 4 ] || fault "not three rules and the rest: $(cat "$out")"
    out_has '^[0-9]* notes* of other rules; --notes lists them$'
    run 0 "${few[@]}"
    out_lacks 'of other rules'
}

check_rule() {
    run 1 "${few[@]}" --rule stale-claim=warning
    out_has ': warning: .* \[FSE505 stale-claim\]$'
    run 1 "${few[@]}" --rule FSE505=error --fail-on error
    run 0 "${few[@]}" --rule=FSE505=error --rule stale-claim=off
    out_lacks FSE505
    run 0 "${few[@]}" --rule unexpected-element=off error.xml
    run 0 "${few[@]}" --rule unexpected-element=note error.xml
}

# suppressed FILE RULES: a link with a source that is not there, after a suppression of RULES.
suppressed() {
    local link='<link role="official" href="https://www.spid.gov.it/" sources="key4biz-2021'
    sed "s|$link|<?fse-lint ignore=\"$2\" reason=\"its source comes next\"?>\\n    & nobody|" \
        data/regions.xml >"$1"
}

check_suppressions() {
    suppressed suppressed.xml unknown-source
    run 0 "${few[@]}" suppressed.xml
    out_has ': 0 errors, 0 warnings, [0-9]* notes, 1 suppressed$'
    out_lacks FSE501
    run 0 "${few[@]}" --show-suppressed suppressed.xml
    out_has '^suppressed.xml:3[0-9]:[0-9]*: suppressed error: .nobody. is not a known source \[FSE501 unknown-source\]$'
    out_has '^suppressed.xml:3[0-9]:5: note: suppressed here: its source comes next$'
    run 0 "${few[@]}" --quiet --show-suppressed suppressed.xml
    out_is_empty
    run 0 export "${few[@]}" suppressed.xml --to json -o suppressed
    suppressed unused.xml 'unknown-source FSE402'
    run 1 "${few[@]}" unused.xml
    out_has '^unused.xml:3[0-9]:[0-9]*: warning: .FSE402. suppresses nothing \[FSE012 unused-suppression\]$'
    run 0 "${few[@]}" --fail-on error unused.xml
    run 0 "${few[@]}" --rule not-https=off unused.xml
    suppressed unknown.xml unknown-sorce
    run 1 "${few[@]}" --fail-on error unknown.xml
    out_has "there is no rule 'unknown-sorce' \[FSE011 unknown-suppression\]$"
    out_has ": 2 errors, "
    run 1 export "${few[@]}" unknown.xml
    # A rule that is off does not make a wrong suppression count.
    run 1 "${few[@]}" --rule unknown-suppression=off unknown.xml
    out_has ": 1 error, "
}

check_today() {
    run 0 --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off --today 2026-11-23
    out_has '^[0-9]* stale-claim: '
    out_lacks 'FSE504 future-date'
    run 1 --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off --today 2020-12-31
    out_has "error: '2026-10-04' is in the future: today is 2020-12-31 \[FSE504 future-date\]$"
    out_lacks 'FSE505 stale-claim'
}

check_schema() {
    run 1 "${few[@]}" error.xml
    cp "$out" embedded
    run 1 "${few[@]}" --schema schema/regions.xsd error.xml
    cmp -s "$out" embedded || fault "the same schema as a file gives another report"
    run 3 --schema none.xsd
    err_has '^fse-lint: cannot read none.xsd: No such file or directory$'
    run 3 --schema folder
    run 3 --schema data/regions.xml
    err_has 'data/regions.xml is not an XML Schema that can be used$'
    run 3 --schema broken.xml
    err_has 'broken.xml is not an XML Schema that can be used: it is not well-formed$'
    run 3 export --schema empty.xml
    # A schema that knows none of it, and one that is no flat sequence, are no reason for silence.
    run 1 "${few[@]}" --schema schema/xml.xsd
    out_has 'FSE010 invalid-value'
    sed '/name="national"/,/<\/xs:complexType>/{s/xs:sequence/xs:choice/; s/minOccurs="0"//}' \
        schema/regions.xsd >schema/choice.xsd
    run 1 "${few[@]}" --schema schema/choice.xsd
    sed '/<national>/,/<\/national>/c <national/>' data/regions.xml >lean.xml
    run 1 "${few[@]}" --schema schema/choice.xsd lean.xml
    out_has 'lean.xml:[0-9]*:[0-9]*: error: <national> '
    sed 's/ref="platform" minOccurs="0"/ref="platform" minOccurs="0" maxOccurs="2"/' \
        schema/regions.xsd >schema/two.xsd
    sed 's/\(<platform.*\)sources="guide">/&<text xml:lang="it">P<\/text><\/platform>&/' \
        data/regions.xml >two.xml
    run 0 "${few[@]}" --rule indentation=off --schema schema/two.xsd two.xml
    sed 's/<platform.*sources="guide"><text/&/; s/<platform.*<\/platform>/&&/' two.xml >three.xml
    run 1 "${few[@]}" --schema schema/two.xsd three.xml
}

check_color() {
    run 1 "${few[@]}" error.xml
    out_lacks "$escape"
    run 1 "${few[@]}" --color always error.xml
    out_has "${escape}\[1;31merror:${escape}\[0m <stray>"
    run 1 "${few[@]}" --color=never error.xml
    out_lacks "$escape"
    if ! has_terminal; then
        echo "skipped: colours on a terminal, as 'script' cannot make one here"
        return
    fi
    on_terminal "'$lint' error.xml"
    out_has "$escape"
    on_terminal "NO_COLOR=1 '$lint' error.xml"
    out_lacks "$escape"
    on_terminal "NO_COLOR= '$lint' error.xml"
    out_has "$escape"
    on_terminal "'$lint' --color never error.xml"
    out_lacks "$escape"
    on_terminal "stty cols 60; '$lint' error.xml"
    ! tr -d '\r' <"$out" | sed "s/${escape}\[[0-9;]*m//g" | grep '^ *[0-9][0-9]* |' | grep -qE '^.{70}' ||
        fault "a line of the source is wider than the terminal"
}

check_quiet() {
    run 0 "${few[@]}" --quiet
    out_is_empty
    run 1 "${few[@]}" -q error.xml
    out_is_empty
    run 3 -q none.xml
    out_is_empty
    run 0 export -q "${few[@]}" --to json -o quiet
    out_is_empty
    run 0 export -q "${few[@]}" --to json -o quiet --check
    out_is_empty
    run 1 export -q "${few[@]}" --to json -o quiet error.xml
    out_is_empty
}

check_rules() {
    run 0 rules
    local count
    count=$(wc -l <"$out")
    [ "$count" -gt 30 ] || fault "$count rules only"
    [ "$(grep -cE '^FSE[0-9]{3}  [a-z0-9-]+ +(error|warning|note) +(fix +)?[A-Z].*\.$' "$out")" -eq "$count" ] ||
        fault "a line that is no rule"
    LC_ALL=C sort -c "$out" || fault "not in the order of ids"
    cp "$out" rules
    run 0 rules --format text
    cmp -s "$out" rules || fault "not the text that is the default"
    run 0 rules --format json=rules.json --format markdown=rules.md --format xml
    out_has '^<catalogue xmlns="urn:fse:report:1" version="1.0" tool="fse-lint"'
    [ "$(grep -c '"id": "FSE' rules.json)" -eq "$count" ] || fault "not $count rules in the JSON"
    [ "$(grep -c '^### ' rules.md)" -eq "$count" ] || fault "not $count sections in the Markdown"
    run 0 rules --format json=again.json
    out_is_empty
    cmp -s rules.json again.json || fault "another JSON the second time"
    run 0 rules --list-formats
    [ "$(cut -d ' ' -f 1 "$out" | tr '\n' ' ')" = 'text markdown json xml ' ] || fault "$(cat "$out")"
}

check_rules_trouble() {
    run 2 rules --format jsn
    err_has "there is no format 'jsn' (--list-formats lists them); did you mean 'json'?$"
    out_is_empty
    run 2 rules --format sarif
    run 2 rules --format json --format markdown
    err_has 'standard output takes one report'
    run 3 rules --format json=folder
    out_is_empty
    # What can be made is made all the same.
    rm rules.json
    "$lint" rules --format jsn --format json=rules.json >"$out" 2>"$err"
    [ $? -eq 2 ] || fault "an unknown format, and the status is not 2"
    cmp -s rules.json again.json || fault "the other format was not made"
}

# What is printed of each rule is the matter of tests/cli/explain.py.
check_explain() {
    run 0 explain unknown-credential
    out_has '^FSE201 unknown-credential (error)$'
    out_has "^ *| *^^^^ did you mean 'spid'?$"
    cp "$out" one
    run 0 explain FSE201
    cmp -s "$out" one || fault "not the same by id as by name"
    run 0 explain FSE402 unknown-credential
    out_has '^FSE402 not-https (warning)$'
    tail -n "$(wc -l <one)" "$out" | cmp -s - one || fault "the second of two is another than alone"
    # Of several, those that there are.
    run 2 explain FSE999 unknown-credential
    err_has "there is no rule 'FSE999'"
    cmp -s "$out" one || fault "the other rule is not explained"
    run 0 explain --color always FSE201
    out_has "^$(printf '\033')\[1mWhy$(printf '\033')\[0m$"
    run 0 explain --lang it FSE201
    out_has '^FSE201 unknown-credential (errore)$'
}

# A dataset with something to fix, something for a person, and three jurisdictions: untidy.xml.
make_untidy() {
    sed 's/<national>/ <national>/; s/ role="national" \(href="[^"]*"\)/ \1 role="national"/
         s/<step number="1">/<step number="2">/' data/regions.xml >untidy.xml
    cp untidy.xml untidied.xml
}

check_fix() {
    make_untidy
    run 0 fix "${few[@]}"
    out_has '^data/regions.xml: nothing to fix$'
    out_has '^left to fix by hand: 0 errors, 0 warnings, [0-9]* notes$'
    run 0 fix "${few[@]}" untidy.xml
    out_has '^untidy.xml: fixed:$'
    out_has '^  FSE703  indentation  *1 finding, 1 place$'
    out_has '^  FSE704  attribute-order  *2 findings, 4 places$'
    out_has '^left to fix by hand: [1-9] errors, 0 warnings, '
    sed 's/<step number="1">/<step number="2">/' data/regions.xml | cmp -s untidy.xml ||
        fault "not what was to be fixed"
    run 0 fix "${few[@]}" untidy.xml
    out_has '^untidy.xml: nothing to fix$'
    cp untidied.xml untidy.xml
    run 0 fix "${few[@]}" --rule attribute-order=off --quiet untidy.xml
    out_is_empty
    grep -q '<link href="[^"]*" role="national"' untidy.xml || fault "fixes what a rule that is off finds"
    cp untidied.xml untidy.xml
    run 2 fix untidy.xml data/regions.xml
    run 2 fix --fail-on note
    run 2 fix --dif
    err_has "did you mean '--diff'?$"
    run 2 check --diff
}

check_fix_diff() {
    run 1 fix "${few[@]}" --diff untidy.xml
    out_has '^--- a/untidy.xml$'
    out_has '^+++ b/untidy.xml$'
    out_has '^@@ -[0-9]*,[0-9]* +[0-9]*,[0-9]* @@$'
    cp "$out" plain.diff
    cmp -s untidy.xml untidied.xml || fault "writes to the file"
    run 1 fix "${few[@]}" --diff --color always untidy.xml
    out_has "^${escape}\[1;32m+ *<national>${escape}\[0m$"
    sed "s/${escape}\[[0-9;]*m//g" "$out" | cmp -s - plain.diff || fault "another diff in colours"
    run 1 fix "${few[@]}" --diff --quiet untidy.xml
    out_is_empty
    run 0 fix "${few[@]}" --diff
    out_is_empty
    run 1 fix "${few[@]}" --diff "$PWD/./untidy.xml"
    out_has "^--- a$PWD/./untidy.xml$"
    mkdir -p 'a "b'
    cp untidy.xml 'a "b/c d.xml'
    run 1 fix "${few[@]}" --diff './a "b/c d.xml'
    out_has '^--- "a/a \\"b/c d.xml"	$'
    (cd 'a "b' && patch -s -d .. -p1) <"$out" || fault "patch does not find the file"
    run 0 fix "${few[@]}" --diff 'a "b/c d.xml'
    input=untidy.xml
    run 1 fix "${few[@]}" --diff -
    out_has '^+++ b/stdin$'
    input=/dev/null
}

# shellcheck disable=SC2016 # the inner shell expands these
check_fix_of_standard_input() {
    local file
    input=untidy.xml
    run 0 fix "${few[@]}" -
    sed 's/<step number="1">/<step number="2">/' data/regions.xml | cmp -s - "$out" ||
        fault "not what was to be fixed"
    input=data/regions.xml
    run 0 fix "${few[@]}" --quiet -
    cmp -s data/regions.xml "$out" || fault "a right document does not come out as it went in"
    input=/dev/null
    for file in broken.xml doctype.xml; do
        writes_to 1 1 '"$lint" fix - <'$file
        cmp -s "$file" "$out" || fault "$file does not come out as it went in"
        err_has "^fse-lint: nothing fixed: <stdin> could not be read to the end; 'fse-lint check' says why$"
    done
}

# shellcheck disable=SC2016 # the inner shell expands these
check_fix_refused() {
    cp broken.xml untidy.xml
    writes_to 1 1 '"$lint" fix untidy.xml'
    err_has '^fse-lint: nothing fixed: untidy.xml could not be read to the end'
    out_is_empty
    writes_to 1 1 '"$lint" fix --diff untidy.xml'
    out_is_empty
    cmp -s broken.xml untidy.xml || fault "writes to a file that it could not read"
    # A schema that wants http makes an error of the fix.
    sed 's/name="href" type="xs:anyURI"/name="href" type="http"/
         s/<\/xs:schema>/<xs:simpleType name="http"><xs:restriction base="xs:anyURI"><xs:pattern value="http:.*"\/><\/xs:restriction><\/xs:simpleType>&/' \
        schema/regions.xsd >schema/http.xsd
    sed 's/https:/http:/' data/regions.xml >untidy.xml
    cp untidy.xml untidied.xml
    run 3 fix "${few[@]}" --schema schema/http.xsd untidy.xml
    err_has "^fse-lint: nothing written: after the fixes, untidy.xml would have an error at [0-9]*:[0-9]*: .*FSE010"
    run 3 fix "${few[@]}" --schema schema/http.xsd --diff untidy.xml
    out_is_empty
    cmp -s untidied.xml untidy.xml || fault "the file is not as it was"
}

check_fix_hindered() {
    run 3 fix none.xml
    run 3 fix folder
    make_untidy
    mkdir -p linked
    mv untidy.xml linked/real.xml
    chmod 604 linked/real.xml
    ln -s linked/real.xml untidy.xml
    run 0 fix "${few[@]}" untidy.xml
    [ -L untidy.xml ] || fault "the link is no link any more"
    [ "$(stat -c %a linked/real.xml)" = 604 ] || fault "another mode"
    cmp -s untidied.xml linked/real.xml && fault "the file that the link names is not fixed"
    rm untidy.xml
    mkfifo pipe
    cat untidied.xml >pipe &
    run 3 fix "${few[@]}" pipe
    err_has '^fse-lint: cannot replace pipe: it is not a regular file$'
    wait
    cp untidied.xml untidy.xml
    what="fse-lint fix untidy.xml, with little room"
    (
        ulimit -f 4
        "$lint" fix "${few[@]}" untidy.xml
    ) >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "the status is not 3"
    has_lines 1
    err_has '^fse-lint: cannot write .*/untidy.xml: File too large$'
    cmp -s untidied.xml untidy.xml || fault "the file is not as it was"
}

check_rights() {
    if ! become_nobody; then
        echo "skipped: files without rights, as nobody but root may run the program here"
        return
    fi
    cp data/regions.xml secret.xml
    chmod 000 secret.xml
    run_as_nobody 3 "${few[@]}" secret.xml
    err_has '^fse-lint: cannot read secret.xml: Permission denied$'
    mkdir locked
    cp untidied.xml locked/untidy.xml
    chmod -R a-w locked
    run_as_nobody 3 fix "${few[@]}" locked/untidy.xml
    err_has '^fse-lint: cannot write locked/untidy.xml: Permission denied$'
    chmod a+w locked/untidy.xml
    run_as_nobody 3 fix "${few[@]}" locked/untidy.xml
    err_has '^fse-lint: cannot write .*/locked/untidy.xml: Permission denied$'
    cmp -s untidied.xml locked/untidy.xml || fault "the file is not as it was"
    chmod -R u+w locked
}

# writes_to STATUS LINES COMMAND: runs it in a shell; standard error has at most LINES.
writes_to() {
    local status=0
    what=$3
    lint=$lint timeout 20 bash -c "$3" >"$out" 2>"$err" </dev/null || status=$?
    [ "$status" -eq "$1" ] || fault "status $status, not $1: $(head -n 1 "$err")"
    has_lines "$2"
}

# shellcheck disable=SC2016 # the inner shell expands these
check_standard_output() {
    local command
    for command in 'error.xml' 'many.xml' 'rules' 'rules --format json' 'explain FSE001' '--help' '--version' \
        'export --rule FSE101=off --to json -o full' 'fix untidied.xml --diff' \
        'fix - <untidied.xml' 'fix data/regions.xml'; do
        writes_to 3 1 '"$lint" '"$command"' >/dev/full'
        err_has 'cannot write to standard output: No space left on device$'
    done
    # It is written back as it is, and that is said, too.
    writes_to 3 2 '"$lint" fix - <broken.xml >/dev/full'
    # Where a file cannot be replaced, nothing is checked.
    writes_to 3 1 'cat untidied.xml | "$lint" check --fix -q /dev/stdin'
    for command in 'error.xml' 'many.xml' 'rules' 'rules --format markdown' 'explain FSE001' '--help'; do
        writes_to 3 1 '"$lint" '"$command"' >&-'
        err_has 'cannot write to standard output: Bad file descriptor$'
    done
    writes_to 3 0 '"$lint" many.xml | true; exit ${PIPESTATUS[0]}'
    writes_to 3 0 '"$lint" many.xml | head -n 1; exit ${PIPESTATUS[0]}'
    out_has '^many.xml:'
    writes_to 3 1 '"$lint" - <&-'
    writes_to 3 0 '"$lint" none.xml 2>&-'
    writes_to 1 0 '"$lint" error.xml 2>&-'
}

check_same_bytes() {
    local copy
    run 1 "${few[@]}" many.xml
    copy=$(cksum <"$out")
    run 1 "${few[@]}" many.xml
    [ "$(cksum <"$out")" = "$copy" ] || fault "another report the second time"
    [ "$(grep -c 'FSE006' "$out")" -eq 2000 ] || fault "not every one of 2000 is told"
}

check_files
check_several_files
check_standard_input
check_unreadable_files
check_usage
check_help
check_fail_on
check_min_complete
check_report_header
check_notes
check_rule
check_suppressions
check_today
check_schema
check_color
check_quiet
check_rules
check_rules_trouble
check_explain
check_fix
check_fix_diff
check_fix_refused
check_fix_hindered
check_rights
check_fix_of_standard_input
check_standard_output
check_same_bytes
has_no_leftovers
exit $((faults > 0))
