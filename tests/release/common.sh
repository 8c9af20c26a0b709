# SPDX-License-Identifier: MIT
# What the tests of a release share: a project of what is in this one now. Sourced with the path of the program.
# shellcheck shell=bash disable=SC2034
lint=$(realpath "$1")
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0
export GIT_CONFIG_NOSYSTEM=1 HOME=$scratch
version=$(sed -n 's/^  "dataVersion": "\(.*\)",$/\1/p' "$root/reports/manifest.json")
programs=$(sed -n 's/^project(fse-lint VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")

# need PROGRAM...: the test is skipped where one is not here.
need() {
    local name
    for name in "$@"; do
        command -v "$name" >/dev/null && continue
        echo "skipped: $name is not here"
        exit 77
    done
}

fault() {
    echo "FAIL $1"
    faults=$((faults + 1))
}

our_git() {
    git -c user.name=test -c user.email=test@example.org -c commit.gpgsign=false -c safe.directory='*' "$@"
}

# commit FOLDER MESSAGE: all that is in it.
commit() {
    our_git -C "$1" add --all
    our_git -C "$1" commit --quiet --message "$2"
}

# A project of what is in this one now, committed or not, but of no history.
make_project() {
    local file
    mkdir -p "$scratch/project"
    our_git -C "$root" ls-files --cached --others --exclude-standard >"$scratch/files" || {
        echo "skipped: this is no clone with git"
        exit 77
    }
    while IFS= read -r file; do
        [ -e "$root/$file" ] || continue # removed, and not yet committed
        mkdir -p "$scratch/project/$(dirname "$file")"
        cp "$root/$file" "$scratch/project/$file"
    done <"$scratch/files"
    our_git -C "$scratch" init --quiet project
    commit "$scratch/project" first
}
