#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What newcomers run is for bash 3.2, as on macOS, or for any sh, and for the tools that macOS and Alpine have: nothing
# newer is in script/ and packaging/, as far as words show it, and what says it is for sh parses as that.
#
#   tests/scripts/portable.sh
#
# Prints a line for each fault; exit status 0 none, 1 some.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.." || exit 1
faults=0

# What bash 3.2 does not know.
newer_bash='(^|[ ;(|&])(mapfile|readarray|coproc) |declare -[A-Za-z]*[Agn]|local -[A-Za-z]*[Ang]|wait -n|&>>|\|&|\[\[ -v '
newer_bash+='|\$\{[a-zA-Z_0-9]+(\[[^]]*\])?(,|\^|@[A-Za-z]\})|\$\{[a-zA-Z_0-9]+\[-[0-9]|\$\{[a-zA-Z_0-9]+: *-[0-9]+: *-[0-9]'
newer_bash+='|printf [^|;]*%\([^)]*\)T|shopt -s (globstar|lastpipe|inherit_errexit)|\$\{?(EPOCHSECONDS|EPOCHREALTIME|SRANDOM)'
# What only GNU's tools know.
gnu='(^|[ ;(|&])(realpath|nproc|tac|timeout|sha256sum) |readlink -f|sed -[a-z]*[ir]|grep -[a-zA-Z]*P|date (-d|--date)'
gnu+='|head -n -|sort -[a-zA-Z]*V|stat -c|xargs -[a-zA-Z]*[rd]|find [^|]*-printf|mktemp -[pt]|cp -[a-zA-Z]*[lt] |mktemp --|cut --'
# What only bash knows, in scripts for sh.
bashism='(^|[ ;(])(local|declare|function|source) |\[\[|<<<|< <\(|\$\{[a-zA-Z_]+(\[|//|:[0-9])|BASH_SOURCE|\+=\(|(^|[ ;])[a-z_]+=\('

# search FILE WORDS WHY: outside of comments, and of lines that ask before whether the tool is there.
search() {
    local found
    found=$(grep -nvE '^ *#|command -v' "$1" | grep -E -- "$2") || return 0
    echo "$found" | sed "s|^|$1:|; s|\$|    <- $3|"
    faults=$((faults + 1))
}

# The search itself finds what it should, and lets pass what is fine.
self_test() {
    local line
    while IFS= read -r line; do
        echo "$line" | grep -qE -- "$newer_bash|$gnu|$bashism" || { echo "not found: $line" && faults=$((faults + 1)); }
    done <<'END'
mapfile -t missing < <(list)
declare -A seen
echo "${name,,}"
echo "${list[-1]}"
wait -n
sed -i s/a/b/ file
path=$(realpath -m "$2")
    (cd x && sha256sum a)
[[ $a == b ]]
END
    # shellcheck disable=SC2016 # that is how they stand in scripts
    for line in 'log=$(mktemp)' 'echo "${name%%,*}"' 'sed -n 3p' 'sort -u' 'local name=$1' 'echo "${1:-x}"'; do
        ! echo "$line" | grep -qE -- "$newer_bash|$gnu" || { echo "found: $line" && faults=$((faults + 1)); }
    done
}

self_test
count=0
for file in script/* packaging/*.sh; do
    case $(head -n 1 "$file") in
        *python3 | '"""'*) continue ;;
        *bash) shell='bash' ;;
        *) shell='sh' ;;
    esac
    case $file in *.py) continue ;; script/common.sh) shell='bash' ;; esac
    count=$((count + 1))
    # A release is made on Debian: it has a package for that.
    [ "$file" = script/release ] || search "$file" "$gnu" "only GNU has that"
    if [ "$shell" = bash ]; then
        search "$file" "$newer_bash" "not in bash 3.2"
        BASH_COMPAT=3.2 bash -n "$file" || faults=$((faults + 1))
    else
        search "$file" "$bashism" "not in sh"
        sh -n "$file" || faults=$((faults + 1))
    fi
done
echo "$count scripts, $faults faults"
[ "$faults" -eq 0 ]
