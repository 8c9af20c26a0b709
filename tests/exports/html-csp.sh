#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when the hash in the pages' security policy is not that of their style: html-csp.sh [DATASET]
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
data=${1:-$root/tests/data/small.xml}
status=0
for lang in it en de fr; do
    xsltproc --nonet --stringparam lang "$lang" "$root/xslt/export/html.xsl" "$data" |
        python3 -c '
import base64, hashlib, re, sys
page = sys.stdin.buffer.read().decode()
style = re.search(r"<style>(.*?)</style>", page, re.S).group(1)
named = re.search(r"style-src \x27(sha256-[^\x27]*)\x27", page).group(1)
found = "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
if named != found:
    sys.exit(f"{sys.argv[1]}: the policy names {named}; write {found} as style-hash in xslt/export/html/style.xsl")
' "$lang" || status=1
done
exit $status
