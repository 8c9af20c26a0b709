#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads schema.org in the pages back, and says where it is not what the JSON export has.

Usage: round-trip-schema-org.py REPORTS_DIR...
A block says what holds today, in the language of its page: all that it says is made again from json/regions.json, and the
files that it lists from the catalogue, rdf/dataset.jsonld. Nothing may be missing, nothing may be more.
Status 0: the same facts. 1: each difference on a line of its own. 2: wrong usage, or a file that is not there.
"""
import html.parser
import json
import pathlib
import sys

sys.dont_write_bytecode = True
from differences import differences
from rdf_words import ITALY, NATIONAL, SERVICE

OWN = "urn:fse:regions:1:"
LANGUAGES = ("it", "en", "de", "fr")


class Blocks(html.parser.HTMLParser):
    """Collects the blocks of data of a page."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.inside = False

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and dict(attributes).get("type") == "application/ld+json"

    def handle_data(self, text):
        if self.inside:
            self.found.append(text)

    def handle_endtag(self, tag):
        self.inside = False


def distributions(folder):
    """What the catalogue lists as files of the data, relative to a page."""
    catalogue = json.loads((folder / "rdf" / "dataset.jsonld").read_text(encoding="utf-8"))
    for node in catalogue["@graph"]:
        if "dcat:Distribution" in node["@type"]:
            yield {
                "@type": "DataDownload",
                "contentUrl": "../" + node["dcat:downloadURL"][0]["@id"],
                "encodingFormat": node["dcat:mediaType"][0]["@id"].partition("media-types/")[2],
            }


class Block:
    """What the blocks of the pages in LANGUAGE have to say of DATASET."""

    def __init__(self, dataset, language):
        self.data = dataset
        self.language = language
        lists = {codes["id"]: codes["codes"] for codes in dataset["codeLists"]}
        self.labels = {(name, code["value"]): code["label"] for name, codes in lists.items() for code in codes}

    def text(self, key, texts):
        """In the language of the page, else in English or Italian; always a text, as search engines want one."""
        shown = next((name for name in (self.language, "en", "it") if texts and texts[name] is not None), None)
        if shown is None:
            return {}
        return {key: texts[shown]}

    def dataset(self, files):
        return {
            "@type": "Dataset",
            "@id": OWN + "dataset",
            **self.text("name", self.data["title"]),
            **self.text("description", self.data["description"]),
            "version": self.data["dataVersion"],
            "dateModified": self.data["updated"],
            "license": self.data["licenseHref"],
            "isAccessibleForFree": True,
            "creator": {
                "@type": "Organization",
                "name": self.data["publisher"],
                **({"email": self.data["email"]} if self.data["email"] else {}),
            },
            "spatialCoverage": {"@type": "Country", "name": ITALY[self.language]},
            "distribution": files,
        }

    def channel(self, procedure):
        labels = [self.labels.get(("venue", venue["code"])) for venue in procedure["venues"]]
        places = [{"@type": "Place", **self.text("name", label)} for label in labels if label]
        return {
            "@type": "ServiceChannel",
            **self.text("name", procedure["title"]),
            **({"serviceLocation": places} if procedure["venues"] else {}),
        }

    def contacts(self, record):
        current = [item for item in record["contacts"] if item["status"] == "current"]
        return {"contactPoint": [self.contact(item) for item in current]} if current else {}

    def contact(self, contact):
        return {
            "@type": "PostalAddress" if contact["address"] else "ContactPoint",
            **self.text("name", contact["label"]),
            **self.text("contactType", self.labels.get(("contact-role", contact["role"]))),
            **self.text("description", contact["hours"]),
            **({"telephone": contact["tel"].removeprefix("tel:")} if contact["tel"] else {}),
            **({"email": contact["email"]} if contact["email"] else {}),
            **({"streetAddress": contact["address"]} if contact["address"] else {}),
        }

    def national(self):
        """The service of the State, if there is something to it today."""
        national = self.data["national"]
        procedures = [item for item in national["procedures"] if item["status"] == "current"]
        contacts = self.contacts(national)
        if not procedures and not contacts:
            return []
        body = {"name": ITALY[self.language], "identifier": "IT"}
        return [{
            "@type": "GovernmentService",
            "@id": OWN + "service:italy",
            "name": SERVICE[self.language] + ITALY[self.language],
            "description": NATIONAL[self.language],
            "provider": {"@type": "GovernmentOrganization", **body, **contacts},
            "areaServed": {"@type": "Country", **body},
            "availableChannel": [self.channel(item) for item in procedures],
            "subjectOf": {"@id": OWN + "dataset"},
        }]

    def service(self, region):
        current = region["current"]
        service, portal = current["service"], current["portal"]
        name = region["name"][self.language] or region["name"]["it"] or region["id"]
        state = self.labels.get(("service-state", service["state"]))
        procedures = [item for item in region["procedures"] if item["id"] in current["procedures"]]
        body = {"name": name, "identifier": region["iso3166_2"]}
        names = [item["name"] for item in region["aliases"] if item["kind"] == "name"]
        return {
            "@type": "GovernmentService",
            "@id": f"{OWN}service:{region['id']}",
            "name": SERVICE[self.language] + name,
            **self.text("description", service["text"] if any(service["text"].values()) else state),
            **({"url": portal["href"]} if portal else {}),
            "provider": {"@type": "GovernmentOrganization", **body, **self.contacts(region)},
            "areaServed": {"@type": "AdministrativeArea", **body, **({"alternateName": names} if names else {})},
            "availableChannel": [self.channel(item) for item in procedures],
            "subjectOf": {"@id": OWN + "dataset"},
        }

    def steps(self, procedures):
        """How it is done, of those that say."""
        for procedure in procedures:
            if procedure["status"] == "current" and procedure["steps"]:
                steps = [{"@type": "HowToStep", **self.text("text", step["text"])} for step in procedure["steps"]]
                yield {"@type": "HowTo", **self.text("name", procedure["title"]), "step": steps}

    def pages(self, files):
        """What is said on each page."""
        national = self.data["national"]
        found = {"index": [self.dataset(files)], "italy": [*self.national(), *self.steps(national["procedures"])]}
        for region in self.data["regions"]:
            found[region["id"]] = [self.service(region), *self.steps(region["procedures"])]
        return found


def check(folder):
    data = json.loads((folder / "json" / "regions.json").read_text(encoding="utf-8"))
    files = list(distributions(folder))
    for language in LANGUAGES:
        expected = Block(data, language).pages(files)
        for path in sorted((folder / "html" / language).iterdir()):
            blocks = Blocks()
            blocks.feed(path.read_text(encoding="utf-8"))
            found = [json.loads(block) for block in blocks.found]
            graph = expected.get(path.stem)
            wanted = [{"@context": "https://schema.org", "@graph": graph}] if graph is not None else []
            for line in differences(wanted, found):
                yield f"{language}/{path.name}: {line}"


def main(arguments):
    if not arguments:
        print("usage: round-trip-schema-org.py REPORTS_DIR...", file=sys.stderr)
        return 2
    try:
        faults = [line for folder in arguments for line in check(pathlib.Path(folder))]
    except OSError as error:
        print(f"round-trip-schema-org.py: {error}", file=sys.stderr)
        return 2
    print("\n".join(faults) or "round-trip-schema-org.py: the pages have what the JSON has")
    return int(bool(faults))


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main(sys.argv[1:]))
