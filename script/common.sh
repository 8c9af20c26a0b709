# SPDX-License-Identifier: MIT
# What the scripts share; sourced, never run.
# shellcheck shell=bash

# shellcheck source=script/help.sh
. "$(dirname "${BASH_SOURCE[0]}")/help.sh"

# All scripts work in the project's root, wherever they were called from.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 3

# How many things may run at once.
cpus() {
    getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}

# Runs a command and shows what it printed only when it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# Our C files, one a line.
c_files() {
    local folder
    for folder in src manual tests fuzz bench; do
        [ ! -d "$folder" ] || find "$folder" -name '*.[ch]'
    done | LC_ALL=C sort
}

# The version that data/regions.xml has.
data_version() {
    sed -n '/ data-version="/ { s/.* data-version="\([^"]*\)".*/\1/p; q; }' data/regions.xml
}

# The version of the program.
program_version() {
    sed -n 's/^project(fse-lint VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt
}

# The version of the data before this one: its newest tag, or without tags the last commit whose log ends in another
# version. Fails if there is none.
last_release() {
    local version revision logged
    version=$(data_version)
    revision=$(git tag --merged HEAD --list 'v[0-9]*' --sort=-version:refname | grep -vFx "v$version" | head -n 1 || true)
    if [ -n "$revision" ]; then
        echo "$revision"
        return
    fi
    while IFS= read -r revision; do
        logged=$(git show "$revision:data/changes.xml" | sed -n 's/^ *<release data-version="\([^"]*\)".*/\1/p')
        [ "${logged%%$'\n'*}" != "$version" ] || continue
        echo "$revision"
        return
    done < <(git rev-list HEAD -- data/changes.xml)
    return 1
}
