#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The released program is hardened, as readelf sees it: loaded anywhere, nothing writable can be executed, all symbols bound
# at the start and then read-only, buffers and stacks guarded, and marked for CET where the C library is.
#
#   tests/install/hardening.sh PROGRAM
#
# Prints a line for each fault; exit status 0 none, 1 some, 77 without readelf.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
command -v readelf >/dev/null || exit 77
export LC_ALL=C
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Whether the file $1 is marked for both halves of CET.
has_cet() {
    readelf -Wn "$1" 2>/dev/null | grep -q 'IBT, SHSTK'
}

# Whether what the C compiler adds to a program is marked for CET; if not, the linker takes the mark from the program.
start_has_cet() {
    local file
    for file in Scrt1.o crti.o crtn.o; do
        has_cet "$(cc -print-file-name="$file")" || return 1
    done
}

# wants TEXT PATTERN: what readelf says has PATTERN, or TEXT is a fault.
wants() {
    grep -Eq -- "$2" "$scratch/said" || echo "$1"
}

# faults PROGRAM: a line for each.
faults() {
    readelf -Wh -l -d -s "$1" >"$scratch/said"
    wants "no PIE" 'Type: +DYN \(Position-Independent'
    wants "the stack can be executed" 'GNU_STACK .* RW +0x'
    wants "no RELRO" 'GNU_RELRO'
    wants "symbols are not bound at the start" '\(FLAGS_1\).*NOW'
    wants "no stack protector" '__stack_chk_fail'
    wants "no FORTIFY" '__(memcpy|snprintf|vsnprintf|printf)_chk'
    ! grep -Eq '^ +LOAD .* RWE ' "$scratch/said" || echo "something writable can be executed"
    ! grep -Eq '\((TEXTREL|RPATH|RUNPATH)\)' "$scratch/said" || echo "code is relocated, or libraries are looked for elsewhere"
    grep -q 'Machine: .*X86-64' "$scratch/said" || return 0
    objdump -d --disassemble=main "$1" | grep -A 1 '<main>:' | grep -q endbr64 || echo "no landing pads (-fcf-protection)"
    ! start_has_cet || has_cet "$1" || echo "not marked for CET, although the C library is"
}

faults "$1" >"$scratch/faults"
cat "$scratch/faults"

# What is built without all that has each fault that a compiler can be asked for.
echo 'int main(void) { return 0; }' >"$scratch/soft.c"
if cc -no-pie -fno-stack-protector -U_FORTIFY_SOURCE -fcf-protection=none -Wl,-z,norelro -Wl,-z,lazy -Wl,-z,execstack \
    -o "$scratch/soft" "$scratch/soft.c" 2>/dev/null; then
    found=$(faults "$scratch/soft" | grep -c .)
    if [ "$found" -lt 6 ]; then
        echo "a program without hardening has only $found faults"
        exit 1
    fi
fi
[ ! -s "$scratch/faults" ]
