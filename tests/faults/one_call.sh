#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# One system call that fails, by the file or the moment that it is about: what is said of it, or how the work is done all the
# same.
#
#   tests/faults/one_call.sh PROGRAM
#
# strace makes the calls fail; 77 says that it cannot. Prints a line for each fault; exit status 0 none, 1 some.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
data=$(realpath "$(dirname "$0")/../data")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
options=(--no-config --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off
    --today 2026-11-23 --quiet)
failures=0

if ! strace -qq -o /dev/null true 2>/dev/null; then
    echo "skipped: strace is not here, or may not be used"
    exit 77
fi

# ends STATUS LINE STRACE-OPTION... -- ARGUMENT...: the program ends so, and says that line alone ("": none).
ends() {
    local expected=$1 line=$2 status=0 faults=()
    shift 2
    while [ "$1" != -- ]; do
        faults+=("$1")
        shift
    done
    shift
    strace -f -qq -o /dev/null "${faults[@]}" "$lint" "$@" >out 2>err || status=$?
    sed -i '/^strace: /d' err
    if [ "$status" -ne "$expected" ] || [ "$(cat err)" != "${line:+fse-lint: $line}" ]; then
        echo "not ok: ${faults[*]} $*: status $status, not $expected: $(head -n 3 err)"
        failures=$((failures + 1))
    fi
}

cp "$data/small.xml" d.xml
"$lint" export "${options[@]}" -o made d.xml

export=(export "${options[@]}")
ends 3 "cannot read made/csv/regions.csv: Input/output error" \
    -P made/csv/regions.csv -e inject=newfstatat,lstat:error=EIO -- "${export[@]}" --to json -o made d.xml
ends 3 "cannot read made/SHA256SUMS: Permission denied" \
    -P made/SHA256SUMS -e inject=openat:error=EACCES -- "${export[@]}" -o made d.xml
ends 3 "cannot read made/SHA256SUMS: Permission denied" \
    -P made/SHA256SUMS -e inject=openat:error=EACCES -- "${export[@]}" --check -o made d.xml
"$lint" export "${options[@]}" --check -o made d.xml

# A young file is read twice.
cp d.xml young.xml
ends 3 "cannot read young.xml: Input/output error" -P young.xml -e inject=read:error=EIO:when=3 -- check "${options[@]}" young.xml

# The processes of an export: without them, it makes its files itself.
if [ "$(getconf _NPROCESSORS_ONLN)" -gt 1 ]; then
    ends 0 "" -e inject=pipe2,pipe:error=EMFILE -- "${export[@]}" -o without d.xml
    ends 0 "" -e inject=clone,clone3,fork,vfork:error=EAGAIN -- "${export[@]}" -o alone d.xml
    ends 0 "" -e inject=sched_getaffinity:error=EPERM -- "${export[@]}" -o counted d.xml
    ends 0 "" -e inject=wait4,waitid:error=EINTR:when=1 -- "${export[@]}" -o interrupted d.xml
    ends 0 "" -e inject=wait4,waitid:error=ECHILD:when=1 -- "${export[@]}" -o unseen d.xml
    ends 3 "a process of the export was stopped" -e inject=dup2,dup3:signal=KILL -- "${export[@]}" -o stopped d.xml
    for same in without alone counted interrupted unseen; do
        diff -r made "$same" || failures=$((failures + 1))
    done
    [ ! -e stopped ] || { echo "not ok: files of an export that was stopped"; failures=$((failures + 1)); }
    strace -qq -o log -e trace=read "$lint" "${export[@]}" --to json -o made d.xml
    first=$(grep -n ', 65536)' log | sed -n '1s/:.*//p')
    strace -qq -o /dev/null -e inject="read:error=EINTR:when=$first" "$lint" "${export[@]}" --to json -o made d.xml ||
        { echo "not ok: a pipe whose reading is interrupted"; failures=$((failures + 1)); }
    status=0
    strace -qq -o /dev/null -e inject="read:error=EIO:when=$first" "$lint" "${export[@]}" --to json -o made d.xml 2>err || status=$?
    if [ "$status" -ne 3 ] || ! grep -qx 'fse-lint: cannot read what a process of the export made: Input/output error' err; then
        echo "not ok: a pipe that cannot be read: status $status, $(cat err)"
        failures=$((failures + 1))
    fi
fi

# Older kernels have less to forbid, and are sandboxed all the same; one that is too old is not.
if "$lint" check "${options[@]}" --sandbox require d.xml; then
    for version in 3 4 5; do
        ends 0 "" -e inject=landlock_create_ruleset:retval=$version:when=1 -- check "${options[@]}" --sandbox require d.xml
    done
    for command in check fix "export -o none" "diff d.xml"; do
        read -ra words <<<"$command"
        said=()
        [ "${words[0]}" = diff ] || said=("${options[@]}")
        ends 3 "nothing done: the sandbox needs Landlock, which this system does not have (--sandbox auto goes on without it)" \
            -e inject=landlock_create_ruleset:retval=2:when=1 -- "${words[@]}" "${said[@]}" --sandbox require d.xml
    done
fi

# git cannot be run, or is interrupted while it answers.
git init -q .
git add d.xml
git -c user.name=n -c user.email=e@example.org commit -qm one
ends 3 "git cannot be run: Too many open files" -e inject=pipe2,pipe:error=EMFILE -- diff --against HEAD d.xml
strace -qq -o log -e trace=read "$lint" diff --against HEAD d.xml >out
first=$(grep -n ', 65536)' log | sed -n '1s/:.*//p')
ends 0 "" -e "inject=read:error=EINTR:when=$first" -- diff --against HEAD d.xml
ends 0 "" -e inject=wait4,waitid:error=EINTR:when=1 -- diff --against HEAD d.xml
ends 0 "" -e inject=wait4,waitid:error=ECHILD:when=1 -- diff --against HEAD d.xml
exit $((failures > 0))
