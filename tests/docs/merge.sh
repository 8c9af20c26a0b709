#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Two branches that both change the data are merged, and script/merge-reports leaves reports and a log of both: after a
# merge that has stopped at generated files, after one that keeps ours by `--setup`, and after one in which something is
# left for a person.
#
#   tests/docs/merge.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"

lint=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset GITHUB_ACTIONS GITHUB_STEP_SUMMARY GITLAB_CI
export HOME=$scratch GIT_CONFIG_NOSYSTEM=1
faults=0

fault() {
    echo "FAIL $1"
    faults=$((faults + 1))
}

# A project with the program as it is built. What else is generated is one golden, of what stands in the file `code`.
cd "$scratch" || exit 1
mkdir -p project/script project/build/release project/tests/exports/small project/tests/docs
cd project || exit 1
cp -r "$root/data" "$root/schema" "$root/reports" "$root/.gitattributes" .
cp "$root"/script/{merge-reports,log-release,common.sh,help.sh} script/
printf '#!/bin/sh\n' >script/build
printf '#!/bin/sh\ncp code tests/exports/small/golden\n' >tests/exports/golden.sh
chmod +x script/build tests/exports/golden.sh
touch script/code-lists script/describe tests/docs/rules.py
ln -s "$lint" build/release/fse-lint
printf 'build\n' >.gitignore
seq 9 >code
tests/exports/golden.sh
git init -q -b main .
git config user.name test
git config user.email test@localhost
git add -A
git commit -q -m "A version"
old=$(sed -n 's/.* data-version="\([^"]*\)".*/\1/p' data/regions.xml)
new=${old%.*}.$((${old##*.} + 1))

# branch NAME REGION LINE: on a branch NAME, a text of REGION and the LINE of the code are other ones, in a new version.
branch() {
    git checkout -q -b "$1" main
    sed -i "/<region id=\"$2\"/,/<\/region>/ { 0,/<text xml:lang=\"it\">/s//<text xml:lang=\"it\">Nuovo: / }" data/regions.xml
    sed -i "s/ data-version=\"$old\"/ data-version=\"$new\"/" data/regions.xml
    sed -i "$3s/.*/$1/" code
    script/log-release main >/dev/null || fault "$1: no log"
    "$lint" export --quiet || fault "$1: no reports"
    tests/exports/golden.sh
    git commit -q -a -m "$1"
}

# has_both WHAT: the merge is whole: the data, the log, the golden and the reports have what either side has.
has_both() {
    local region
    [ -z "$(git status --porcelain)" ] || fault "$1: left over: $(git status --porcelain | head -n 3)"
    ! git grep -q '^<<<<<<<' || fault "$1: marks of a conflict"
    "$lint" export --check --quiet >"$scratch/out" 2>&1 || fault "$1: the reports are not current: $(head -n 2 "$scratch/out")"
    cmp -s code tests/exports/small/golden || fault "$1: the golden is not current"
    for region in abruzzo veneto; do
        sed '/<release data-version="'"$old"'"/,$d' data/changes.xml | grep -q "jurisdiction=\"$region\"" ||
            fault "$1: nothing of $region in the log of $new"
    done
    [ "$(grep -c "<release data-version=\"$new\"" data/changes.xml)" -eq 1 ] || fault "$1: the log has $new not once"
    [ "$(grep -c '>Nuovo: ' data/regions.xml)" -eq 2 ] || fault "$1: the data is not of both"
}

merge_that_stops() {
    git checkout -q -b stops one
    ! git merge -q two >/dev/null 2>&1 || fault "stops: the branches do not conflict, so this test shows nothing"
    echo mine >>.gitignore
    script/merge-reports >"$scratch/out" 2>&1 || fault "stops: status $?: $(tail -n 3 "$scratch/out")"
    [ "$(git diff --name-only)" = .gitignore ] || fault "stops: something is not staged, or what is mine is"
    git checkout -q .gitignore
    git commit -q -m merged
    has_both stops
}

merge_that_goes_through() {
    script/merge-reports --setup || fault "--setup: status $?"
    git checkout -q -b through one
    git merge -q -m merged two >"$scratch/out" 2>&1 || fault "through: it stopped: $(tail -n 3 "$scratch/out")"
    script/merge-reports >"$scratch/out" 2>&1 || fault "through: status $?: $(tail -n 3 "$scratch/out")"
    git commit -q --amend --no-edit
    has_both through
}

merge_with_work_for_a_person() {
    git checkout -q -b third two
    sed -i '0,/>Nuovo: /s//>Diverso: /' data/regions.xml
    git commit -q -a -m third
    git checkout -q -b person two
    sed -i '0,/>Nuovo: /s//>Altro: /' data/regions.xml
    git commit -q -a -m person
    git merge -q third >/dev/null 2>&1
    script/merge-reports >"$scratch/out" 2>&1 && fault "person: a conflict in the data passes"
    [ "$(tail -n 1 "$scratch/out")" = data/regions.xml ] || fault "person: $(tail -n 2 "$scratch/out")"
}

branch one abruzzo 1
branch two veneto 9
merge_that_stops
merge_that_goes_through
merge_with_work_for_a_person
script/merge-reports --frobnicate >/dev/null 2>&1
[ $? -eq 2 ] || fault "wrong usage: status"
exit $((faults > 0))
