#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# fse-lint.ini and the baseline: where they are looked for, what they may say, what is wrong with them.
#
#   tests/cli/settings.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# settings LINE...: these are the settings.
settings() {
    printf '%s\n' "$@" >fse-lint.ini
}

# refused MESSAGE LINE...: settings that are wrong usage, told with the place.
refused() {
    local message=$1
    shift
    settings "$@"
    run 2 data/regions.xml
    err_has "^fse-lint: fse-lint.ini:$message"
    out_is_empty
}

check_options() {
    settings '; a comment' '# another' 'fail-on = note' 'today=2026-11-23' 'severity: note' '' '[rules]' \
        'missing-jurisdiction = off ; inline' 'FSE6 = off' 'FSE3 = off'
    run 1
    out_has ': note: .*stale-claim'
    out_lacks 'missing-jurisdiction\|FSE6'
    run 0 --fail-on error --severity error
    out_lacks ': note: '
    run 1 --no-config --today 2026-11-23
    out_has 'missing-jurisdiction'
    # The command line counts more; severities of both are put together.
    run 1 --rule missing-jurisdiction=error --fail-on error
    out_has 'error: .*missing-jurisdiction'
    run 1 --ignore FSE5
    out_lacks 'FSE5\|FSE6'
    settings 'ignore = FSE5, FSE6' 'quiet = false' 'color = never' 'select = FSE4' 'select = FSE5'
    run 0
    out_has ' missing-portal'
    out_lacks stale-claim
    run 0 --select FSE5
    out_has ' 0 notes$'
    settings 'quiet = true' 'format = json=made.json' 'xslt = ' 'min-complete = 0'
    run 2
    settings 'quite = true' 'fromat = json'
    run 2
    err_has 'fse-lint.ini:1: .*quite'
    settings 'quiet = true' 'format = json=made.json' 'ignore = FSE1 FSE3 FSE6'
    run 0
    out_is_empty
    [ -s made.json ] || fault "the report of the settings was not made"
    rm made.json
    run 0 --format xml
    out_has '<report '
    [ ! -e made.json ] || fault "--format does not take the place of the settings' format"
}

check_other_commands() {
    settings 'fail-on = never' 'format = json' 'today = 2026-11-23' '[rules]' 'FSE1 = off' 'FSE3 = off' 'FSE6 = off'
    run 0 export --to json -o exported -q
    run 0 fix --diff
    run 0 rules
    out_has '^FSE001'
    run 0 explain FSE201
    settings 'schema = nowhere.xsd'
    run 3 fix --diff
    err_has 'nowhere.xsd'
    run 0 fix --diff --no-config
}

# The same for files of some folder.
check_paths() {
    mkdir -p drafts/new
    cp error.xml drafts/new/error.xml
    settings 'fail-on = error' '[rules]' 'FSE1 = off' 'FSE3 = off' 'FSE6 = off' '[rules drafts/*]' 'unexpected-element = note' \
        '[rules *.draft.xml]' 'FSE0 = warning'
    run 1 error.xml
    run 0 drafts/new/error.xml
    run 0 "$PWD/drafts/../drafts/new/error.xml"
    (cd drafts/new && "$lint" --config ../../fse-lint.ini error.xml) >"$out" 2>"$err" || fault "not found from another folder"
    cp error.xml error.draft.xml
    run 0 error.draft.xml
    out_has ': warning: '
    # Which rules count there at all; elsewhere all do.
    settings '[rules drafts/*]' 'select = FSE2, FSE5' 'ignore = stale-claim FSE501' '[rules drafts/new/*]' 'select = FSE616'
    run 1 error.xml
    run 0 drafts/new/error.xml
    out_lacks 'FSE0\|FSE1'
    run 0 --severity note --ignore FSE2 drafts/new/error.xml
    out_lacks 'FSE0\|FSE2\|FSE505'
    settings '[rules drafts/*]' 'ignore = FSE0, FSE1, FSE2, FSE3, FSE4, FSE5, FSE6, FSE7'
    run 1 error.xml
    run 0 drafts/new/error.xml
    run 1 --select FSE0 error.xml
    settings '[rules]' 'FSE1 = off' 'FSE3 = off' 'FSE6 = off' '[rules drafts/*]' 'unexpected-element = note'
    input=error.xml
    run 0 --stdin-filename drafts/x.xml -
    run 1 -
    input=/dev/null
}

check_wrong_settings() {
    refused "1: there is no setting 'fial-on'; did you mean 'fail-on'?$" 'fial-on = error'
    refused "2: there is no setting 'colour'; did you mean 'color'?$" '' 'colour = never'
    refused "1: there is no setting 'zzzzzzz'; .*--help" 'zzzzzzz = 1'
    refused "1: .errro. is not a value of --fail-on; did you mean 'error'?$" 'fail-on = errro'
    refused "1: 'quiet' is true or false, not 'flase'; did you mean 'false'?$" 'quiet = flase'
    refused "1: the severity of 'stale-claim' belongs below \[rules\]" 'stale-claim = off'
    refused "1: 'fix' is for the command line" 'fix = true'
    refused "1: 'config' is for the command line" 'config = other.ini'
    refused "2: there is no rule 'stale-clam'; did you mean 'stale-claim'?$" '[rules]' 'stale-clam = off'
    refused "3: 'of' is not a severity; did you mean 'off'?$" '[rules]' '' 'stale-claim = of'
    refused "2: there is no rule 'selct'; did you mean 'select'?$" '[rules drafts/*]' 'selct = FSE6'
    refused "3: there is no rule 'FSE66'; did you mean 'FSE606'?$" '[rules drafts/*]' 'select = FSE6' 'ignore = FSE66'
    refused "2: FSE001 stays an error" '[rules]' 'FSE001 = off'
    refused "2: there is no section \[rulse\].*; did you mean 'rules'?$" '[rulse]' 'stale-claim = off'
    refused "2: this is neither" 'fail-on = error' 'what is this'
    refused "1: this is neither" '[rules'
    refused "1: there is no format 'jsn' (--list-formats lists them); did you mean 'json'?$" 'format = jsn'
    refused "2: the section \[rules xxx.* is longer than" "[rules $(printf 'x%.0s' {1..80})]" 'FSE5 = off'
    settings 'fail-on = error' "schema = $(printf 'x%.0s' {1..5000})"
    run 2
    err_has '^fse-lint: fse-lint.ini:2: the line is longer than [0-9]* bytes$'
    refused "1: there is no rule ','" 'select = ,'
    settings "# $(printf 'x%.0s' {1..5000})" 'fail-on = never'
    run 0 error.xml
    settings 'fail-on = errro'
    # Nothing of it is read where it does not count.
    run 0 "${few[@]}" --no-config
    run 2 --config fse-lint.ini
    run 3 --config nowhere.ini
    err_has 'cannot read nowhere.ini'
    printf 'fail-on = error\0\nquiet\n' >fse-lint.ini
    run 2
    printf '\xef\xbb\xbffail-on = never\r\nignore = FSE1\r\n' >fse-lint.ini
    run 0 error.xml
}

# found WHAT ARGUMENT...: with these arguments, the settings of the folder WHAT count; "": none.
found() {
    local folder=$1
    shift
    run 0 --show-settings "$@"
    if [ -n "$folder" ]; then
        out_has "^; settings: .*$folder/\?fse-lint.ini$"
    else
        out_has '^; no fse-lint.ini'
    fi
}

check_places() {
    rm -f fse-lint.ini
    mkdir -p place/project/data/deep
    cp data/regions.xml place/project/data
    cp data/regions.xml place/project/data/deep
    echo 'fail-on = note' >place/fse-lint.ini
    found place place/project/data/regions.xml
    # Not above the root of the repository, nor, without one, above the current folder.
    mkdir place/project/.git
    found '' place/project/data/regions.xml
    echo 'fail-on = note' >place/project/fse-lint.ini
    found place/project place/project/data/deep/regions.xml
    echo 'fail-on = note' >place/project/data/fse-lint.ini
    found place/project/data place/project/data/deep/regions.xml
    rm -r place/project/.git place/project/fse-lint.ini place/project/data/fse-lint.ini
    cd place/project/data || exit 1
    found '' deep/regions.xml
    found '' "$scratch/place/project/data/deep/regions.xml"
    cd "$scratch/folder" || exit 1
    found '' ../place/project/data/regions.xml
    cd "$scratch" || exit 1
    # What is read from beside it, too.
    mkdir place/lib
    cp -r schema/. place/lib/
    echo 'schema = lib/regions.xsd' >place/fse-lint.ini
    run 0 "${few[@]}" place/project/data/regions.xml
    rm place/fse-lint.ini
}

check_show_settings() {
    settings 'fail-on = error' 'quiet = true' '[rules]' 'stale-claim = off' '[rules x/*]' 'FSE4 = note'
    run 0 --show-settings --fail-on note -q
    out_has '^fail-on = note  *; command line$'
    out_lacks '^fail-on = error'
    out_has '^stale-claim = off  *; fse-lint.ini:4$'
    out_has '^\[rules x/\*\]$'
    # It is itself such a file, which says the same.
    "$lint" --show-settings >again.ini
    run 0 --config again.ini --show-settings
    [ "$(sed 's/ *;.*//' "$out")" = "$(sed 's/ *;.*//' again.ini)" ] || fault "reads its own settings otherwise"
    rm fse-lint.ini
}

# What docs/ci.md shows is such a file.
check_documentation() {
    sed -n '/^    ; options of check/,/^[^ ]/ s/^    //p' "$root/docs/ci.md" >fse-lint.ini
    run 0 --show-settings
    [ "$(grep -c '^[^;[]' fse-lint.ini)" -eq "$(grep -c '^[^;[]' "$out")" ] || fault "not all of docs/ci.md"
    rm fse-lint.ini
}

check_baseline() {
    run 2 --write-baseline
    err_has 'needs --baseline FILE'
    run 3 "${few[@]}" --baseline accepted error.xml
    err_has 'cannot read accepted'
    run 0 "${few[@]}" --baseline accepted --write-baseline error.xml data/regions.xml
    out_has '^[0-9]* findings of the baseline left out$'
    out_has ' 0 errors, 0 warnings, 0 notes$'
    cp accepted first
    run 0 "${few[@]}" --baseline accepted --write-baseline "$PWD/error.xml" folder/../data/regions.xml
    cmp -s accepted first || fault "another baseline by other names of the files"
    run 0 "${few[@]}" --baseline accepted --fail-on note error.xml
    run 0 "${few[@]}" --baseline accepted --format json error.xml
    out_lacks '"rule"'
    # A new finding is told, a known one is not, wherever in the file it has moved.
    sed 's/<stray\/>/\n&/; s/credentials="[^"]*"/credentials="what"/' error.xml >moved.xml
    cp error.xml kept.xml
    mv moved.xml error.xml
    run 1 "${few[@]}" --ignore FSE7 --baseline accepted error.xml
    out_has "'what' is not a known credential"
    out_lacks 'unexpected-element'
    # One that is gone is told, of files that are checked.
    sed 's/<stray\/>//' kept.xml >error.xml
    run 0 "${few[@]}" --baseline accepted error.xml
    out_has '^1 finding of the baseline is gone; --write-baseline drops it:$'
    out_has '^  FSE006 unexpected-element '
    run 0 "${few[@]}" --baseline accepted --format github error.xml
    out_has ' 0 notes, [0-9]* in the baseline, 1 of the baseline gone'
    run 0 "${few[@]}" --baseline accepted --format json error.xml
    out_has '"gone": 1'
    run 0 "${few[@]}" --baseline accepted data/regions.xml
    out_lacks 'gone'
    # The second of two alike is another finding.
    sed 's/<stray\/>/&&/' kept.xml >error.xml
    run 1 "${few[@]}" --baseline accepted error.xml
    out_has ': 1 error, '
    cp kept.xml error.xml
}

check_wrong_baseline() {
    # What keeps a document from being read can be no baseline.
    run 1 "${few[@]}" --baseline fatal --write-baseline broken.xml
    out_has 'FSE003'
    run 1 "${few[@]}" --baseline fatal broken.xml
    printf '# a comment\n\nnonsense\n' >wrong
    run 3 --baseline wrong
    err_has '^fse-lint: wrong:3: this is no line of a baseline'
    printf '0123456789abcdef x\n' >wrong
    run 3 --baseline wrong
    # It is not written after trouble.
    cp accepted before
    "$lint" "${few[@]}" --baseline accepted --write-baseline none.xml >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "trouble, and the status is not 3"
    cmp -s accepted before || fault "a baseline is written after trouble"
    run 3 "${few[@]}" --baseline folder --write-baseline error.xml
}

check_options
check_other_commands
check_paths
check_wrong_settings
check_places
check_show_settings
check_documentation
check_baseline
check_wrong_baseline
has_no_leftovers
exit $((faults > 0))
