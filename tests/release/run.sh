#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# script/release makes the same archives from every clone, of what the manifest lists and nothing else, and
# makes none of what is not fit for it.
#
#   tests/release/run.sh FSE_LINT made|refused
#
# Exit status 0: all is well; 1: each fault on a line of its own; 77: something that it needs is not here.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/release/common.sh
. "$(dirname "$0")/common.sh"
need git gzip unzip xgettext msgmerge msgattrib pkg-config

# release STATUS FOLDER: what it prints goes to $scratch/out and err.
release() {
    local status=0
    "$2/script/release" --output "$2.made" --program "${program:-$lint}" >"$scratch/out" 2>"$scratch/err" ||
        status=$?
    [ "$status" -eq "$1" ] || fault "status $status, not $1: $(tail -n 3 "$scratch/err")"
}

# refused FOLDER TEXT: nothing is made, and that is why.
refused() {
    rm -rf "$1.made"
    release 1 "$1"
    grep -q -e "$2" "$scratch/err" || fault "no '$2': $(tail -n 3 "$scratch/err")"
    [ ! -e "$1.made" ] || fault "made all the same: $2"
}

same_from_two_clones() {
    mkdir "$scratch/an other"
    (umask 077 && our_git clone --quiet "$scratch/project" "$scratch/an other/clone")
    release 0 "$scratch/one"
    cp -r "$scratch/one.made" "$scratch/first.made"
    (umask 077 && TZ=Pacific/Kiritimati release 0 "$scratch/an other/clone") || faults=$((faults + 1))
    diff -r "$scratch/one.made" "$scratch/an other/clone.made" || fault "other archives from another clone"
    release 0 "$scratch/one"
    diff -r "$scratch/one.made" "$scratch/first.made" || fault "other archives the second time"
    (cd "$scratch/one.made" && sha256sum --check --strict --quiet SHA256SUMS) || fault "SHA256SUMS does not hold"
    [ "$(sed 's|.*/||' "$scratch/out" | tr '\n' ' ')" = "RELEASE-NOTES.md SHA256SUMS files fse-lint-$programs.tar.gz \
fse-lint.cdx.json fse-regions-$version.tar.gz fse-regions-$version.zip fse-regions-npm-$version.tgz " ] ||
        fault "other files: $(cat "$scratch/out")"
}

# What a downstream team finds.
has_the_files() {
    local name=fse-regions-$version tar=$scratch/tar zip=$scratch/zip file
    mkdir "$tar" "$zip"
    tar -xzf "$scratch/one.made/$name.tar.gz" -C "$tar"
    unzip -q "$scratch/one.made/$name.zip" -d "$zip"
    diff -r "$tar" "$zip" || fault "the two archives are not the same"
    (cd "$tar/$name/reports" && sha256sum --check --strict --quiet SHA256SUMS) || fault "reports/ is not whole"
    diff -r "$tar/$name/reports" "$root/reports" || fault "reports/ is not all there"
    for file in data/regions.xml data/LICENSE schema/regions.xsd schema/manifest.schema.json LICENSES/CC-BY-4.0.txt; do
        cmp "$tar/$name/$file" "$root/$file" || fault "$file is not in it"
    done
    grep -q "version ${name#fse-regions-}" "$tar/$name/README.md" || fault "the README names another version"
    ! grep -q '@' "$tar/$name/README.md" || fault "the README has places that are not filled in"
    [ "$(tar --numeric-owner -tvzf "$scratch/one.made/$name.tar.gz" | awk '{print $1, $2}' | LC_ALL=C sort -u | paste -s -d ' ')" = \
        '-rw-r--r-- 0/0 drwxr-xr-x 0/0' ] ||
        fault "owners or modes that depend on who made it"
    tar -tzf "$scratch/one.made/$name.tar.gz" | LC_ALL=C sort --check || fault "not sorted"
    [ "$(TZ=UTC tar --full-time -tvzf "$scratch/one.made/$name.tar.gz" | awk '{print $4}' | sort -u)" = \
        "$(sed -n 's/^  "updated": "\(.*\)",$/\1/p' "$root/reports/manifest.json")" ] || fault "another date"
}

refuses_what_is_not_fit() {
    local clone=$scratch/one
    echo mine >"$clone/mine.txt"
    refused "$clone" '^?? mine.txt$'
    rm "$clone/mine.txt"
    echo >>"$clone/README.md"
    refused "$clone" 'the working tree is not what is committed'
    our_git -C "$clone" checkout --quiet README.md
    echo mine >"$clone/reports/csv/mine.csv"
    commit "$clone" mine
    refused "$clone" 'reports/csv/mine.csv is not a file of the export'
    our_git -C "$clone" mv reports/csv/mine.csv reports/mine.txt
    commit "$clone" mine
    release 0 "$clone"
    ! tar -tzf "$clone.made/fse-regions-$version.tar.gz" | grep -q mine || fault "a file that the manifest does not list is in it"
    sed -i 's/<national>/<stray\/>&/' "$clone/data/regions.xml"
    commit "$clone" stray
    refused "$clone" 'the dataset is not clean'
    our_git -C "$clone" reset --quiet --hard HEAD^
    echo '<!-- late -->' >>"$clone/data/regions.xml"
    commit "$clone" late
    refused "$clone" 'reports/ is not current'
    our_git -C "$clone" reset --quiet --hard HEAD^
    sed -i 's/^msgstr "fse-lint: memoria.*/msgstr ""/' "$clone/po/it.po"
    commit "$clone" untranslated
    refused "$clone" 'a message has no Italian translation'
    our_git -C "$clone" reset --quiet --hard HEAD^
}

# The program, but that diff fails; what it was asked is in $scratch/asked.
make_program_that_wants_more() {
    program=$scratch/wants-more
    cat >"$program" <<END
#!/usr/bin/env bash
[ "\$1" = diff ] || exec "$lint" "\$@"
echo "\$@" >"$scratch/asked"
echo "the new version must be 2.0.0"
exit ${1:-1}
END
    chmod +x "$program"
}

refuses_a_wrong_version() {
    local clone=$scratch/one
    our_git -C "$clone" tag "v$version" HEAD^
    refused "$clone" "v$version is released already, as another commit"
    our_git -C "$clone" tag --force "v$version" HEAD >/dev/null
    our_git -C "$clone" tag v0.9.0 HEAD^
    our_git -C "$clone" tag v0.10.0 HEAD^
    our_git -C "$clone" tag vision HEAD^
    make_program_that_wants_more 1
    refused "$clone" 'the new version must be 2.0.0'
    grep -q "$version is too low a version after v0.10.0" "$scratch/err" || fault "$(tail -n 1 "$scratch/err")"
    [ "$(cat "$scratch/asked")" = 'diff --against v0.10.0' ] || fault "asked: $(cat "$scratch/asked")"
    make_program_that_wants_more 0
    release 0 "$clone"
    make_program_that_wants_more 3
    release 3 "$clone"
    program=
}

says_what_is_wrong() {
    local status
    for arguments in --outptu --output '--output x --program'; do
        # shellcheck disable=SC2086 # several words
        "$scratch/one/script/release" $arguments >"$scratch/out" 2>"$scratch/err"
        status=$?
        [ $status -eq 2 ] || fault "$arguments: status $status, not 2"
        grep -q '^usage: ' "$scratch/err" || fault "$arguments: no usage"
    done
    "$scratch/one/script/release" --help >"$scratch/out" || fault "--help: status $?"
    grep -q 'fse-regions-VERSION.tar.gz' "$scratch/out" || fault "--help does not say what it makes"
    rm -rf "$scratch/one/.git"
    release 3 "$scratch/one"
    grep -q 'this is no clone with git' "$scratch/err" || fault "no git, and no word"
    : >"$scratch/file"
    "$scratch/an other/clone/script/release" --output "$scratch/file/x" --program "$lint" >"$scratch/out" 2>&1
    status=$?
    [ $status -eq 3 ] || fault "a file in the way: status $status, not 3"
}

program=
make_project
our_git clone --quiet "$scratch/project" "$scratch/one"
case $2 in
    made)
        same_from_two_clones
        has_the_files
        ;;
    refused)
        refuses_what_is_not_fit
        mkdir "$scratch/an other"
        our_git clone --quiet "$scratch/project" "$scratch/an other/clone"
        refuses_a_wrong_version
        says_what_is_wrong
        ;;
esac
exit $((faults > 0))
