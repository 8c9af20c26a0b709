#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The completion of bash, zsh and fish, asked in these shells: the same words after the same beginnings.

Usage: completion.py FOLDER [SHELL...]     FOLDER has the files of the build: fse-lint, _fse-lint, fse-lint.fish

A shell that is not here is left out, which it says. Exit status: 0 all is well; 1 each fault on a line of its own; 77
no shell is here.
"""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

# A line, words that must be offered, words that must not be.
CASES = [
    ("fse-lint ", ["check", "export", "diff", "fix", "explain", "rules"], ["--help"]),
    ("fse-lint ex", ["export", "explain"], ["check"]),
    ("fse-lint --fa", ["--fail-on"], ["--format"]),
    ("fse-lint check --", ["--fail-on", "--rule", "--help", "--baseline"], ["--against", "--output"]),
    ("fse-lint export --", ["--output", "--to", "--force"], ["--fail-on", "--baseline"]),
    ("fse-lint diff --a", ["--against"], ["--all"]),
    ("fse-lint check --fail-on ", ["error", "warning", "note", "never"], ["always"]),
    ("fse-lint check --fail-on=ne", ["never"], ["note"]),
    ("fse-lint check --color a", ["auto", "always"], ["never"]),
    ("fse-lint check --format s", ["sarif"], ["changelog", "json"]),
    ("fse-lint diff --format c", ["changelog"], ["checkstyle"]),
    ("fse-lint rules --format m", ["markdown"], ["sarif"]),
    ("fse-lint export --to csv,js", ["json"], ["xml"]),
    ("fse-lint check --select evi", ["evidence"], ["links"]),
    ("fse-lint check --ignore FSE201,unknown-cre", ["unknown-credential"], ["unknown-source"]),
    ("fse-lint check --rule unknown-cre", ["unknown-credential"], ["unknown-source"]),
    ("fse-lint check --rule FSE201=", ["error", "warning", "note", "off"], ["never"]),
    ("fse-lint check --rule=FSE201=w", ["warning"], ["off"]),
    ("fse-lint explain FSE20", ["FSE201"], ["FSE301"]),
    ("fse-lint check --baseline acc", ["accepted.baseline"], ["other.txt"]),
    ("fse-lint check --format sarif=acc", ["accepted.baseline"], ["other.txt"]),
    ("fse-lint check oth", ["other.txt"], ["accepted.baseline"]),
    ("fse-lint export -o fol", ["folder"], ["other.txt"]),
    ("fse-lint export --output fol", ["folder"], ["other.txt"]),
    ("fse-lint diff --against v", ["v1.0.0"], ["HEAD"]),
]
HERE = ["accepted.baseline", "other.txt"]


class Terminal:
    """An interactive shell on a terminal of its own."""

    def __init__(self, command, where, start):
        environment = {"PATH": os.environ["PATH"], "TERM": "dumb", "HOME": where, "LC_ALL": "C.UTF-8",
                       "COLUMNS": "200", "GIT_CEILING_DIRECTORIES": os.path.dirname(where)}
        self.child, self.file = pty.fork()
        if self.child == 0:
            os.chdir(where)
            os.execvpe(command[0], command, environment)
        self.count = 0
        self.say("stty cols 200 rows 1000 -echo 2>/dev/null; PS1=; PS2=")
        self.say(start)

    def read_until(self, word, seconds=20):
        seen = ""
        end = time.monotonic() + seconds
        while word not in seen:
            if not select.select([self.file], [], [], max(0, end - time.monotonic()))[0]:
                raise TimeoutError(f"no {word!r} after {seen[-300:]!r}")
            seen += os.read(self.file, 65536).decode("utf-8", "replace")
        return seen

    def say(self, line):
        """Runs LINE and returns what is shown."""
        self.count += 1
        os.write(self.file, f"{line}\necho @''{self.count}@\n".encode())
        return self.read_until(f"@{self.count}@")

    def list(self, line, keys):
        """What KEYS show after LINE, which is then thrown away."""
        os.write(self.file, line.encode() + keys)
        time.sleep(0.05)
        os.write(self.file, b"\x15")
        return self.say("")

    def close(self):
        os.close(self.file)
        os.waitpid(self.child, 0)


def ask_fish(folder, where, lines):
    script = f"source {folder}/fse-lint.fish\n" + "".join(f"echo '== ask'\ncomplete -C '{line}'\n" for line in lines)
    out = subprocess.run(["fish", "--no-config", "-c", script], cwd=where, capture_output=True, text=True, check=True)
    for answer in out.stdout.split("== ask\n")[1:]:
        yield [line.split("\t")[0] for line in answer.splitlines()]


def ask_bash(folder, where, lines):
    terminal = Terminal(["bash", "--norc", "--noprofile", "-i"], where,
                        f"bind 'set bell-style none'; bind 'set completion-query-items 0'; bind 'set page-completions off'; "
                        f"bind '\"\\C-t\": possible-completions'; . {folder}/fse-lint")
    for line in lines:
        yield terminal.list(line, b"\x14").split()
    terminal.close()


def ask_zsh(folder, where, lines):
    terminal = Terminal(["zsh", "-f", "-i"], where,
                        f"fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; LISTMAX=0; setopt NO_BEEP; "
                        "unsetopt PROMPT_SP; bindkey -e; bindkey '^T' list-choices")
    for line in lines:
        yield terminal.list(line, b"\x14").split()
    terminal.close()


def faults_of(shell, answers):
    for (line, wanted, unwanted), answer in zip(CASES, answers, strict=True):
        # A word may come with what stands before it, or lose it, or be a folder.
        words = {re.sub(r"^.*[=,](?=.)", "", word.rstrip("/=")) for word in answer} | set(answer)
        for word in wanted:
            if word not in words:
                yield f"{shell}: '{line}' does not offer '{word}': {' '.join(answer)[:300]}"
        for word in unwanted:
            if word in words:
                yield f"{shell}: '{line}' offers '{word}'"


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    folder = os.path.abspath(arguments[0])
    asked = {"bash": ask_bash, "zsh": ask_zsh, "fish": ask_fish}
    faults = []
    count = 0
    for shell in arguments[1:] or asked:
        if shutil.which(shell) is None:
            print(f"{shell} is not here")
            continue
        count += 1
        with tempfile.TemporaryDirectory() as where:
            os.mkdir(f"{where}/folder")
            for name in HERE:
                open(f"{where}/{name}", "w", encoding="utf-8").close()
            subprocess.run(
                "git init -q; git -c user.name=t -c user.email=t@example.org commit -q --allow-empty -m t; git tag v1.0.0",
                shell=True, cwd=where, check=True)
            faults += faults_of(shell, list(asked[shell](folder, where, [line for line, _, _ in CASES])))
    print("\n".join(faults + [f"{count} shells, {len(CASES)} lines each, {len(faults)} faults"]))
    return 77 if count == 0 else int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
