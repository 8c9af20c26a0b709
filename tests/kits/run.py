#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The kits for CI do what they promise: each shell step of theirs is run here as its service would run it.

Usage: run.py FSE_LINT

FSE_LINT stands for the released program: a server on this machine has it, with its hash. Steps run in a project with
one file, with the environment that the service sets and nothing else of ours. Status 0: all is well; 1: each fault on
a line of its own; 77: something that it needs is not here.
"""
import argparse
import functools
import hashlib
import http.server
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import threading

try:
    import yaml
except ImportError:
    yaml = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAME = "fse-lint-linux-x86_64"
VERSION = re.search(r' data-version="([^"]*)"', (ROOT / "data/regions.xml").read_text(encoding="utf-8"))[1]
HOSTILE = "data/a $(touch pwned) `touch pwned` \"; touch pwned; '.xml"
faults = []


def fault(text):
    faults.append(text)
    print(f"FAIL {text}")


def expect(what, holds, seen=""):
    if not holds:
        fault(f"{what}: {str(seen)[-600:]}")


def read_yaml(path):
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Releases:
    """A server with one release, whose program is FSE_LINT."""

    def __init__(self, program, folder):
        release = folder / f"nobody/fse-lint/releases/download/v{VERSION}"
        release.mkdir(parents=True)
        shutil.copy(program, release / NAME)
        self.sha256 = hashlib.sha256((release / NAME).read_bytes()).hexdigest()
        (release / "SHA256SUMS").write_text(f"{'0' * 64}  other\n{self.sha256}  {NAME}\n", encoding="utf-8")
        handler = functools.partial(Quiet, directory=folder)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.host = f"http://127.0.0.1:{self.server.server_port}"
        self.address = f"{self.host}/nobody/fse-lint/releases/download"


class Job:
    """A project, and the temporary folder of a runner."""

    def __init__(self, folder, data):
        self.home = pathlib.Path(tempfile.mkdtemp(dir=folder))
        self.work = self.home / "work"
        (self.work / "data").mkdir(parents=True)
        for name, text in data.items():
            (self.work / name).write_bytes(text)
        self.temp = self.home / "temp"
        self.temp.mkdir()
        self.path = os.environ["PATH"]

    def run(self, shell, script, environment):
        given = {"PATH": self.path, "HOME": str(self.home), "LC_ALL": "C.UTF-8", "CI": "true", **environment}
        return subprocess.run([*shell, script], cwd=self.work, env=given, capture_output=True, text=True, check=False)

    def is_clean(self, *names):
        """Whether nothing has been made but NAMES, beside the data."""
        return {path.name for path in self.work.iterdir()} == {"data", *names}


class GitHub(Job):
    """Runs the steps of an action or of a job, as GitHub's runner does."""

    def __init__(self, folder, data):
        super().__init__(folder, data)
        self.files = {name: self.temp / name for name in ("GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        self.outputs, self.output = {}, ""

    def value(self, text, context):
        """TEXT with its expressions replaced: names of CONTEXT, and the one call that we use."""
        def one(match):
            first, _, other = match[1].strip().partition(" || ")
            if other and not context[first]:
                return f"{context['github.server_url']}/{context['github.action_repository']}/releases/download"
            return context[first]
        return re.sub(r"\$\{\{(.*?)\}\}", one, text)

    def steps(self, steps, context, **environment):
        """Status of the first of STEPS that fails, or 0."""
        for step in steps:
            if "run" not in step:
                continue
            expect(f"the step '{step.get('name')}' has no expression in its shell", "${{" not in step["run"])
            for path in self.files.values():
                path.touch()
            variables = {name: self.value(text, context) for name, text in step.get("env", {}).items()}
            script = self.temp / "step.sh"
            script.write_text(step["run"], encoding="utf-8")
            done = self.run(["bash", "--noprofile", "--norc", "-eo", "pipefail"], script, {
                "GITHUB_ACTIONS": "true", "GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(self.temp),
                **{name: str(path) for name, path in self.files.items()}, **variables, **environment})
            self.output += done.stdout + done.stderr
            if done.returncode:
                return done.returncode
            for folder in self.files["GITHUB_PATH"].read_text(encoding="utf-8").split():
                self.path = f"{folder}:{self.path}"
            self.files["GITHUB_PATH"].write_text("", encoding="utf-8")
        return 0

    def summary(self):
        return self.files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")


def matched(output):
    """What the problem matcher finds in OUTPUT: severity, file, line, column, code."""
    found = []
    text = (ROOT / "packaging/ci/problem-matcher.json").read_text(encoding="utf-8")
    for matcher in json.loads(text)["problemMatcher"]:
        (pattern,) = matcher["pattern"]
        for line in output.splitlines():
            match = re.search(pattern["regexp"], line)
            if match:
                severity = match[pattern["severity"]] if "severity" in pattern else matcher["severity"]
                found.append((severity, *(match[pattern[key]] for key in ("file", "line", "column", "code"))))
    return found


def check_action(releases, folder, clean, wrong):
    action = read_yaml("action.yml")

    def run(data, **inputs):
        job = GitHub(folder, data)
        context = {f"inputs.{name}": entry["default"] for name, entry in action["inputs"].items()}
        context.update({"github.server_url": releases.host, "github.action_repository": "nobody/fse-lint"})
        context.update({f"inputs.{name}": value for name, value in {"from": releases.address, **inputs}.items()})
        return job, job.steps(action["runs"]["steps"], context)

    # Without anything said: the release of the action's own version, from where the action is.
    job, status = run({"data/regions.xml": clean}, **{"from": ""})
    expect("action, clean: status", status == 0, job.output)
    expect("action, clean: SARIF", json.loads((job.temp / "fse-lint.sarif").read_text(encoding="utf-8"))["runs"])
    expect("action, clean: summary", "complete" in job.summary(), job.summary())
    expect("action, clean: output", f"sarif={job.temp}/fse-lint.sarif\n" == job.files["GITHUB_OUTPUT"].read_text())
    expect("action, clean: the project is as it was", job.is_clean())
    expect("action, clean: nothing is annotated", not matched(job.output), matched(job.output))
    job, status = run({"data/regions.xml": wrong}, version=VERSION, sha256=releases.sha256)
    expect("action, a finding: status", status == 1, job.output)
    expect("action, a finding: one annotation", [row[:3] for row in matched(job.output)] ==
           [("error", "data/regions.xml", str(wrong_line(wrong)))], job.output)
    expect("action, a finding: the matcher goes", "::remove-matcher owner=fse-lint::" in job.output, job.output)
    job, status = run({"data/regions.xml": clean}, options="--notes\n--today=2036-01-01\n")
    expect("action, notes: annotated as notices", {row[0] for row in matched(job.output)} == {"notice"}, job.output)
    job, status = run({"data/regions.xml": clean}, options="--fail-on=error\n\n--frobnicate")
    expect("action, a wrong option: status", status == 2, job.output)
    job, status = run({HOSTILE: wrong, "data/b.xml": clean}, files=f"data/b.xml\n{HOSTILE}\n")
    expect("action, a hostile name: a finding", status == 1 and "spdi" in job.output, job.output)
    expect("action, a hostile name: nothing happens", job.is_clean())
    job, status = run({"data/regions.xml": wrong}, files="--fail-on=never")
    expect("action, a file that looks like an option: status", status == 3, job.output)
    for name, inputs in (("another hash", {"sha256": "0" * 64}), ("no such release", {"version": "0.0.1"}),
                         ("no such server", {"from": "http://127.0.0.1:9"})):
        job, status = run({"data/regions.xml": clean}, **inputs)
        expect(f"action, {name}: status", status == 3, job.output)
        expect(f"action, {name}: no program", not (job.temp / "fse-lint/fse-lint").exists())


def wrong_line(text):
    return text[:text.index(b"spdi")].count(b"\n") + 1


def check_gitlab(releases, folder, clean, wrong):
    path = ROOT / "templates/check.yml"
    spec, _ = yaml.safe_load_all(path.read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8").split("\n---\n")[1]
    for data, sha256, expected in ((clean, releases.sha256, 0), (wrong, releases.sha256, 1), (clean, "0" * 64, 1)):
        values = {name: (entry or {}).get("default") for name, entry in spec["spec"]["inputs"].items()}
        values.update({"version": VERSION, "sha256": sha256, "from": releases.address, "file": HOSTILE})
        job = Job(folder, {HOSTILE: data})
        jobs = yaml.safe_load(re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda match: json.dumps(values[match[1]]), text))
        (kit,) = jobs.values()
        expect("GitLab: no input in its shell", not any("$[[" in line for line in kit["script"]))
        # /tmp is the job's own there.
        script = "\n".join(kit["script"]).replace("/tmp/fse-lint", f"{job.temp}/fse-lint")
        done = job.run(["sh", "-ec"], script, {"GITLAB_CI": "true", **kit["variables"]})
        expect(f"GitLab: status {expected}", done.returncode == expected, done.stdout + done.stderr)
        reports = kit["artifacts"]["reports"].values()
        expect("GitLab: its artifacts, and nothing else", job.is_clean(*(reports if sha256 == releases.sha256 else ())),
               list(job.work.iterdir()))
        if expected and sha256 == releases.sha256:
            quality = json.loads((job.work / kit["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
            expect("GitLab: the finding is reported", any("spdi" in item["description"] for item in quality), quality)


def check_jenkins(releases, folder, clean, wrong):
    text = (ROOT / "packaging/ci/Jenkinsfile").read_text(encoding="utf-8")
    scripts = re.findall(r"sh '''(.*?)'''", text, flags=re.S)
    expect("Jenkins: two steps", len(scripts) == 2 and text.count("sh '") == 2, scripts)
    for data, sha256, expected in ((clean, releases.sha256, 0), (wrong, releases.sha256, 1), (clean, "0" * 64, 1)):
        job = Job(folder, {"data/regions.xml": data})
        environment = {"FSE_LINT_FROM": releases.address, "FSE_LINT_VERSION": VERSION, "FSE_LINT_SHA256": sha256}
        status = 0
        for script in scripts:
            status = status or job.run(["sh", "-xec"], script, environment).returncode
        expect(f"Jenkins: status {expected}", status == expected, status)
        if sha256 == releases.sha256:
            for report in re.findall(r"(?:junit|archiveArtifacts) '(\S+)'", text):
                expect(f"Jenkins: {report} is there", (job.work / report).exists(), list(job.work.iterdir()))


def check_workflows(program, folder, clean):
    """The steps of our own workflows, where apt-get and .ci/run only say that they were called."""
    for path in sorted((ROOT / ".github/workflows").glob("*.yml")):
        for name, entry in read_yaml(path)["jobs"].items():
            job = GitHub(folder, {"data/regions.xml": clean})
            commands = {"script/setup", "script/build", "script/release", ".ci/run", "bin/apt-get", "bin/gh"}
            for command in commands:
                (job.work / command).parent.mkdir(parents=True, exist_ok=True)
                (job.work / command).write_text(f'#!/usr/bin/env bash\necho "called {command} $*"\n', encoding="utf-8")
                (job.work / command).chmod(0o755)
                expect(f"{command} exists", command.startswith("bin/") or os.access(ROOT / command, os.X_OK))
            (job.work / "build/release").mkdir(parents=True)
            (job.work / "build/release/fse-lint").symlink_to(program)
            job.path = f"{job.work}/bin:{job.path}"
            with (job.work / "script/release").open("a", encoding="utf-8") as script:
                script.write("mkdir -p build/published/files && touch build/published/{RELEASE-NOTES.md,SHA256SUMS}\n")
            status = job.steps(entry["steps"], {"github.token": "secret", "github.repository": "nobody/fse-lint"},
                               GITHUB_REF_NAME="v1$(touch pwned)", GITHUB_WORKSPACE=str(job.work))
            stale = path.name == "stale.yml"
            expect(f"{path.name}, {name}: status", status == (1 if stale else 0), job.output)
            if stale:
                expect("stale.yml: warnings", re.search(r"warning: .*\[FSE505 stale-claim\]", job.output), job.output)
                expect("stale.yml: summary", "stale-claim" in job.summary(), job.summary())
            if path.name == "release.yml":
                expect("release.yml: what is attached", "called bin/gh release create v1$(touch pwned) --draft "
                       "--notes-file build/published/RELEASE-NOTES.md build/published/SHA256SUMS\n" in job.output,
                       job.output)
            expect(f"{path.name}: nothing happens", not (job.work / "pwned").exists())
            for step in entry["steps"]:
                uses = step.get("uses", "actions/")
                expect(f"{path.name}: {uses} is GitHub's own", re.match("(actions|github)/", uses))
            expect(f"{path.name}: what it may do is said", "permissions" in read_yaml(path))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="FSE_LINT", type=pathlib.Path)
    program = parser.parse_args().program.resolve()
    if not yaml or not all(map(shutil.which, ("bash", "curl", "wget", "sha256sum"))):
        print("skipped: python3-yaml, curl, wget or sha256sum is not here")
        return 77
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        print("skipped: the kits are for Linux on x86_64")
        return 77
    clean = (ROOT / "data/regions.xml").read_bytes()
    wrong = re.sub(rb'(<accepts credentials=")spid"', rb'\1spdi"', clean, count=1)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        releases = Releases(program, folder / "releases")
        check_action(releases, folder, clean, wrong)
        check_gitlab(releases, folder, clean, wrong)
        check_jenkins(releases, folder, clean, wrong)
        check_workflows(program, folder, clean)
        releases.server.shutdown()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
