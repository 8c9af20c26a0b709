#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every command of the README does what it says, in a new clone.
#
#   tests/docs/commands.sh FSE_LINT     those of fse-lint; of a script of ours, that it is there and what its help says
#   tests/docs/commands.sh --really     all of them but script/test, here: it installs, as root. For a machine to throw away
#
# Exit status 0: all is well; 1: each fault on a line of its own; 77: there is no git.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0
count=0
really=
[ "$1" = --really ] && really=yes

fault() {
    echo "$1: $2"
    faults=$((faults + 1))
}

# The commands: what is set off in README.md, without comments; a finding is none.
commands() {
    sed -n '/<!-- example -->/,/<!-- \/example -->/d; s/^    \([a-z]\)/\1/p' "$root/README.md" | sed 's/ *#.*//'
}

# A program that does what the command promises fails with 1 at most where it finds something.
attempt() {
    local status=0
    count=$((count + 1))
    (cd "$scratch/clone" && PATH=$scratch/bin:/usr/local/bin:$PATH bash -c "$1") >"$scratch/out" 2>&1 </dev/null || status=$?
    [ "$status" -eq 0 ] || fault "$1" "status $status: $(tail -n 3 "$scratch/out")"
}

# Without really doing it: each part of the command that is a script of ours answers --help, and has the words after it.
look_at() {
    local part words
    count=$((count + 1))
    while read -r part words; do
        case $part in
            script/*) "$root/$part" --help >"$scratch/out" 2>&1 || fault "$part" "no help" ;;
            fse-lint | build/release/fse-lint) attempt "fse-lint $words" ;;
            *) fault "$1" "what is '$part'?" ;;
        esac
    done <<<"${1// && /$'\n'}"
}

mkdir "$scratch/bin"
if [ -n "$really" ]; then
    ln -s "$root" "$scratch/clone"
else
    command -v git >/dev/null || { echo "skipped: git is not here" && exit 77; }
    ln -s "$(realpath "$1")" "$scratch/bin/fse-lint"
    mkdir "$scratch/clone"
    cp -r "$root/data" "$root/reports" "$root/schema" "$scratch/clone"
    git -C "$scratch/clone" init -q
    git -C "$scratch/clone" add .
    git -C "$scratch/clone" -c user.name=test -c user.email=test@example.org commit -q -m first
fi
while IFS= read -r command; do
    case $command in
        script/test*) [ -n "$really" ] || look_at "$command" ;;
        *) if [ -n "$really" ]; then attempt "$command"; else look_at "$command"; fi ;;
    esac
done < <(commands)
[ "$count" -ge 5 ] || fault README.md "only $count commands"
echo "$count commands, $faults faults"
[ "$faults" -eq 0 ]
