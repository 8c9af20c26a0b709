#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""For every rule there is: its bad document gives exactly what its test expects, its good one nothing.

    tests/rules/run.py FSE_LINT [RULE...]           RULE: FSE201, unknown-credential or a test's name; else all
    tests/rules/run.py FSE_LINT --write FOLDER      writes the documents: FOLDER/NAME.bad.xml and NAME.good.xml

A test is a file, tests/rules/FSE201-unknown-credential.test; further ones of the same rule are called
FSE201-unknown-credential.WHAT.test. It consists of sections, each after a line `== NAME`:

    options   options of the check, separated by blanks, after those of all; without --today it is the day of the
              example
    at        a piece of docs/example.xml; "…" is anything (tests/lib/pieces.py says what exactly)
    good      what stands there in the good document; without `at` before it, a piece of the example itself
    bad       what stands there in the bad one; without it, the same as in the good one
    expect    what is found in the bad document, written by FSE_UPDATE_GOLDENS=1
    fix       the lines that `fse-lint fix` takes out and puts in, written likewise

`at`, `good` and `bad` may be there several times: all of them make the documents. A test without any takes the two
examples of the rule's own row. "\\u{200b}" is that character. A finding is a line of `expect`: in which of the bad
pieces, in which line and column of it, [what], severity, message; hint; after it the help, if it is another than that before, or than the
rule's, and what it refers to. Nothing but the rule itself may find something in the bad document.

FSE_UPDATE_GOLDENS=1 rewrites `expect` and `fix`: read what changed before it is committed.
Prints a line for each fault; exit status 0 none, 1 some, 2 wrong usage.
"""
import argparse
import concurrent.futures
import difflib
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from lib import pieces, rule_test  # noqa: E402

LONGEST_MARK = 40
IS_UPDATING = os.environ.get("FSE_UPDATE_GOLDENS") == "1"


def run(program, command, test, document):
    """The standard output of COMMAND, a list, on DOCUMENT, and its status."""
    done = subprocess.run([program, *command, *test.options(), "-"], input=document.text.encode(),
                          capture_output=True, check=False)
    if done.stderr:
        raise rule_test.Fault(f"writes to standard error: {done.stderr.decode().splitlines()[0]}")
    return done.stdout.decode(), done.returncode


def check(program, test, document):
    """What is found in DOCUMENT and not suppressed."""
    report, status = run(program, ["check", "--lang", "en", "--fail-on", "note", "--format", "json"], test, document)
    findings = [finding for finding in json.loads(report)["files"][0]["findings"] if finding["suppression"] is None]
    if status != bool(findings):
        raise rule_test.Fault(f"exit status {status} with {len(findings)} findings")
    return findings


def shown(said, document):
    """Where in the bad pieces what is SAID is said, and of what."""
    marked = said["excerpt"]["marked"]
    if len(marked) > LONGEST_MARK:
        marked = marked[:LONGEST_MARK] + pieces.HOLE
    offset = len(document.text.encode()[:said["span"]["startOffset"]].decode())
    place = document.place(offset)
    if place:
        return f"{place} [{rule_test.encoded(marked)}]"
    before = said["excerpt"]["before"].lstrip()[-LONGEST_MARK:]
    return f"elsewhere {rule_test.encoded(before)}[{rule_test.encoded(marked)}]"


def lines_of(findings, document, rule):
    """FINDINGS as a test expects them."""
    last_help = rule["fix"]
    for finding in findings:
        hint = f"; {finding['hint']}" if finding["hint"] else ""
        yield f"{shown(finding, document)} {finding['severity']}: {finding['message']}{hint}"
        if finding["help"] != last_help:
            yield f"    help: {finding['help']}"
        last_help = finding["help"]
        if finding["related"]:
            yield f"    {shown(finding['related'], document)} {finding['related']['message']}"


def changes_of(program, test, document):
    """The lines that a fix takes out and puts in; None if there are none."""
    diff, _ = run(program, ["fix", "--diff"], test, document)
    lines = diff.split("\n")[2:]
    kept = ["@@" if line.startswith("@@") else rule_test.encoded(line).replace("\t", "\\u{9}")
            for line in lines if line[:1] in "@-+\\" and line]
    return "\n".join(kept) or None


def compare(test, name, now):
    """Says in what the section NAME and what it should be now differ, or rewrites it."""
    expected = test.section(name)
    if expected == now:
        return []
    if IS_UPDATING:
        test.expect(name, now)
        return []
    return [f"the section '{name}' is not what the program says:",
            *difflib.unified_diff((expected or "").split("\n"), (now or "").split("\n"), "expected", "now",
                                  lineterm="", n=1)]


def faults_of(program, test, rules):
    """What is wrong with TEST or with what the program says of its documents, a line each."""
    if test.rule not in rules or test.rule_name != f"{test.rule}-{rules[test.rule]['name']}":
        return ["no rule is called so"]
    try:
        good, bad = (test.document(rules, kind) for kind in ("good", "bad"))
        faults = [f"in the good document: {finding['rule']} {finding['message']}"
                  for finding in check(program, test, good)]
        findings = check(program, test, bad)
        faults += [f"another rule finds something: {finding['rule']} {shown(finding, bad)} {finding['message']}"
                   for finding in findings if finding["rule"] != test.rule]
        if not findings:
            faults.append("the rule finds nothing in the bad document")
        faults += compare(test, "expect", "\n".join(lines_of(findings, bad, rules[test.rule])))
        is_fixable = any(finding["fix"] for finding in findings)
        faults += compare(test, "fix", changes_of(program, test, bad) if is_fixable else None)
        return faults
    except rule_test.Fault as fault:
        return [str(fault)]
    except pieces.Missing as missing:
        return [f"not in {rule_test.EXAMPLE.name}: {missing}"]


def write(tests, rules, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for test in tests:
        for kind in ("good", "bad"):
            (folder / f"{test.name}.{kind}.xml").write_bytes(test.document(rules, kind).text.encode())


def chosen(tests, names):
    if not names:
        return tests
    return [test for test in tests
            if any(name in (test.rule, test.name, test.rule_name, test.rule_name.partition("-")[2])
                   for name in names)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="FSE_LINT")
    parser.add_argument("rules", nargs="*", metavar="RULE")
    parser.add_argument("--write", type=pathlib.Path, metavar="FOLDER")
    arguments = parser.parse_args()
    rules = rule_test.rules_of(arguments.program)
    tests = chosen(rule_test.all_tests(), arguments.rules)
    if arguments.write:
        write(tests, rules, arguments.write)
        return 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(lambda test: faults_of(arguments.program, test, rules), tests)
        faults = [f"tests/rules/{test.name}.test: {fault}" for test, said in zip(tests, found) for fault in said]
    if not arguments.rules:
        tested = {test.rule for test in tests}
        faults += [f"tests/rules/{rule['id']}-{rule['name']}.test: is missing: a rule without a test"
                   for rule in rules.values() if rule["id"] not in tested]
    elif not tests:
        faults.append(f"tests/rules: no test is called {' or '.join(arguments.rules)}")
    print(*faults, f"tests/rules: {len(tests)} tests of {len(rules)} rules, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
