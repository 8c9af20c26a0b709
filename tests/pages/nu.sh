#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The Nu checker of the W3C has no word against the pages of reports/.
#
#   tests/pages/nu.sh
#
# But for two: "Trailing slash on void elements" is how XML is written; and of what a page loads it says that the security
# policy forbids it, since it does not know where a file is: browser.sh does.
# Exit status: 0 no word; 1 each on a line of its own; 77 Java or the checker is not here, which is a fault where CI
# is "true". script/setup ci installs them.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.."
checker=build/tools/node_modules/vnu-jar/build/dist/vnu.jar
if [ ! -f $checker ] || ! command -v java >/dev/null; then
    echo "skipped: there is no Java, or no Nu checker; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
words=$(java -jar $checker --stdout --exit-zero-always \
    --filterpattern '.*(Trailing slash on void elements|violates Content Security Policy).*' \
    reports/html/*.html reports/html/*/*.html reports/quality.html)
[ -z "$words" ] || { printf '%s\n' "$words" && exit 1; }
