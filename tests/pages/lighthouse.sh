#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Lighthouse gives a start page, a jurisdiction's page and the table, on a phone, 97 points at least in each category.
#
#   tests/pages/lighthouse.sh FSE_LINT
#
# Exit status: 0 it does; 1 each page that falls short, with what takes the points; 77 the browser or Lighthouse is not here,
# which is a fault where CI is "true". script/setup ci installs them.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
lighthouse=build/tools/node_modules/.bin/lighthouse
CHROME_PATH=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$CHROME_PATH" ] || [ ! -x $lighthouse ] || ! command -v python3 >/dev/null; then
    echo "skipped: there is no Chromium, or no Lighthouse; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
export CHROME_PATH
scratch=$(mktemp -d)
# A port that is free now.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$lint" export --quiet --to html --base-url "http://127.0.0.1:$port/html/" -o "$scratch" data/regions.xml
python3 -m http.server --bind 127.0.0.1 --directory "$scratch" "$port" >/dev/null 2>&1 &
server=$!
trap 'kill $server; rm -rf "$scratch"' EXIT
sleep 1
status=0
for page in it/index de/provincia-autonoma-di-bolzano en/compare; do
    $lighthouse "http://127.0.0.1:$port/html/$page.html" --quiet --output=json --output-path="$scratch/report.json" \
        --only-categories=performance,accessibility,best-practices,seo \
        --chrome-flags="--headless --no-sandbox --disable-gpu" >/dev/null
    python3 - "$page" "$scratch/report.json" <<'END' || status=1
import json
import sys

page, path = sys.argv[1:]
report = json.load(open(path, encoding="utf-8"))
short = False
for category in report["categories"].values():
    print(f"{page}: {category['id']} {category['score']:.2f}")
    if category["score"] < 0.97:
        short = True
        for audit in category["auditRefs"]:
            result = report["audits"][audit["id"]]
            if audit["weight"] and result["score"] not in (None, 1):
                print(f"  {audit['id']} {result['score']} {result.get('displayValue', '')}")
sys.exit(short)
END
done
exit $status
