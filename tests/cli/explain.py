#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What `fse-lint explain` prints of every rule, on terminals of several widths and on none.

Usage: explain.py FSE_LINT

The texts and examples are those of `fse-lint rules --format json`, titles are bold on a terminal
only, and no line of a paragraph is wider than the terminal, or than 80 columns.
"""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios

TITLES = (
    "What it finds",
    "Why",
    "How to fix it",
    "Bad",
    "What fse-lint says of it",
    "Good: nothing is found",
)
LONGEST_LINE = 80
MORE = {
    "isFixable": " 'fse-lint fix' does it where it is safe.",
    "isFatal": " After it nothing can be checked: it is always an error.",
}


def plain(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def on_terminal(columns, *command):
    """What COMMAND writes to a terminal of that many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {**os.environ, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(command, stdout=theirs, env=environment) as process:
        os.close(theirs)
        chunks = []
        try:
            while chunk := os.read(ours, 65536):
                chunks.append(chunk)
        except OSError:  # the other end is closed
            pass
        os.close(ours)
    return b"".join(chunks).decode().replace("\r\n", "\n")


def without_ink(text):
    return re.sub("\033\\[[0-9;]*m", "", text)


def sections(text):
    """The first line, and what stands below each title."""
    parts = re.split(f"\n\n({'|'.join(map(re.escape, TITLES))})\n", text)
    return parts[0], dict(zip(parts[1::2], parts[2::2]))


def faults_of(rule, text, width):
    """What is wrong with TEXT, that of RULE without colours, for WIDTH columns."""
    first, found = sections(text.rstrip("\n"))
    if first != f"{rule['id']} {rule['name']} ({rule['severity']})":
        yield f"begins with {first!r}"
    if tuple(found) != TITLES:
        yield f"has the titles {list(found)}"
        return
    more = "".join(sentence for flag, sentence in MORE.items() if rule[flag])
    for title, expected in zip(TITLES, (rule["summary"], rule["why"], rule["fix"] + more)):
        if found[title].replace("\n", " ") != expected:
            yield f"another text below {title!r}"
        for line in found[title].split("\n"):
            if len(line) > min(width, LONGEST_LINE) and " " in line:
                yield f"a line of {len(line)} columns: {line}"
    for title, name in (("Bad", "bad"), ("Good: nothing is found", "good")):
        if found[title] != "\n".join("    " + line for line in rule[name].split("\n")):
            yield f"another example below {title!r}"


def main(program):
    rules = json.loads(plain(program, "rules", "--format", "json", "--lang", "en"))["rules"]
    failures = []
    for rule in rules:
        command = (program, "explain", "--lang", "en", rule["id"])
        text = plain(*command)
        faults = list(faults_of(rule, text, LONGEST_LINE))
        if sections(text.rstrip("\n"))[1].get("What fse-lint says of it") != rule["said"]:
            faults.append("something else is said")
        failures += [f"{rule['id']}: {fault}" for fault in faults]
    for columns in (40, 72, 200):
        ids = [rule["id"] for rule in rules]
        text = on_terminal(columns, program, "explain", "--lang", "en", *ids)
        for title in TITLES:
            if text.count(f"\n\033[1m{title}\033[0m\n") != len(rules):
                failures.append(f"on {columns} columns: {title!r} is not in bold for each rule")
        for rule, part in zip(rules, without_ink(text).split("\n\n\n")):
            for fault in faults_of(rule, part, columns):
                failures.append(f"{rule['id']} on {columns} columns: {fault}")
    for failure in failures:
        print(f"explain.py: {failure}", file=sys.stderr)
    print(f"explain.py: {len(rules)} rules")
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(os.path.realpath(sys.argv[1])))
