#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each command with one allocation that fails: it ends as it would without, or with status 3 and one line, and leaves no file
half written and none behind.

    tests/faults/allocations.py PROGRAM [--all]

PROGRAM is a build without sanitizers. At least 200 allocations of each scenario are tried, spread over the run; with --all,
all of them.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from scenarios import HERE, SCENARIOS, Scenario, prepare, try_each

POINTS = 200


def try_all(name, scenario, library, step_of):
    """How many runs there were, and how many faults."""
    with tempfile.TemporaryDirectory() as folder:
        counted = os.path.join(folder, "count")
        scenario.run(LD_PRELOAD=library, FSE_COUNT=counted)
        count = int(Path(counted).read_text(encoding="ascii"))

    def faults_at(number):  # with an even one, all after it fail too
        goes_on = {} if number % 2 else {"FSE_FAIL_ON": "1"}
        return scenario.faults(*scenario.run(LD_PRELOAD=library, FSE_FAIL_AT=str(number), **goes_on))

    step = step_of(count)
    print(f"{name}: {count} allocations, every {step}. tried", flush=True)
    return try_each(f"{name}, allocation", range(1, count + 1, step), faults_at)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--all"]
    if len(arguments) != 1 or arguments[0] == "--help":
        print(__doc__)
        return 0 if "--help" in arguments else 2
    program, faults, runs = os.path.realpath(arguments[0]), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        library, start = os.path.join(folder, "allocator.so"), Path(folder) / "start"
        if subprocess.run(["cc", "-shared", "-fPIC", "-o", library, HERE / "allocator.c"],
                          stderr=subprocess.DEVNULL).returncode != 0:
            print("the allocator cannot be built here")
            return 77
        prepare(program, start)
        for name in SCENARIOS:
            tried, found = try_all(name, Scenario(program, name, start), library,
                                   lambda count: 1 if "--all" in sys.argv else max(1, count // POINTS))
            runs, faults = runs + tried, faults + found
    print(f"{runs} runs, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
