#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The program in Italian: what it prints, and when it does so.
#
#   tests/italian/run.sh FSE_LINT
#
# The expected outputs are the .expect files here; FSE_UPDATE_GOLDENS=1 rewrites them: read what
# changed before it is committed. Prints a line for each fault; exit status 0 none, 1 some.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"

if [ $# -ne 1 ] || [ ! -x "$1" ]; then
    echo "usage: tests/italian/run.sh FSE_LINT" >&2
    exit 2
fi
lint=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.." || exit 1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0

fault() {
    echo "FAIL $1"
    faults=$((faults + 1))
}

# The program with nothing but the variables before --; both streams are one.
in_environment() {
    local variables=()
    while [ "$1" != -- ]; do
        variables+=("$1")
        shift
    done
    shift
    env -i "${variables[@]}" "$lint" "$@" 2>&1
}

# Runs the program in Italian and says how it ended.
italian() {
    in_environment -- "$1" --lang it "${@:2}"
    echo "exit status $?"
}

# The same, with the command before it.
called() {
    echo "fse-lint $*"
    italian "$@"
}

# Checks the file $1, with the options after it.
check() {
    local rule options=()
    # Those that the small documents of the tests would have too many findings of.
    for rule in missing-jurisdiction undescribed-code missing-translation missing-portal online-only; do
        options+=(--rule "$rule=off")
    done
    italian check --today 2026-11-23 --fail-on note "${options[@]}" "${@:2}" "$1"
}

check_all() {
    local file
    for file in "$@"; do
        check "$file" --rule stale-claim=off
    done
}

troubles() {
    called check none.xml
    called check rules
    called check --schema hostile/text.xml
    called check --colour
    called check --rule spelling=off
    called export one.xml two.xml
}

# golden NAME COMMAND...: what the command prints is in NAME.expect.
# Lines of the rules' documents are without their numbers: those change with docs/example.xml.
golden() {
    local expected=$here/$1.expect
    "${@:2}" | sed -E 's/^(rules[^ :]*):[0-9]+:/\1:…:/; /^rules.*:…:/,/^$/ s/^ *[0-9]+ \|/     … |/' >"$scratch/out"
    if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
        cp "$scratch/out" "$expected"
    fi
    diff -u "$expected" "$scratch/out" || fault "$1.expect is not what the program says"
}

cp -r hostile "$scratch/hostile"
python3 rules/run.py "$lint" --write "$scratch/rules"
cd "$scratch" || exit 1

golden markup check_all \
    hostile/{mismatched-tags,unknown-entity,duplicate-attribute,truncated,xxe,utf-16}.xml
golden schema check_all rules/FSE0{06,07,09,10}-*.bad.xml
golden jurisdictions check_all rules/FSE10{4,5,7}-*.bad.xml
golden hosts check_all rules/FSE403-*.bad.xml
golden age check rules/FSE505-stale-claim.bad.xml --notes
golden first check rules/FSE505-stale-claim.bad.xml
golden suppressions check rules/FSE012-unused-suppression.bad.xml --show-suppressed
golden trouble troubles

# speaks LANGUAGE VARIABLE... -- ARGUMENT...: which language the program speaks then.
speaks() {
    local expected=$1 says=en
    shift
    case $(in_environment "$@" none.xml) in
        *impossibile*) says=it ;;
    esac
    [ "$says" = "$expected" ] || fault "$*: speaks $says, not $expected"
}

# Whether or not the system has these locales.
speaks it LC_ALL=it_IT.UTF-8 --
speaks it LC_ALL=it_IT.UTF-8 LANG=C --
speaks it LC_ALL= LC_MESSAGES= LANG=it_CH --
speaks it LC_MESSAGES=it_IT@euro LANG=en_GB --
speaks it LANG=it --
speaks it LANG=en_GB.UTF-8 LANGUAGE=it --
speaks it LANG=de_DE.UTF-8 LANGUAGE=de:it:en --
speaks it LC_ALL=C -- --lang it
speaks en LANG=it_IT.UTF-8 -- --lang en
speaks en --
speaks en LC_ALL=C LANG=it_IT.UTF-8 LANGUAGE=it --
speaks en LC_ALL=POSIX LANGUAGE=it --
speaks en LANG=C.UTF-8 LANGUAGE=it --
speaks en LC_ALL=en_GB LANG=it_IT --
speaks en LANG=it_IT LANGUAGE=en:it --
speaks en LANG=it_IT LANGUAGE=de --
speaks en LANG=ita_IT --
speaks en LANG=de_DE.UTF-8 --

# The exports are the same bytes in every language.
in_environment LANG=it_IT.UTF-8 -- export --quiet --check -o "$here/../../reports" "$here/../../data/regions.xml" ||
    fault "the exports depend on the language"

echo "tests/italian: $faults faults"
[ "$faults" -eq 0 ]
