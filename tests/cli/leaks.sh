#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What ends badly leaks nothing either: files that cannot be read, parsed or written, and options that are wrong, in each
# command. A build with AddressSanitizer looks for leaks at the end.
#
#   tests/cli/leaks.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 77 where leaks cannot be looked for.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

export ASAN_OPTIONS=${ASAN_OPTIONS-}:detect_leaks=1
cat >leak.c <<'END'
#include <stdlib.h>
int main(void) { for (int i = 0; i < 3; i++) if (malloc(64) == NULL) return 1; return 0; }
END
cc -fsanitize=address -o leak leak.c 2>/dev/null
./leak >leaked 2>&1
if ! grep -q 'SUMMARY.*leaked' leaked; then
    echo "leaks cannot be looked for here"
    exit 77
fi
truncate -s 64M large.xml
printf ' ' >>large.xml
printf '<regions' >cut.xml
printf 'no XML' >text

# none ARGUMENT...: that fails, and leaks nothing.
none() {
    what="fse-lint $*"
    "$lint" "$@" </dev/null >"$out" 2>"$err" && fault "it does not fail"
    ! grep -q 'Sanitizer' "$err" || fault "$(grep -m 1 -A 4 'Sanitizer' "$err")"
}

for bad in missing folder text cut.xml empty.xml broken.xml doctype.xml large.xml; do
    none check "$bad"
    none check --fix "$bad"
    none fix "$bad"
    none fix --diff "$bad"
    none export -o made "$bad"
    none export --force -o made --to json "$bad"
    none diff "$bad" data/regions.xml
    none diff data/regions.xml "$bad"
    none check data/regions.xml "$bad" data/regions.xml
done
for bad in missing text cut.xml; do
    none check --schema "$bad" data/regions.xml
    none diff --schema "$bad" data/regions.xml error.xml
    none check --xslt "$bad" data/regions.xml
    none diff --xslt "$bad" data/regions.xml error.xml
    none check --baseline "$bad" data/regions.xml
    none check --config "$bad" data/regions.xml
    none export --changes "$bad" -o made "${few[@]}" data/regions.xml
    none diff --against "$bad" data/regions.xml
done
for command in check export fix diff; do
    none "$command" --unknown data/regions.xml
    none "$command" --schema
    none "$command" --limit no=1 data/regions.xml
    none "$command" --sandbox no data/regions.xml
done
none check --format no data/regions.xml
none check --format json=text/no data/regions.xml
none check --rule no=off data/regions.xml
none check --today no data/regions.xml
none export -o text data/regions.xml
none export --to no data/regions.xml
none diff data/regions.xml
none diff --format no data/regions.xml error.xml
none diff --format json=text/no data/regions.xml error.xml
none explain no
none explain
none rules --format no
none rules --format json=text/no
none chekc
exit $((faults > 0))
