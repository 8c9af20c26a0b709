#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# On each system that it knows, script/setup says the one line that installs what is missing, and runs it as root, or when
# asked to; elsewhere it says what is missing. script/build says so, too. The package managers here are no real ones.
#
#   tests/scripts/setup.sh
#
# Exit status 0: all is well; 1: each fault on a line of its own.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0
out=$scratch/out

fault() {
    echo "$system: $1: $(head -n 3 "$out" | tr '\n' ' ')"
    faults=$((faults + 1))
}

# A clone with scripts and nothing else, in a machine with nothing but these tools.
mkdir -p "$scratch/clone" "$scratch/tools"
cp -r "$root/script" "$scratch/clone"
for tool in sh bash env cat sed awk cut tr sort grep head dirname mktemp rm uname ls getconf; do
    ln -s "$(command -v "$tool")" "$scratch/tools/$tool"
done

# program NAME COMMANDS: a program of that name for the system of today.
program() {
    printf '#!/bin/sh\n%s\n' "$2" >"$bin/$1"
    chmod +x "$bin/$1"
}

# machine NAME USER MANAGER...: has these package managers, which write down how they are called.
machine() {
    system="$1 as $2"
    bin=$scratch/bin
    rm -rf "$bin" "$scratch/called"
    cp -r "$scratch/tools" "$bin"
    program id 'echo 1000'
    [ "$2" != root ] || program id 'echo 0'
    shift 2
    for manager in "$@"; do
        program "$manager" "echo $manager \"\$@\" >>$scratch/called"
    done
}

# setup STATUS ARGUMENT...
setup() {
    local expected=$1 status=0
    shift
    (cd / && env -i PATH="$bin" ${ci:+CI=$ci} "$scratch/clone/script/setup" "$@") >"$out" 2>&1 || status=$?
    [ "$status" -eq "$expected" ] || fault "status $status, not $expected"
}

says() {
    grep -qF -- "$1" "$out" || fault "does not say '$1'"
}

called() {
    grep -qF -- "$1" "$scratch/called" 2>/dev/null || fault "did not call '$1'"
}

calls_nothing() {
    [ ! -e "$scratch/called" ] || fault "called $(cat "$scratch/called")"
}

ci=
machine Debian someone apt-get dpkg-query
setup 3
says "sudo sh -c 'apt-get update -q; DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends cmake gcc"
says 'libxml2-dev libxslt1-dev make nettle-dev pkg-config'
calls_nothing
machine Debian root apt-get dpkg-query
setup 3 --say
says '    apt-get update -q; DEBIAN_FRONTEND'
calls_nothing
# It believes nobody: what the manager did not bring is still missing.
setup 3
called 'apt-get install -q -y --no-install-recommends cmake gcc gettext libc6-dev libidn2-dev'
says 'still missing'
setup 3 test
called 'python3-jsonschema'

machine Fedora someone dnf
setup 3
says "sudo sh -c 'dnf install -y cmake gcc gettext glibc-devel inih-devel"
machine Fedora root dnf
setup 3
called 'dnf install -y cmake gcc gettext glibc-devel inih-devel libidn2-devel'

machine Alpine root apk
rm "$bin/bash"
setup 3
called 'apk add bash cmake gcc gettext inih-dev'
called 'musl-dev'

machine Arch someone pacman
program sudo 'echo sudo >>'"$scratch/called"'; "$@"'
setup 3
calls_nothing
setup 3 --yes
called sudo
called 'pacman -S --needed --noconfirm cmake gcc gettext glibc libidn2 libinih'
machine CI someone pacman
program sudo '"$@"'
ci=true
setup 3
called 'pacman -S'
ci=

machine macOS someone brew
setup 3
says '    brew install cmake gettext inih libidn2 libunistring libxml2 libxslt nettle pcre2 pkgconf'
! grep -q sudo "$out" || fault "wants sudo"
setup 3 --yes
called 'brew install cmake'

machine Other someone
setup 3
says 'missing: cc h:stdlib.h cmake make pkg-config msgfmt pc:libxml-2.0'

# Where all is there, nothing is asked of anybody.
machine Complete someone apt-get dpkg-query
for tool in cc cmake make pkg-config msgfmt; do
    program "$tool" 'exit 0'
done
setup 0
calls_nothing
rm "$bin/msgfmt"
setup 3
says 'apt-get install -q -y --no-install-recommends gettext'

machine Build someone dnf
status=0
env -i PATH="$bin" "$scratch/clone/script/build" >"$out" 2>&1 || status=$?
[ $status -eq 3 ] || fault "script/build: status $status, not 3"
says 'dnf install -y'
setup 2 --nonsense
says 'usage: script/setup'
exit $((faults > 0))
