#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# fse-lint diff as a command: usage, exit statuses, git, what hinders it; the log of versions in an export, and
# script/log-release, which keeps it.
#
#   tests/diff/cli.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/../cli/common.sh"

# Nobody's configuration of git counts here.
export HOME=$scratch GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test GIT_COMMITTER_NAME=test \
    GIT_COMMITTER_EMAIL=test
unset GIT_DIR GIT_WORK_TREE

cp data/regions.xml old.xml
sed 's/spid:2"/spid:1"/' old.xml >new.xml

check_usage() {
    run 2 diff
    err_has 'two files, or --against and one'
    run 2 diff old.xml
    run 2 diff old.xml new.xml old.xml
    run 2 diff --against HEAD old.xml new.xml
    run 2 diff --against HEAD -
    err_has 'not standard input'
    run 2 diff - -
    run 2 diff --against=--output=x old.xml
    err_has "not '--output=x'"
    run 2 diff --against -x old.xml
    run 2 diff --against= old.xml
    run 2 diff --format markdwon old.xml new.xml
    err_has "did you mean 'markdown'?$"
    run 2 diff --format markdwon --format json=made.json old.xml new.xml
    [ -s made.json ] || fault "no other report"
    run 2 diff --against
    run 0 diff --help
    out_has ' --against REVISION$'
    run 0 diff --list-formats
    out_has '^changelog '
    run 0 --help
    out_has '^  fse-lint diff '
}

check_statuses() {
    run 0 diff old.xml old.xml
    run 1 diff old.xml new.xml
    out_has 'must be at least 1.0.1, and is 1.0.0$'
    run 1 diff -q old.xml new.xml
    out_is_empty
    run 0 diff -q old.xml old.xml
    # What rules find is no hindrance, what cannot be read is.
    run 0 diff old.xml error.xml
    out_has '^no change in meaning'
    local file
    for file in broken.xml doctype.xml empty.xml folder none.xml; do
        run 3 diff old.xml "$file"
        out_is_empty
        run 3 diff "$file" old.xml
        out_is_empty
    done
    run 3 diff old.xml doctype.xml
    err_has '^fse-lint: nothing compared: doctype.xml:[0-9]*:[0-9]*: .* \[FSE002 doctype-forbidden\]$'
    sed 's/data-version="1.0.0"/data-version="1.0"/' old.xml >version.xml
    run 3 diff old.xml version.xml
    err_has "data-version of version.xml, '1.0', is not like 1.2.3"
    sed 's/data-version="1.0.0"//' old.xml >version.xml
    run 3 diff old.xml version.xml
    input=new.xml
    run 1 diff old.xml -
    out_has 'spid:2 -> spid:1'
    input=/dev/null
}

check_output() {
    run 1 diff --color always old.xml new.xml
    out_has $'\033\\[1;33mcorrection\033'
    run 1 diff --lang it old.xml new.xml
    run 1 diff --format json=changes.json --format markdown old.xml new.xml
    out_has '^- \*correction\* '
    grep -q '"kind": "changed"' changes.json || fault "no change in changes.json"
    # Who asks for files only still sees in the log what changed.
    run 1 diff --format json=changes.json old.xml new.xml
    out_has 'must be at least 1.0.1'
    run 3 diff --format json=folder --format markdown=made.md old.xml new.xml
    out_has 'must be at least 1.0.1'
    grep -q '^- ' made.md || fault "one that cannot be written keeps another"
    printf '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:fse:changes:1"><xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="count(//c:change)"/></xsl:template></xsl:stylesheet>' >count.xsl
    run 1 diff --xslt count.xsl old.xml new.xml
    out_has '^2$'
    what="fse-lint diff to a full disk"
    if [ -w /dev/full ]; then
        "$lint" diff old.xml new.xml >/dev/full 2>"$err"
        [ $? -eq 3 ] || fault "the status is not 3"
        has_lines 1
    fi
    what="fse-lint diff to a closed pipe"
    { "$lint" diff old.xml new.xml; echo $? >closed; } 2>"$err" | true
    has_lines 0
}

check_git() {
    local here=$scratch/repository
    mkdir -p "$here/data/deeper"
    cp old.xml "$here/data/regions.xml"
    git -C "$here" init -q
    git -C "$here" add -A
    git -C "$here" commit -q -m one
    cd "$here" || exit 1
    run 3 diff --against nowhere
    err_has "there is no revision 'nowhere', and no tag in this clone: 'git fetch --tags' gets them;"
    git tag v1.0.0
    run 0 diff --against v1.0.0
    local tag
    for tag in 2 3 4 5 6 7 8 9; do
        git tag "v1.0.$tag"
    done
    run 3 diff --against nowhere
    [ "$(grep -o 'v1.0.[0-9]' "$err" | wc -l)" -eq 8 ] || fault "not the eight newest tags: $(cat "$err")"
    cp "$scratch/new.xml" data/regions.xml
    run 1 diff --against v1.0.0
    out_has 'spid:2 -> spid:1'
    run 1 diff --against HEAD --format json data/regions.xml
    out_has '"name": "HEAD:data/regions.xml"'
    run 1 diff --against HEAD "$here/data/regions.xml"
    cd data/deeper || exit 1
    run 1 diff --against HEAD ../regions.xml
    cd .. || exit 1
    run 1 diff --against HEAD regions.xml
    run 3 diff --against nowhere regions.xml
    err_has "there is no revision 'nowhere'"
    # No shell reads it, and no option of git.
    run 3 diff --against "HEAD; touch $scratch/touched" regions.xml
    # shellcheck disable=SC2016 # it must not expand
    run 3 diff --against '$(touch '"$scratch/touched"')' regions.xml
    [ ! -e "$scratch/touched" ] || fault "a shell has read the revision"
    cp regions.xml new.xml
    run 3 diff --against HEAD new.xml
    err_has "there is no file new.xml at revision 'HEAD'"
    cp "$scratch/broken.xml" regions.xml
    run 3 diff --against HEAD regions.xml
    git commit -q -a -m two
    cp "$scratch/old.xml" regions.xml
    run 3 diff --against HEAD regions.xml
    err_has 'nothing compared: HEAD:regions.xml:[0-9]'
    # One byte more than a document may have.
    head -c $((64 * 1024 * 1024 + 1)) /dev/zero | tr '\0' ' ' >regions.xml
    git commit -q -a -m large
    cp "$scratch/old.xml" regions.xml
    run 3 diff --against HEAD regions.xml
    err_has 'nothing compared: HEAD:regions.xml:1:1: .*\[FSE005 '
    cd "$scratch" || exit 1
    run 3 diff --against HEAD old.xml
    err_has ' is not in a git repository: git says'
    run 3 diff --against HEAD no/such/old.xml
    err_has '^fse-lint: no/such is not in a git repository: git says'
    run 3 diff --against HEAD /no-such-file.xml
    run 3 diff --schema none.xsd old.xml new.xml
    run 3 diff --against HEAD --schema none.xsd "$here/data/regions.xml"
    mkdir bare
    what="fse-lint diff without git"
    PATH=$scratch/bare "$lint" diff --against HEAD old.xml >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "the status is not 3"
    err_has '^fse-lint: git cannot be run: '
    has_lines 1
}

# fake_git LINE WORD...: all that is said is LINE, where git ends with these statuses, one after the other, or is killed, and is
# gone then.
fake_git() {
    local line=$1 status=0
    shift
    mkdir -p fake
    echo "$*" >fake/calls
    cat >fake/git <<END
#!/bin/sh
read -r first rest <"$scratch/fake/calls"
echo "\$rest" >"$scratch/fake/calls"
[ -n "\$rest" ] || /bin/rm "\$0"
[ "\$first" != killed ] || kill -KILL \$\$
echo "a word of git"
exit "\$first"
END
    chmod +x fake/git
    what="fse-lint diff with a git that ends with $*"
    PATH=$scratch/fake "$lint" diff --against v1 old.xml >"$out" 2>"$err" || status=$?
    [ "$status" -eq 3 ] || fault "status $status, not 3"
    has_lines 1
    err_has "$line"
}

check_git_that_fails() {
    fake_git 'git cannot be run: No such file' 1
    fake_git 'git cannot be run: No such file' 1 0
    fake_git 'git cannot be run: No such file' 1 0 1
    fake_git "there is no revision 'v1'; the newest tags are: a word of git" 1 0 1 1
    fake_git "there is no file old.xml at revision 'v1'" killed 0 0
    fake_git ' is not in a git repository: git says .a word of git.' 1 1
}

export_with() {
    run "$1" export "${few[@]}" --to changes -o made "${@:2}"
}

check_log() {
    local log=$root/tests/data/small-changes.xml
    export_with 0 old.xml
    [ "$(grep -c '"date"' made/changes.json)" -eq 1 ] || fault "without a log there is not one release"
    export_with 0 --changes "$log" old.xml
    [ "$(grep -c '"date"' made/changes.json)" -eq 3 ] || fault "with the log there are not three releases"
    cp "$log" data/changes.xml
    export_with 0 data/regions.xml
    [ "$(grep -c '"date"' made/changes.json)" -eq 3 ] || fault "the log beside the dataset is not found"
    cp made/changes.json kept.json
    export_with 3 --changes none.xml old.xml
    export_with 3 --changes broken.xml old.xml
    err_has 'broken.xml:[0-9]*: this is not well-formed XML'
    sed 's/xsi:schema/x:schema/' "$log" >prefix.xml
    export_with 3 --changes prefix.xml old.xml
    err_has 'prefix.xml:4: this is not well-formed XML'
    export_with 3 --changes doctype.xml old.xml
    export_with 3 --changes old.xml old.xml
    err_has 'old.xml:4: this does not conform to schema/changes.xsd'
    local edit
    for edit in s/added/new/ 's/<release /<release x="" /' 's/2026-10-04/yesterday/' 's/"1.0.0"/"1.0"/' \
        's/<old>/<old><b\/>/'; do
        sed "$edit" "$log" >log.xml
        export_with 3 --changes log.xml old.xml
        err_has '^fse-lint: log.xml:[0-9]*: this does not conform to schema/changes.xsd'
    done
    for edit in s/data-version=\"1.0.0/data-version=\"1.0.1/ s/2026-10-04/2026-10-03/ \
        s/data-version=\"0.9.1/data-version=\"0.9.0/ s/data-version=\"0.9.1/data-version=\"1.0.0/; do
        sed "$edit" "$log" >log.xml
        export_with 1 --changes log.xml old.xml
        out_has '^the log log.xml '
        out_has '^nothing exported: '
        export_with 1 --changes log.xml -q old.xml
        out_is_empty
    done
    cmp -s made/changes.json kept.json || fault "the old files have changed"
    # What is unchecked says so, whatever the log.
    export_with 1 --force --changes "$log" error.xml
    grep -q '"dataVersion": "1.0.0+unchecked"' made/changes.json || fault "no word of what is unchecked"
    grep -q 'This is version 1.0.0+unchecked' made/changes.atom || fault "no word of what is unchecked in the feed"
}

log_release() {
    what="script/log-release $2"
    local status=0
    FSE_LINT=$lint script/log-release "$2" >"$out" 2>"$err" || status=$?
    [ "$status" -eq "$1" ] || fault "status $status, not $1: $(head -n 2 "$err")"
}

check_log_release() {
    local here=$scratch/project
    mkdir -p "$here/script" "$here/data"
    cp "$root"/script/{common.sh,help.sh,log-release} "$here/script"
    cp "$root/tests/data/small-changes.xml" "$here/data/changes.xml"
    cp old.xml "$here/data/regions.xml"
    cd "$here" || exit 1
    git init -q
    git add -A
    git commit -q -m one
    git tag v1.0.0
    cp "$scratch/new.xml" data/regions.xml
    log_release 1 v1.0.0
    err_has 'must be at least 1.0.1'
    git diff --quiet data/changes.xml || fault "the log has changed"
    sed -i 's/data-version="1.0.0"/data-version="1.0.1"/' data/regions.xml
    log_release 0 v1.0.0
    out_has '^## \[data-1.0.1\] - 2026-10-04$'
    cp data/changes.xml once.xml
    log_release 0 v1.0.0
    cmp -s data/changes.xml once.xml || fault "a second time gives another log"
    ! command -v xmllint >/dev/null || xmllint --noout --schema "$root/schema/changes.xsd" data/changes.xml 2>/dev/null ||
        fault "the log is not by its grammar"
    git diff data/changes.xml | grep -q '^-[^-]' && fault "something of the old log is gone"
    run 0 export "${few[@]}" --to changes -o made
    out_has 'files written to made'
    log_release 3 nowhere
    cmp -s data/changes.xml once.xml || fault "the log has changed"
    cd "$scratch" || exit 1
}

check_usage
check_statuses
check_output
check_git
check_git_that_fails
check_log
check_log_release
has_no_leftovers
[ "$faults" -eq 0 ] || exit 1
