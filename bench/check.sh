#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Compares checking the real dataset, all rules on, with xmllint validating it by the schema.
#
#   bench/check.sh [RUNS]      default 31
#
# Whole processes, one of each in turn, so that both meet the same machine. Prints the medians
# in milliseconds and their ratio; exit status 1 if ours is slower. Build first: script/build.
set -euo pipefail
# shellcheck source=script/common.sh
. "$(dirname "$0")/../script/common.sh"

python3 - "${1:-31}" <<'END'
import statistics
import subprocess
import sys
import time

runs = int(sys.argv[1])
commands = {
    "fse-lint": ["build/release/fse-lint", "check", "--quiet", "data/regions.xml"],
    "xmllint": ["xmllint", "--noout", "--schema", "schema/regions.xsd", "data/regions.xml"],
}


def milliseconds(command):
    begin = time.perf_counter()
    status = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL).returncode
    spent = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"bench/check.sh: {' '.join(command)} ended with status {status}")
    return spent * 1000


times = {name: [] for name in commands}
for run in range(runs + 2):
    for name, command in commands.items():
        spent = milliseconds(command)
        if run >= 2:  # the first two warm the caches
            times[name].append(spent)

medians = {name: statistics.median(values) for name, values in times.items()}
for name, median in medians.items():
    low, high = min(times[name]), max(times[name])
    print(f"{name:10}{median:8.2f} ms   median of {runs}, {low:.2f} to {high:.2f}")
ratio = medians["fse-lint"] / medians["xmllint"]
print(f"{'ratio':10}{ratio:8.2f}      below 1 is faster than xmllint")
sys.exit(1 if ratio > 1 else 0)
END
