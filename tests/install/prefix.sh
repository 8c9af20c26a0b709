#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What `cmake --install` puts into a prefix is where the GNU standards want it, and works there: nothing of the sources is
# needed any more.
#
#   tests/install/prefix.sh BUILD
#
# Exit status 0: all is well; 1: each fault on a line of its own.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
build=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0

fault() {
    echo "$1"
    faults=$((faults + 1))
}

cmake --install "$build" --strip --prefix "$scratch/an other" >"$scratch/log" || fault "$(tail -n 3 "$scratch/log")"

cd "$scratch/an other" || exit 1
for file in bin/fse-lint share/man/man1/fse-lint.1 share/man/man1/fse-lint-check.1 share/man/man5/fse-regions.5 \
    share/man/man5/fse-lint.ini.5 share/man/man7/fse-lint-rules.7 share/bash-completion/completions/fse-lint \
    share/zsh/site-functions/_fse-lint share/fish/vendor_completions.d/fse-lint.fish share/doc/fse-lint/README.md \
    share/doc/fse-lint/docs/rules.md share/fse-lint/schema/regions.xsd share/fse-lint/xslt/report/sarif.xsl \
    share/fse-lint/data/regions.xml; do
    [ -s "$file" ] || fault "$file is not installed"
done
others=$(find . -type f ! -path './share/*' ! -path ./bin/fse-lint)
[ -z "$others" ] || fault "strange places: $others"
! grep -rlF "$root" . || fault "what is installed names the folder in which it was built"

# Elsewhere, with nothing around it, and by another name of its folder.
mv "$scratch/an other" "$scratch/moved"
mkdir "$scratch/empty"
cd "$scratch/empty" || exit 1
run() {
    env -i PATH=/nowhere "$scratch/moved/bin/fse-lint" "$@" >"$scratch/out" 2>&1 || fault "$*: status $?: $(tail -n 2 "$scratch/out")"
}
run --version
run explain FSE201
run check --fail-on error "$scratch/moved/share/fse-lint/data/regions.xml"
run check --fail-on never --format sarif=lint.sarif "$scratch/moved/share/fse-lint/data/regions.xml"
run export --quiet --to json -o made "$scratch/moved/share/fse-lint/data/regions.xml"
cmp made/json/regions.json "$root/reports/json/regions.json" || fault "another export than in reports/"
exit $((faults > 0))
