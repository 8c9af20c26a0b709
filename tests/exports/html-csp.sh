#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when the hash in a page's security policy is not that of its style: html-csp.sh FSE_LINT
set -eu

lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
status=0

# check STYLESHEET STYLE_FILE: the page on standard input is one that STYLESHEET made.
check() {
    python3 -c '
import base64, hashlib, re, sys
page = sys.stdin.buffer.read().decode()
style = re.search(r"<style>(.*?)</style>", page, re.S).group(1)
named = re.search(r"style-src \x27(sha256-[^\x27]*)\x27", page).group(1)
found = "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
if named != found:
    sys.exit(f"{sys.argv[1]}: the policy names {named}; write {found} as style-hash in {sys.argv[2]}")
' "$1" "$2" || status=1
}

for lang in it en de fr; do
    xsltproc --nonet --stringparam lang "$lang" xslt/export/html.xsl tests/data/small.xml |
        check "xslt/export/html.xsl ($lang)" xslt/export/html/style.xsl
done
"$lint" check --fail-on never --format xml tests/data/small.xml | xsltproc --nonet xslt/report/html.xsl - |
    check xslt/report/html.xsl xslt/report/html/style.xsl
exit $status
