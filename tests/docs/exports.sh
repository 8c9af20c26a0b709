#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# docs/exports.md says of every field what the schemas say, and names every file of the export; these bear both
# versions, as it says.
#
#   tests/docs/exports.sh
#
# FSE_UPDATE_GOLDENS=1 writes the page again. Exit status 0: it does; 1: each fault on a line of its own; 77: there is no
# Python.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.."
# The packages of script/setup are for the system's own Python.
if ! python=$(PATH=/usr/bin:$PATH command -v python3); then
    echo "skipped: python3 is not here"
    exit 77
fi
[ "${FSE_UPDATE_GOLDENS:-}" != 1 ] || "$python" script/describe
status=0
"$python" script/describe --check || status=1
# A file stands there by its own name, or by that of its folder with all that is in it.
while read -r _ file; do
    grep -qF -e "$file" -e "$(dirname "$file")/*.${file##*.}" docs/exports.md || {
        echo "docs/exports.md does not name $file"
        status=1
    }
    # The style, the script and the pictures are not of the data; of the tables, dataset.csv has the versions of all.
    case $file in *.css | *.js | *.svg) continue ;; */dataset.csv) ;; *.csv) continue ;; esac
    if ! grep -qE 'schemaVersion|schema_version|schema-version|schema version|owl:versionInfo' "reports/$file" ||
        ! grep -qE 'dataVersion|data_version|data-version|version [0-9]|owl:versionInfo' "reports/$file"; then
        echo "reports/$file does not bear both versions"
        status=1
    fi
done <reports/SHA256SUMS
exit $status
