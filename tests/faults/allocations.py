#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each command with one allocation that fails: it ends as it would without, or with status 3 and one line, and leaves no file
half written and none behind.

    tests/faults/allocations.py PROGRAM [--all]

PROGRAM is a build without sanitizers. At least 200 allocations of each scenario are tried, spread over the run; with --all,
all of them.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
POINTS = 200
PLAIN = ["--no-config", "--today", "2026-10-10"]

# What is run in a folder that has example.xml, broken.xml (with findings and fixes), and reports/ of an export before.
SCENARIOS = {
    "check": ["check", *PLAIN, "broken.xml"],
    "check, json and sarif": ["check", *PLAIN, "--format", "json=report.json", "--format", "sarif=report.sarif", "broken.xml"],
    "check, junit": ["check", *PLAIN, "--format", "junit=report.xml", "broken.xml"],
    "check, settings": ["check", "--today", "2026-10-10", "--config", "fse-lint.ini", "broken.xml"],
    "check, baseline": ["check", *PLAIN, "--baseline", "known.json", "--write-baseline", "broken.xml"],
    "fix": ["fix", *PLAIN, "broken.xml"],
    "diff": ["diff", "--format", "json=changes.json", "small.xml", "other.xml"],
    "export": ["export", *PLAIN, "--force", "--changes", "small-changes.xml", "-o", "reports", "--to", "csv,json", "small.xml"],
    "explain": ["explain", "FSE201"],
    "rules": ["rules"],
}


class Scenario:
    """A command, its folder as it is before, and what it makes of that when all goes well."""

    def __init__(self, program, arguments, start, library):
        self.command = [program, *arguments]
        self.start = start
        self.library = library
        with tempfile.TemporaryDirectory() as folder:
            self.counted = os.path.join(folder, "count")
            self.right, self.after = self.run(FSE_COUNT=self.counted)
            self.count = int(Path(self.counted).read_text())
        self.before = files_of(start)

    def run(self, **environment):
        with tempfile.TemporaryDirectory() as folder:
            work = os.path.join(folder, "work")
            shutil.copytree(self.start, work)
            run = subprocess.run(self.command, cwd=work, capture_output=True, text=True, errors="replace", timeout=120,
                                 env=dict(os.environ, LC_ALL="C.UTF-8", LD_PRELOAD=self.library, **environment))
            return run, files_of(work)

    def faults_at(self, number):
        """What is wrong with a run whose allocation NUMBER fails; with an even one, all after it fail too."""
        run, files = self.run(FSE_FAIL_AT=str(number), **({} if number % 2 else {"FSE_FAIL_ON": "1"}))
        lines, faults = run.stderr.splitlines(), []
        if run.returncode == 3:
            if len(lines) != 1 or not lines[0].startswith("fse-lint: "):
                faults.append(f"status 3, but says {lines[:3]}")
        elif run.returncode != self.right.returncode or run.stdout != self.right.stdout:
            faults.append(f"status {run.returncode}, {run.stderr[-200:]!r}")
        elif files != self.after:
            faults.append("ends well, but its files are others")
        return faults + [f"{name} is left behind, or neither as it was nor as it should be" for name, content in files.items()
                         if content not in (self.before.get(name), self.after.get(name))]


def files_of(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def prepare(program, start):
    example = (ROOT / "docs/example.xml").read_text(encoding="utf-8")
    broken = example.replace("spid", "spdi", 1).replace("’", "'", 2).replace("  <region ", "   <region ", 1)
    (start / "broken.xml").write_text(broken, encoding="utf-8")
    small = (ROOT / "tests/data/small.xml").read_text(encoding="utf-8")
    (start / "small.xml").write_text(small, encoding="utf-8")
    (start / "other.xml").write_text(small.replace("spid", "cie", 1), encoding="utf-8")
    shutil.copy(ROOT / "tests/data/small-changes.xml", start)
    (start / "fse-lint.ini").write_text("fail-on = note\nrule = stale-claim=off\n", encoding="utf-8")
    subprocess.run([program, *SCENARIOS["export"]], cwd=start, capture_output=True)
    subprocess.run([program, *SCENARIOS["check, baseline"]], cwd=start, capture_output=True)


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
        start.mkdir()
        prepare(program, start)
        for name, command in SCENARIOS.items():
            scenario = Scenario(program, command, start, library)
            step = 1 if "--all" in sys.argv else max(1, scenario.count // POINTS)
            numbers = range(1, scenario.count + 1, step)
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                for number, found in zip(numbers, pool.map(scenario.faults_at, numbers)):
                    faults += len(found)
                    for fault in found:
                        print(f"{name}, allocation {number} of {scenario.count}: {fault}", flush=True)
            runs += len(numbers)
            print(f"{name}: {scenario.count} allocations, every {step}. tried", flush=True)
    print(f"{runs} runs, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
