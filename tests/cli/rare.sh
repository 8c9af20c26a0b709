#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What is rare: names of files, settings, lines of a baseline and repositories that are nearly others, and a folder that is
# gone.
#
#   tests/cli/rare.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# In a folder that is gone, names from the root still work, and others are trouble.
check_gone_folder() {
    mkdir gone
    local project=$PWD
    cd gone || return
    rmdir ../gone
    run 1 "${few[@]}" "$project/error.xml"
    out_has "^$project/error.xml:"
    run 0 "${few[@]}" --format json "$project/data/regions.xml"
    out_has '"path": "/.*/data/regions.xml"'
    printf 'severity = error\n' >"$project/data/fse-lint.ini"
    run 0 "${few[@]}" "$project/data/regions.xml"
    rm "$project/data/fse-lint.ini"
    run 3 "${few[@]}" error.xml
    run 3 "${few[@]}" --format json=a.json "$project/data/regions.xml"
    err_has 'cannot write ./a.json'
    cd "$project" || exit 1
}

# refuses_settings SETTINGS LINE: that they cannot be used is said so, a pattern.
refuses_settings() {
    printf '%b' "$1" >fse-lint.ini
    run 2 data/regions.xml
    err_has "$2"
}

check_settings() {
    mkdir -p near nearby
    cp data/regions.xml nearby/
    printf 'fail-on = note\n' >nearby/fse-lint.ini
    (cd near && "$lint" check --show-settings ../nearby/regions.xml) >"$out" 2>"$err"
    out_has "^.*$PWD/nearby/fse-lint.ini"
    printf 'schema = %s\n' "$PWD/schema/regions.xsd" >fse-lint.ini
    run 0 "${few[@]}" data/regions.xml
    printf 'schema =\n' >fse-lint.ini
    run 2 "${few[@]}" data/regions.xml
    err_has 'fse-lint.ini:1: --schema needs a value'
    refuses_settings '[rule]\nFSE201 = off\n' "there is no section \[rule\].*did you mean 'rules'"
    refuses_settings 'quite = true\nquit = true\n' "^fse-lint: fse-lint.ini:1: there is no setting 'quite'"
    refuses_settings '[rules]\nselekt = FSE2\n' "did you mean 'select'"
    refuses_settings '[rules]\nstale-clame = off\n' "did you mean 'stale-claim'"
    rm fse-lint.ini
}

check_baseline() {
    local line
    for line in 0123456789abcdef 0123456789abcdef0 '0123456789abcde data/regions.xml x' '0123456789abcdefg data/regions.xml x' \
        '0123456789abcdef data/regions.xml' '0123456789abcdef  x'; do
        echo "$line" >known
        run 3 "${few[@]}" --baseline known data/regions.xml
        err_has 'known'
    done
    # What ended the reading is not left out, nor what is suppressed.
    "$lint" check "${few[@]}" --format json doctype.xml >report.json
    sed -n 's/^ *"fingerprint": "\([0-9a-f]*\)".*/\1 doctype.xml FSE002 doctype-forbidden -/p' report.json >known
    [ -s known ] || fault "no fingerprint"
    run 1 "${few[@]}" --baseline known doctype.xml
    out_has 'FSE002'
    sed 's|href="https://www.fascicolo-sanitario.it/"|href="http://www.fascicolo-sanitario.it/"|' data/regions.xml >link.xml
    run 0 "${few[@]}" --baseline known --write-baseline link.xml
    sed '/http:\/\/www.fascicolo-sanitario.it/s|<link|<?fse-lint ignore="not-https" reason="r"?>\n    <link|' link.xml >suppressed.xml
    mv suppressed.xml link.xml
    run 0 "${few[@]}" --baseline known link.xml
}

check_names() {
    cp data/regions.xml chek
    run 0 "${few[@]}" data/regions.xml
    "$lint" chek "${few[@]}" >"$out" 2>"$err" || fault "a file whose name is nearly a command"
    cp data/regions.xml help
    "$lint" help "${few[@]}" >"$out" 2>"$err" || fault "a file called help"
    out_lacks '^usage'
    rm chek help
    run 2 chek
    err_has "'chek' is neither a command nor a file"
    cat >own.xsl <<'END'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/>
  <xsl:template match="/">said</xsl:template></xsl:stylesheet>
END
    run 0 "${few[@]}" --xslt own.xsl=- data/regions.xml
    out_has '^said'
    run 2 diff --against '' data/regions.xml
    run 2 --docs-url 'https://example.org/è' data/regions.xml
    run 0 "${few[@]}" --docs-url https://example.org/x data/regions.xml
    run 0 "${few[@]}" --docs-url file:///x data/regions.xml
    # Reports that go to one file, whether it is there or not.
    touch there.json
    run 2 --format json=there.json --format sarif=not.sarif --format junit=./there.json data/regions.xml
    err_has 'two reports would go to the file'
    run 2 --format json=new.json --format sarif=./new.json --format junit=other.xml data/regions.xml
    err_has 'two reports would go to the file'
    run 0 "${few[@]}" --format json=there.json --format sarif=not.sarif data/regions.xml
    run 3 "${few[@]}" --format json=error.xml/a/b data/regions.xml
    "$lint" "${few[@]}" --format json=error.xml/a/b --format sarif=error.xml/a/b data/regions.xml >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "two reports that cannot be written"
    touch there.sarif
    run 0 "${few[@]}" --format sarif=not-yet.sarif --format json=there.json data/regions.xml
    run 0 "${few[@]}" --format sarif=there.sarif --format json=there.json data/regions.xml
    # What is fixed is no place for a report.
    cp data/regions.xml fixed.xml
    run 2 --fix --format json=fixed.xml fixed.xml
    err_has 'nothing done: fixed.xml is a file to read, and would be replaced'
    run 2 --docs-url $'https://example.org/\x7f' data/regions.xml
    cp error.xml a::b.xml
    run 1 "${few[@]}" "$PWD/a::b.xml"
    out_has "^$PWD/a::b.xml:"
}

check_reports() {
    # A line that is cut is cut between characters.
    local many name a
    many=$(printf 'è%.0s' {1..600})
    for name in odd even; do
        a=$([ $name = even ] || echo a)
        sed "0,/<text xml:lang=\"it\">[^<]*/s//<text xml:lang=\"it\">$many$a  $a$many/" data/regions.xml >"$name.xml"
        run 1 "${few[@]}" --format json=- --fail-on warning "$name.xml"
        out_has 'èèè'
        ! grep -q '�\|\\u\(dc\|fffd\)\|\\\\x' "$out" || fault "half a character"
    done
    # The gravest first, wherever it stands.
    sed 's/<\/regions>/<stray\/><\/regions>/' data/regions.xml >last.xml
    run 1 "${few[@]}" --notes --statistics last.xml
    sed -n 1p "$out" | grep -q ' error ' || fault "the error is not the first: $(head -n 3 "$out")"
    awk '$2 == "note" { print $1 }' "$out" | sort -rnc || fault "not the most first: $(cat "$out")"
    # What is suppressed has its reason, however often it is told.
    sed 's|^    <procedure|    <?fse-lint ignore="stale-claim" reason="of old"?>\n&|' data/regions.xml >old.xml
    run 0 "${few[@]}" --rule unused-suppression=off --notes --show-suppressed old.xml
    [ "$(grep -c 'of old' "$out")" -gt 1 ] || fault "not all reasons: $(cat "$out")"
    local i
    for i in {10..29}; do
        echo "00000000000000$i data/regions.xml FSE201 dangling-reference gone-$i"
    done >known
    run 0 "${few[@]}" --baseline known data/regions.xml
    out_has '^20 findings of the baseline are gone'
    out_has '^  …$'
    out_lacks 'gone-29'
    # In place of the list on standard output, there is a file.
    sed 's|href="https://www.fascicolo-sanitario.it/"|href="HTTPS://www.fascicolo-sanitario.it/"|' data/regions.xml >capitals.xml
    cp capitals.xml again.xml
    run 0 "${few[@]}" --fix --output-file fixed.txt capitals.xml
    out_is_empty
    run 0 "${few[@]}" --fix --quiet again.xml
    out_is_empty
    cmp -s capitals.xml again.xml || fault "fixed otherwise"
    # An id that is longer than any.
    sed "s/id=\"emilia-romagna\"/id=\"$(printf 'x%.0s' {1..70})\"/" data/regions.xml >long.xml
    run 1 "${few[@]}" --format json=- long.xml
    out_has 'region/xxxx'
    if has_terminal; then
        sed 's|href="https://www.fascicolo-sanitario.it/"|href="HTTPS://www.fascicolo-sanitario.it/"|' data/regions.xml >capitals.xml
        NO_COLOR=1 on_terminal "'$lint' fix --diff capitals.xml"
        out_has '^+.*href="https://www.fascicolo-sanitario.it/"'
    fi
}

check_exports() {
    run 0 export "${few[@]}" --to json -o new/er data/regions.xml
    out_has ' written to new/er$'
    run 1 export "${few[@]}" --check --to json -o none/er data/regions.xml
    out_has '^none/er/json/regions.json does not match'
    sed 's/ data-version="1.0.0"/ data-version=""/' data/regions.xml >empty-version.xml
    run 1 export "${few[@]}" --force --to json -o empty empty-version.xml
    out_has 'version 0.0.0+unchecked$'
}

check_gone_folder
check_settings
check_baseline
check_names
check_reports
check_exports
has_no_leftovers
exit $((faults > 0))
