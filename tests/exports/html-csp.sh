#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when the hash in the security policy of the report as a page is not that of its style: html-csp.sh FSE_LINT
set -eu
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"

lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
status=0

# check STYLESHEET FOLDER: the page on standard input is one that STYLESHEET made; its style and its script
# stand in FOLDER. A script with a type is data, and needs no leave.
check() {
    python3 -c '
import base64, hashlib, re, sys
page = sys.stdin.buffer.read().decode()
policy = re.search(r"Content-Security-Policy\" content=\"([^\"]*)\"", page).group(1)
faults = []
for kind in ("style", "script"):
    parts = re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.S)
    found = ["sha256-" + base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in parts]
    named = re.findall(rf"\b{kind}-src ([^;]*)", policy)
    if named != [f"\x27{hash}\x27" for hash in found]:
        faults.append(f"{sys.argv[1]}: the policy names {named}; write {found} as {kind}-hash in {sys.argv[2]}/{kind}.xsl")
sys.exit("\n".join(faults))
' "$1" "$2" || status=1
}

"$lint" check --fail-on never --format xml tests/data/small.xml | xsltproc --nonet xslt/report/html.xsl - |
    check xslt/report/html.xsl xslt/report/html
exit $status
