#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Commands with a system call that fails: each ends as it would without, or with status 3 and one line, and leaves no file
half written and none behind.

    tests/faults/system_calls.py PROGRAM [--all]

PROGRAM is a build without sanitizers; strace makes the calls fail. Without --all, at most eight calls of each kind are
tried, from the first to the last.
"""
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from scenarios import Scenario, prepare, try_each

WHAT = ["check, json and sarif", "check, baseline", "check, settings", "fix", "diff", "export"]
CALLS = {"openat": ["EACCES", "EMFILE"], "read": ["EIO", "EINTR"], "write": ["ENOSPC", "EINTR"], "fsync": ["EIO"],
         "close": ["EIO"], "rename": ["EIO"], "link": ["EACCES"], "unlink": ["EACCES"], "newfstatat": ["EIO"],
         "landlock_create_ruleset": ["ENOSYS"], "landlock_add_rule": ["EIO"], "landlock_restrict_self": ["E2BIG"],
         "seccomp": ["EINVAL"], "prctl": ["EINVAL"]}
MOST = 8


def count_of(scenario, call):
    """How many calls there are from when the loader is done: those of the loader, and all."""
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "log")
        scenario.run(["strace", "-o", log, "-e", f"trace={call},mmap,set_robust_list,prlimit64"])
        lines = Path(log).read_text(errors="replace").splitlines()
    ours = re.compile(call + r"\(")
    started = next((number for number, line in enumerate(lines) if line.startswith("prlimit64")), 0)
    return sum(bool(ours.match(line)) for line in lines[:started]), sum(bool(ours.match(line)) for line in lines)


def points(first, last):
    numbers = list(range(first + 1, last + 1))
    if "--all" in sys.argv or len(numbers) <= MOST:
        return numbers
    return [numbers[i * (len(numbers) - 1) // (MOST - 1)] for i in range(MOST)]


def try_all(name, scenario):
    """How many runs there were, and how many faults."""
    jobs = [(call, error, number) for call, errors in CALLS.items() for number in points(*count_of(scenario, call))
            for error in errors]

    def faults_of(job):
        call, error, number = job
        run, files = scenario.run(["strace", "-qq", "-o", os.devnull, "-e", f"inject={call}:error={error}:when={number}"])
        if call == "unlink" and run.returncode == scenario.right.returncode:
            files = {path: content for path, content in files.items() if not path.endswith((".new", ".old"))}
        return scenario.faults(run, files)

    print(f"{name}: {len(jobs)} system calls tried", flush=True)
    return try_each(name, jobs, faults_of)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--all"]
    if len(arguments) != 1 or arguments[0] == "--help":
        print(__doc__)
        return 0 if "--help" in arguments else 2
    program, faults, runs = os.path.realpath(arguments[0]), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        start = Path(folder) / "start"
        prepare(program, start)
        if shutil.which("strace") is None or \
                Scenario(program, "rules", start).run(["strace", "-qq", "-o", os.devnull])[0].returncode != 0:
            print("strace is not here, or may not be used")
            return 77
        for name in WHAT:
            tried, found = try_all(name, Scenario(program, name, start))
            runs, faults = runs + tried, faults + found
    print(f"{runs} runs, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
