#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every message in src/ has its translation in po/it.po, and that is as script/translate writes it.
#
#   tests/docs/messages.sh
#
# Exit status 0: so it is; 1: what is missing is printed; 77: GNU gettext is not all here.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
for tool in xgettext msgmerge msgattrib; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not here"
        exit 77
    fi
done
script/translate --check
