#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What README.md shows of the program is what the program prints: the example of a finding and
# the table of rules. Usage: readme.sh PROGRAM; FSE_UPDATE_GOLDENS=1 rewrites README.md.
set -euo pipefail
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

rules() {
    echo '| id | name | severity | what it finds |'
    echo '|---|---|---|---|'
    "$program" rules | sed -E 's/^([^ ]+) +([^ ]+) +([^ ]+) +(.*)$/| \1 | \2 | \3 | \4 |/; s/</\&lt;/g'
}

# Prints README.md with the lines between <!-- $1 --> and <!-- /$1 --> replaced by the file $2.
with_block() {
    awk -v name="$1" -v file="$2" '
        $0 == "<!-- /" name " -->" { inside = 0 }
        !inside { print }
        $0 == "<!-- " name " -->" {
            inside = 1
            print ""
            while ((getline line < file) > 0) print line
            print ""
        }' "$3"
}

example >"$scratch/example"
rules >"$scratch/rules"
with_block example "$scratch/example" README.md >"$scratch/1"
with_block rules "$scratch/rules" "$scratch/1" >"$scratch/README.md"
if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
    cp "$scratch/README.md" README.md
fi
diff -u README.md "$scratch/README.md"
