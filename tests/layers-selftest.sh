#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Proves that tests/layers.sh sees what it is there to see: a clean tree passes, and each fault
# planted in it is named with its file and line.
#
#   tests/layers-selftest.sh
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../script/help.sh"

layers=$(cd "$(dirname "$0")" && pwd)/layers.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# Writes the file src/$1 with an SPDX line and the lines that follow as arguments.
plant() {
    local file=$work/src/$1
    shift
    mkdir -p "$(dirname "$file")"
    {
        printf '%s\n' '/* SPDX-License-Identifier: MIT' ' * What it is. */'
        [ $# -eq 0 ] || printf '%s\n' "$@"
    } >"$file"
}

# A small tree without a fault.
clean_tree() {
    local room
    rm -rf "$work/src"
    plant base/text.h
    plant base/text.c '#include "base/text.h"'
    plant finding/finding.h '#include "base/text.h"'
    plant dataset/document.c '#include <libxml/tree.h>' \
        '#include "finding/finding.h"'
    plant rules/links.c '#include "finding/finding.h"'
    plant transform/transform.c '#include <libxslt/xslt.h>'
    plant export/export.c '#include "dataset/document.h"' '#include "transform/transform.h"'
    plant cli/command_check.h '#include "finding/finding.h"'
    {
        printf '%s\n' '/* SPDX-License-Identifier: MIT' ' * The map:'
        for room in base finding dataset rules transform export cli; do
            echo " *   src/$room/   what is in it"
            echo "# $room" >"$work/src/$room/README.md"
        done
        printf '%s\n' ' */' '#include "cli/command_check.h"'
    } >"$work/src/main.c"
}

# Says that the tree must fail with the message $2 for the fault called $1.
expect() {
    local output status=0
    output=$(bash "$layers" "$work/src" 2>&1) || status=$?
    if [ "$status" -ne 1 ] || ! grep -qF "$2" <<<"$output"; then
        echo "not seen: $1 (status $status); expected '$2', got:"
        echo "$output"
        failed=1
    fi
}

clean_tree
if ! bash "$layers" "$work/src"; then
    echo "a clean tree does not pass"
    failed=1
fi

clean_tree
plant base/text.c '' '#include "xml/source.h"'
expect "an arrow back" 'src/base/text.c:4: base must not include xml'

clean_tree
plant transform/transform.c '#  include "finding/finding.h"'
expect "an arrow across" 'src/transform/transform.c:3: transform must not include finding'

clean_tree
echo '#include "rules/links.h"' >>"$work/src/main.c"
expect "main past cli" 'src/main.c:12: main must not include rules'

clean_tree
plant rules/links.c '#include "links.h"'
expect "an include without its folder" 'src/rules/links.c:3: "links.h" is not written from src/'

clean_tree
plant rules/links.c '#include <libxml/tree.h>'
expect "libxml2 outside its rooms" 'src/rules/links.c:3: libxml2 and libxslt stay in'

clean_tree
plant util/x.h
expect "an unknown folder" 'src/util/x.h:1: the room util is not in the layout'

clean_tree
plant base/table.h '#include "base/text.h"'
plant base/text.c '#include "base/table.h"'
expect "a circle" 'a circle of files in one room: base/table base/text'

clean_tree
plant rules/text.c
expect "two files of one name" 'src/rules/text.c:1: a file text is in src/base/text too'

clean_tree
plant base/table.h 'struct text {'
plant rules/links.c 'struct text {'
expect "two structs of one name" 'src/rules/links.c:3: struct text is in src/base/table.h too'

clean_tree
sed -i '/src\/rules/d' "$work/src/main.c"
expect "a room that the map lacks" 'src/main.c:1: the map must have a line for each of these rooms'

clean_tree
sed -i 's|src/rules/   .*|src/web/   hosts|' "$work/src/main.c"
expect "a room that only the map has" 'src/main.c:1: the map must have a line for each of these rooms'

clean_tree
rm "$work/src/rules/README.md"
expect "a room that does not say what is in it" 'src/rules/README.md:1: the room does not say'

clean_tree
echo 'int x;' >"$work/src/base/text.c"
expect "no licence" 'src/base/text.c:1: no SPDX line'

clean_tree
echo '/* SPDX-License-Identifier: MIT */' >"$work/src/base/text.c"
echo 'int x;' >>"$work/src/base/text.c"
expect "no sentence on top" 'src/base/text.c:2: no sentence'

[ "$failed" -eq 0 ] && echo "tests/layers.sh sees every planted fault"
exit "$failed"
