#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Long work shows itself on a terminal and nowhere else, and Ctrl-C stops it and leaves nothing half done.

    tests/cli/progress.py FSE_LINT

Work is long here because its input is: standard input gives nothing for a second. Prints a line for each fault; exit status
0 none, 1 some.
"""
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "docs/example.xml"
# Seconds: more than the first that shows nothing, and much more, as a process of a busy machine begins late.
LATE, VERY_LATE = 1.2, 4
PLAIN = ["--no-config", "--today", "2026-10-10"]
# What is shown first, by language.
WORDS = {"en_US.UTF-8": "reading", "it_IT.UTF-8": "lettura"}
faults = 0


def fault(text):
    global faults
    faults += 1
    print(text[:1000])


class Terminal:
    """A process in a session of its own whose standard error, and output if OUTPUT is None, is a terminal."""

    def __init__(self, command, output=None, columns=80, term="xterm", language="en_US.UTF-8"):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        environment = {**os.environ, "TERM": term, "LC_ALL": language}
        environment.pop("LANGUAGE", None)
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output or slave, stderr=slave, env=environment,
                                        start_new_session=True)
        os.close(slave)
        self.written = b""

    def read(self, seconds):
        """Reads what comes within SECONDS; whether more may come."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.master], [], [], left)[0]:
                break
            try:
                chunk = os.read(self.master, 65536)
            except OSError:  # the other end is closed
                return False
            if not chunk:
                return False
            self.written += chunk
        return True

    def send(self, document):
        """Gives the process its input, as it takes it."""
        if self.process.stdin:
            try:
                self.process.stdin.write(document)
                self.process.stdin.close()
            except BrokenPipeError:
                pass

    def end(self):
        """What was written, once the process has ended, and its status."""
        while self.read(60):
            pass
        os.close(self.master)
        return self.written.decode(), self.process.wait()


def screen(written):
    """The lines that a wide terminal shows after WRITTEN, and every line that it showed meanwhile and removed."""
    lines, row, at, removed = [""], 0, 0, []
    for token in re.findall(r"\r|\n|\x1b\[K|\x1b[^m]*m|.", written, re.S):
        if token == "\r":
            at = 0
        elif token == "\n":
            row, at = row + 1, 0
            lines.append("")
        elif token == "\x1b[K":
            if lines[row][at:]:
                removed.append(lines[row])
            lines[row] = lines[row][:at]
        elif not token.startswith("\x1b"):
            lines[row] = lines[row][:at] + token + lines[row][at + 1:]
            at += 1
    return lines, removed


def late(command, document, shows=True, **terminal):
    """Runs COMMAND, gives it DOCUMENT late, so that it SHOWS; what is on the screen, what was removed, the status."""
    run = Terminal(command, **terminal)
    run.read(VERY_LATE if shows else LATE)
    run.send(document)
    written, status = run.end()
    lines, removed = screen(written)
    return lines, removed, status, written


def commands(lint, folder):
    """Commands that read standard input."""
    return {
        "check": [lint, "check", *PLAIN, "-"],
        "check, a report": [lint, "check", *PLAIN, "--format", f"sarif={folder}/sarif", "-"],
        "fix": [lint, "fix", *PLAIN, "--diff", "-"],
        "diff": [lint, "diff", str(SAMPLE), "-"],
        "export": [lint, "export", *PLAIN, "-o", f"{folder}/out", "-"],
        "export --check": [lint, "export", *PLAIN, "--check", "-o", f"{folder}/none", "-"],
    }


def check_shown(lint, folder):
    document = SAMPLE.read_bytes()

    def check(name, language):
        command, word = commands(lint, folder / language)[name], WORDS[language]
        quick = subprocess.run(command, input=document, capture_output=True, env={**os.environ, "LC_ALL": language})
        lines, removed, status, _ = late(command, document, language=language)
        if status != quick.returncode:
            fault(f"{name}: status {status}, in a pipe {quick.returncode}")
        if not any(line.startswith(word) for line in removed):
            fault(f"{name}: nothing was shown in {language}: {removed}")
        if "\n".join(lines).strip("\n") != (quick.stdout + quick.stderr).decode().strip("\n"):
            fault(f"{name}: the screen shows {lines}, a pipe {quick.stdout}")

    for language in WORDS:
        (folder / language).mkdir()
    with ThreadPoolExecutor(6) as pool:
        for result in [pool.submit(check, name, language) for name in commands(lint, folder) for language in WORDS]:
            result.result()


def check_silent(lint, folder):
    document = SAMPLE.read_bytes()
    check = [lint, "check", *PLAIN, "-"]
    for what, command, terminal in (("--quiet", [*check, "--quiet"], {}), ("TERM=dumb", check, {"term": "dumb"}),
                                    ("no TERM", check, {"term": ""})):
        _, removed, _, written = late(command, document, shows=False, **terminal)
        if removed or "\x1b[K" in written:
            fault(f"{what}: something is shown: {written!r}")
    # In a pipe, standard error stays empty, wherever standard output goes.
    master, slave = pty.openpty()
    run = subprocess.Popen(check, stdin=subprocess.PIPE, stdout=slave, stderr=subprocess.PIPE, env={**os.environ, "TERM": "xterm"})
    os.close(slave)
    time.sleep(LATE)
    _, errors = run.communicate(document)
    os.close(master)
    if errors:
        fault(f"in a pipe, standard error has {errors!r}")
    # Within a second nothing is shown: some time the machine is not too busy for that.
    for _ in range(20):
        begin = time.monotonic()
        run = Terminal(check)
        run.send(document)
        written, _ = run.end()
        if "\x1b[K" not in written:
            return
        if time.monotonic() - begin < 1:
            break
    fault(f"quick work shows itself: {written!r}")


def check_width(lint, folder):
    for columns in 1, 2, 12, 40:
        name = "é" * 300 + "\x1b[31m漢字"
        command = [lint, "check", *PLAIN, "--stdin-filename", name, "--format", f"json={folder}/json", "--severity", "error", "-"]
        _, _, _, written = late(command, SAMPLE.read_bytes(), shows=columns > 2, columns=columns,
                                output=subprocess.DEVNULL)
        shown = re.findall(r"\r\x1b\[K([^\r\n]*)", written)
        if not any(shown) and columns > 2:
            fault(f"nothing is shown in {columns} columns: {written!r}")
        if any(sum(1 + (letter in "漢字") for letter in line) >= columns for line in shown if columns > 1):
            fault(f"a line is wider than {columns} columns: {shown}")
        if "\x1b[31m" in written:
            fault("the name of a file is obeyed by the terminal")


def check_trouble(lint, folder):
    """A line of trouble begins where the line was."""
    command = [lint, "check", *PLAIN, "--format", f"json={folder}", "-"]
    lines, removed, status, _ = late(command, SAMPLE.read_bytes(), output=subprocess.DEVNULL)
    if status != 3 or not removed or not any(line.startswith("fse-lint: cannot") for line in lines):
        fault(f"trouble is not told on a line of its own: status {status}, {lines}")


def children_of(process):
    try:
        return Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []


def state_of(folder):
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def stopped(command, delay, number, to_group):
    """Stops COMMAND after DELAY seconds; its status, its children then, how long it took to end, and what it wrote."""
    run = Terminal(command)
    run.process.stdin.close()
    run.process.stdin = None
    run.read(delay)
    children = children_of(run.process.pid)
    begin = time.monotonic()
    if run.process.poll() is None:
        (os.killpg if to_group else os.kill)(run.process.pid, number)
    written, status = run.end()
    return status, children, time.monotonic() - begin, written


def is_running(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def check_stop(name, start, command, moments):
    """COMMAND, in a copy of START, stopped at so many MOMENTS, leaves that as it was or as it becomes."""
    begin = time.monotonic()
    scratch = Path(tempfile.mkdtemp())
    shutil.copytree(start, scratch / "whole")
    subprocess.run(command, cwd=scratch / "whole", stdout=subprocess.DEVNULL, check=True)
    whole, before = state_of(scratch / "whole"), state_of(start)
    took, count = time.monotonic() - begin, 0
    for i in range(moments):
        folder = scratch / str(i)
        shutil.copytree(start, folder)
        number, to_group = ((signal.SIGINT, True), (signal.SIGTERM, False))[i % 2]
        os.chdir(folder)
        status, children, seconds, written = stopped(command, took * (i + 0.5) / moments, number, to_group)
        count += status == -number
        state = state_of(folder)
        if status not in (0, -number):
            fault(f"{name}: stopped after {i} of {moments}, status {status}: {written}")
        if state != before and state != whole:
            fault(f"{name}: stopped after {i} of {moments}, it leaves {sorted(set(state) ^ set(before))}")
        if state == before and status == 0:
            fault(f"{name}: it ends well and has done nothing")
        if "fse-lint:" in written:
            fault(f"{name}: stopped, it complains: {written}")
        if seconds > 5 + took / 2:
            fault(f"{name}: it takes {seconds:.1f} s to stop, of {took:.1f}")
        if any(is_running(child) for child in children):
            fault(f"{name}: stopped after {i} of {moments}, a process of it goes on")
    if count == 0:
        fault(f"{name}: never stopped at {moments} moments")
    os.chdir(ROOT)
    shutil.rmtree(scratch)


def check_stops(lint, folder):
    start = folder / "start"
    start.mkdir()
    shutil.copy(SAMPLE, start / "d.xml")
    export = [lint, "export", *PLAIN, "-o", "new/out", "d.xml"]
    check_stop("export", start, export, 12)
    check_stop("export on one processor", start, ["taskset", "-c", "0", *export], 4)
    spaced = SAMPLE.read_text().replace("\n  ", "\n    ")
    (start / "d.xml").write_text(spaced.replace("  <source", "  <!-- " + "long " * 1000000 + "-->\n  <source", 1))
    check_stop("fix", start, [lint, "fix", *PLAIN, "d.xml"], 12)


def main():
    lint = os.path.realpath(sys.argv[1])
    folder = Path(tempfile.mkdtemp())
    try:
        check_shown(lint, folder)
        check_silent(lint, folder)
        check_width(lint, folder)
        check_trouble(lint, folder)
        check_stops(lint, folder)
    finally:
        shutil.rmtree(folder)
    print(f"tests/cli/progress: {faults} faults")
    return faults > 0


if __name__ == "__main__":
    sys.exit(main())
