#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Twice the size costs at most 2.4 times the instructions and 2.2 times the memory, whatever a document has much of.

    tests/hostile/shapes.py PROGRAM [K/N] [NAME...]

PROGRAM is a release. The shapes are those of documents.py: of N parts of them the Kth, or those that are called NAME.
Instructions are counted by callgrind, so that the load of the machine does not matter; memory is the most that the
program has had of it, for documents four times as large. What the example alone costs, or such a document of size 1, is
left out of both. The program ends with status 0 or 1, and a check says nothing on standard error. Prints a line for each
fault; exit status 0 none, 1 some, 77 there is no valgrind.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PLAIN = ["--no-config", "--today", "2026-10-10"]
MOST_INSTRUCTIONS, SLACK_INSTRUCTIONS = 2.4, 2000000
MOST_MEMORY, SLACK_MEMORY = 2.2, 2 * 1024  # KiB
LARGER = 4
MOST_SECONDS = 60

# Makes the documents, so that the memory for them is not this process's, which the program's would seem to be.
MAKE = """
import sys
sys.path.insert(0, sys.argv[1])
import documents
if len(sys.argv) == 2:
    print("\\n".join("\\t".join([name, str(shape.size), *shape.commands]) for name, shape in documents.SHAPES.items()))
else:
    made = documents.SHAPES[sys.argv[2]].make(int(sys.argv[3])) if sys.argv[2] else documents.EXAMPLE
    for path, text in zip(sys.argv[4:], made if isinstance(made, tuple) else (documents.EXAMPLE, made)):
        open(path, "wb").write(text.encode("utf-8", "surrogateescape"))
"""

# Runs a command and prints how much memory it has had, and its status. A process begins with the memory of the one that
# starts it: this one has little.
MEASURE = """
import posix, sys
null = [(posix.POSIX_SPAWN_OPEN, 1, "/dev/null", posix.O_WRONLY, 0)]
pid = posix.posix_spawn("/usr/bin/env", ["env", *sys.argv[1:]], posix.environ, file_actions=null)
_, status, usage = posix.wait4(pid, 0)
print(usage.ru_maxrss, posix.waitstatus_to_exitcode(status))
"""


def arguments(command, folder):
    """The command line for COMMAND, about the file new.xml of FOLDER."""
    word, _, what = command.partition(" ")
    new = os.path.join(folder, "new.xml")
    return {
        "check": ["check", "-q", *PLAIN, new],
        "fix": ["fix", "-q", "--diff", *PLAIN, new],
        "report": ["check", "-q", *PLAIN, f"--format={what}=/dev/stdout", new],
        "export": ["export", "-q", "--force", *PLAIN, "--to", what, "-o", os.path.join(folder, "exports"), new],
        "diff": ["diff", os.path.join(folder, "old.xml"), new],
    }[word]


def make(folder, name, size):
    old, new = os.path.join(folder, "old.xml"), os.path.join(folder, "new.xml")
    subprocess.run([sys.executable, "-c", MAKE, HERE, name, str(size), old, new], check=True)


class Cost:
    """What COMMAND costs the PROGRAM for a document of that shape and size."""

    def __init__(self, program, command, folder):
        self.program, self.folder = program, folder
        self.line = arguments(command, folder)
        self.is_check = command == "check"
        make(folder, "", 0)
        self.base_instructions, self.base_memory = self.instructions()[0], self.memory()[0]

    def instructions(self):
        """How many instructions the program takes, and what is wrong with how it ended."""
        processor = ["taskset", "-c", "0"] if self.line[0] == "export" else []  # then an export is one process
        counter = [*processor, "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", self.program]
        run = subprocess.run([*counter, *self.line], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
        faults = [] if run.returncode in (0, 1) else [f"ends with status {run.returncode}: {run.stderr[-200:]!r}"]
        return int(re.search(r" Collected : (\d+)", run.stderr)[1]), faults

    def memory(self):
        """How many KiB the program has had, and what is wrong with how it ended."""
        run = subprocess.run([sys.executable, "-I", "-S", "-c", MEASURE, "timeout", str(MOST_SECONDS), self.program, *self.line],
                             capture_output=True, text=True, errors="replace")
        peak, status = map(int, run.stdout.split())
        is_well = status in (0, 1) and not (self.is_check and run.stderr)
        return peak, [] if is_well else [f"ends with status {status}: {run.stderr[:200]!r}"]

    def base(self, name, count):
        """What there is to leave out: less than for the example, where the document is refused soon."""
        if count > 2 * self.base_instructions:
            return self.base_instructions, self.base_memory
        make(self.folder, name, 1)
        return self.instructions()[0], self.memory()[0]

    def faults(self, name, size):
        """What is wrong with the costs for the shape NAME, at that SIZE and at twice that."""
        counts, peaks, faults = [], [], []
        for times in (1, 2):
            make(self.folder, name, size * times)
            count, ends = self.instructions()
            make(self.folder, name, size * times * LARGER)
            peak, ends_larger = self.memory()
            counts.append(count)
            peaks.append(peak)
            faults += ends + ends_larger
        base_count, base_peak = self.base(name, counts[0])
        counts = [max(count - base_count, 0) for count in counts]
        peaks = [max(peak - base_peak, 0) for peak in peaks]
        if counts[1] > MOST_INSTRUCTIONS * counts[0] + SLACK_INSTRUCTIONS:
            faults.append(f"{counts[0] / 1e6:.1f} million instructions, {counts[1] / 1e6:.1f} for twice the size")
        if peaks[1] > MOST_MEMORY * peaks[0] + SLACK_MEMORY:
            faults.append(f"{peaks[0]} KiB, {peaks[1]} for twice the size")
        if VERBOSE:
            print(f"{name}: {counts[0] / 1e6:.1f} {counts[1] / 1e6:.1f} M, {peaks[0] // 1024} {peaks[1] // 1024} MiB", flush=True)
        return faults


def chosen(words):
    """The shapes that WORDS, of the command line, choose: a name, a size, and commands of each."""
    lines = subprocess.run([sys.executable, "-c", MAKE, HERE], check=True, capture_output=True, text=True).stdout.splitlines()
    shapes = [line.split("\t") for line in lines]
    for word in words:
        if re.fullmatch(r"\d+/\d+", word):
            part, parts = map(int, word.split("/"))
            shapes = shapes[part - 1::parts]
    names = [word for word in words if not re.fullmatch(r"\d+/\d+", word)]
    return [shape for shape in shapes if not names or shape[0] in names]


VERBOSE = "FSE_VERBOSE" in os.environ


def main():
    if len(sys.argv) < 2 or "--help" in sys.argv:
        print(__doc__)
        return 0 if "--help" in sys.argv else 2
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is not here")
        return 77
    costs, count, faults = {}, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for name, size, *commands in chosen(sys.argv[2:]):
            for command in commands:
                if command not in costs:
                    costs[command] = Cost(os.path.abspath(sys.argv[1]), command, folder)
                found = costs[command].faults(name, int(size))
                count, faults = count + 1, faults + len(found)
                for fault in found:
                    print(f"{name}, {command}: {fault}", flush=True)
    print(f"{count} shapes and commands, {faults} faults")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
