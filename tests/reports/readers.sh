#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Readers that others wrote take our reports: everything.xml's, and those of real runs.
#
#   tests/reports/readers.sh FSE_LINT
#
# SARIF: Microsoft's validator, with its rules and GitHub's. JUnit: test-results-parser. Checkstyle:
# danger-plugin-lint-report. GitHub: the toolkit's own writer. They come from npm; script/setup ci
# installs them into build/tools. A folder shared/ beside the clone may hold the schemas of SARIF, JUnit
# and GitLab, which are then asked too.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 the readers are not here, which
# is a fault where CI is "true".
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
tools=$PWD/build/tools
here=$PWD/tests/reports
schemas=$PWD/../shared/schemas
if [ ! -d "$tools/node_modules" ] || ! command -v node >/dev/null || ! command -v xsltproc >/dev/null; then
    echo "skipped: the readers of other people are not here; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
multitool=$(cd "$tools" && node -p 'require("@microsoft/sarif-multitool")')
python=python3
! [ -x /usr/bin/python3 ] || python=/usr/bin/python3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# Microsoft's validator finds no error, and one warning: SARIF2005, that the program has no address on the
# web; it has none.
check_sarif() {
    cp "$1/sarif" "$1/report.sarif"
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$multitool" validate "$1/report.sarif" --rule-kind 'Sarif;Ghas' \
        --level 'Error;Warning' --output "$1/verdict.sarif" --log ForceOverwrite >"$scratch/log" 2>&1
    "$python" - "$1/verdict.sarif" <<'END' || { tail -n 3 "$scratch/log" && status=1; }
import json, sys
(run,) = json.load(open(sys.argv[1], encoding="utf-8-sig"))["runs"]
found = [(item["ruleId"], item["message"].get("arguments")) for item in run["results"]]
faults = [item for item in found if item[0] != "SARIF2005"]
print(*faults[:10], sep="\n", end="\n" if faults else "")
sys.exit(bool(faults) or len(found) != 1)
END
}

check_schemas() {
    if [ ! -d "$schemas" ]; then
        echo "skipped: the schemas of others, as there is no shared/schemas beside the clone"
        return
    fi
    xmllint --noout --schema "$schemas/junit-10-jenkins.xsd" "$1/junit" 2>&1 | grep -v ' validates$' && status=1
    xmllint --noout --schema "$schemas/JUnit-windyroad.xsd" "$1/junit" 2>&1 | grep -v ' validates$' && status=1
    "$python" - "$schemas" "$1" <<'END' || status=1
import json, sys
from jsonschema import Draft7Validator
faults = []
for schema, report in [("sarif-schema-2.1.0", "sarif"), ("gitlab-codeclimate", "gitlab")]:
    grammar = json.load(open(f"{sys.argv[1]}/{schema}.json"))
    data = json.load(open(f"{sys.argv[2]}/{report}", encoding="utf-8"))
    for item in data if report == "gitlab" else [data]:
        faults += [f"{report}: {error.message:.200}" for error in Draft7Validator(grammar).iter_errors(item)]
print(*faults[:10], sep="\n", end="\n" if faults else "")
sys.exit(bool(faults))
END
}

# check NAME: the reports in that folder.
check() {
    check_sarif "$scratch/$1"
    check_schemas "$scratch/$1"
    (cd "$tools" && node "$here/readers.cjs" "$scratch/$1") || status=1
}

python3 tests/rules/run.py "$lint" --write "$scratch/rules"
formats=(json sarif junit checkstyle github gitlab)
mkdir "$scratch/everything" "$scratch/real" "$scratch/clean"
for format in "${formats[@]}"; do
    xsltproc --nonet "xslt/report/$format.xsl" "$here/everything.xml" >"$scratch/everything/$format"
    real+=("--format=$format=$scratch/real/$format")
    clean+=("--format=$format=$scratch/clean/$format")
done
"$lint" check -q --lang en "${real[@]}" data/regions.xml none.xml "$scratch"/rules/FSE[1-4]*1*.bad.xml tests/hostile/*.xml 2>/dev/null
"$lint" check -q --lang en --rule stale-claim=off --rule weak-evidence=off --rule missing-portal=off "${clean[@]}" data/regions.xml
check everything
check real
check clean
exit $status
