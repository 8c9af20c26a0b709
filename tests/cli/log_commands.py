#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No line of what a command says, on standard output or error, is a command to a build service, whatever the data, names of
files, options or settings are.

    tests/cli/log_commands.py PROGRAM

GitHub's runner obeys lines that begin with "::", white space apart, and "##[" anywhere; Azure's obeys "##vso[". Both end a line
at a carriage return, too. The report for GitHub is made of such lines; tests/reports/hostile.py reads it.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
COMMANDS = ["::set-output name=a::b", "##[error]x", "##vso[task.setvariable variable=a]b", "\u00a0::error::x", " ::warning::q"]
STARTS = ["", "\r", "\n", "a\r", "a\n"]
LINE_ENDS = r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
IS_COMMAND = re.compile(r"\s*::[a-z]|.*##(vso)?\[")
NEAR = ["--no-config", "--rule", "missing-jurisdiction=off"]
EXAMPLE = str(ROOT / "docs/example.xml")
STYLESHEET = """<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:template match="/">%s</xsl:template></xsl:stylesheet>"""

# Options of a file, or of any other text, which {} stands for.
OF_TEXT = """check {}|check --format {}|check --rule {}|check --rule {}=off|check --xslt {} EXAMPLE|check --schema {}
check --baseline {} EXAMPLE|check --config {}|check --lang {}|check --today {}|check --stdin-filename {} -
check --format json={}/x EXAMPLE|check --sandbox {}|check --limit {}|check --limit {}=1|check --docs-url {}|check --source-url {}
check --max-warnings {}|check --show-settings --output-file {}|fix {}|fix --diff --stdin-filename {} -|diff {} {}
diff --against {} EXAMPLE|diff --against HEAD {}|export {}|export --to {}|export --base-url {}|explain {}|rules --format {}|{}|--{}
export NEAR --changes {} EXAMPLE"""
OF_FILE = """check --no-config {}|check --no-config --color always {}|fix --no-config --diff {}|diff {} EXAMPLE|diff EXAMPLE {}
export --no-config {}|check --config {}|check --no-config --baseline {} {}|check --no-config --schema {} EXAMPLE
check --no-config --xslt {} EXAMPLE|export NEAR --changes {} EXAMPLE|check --no-config --fix {}|fix --no-config {}"""
OF_FOLDER = """check {}|export NEAR -o {} --to json EXAMPLE|export NEAR -o {} --to json --check EXAMPLE"""
OF_DATA = """check --no-config --notes --show-suppressed --statistics {}|check --no-config --lang it --color always {}
fix --no-config --diff {}|diff EXAMPLE {}|diff {} EXAMPLE|export NEAR -o o --to json {}|export NEAR --force -o o --to json {}
diff --format markdown EXAMPLE {}|diff --format changelog EXAMPLE {}|check --no-config --format checkstyle {}
check --no-config --format markdown {}|check --no-config --format gitlab {}|fix --no-config {}"""


class Runs:
    def __init__(self, program):
        self.program, self.count, self.faults = program, 0, 0

    def try_all(self, table, text):
        """Each command of TABLE with TEXT in it."""
        for row in table.replace("\n", "|").split("|"):
            arguments = []
            for word in row.split():
                arguments += NEAR if word == "NEAR" else [word.replace("EXAMPLE", EXAMPLE).replace("{}", text)]
            self.run(arguments)

    def run(self, arguments):
        run = subprocess.run([self.program, *arguments], input=Path(EXAMPLE).read_bytes().replace(b"\n  <region", b"\n <region"),
                             capture_output=True, timeout=60, env=dict(os.environ, LC_ALL="C.UTF-8"))
        self.count += 1
        for stream in (run.stdout, run.stderr):
            for line in re.split(LINE_ENDS, stream.decode("utf-8", "replace")):
                if IS_COMMAND.match(line):
                    print(f"{arguments}: {line[:120]!r}")
                    self.faults += 1
                    break


def documents(command):
    """The example with COMMAND at the start of a line, or after a reference to a line end, in each kind of place."""
    example = Path(EXAMPLE).read_text(encoding="utf-8")
    for start in ("", "\r", "\n"):
        reference = start.replace("\r", "&#13;").replace("\n", "&#10;")
        yield example.replace('credentials="', f'credentials="{reference}{command}', 1)
        yield re.sub("(<text[^>]*>)", lambda text, put=reference + command: text[0] + put, example, count=1)
        yield example.replace("<national>", f"<!--{start}{command}--><?fse-lint {start}{command}?> <national>", 1)
        yield example.replace("<national>", f'<x y="{start}{command}"/>{start}{command}<national>', 1)
        yield example.replace("  <national>", f"  <!-- a{start}{command} -->\n   <national>", 1)
        yield example.replace("</national>", start + command, 1)


def settings(command):
    yield f"{command} = 1\n"
    yield f"[rules]\n{command} = off\n"
    yield f"[{command}]\nx = off\n"
    yield f"fail-on = {command}\n"
    yield f"schema = {command}\n"


def stylesheets(command):
    yield STYLESHEET % f'<xsl:message terminate="yes">a&#10;{command}&#13;{command}</xsl:message>'
    yield STYLESHEET % f'<xsl:value-of select="{command}"/><xsl:call-template name="{command}"/>'


def try_command(runs, command):
    broken = Path(EXAMPLE).read_text(encoding="utf-8").replace("spid", "spdi", 1).replace("\n  <region ", "\n   <region ", 1)
    for start in STARTS:
        name = start + command
        runs.try_all(OF_TEXT, name)
        shutil.rmtree(name, ignore_errors=True)
        Path(name).write_text(broken, encoding="utf-8")
        runs.try_all(OF_FILE, name)
        os.unlink(name)
        os.mkdir(name)
        runs.try_all(OF_FOLDER, name)
        shutil.rmtree(name)
    for document in documents(command):
        Path("x.xml").write_text(document, encoding="utf-8", newline="")
        runs.try_all(OF_DATA, "x.xml")
    for content in settings(command):
        Path("x.ini").write_text(content, encoding="utf-8")
        runs.run(["check", "--config", "x.ini", EXAMPLE])
        runs.run(["check", "--config", "x.ini", "--show-settings", EXAMPLE])
    for content in stylesheets(command):
        Path("x.xsl").write_text(content, encoding="utf-8")
        runs.run(["check", "--no-config", "--xslt", "x.xsl", EXAMPLE])


def main():
    if len(sys.argv) != 2 or sys.argv[1] == "--help":
        print(__doc__)
        return 0 if "--help" in sys.argv else 2
    runs = Runs(os.path.realpath(sys.argv[1]))
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        for command in COMMANDS:
            try_command(runs, command)
        os.chdir("/")
    print(f"{runs.count} runs, {runs.faults} faults")
    return 1 if runs.faults else 0


if __name__ == "__main__":
    sys.exit(main())
