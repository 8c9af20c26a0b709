#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when something that stands in the data, or in the name of a file, can break out of a report.

Usage: hostile.py FSE_LINT [K/N]      of N parts of the payloads the Kth; all of them unless given

Each payload of payloads.py stands in every place of a dataset that takes text, in markup that is not XML, and in the
names of files, one of which is not there. All formats that the program lists are made in one run and read back by
readers that are not ours: each must have as many findings as the report document, with the same messages as the text
report. No format but github's own may hold what a build service takes for a command, and none anything that a terminal
obeys. Prints a line for each fault; exit status 0 none, 1 some.
"""
import collections
import html.parser
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from xml.sax.saxutils import quoteattr

import pages
import payloads

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPORT = "{urn:fse:report:1}"
BATCH = 12

# of SARIF: GitHub shows no more
MOST_RESULTS = 5000

# C0 but tab and line feed, DEL, C1, bidi controls, invisible and private characters, what is no character
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u2069\ue000-\uf8ff"
                    "\ufeff\ufffe\uffff\U0001fffe\U0001ffff\U000e0000-\U0010ffff]")

Finding = collections.namedtuple("Finding", "path name uri rule rule_name severity line column message hint help is_suppressed")


class Log:
    """What the runner of GitHub Actions makes of a log: after ActionCommand.cs."""

    def __init__(self, text):
        self.commands = []
        self.lines = []
        for line in re.split("\r\n|\n|\r", text):
            match = re.match(r"\s*::(.*?)::(.*)", line, re.DOTALL)
            if match:
                name, _, properties = match[1].partition(" ")
                pairs = (item.partition("=") for item in properties.split(",") if item)
                values = {key.strip(): self.unescaped(value, properties=True) for key, _, value in pairs}
                self.commands.append((name, values, self.unescaped(match[2])))
            elif re.search(r"##(\[|vso\[|teamcity\[)", line):
                self.commands.append(("##", {}, line))
            else:
                self.lines.append(line)

    @staticmethod
    def unescaped(text, properties=False):
        table = [("%0D", "\r"), ("%0A", "\n")] + ([("%3A", ":"), ("%2C", ",")] if properties else []) + [("%25", "%")]
        for escaped, plain in table:
            text = text.replace(escaped, plain)
        return text


def legal(payload):
    """The payload as an XML document may hold it."""
    text = payload.decode("utf-8", "replace")
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def dataset(payload):
    """The small dataset with the payload in its attributes, texts, an element's name, a comment, a suppression."""
    text = (ROOT / "tests/data/small.xml").read_text(encoding="utf-8")
    plain = legal(payload)
    quoted = quoteattr(plain)
    escaped = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    name = re.sub(r"[^\w.-]", "", plain)[:50] or "x"
    reason = re.sub(r'\?>|"', "", plain)
    for old, new in [
        ('<accepts credentials="spid:2"', f"<accepts credentials={quoted}"),
        ('requires="bolzano-desk"', f"requires={quoted}"),
        ('href="https://www.spid.gov.it/"', f"href={quoted}"),
        ('data-version="1.0.0"', f"data-version={quoted}"),
        ('<host name="www.spid.gov.it" sources="medreminder-2026"', f"<host name={quoted} sources={quoted}"),
        ('<venue code="municipality"', f"<venue code={quoted}"),
        ('<region id="emilia-romagna"', f"<region id={quoted}"),
        ('<output kind="credential"', f"<output kind={quoted}"),
        ("<title xml:lang=\"it\">In comune</title>", f"<title xml:lang={quoted}>{escaped}</title><_{name}>{escaped}</_{name}>"),
        ("<text xml:lang=\"it\">Vai nel tuo comune.", f"<text xml:lang=\"it\" a={quoted}>{escaped}"),
        ("<service state=\"rolling-out\"", f'<?fse-lint ignore="{reason}" reason="{reason}"?>'
         f'<?fse-lint ignore="stale-claim undated-claim" reason="{reason}"?><service state="rolling-out"'),
    ]:
        text = text.replace(old, new, 1)
    return text.encode("utf-8", "replace")


def broken(payload):
    """Markup that stops being XML at the payload."""
    return b'<regions xmlns="urn:fse:regions:1">' + payload + b"</" + payload[:900] + b"><"


def file_name(payload):
    return payload[:180].replace(b"/", b"").replace(b"\0", b"") or b"empty"


def rounds(table):
    """The files of each run: a folder's worth of names and contents."""
    for start in range(0, len(table), BATCH):
        batch = {}
        for payload in table[start:start + BATCH]:
            batch[file_name(payload) + b".xml"] = dataset(payload)
            batch[file_name(payload) + b".broken"] = broken(payload)
            batch[file_name(payload) + b".none"] = None
        yield batch


def run(lint, formats, batch, folder):
    """The reports about the files of BATCH, format by format; bytes."""
    here = os.fsencode(folder)
    for name, content in batch.items():
        if content is not None:
            pathlib.Path(os.fsdecode(os.path.join(here, name))).write_bytes(content)
    options = [f"--format={name}={folder}.out/{name}" for name in formats]
    os.mkdir(f"{folder}.out")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GITHUB_", "GITLAB_"))}
    done = subprocess.run([lint, "check", "-q", "--notes", "--lang=en", "--today=2026-11-23", *options, "--", *batch], cwd=folder,
                          stdin=subprocess.DEVNULL, capture_output=True, env={**environment, "LC_ALL": "C"})
    reports = {path.name: path.read_bytes() for path in pathlib.Path(f"{folder}.out").iterdir()}
    return done.returncode, done.stderr, reports


def findings_of(document):
    for file in tree.fromstring(document).iter(REPORT + "file"):
        for item in file.iter(REPORT + "finding"):
            span = item.find(REPORT + "span")
            texts = [item.findtext(REPORT + name) for name in ("message", "hint", "help")]
            yield Finding(file.get("path"), file.get("name"), file.get("uri"), item.get("rule"), item.get("name"),
                          item.get("severity"), span.get("start-line"), span.get("start-column"), *texts,
                          item.find(REPORT + "suppression") is not None)


def sentence(finding):
    return finding.message + (f"; {finding.hint}" if finding.hint is not None else "")


class Reader:
    """Reads each format and notes where it does not say what the report document says."""

    def __init__(self, document):
        self.faults = []
        self.all = list(findings_of(document))
        self.told = [finding for finding in self.all if not finding.is_suppressed]
        root = tree.fromstring(document)
        self.files = [(file.get("path"), file.get("uri"), file.get("is-read") == "true") for file in root.iter(REPORT + "file")]
        self.unread = [path for path, _, is_read in self.files if not is_read]
        self.rules = len(list(root.iter(REPORT + "rule")))

    def compare(self, what, found, expected):
        found, expected = list(found), list(expected)
        if len(found) != len(expected):
            self.faults.append(f"{what}: {len(found)}, not {len(expected)}")
        for one, other in zip(found, expected):
            if one != other:
                self.faults.append(f"{what}: {one!r:.150} is not {other!r:.150}")
                return

    def text(self, text):
        lines = re.findall(r"^.*: (?:error|warning|note): .* \[FSE\d{3} [a-z0-9-]+\]$", text, re.MULTILINE)
        shown = lambda name: "./" + name if "::" in name and not name.startswith("/") else name
        # The gravest first.
        self.compare("findings", sorted(lines), sorted(
            f"{shown(f.name)}:{f.line}:{f.column}: {f.severity}: {f.message} [{f.rule} {f.rule_name}]" for f in self.told))

    def xml(self, text):
        self.compare("findings", findings_of(text.encode()), self.all)

    def json(self, text):
        files = json.loads(text)["files"]
        self.compare("files", [(file["path"], file["uri"], file["isRead"]) for file in files], self.files)
        self.compare("findings", [(f["message"], f["hint"], f["help"]) for file in files for f in file["findings"]],
                     [(f.message, f.hint, f.help) for f in self.all])

    def sarif(self, text):
        (log,) = json.loads(text)["runs"]
        order = sorted(self.all, key=lambda f: (f.is_suppressed, ["error", "warning", "note"].index(f.severity)))[:MOST_RESULTS]
        self.compare("results", [(r["ruleId"], r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
                                 for r in log["results"]], [(f.rule, f.uri) for f in order])
        for result, finding in zip(log["results"], order):
            said = self.without_sarif_escapes(result["message"]["text"])
            if not said.startswith(sentence(finding)):
                self.faults.append(f"message {said!r:.150} is not {sentence(finding)!r:.150}")
        notes = log["invocations"][0]["toolExecutionNotifications"]
        left_out = [f"Findings that are not listed here, the least grave ones: {len(self.all) - MOST_RESULTS}."]
        self.compare("notifications", [self.without_sarif_escapes(note["message"]["text"]) for note in notes],
                     [f"{path}: This file could not be read." for path in self.unread] + left_out * (len(self.all) > MOST_RESULTS))

    @staticmethod
    def without_sarif_escapes(text):
        text = text.replace("{{", "{").replace("}}", "}")
        return re.sub(r"\\([\\\[\]])", r"\1", text) if re.search(r"\\\]\(", text) else text

    def junit(self, text):
        suites = list(tree.fromstring(text.encode()))
        self.compare("suites", [suite.get("name") for suite in suites], [path for path, _, _ in self.files])
        for suite, (path, _, is_read) in zip(suites, self.files):
            cases = suite.findall("testcase")
            self.compare("cases", [str(len(cases))], [suite.get("tests")])
            self.compare("cases", [len(cases)], [self.rules + 21 if is_read else 1])
            failed = [case.find("failure").text for case in cases
                      if case.find("failure") is not None and case.get("classname") == f"{path}.rules"]
            said = re.findall(r"^(?:error|warning) at .* \[FSE\d{3} [a-z0-9-]+\]$", "".join(failed), re.MULTILINE)
            self.compare("failures", sorted(said), sorted(
                f"{f.severity} at {path}:{f.line}:{f.column}: {f.message} [{f.rule} {f.rule_name}]"
                for f in self.told if f.path == path and f.severity != "note"))

    def checkstyle(self, text):
        root = tree.fromstring(text.encode())
        self.compare("files", [file.get("name") for file in root], [path for path, _, _ in self.files])
        errors = [error for file in root for error in file if error.get("column")]
        self.compare("errors", [error.get("message") for error in errors], map(sentence, self.told))

    def github(self, text):
        log = Log(text)
        self.compare("commands", {name for name, _, _ in log.commands} - {"group", "endgroup", "error", "warning", "notice"}, [])
        for level, severity in [("error", "error"), ("warning", "warning"), ("notice", "note")]:
            made = [(values, data) for name, values, data in log.commands if name == level]
            expected = [f for f in self.told if f.severity == severity]
            if len(made) > 10 or (not made and expected):
                self.faults.append(f"{len(made)} annotations of {level}")
            sentences = {(f.path, f"{sentence(f)}\nHelp: {f.help}") for f in expected}
            for values, data in made:
                if "line" in values and (values["file"], data) not in sentences:
                    self.faults.append(f"{level} {data!r:.150} about {values['file']!r} is nobody's")
        groups = [data.partition(": ")[0] for name, _, data in log.commands if name == "group"]
        self.compare("groups", len(groups) * [0], sum(name == "endgroup" for name, _, _ in log.commands) * [0])
        lines = [line for line in log.lines if re.search(r" \[FSE\d{3} [a-z0-9-]+\]$", line) and line.count(" at ")]
        self.compare("lines", lines, [
            f"{f.severity} at {f.path}:{f.line}:{f.column}: {f.message} [{f.rule} {f.rule_name}]" for f in self.told])

    def gitlab(self, text):
        items = json.loads(text)
        found = [item for item in items if item["check_name"] != "unreadable-file"]
        self.compare("findings", [(i["location"]["path"], i["description"]) for i in found],
                     [(f.path, sentence(f)) for f in self.told])
        self.compare("fingerprints", [len({item["fingerprint"] for item in items})], [len(self.told) + len(self.unread)])

    def markdown(self, text):
        command = ["cmark-gfm", "--extension", "table"]
        page = subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode()
        folds = re.findall(r"^(<details><summary>[a-z]+ FSE\d{3} [a-z0-9-]+ \(\d+\)</summary>|</details>)$", text, re.M)
        self.compare("raw HTML", re.findall("<!-- raw HTML omitted -->", page), ["<!-- raw HTML omitted -->"] * len(folds))
        self.compare("scripts", re.findall(r'href="(?!https?:|#)[^"]*"', page), [])

    def html(self, text):
        self.faults += pages.Page(text).faults

    def read(self, name, raw):
        text = raw.decode("utf-8")
        unsafe = UNSAFE.search(text.replace("\u200b", "") if name == "markdown" else text)
        if unsafe:
            self.faults.append(f"U+{ord(unsafe[0]):04X} after {text[max(unsafe.start() - 60, 0):unsafe.start()]!r}")
        if name != "github":
            self.compare("commands to a build service", Log(text).commands, [])
        reader = getattr(self, name, None)
        if reader is None:
            self.faults.append("has no reader in tests/reports/hostile.py: write one")
        else:
            reader(text)


def check(lint, formats, batch, scratch):
    folder = tempfile.mkdtemp(dir=scratch)
    status, said, reports = run(lint, formats, batch, folder)
    yield from [f"status {status}"] if status != 3 else []
    yield from (f"{name}: no report" for name in {*formats} - {*reports})
    missing = sum(content is None for content in batch.values())
    if said.count(b"\n") != missing or Log(said.decode()).commands or UNSAFE.search(said.decode()):
        yield f"standard error: {said!r:.300}"
    for name, raw in reports.items():
        reader = Reader(reports["xml"])
        try:
            reader.read(name, raw)
        except (ValueError, KeyError, tree.ParseError) as error:
            reader.faults.append(f"cannot be read: {error}")
        yield from (f"{name}: {fault}" for fault in reader.faults[:5])


def main(lint, part="1/1"):
    listed = subprocess.run([lint, "check", "--list-formats"], capture_output=True, check=True, text=True).stdout
    formats = [line.split()[0] for line in listed.splitlines()]
    first, parts = map(int, part.split("/"))
    table = payloads.table()[first - 1::parts]
    faults = []
    with tempfile.TemporaryDirectory() as scratch:
        for batch in rounds(table):
            faults += check(lint, formats, batch, scratch)
    print(f"hostile.py: {len(table)} payloads in {len(formats)} formats")
    print(*faults[:60], sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), *sys.argv[2:]))
