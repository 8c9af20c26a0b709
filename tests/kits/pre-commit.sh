#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# pre-commit takes our hooks, of a program that is installed and of one that it builds, and they stop a commit with a
# finding, fix what they can, and tell of exports that are not current.
#
#   tests/kits/pre-commit.sh FSE_LINT
#
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 pre-commit is not here.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
if ! command -v pre-commit >/dev/null || ! command -v git >/dev/null; then
    echo "skipped: pre-commit is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch PRE_COMMIT_HOME=$scratch/cache GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_COUNT=1 \
    GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'
faults=0

fault() {
    echo "FAIL $1"
    faults=$((faults + 1))
}

our_git() {
    git -c user.name=test -c user.email=test@localhost -c commit.gpgsign=false "$@"
}

# The repository that the hooks come from: our hooks and scripts, but for the compiler; that writes down its calls.
make_hooks() {
    mkdir -p "$scratch/hooks/script"
    cp "$root/.pre-commit-hooks.yaml" "$scratch/hooks"
    cp "$root"/script/{hook,help.sh} "$scratch/hooks/script"
    cat >"$scratch/hooks/script/build" <<SH
#!/bin/sh
echo "\$1" >>$scratch/builds
mkdir -p "\$(dirname "\$0")/../build/release" && ln -s $lint "\$(dirname "\$0")/../build/release/fse-lint"
SH
    chmod +x "$scratch/hooks/script/build"
    our_git -C "$scratch" init -q hooks
    our_git -C "$scratch/hooks" add -A
    our_git -C "$scratch/hooks" commit -q -m hooks
    mkdir "$scratch/bin"
    ln -s "$lint" "$scratch/bin/fse-lint"
}

# make_project SUFFIX: a project that has the hooks whose ids end so.
make_project() {
    rm -rf "$scratch/project"
    mkdir -p "$scratch/project"
    cp -r "$root/data" "$root/schema" "$root/reports" "$scratch/project"
    cat >"$scratch/project/.pre-commit-config.yaml" <<YAML
repos:
  - repo: $scratch/hooks
    rev: $(git -C "$scratch/hooks" rev-parse HEAD)
    hooks: [{id: fse-lint-check$1}, {id: fse-lint-fix$1}, {id: fse-lint-exports$1}]
YAML
    cd "$scratch/project" || exit 1
    our_git init -q .
    our_git add -A
    our_git commit -q -m project
    pre-commit install >/dev/null
}

# hooks STATUS WHAT TEXT: a commit of all that is changed; TEXT is in what it says.
hooks() {
    local status=0
    our_git add -A
    PATH=$path our_git commit -q -m "$2" >"$scratch/out" 2>&1 || status=1
    [ "$status" -eq "$1" ] || fault "$2: status $status, not $1: $(tail -n 5 "$scratch/out")"
    grep -q -e "$3" "$scratch/out" || fault "$2: no '$3': $(tail -n 5 "$scratch/out")"
}

stops_what_is_wrong() {
    echo >note
    hooks 0 "nothing of the data" 'Skipped'
    sed -i '0,/<accepts credentials="spid"/s//<accepts credentials="spdi"/' data/regions.xml
    hooks 1 "a finding" 'FSE201 unknown-credential'
    our_git checkout -q HEAD -- data
}

fixes_and_compares() {
    sed -i '0,/^  <national>/s//   <national>/' data/regions.xml
    hooks 1 "a wrong indentation" 'files were modified by this hook'
    git diff --quiet HEAD -- data || fault "a wrong indentation: it was not fixed"
    our_git checkout -q HEAD -- data
    echo >>reports/json/regions.json
    hooks 1 "an old export" 'are the exports current.*Failed'
    our_git checkout -q HEAD -- reports
    sed -i '1a <!-- read again -->' data/regions.xml
    "$lint" export --quiet
    hooks 0 "a change" 'are the exports current.*Passed'
}

make_hooks
path=$scratch/bin:$PATH
make_project ''
stops_what_is_wrong
fixes_and_compares
[ ! -e "$scratch/builds" ] || fault "an installed program was built"
path=$PATH
make_project -built
stops_what_is_wrong
[ "$(cat "$scratch/builds")" = release ] || fault "not built once, as a release: $(cat "$scratch/builds")"
exit $((faults > 0))
