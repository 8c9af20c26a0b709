#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes one mistake at a time in the C code, and runs the tests on each: they must find it.

    tests/code/run.py FOLDER [--count N] [--only PREFIX] [--list] [--jobs N]

FOLDER is a build with Makefiles, without sanitizers. N mutants (300) are chosen by their own text, so that a change of the
sources leaves the choice alone elsewhere; --only takes those of the files whose path starts with PREFIX, --list only shows
them. A mutant that makes the same object code is none. What no test finds stands in tests/code/survivors.tsv with the
reason; another survivor is a fault, and so is a row that is not needed any more, or less than 95 % found. Exit status: 0 no faults, 1 faults.
"""
import argparse
import csv
import hashlib
import json
import os
import re
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from places import mutants_of

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SURVIVORS = HERE / "survivors.tsv"
LEAST = 95
# The rules, what reads, and what writes; how many of a hundred come from each.
ROOMS = {"rules": 34, "xml": 16, "schema": 10, "report": 10, "export": 10, "cli": 12, "fix": 4, "diff": 4}
MIB = 1024 * 1024
SKIPPED = 77

# What judges a mutant, in about so many seconds; {program} and {unit} are its own, {rules} those of its file, and the folder is
# a copy of the tree.
TESTS = {
    "rules-own": (1, "python3 tests/rules/run.py {program} {rules}"),
    "unit": (10, "env CK_DEFAULT_TIMEOUT=30 {unit}"),
    "rules": (8, "python3 tests/rules/run.py {program}"),
    "slips": (20, "python3 tests/slips/slips.py {program}"),
    "explain": (5, "python3 tests/cli/explain.py {program}"),
    "cli": (15, "bash tests/cli/run.sh {program}"),
    "cli-harm": (5, "bash tests/cli/harm.sh {program}"),
    "cli-settings": (3, "bash tests/cli/settings.sh {program}"),
    "cli-manners": (5, "bash tests/cli/manners.sh {program}"),
    "cli-rare": (15, "bash tests/cli/rare.sh {program}"),
    "cli-progress": (30, "python3 tests/cli/progress.py {program}"),
    "cli-reports": (15, "bash tests/cli/reports.sh {program}"),
    "cli-stylesheets": (15, "bash tests/cli/stylesheets.sh {program}"),
    "cli-export": (40, "bash tests/cli/export.sh {program}"),
    "changing-file": (5, "python3 tests/faults/changing_file.py {program}"),
    "faults-limits": (15, "bash tests/faults/limits.sh {program}"),
    "hostile-files": (2, "bash tests/hostile/run.sh {program} files"),
    "hostile-sizes": (20, "bash tests/hostile/run.sh {program} sizes"),
    "fix-rules": (20, "bash tests/fix/run.sh {program} rules"),
    "fix-damage": (20, "bash tests/fix/run.sh {program} damage"),
    "italian": (8, "bash tests/italian/run.sh {program}"),
    "reports-document": (5, "bash tests/reports/document.sh {program}"),
    "reports-formats": (30, "bash tests/reports/formats.sh {program}"),
    "reports-hostile": (60, "python3 tests/reports/hostile.py {program} 1/4"),
    "diff-cases": (3, "bash tests/diff/cases.sh {program}"),
    "diff-formats": (1, "bash tests/diff/formats.sh {program}"),
    "diff-cli": (5, "bash tests/diff/cli.sh {program}"),
    "exports-golden": (4, "bash tests/exports/golden.sh {program}"),
    "reports-current": (4, "{program} export --check -o reports data/regions.xml"),
    "exports-qr": (20, "python3 tests/exports/qr.py {program}"),
}
# What they may be expected to find, before it is known.
GUESSES = {"rules-own": 4, "unit": 8, "rules": 4, "reports-document": 2, "exports-golden": 2}
# Those that take long judge only what they are about.
ROOMS_OF = {
    "slips": {"rules", "xml", "schema"}, "changing-file": {"xml"}, "reports-hostile": {"report"}, "reports-formats": {"report"},
    "exports-golden": {"export", "report"}, "exports-qr": {"export"}, "diff-cases": {"diff"}, "diff-formats": {"diff", "cli"},
    "diff-cli": {"diff", "cli"}, "cli-export": {"export", "cli"}, "cli-harm": {"export", "cli"}, "cli-settings": {"cli"},
    "cli-manners": {"cli", "report"}, "cli-rare": {"cli", "report"},
    "cli-progress": {"cli"}, "faults-limits": {"report", "schema"}, "cli-stylesheets": {"cli", "report"},
}


class Build:
    """How the objects of FOLDER are made and linked."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        rows = json.loads((self.folder / "compile_commands.json").read_text(encoding="utf-8"))
        self.commands = {row["file"]: shlex.split(row["command"]) for row in rows}
        self.links = {"fse-lint": self.folder, "fse-unit": self.folder / "tests"}

    def compile(self, file, source, made):
        """Whether SOURCE, a changed FILE, is compiled into MADE."""
        command = list(self.commands[str(ROOT / file)])
        command[command.index("-o") + 1] = str(made)
        command[command.index(str(ROOT / file))] = str(source)
        return subprocess.run([*command, "-w", "-g0"], cwd=self.folder,
                              stderr=subprocess.DEVNULL, check=False).returncode == 0

    def link(self, made, program):
        """Links PROGRAM, fse-lint or fse-unit, with MADE in place of the object of the library."""
        folder = self.links[program.name]
        command = shlex.split((folder / f"CMakeFiles/{program.name}.dir/link.txt").read_text(encoding="utf-8"))
        command[command.index("-o") + 1] = str(program)
        library = next(i for i, word in enumerate(command) if word.endswith("libfse.a"))
        subprocess.run([*command[:library], str(made), *command[library:]], cwd=folder, check=True, capture_output=True)


def copy_tree(to):
    """The files of the project, for tests that a mutant may make write anywhere."""
    names = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True,
                           check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, to / name)
    if (ROOT / "build/tools").is_dir():
        (to / "build").mkdir()
        os.symlink(ROOT / "build/tools", to / "build/tools")


def limit():
    """So that an endless mutant harms nobody."""
    resource.setrlimit(resource.RLIMIT_AS, (4096 * MIB, 4096 * MIB))
    resource.setrlimit(resource.RLIMIT_FSIZE, (128 * MIB, 128 * MIB))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def rules_of(file):
    """The ids of the rules in FILE, separated by blanks."""
    return " ".join(re.findall(r'\.id = "(FSE\d+)"', (ROOT / file).read_text(encoding="utf-8")))


def kill_session(session):
    """Ends all processes of SESSION: those of a unit test have groups of their own."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(path.read_text().rpartition(")")[2].split()[3]) == session:
                os.kill(int(path.parent.name), signal.SIGKILL)
        except OSError:
            pass


def run_test(name, folder, timeout, rules=""):
    """The status with which the test of that NAME ends in FOLDER, None for a hang; the seconds it took."""
    command = TESTS[name][1].format(program=folder / "fse-lint", unit=folder / "fse-unit", rules=rules)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GITHUB_", "GITLAB_", "FSE_", "CK_"))}
    environment.update(LC_ALL="C.UTF-8", TMPDIR=str(folder / "tmp"))
    begin = time.monotonic()
    with subprocess.Popen(shlex.split(command), cwd=folder / "tree", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, env=environment, start_new_session=True, preexec_fn=limit) as process:
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            status = None
        kill_session(process.pid)  # it, and what it left running
    return status, time.monotonic() - begin


class Judge:
    """Runs the tests, first those that found most in the same room for the time they take."""

    def __init__(self, build, clean):
        """CLEAN is a folder for the program as it is."""
        self.build, self.clean, self.tree = build, clean, None
        self.kills = Counter({(room, name): guess for room in ROOMS for name, guess in GUESSES.items()})
        self.lock, self.locks, self.seconds = threading.Lock(), {name: threading.Lock() for name in TESTS}, {}

    def prepare(self, folder, made):
        if self.tree is None:
            self.tree = folder / "tree"
            self.tree.mkdir(parents=True)
            copy_tree(self.tree)
        else:
            shutil.copytree(self.tree, folder / "tree", symlinks=True)
        (folder / "tmp").mkdir()
        for name in ("fse-lint", "fse-unit"):
            self.build.link(made, folder / name)

    def seconds_of(self, name):
        """What the test of that NAME takes where there is no mistake; None if it is skipped there, and judges nothing."""
        with self.locks[name]:
            if name not in self.seconds:
                status, seconds = run_test(name, self.clean, 600, "FSE204")
                self.seconds[name] = seconds if status == 0 else None
                print(f"{name}: status {status} without a mistake, {seconds:.0f} s", flush=True)
                if status not in (0, SKIPPED):
                    raise RuntimeError(f"{name} fails without a mistake")
            return self.seconds[name]

    def verdict(self, mutant, made):
        """The name of the test that finds MUTANT, or None."""
        room, rules = mutant.file.split("/")[1], rules_of(mutant.file)
        tests = [name for name in TESTS if room in ROOMS_OF.get(name, {room}) and (rules or name != "rules-own")]
        with self.lock:
            tests.sort(key=lambda name: -(self.kills[room, name] + 0.5) / TESTS[name][0])
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            self.prepare(folder, made)
            for name in tests:
                seconds = self.seconds_of(name)
                status, _ = run_test(name, folder, seconds * 4 + 60, rules) if seconds is not None else (0, 0)
                if status != 0:
                    with self.lock:
                        self.kills[room, name] += 1
                    return name + (" (hangs)" if status is None else "")
        return None


def choice(only, count):
    """COUNT mutants that compile are wanted: pools of candidates by room, in the order of their hashes."""
    pools = {room: [] for room in ROOMS}
    texts = {}
    for path in sorted((ROOT / "src").glob("*/*.c")):
        file = str(path.relative_to(ROOT))
        room = file.split("/")[1]
        if room not in pools or not file.startswith(only):
            continue
        texts[file] = path.read_text(encoding="utf-8")
        pools[room] += mutants_of(file, texts[file])
    for room, pool in pools.items():
        pool.sort(key=lambda mutant: hashlib.sha256("\0".join(mutant.row(texts[mutant.file])).encode()).digest())
    pools = {room: pool for room, pool in pools.items() if pool}
    shares = sum(ROOMS[room] for room in pools)
    return texts, {room: (pool, max(1, round(count * ROOMS[room] / shares))) for room, pool in pools.items()}


def compiled(build, pool, wanted, texts, objects, seen):
    """The first WANTED of POOL that make other code than the source and than each other, with their objects."""
    plain = {}
    found = []
    for mutant in pool:
        if len(found) == wanted:
            break
        source = objects / Path(mutant.file).name
        made = objects / f"{len(seen)}.o"
        if mutant.file not in plain:
            source.write_text(texts[mutant.file], encoding="utf-8")
            build.compile(mutant.file, source, made)
            plain[mutant.file] = hashlib.sha256(made.read_bytes()).digest()
        source.write_text(mutant.applied(texts[mutant.file]), encoding="utf-8")
        if not build.compile(mutant.file, source, made):
            continue
        digest = hashlib.sha256(made.read_bytes()).digest()
        if digest == plain[mutant.file] or digest in seen:
            continue
        seen.add(digest)
        found.append((mutant, made))
    return found


def known_survivors():
    if not SURVIVORS.exists():
        return {}
    with open(SURVIVORS, encoding="utf-8", newline="") as file:
        rows = list(csv.reader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    return {tuple(row[:5]): row[5] for row in rows}


def judge_all(judge, mutants, texts, jobs):
    """The rows of the mutants that survive."""
    survivors, killers = [], Counter()

    def judged(item):
        mutant, made = item
        return mutant, judge.verdict(mutant, made)

    with ThreadPoolExecutor(jobs) as pool:
        for number, done in enumerate(as_completed([pool.submit(judged, item) for item in mutants]), 1):
            try:
                mutant, killer = done.result()
            except RuntimeError:
                pool.shutdown(cancel_futures=True)
                raise
            killers[killer] += 1
            row = mutant.row(texts[mutant.file])
            print(f"{number}/{len(mutants)} {killer or 'SURVIVES'}: {' | '.join(row)}", flush=True)
            if killer is None:
                survivors.append(row)
    print(", ".join(f"{name}: {count}" for name, count in killers.most_common()))
    return survivors


def report(survivors, mutants, texts, candidates):
    """How many faults there are; CANDIDATES are the rows of all mutants that could have been chosen."""
    known, faults = known_survivors(), 0
    rows = {mutant.row(texts[mutant.file]) for mutant, _ in mutants}
    for row in survivors:
        if row not in known:
            faults += 1
            print("not found by any test, and not in survivors.tsv:", *row, sep="\t")
    for row in known:
        if row in rows and row not in survivors:
            faults += 1
            print("in survivors.tsv, but found:", *row, sep="\t")
        if row[0] in {file for file, *_ in candidates} and row not in candidates:
            faults += 1
            print("in survivors.tsv, but the code is another:", *row, sep="\t")
    found = 100 * (len(mutants) - len(survivors)) / len(mutants)
    print(f"{len(mutants)} mutants, {len(survivors)} not found: {found:.1f} % found, {faults} faults")
    return faults + (found < LEAST)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--only", default="src/")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    build = Build(arguments.folder)
    texts, pools = choice(arguments.only, arguments.count)
    with tempfile.TemporaryDirectory() as objects:
        objects, seen, mutants = Path(objects), set(), []
        for pool, wanted in pools.values():
            mutants += compiled(build, pool, wanted, texts, objects, seen)
        if arguments.list:
            for mutant, _ in mutants:
                print(*mutant.row(texts[mutant.file]), sep="\t")
            return 0
        print(f"{len(mutants)} mutants", flush=True)
        judge = Judge(build, objects / "clean")
        file = mutants[0][0].file
        build.compile(file, ROOT / file, objects / "clean.o")
        judge.prepare(judge.clean, objects / "clean.o")
        candidates = {mutant.row(texts[mutant.file]) for pool, _ in pools.values() for mutant in pool}
        survivors = judge_all(judge, mutants, texts, arguments.jobs)
        return 1 if report(survivors, mutants, texts, candidates) else 0


if __name__ == "__main__":
    sys.exit(main())
