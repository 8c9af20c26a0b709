#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The sandbox: nobody notices it, it is entered before a byte of a document is parsed, and where the system has none,
# auto goes on and require ends. What it forbids, tests/unit/test_sandbox.c tries from inside.
#
#   tests/cli/sandbox.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 77 where the system has no sandbox.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

if "$lint" check -q --sandbox require "$root/docs/example.xml" 2>&1 | grep -q 'the sandbox needs'; then
    echo "this system has no sandbox"
    exit 77
fi
sed 's/spid/spdi/; s/^  <region /   <region /' data/regions.xml >bad.xml
sed 's/"spid"/"cie"/' data/regions.xml >other.xml
cp "$root/tests/data/small-changes.xml" changes.xml
"$lint" check -q --no-config "${few[@]}" --baseline known --write-baseline bad.xml
cat >latin.xsl <<'END'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="ISO-8859-15"/>
  <xsl:template match="/">perché €</xsl:template>
</xsl:stylesheet>
END

# results MODE COMMAND: what the command, in which LINT stands for the program with that mode, says and leaves in a copy of
# the project; written into MODE.said and MODE/.
results() {
    local mode=$1 status=0
    rm -rf "$mode"
    mkdir work
    cp -r ./*.xml ./*.xsl known schema data work/
    (
        cd work || exit 1
        # shellcheck disable=SC2317 # it is reached by eval
        LINT() {
            local command=$1
            shift
            "$lint" "$command" --sandbox "$mode" "$@"
        }
        eval "$2"
    ) >"$mode.said" 2>&1 </dev/null || status=$?
    echo "status $status" >>"$mode.said"
    mv work "$mode"
}

# same COMMAND: it does the same inside and outside.
same() {
    what=$1
    results off "$1"
    results require "$1"
    cmp -s off.said require.said || fault "says otherwise inside: $(diff off.said require.said | head -n 4)"
    diff -r off require >differing || fault "writes otherwise inside: $(head -n 2 differing)"
}

# shellcheck disable=SC2016 # evaluated in results
cases=(
    'LINT check data/regions.xml bad.xml broken.xml doctype.xml empty.xml missing.xml folder'
    'LINT check - <bad.xml'
    'LINT check /dev/stdin <bad.xml'
    'LINT check <(cat bad.xml)'
    'cat bad.xml | LINT check /dev/stdin'
    'ln -s ../bad.xml data/link.xml; LINT check data/link.xml'
    'LINT check --format json=a/b/c.json --format sarif=data/lint.sarif bad.xml'
    'ln -s data/there.json link.json; touch data/there.json; LINT check --format json=link.json bad.xml'
    'LINT check --format json=/dev/null --format sarif=/dev/stdout -q bad.xml'
    'mkfifo pipe; cat pipe >from-pipe & LINT check --format json=pipe -q bad.xml; wait; rm pipe'
    'LINT check --output-file new/text bad.xml'
    'LINT check --output-file "$PWD/text" "$PWD/bad.xml"'
    'LINT check --baseline known bad.xml'
    'LINT check --baseline new/known --write-baseline bad.xml; LINT check --baseline new/known bad.xml'
    'LINT check --fix bad.xml'
    'mkdir in; mv bad.xml in; ln -s in/bad.xml bad.xml; LINT check --fix bad.xml'
    'LINT check --schema schema/regions.xsd bad.xml'
    'cd schema; LINT check --schema regions.xsd ../bad.xml'
    'LINT check -q --xslt latin.xsl --xslt latin.xsl=made/latin.txt bad.xml'
    'mkdir in; cp bad.xml in; printf "[rules]\nFSE2 = off\n" >in/fse-lint.ini; LINT check in/bad.xml'
    'export GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=$PWD/summary; LINT check bad.xml; LINT check bad.xml'
    'export GITLAB_CI=true; LINT check bad.xml'
    'LINT fix bad.xml'
    'LINT fix --diff bad.xml'
    'LINT fix - <bad.xml'
    'LINT fix nowhere/bad.xml; LINT fix /no-such-file.xml'
    'mkdir gone; cd gone; rmdir ../gone; LINT check --format json=x.json ../bad.xml'
    'mkdir in; mv bad.xml in; ln -s in/bad.xml bad.xml; LINT fix bad.xml'
    'LINT diff data/regions.xml other.xml'
    'LINT diff - other.xml <data/regions.xml'
    'LINT diff --xslt latin.xsl --format json=a/changes.json data/regions.xml other.xml'
    'git init -q; git add -A; git -c user.name=n -c user.email=e commit -qm c; LINT diff --against HEAD data/regions.xml
        LINT diff --against v9 data/regions.xml; rm -rf .git'
    'LINT export -o new/folder "${few[@]}" --changes changes.xml data/regions.xml
        LINT export -o new/folder "${few[@]}" --changes changes.xml --to csv data/regions.xml
        LINT export -o new/folder "${few[@]}" --changes changes.xml --check data/regions.xml'
    'mkdir -p there new; ln -s there reports; ln -s ../there new/json
        LINT export "${few[@]}" --changes changes.xml --to csv,json data/regions.xml
        LINT export -o new "${few[@]}" --changes changes.xml --to csv,json data/regions.xml'
    'LINT export --force -o "$PWD/new" "${few[@]}" --to json error.xml'
)
for case in "${cases[@]}"; do
    same "$case"
done
for format in $("$lint" check --list-formats | cut -d ' ' -f 1); do
    same "LINT check --format $format --format $format=new/$format bad.xml"
done
for format in $("$lint" diff --list-formats | cut -d ' ' -f 1); do
    same "LINT diff --format $format --format $format=new/$format data/regions.xml other.xml"
done

# A file that is replaced after the sandbox was entered is read as it was before.
if strace -qq -o calls true 2>/dev/null; then
    # inside COMMAND: of its documents nothing is read before the sandbox is entered, and then nothing is started.
    inside() {
        what="fse-lint $*"
        strace -f -y -s 8 -o calls -e trace=read,execve,seccomp,landlock_restrict_self,socket "$lint" "$@" >"$out" 2>&1
        awk '/landlock_restrict_self\(.* = 0$/ { files = 1 }
            /seccomp\(SECCOMP_SET_MODE_FILTER.* = 0$/ { calls = 1 }
            /read\(.*\.(xml|xsl|xsd)>/ { reads = 1; if (!files || !calls) { print "reads before:", $0; exit 1 } }
            /execve\(|socket\(/ && NR > 1 && !/"git"|\/git"/ { print "starts:", $0; exit 1 }
            END { if (!reads) { print "reads nothing"; exit 1 } }' calls >early || fault "$(tail -n 1 early)"
    }
    inside check --no-config bad.xml other.xml
    inside check --no-config --schema schema/regions.xsd --xslt latin.xsl -q bad.xml
    inside check --no-config --fix other.xml
    inside fix --no-config --diff bad.xml
    inside diff data/regions.xml other.xml
    inside export --no-config "${few[@]}" --changes changes.xml -o made --to json data/regions.xml

    # without CALL ERROR: the kernel has no such call.
    without() {
        what="without $1"
        local status=0
        strace -qq -o /dev/null -e "inject=$1:error=$2" "$lint" check -q --no-config bad.xml >"$out" 2>"$err" || status=$?
        [ "$status$(cat "$out" "$err")" = 1 ] || fault "auto: status $status: $(head -n 1 "$err")"
        status=0
        strace -qq -o /dev/null -e "inject=$1:error=$2" "$lint" check -q --no-config --sandbox require bad.xml \
            >"$out" 2>"$err" || status=$?
        [ "$status" -eq 3 ] || fault "require: status $status"
        has_lines 1
        err_has 'the sandbox needs'
    }
    for call in landlock_create_ruleset landlock_add_rule landlock_restrict_self seccomp prctl; do
        without "$call" ENOSYS
        without "$call" EPERM
    done
else
    echo "strace is not here, or may not be used: the order of the calls is not looked at"
fi

run 2 check --sandbox on bad.xml
err_has "'on' is not a value of --sandbox"
run 2 check --sandbox= bad.xml
printf 'sandbox = requires\n' >fse-lint.ini
run 2 check bad.xml
err_has 'fse-lint.ini:1.*require'
exit $((faults > 0))
