#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# After an edit of the dataset, script/lint says what comes next, and following it leads to the end.
#
#   tests/docs/next-step.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"

lint=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset GITHUB_ACTIONS GITHUB_STEP_SUMMARY GITLAB_CI
faults=0

# A project with the program as it is built, in which nothing has to be installed.
cd "$scratch" || exit 1
mkdir -p script build/release
cp -r "$root/data" "$root/schema" .
cp "$root"/script/{lint,log-release,common.sh,help.sh} script/
printf '#!/bin/sh\n' | tee script/setup >script/build
chmod +x script/setup script/build
ln -s "$lint" build/release/fse-lint
echo build >.gitignore
git init -q .
git config user.name test
git config user.email test@localhost
"$lint" export -q
git add -A
git commit -q -m "A version"

# says STATUS LAST: script/lint ends so, and this is its last line.
says() {
    local status=0 last
    script/lint >out 2>&1 || status=$?
    last=$(tail -n 1 out)
    [ "$status" -eq "$1" ] || { echo "FAIL script/lint: status $status, not $1: $last"; faults=$((faults + 1)); }
    # shellcheck disable=SC2053 # a pattern
    [[ $last == $2 ]] || { echo "FAIL script/lint: '$last', not '$2'"; faults=$((faults + 1)); }
}

old=$(grep -o -m 1 'data-version="[^"]*"' data/regions.xml)
old=${old#*\"}
old=${old%\"}
new=${old%.*}.$((${old##*.} + 1))

says 0 '*files written to reports'
sed -i '0,/<text xml:lang="it">\([A-Z]\)/s//<text xml:lang="it">Ora \1/' data/regions.xml
says 0 "next: write data-version=\"$new\" into data/regions.xml, then run script/log-release HEAD and script/lint"
sed -i "0,/data-version=\"$old\"/s//data-version=\"$new\"/" data/regions.xml
says 1 'next: run script/log-release HEAD, which adds this version to data/changes.xml, then script/lint'
script/log-release HEAD >section 2>&1 || { cat section; faults=$((faults + 1)); }
says 0 'next: commit data/regions.xml with data/changes.xml and reports/'
git tag "v$old"
git commit -q -a -m "The next"
says 0 '*files written to reports'
sed -i '0,/<text xml:lang="it">Ora/s//<text xml:lang="it">Adesso/' data/regions.xml
says 0 "next: run script/log-release v$old, *"
! grep -q "$(printf '\xe2\x80\x8b')" section || { echo "FAIL the changelog has invisible characters"; faults=$((faults + 1)); }
exit $((faults > 0))
