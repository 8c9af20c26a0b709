#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Nothing that is read is replaced; a verdict is the same in every time zone and in a hook of git; what a killed export
# left is removed.
#
#   tests/cli/harm.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
faults=0

# expect STATUS WHAT COMMAND...: the command ends so.
expect() {
    local status=$1 what=$2 found=0
    shift 2
    "$@" >said 2>&1 || found=$?
    if [ "$found" -ne "$status" ]; then
        echo "$what: status $found, not $status: $(head -n 1 said)"
        faults=$((faults + 1))
    fi
}

cp "$root/docs/example.xml" d.xml
cp d.xml before.xml
cp "$root/schema/regions.xsd" s.xsd
ln -s d.xml link.xml
ln d.xml second.xml
for target in d.xml ./d.xml link.xml second.xml "$scratch/d.xml"; do
    expect 2 "a report over the dataset, as $target" "$lint" check -q --format "json=$target" d.xml
done
expect 2 "a report over the schema" "$lint" check -q --schema s.xsd --format xml=./s.xsd d.xml
expect 2 "a report over standard input" bash -c "'$lint' check -q --format json=d.xml - <d.xml"
mkdir -p out/xml
cp d.xml out/xml/regions.xml
expect 2 "an export over the dataset" "$lint" export -q -o out out/xml/regions.xml
cmp d.xml before.xml || faults=$((faults + 1))
cmp s.xsd "$root/schema/regions.xsd" || faults=$((faults + 1))

# What is today in Rome is not in the future anywhere.
sed "s/updated=\"[0-9-]*\"/updated=\"$(TZ=Europe/Rome date +%F)\"/" d.xml >today.xml
for zone in Etc/GMT-14 Etc/GMT+12 UTC; do
    expect 0 "today in $zone" env TZ="$zone" "$lint" check -q --rule updated-without-evidence=off today.xml
done

git init -q repository
mkdir repository/data other
cp d.xml repository/data/regions.xml
git -C repository add .
git -C repository -c user.name=n -c user.email=e@example.org commit -qm one
expect 0 "in a hook" env GIT_DIR="$scratch/other" GIT_WORK_TREE="$scratch/other" GIT_INDEX_FILE=x \
    "$lint" diff --against HEAD repository/data/regions.xml

expect 0 "an export" "$lint" export -q --today 2026-10-10 -o made d.xml
touch made/csv/regions.csv.123.new made/manifest.json.7.old made/csv/mine.csv.1.new
expect 1 "what a killed export left" "$lint" export -q --today 2026-10-10 --check -o made d.xml
expect 0 "another export" "$lint" export -q --today 2026-10-10 -o made d.xml
for left in made/csv/regions.csv.123.new made/manifest.json.7.old; do
    [ ! -e "$left" ] || { echo "$left is still there"; faults=$((faults + 1)); }
done
# Reports, baselines and what is fixed: what a process that is gone left, and nothing else.
gone=99999999 # no system has so many processes
mkdir beside
sed 's/^  <region /   <region /' before.xml >beside/d.xml
cp d.xml beside/fixed.xml
ln -s beside/fixed.xml fixed.xml
for name in report.json known d.xml fixed.xml other; do
    touch "beside/$name.$gone.new" "beside/$name.$gone.old"
done
touch "beside/report.json.$$.new" "beside/report.json.x$gone.new" "beside/report.json.new" "beside/report.json.$gone"
expect 1 "a report beside what is left" "$lint" check --no-config -q --format json=beside/report.json beside/d.xml
expect 0 "a baseline beside what is left" "$lint" check --no-config -q --baseline beside/known --write-baseline beside/d.xml
expect 0 "a fix beside what is left" "$lint" fix --no-config -q beside/d.xml
expect 0 "nothing to fix beside what is left" "$lint" fix --no-config -q fixed.xml
(cd beside && echo *) >there
echo "d.xml fixed.xml known other.$gone.new other.$gone.old report.json report.json.$gone report.json.$$.new report.json.new" \
    "report.json.x$gone.new" | tr ' ' '\n' | LC_ALL=C sort >right
tr ' ' '\n' <there | LC_ALL=C sort | diff right - || faults=$((faults + 1))
[ -e made/csv/mine.csv.1.new ] || { echo "a file of somebody else is gone"; faults=$((faults + 1)); }

# With few files that may be open it works, or ends with one line.
for most in 4 5 6 8 12; do
    rm -rf few
    for command in "check --format json=few.json" "fix --diff" "export --to json -o few"; do
        found=0
        # shellcheck disable=SC2016 # the inner shell's
        timeout 60 bash -c 'ulimit -n "$1" && exec "$2" ${3%% *} -q --no-config ${3#* } d.xml' \
            few "$most" "$lint" "$command" >said 2>&1 || found=$?
        case $found$(wc -l <said) in
            00 | 31) ;;
            127*) ;; # not even the loader can open its files
            *)
                echo "$command with $most files: status $found: $(head -n 1 said)"
                faults=$((faults + 1))
                ;;
        esac
    done
done

echo "tests/cli/harm.sh: $faults faults"
[ "$faults" -eq 0 ]
