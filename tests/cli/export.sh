#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# fse-lint export: which files are made, what the manifest says of them, what --check and --force do, and
# what hinders them: then the old files are whole.
#
#   tests/cli/export.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage. What this machine
# cannot play (another user, a full disk) is skipped with a word.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/cli/common.sh
. "$(dirname "$0")/common.sh"

# The names, sizes and contents of what is in the folder $1.
state_of() {
    (cd "$1" && find . | sort && find . -type f -exec cksum {} + | sort)
}

# exports_as_before ARGUMENT...: a failed export leaves the folder kept as it was.
exports_as_before() {
    local before
    before=$(state_of kept)
    run "$@" -o kept
    [ "$(state_of kept)" = "$before" ] || fault "the folder is not as it was"
}

# is_whole FOLDER: all files of it are there as its manifest says.
is_whole() {
    (cd "$1" && sha256sum --check --strict --quiet SHA256SUMS) >sums 2>&1 || fault "$1: $(cat sums)"
}

check_export() {
    run 0 export "${few[@]}"
    out_has "^$(find reports -type f | wc -l) files written to reports\$"
    is_whole reports
    run 0 export "${few[@]}" --check
    out_has '^reports is current$'
    run 0 export "${few[@]}" -o deep/er data/regions.xml --to json,csv
    [ "$(cd deep/er && echo *)" = 'SHA256SUMS csv json manifest.json' ] || fault "$(find deep)"
    diff -r reports/json deep/er/json || fault "other bytes the second time"
    diff -r reports/csv deep/er/csv || fault "other bytes the second time"
    run 0 export "${few[@]}" --output deep/er --to=csv,json --check
    run 1 export "${few[@]}" --output deep/er --check
    out_has '^deep/er/html/index.html does not match the dataset$'
    input=data/regions.xml
    run 0 export "${few[@]}" --to json -o stdin -
    input=/dev/null
    cmp -s reports/json/regions.json stdin/json/regions.json || fault "another JSON from standard input"
}

# What is said of the quality is as of the dataset's own day, in English, wherever the file is.
check_export_quality() {
    cp data/regions.xml elsewhere.xml
    run 0 export --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off \
        --today 2030-01-01 --lang it --to quality -o later elsewhere.xml
    cmp -s reports/quality.html later/quality.html || fault "another page on another day"
    cmp -s reports/quality.json later/quality.json || fault "another JSON on another day"
    run 0 export "${few[@]}" --to json -o without
    [ ! -e without/quality.json ] || fault "a file that was not asked for"
}

check_export_current() {
    cp -r reports kept
    exports_as_before 0 export "${few[@]}" --check
    printf ' ' >>kept/json/regions.json
    exports_as_before 1 export "${few[@]}" --check
    out_has '^kept/json/regions.json does not match the dataset$'
    out_lacks 'csv/'
    rm kept/csv/steps.csv
    exports_as_before 1 export "${few[@]}" --check
    out_has '^kept/csv/steps.csv does not match'
    run 0 export "${few[@]}" -o kept
    run 0 export "${few[@]}" -o kept --check
    run 1 export "${few[@]}" -o none --check --to json
    [ ! -e none ] || fault "--check made a folder"
}

check_export_refused() {
    exports_as_before 1 export "${few[@]}" error.xml
    out_has '^error.xml:5[0-9]:.*FSE006'
    out_has '^nothing exported: the dataset has errors$'
    exports_as_before 1 export "${few[@]}" broken.xml
    exports_as_before 1 export "${few[@]}" doctype.xml
    exports_as_before 1 export "${few[@]}" error.xml --check
    exports_as_before 1 export "${few[@]}" --rule stale-claim=error
    exports_as_before 3 export "${few[@]}" none.xml
    exports_as_before 2 export "${few[@]}" --to pdf
    run 1 export "${few[@]}" error.xml -o none
    [ ! -e none ] || fault "a folder for nothing"
    run 0 export "${few[@]}" --rule stale-claim=warning --to json -o warned
}

check_export_hindered() {
    : >file
    run 3 export "${few[@]}" --to json -o file
    err_has '^fse-lint: cannot open the folder file: Not a directory$'
    rm kept/html/fr.html
    mkdir kept/html/fr.html
    sed 's/data-version="1.0.0"/data-version="1.0.1"/' data/regions.xml >newer.xml
    exports_as_before 3 export "${few[@]}" newer.xml
    err_has '^fse-lint: cannot replace kept/html/fr.html: it is not a regular file$'
    rmdir kept/html/fr.html
    rm -r kept/csv
    : >kept/csv
    exports_as_before 3 export "${few[@]}" newer.xml
    err_has '^fse-lint: cannot write kept/csv/dataset.csv: Not a directory$'
    rm kept/csv
    mv kept/html/en.html en.html
    ln -s "$PWD/en.html" kept/html/en.html
    exports_as_before 3 export "${few[@]}" newer.xml
    err_has '^fse-lint: cannot replace kept/html/en.html: it is not a regular file$'
    rm kept/html/en.html
    ln -s nowhere kept/html/en.html
    exports_as_before 3 export "${few[@]}" newer.xml
    err_has '^fse-lint: cannot replace kept/html/en.html: it is not a regular file$'
    rm kept/html/en.html
    ln -s nowhere/at/all missing
    run 3 export "${few[@]}" --to json -o missing
    err_has '^fse-lint: cannot open the folder missing: No such file or directory$'
    run 3 export "${few[@]}" --to json -o /dev/null/reports
    run 0 export "${few[@]}" -o kept
    ln -s kept linked
    run 0 export "${few[@]}" -o linked newer.xml
    run 0 export "${few[@]}" -o kept newer.xml --check
    run 0 export "${few[@]}" -o kept
}

# A limit of the process stands for a full disk.
check_export_on_full_disk() {
    local before
    before=$(state_of kept)
    what="fse-lint export newer.xml, with little room"
    (
        ulimit -f 8
        "$lint" export "${few[@]}" newer.xml -o kept
    ) >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "the status is not 3"
    has_lines 1
    err_has '^fse-lint: cannot write kept/'
    [ "$(state_of kept)" = "$before" ] || fault "the folder is not as it was"
}

# A disk with room for some of the files, in a name space of its own.
# shellcheck disable=SC2016 # the inner shell expands these
check_export_on_small_disk() {
    local before
    mkdir disk
    what="fse-lint export newer.xml, on a small disk"
    if ! unshare --mount mount -t tmpfs none disk 2>"$err"; then
        echo "skipped: a full disk, as nobody but root may mount one here"
        return
    fi
    unshare --mount bash -c '
        lint=$1 kept=$(($(du -sk kept | cut -f 1) + 60))
        shift
        mount -t tmpfs -o size="$kept"k none disk
        cp -r kept/. disk
        "$lint" export "$@" newer.xml -o disk
        status=$?
        diff -r kept disk >&2 || exit 4
        exit $status' small "$lint" "${few[@]}" >"$out" 2>"$err"
    [ $? -eq 3 ] || fault "the status is not 3: $(head -n 3 "$out" "$err")"
    has_lines 1
    err_has '^fse-lint: cannot write disk/.*: No space left on device$'
}

check_rights() {
    if ! become_nobody; then
        echo "skipped: folders without rights, as nobody but root may run the program here"
        return
    fi
    local before
    chmod -R a-w kept
    before=$(state_of kept)
    run_as_nobody 3 export "${few[@]}" newer.xml -o kept
    err_has '^fse-lint: cannot write kept/xml/regions.xml: Permission denied$'
    run_as_nobody 3 export "${few[@]}" newer.xml -o kept/new/folder
    err_has '^fse-lint: cannot create the folder kept/new: Permission denied$'
    [ "$(state_of kept)" = "$before" ] || fault "the folder is not as it was"
    # A file that may not be read is none that this program left.
    chmod -R u+w kept
    chmod 000 kept/SHA256SUMS
    find kept -type d -exec chmod 777 {} +
    run_as_nobody 3 export "${few[@]}" newer.xml -o kept
    err_has '^fse-lint: cannot read kept/SHA256SUMS: Permission denied$'
    chmod 644 kept/SHA256SUMS
    chmod 755 kept kept/*/
    [ "$(state_of kept)" = "$before" ] || fault "the folder is not as it was"
    # Nor is a folder that may not be looked into one without files, which the manifest would leave out.
    cp -r kept guarded
    find guarded -exec chmod a+rwX {} +
    chmod 000 guarded/csv
    run_as_nobody 3 export "${few[@]}" newer.xml --to json,manifest -o guarded
    err_has '^fse-lint: cannot read guarded/csv/.*: Permission denied$'
    chmod 755 guarded/csv
}

# Where files go through a link is said.
check_link() {
    mkdir far
    ln -s far near
    run 0 export "${few[@]}" --to json -o near
    out_has "^[0-9]* file.* written to near -> $PWD/far$"
    run 0 export "${few[@]}" --to json -o far
    out_has ' written to far$'
    rm -r near far
}

# The versions of the data in the folder $1, each once.
versions_in() {
    sed -n 's/^  "dataVersion": "\(.*\)",$/\1/p' "$1"/*.json "$1"/json/*.json | sort -u
}

# Stopped at any moment, it leaves the old files or the new ones.
check_export_stopped() {
    local delay stopped=0
    for delay in 0.005 0.01 0.02 0.04 0.06 0.08 0.10 0.15 0.20 0.30; do
        run 0 export "${few[@]}" -o kept
        what="fse-lint export newer.xml, stopped after $delay s"
        timeout "$delay" "$lint" export "${few[@]}" -o kept newer.xml >"$out" 2>"$err"
        [ $? -ne 124 ] || stopped=$((stopped + 1))
        is_whole kept
        case $(versions_in kept) in
            1.0.0 | 1.0.1) ;;
            *) fault "not of one version: $(versions_in kept)" ;;
        esac
        has_no_leftovers
    done
    [ "$stopped" -gt 0 ] || fault "never stopped"
}

# Of two that write at once, one comes after the other.
check_export_twice_at_once() {
    local first second
    for _ in 1 2 3 4 5; do
        what="fse-lint export newer.xml, beside another"
        "$lint" export -q "${few[@]}" -o kept &
        first=$!
        "$lint" export -q "${few[@]}" -o kept newer.xml &
        second=$!
        wait $first || fault "the first has the status $?"
        wait $second || fault "the second has the status $?"
        is_whole kept
        [ "$(versions_in kept | wc -l)" -eq 1 ] || fault "not of one version: $(versions_in kept)"
    done
    what="fse-lint export, while another program has the lock"
    flock kept sleep 1 &
    sleep 0.3
    run 0 export "${few[@]}" -o kept
    ! kill $! 2>/dev/null || fault "it did not wait"
    wait
}

check_manifest() {
    rm -rf part
    run 0 export "${few[@]}" -o part
    is_whole part
    # What is made of another dataset than the rest drives the rest out of the manifest.
    run 0 export "${few[@]}" -o part --to csv newer.xml
    out_has "^[0-9]* files of other formats do not match the dataset: the manifest does not list them$"
    is_whole part
    ! grep -q '  html/.*html$' part/SHA256SUMS || fault "lists the pages of another dataset"
    grep -q '  csv/regions.csv$' part/SHA256SUMS || fault "does not list what it made"
    grep -q '"dataVersion": "1.0.1"' part/manifest.json || fault "another version"
    [ -e part/html/index.html ] || fault "a page is gone"
    run 0 export "${few[@]}" -o part --to csv newer.xml --check
    run 1 export "${few[@]}" -o part --check
    # All that is current is listed, whatever made it.
    run 0 export "${few[@]}" -o part newer.xml
    cp part/SHA256SUMS sums-of-all
    run 0 export "${few[@]}" -o part --to json newer.xml
    out_lacks 'other formats'
    cmp -s part/SHA256SUMS sums-of-all || fault "another list after a part of the same"
    run 0 export "${few[@]}" -o part --to manifest newer.xml
    cmp -s part/SHA256SUMS sums-of-all || fault "another list, made alone"
    run 0 export "${few[@]}" -o part --to manifest,json newer.xml --check
    printf ' ' >>part/html/fr.html
    run 1 export "${few[@]}" -o part --to manifest newer.xml --check
    out_has '^part/manifest.json does not match the dataset$'
    run 0 export "${few[@]}" -o part newer.xml
}

# leave FOLDER FILE: has the manifest of FOLDER list FILE, as that of an earlier export would.
leave() {
    mkdir -p "$(dirname "$1/$2")"
    echo old >"$1/$2"
    (cd "$1" && sha256sum "$2" >>SHA256SUMS)
}

check_leftovers() {
    leave part old.json
    leave part older/deep/old.csv
    leave part html/changed.html
    leave part .hidden
    echo mine >>part/html/changed.html
    echo mine >part/csv/mine.csv
    echo mine >part/mine.txt
    mkdir part/folder.csv
    (cd part && echo "$(sha256sum ../data/regions.xml | cut -c 1-64)  ../data/regions.xml" >>SHA256SUMS)
    run 1 export "${few[@]}" -o part newer.xml --check
    out_has '^part/old.json is left over from an earlier export$'
    out_has '^part/older/deep/old.csv is left over from an earlier export$'
    out_has '^part/html/changed.html is not a file of the export: delete it$'
    out_has '^part/csv/mine.csv is not a file of the export: delete it$'
    out_has '^part/SHA256SUMS does not match'
    out_lacks 'mine.txt'
    out_lacks 'hidden'
    out_lacks 'data/regions.xml is'
    # What cannot be put in its place leaves them as they are.
    mv part/html/fr.html fr.html
    mkdir part/html/fr.html
    run 3 export "${few[@]}" -o part newer.xml
    if [ ! -e part/old.json ] || [ ! -e part/older/deep/old.csv ]; then
        fault "removed, and nothing exported"
    fi
    rmdir part/html/fr.html
    run 0 export "${few[@]}" -o part --to json newer.xml
    out_has '^2 files of an earlier export removed$'
    [ ! -e part/old.json ] || fault "still there"
    [ ! -e part/older/deep ] || fault "an empty folder is still there"
    for file in html/changed.html .hidden csv/mine.csv mine.txt ../data/regions.xml; do
        [ -e "part/$file" ] || fault "$file is gone, and was not ours"
    done
    run 0 export "${few[@]}" -o part newer.xml
    run 1 export "${few[@]}" -o part newer.xml --check
    rm -r part/html/changed.html part/csv/mine.csv
    run 0 export "${few[@]}" -o part newer.xml --check
}

# A list of somebody's own names nothing that could go.
check_list_of_others() {
    mkdir others
    echo mine >others/mine.txt
    (cd others && sha256sum mine.txt >SHA256SUMS)
    run 0 export "${few[@]}" -o others
    [ -e others/mine.txt ] || fault "a file of somebody's own is gone"
    echo '{ "name": "site" }' >others/manifest.json
    (cd others && sha256sum mine.txt manifest.json >SHA256SUMS)
    run 0 export "${few[@]}" -o others
    [ -e others/mine.txt ] || fault "a file of somebody's own is gone"
}

# What stands there once is an object in JSON, also where it stands there twice.
check_force_twice() {
    sed -E 's,<(about|national|crosswalk|platform)[ >],<\1/>&,' data/regions.xml >twice.xml
    run 1 export "${few[@]}" --force --to json -o twice twice.xml
    command -v jq >/dev/null || return
    what="jq --stream, of a dataset in which things stand twice"
    jq --stream -c 'select(length == 2)[0]' twice/json/regions.json | sort | uniq -d >"$out"
    [ ! -s "$out" ] || fault "said twice: $(head -n 3 "$out")"
}

check_force() {
    local file
    run 0 export "${few[@]}" --force -o forced
    diff -r kept forced >"$out" || fault "other files with --force, without errors"
    # Whatever is wrong with the data, files stay in their folders.
    sed 's/id="emilia-romagna"/id="emilia romagna"/' data/regions.xml >name.xml
    exports_as_before 3 export "${few[@]}" --force name.xml
    err_has '^fse-lint: the stylesheet .* makes a file that it may not: html/.*emilia.*romagna'
    exports_as_before 3 export "${few[@]}" --force --check name.xml
    err_has '^fse-lint: the stylesheet .* makes a file that it may not: html/.*emilia.*romagna'
    run 1 export "${few[@]}" --force -o forced error.xml
    out_has '^error.xml:5[0-9]:.*FSE006'
    out_has '^the dataset has errors: its exports are marked as unchecked, version 1.0.0+unchecked$'
    out_has '^[0-9]* files written to forced$'
    is_whole forced
    for file in forced/json/regions.json forced/quality.json forced/manifest.json; do
        grep -q '^  "dataVersion": "1.0.0+unchecked",$' "$file" || fault "$file: no mark"
        grep -q '^  "checked": false,$' "$file" || fault "$file: checked"
    done
    while read -r _ file; do
        # The style, the script and the pictures are of no dataset; of the tables, one has the versions of all.
        case $file in *.css | *.js | *.svg) continue ;; */dataset.csv) ;; *.csv) continue ;; esac
        grep -q '1\.0\.0+unchecked' "forced/$file" || fault "$file: no mark"
    done <forced/SHA256SUMS
    run 1 export "${few[@]}" --force -o forced error.xml --check
    out_has '^forced is current$'
    run 1 export "${few[@]}" --force -q -o forced error.xml
    out_is_empty
    run 1 export "${few[@]}" -o forced --check
    out_has '^forced/json/regions.json does not match the dataset$'
    exports_as_before 1 export "${few[@]}" --force broken.xml
    out_has '^nothing exported: the dataset cannot be read to the end, and --force cannot change that$'
    exports_as_before 1 export "${few[@]}" --force doctype.xml
    exports_as_before 1 export "${few[@]}" --force empty.xml
    sed 's/<regions /<regionen /; s/<\/regions>/<\/regionen>/' data/regions.xml >root.xml
    exports_as_before 1 export "${few[@]}" --force root.xml
    sed 's/ data-version="1.0.0"//' data/regions.xml >unversioned.xml
    run 1 export "${few[@]}" --force --to json -o unversioned unversioned.xml
    grep -q '^  "dataVersion": "0.0.0+unchecked",$' unversioned/json/regions.json || fault "no version"
    run 2 check --force
}

check_export
check_export_quality
check_export_current
check_export_refused
check_export_hindered
check_export_on_full_disk
check_export_on_small_disk
check_rights
check_link
check_export_stopped
check_export_twice_at_once
check_manifest
check_leftovers
check_list_of_others
run 0 export "${few[@]}" -o kept
check_force
check_force_twice
has_no_leftovers
exit $((faults > 0))
