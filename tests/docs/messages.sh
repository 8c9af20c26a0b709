#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# po/it.po has every message in src/, as script/translate writes it; prints how many are not translated yet.
#
#   tests/docs/messages.sh
#
# Exit status 0: it has; 1: it is out of date, or a translation is fuzzy; 77: GNU gettext is not installed.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.." || exit 1
for tool in xgettext msgmerge msgattrib; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done
script/translate --check
