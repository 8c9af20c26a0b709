#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# README.md is short, and the finding that it shows is what the program prints.
# Usage: readme.sh PROGRAM; FSE_UPDATE_GOLDENS=1 rewrites README.md.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The finding after a slip of the pen in the small dataset of the tests.
example() {
    mkdir "$scratch/data"
    sed '0,/<accepts credentials="spid:2"/s//<accepts credentials="spdi otp"/' \
        tests/data/small.xml >"$scratch/data/regions.xml"
    (cd "$scratch" && "$program" --color never --fail-on never --rule missing-jurisdiction=off --rule undescribed-code=off --rule missing-translation=off) |
        sed -n '/error: /,/^$/{/^$/d; s/^/    /p}'
}

# Prints the file $2 with the lines between <!-- $1 --> and <!-- /$1 --> replaced by the file $1.
with_block() {
    awk -v name="$1" -v file="$scratch/$1" '
        $0 == "<!-- /" name " -->" { inside = 0 }
        !inside { print }
        $0 == "<!-- " name " -->" {
            inside = 1
            print ""
            while ((getline line < file) > 0) print line
            print ""
        }' "$2"
}

example >"$scratch/example"
with_block example README.md >"$scratch/README.md"
if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
    cp "$scratch/README.md" README.md
fi
diff -u README.md "$scratch/README.md"
lines=$(wc -l <README.md)
if [ "$lines" -gt 150 ]; then
    echo "README.md has $lines lines; 150 are enough: options are in --help, files in docs/exports.md"
    exit 1
fi
