# SPDX-License-Identifier: MIT
"""What is run with faults: commands, the folder they work in, and what may come of them."""
import json
import os
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PLAIN = ["--no-config", "--today", "2026-10-10"]

# What is run in a folder that has broken.xml (with findings and fixes), small.xml, other.xml, and reports/ of an export.
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

    def __init__(self, program, name, start):
        self.command = [program, *SCENARIOS[name]]
        self.start = start
        self.before = files_of(start)
        self.right, self.after = self.run()

    def run(self, wrapper=(), **environment):
        """The command after WRAPPER, and the files that are then there."""
        with tempfile.TemporaryDirectory() as folder:
            work = os.path.join(folder, "work")
            shutil.copytree(self.start, work)
            run = subprocess.run([*wrapper, *self.command], cwd=work, capture_output=True, text=True, errors="replace",
                                 timeout=120, env=dict(os.environ, LC_ALL="C.UTF-8", **environment))
            return run, files_of(work)

    def faults(self, run, files):
        """What is wrong with RUN, in which something failed, and with the FILES that are there after it."""
        lines, faults = sorted(set(run.stderr.splitlines())), []  # each process of an export has its own fault
        if run.returncode == 3:
            if len(lines) != 1 or not lines[0].startswith("fse-lint: "):
                faults.append(f"status 3, but says {lines[:3]}")
        elif run.returncode != self.right.returncode or run.stdout != self.right.stdout:
            faults.append(f"status {run.returncode}, {run.stderr[-200:]!r}")
        elif files != self.after:
            faults.append("ends well, but its files are others")
        return faults + [f"{name} is left behind, or neither as it was nor as it should be" for name, content in files.items()
                         if content not in (self.before.get(name), self.after.get(name)) and not says_unread(content)]


def try_each(name, points, faults_at):
    """Prints what FAULTS_AT says of each of POINTS, tried side by side. How many there are, and how many faults."""
    faults = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for point, found in zip(points, pool.map(faults_at, points)):
            faults += len(found)
            for fault in found:
                print(f"{name}, {point}: {fault}", flush=True)
    return len(points), faults


def says_unread(content):
    """Whether that is a report, as a whole, of a file that could not be read: it says so."""
    try:
        report = json.loads(content)
    except ValueError:
        return False
    if "runs" in report:
        return not report["runs"][0]["invocations"][0]["executionSuccessful"]
    return report.get("status") == 3


def files_of(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def prepare(program, start):
    """Makes the folder START."""
    start.mkdir()
    example = (ROOT / "docs/example.xml").read_text(encoding="utf-8")
    broken = example.replace("spid", "spdi", 1).replace("’", "'", 2).replace("  <region ", "   <region ", 1)
    (start / "broken.xml").write_text(broken, encoding="utf-8")
    small = (ROOT / "tests/data/small.xml").read_text(encoding="utf-8")
    (start / "small.xml").write_text(small, encoding="utf-8")
    (start / "other.xml").write_text(small.replace("spid", "cie", 1), encoding="utf-8")
    shutil.copy(ROOT / "tests/data/small-changes.xml", start)
    (start / "fse-lint.ini").write_text("fail-on = note\n", encoding="utf-8")
    for name in ("export", "check, baseline"):
        subprocess.run([program, *SCENARIOS[name]], cwd=start, capture_output=True)
    for path in start.rglob("*"):  # so that none counts as being written now
        os.utime(path, (1, 1))
