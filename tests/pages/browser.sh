#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The pages of reports/ in Chromium.
#
#   tests/pages/browser.sh accessible|filters|search|tasks|views
#
# accessible: axe; search and filters: what they find, by mouse, keyboard and address; tasks: what people come for, on a phone;
# views: narrow, with large letters, in forced colours, on paper, without their script, the security policy. Leaves pictures
# of the pages in build/pictures/.
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

if [ "${1:-}" = views ]; then
    sed '/<regions /s/ data-version="[^"]*/&+unchecked/' reports/xml/regions.xml >"$scratch/regions.xml"
    for language in it en de fr; do
        xsltproc --nonet -o "$scratch/" --stringparam lang $language xslt/export/html.xsl "$scratch/regions.xml"
    done
fi
cd "$tools"
node "$here/browser.cjs" "$1" "$browser" "${2:-$reports}" "$tools/../pictures" "$scratch"
