#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Proves that tests/layers.sh sees what it is there to see: a clean tree passes, and each fault
# planted in it is named with its file and line.
set -euo pipefail

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
        echo '/* SPDX-License-Identifier: MIT */'
        [ $# -eq 0 ] || printf '%s\n' "$@"
    } >"$file"
}

# A small tree without a fault.
clean_tree() {
    rm -rf "$work/src"
    plant base/text.h
    plant base/text.c '#include "base/text.h"'
    plant finding/finding.h '#include "base/text.h"'
    plant dataset/document.c '#include <libxml/tree.h>' \
        '#include "finding/finding.h"'
    plant rules/links.c '#include "finding/finding.h"'
    plant transform/transform.c '#include <libxslt/xslt.h>'
    plant export/export.c '#include "base/text.h"'
    plant cli/command_check.h '#include "finding/finding.h"'
    cat >"$work/src/main.c" <<'END'
/* SPDX-License-Identifier: MIT
 * The map:
 *   src/base/text.c             text
 *   src/dataset/document.c         the document
 *   src/rules/links.c           links
 *   src/transform/transform.c   stylesheets
 *   src/export/export.c         exports
 */
#include "cli/command_check.h"
END
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
expect "an arrow back" 'src/base/text.c:3: base must not include read'

clean_tree
plant transform/transform.c '#  include "finding/finding.h"'
expect "an arrow across" 'src/transform/transform.c:2: transform must not include finding'

clean_tree
echo '#include "rules/links.h"' >>"$work/src/main.c"
expect "main past cli" 'src/main.c:10: main must not include rules'

clean_tree
plant rules/links.c '#include "links.h"'
expect "an include without its folder" 'src/rules/links.c:2: "links.h" is not written from src/'

clean_tree
plant rules/links.c '#include <libxml/tree.h>'
expect "libxml2 outside its rooms" 'src/rules/links.c:2: libxml2 and libxslt stay in'

clean_tree
plant util/x.h
expect "an unknown folder" 'src/util/x.h:1: the folder util is not in the layout'

clean_tree
plant rules/new.c
expect "a file that the map lacks" 'src/rules/new.c:1: the map on top of src/main.c'

clean_tree
rm "$work/src/rules/links.c"
expect "a file that only the map has" 'src/main.c:5: the map names src/rules/links.c, which is not'

clean_tree
echo 'int x;' >"$work/src/base/text.c"
expect "no licence" 'src/base/text.c:1: no SPDX line'

[ "$failed" -eq 0 ] && echo "tests/layers.sh sees every planted fault"
exit "$failed"
