#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The pages of reports/ in Chromium: axe in both colour schemes at three widths, the search and the filters by mouse, by
# keyboard and by address, the other languages, paper, the security policy, the pages without their script.
#
#   tests/pages/browser.sh
#
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 the browser or what drives it is not here, which
# is a fault where CI is "true". script/setup ci installs them.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.."
tools=$PWD/build/tools
here=$PWD/tests/pages
reports=$PWD/reports
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ] || [ ! -d "$tools/node_modules/puppeteer-core" ] || ! command -v node >/dev/null ||
    ! command -v xsltproc >/dev/null; then
    echo "skipped: there is no Chromium, or not what drives it; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

sed '/<regions /s/ data-version="[^"]*/&+unchecked/' reports/xml/regions.xml >"$scratch/regions.xml"
for page in it:index en:en de:de fr:fr; do
    xsltproc --nonet --stringparam lang "${page%:*}" xslt/export/html.xsl "$scratch/regions.xml" >"$scratch/${page#*:}.html"
done
cd "$tools"
node "$here/browser.cjs" "$browser" "$reports" "$scratch"
