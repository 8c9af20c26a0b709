#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The manual pages: mandoc finds nothing in them, what they refer to is there, and nothing that the program tells of itself
# is missing.
#
#   tests/manual/pages.sh FSE_LINT FOLDER     FOLDER has the pages of the build
#
# Exit status 0: all is well; 1: each fault on a line of its own; 77: there is no mandoc.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$2" || exit 1
command -v mandoc >/dev/null || { echo "skipped: mandoc is not here" && exit 77; }
faults=0

fault() {
    echo "$1"
    faults=$((faults + 1))
}

# shown PAGE: as a person reads it, on one line.
shown() {
    mandoc -T utf8 "$1" | sed "s/.$(printf '\b')//g" | tr -s '\n ' ' '
}

has() {
    case $text in *"$2"*) ;; *) fault "$1: no '$2'" ;; esac
}

for page in *.[1-9]; do
    # What it refers to is not installed here; whether it is made is asked below.
    mandoc -T lint -W style "$page" | grep -v 'referenced manual not found' && fault "$page: see above"
    while read -r name section; do
        [ -e "$name.$section" ] || fault "$page: there is no $name($section)"
    done < <(sed -n 's/^\.\(It \)\{0,1\}Xr \([^ ]*\) \([1-9]\).*/\2 \3/p' "$page" | sort -u)
done

commands=$("$lint" --help | sed -n 's/^  fse-lint \[\{0,1\}\([a-z]*\).*/\1/p')
[ "$(wc -w <<<"$commands")" -ge 6 ] || fault "commands: $commands"
for command in $commands; do
    text=$(shown "fse-lint-$command.1")
    while read -r option; do
        has "fse-lint-$command.1" "$option"
    done < <("$lint" "$command" --help | sed -n 's/^  .*\(--[a-z-]*.*\)$/\1/p')
    while read -r format; do
        has "fse-lint-$command.1" " $format "
    done < <("$lint" "$command" --list-formats 2>/dev/null | sed -n 's/^ *\([a-z]*\) .*/\1/p')
done

text=$(shown fse-lint-rules.7)
rules=$("$lint" rules --color never | sed -n 's/^ *\(FSE[0-9]*\) *\([a-z0-9-]*\).*/\1 \2/p')
[ "$(wc -l <<<"$rules")" -ge 100 ] || fault "rules: $rules"
while read -r rule; do
    has fse-lint-rules.7 "$rule ("
done <<<"$rules"
text=$(shown fse-regions.5)
for element in regions procedure accepts unknown; do
    has fse-regions.5 " $element "
done
pages=(*.[1-9])
echo "${#pages[@]} pages, $faults faults"
[ "$faults" -eq 0 ]
