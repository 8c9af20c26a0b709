#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Text cannot break out of the reports for people, html and markdown.
#
#   tests/reports/pages.sh FSE_LINT
#
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 xsltproc or Python is not here.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
if ! command -v xsltproc >/dev/null || ! command -v python3 >/dev/null; then
    echo "skipped: xsltproc or python3 is not here"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
here=tests/reports

python3 tests/rules/run.py "$lint" --write "$scratch/rules"
for lang in en it; do
    "$lint" check --quiet --lang $lang --today 2026-11-23 --min-complete 50 --format "html=$scratch/report.html" \
        tests/data/small.xml "$scratch"/rules/FSE[0-3]*.bad.xml none.xml tests/hostile/*.xml data/regions.xml 2>/dev/null
    python3 $here/pages.py "$scratch/report.html" || status=1
done
python3 $here/pages.py || status=1
exit $status
