#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The finding that README.md shows is what the program prints.
# Usage: readme.sh PROGRAM; FSE_UPDATE_GOLDENS=1 rewrites README.md.
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

example >"$scratch/example"
awk -v file="$scratch/example" '
    $0 == "<!-- /example -->" { inside = 0 }
    !inside { print }
    $0 == "<!-- example -->" {
        inside = 1
        print ""
        while ((getline line < file) > 0) print line
        print ""
    }' README.md >"$scratch/README.md"
if [ "${FSE_UPDATE_GOLDENS:-}" = 1 ]; then
    cp "$scratch/README.md" README.md
fi
diff -u README.md "$scratch/README.md"
