#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The files about the project say what their standards ask for, name nobody who does not exist, and lead somewhere.

Usage: community.py

publiccode.yml, CITATION.cff and the issue forms are read by their rules, each of which is tried with a damaged file
first. Official schemas, where SCHEMAS (../shared/schemas) has publiccode.json or citation.json, are asked as well.
"""
import argparse
import copy
import json
import os
import pathlib
import re
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    jsonschema = yaml = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = pathlib.Path(os.environ.get("SCHEMAS", ROOT / "../shared/schemas"))
faults = []

TEXT = {"type": "string", "minLength": 1}


def some(**properties):
    """An object that has all PROPERTIES, and perhaps others."""
    return {"type": "object", "required": list(properties), "properties": properties}


def several(items):
    return {"type": "array", "minItems": 1, "items": items, "uniqueItems": True}


# https://yml.publiccode.tools/schema.core.html: the keys that are mandatory, as far as they concern us.
PUBLICCODE = some(
    publiccodeYmlVersion={"type": "string", "pattern": r"^0(\.[0-9]+){0,2}$"},
    name=TEXT,
    url={"type": "string", "pattern": "^https://.+"},
    platforms=several({"enum": ["web", "windows", "mac", "linux", "ios", "android"]}),
    developmentStatus={"enum": ["concept", "development", "beta", "stable", "obsolete"]},
    softwareType={"enum": ["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web",
                           "standalone/backend", "standalone/other", "addon", "library", "configurationFiles"]},
    description={"type": "object", "minProperties": 1, "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Z]{2})?$"},
                 "additionalProperties": some(shortDescription={**TEXT, "maxLength": 150},
                                              longDescription={"type": "string", "minLength": 150, "maxLength": 10000},
                                              features=several(TEXT))},
    legal=some(license=TEXT),
    maintenance=some(type={"const": "community"}, contacts=several(some(name=TEXT))),
    localisation=some(localisationReady={"type": "boolean"}, availableLanguages=several(TEXT)),
)
# https://github.com/citation-file-format/citation-file-format: version 1.2.0, the keys that we use.
CITATION = {**some(**{"cff-version": {"const": "1.2.0"}, "message": TEXT, "title": TEXT,
                      "type": {"enum": ["dataset", "software"]},
                      "authors": several({**some(name=TEXT), "additionalProperties": False})}),
            "additionalProperties": False}
CITATION["properties"].update(abstract=TEXT, keywords=several(TEXT), license=TEXT)
# The syntax of GitHub's issue forms.
FORM = some(
    name=TEXT, description=TEXT,
    body=several({**some(type={"enum": ["markdown", "input", "textarea", "dropdown", "checkboxes"]}),
                  "oneOf": [
                      some(type={"const": "markdown"}, attributes=some(value=TEXT)),
                      some(type={"enum": ["input", "textarea"]}, id=TEXT, attributes=some(label=TEXT)),
                      some(type={"const": "checkboxes"}, id=TEXT,
                           attributes=some(label=TEXT, options=several(some(label=TEXT))))]}))


def fault(text):
    faults.append(text)
    print(f"FAIL {text}")


def errors(document, schema):
    return [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(document)]


def damaged(document):
    """DOCUMENT without each of its keys, in turn."""
    for key in document:
        without = copy.deepcopy(document)
        del without[key]
        yield key, without


def check_file(name, schema, official):
    document = yaml.load((ROOT / name).read_text(encoding="utf-8"), yaml.BaseLoader if official == "citation" else
                         yaml.SafeLoader)
    for message in errors(document, schema):
        fault(f"{name}: {message[:200]}")
    for key, without in damaged(document):
        if key in schema["required"] and not errors(without, schema):
            fault(f"{name} without {key} would pass")
    path = SCHEMAS / f"{official}.json"
    if official and not path.exists():
        print(f"{name}: {path.name} is not in {SCHEMAS}: only our reading of its rules was asked")
    elif official:
        for message in errors(document, json.loads(path.read_text(encoding="utf-8"))):
            fault(f"{name}, by {path.name}: {message[:200]}")
    return document


def check_forms():
    for path in sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml")):
        if path.name == "config.yml":
            continue
        form = check_file(path.relative_to(ROOT), FORM, None)
        ids = [item["id"] for item in form["body"] if "id" in item]
        if len(ids) != len(set(ids)):
            fault(f"{path.name}: two fields of one id")
    if not re.search(r"- \[ \] .*source", (ROOT / ".github/PULL_REQUEST_TEMPLATE.md").read_text(encoding="utf-8")):
        fault("the template of pull requests has no checklist of the data")


def anchors(path):
    """The names that a link can lead to in the page PATH, as GitHub makes them."""
    text = re.sub(r"^( {4}|```).*", "", path.read_text(encoding="utf-8"), flags=re.M)
    named = set(re.findall(r'<a id="([^"]+)"', text))
    for heading in re.findall(r"^#+ +(.*)", text, flags=re.M):
        plain = re.sub(r"<[^>]*>|[`*_]", "", heading).strip().lower()
        named.add(re.sub(r"[^\w\- ]", "", plain).replace(" ", "-"))
    return named


def check_links():
    listed = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "ls-files", "--cached", "--others",
                             "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True, check=False)
    pages = [ROOT / name for name in listed.stdout.split("\n") if name and not name.startswith("tests/")]
    if len(pages) < 5:
        return print("skipped the links: this is no clone with git")
    for page in pages:
        if not page.exists() or page.name == "exports.md":
            continue
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            to = (page.parent / name).resolve() if name else page
            if not to.exists():
                fault(f"{page.relative_to(ROOT)}: {target} leads nowhere")
            elif anchor and to.suffix == ".md" and anchor not in anchors(to):
                fault(f"{page.relative_to(ROOT)}: {target}: no such heading")
    return None


def check_names():
    """No address of a person or a place that somebody made up."""
    names = ["publiccode.yml", "CITATION.cff", "SECURITY.md", "CODE_OF_CONDUCT.md", "docs/data-guide.md"]
    for path in [ROOT / name for name in names] + sorted((ROOT / ".github").rglob("*.*")):
        text = path.read_text(encoding="utf-8")
        for address in re.findall(r"[\w.]+@[\w-]+\.[\w.]+", text):
            if not address.endswith(("example.org", "example.com")):
                fault(f"{path.name}: {address}")
        ours = re.sub(r"cff-version.*|publiccodeYmlVersion.*", "", text)
        if path.parent == ROOT and re.search(r"[0-9]+\.[0-9]+\.[0-9]+", ours):
            fault(f"{path.name} repeats a version")


def main():
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    if not yaml:
        print("skipped: python3-yaml or python3-jsonschema is not here")
        return 77
    check_file("publiccode.yml", PUBLICCODE, "publiccode")
    check_file("CITATION.cff", CITATION, "citation")
    check_forms()
    check_links()
    check_names()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
